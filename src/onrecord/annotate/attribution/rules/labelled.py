"""Paragraphs with their speaker before a colon: transcripts, interviews, headlines ("Berg: we go")."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from onrecord.annotate.attribution.link import Link
from onrecord.annotate.attribution.parts import place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.annotate.attribution.rules.scene import Scene

_NAME = r"Q(?:uestion)?|A(?:nswer)?|[A-Z][A-Z.'’\-]*(?: [A-Z][A-Z.'’\-]*){0,4}"
_LABEL = re.compile(rf"[\"“‘'(\[]{{0,2}}(?P<name>{_NAME})(?: \([^()\n]{{1,40}}\))?:(?=[ \u00a0])")
_NAMED = re.compile(r"(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}):(?=[ \u00a0])")
_HEADLINE = re.compile(r"(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2}):(?=[ \u00a0]+[\"'“‘A-Z0-9])")
_FEWEST = 3  # labelled paragraphs that make a transcript; two are captions and bylines


def find_labelled(scene: Scene) -> Iterator[Link]:
    """Yield what each labelled paragraph says, in texts with three or more, and a headline's speaker.

    A paragraph without a label belongs to the speech before it, as long as another label follows. A headline
    is labelled if the text speaks of the name again.
    """
    text, layout = scene.layout.text, scene.layout
    extents = [layout.paragraph_extent(number) for number in range(layout.paragraph(len(text)) + 1)]
    labels = _labels(text, extents)
    yield from _speeches(scene, extents, labels)
    headline = _HEADLINE.match(text, *extents[0])
    if headline and 0 not in labels and text.find(headline["name"].split()[-1], extents[0][1]) >= 0:
        yield _link(scene, headline, [(headline.end(), extents[0][1])])


def _labels(text: str, extents: Sequence[tuple[int, int]]) -> dict[int, re.Match[str]]:
    """Return the labels of a text's paragraphs by number, none where they make no transcript.

    Labels in capitals, and Q and A, come thrice at least, one of them again. Names in small letters are found
    in lists as well: two of them come again.
    """
    labels = {n: found for n, (a, b) in enumerate(extents) if (found := _LABEL.match(text, a, b))}
    names = Counter(found["name"] for found in labels.values())
    if names.total() >= _FEWEST and max(names.values()) > 1:
        return labels
    labels = {n: found for n, (a, b) in enumerate(extents) if (found := _NAMED.match(text, a, b))}
    names = Counter(found["name"] for found in labels.values())
    again = {name for name, times in names.items() if times > 1}
    return {n: found for n, found in labels.items() if found["name"] in again} if len(again) > 1 else {}


def _speeches(
    scene: Scene, extents: list[tuple[int, int]], labels: dict[int, re.Match[str]]
) -> Iterator[Link]:
    if not labels:
        return
    numbers = sorted(labels)
    for number, following in zip(numbers, [*numbers[1:], numbers[-1] + 1], strict=True):
        contents = [(labels[number].end(), extents[number][1])]
        if following - number <= _FEWEST:
            contents += extents[number + 1 : following]
        if any(scene.layout.text[a:b].strip() for a, b in contents):
            yield _link(scene, labels[number], contents)


def _link(scene: Scene, label: re.Match[str], contents: list[tuple[int, int]]) -> Link:
    text, layout = scene.layout.text, scene.layout
    parts = []
    for start, end in contents:
        stripped = start + len(text[start:end]) - len(text[start:end].lstrip())
        if stripped < end:
            parts.append(place(layout, "content", stripped, end, 1.0))
    cue = place(layout, "cue", label.end() - 1, label.end(), 1.0)
    return Link(cue, place(layout, "source", *label.span("name"), 1.0), parts, rule="labelled")
