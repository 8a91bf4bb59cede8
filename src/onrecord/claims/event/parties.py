"""Who is meant by words that take part in something: persons, states, bodies, described groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.backward import counted, last_joined, person_or_body, titled
from onrecord.claims.event.groups import described
from onrecord.claims.event.names import Names
from onrecord.claims.event.party import Party, distinct, tidy
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report

_LONGEST = 12  # names joined in one list
_JOINTS = frozenset({",", "and", "the", "(", ")", "plus", "with"})
_THEY = frozenset({"they", "them", "their"})
_WE = frozenset({"we", "us", "our", "both", "you", "your", "i", "my", "me"})


class Parties:
    """Finds the parties that words of one report stand for."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.names = Names(report)

    def at(self, token: int, depth: int = 0) -> list[Party]:
        """Return who the phrase headed by a token stands for, those joined by "and" included, in order."""
        found = self._one(token)
        if depth < _LONGEST:
            for child in self.report.with_dep(token, "conj"):
                found += self.at(child, depth + 1)
        return distinct(found)

    def of_preposition(self, preposition: int) -> list[Party]:
        """Return the parties behind a preposition, "between A and B and with C" included."""
        nouns = list(self.report.with_dep(preposition, "pobj"))
        found = [party for child in nouns for party in self.at(child)]
        if found or self.report.tokens[preposition].lower not in {"with", "between"}:
            return found
        return [party for child in nouns for party in self._unknown(child)]

    def _one(self, token: int) -> list[Party]:
        """Return who the noun or pronoun at a token stands for, those joined to it left out."""
        word = self.report.tokens[token]
        if word.tag in {"PRP", "PRP$"}:
            return self._pronoun(token)
        mention = self.names.headed(token)
        if mention is not None:
            party = self.names.party(mention)
            return [party] if party is not None else []
        if word.tag.startswith("NNP") and self.names.state_at(token) is not None:
            return [self.names.state_party(token)]
        return self._described(token)

    def _unknown(self, token: int) -> list[Party]:
        """Return the capitalised name at a token that nothing recognised; days and months are none."""
        word, tokens = self.report.tokens[token], self.report.tokens
        times = self.report.times_by_sentence.get(word.sentence, [])
        is_time = any(time.start <= word.start < time.end for time in times)
        if not word.tag.startswith("NNP") or not word.text[0].isupper() or is_time:
            return []
        first = token
        while first > 0 and tokens[first - 1].tag.startswith("NNP") and tokens[first - 1].head == token:
            first -= 1
        text = self.report.annotations.text[tokens[first].start : word.end]
        return [Party(tidy(text), None, tokens[first].start, word.end)]

    def _pronoun(self, token: int) -> list[Party]:
        lower = self.report.tokens[token].lower
        if lower in _WE:
            return []
        if lower not in _THEY:
            return person_or_body(self.names, token)
        for place in last_joined(self.names, token):
            found = self.at(place)
            if len(found) > 1:
                return found
        return []

    def _described(self, token: int) -> list[Party]:
        """Return those of a common noun: "Turkish leaders", "leaders of A and B", "the two sides"."""
        word, lists = self.report.tokens[token], dealings().parties
        asks = any(self.report.tokens[c].tag in {"WDT", "WP$", "WP"} for c in self.report.children[token])
        if asks or word.lower in lists["nobody"] or not word.tag.startswith(("NN", "JJ", "DT", "CD")):
            return []
        found = counted(self.names, token)
        if not found and word.lower in lists["stand_for"]:
            found = self._members(token)
        if not found and word.tag in {"NN", "NNP"} and word.lower in lists["leader_words"]:
            known = titled(self.names, token)
            found = [known] if known is not None else []
        return found or described(self.names, token)

    def _members(self, token: int) -> list[Party]:
        """Return those behind "leaders of", "officials from", "states including"."""
        found: list[Party] = []
        for preposition in self.report.with_dep(token, "prep"):
            if self.report.tokens[preposition].lower in {"of", "from", "including", "for"}:
                found += self.of_preposition(preposition) or self._nested(preposition)
        return found

    def _nested(self, preposition: int) -> list[Party]:
        """Return those behind a further "of": "leaders of the members of A"."""
        for noun in self.report.with_dep(preposition, "pobj"):
            for inner in self.report.with_dep(noun, "prep"):
                if self.report.tokens[inner].lower in {"of", "in"}:
                    return self.of_preposition(inner)
        return []

    def listed(self, number: int) -> list[Party]:
        """Return the longest list of states in the report with as many as wanted, or one less.

        "Six-party talks" are between those of "…, which groups A, B, C, D, E and F", wherever it stands.
        """
        best: list[Party] = []
        for run in self._runs():
            if len(best) < len(run) <= number:
                best = run
        return best if len(best) >= number - 1 else []

    def _runs(self) -> Iterator[list[Party]]:
        """Yield the parties of each written list of names: joined by commas, "and", brackets, articles."""
        run: list[Party] = []
        last = 0
        for mention in self.report.mentions:
            if mention.kind == "person":
                continue
            between = self.report.tokens[last : mention.first]
            if run and any(token.lower not in _JOINTS for token in between):
                yield distinct(run)
                run = []
            party = self.names.party(mention)
            run += [party] if party is not None else []
            last = mention.last
        yield distinct(run)
