"""What tests of several packages need: Hypothesis profiles, readings made by hand."""

from __future__ import annotations

import hashlib
import re
from array import array
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings as hypothesis_settings

from onrecord.pipeline.stages import Stages
from onrecord.schema.annotation import Annotations, Sentence
from onrecord.schema.claim import Agreement, Claims, Commitment, Event, Occupancy, Statement
from onrecord.schema.document import Document
from onrecord.schema.reading import Reader, Reading
from onrecord.schema.span import ByteRange, Span
from onrecord.schema.text import CleanText, Furniture, Repair
from records import RecordMaker

if TYPE_CHECKING:
    from collections.abc import Callable

hypothesis_settings.register_profile("laws", max_examples=2000, deadline=None)

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden-update", action="store_true", help="write what is shown into tests/golden")


@pytest.fixture
def is_golden(request: pytest.FixtureRequest) -> Callable[[str, str], bool]:
    """Return a function that tells whether `shown` is what the file `name` of tests/golden holds."""

    def compare(name: str, shown: str) -> bool:
        if request.config.getoption("--golden-update"):
            (GOLDEN / name).write_text(shown, encoding="utf-8")
        assert shown == (GOLDEN / name).read_text(encoding="utf-8")
        return True

    return compare


@dataclass(frozen=True)
class Row:
    """An occupancy to be: `says` are the words of its evidence, each found once in the text."""

    holder: str
    title: str
    says: tuple[str, ...]
    fields: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ReadingMaker:
    """Makes a reading of a text that is its own document, paragraphs parted by empty lines."""

    source: str = "report.txt"
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    furniture: tuple[str, ...] = ()
    repairs: tuple[tuple[str, str, str], ...] = ()

    def __call__(self, text: str, *rows: Row) -> Reading:
        content = text.encode("utf-8", "replace") + "".join(self.furniture).encode()
        sha256 = hashlib.sha256(content).hexdigest()
        document = Document(
            sha256[:16], self.source, content, sha256, "text/plain", url=self.url, title=self.title
        )
        clean = self.clean(text)
        sentences = tuple(_sentences(text))
        annotations = Annotations(text, self.published, self.title, (), sentences, (), (), ())
        made = tuple(_occupancy(clean, row, number) for number, row in enumerate(rows))
        return Reading(document, clean, annotations, Reader("onrecord", "0.1.0", "0" * 12), Claims(made))

    def clean(self, text: str) -> CleanText:
        """Return the clean text of a document that is `text`, then the furniture."""
        starts, ends, place = array("q"), array("q"), 0
        for character in text:
            starts.append(place)
            place += len(character.encode("utf-8", "replace"))
            ends.append(place)
        repairs = []
        for now, was, why in self.repairs:
            start = text.index(now)
            origin = ByteRange(starts[start], ends[start + len(now) - 1])
            repairs.append(Repair(start, start + len(now), now, was, why, origin))
        furniture, at = [], place
        for part in self.furniture:
            furniture.append(Furniture("other", ByteRange(at, at + len(part.encode()))))
            at += len(part.encode())
        return CleanText(
            text, starts, ends, tuple(sorted(repairs, key=lambda r: r.start)), tuple(furniture), "en",
            self.title, self.published, "text" if self.published else "none", self.publisher, "utf-8",
        )  # fmt: skip


def _sentences(text: str) -> list[Sentence]:
    found, start, paragraph = [], 0, 0
    for end in range(1, len(text) + 1):
        is_end = end == len(text) or text[end - 1 : end + 1] in {". ", ".\n"} or text[end] == "\n"
        if is_end and text[start:end].strip():
            start += len(text[start:end]) - len(text[start:end].lstrip())
            found.append(Sentence(len(found), 0, 0, start, end, paragraph))
            start = end
        paragraph += text[end - 1] == "\n"
    return found


