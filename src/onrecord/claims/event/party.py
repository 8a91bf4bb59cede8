"""Who is meant by words that take part in something: persons, states, bodies, described groups."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from onrecord.languages.dealings import dealings
from onrecord.languages.demonyms import is_adjective, is_place, is_state, place_name, region_of, state_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention


@dataclass(frozen=True, slots=True)
class Party:
    """One that takes part: the name to write, the entity of the report or None, the code points of the words.

    `is_many` says that its own members can meet (a union of states, "EU finance ministers"), `is_vague` that
    nothing in the words tells it from others ("the rebels").
    """

    name: str
    entity: str | None
    start: int
    end: int
    is_person: bool = False
    is_many: bool = False
    is_vague: bool = False

    @property
    def key(self) -> str:
        """Return what is equal for two names of one party: the state, the entity, else the words."""
        return state_of(self.name) or self.entity or self.name.lower()


class Parties:
    """Finds the parties that words of one report stand for."""

    def __init__(self, report: Report) -> None:
        self.report = report

    @cached_property
    def _mentions(self) -> Mapping[int, Mention]:
        """Map each token of a mention to it, pronouns left out; a person's comes before a body's, a place's."""
        order = {"place": 0, "organization": 1, "person": 2}
        ranked = sorted(self.report.mentions, key=lambda mention: order[mention.kind])
        return {k: m for m in ranked if m.form != "pronoun" for k in range(m.first, m.last)}

    def at(self, token: int, depth: int = 0) -> list[Party]:
        """Return who the phrase headed by a token stands for, those joined by "and" included, in order."""
        found = self._one(token)
        if depth < 12:
            for child in self.report.with_dep(token, "conj"):
                found += self.at(child, depth + 1)
        return _distinct(found)

    def of_preposition(self, preposition: int) -> list[Party]:
        """Return the parties behind a preposition, "between A and B and with C" included."""
        return [party for child in self.report.with_dep(preposition, "pobj") for party in self.at(child)]

    def _one(self, token: int) -> list[Party]:
        word = self.report.tokens[token]
        if word.tag in {"PRP", "PRP$"}:
            return self._pronoun(token)
        mention = self._mention_headed(token)
        if mention is not None:
            party = self.of_mention(mention)
            return [party] if party is not None else []
        if word.tag.startswith("NNP") and self._state(token) is not None:
            return [self._plain(token)]
        return self._described(token)

    def _mention_headed(self, token: int) -> Mention | None:
        mention = self._mentions.get(token)
        if mention is not None:
            return mention
        person = self.report.person_at(token)
        if person is not None and person.form != "pronoun":
            return person
        for child in self.report.with_dep(token, "appos"):
            is_one = not self._is_group(token) or self.report.tokens[token].tag == "NN"
            if child in self._mentions and is_one:
                return self._mentions[child]
        return None

    def of_mention(self, mention: Mention) -> Party | None:
        """Return the party of a name; a capital stands for its state, other places are no parties."""
        name = self.report.entities[mention.entity].name
        if mention.kind == "organization" and name.split()[-1].lower() in dealings().kind_of:
            return None  # "the A Leaders' Meeting" is an event
        if mention.kind == "place":
            state = state_of(name)
            if state is None and not self._is_union(mention, name):
                return None
            name = state if state is not None and place_name(name) is None else name
        is_many = mention.kind != "person" and self._is_union(mention, name)
        return Party(
            _tidy(name), mention.entity, mention.start, mention.end, mention.kind == "person", is_many=is_many
        )

    @staticmethod
    def _is_union(mention: Mention, name: str) -> bool:
        """Tell whether a body is a union of many, whose members can meet one another."""
        lists, words = dealings().parties, name.lower().split()
        return (
            mention.text in lists["unions"]
            or name in lists["unions"]
            or (len(words) > 1 and bool(set(words) & lists["union_words"]))
        )

    def _state(self, token: int) -> str | None:
        return state_of(self.report.tokens[token].text)

    def _plain(self, token: int) -> Party:
        word = self.report.tokens[token]
        name = self._state_name(self._pair(token, len(self.report.tokens)) or word.text)
        return Party(name or word.text, self._entity_of_place(token), word.start, word.end)

    def _entity_of_place(self, token: int) -> str | None:
        mention = self._mentions.get(token)
        return mention.entity if mention is not None else None

    @staticmethod
    def _state_name(word: str) -> str | None:
        """Return the state that a word means; a people without a state keeps its own name."""
        state = state_of(word)
        if state is None:
            return region_of(word)
        if is_adjective(word) and not is_state(state):
            return word if word.endswith("s") else f"{word}s"
        return state

    def named_by_modifiers(self, noun: int) -> list[Party]:
        """Return those whom the words before a noun name: "Israeli-Palestinian talks", "the EU-Russia summit"."""
        tokens = self.report.tokens
        first = self.first_of_phrase(noun)
        found: list[Party] = []
        place = first
        while place < noun:
            mention = self._mentions.get(place)
            if tokens[place].tag == "POS" or self._is_possessed(place, noun):
                place += 1
            elif (run := self._run(place, noun)) is not None:
                found.append(run[0])
                place = run[1]
            elif mention is not None and mention.kind != "place" and mention.last <= noun:
                party = self.of_mention(mention)
                found += [party] if party is not None else []
                place = mention.last
            else:
                found += self._adjectival(place, noun)
                place += 2 if self._pair(place, noun) is not None else 1
        return _distinct(found)

    def _run(self, place: int, noun: int) -> tuple[Party, int] | None:
        """Return the name that begins here where the words before the noun are one: "Asia-Pacific Forum"."""
        tokens, end = self.report.tokens, place
        while end < noun and (
            tokens[end].tag in {"NNP", "NNPS"} or tokens[end].text in {"-", "of", "for", "(", ")"}
        ):
            end += 1
        while end > place and not tokens[end - 1].tag.startswith("NNP"):
            end -= 1
        words = [tokens[k] for k in range(place, end) if tokens[k].tag.startswith("NNP")]
        if len(words) < 3 or all(self._state(k.index) or region_of(k.text) for k in words):
            return None
        first = self._mentions.get(words[0].index)
        if first is not None and first.kind != "place" and first.last - place > 1:
            return None
        opening = next((k for k in range(place, end) if tokens[k].text == "("), end)
        text = self.report.annotations.text[tokens[place].start : tokens[opening - 1].end]
        is_many = bool({w.lower for w in words} & dealings().parties["union_words"])
        return Party(_tidy(text), None, tokens[place].start, tokens[end - 1].end, is_many=is_many), end

    def _is_possessed(self, place: int, noun: int) -> bool:
        """Tell whether the word belongs to a possessor, who is asked for elsewhere."""
        here = place
        for _ in range(6):
            token = self.report.tokens[here]
            if token.dep == "poss":
                return True
            if token.head in {noun, here}:
                return False
            here = token.head
        return False

    def _pair(self, place: int, noun: int) -> str | None:
        """Return the two-word name that begins here: "South Korean", "United States"."""
        tokens = self.report.tokens
        if place + 1 >= noun:
            return None
        words = f"{tokens[place].text} {tokens[place + 1].text}"
        return words if state_of(words) else None

    def _adjectival(self, place: int, noun: int) -> list[Party]:
        tokens = self.report.tokens
        pair = self._pair(place, noun)
        word = pair or tokens[place].text
        end = tokens[place + 1].end if pair else tokens[place].end
        is_city = (
            pair is None and is_place(word) and state_of(word) not in {word, None} and not is_adjective(word)
        )
        if word in dealings().parties["unions"]:
            return [self._inside(place)]
        names = (
            [self._state_name(word)]
            if self._state_name(word) and (not is_city or self._is_hyphened(place))
            else []
        )
        if not names and "-" in word.strip("-"):
            names = [self._state_name(part) for part in word.split("-") if part]
            names = names if all(names) else []
        return [Party(name, None, tokens[place].start, end) for name in names if name]

    def _inside(self, place: int) -> Party:
        """Return the union whose acronym stands here: under the acronym, for by that the world knows it."""
        word = self.report.tokens[place]
        for entity in self.report.entities.values():
            if entity.kind != "person" and any(mention.text == word.text for mention in entity.mentions):
                return Party(word.text, entity.id, word.start, word.end, is_many=True)
        return Party(word.text, None, word.start, word.end, is_many=True)

    def _is_hyphened(self, place: int) -> bool:
        """Tell whether the word is joined to another by a hyphen: "Washington-Tehran talks"."""
        tokens = self.report.tokens
        return any(tokens[k].text in {"-", "–"} for k in (place - 1, place + 1) if 0 <= k < len(tokens))

    def first_of_phrase(self, noun: int) -> int:
        """Return the first token of the words before a noun that hang on it, directly or not."""
        first = noun
        while first > 0 and self.report.tokens[first - 1].sentence == self.report.tokens[noun].sentence:
            if not self._hangs_on(first - 1, noun):
                break
            first -= 1
        return self._before_brackets(first)

    def _before_brackets(self, first: int) -> int:
        """Return the first word of a name whose acronym in brackets begins the phrase: "A B C (ABC) summit"."""
        tokens = self.report.tokens
        if first < 4 or tokens[first - 1].text != ")" or tokens[first - 3].text != "(":
            return first
        place = first - 3
        while place > 0 and (
            tokens[place - 1].tag.startswith("NNP") or tokens[place - 1].text in {"-", "of"}
        ):
            place -= 1
        return place

    def _hangs_on(self, token: int, noun: int) -> bool:
        here = token
        for _ in range(6):
            word = self.report.tokens[here]
            if (
                here > noun
                or here == word.head
                or (word.tag.startswith("VB") and word.dep not in {"amod", "compound"})
            ):
                return False
            if word.head == noun:
                return word.dep not in {"prep", "relcl", "acl", "appos", "conj", "cc"} or word.dep == "cc"
            here = word.head
        return False

    def _is_group(self, token: int) -> bool:
        word = self.report.tokens[token]
        return word.lower in dealings().parties["groups"] or word.lower in dealings().parties["any"]

    def _described(self, token: int) -> list[Party]:
        """Return those of a common noun: "Turkish leaders", "leaders of A and B", "the two sides"."""
        word, lists = self.report.tokens[token], dealings().parties
        if any(self.report.tokens[c].tag in {"WDT", "WP$", "WP"} for c in self.report.children[token]):
            return []
        if word.lower in lists["nobody"] or not word.tag.startswith(("NN", "JJ", "DT", "CD")):
            return []
        counted = self._counted(token)
        if counted:
            return counted
        if word.lower in lists["stand_for"]:
            named = self._members(token)
            if named:
                return named
        if word.tag in {"NN", "NNP"} and word.lower in lists["leader_words"]:
            known = self._titled_before(token)
            if known is not None:
                return [known]
        if not self._is_group(token):
            return self._plural_people(token)
        return self._phrase(token)

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

    def _plural_people(self, token: int) -> list[Party]:
        word = self.report.tokens[token]
        state = self._state(token)
        if state is not None and is_adjective(word.text):
            return [self._plain(token)]
        return []

    def _phrase(self, token: int) -> list[Party]:
        """Return the words of a group that something tells from others: a name, an adjective of a state."""
        report, tokens = self.report, self.report.tokens
        first = self.first_of_phrase(token)
        while first < token and (
            tokens[first].tag in {"DT", "PRP$", "CD", "POS", "IN", "PDT", "``", "RB", "-LRB-"}
            or tokens[first].lower in _LEFT_OUT
        ):
            first += 1
        named = any(
            k in self._mentions or state_of(tokens[k].text) or region_of(tokens[k].text)
            for k in range(first, token)
        )
        if not named and tokens[token].lower == "government":
            known = self._government(token)
            if known:
                return known
        words = _tidy(report.annotations.text[tokens[first].start : tokens[token].end])
        is_many = named and tokens[token].lower in _UNITED
        return [
            Party(words, None, tokens[first].start, tokens[token].end, is_many=is_many, is_vague=not named)
        ]

    def _government(self, token: int) -> list[Party]:
        """Return the government last named by its state, for "the government"."""
        for place in range(token - 1, 0, -1):
            word = self.report.tokens[place]
            if word.lower == "government":
                known = self._adjectival(place - 1, place)
                if known:
                    return [
                        Party(f"{self.report.tokens[place - 1].text} government", None, word.start, word.end)
                    ]
        return []

    def _pronoun(self, token: int) -> list[Party]:
        word = self.report.tokens[token]
        if word.lower in {"they", "them", "their", "we", "us", "our", "both"}:
            return self._joined_before(token) if word.lower in {"they", "them", "their"} else []
        if word.lower in {"it", "its"}:
            return self._body_before(token)
        person = self.report.person_at(token) or self._last_subject(token)
        if person is None:
            return []
        party = self.of_mention(person)
        return [party] if party is not None else []

    def _body_before(self, token: int) -> list[Party]:
        """Return the state or body that was the last subject before "it", in this sentence or the one before."""
        tokens = self.report.tokens
        for place in range(token - 1, -1, -1):
            if tokens[token].sentence - tokens[place].sentence > 1:
                return []
            if tokens[place].dep in {"nsubj", "nsubjpass"} and tokens[place].tag.startswith("NN"):
                mention = self._mention_headed(place)
                party = self.of_mention(mention) if mention is not None else None
                if party is not None and not (party.is_person and " " in party.name):
                    return [party]
        return []

    def _last_subject(self, token: int) -> Mention | None:
        """Return the person who was the last subject before a "he" or "she" that nothing else resolves."""
        tokens = self.report.tokens
        if tokens[token].lower not in {"he", "she", "his", "her"}:
            return None
        for place in range(token - 1, -1, -1):
            if tokens[token].sentence - tokens[place].sentence > 2:
                return None
            if tokens[place].dep in {"nsubj", "nsubjpass"} and place in self.report.persons:
                return self.report.persons[place]
        return None

    def listed(self, number: int) -> list[Party]:
        """Return the states that the report lists together, as many as wanted or one less, longest list first.

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
                yield _distinct(run)
                run = []
            party = self.of_mention(mention)
            run += [party] if party is not None else []
            last = mention.last
        yield _distinct(run)

    def _joined_before(self, token: int) -> list[Party]:
        """Return the last two or more joined by "and" before a plural pronoun, at most two sentences back."""
        tokens = self.report.tokens
        for place in range(token - 1, -1, -1):
            if tokens[token].sentence - tokens[place].sentence > 2:
                return []
            has_join = any(tokens[c].dep == "conj" for c in self.report.children[place])
            if has_join and tokens[place].dep != "conj" and tokens[place].tag.startswith("NN"):
                found = self.at(place)
                if len(found) > 1:
                    return found
        return []

    def _counted(self, token: int) -> list[Party]:
        """Return those last named for "the two leaders", "both countries", "the two"."""
        word, lists = self.report.tokens[token], dealings().parties
        number = next(
            (
                self.report.tokens[c].lower
                for c in self.report.children[token]
                if self.report.tokens[c].lower in lists["counts"]
            ),
            word.lower if word.lower in {"two", "both"} else None,
        )
        if number is None:
            if word.lower == "pair" or (word.lower in {"sides", "parties"} and self._is_definite(token)):
                number = "two"
            else:
                return []
        wanted = {"three": 3, "four": 4, "five": 5}.get(number, 2)
        if word.lower in lists["persons"]:
            return self._last_named(token, wanted, "person")
        if word.lower in lists["states"]:
            return self._most_named(token, wanted) or self._last_named(token, wanted, "state")
        return (
            self._last_named(token, wanted, None) if word.lower in lists["any"] or word.lower == "two" else []
        )

    def _is_definite(self, token: int) -> bool:
        return any(self.report.tokens[c].lower in {"the", "both"} for c in self.report.children[token])

    def _last_named(self, token: int, wanted: int, kind: str | None) -> list[Party]:
        """Return the last `wanted` distinct parties named before a token, at most three sentences back."""
        tokens = self.report.tokens
        found: dict[str, Party] = {}
        place = token - 1
        while place >= 0 and tokens[token].sentence - tokens[place].sentence <= 3 and len(found) < wanted:
            mention = self._mentions.get(place)
            party = self._candidate(place, mention, kind)
            if party is not None:
                found.setdefault(party.name, party)
            place = mention.first - 1 if mention is not None else place - 1
        return list(reversed(found.values())) if len(found) == wanted else []

    def _most_named(self, token: int, wanted: int) -> list[Party]:
        """Return the states that the report names most often, by name or adjective, where all stand before.

        "The two countries" of a report are those that it is about, not the last ones it happened to name.
        """
        counts: dict[str, list[int]] = {}
        for word in self.report.tokens:
            pair = self._pair(word.index, len(self.report.tokens))
            name = self._state_name(pair or word.text) if word.tag.startswith(("NNP", "JJ")) else None
            if name is not None:
                counts.setdefault(name, []).append(word.index)
        ranked = sorted(counts, key=lambda name: (-len(counts[name]), counts[name][0]))[:wanted]
        least = len(counts[ranked[-1]]) if ranked else 0
        tied = [name for name in counts if len(counts[name]) == least and name not in ranked]
        if len(ranked) < wanted or tied or any(counts[name][0] > token for name in ranked):
            return []
        return [self._plain(min(counts[name])) for name in sorted(ranked, key=lambda name: counts[name][0])]

    def _candidate(self, place: int, mention: Mention | None, kind: str | None) -> Party | None:
        if kind == "state":
            party = self._plain(place) if self._state(place) is not None else None
            if party is None and mention is not None and mention.kind == "place":
                party = self.of_mention(mention)
            return party
        if mention is None or (kind == "person" and mention.kind != "person"):
            return None
        return self.of_mention(mention)

    def _titled_before(self, token: int) -> Party | None:
        """Return the person whom "the French minister", "the prime minister" was called by name before."""
        report = self.report
        number = report.post_at_head.get(token)
        lower = report.tokens[token].lower
        if not self._is_definite(token) and not any(True for _ in report.with_dep(token, "poss")):
            return None
        state = self._country_before(token)
        best = None
        for naming in report.annotations.namings:
            post, mention = report.posts[naming.post], report.mentions[naming.mention]
            if mention.first > token:
                break
            same_word = post.canonical.split()[-1] == lower or lower in {
                "leader",
                "premier",
                "monarch",
                "diplomat",
            }
            if number is not None and report.posts[number].canonical == post.canonical:
                same_word = True
            same_state = (
                state is None or post.organization == state or state_of(post.organization or "") == state
            )
            if same_word and same_state:
                best = mention
        return self.of_mention(best) if best is not None else None

    def _country_before(self, token: int) -> str | None:
        for place in range(self.first_of_phrase(token), token):
            pair = self._pair(place, token)
            state = state_of(pair or self.report.tokens[place].text)
            if state is not None:
                return state
        return None


_JOINTS = frozenset({",", "and", "the", "(", ")", "plus", "with"})
_UNITED = frozenset({"leaders", "ministers", "heads", "chiefs", "members"})
_LEFT_OUT = frozenset(
    {
        "visiting",
        "senior",
        "top",
        "other",
        "some",
        "several",
        "many",
        "high-ranking",
        "new",
        "key",
        "local",
        "various",
        "leading",
    }
)


def _tidy(words: str) -> str:
    return " ".join(words.split())


def _distinct(found: list[Party]) -> list[Party]:
    seen: dict[str, Party] = {}
    for party in found:
        seen.setdefault(party.key, party)
    return list(seen.values())


def iter_names(parties: list[Party]) -> Iterator[str]:
    """Yield the names."""
    for party in parties:
        yield party.name
