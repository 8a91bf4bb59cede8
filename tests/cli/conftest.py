"""The program run in this process, with stages that need no weights."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from onrecord.cli.main import main

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.pipeline.stages import Stages
    from onrecord.schema.reading import Reading


@dataclass(frozen=True)
class Ran:
    """What a run left behind."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        """Return standard output as lines of JSON."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def errors(self) -> list[Any]:
        """Return standard error as lines of JSON."""
        return [json.loads(line)["error"] for line in self.err.splitlines()]


@pytest.fixture
def onrecord(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], stages: Stages
) -> Callable[..., Ran]:
    """Return a function that runs `onrecord` with these arguments."""
    monkeypatch.setattr("onrecord.pipeline.reader.load_stages", lambda _: stages)
    monkeypatch.setenv("COLUMNS", "80")
    for name in ("FORCE_COLOR", "TTY_COMPATIBLE", "ONRECORD_SETTINGS"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: object) -> Ran:
        status = main([str(argument) for argument in arguments])
        out, err = capfd.readouterr()
        return Ran(status, out, err)

    return run


HOSTILE = (
    "<script>alert(1)</script></style></textarea><img src=x onerror=alert(2)>"
    " \x1b[31mred\x1b]0;title\x07 \x9b1mC1 \u202eesrever\u202c \u2066iso\u2069"
    " [bold red]markup[/] [link=https://evil.example]x[/link] &amp; \" ' \x00\x08 \ud800."
)


@pytest.fixture
def hostile(made_reading: Callable[..., Any], row: Callable[..., Any]) -> Reading:
    """Return a reading in which every piece of report text is hostile."""
    make = made_reading(
        source=f"{HOSTILE}.txt",
        title=f"Title {HOSTILE}",
        publisher=HOSTILE,
        published="2021-06-14",
        url=f"javascript:alert(3)//{HOSTILE}",
        repairs=((HOSTILE, f"was {HOSTILE}", "encoding"),),
    )
    fields = {
        "organization": HOSTILE,
        "area": HOSTILE,
        "predecessor": HOSTILE,
        "successor": HOSTILE,
        "according_to": HOSTILE,
        "start": HOSTILE,
    }
    return make(f"Berg is minister of {HOSTILE} today.", row(HOSTILE, HOSTILE, (HOSTILE,), fields))
