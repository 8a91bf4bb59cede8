"""An attribution with the tokens that its words cover."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onrecord.claims.report import Report
    from onrecord.schema.attribution import Attribution, Extent

_VERB = "VB"
_NOUNS = ("NN", "PRP", "WP", "WDT")


@dataclass(frozen=True, slots=True)
class Attributed:
    """The tokens of an attribution, in order; `verb` heads the cue, None where no word does.

    `content` are tokens, marks included; `within` is the number of the attribution that reports this one.
    """

    attribution: Attribution
    source: tuple[int, ...]
    cue: tuple[int, ...]
    content: tuple[int, ...]
    verb: int | None
    within: int | None = None

    @property
    def first(self) -> int:
        """Return the first token of all."""
        return min((*self.source, *self.cue, *self.content))


def attributed(report: Report, attribution: Attribution, within: int | None = None) -> Attributed:
    """Return the attribution with its tokens."""
    cue = tokens_in(report, attribution.cue)
    return Attributed(
        attribution,
        tokens_in(report, attribution.source),
        cue,
        tokens_in(report, attribution.content),
        _cue_head(report, cue),
        within,
    )


def tokens_in(report: Report, extents: Iterable[Extent]) -> tuple[int, ...]:
    """Return the tokens that the code points of the extents touch, in order."""
    found: list[int] = []
    for start, end in extents:
        first = bisect_right(report.tokens, start, key=lambda token: token.end)
        last = bisect_left(report.tokens, end, key=lambda token: token.start)
        found.extend(range(first, last))
    return tuple(sorted(set(found)))


def top(report: Report, tokens: Sequence[int]) -> int | None:
    """Return the first noun or pronoun whose head is not among the tokens, else the first such word.

    A subject goes before the object of a preposition outside: "noon Berg" of "At noon Berg said". Where
    only marks have their heads outside, the first noun of all; marks only where nothing else is there.
    """
    inside = set(tokens)
    tops = [k for k in tokens if report.tokens[k].head not in inside or report.tokens[k].head == k]
    words = [k for k in tops if report.tokens[k].text[0].isalnum()]
    nouns = [k for k in tokens if report.tokens[k].tag.startswith(_NOUNS)]
    found = [k for k in words if k in nouns] or words or nouns or tops
    if len(found) > 1 and _is_foreign_object(report, found[0]):
        found = [k for k in found if report.tokens[k].dep == "nsubj"] or found
    return found[0] if found else None


def _is_foreign_object(report: Report, token: int) -> bool:
    """Tell whether the token is the object of a preposition directly before it, other than of an agent."""
    noun = report.tokens[token]
    return noun.dep == "pobj" and noun.head == token - 1 and report.tokens[noun.head].dep == "prep"


def _cue_head(report: Report, cue: Sequence[int]) -> int | None:
    """Return the verb that heads the cue, else its top word; auxiliaries head nothing."""
    if not any(report.tokens[k].text[0].isalpha() for k in cue):
        return None
    inside = set(cue)
    verbs = [k for k in cue if report.tokens[k].tag.startswith(_VERB)]
    head = next((k for k in verbs if report.tokens[k].head not in inside), top(report, cue))
    if head is not None and report.tokens[head].tag.startswith((_VERB, "MD")):
        if report.tokens[head].dep in {"aux", "auxpass"}:
            return report.tokens[head].head
        return head
    return verbs[0] if verbs else head
