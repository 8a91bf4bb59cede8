"""To whom and by what means each statement of a report was made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.statement.addressee import addressee_of
from onrecord.claims.statement.medium import Medium, medium_of
from onrecord.claims.statement.who import NOBODY
from onrecord.languages.statements import statement_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.report import Report
    from onrecord.claims.statement.attributed import Attributed
    from onrecord.claims.statement.speaker import SpeakerFinder
    from onrecord.claims.statement.who import Speaker


@dataclass(frozen=True, slots=True)
class Circumstances:
    """The addressee and the medium of a statement."""

    addressee: Speaker
    medium: Medium


class CircumstanceFinder:
    """Finds the circumstances of a report's attributions; a letter that is quoted on stays the medium."""

    def __init__(self, report: Report, found: Sequence[Attributed], speakers: SpeakerFinder) -> None:
        self._report, self._found, self._speakers = report, found, speakers
        self._own = [self._of_words(number) for number in range(len(found))]

    def _of_words(self, number: int) -> Circumstances:
        one = self._found[number]
        medium = medium_of(self._report, one)
        addressee = addressee_of(self._report, self._speakers.who, one, medium.noun)
        is_himself = addressee.entity is not None and addressee == self._speakers.speaker(number)
        return Circumstances(NOBODY if is_himself else addressee, medium)

    def of(self, number: int) -> Circumstances:
        """Return the circumstances by its own words, else those of the letter that it goes on with."""
        own, one = self._own[number], self._found[number]
        if own.medium.words is not None or one.verb is None or one.within is not None:
            return own
        if not self._goes_on(one, one.verb):
            return own
        letter = self._letter_before(number)
        return letter if letter is not None else own

    def _goes_on(self, one: Attributed, verb: int) -> bool:
        """Tell whether the cue may go on with a letter: "writes", "adds", "also says"."""
        if self._report.tokens[verb].lower in statement_words().letter_verbs:
            return True
        around = {self._report.tokens[k].lower for k in (*one.cue, *self._report.children[verb])}
        return "also" in around and self._report.tokens[verb].lower in statement_words().speech

    def _letter_before(self, number: int) -> Circumstances | None:
        """Return those of the paragraph's last statement by letter, if it is the same speaker's."""
        here = self._report.sentence_of(self._found[number].first).paragraph
        for before in range(number - 1, -1, -1):
            one, own = self._found[before], self._own[before]
            if self._report.sentence_of(one.first).paragraph != here:
                return None
            if own.medium.noun is not None and self._is_letter(own.medium.noun):
                is_same = self._speakers.speaker(before) == self._speakers.speaker(number)
                return own if is_same else None
        return None

    def _is_letter(self, noun: int) -> bool:
        return self._report.tokens[noun].lower in statement_words().written
