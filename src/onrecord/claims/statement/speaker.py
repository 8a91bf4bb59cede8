"""Who speaks: the person or body behind the source words of an attribution."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from onrecord.claims.statement.antecedents import Antecedents
from onrecord.claims.statement.attributed import top
from onrecord.claims.statement.elided import subject_words
from onrecord.claims.statement.nested import holders_of
from onrecord.claims.statement.phrase import noun_phrase
from onrecord.claims.statement.who import NOBODY, Speaker, Who
from onrecord.languages.statements import statement_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.report import Report
    from onrecord.claims.statement.attributed import Attributed
    from onrecord.schema.claim import Occupancy

_RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
_PRONOUNS_OF_PERSONS = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself"})
_PRONOUNS_OF_OTHERS = frozenset({"it", "its", "they", "them", "their", "itself", "themselves"})
_LOOKED_AT = 4  # attributions before one that may tell its speaker
_CARRIES_ON = 2  # paragraphs over which a quotation without a source goes on


class SpeakerFinder:
    """Finds the speakers of a report's attributions, each once; they are given in the order of the text."""

    def __init__(
        self, report: Report, all_attributed: Sequence[Attributed], occupancies: Sequence[Occupancy],
        quoted: bytearray,
    ) -> None:  # fmt: skip
        self._report = report
        self._all = all_attributed
        self.who = Who(report, occupancies)
        self._quoted = quoted
        self._holding = holders_of(all_attributed)
        outer = (k for k, one in enumerate(all_attributed) if one.within is None)
        self._outer = sorted(outer, key=lambda k: all_attributed[k].first)
        self._antecedents = Antecedents(report, self.who, quoted)
        self._found: dict[int, Speaker] = {}
        self._being_found: set[int] = set()

    def speaker(self, number: int) -> Speaker:
        """Return the speaker of the attribution of this number."""
        if number in self._found:
            return self._found[number]
        if number in self._being_found:
            return NOBODY
        self._being_found.add(number)
        one = self._all[number]
        speaker = self._of_words(number, one.source) if one.source else self._elided(number)
        self._found[number] = speaker
        return speaker

    def _of_words(self, number: int, words: Sequence[int]) -> Speaker:
        """Return whom the words stand for."""
        report = self._report
        head = top(report, words)
        if head is None:
            return NOBODY
        lower = report.tokens[head].lower
        if lower in statement_words().first_person:
            return self._first_person(number, head)
        if lower in _RELATIVE and len(words) == 1:
            return self._relative(number, head)
        if lower in _PRONOUNS_OF_PERSONS:
            return self._pronoun(number, head)
        if lower in _PRONOUNS_OF_OTHERS and len(words) == 1:
            return self._other(number, head)
        return self.who.of_phrase(words, head)

    def _relative(self, number: int, pronoun: int) -> Speaker:
        """Return the one whom a relative clause tells of: "Berg, who said"."""
        noun = self._antecedents.of_relative(pronoun)
        if noun is None:
            return NOBODY
        if self._report.tokens[noun].tag.startswith("PRP"):
            return self._of_words(number, (noun,))
        return self.who.of_phrase(noun_phrase(self._report, noun), noun)

    def _pronoun(self, number: int, pronoun: int) -> Speaker:
        """Return the person whom "he" or "she" stands for; one left open is the one who spoke last."""
        known = self.who.of_person(pronoun)
        if known is not None:
            return known
        last = next(iter(self._before(number)), None)
        since = -1 if last is None else self._report.tokens[self._all[last].content[-1]].sentence
        return (
            self._antecedents.of_sentence_before(pronoun, since)
            or self._last_speaker(number, pronoun)
            or self._antecedents.of_open_pronoun(pronoun)
            or NOBODY
        )

    def _last_speaker(self, number: int, pronoun: int) -> Speaker | None:
        """Return who spoke shortly before, named or not, if the pronoun may stand for that one."""
        here = self._paragraph(pronoun)
        for before in self._before(number)[:2]:
            speaker = self.speaker(before)
            if here - self._paragraph(self._all[before].content[-1]) > _CARRIES_ON:
                return None
            if pronoun in self._all[before].content and self._is_quoted(pronoun):
                continue  # a speaker calls himself "I"
            if speaker.entity is not None and self.who.may_be(speaker.entity, pronoun):
                return speaker
            if speaker.entity is None and speaker.name and self._is_unnamed(before):
                return speaker
        return None

    def _is_quoted(self, token: int) -> bool:
        return bool(self._quoted[self._report.tokens[token].start])

    def _is_unnamed(self, number: int) -> bool:
        """Tell whether the source is a single somebody without a name: "my father", "another"."""
        head = top(self._report, self._all[number].source)
        if head is None or self._report.tokens[head].tag not in {"NN", "DT", "CD", "PRP"}:
            return False
        lower, words = self._report.tokens[head].lower, statement_words()
        if lower in _PRONOUNS_OF_OTHERS or head in self._report.bodies:
            return False
        return lower not in words.bodies | words.written | words.spoken | words.nobody

    def _other(self, number: int, pronoun: int) -> Speaker:
        """Return the body or the people whom "it" or "they" stands for.

        The subject of the verb above, else who spoke last if the number agrees, else a subject before; an
        unknown "they" keeps its word.
        """
        found = (
            self._antecedents.of_others_above(pronoun)
            or self._last_other(number, pronoun)
            or self._antecedents.of_others_before(pronoun)
        )
        if found is not None:
            return found
        return NOBODY if self._is_singular(pronoun) else Speaker(self._report.tokens[pronoun].lower, None)

    def _last_other(self, number: int, pronoun: int) -> Speaker | None:
        """Return who spoke shortly before, if it is a thing or several people as the pronoun asks for."""
        here = self._paragraph(pronoun)
        for before in self._before(number)[:1]:
            one, speaker = self._all[before], self.speaker(before)
            head = top(self._report, one.source)
            if head is None or here - self._paragraph(one.content[-1]) > 1 or speaker.name is None:
                return None
            token = self._report.tokens[head]
            is_same = token.lower in _PRONOUNS_OF_OTHERS and (
                self._is_singular(head) == self._is_singular(pronoun)
            )
            ends = (head, one.source[-1])
            if is_same or any(
                self._antecedents.agrees(k, plural=not self._is_singular(pronoun)) for k in ends
            ):
                return speaker
        return None

    def _is_singular(self, pronoun: int) -> bool:
        return self._report.tokens[pronoun].lower in {"it", "its", "itself"}

    def _first_person(self, number: int, pronoun: int) -> Speaker:
        """Return the speaker of the quotation in which "I" stands; nobody for the report's author."""
        holders = [other for other in self._holding.get(pronoun, ()) if other != number]
        if not holders:
            return NOBODY
        return self.speaker(min(holders, key=lambda other: len(self._all[other].content)))

    def _elided(self, number: int) -> Speaker:
        """Return the understood subject of the cue, else who spoke before where the quotation goes on."""
        one = self._all[number]
        words = subject_words(self._report, one) if one.verb is not None else ()
        if words:
            return self._of_words(number, words)
        if one.cue:
            return NOBODY
        return self._carried_on(number)

    def _carried_on(self, number: int) -> Speaker:
        """Return the speaker of the attribution before, if it ends shortly before this one."""
        here = self._paragraph(self._all[number].first)
        for before in self._before(number)[:1]:
            if here - self._paragraph(self._all[before].content[-1]) <= _CARRIES_ON:
                return self.speaker(before)
        return NOBODY

    def _before(self, number: int) -> list[int]:
        """Return the attributions before this one that are not reported inside another, nearest first."""
        end = bisect_left(self._outer, self._all[number].first, key=lambda k: self._all[k].first)
        near = (k for k in reversed(self._outer[max(0, end - 2 * _LOOKED_AT) : end]) if k != number)
        return [k for k in near if k not in self._being_found or k in self._found][:_LOOKED_AT]

    def _paragraph(self, token: int) -> int:
        return self._report.sentence_of(token).paragraph
