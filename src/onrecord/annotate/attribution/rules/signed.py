"""Quotations with a dash and a name behind them: `"We will not go." — Anna Berg`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.annotate.attribution.link import Link
from onrecord.annotate.attribution.parts import place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.annotate.attribution.rules.scene import Scene

_SIGNATURE = re.compile(
    r"\s*(?P<dash>[—–―]|--?)\s*(?P<name>@?[A-Z][\w.'’-]*"
    r"(?:,? (?:[A-Z(@][\w.'’)-]*|of|the|and|for|in|from|\d+)){0,9})\.?\s*(?=\n|\Z)"
)


def find_signed(scene: Scene) -> Iterator[Link]:
    """Yield each quotation that begins its paragraph and is signed at its end, there or in the next one."""
    text, layout = scene.layout.text, scene.layout
    for quotation in scene.quotations:
        start, _ = layout.paragraph_extent(layout.paragraph(quotation.start))
        signature = _SIGNATURE.match(text, quotation.end)
        if signature and not text[start : quotation.start].strip():
            yield Link(
                place(layout, "cue", *signature.span("dash"), 1.0),
                place(layout, "source", *_name(text, signature), 1.0),
                [place(layout, "content", quotation.start, quotation.end, 1.0)],
                rule="signed",
            )


def _name(text: str, signature: re.Match[str]) -> tuple[int, int]:
    """Return where the name stands, the full stop behind it left out."""
    start, end = signature.span("name")
    return start, end - (text[end - 1] == ".")
