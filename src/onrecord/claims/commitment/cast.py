"""Who stands at a token: the parties that a name, a pronoun or a noun of a group means."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from onrecord.claims.commitment.groups import find_groups
from onrecord.claims.commitment.named import Names
from onrecord.claims.commitment.phrase import joined
from onrecord.claims.commitment.pointed import party_at_noun
from onrecord.claims.commitment.several import (
    apposed,
    behind_of,
    is_group,
    may_be_several,
    number_of,
    senders,
    subjects_before,
    two_states,
    wants_persons,
)
from onrecord.claims.commitment.speaker import paragraph_speaker, speaker_token
from onrecord.claims.commitment.subject import antecedent
from onrecord.languages.parties import party_words
from onrecord.languages.promises import promise_words

if TYPE_CHECKING:
    from onrecord.claims.commitment.draft import Party
    from onrecord.claims.commitment.groups import Group
    from onrecord.claims.report import Report

_DEEPEST = 3  # pronouns that stand for one another
_NEAR = 4  # sentences back in which "they" or "the ministers" were named together
_FAR = 40  # the same for "both sides": the number tells whom


class Cast:
    """Resolves the parties of one report."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.names = Names(report)

    @cached_property
    def groups(self) -> list[Group]:
        """Return the parties that the report names together, in order."""
        return find_groups(self.report, self.names)

    def at(self, token: int, depth: int = 0) -> list[Party]:
        """Return who stands at the token, one party for each that is named; nobody where nothing is known."""
        found: list[Party] = []
        for head in self._members(token):
            found += [party for party in self._one(head, depth) if party not in found]
        return found

    def _members(self, token: int) -> list[int]:
        """Return the heads joined in the phrase; words inside one name are not taken apart."""
        members = [token]
        for head in joined(self.report, token):
            inside = self.names.mention_at(head)
            if head != token and (inside is None or not inside.first <= token < inside.last):
                members.append(head)
        return members

    def _one(self, head: int, depth: int) -> list[Party]:
        pronouns, lower = party_words().pronouns, self.report.tokens[head].lower
        if lower in pronouns["person"]:
            person = self.names.person(head) or self._person_before(head)
            return [person] if person else []
        for kind, resolve in (
            ("relative", self._relative),
            ("speaker", self._speaker),
            ("thing", self._thing),
            ("plural", self._several),
        ):
            if lower in pronouns[kind] and behind_of(self.report, head) is None:
                return resolve(head, depth) if depth < _DEEPEST else []
        return self._at_noun(head, depth)

    def _person_before(self, head: int) -> Party | None:
        """Return the last subject before "his" or "her" that is a person told by his post alone."""
        for subject in subjects_before(self.report, head):
            if self.report.tokens[subject].lower in party_words().definite["person"]:
                return party_at_noun(self.names, subject)
        return None

    def _at_noun(self, head: int, depth: int) -> list[Party]:
        inside = behind_of(self.report, head)
        if inside is not None and self.report.tokens[head].lower in party_words().groups["each"]:
            return self.at(inside, depth + 1)
        if is_group(self.names, head):
            group = self._group(head)
            if group:
                return group
        sent = apposed(self.names, head) or senders(self.names, head)
        if sent:
            return [party for k in sent for party in self.at(k, depth + 1)]
        party = party_at_noun(self.names, head)
        return [party] if party else []

    def signers(self, token: int) -> list[Party]:
        """Return who is behind a document: the last plural subject, or those named together last."""
        return self._several(token, 0)

    def _several(self, head: int, depth: int) -> list[Party]:
        return self._subject_before(head, depth) or self._group(head)

    def _relative(self, head: int, depth: int) -> list[Party]:
        """Return whom "who" stands for."""
        noun = antecedent(self.report, self.report.tokens[head].head)
        return self.at(noun, depth + 1) if noun != head else []

    def _speaker(self, head: int, depth: int) -> list[Party]:
        """Return whose "we" it is: the body of a spokesman, those behind a document, else who speaks."""
        token = speaker_token(self.report, head)
        if token is None:
            token = paragraph_speaker(self.report, head)
        if token is None or self.report.tokens[token].lower in party_words().pronouns["speaker"]:
            return []
        if self.report.tokens[head].lower not in party_words().pronouns["myself"]:
            body = self.names.spoken_for(token)
            if body:
                return [body]
        if self.report.tokens[token].lower in promise_words().words["documents"]:
            return self.signers(token)
        return self.at(token, depth + 1)[:1]

    def _thing(self, head: int, depth: int) -> list[Party]:
        """Return what "it" stands for: the subject of the clause before, if a body or a place."""
        return self._subject_before(head, depth, singular=True)

    def _subject_before(self, head: int, depth: int, *, singular: bool = False) -> list[Party]:
        """Return the nearest subject before, in this sentence or one of the two before it."""
        lower = self.report.tokens[head].lower
        for subject in subjects_before(self.report, head):
            if self.report.tokens[subject].lower == lower in {"it", "they"}:
                return self.at(subject, depth + 1)  # "It … . It …"
            if self._may_be_meant(subject, singular=singular):
                return self.at(subject, depth + 1)
        return []

    def _may_be_meant(self, subject: int, *, singular: bool) -> bool:
        token = self.report.tokens[subject]
        if token.tag in {"PRP", "WDT", "WP", "EX", "DT", "CD"}:
            return False
        if singular:
            if token.lower in promise_words().nouns["agreement"]:
                return False
            return token.tag not in {"NNS", "NNPS"} and self.report.person_at(subject) is None
        if token.lower in promise_words().words["documents"]:
            return False
        return len(self._members(subject)) > 1 or may_be_several(self.names, subject)

    def _group(self, head: int) -> list[Party]:
        """Return those who were named together last before the token and are as many as the words say."""
        number, persons = number_of(self.report, head), wants_persons(self.report, head)
        reach = self.report.tokens[head].sentence - (_FAR if number else _NEAR)
        before = [
            group
            for group in self.groups
            if group.end <= head
            and self.report.tokens[group.end - 1].sentence >= reach
            and (not number or len(group.parties) == number)
        ]
        # "the ministers" of countries named together are those countries where no persons are
        fitting = [g for g in before if persons is None or g.are_persons == persons]
        if not fitting and persons:
            fitting = before
        if fitting:
            return list(fitting[-1].parties)
        return two_states(self.names, head) if number == 2 and not persons else []
