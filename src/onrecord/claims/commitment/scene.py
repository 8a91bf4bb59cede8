"""What every rule for commitments needs: the report, its parties, and how a draft is put together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.commitment.cast import Cast
from onrecord.claims.commitment.condition import condition_before
from onrecord.claims.commitment.draft import Draft, Words
from onrecord.claims.commitment.noun_phrase import leftmost
from onrecord.claims.commitment.phrase import text_of
from onrecord.claims.commitment.speaker import speaker_token
from onrecord.claims.commitment.subject import subject_of
from onrecord.languages.parties import party_words
from onrecord.languages.promises import promise_words

if TYPE_CHECKING:
    from onrecord.claims.commitment.content import Content
    from onrecord.claims.commitment.draft import Party
    from onrecord.claims.report import Report


@dataclass(frozen=True, slots=True)
class Making:
    """How a promise is made: the token of its word, the rule that saw it, the agreement that binds.

    `is_mutual` says that those who promise promise one another.
    """

    cue: int
    rule: str
    agreement: str | None = None
    is_mutual: bool = False


class Scene:
    """One report and the parties in it."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.cast = Cast(report)

    def promisers(self, verb: int) -> list[Party]:
        """Return the subjects of a verb of promising; of "the declaration", who declared it."""
        subject = subject_of(self.report, verb)
        if subject is None:
            subject = self._misread_subject(verb)
        if subject is None:
            return []
        by = self.cast.at(subject)
        if by and by[0].name.split()[-1].lower() in promise_words().words["documents"]:
            by = self.cast.signers(subject)
        if self.is_document(subject):
            owner = next(self.report.with_dep(subject, "poss"), None)
            return self.cast.at(owner) if owner is not None else self.cast.signers(subject)
        return by

    def _misread_subject(self, verb: int) -> int | None:
        """Return the name before a verb that a parse took for its modifier: "The Taliban pledge not to"."""
        before = verb - 1
        is_name = before >= 0 and self.report.tokens[before].tag.startswith("NNP")
        return before if is_name and self.report.tokens[before].head == verb else None

    def is_document(self, token: int) -> bool:
        """Tell whether the noun is of something written or a gathering, which binds those behind it."""
        return self.report.tokens[token].lower in promise_words().words["documents"]

    def may_be_told(self, noun: int) -> bool:
        """Tell whether something can be promised to whom the noun means: a party or people, no thing."""
        token = self.report.tokens[noun]
        if token.lower.endswith(("self", "selves")) or token.lower in party_words().pronouns["thing"]:
            return False
        known = (
            party_words().people["told"] | party_words().groups["persons"] | party_words().groups["bodies"]
        )
        return token.tag in {"PRP", "PRP$"} or token.lower in known or self.cast.names.named(noun) is not None

    def drafts(
        self, making: Making, by: list[Party], contents: list[Content], *, to: Party | None = None
    ) -> list[Draft]:
        """Return one draft for each promiser and thing promised.

        Args:
            making: how the promise is made.
            by: who promises; of two who agree each promises the other.
            contents: what.
            to: whom, where the words say so.
        """
        condition = condition_before(self.report, making.cue)
        outer = text_of(self.report, condition) if condition else None
        said_by = self._according_to(making.cue, by)
        return [
            Draft(
                by=party,
                content=content.words,
                cue=making.cue,
                content_at=content.head,
                rule=making.rule,
                to=to if to is not None and to != party else _other(party, by if making.is_mutual else []),
                due=content.due,
                condition=content.condition or outer,
                agreement=making.agreement,
                according_to=said_by,
                evidence=[self._evidence(making.cue, content)],
            )
            for content in contents
            for party in by
        ]

    def _evidence(self, cue: int, content: Content) -> Words:
        """Return the words from the promiser or the cue to the end of what is promised."""
        report = self.report
        first = min(report.tokens[cue].start, content.words.start)
        before = range(report.sentence_of(cue).first, cue)
        subjects = [k for k in before if report.tokens[k].dep in {"nsubj", "nsubjpass"}]
        if subjects:
            first = min(first, report.tokens[leftmost(report, subjects[-1])].start)
        return Words(first, max(report.tokens[cue].end, content.words.end))

    def _according_to(self, cue: int, by: list[Party]) -> str | None:
        """Return who says that it was promised, if that is not the promiser."""
        token = speaker_token(self.report, cue)
        if token is None or token == cue:
            return None
        said = self.cast.at(token)[:1]
        return said[0].name if said and said[0] not in by else None


def _other(party: Party, parties: list[Party]) -> Party | None:
    """Return the other of two named parties, or None where there are not two."""
    others = [other for other in parties if other != party and other.entity]
    return others[0] if len(parties) == 2 and others else None
