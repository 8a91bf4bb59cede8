"""What a report tells as not done, right behind a promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.fulfilment.again import is_negative
from onrecord.claims.commitment.fulfilment.stretch import is_about, is_ahead, lower_words, opening
from onrecord.languages.fulfilment import fulfilment_words

if TYPE_CHECKING:
    from onrecord.claims.commitment.draft import Draft
    from onrecord.claims.commitment.fulfilment.aftermath import Stretch
    from onrecord.claims.report import Report
    from onrecord.vocabulary.dealings import Fulfilment


def by_negation(report: Report, draft: Draft, stretch: Stretch) -> Fulfilment | None:
    """Return broken or pending for "has not", "there is none", "still levied", "remain"."""
    words = lower_words(report, stretch)
    text = " ".join(words)
    about = is_about(report, draft, stretch)
    if any(phrase in text for phrase in fulfilment_words().outcomes["pending"]):
        return "pending" if about or stretch.is_next else None
    if about and any(phrase in text for phrase in fulfilment_words().outcomes["ahead"]):
        return "pending"
    if not is_undone(words, text):
        return None
    if not about:
        is_work = bool(set(words) & fulfilment_words().progress["nouns"])
        is_told = stretch.is_next and _is_not_done(
            report, stretch
        )  # "A bill has not been sent to Parliament"
        return "pending" if is_told and (is_work or is_ahead(report, draft)) else None
    if is_negative(report, draft):
        return "kept"
    return "pending" if "yet" in words or is_ahead(report, draft) else "broken"


def _is_not_done(report: Report, stretch: Stretch) -> bool:
    """Tell whether "has not been sent" or "no day has been set" stands in the stretch."""
    inside = range(stretch.first, stretch.last)
    starts_with_no = report.tokens[opening(report, stretch)].lower == "no"
    return any(
        report.tokens[k].tag == "VBN"
        and {report.tokens[c].lower for c in report.with_dep(k, "aux")} & {"has", "have"}
        and (starts_with_no or {report.tokens[c].lower for c in report.children[k]} & _NOT)
        for k in inside
    )


def is_undone(words: list[str], text: str) -> bool:
    """Tell whether the words say that something is not, or is still as it was."""
    turns, undone = fulfilment_words().turns, fulfilment_words().outcomes["undone"]
    if words and words[0] in turns["not"]:
        return True
    is_negated = bool(set(words) & (turns["not"] - {"no", "without"}))
    return is_negated or "there is no" in text or "there are no" in text or bool(set(words) & undone)


_NOT = frozenset({"not", "n't", "n’t", "never"})