def _occupancy(text: CleanText, row: Row, salt: object) -> Occupancy:
    spans = tuple(text.span(at := text.text.index(words), at + len(words)) for words in row.says)
    row_id = hashlib.sha256(f"{row.holder} {row.title} {salt}".encode("utf-8", "replace")).hexdigest()[:16]
    made = Occupancy(
        row_id, row.holder, None, row.title, None, None, "executive", "current", False,
        None, None, None, None, None, None, None, None, spans, "actual", None, 0.9, "by_hand",
    )  # fmt: skip
    return replace(made, **row.fields)


@pytest.fixture(scope="session")
def made_reading() -> Callable[..., Callable[..., Reading]]:
    """Return `ReadingMaker`: `made_reading(title=...)(text, *rows)`."""
    return ReadingMaker


@pytest.fixture(scope="session")
def row() -> type[Row]:
    """Return `Row`, an occupancy to be."""
    return Row


TALKS = (GOLDEN / "talks.txt").read_text(encoding="utf-8")

ESTRELLA = "Maria Estrella Fernández de la Cruz-Oyarzábal"

_HELD = {"organization": "Ruritania"}

_TALKS_ROWS = (
    Row(
        ESTRELLA,
        "special envoy",
        (
            f"{ESTRELLA}, the special envoy of Ruritania for the river talks, is leaving office",
            "Envoy to leave",
        ),
        {
            **_HELD,
            "area": "river talks",
            "status": "outgoing",
            "end": "2021-06-30",
            "end_event": "resigned",
            "successor": "Jonas Lind",
        },
    ),
    Row(
        "Anna Berg",
        "foreign minister",
        ("the foreign minister, Anna Berg", "took over the ministry in March 2019"),
        {**_HELD, "start": "2019-03", "start_event": "took_office"},
    ),
    Row(
        "Anna Berg",
        "ambassador",
        ("Berg, who was ambassador to Graustark from 2003 to 2005",),
        {**_HELD, "area": "Graustark", "status": "former", "start": "2003", "end": "2005"},
    ),
    Row(
        "Anna Berg",
        "prime minister",
        ("denied that she would become prime minister",),
        {"factuality": "denied", "status": "incoming"},
    ),
    Row(
        "Jonas Lind",
        "special envoy",
        ("She is to be followed by her deputy, Jonas Lind",),
        {**_HELD, "status": "incoming", "predecessor": ESTRELLA, "factuality": "planned"},
    ),
    Row("Jonas Lind", "deputy", ("deputy, Jonas Lind",), _HELD),
    Row(
        "Paul Weiss",
        "head",
        ("Paul Weiss may be named head of the River Commission",),
        {
            "organization": "River Commission",
            "status": "incoming",
            "factuality": "possible",
            "according_to": "Daily Courier",
            "confidence": 0.41,
            "post_kind": "international",
        },
    ),
)


DEALINGS = """Ministers meet over the river

Foreign minister Anna Berg met Jonas Lind in Zenda on Monday. "We will build the bridge by 2023," she told \
reporters, "and Graustark knows it." Graustark's promise to open the river has gone unheeded, she added. \
Strelsau stayed away. The two states signed the Zenda Pact in March 2020."""


