"""How much of what was promised was done, by the numbers told behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.fulfilment.again import draft_stems, stem
from onrecord.claims.commitment.fulfilment.counts import numbers_in
from onrecord.claims.commitment.fulfilment.stretch import is_about, lower_words
from onrecord.languages.fulfilment import fulfilment_words

if TYPE_CHECKING:
    from onrecord.claims.commitment.draft import Draft
    from onrecord.claims.commitment.fulfilment.aftermath import Stretch
    from onrecord.claims.report import Report
    from onrecord.vocabulary.dealings import Fulfilment


def by_count(report: Report, draft: Draft, stretch: Stretch) -> Fulfilment | None:
    """Compare the numbers: "35,000 pumps … 19,000 had been done" is partly, "all 120" kept."""
    words, told = lower_words(report, stretch), numbers_in(report, stretch.first, stretch.last)
    if _is_fraction(words) and is_about(report, draft, stretch):
        return "partly"
    if len(told) > 1 and "out of" in " ".join(words):
        return "partly" if told[0][0] < told[1][0] else "kept"
    return _by_comparison(report, draft, stretch, told) if told else None


def _by_comparison(
    report: Report, draft: Draft, stretch: Stretch, told: list[tuple[float, int]]
) -> Fulfilment | None:
    """Compare the first number told with the largest one promised."""
    inside = [t.index for t in report.tokens if draft.content.start <= t.start < draft.content.end]
    promised = [value for value, _ in numbers_in(report, inside[0], inside[-1] + 1)]
    if not promised:
        return None
    most, (done, behind) = max(promised), told[0]
    if _is_limit(report, inside[0], inside[-1] + 1):
        return "kept" if done <= most else "broken"
    if done > most * _FAR or not _counts_the_same(report, draft, behind, stretch):
        return None
    is_negated = set(lower_words(report, stretch)) & fulfilment_words().turns["not"]
    return "partly" if done < most else "broken" if is_negated else "kept"


def _is_limit(report: Report, first: int, last: int) -> bool:
    """Tell whether the number promised is one not to go above: "no more than", "at most", "below"."""
    words = [t.lower for t in report.tokens[first:last]]
    return "no more than" in " ".join(words) or bool(set(words) & {"most", "below", "exceed"})


def _is_fraction(words: list[str]) -> bool:
    """Tell whether a part is told: "half of them"; not what grew "by a third"."""
    places = [k for k, word in enumerate(words) if word in _FRACTIONS]
    return any("by" not in words[max(0, k - 2) : k] for k in places)


def _counts_the_same(report: Report, draft: Draft, behind: int, stretch: Stretch) -> bool:
    """Tell whether a number counts what was promised: no noun follows, or one of the promise's words."""
    words = set(lower_words(report, stretch))
    if words & {"far", "only", "first", "remaining", "rest"} or "of" in words:
        return True
    noun = next((t for t in report.tokens[behind : behind + 3] if t.tag.startswith("NN")), None)
    if noun is None or stem(noun.lower) in draft_stems(report, draft):
        return True
    verbs = {stem(t.lower) for t in report.tokens[stretch.first : stretch.last] if t.tag.startswith("VB")}
    return bool(verbs & draft_stems(report, draft))


_FRACTIONS = frozenset({"half", "third", "quarter", "part", "fewer", "handful", "fraction"})
_FAR = 10  # times the promised number: then something else is counted
