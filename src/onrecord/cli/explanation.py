"""An explanation as a page for a person at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from onrecord.cli.paper import Paper, listed
from onrecord.cli.wording.head import REPAIR, origin_of, title_of
from onrecord.cli.wording.printable import one_line
from onrecord.cli.wording.quote import quote_within
from onrecord.cli.wording.sections import entry_of, name_of
from onrecord.schema.claim import Occupancy

if TYPE_CHECKING:
    from onrecord.pipeline.explain import Explanation, Trail
    from onrecord.schema.claim import Claim
    from onrecord.schema.reading import Reading
    from onrecord.schema.text import Repair

_LABEL = 12


def print_explanation(explanation: Explanation, paper: Paper | None = None) -> None:
    """Print the fact, its report, what made it, and the way back to the bytes for each piece of evidence."""
    paper = paper or Paper()
    row, reading = explanation.row, explanation.reading
    entry, name = entry_of(row), name_of(row)
    paper.text(Text(one_line(name + _joint(row) * bool(name) + entry.head), "bold"))
    paper.text(Text(listed([*entry.details, *entry.caveats])))
    paper.blank()
    _labelled(paper, "id", row.id)
    _labelled(paper, "report", title_of(reading))
    _labelled(paper, "", listed([*origin_of(reading), f"SHA-256 {reading.document.sha256}"]))
    _labelled(paper, "made by", f"the rule {row.rule}, with confidence {row.confidence:.2f}")
    made = reading.reader
    _labelled(paper, "reader", f"{made.name} {made.version}, settings {made.settings}")
    for number, trail in enumerate(explanation.trails, start=1):
        paper.blank()
        paper.text(Text(f"evidence {number} of {len(explanation.trails)}", "bold cyan"))
        _print_trail(paper, reading, trail)


def _joint(row: Claim) -> str:
    """Return what stands between whose claim it is and what it says."""
    return ", " if isinstance(row, Occupancy) else ": "


def _print_trail(paper: Paper, reading: Reading, trail: Trail) -> None:
    words, sentence = trail.words, trail.sentence
    quote = quote_within(reading, (sentence.start, sentence.end), [(words.start, words.end)])
    _labelled(paper, "sentence", paper.marked(quote))
    _labelled(paper, "clean text", f"code points {words.start} to {words.end}")
    place = f"bytes {words.origin.start} to {words.origin.end} of {reading.document.source}"
    _labelled(paper, "original", f"{place}, {reading.text.encoding}, {_sameness(trail)}")
    _labelled(paper, "", trail.original)
    for repair in trail.repairs:
        _labelled(paper, "repair", _in_words(repair))
    if not trail.repairs:
        _labelled(paper, "repairs", "none in this sentence")


def _sameness(trail: Trail) -> str:
    if trail.words.match == "repaired":
        return "repaired"
    return "word for word" if trail.original == trail.words.text else "the same words, written otherwise"


def _in_words(repair: Repair) -> str:
    """Return why, what was there, what is there now, and where."""
    was, now = repr(repair.was), repr(repair.now)
    changed = (
        f"{now} put in" if not repair.was else f"{was} left out" if not repair.now else f"{was} to {now}"
    )
    place = f"byte {repair.origin.start}"
    return f"{REPAIR[repair.why]}: {changed} at {place}"


def _labelled(paper: Paper, label: str, said: str | Text) -> None:
    text = said if isinstance(said, Text) else Text(one_line(said))
    paper.text(text, first=Text(f"{label:<{_LABEL}}", "dim"), indent=_LABEL)