@pytest.fixture
def dealings() -> Reading:
    """Return a reading with one row or two of every kind."""
    made = ReadingMaker(source="reports/dealings.txt", published="2021-06-14")(
        DEALINGS, Row("Anna Berg", "foreign minister", ("Foreign minister Anna Berg",))
    )

    def spans(*words: str) -> tuple[Span, ...]:
        return tuple(made.text.span(at := DEALINGS.index(each), at + len(each)) for each in words)

    said = {"factuality": "actual", "according_to": None, "confidence": 0.9, "rule": "by_hand"}
    content = ('"We will build the bridge by 2023,"', '"and Graustark knows it."')
    promise = "promise to open the river has gone unheeded"
    claims = Claims(
        occupancies=made.claims.occupancies,
        statements=(
            Statement(
                id="51" * 8, speaker="Anna Berg", speaker_id="e1", speaker_spans=spans("she"),
                speaker_post="foreign minister", cue="told", cue_spans=spans("told"),
                content="We will build the bridge by 2023, and Graustark knows it.",
                content_spans=spans(*content), kind="direct", addressee="reporters", addressee_id=None,
                medium=None, date="2021-06-14", within=None, evidence=spans(*content), **said,
            ),
            Statement(
                id="52" * 8, speaker=None, speaker_id=None, speaker_spans=(), speaker_post=None, cue="added",
                cue_spans=spans("added"), content="Graustark's promise to open the river has gone unheeded",
                content_spans=spans("Graustark's promise to open the river has gone unheeded"),
                kind="indirect", addressee=None, addressee_id=None, medium=None, date=None, within=None,
                evidence=spans("Graustark's promise to open the river has gone unheeded, she added"), **said,
            ),
        ),
        events=(
            Event(
                id="ee" * 8, kind="meeting", participants=("Anna Berg", "Jonas Lind"),
                participant_ids=("e1", "e2"), declined=("Strelsau",), declined_ids=("e3",), place="Zenda",
                date="2021-06-14", date_end=None, status="held", topic="river",
                evidence=spans("Anna Berg met Jonas Lind in Zenda on Monday"), **said,
            ),
        ),
        agreements=(
            Agreement(
                id="aa" * 8, name="Zenda Pact", parties=("Ruritania", "Graustark"), party_ids=(None, None),
                signed="2020-03", place=None, status="signed",
                evidence=spans("signed the Zenda Pact in March 2020"), **said,
            ),
        ),
        commitments=(
            Commitment(
                id="c1" * 8, by="Anna Berg", by_id="e1", to=None, to_id=None,
                content="build the bridge by 2023", due="2023", condition=None, status=None, agreement=None,
                status_evidence=(),
                evidence=spans("We will build the bridge by 2023"), **said,
            ),
            Commitment(
                id="c2" * 8, by="Graustark", by_id="e4", to="Ruritania", to_id=None, content="open the river",
                due=None, condition=None, status="broken", agreement="Zenda Pact",
                status_evidence=spans("has gone unheeded"), evidence=spans(promise),
                **{**said, "according_to": "Anna Berg", "confidence": 0.5},
            ),
        ),
    )  # fmt: skip
    return replace(made, claims=claims)


@pytest.fixture
def talks() -> Reading:
    """Return a reading with everything that a page shows: overlaps, repairs, doubt, a long name."""
    make = ReadingMaker(
        source="reports/talks.html",
        title="Envoy to leave after two years of talks",
        publisher="The River Post",
        published="2021-06-14",
        url="https://news.example/talks?a=1&b=2",
        furniture=("Home » News\n", "Leave a comment\n"),
        repairs=(("”", "»", "quote_foreign"), (". She", ".She", "run_together")),
    )
    return make(TALKS, *_TALKS_ROWS)


_POST = re.compile(r"(\w+ \w+), the (\w+) of (\w+)")


@pytest.fixture
def stages() -> Stages:
    """Return stages that find "Anna Berg, the minister of Ruritania", and nothing else, without spaCy."""

    def clean(document: Document) -> CleanText:
        make = ReadingMaker(published=document.published or "2021-06-14", title=document.title)
        return make.clean(document.content.decode())

    def annotate(text: CleanText) -> Annotations:
        return Annotations(
            text.text, text.published, text.title, (), tuple(_sentences(text.text)), (), (), ()
        )

    def find_claims(_: Annotations, text: CleanText, document_id: str) -> Claims:
        found = _POST.finditer(text.text)
        rows = (Row(m[1], m[2], (m[0],), {"organization": m[3]}) for m in found)
        return Claims(tuple(_occupancy(text, row, f"{document_id}{at}") for at, row in enumerate(rows)))

    return Stages(clean, annotate, find_claims)


@pytest.fixture
def record(tmp_path: Path) -> RecordMaker:
    """Return an empty record to tell reports to."""
    return RecordMaker(tmp_path / "record.db", ReadingMaker)
