"""Floors: what each figure must reach, and the digests of the gold that they hold for."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from onrecord.errors import SettingError
from onrecord.evaluate.files import read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

# How far below what was measured a floor is set: more than the figures move by chance of a spaCy release,
# less than the loss of one rule.
MARGIN = 0.01


@dataclass(frozen=True, slots=True)
class Change:
    """A floor that was lowered, or a gold file that was changed, and why."""

    name: str
    was: float | str
    now: float | str
    reason: str


@dataclass(frozen=True, slots=True)
class Floors:
    """Figures by name ("dev.occupancies.f1") and SHA-256 of gold files by name, with all changes since."""

    figures: Mapping[str, float] = field(default_factory=dict)
    digests: Mapping[str, str] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()

    def complaints(self, measured: Mapping[str, float]) -> Iterator[str]:
        """Yield a sentence for each floor of a measured part that was not reached."""
        parts = {name.partition(".")[0] for name in measured}
        for name, floor in self.figures.items():
            if name.partition(".")[0] not in parts:
                continue
            if name not in measured:
                yield f"{name}: has a floor of {floor:.3f} and was not measured"
            elif measured[name] < floor:
                yield f"{name}: {measured[name]:.3f} is below its floor of {floor:.3f}"

    def digest_complaints(self, digests: Mapping[str, str]) -> Iterator[str]:
        """Yield a sentence for each gold file that is not the one that the floors hold for."""
        for name, digest in digests.items():
            if self.digests.get(name) != digest:
                yield f"{name}: the gold is another one than the floors were set for ({digest[:12]})"

    def raised(self, measured: Mapping[str, float]) -> Floors:
        """Return floors just below what was measured; none is lowered."""
        figures = dict(self.figures)
        for name, value in measured.items():
            figures[name] = max(figures.get(name, 0.0), round(max(value - MARGIN, 0.0), 3))
        return replace(self, figures=figures)

    def lowered(self, name: str, value: float, reason: str) -> Floors:
        """Return floors with one of them lowered and the reason kept.

        Raises:
            SettingError: there is no such floor, the value is not below it, or no reason is given.
        """
        if name not in self.figures:
            raise SettingError(
                f"there is no floor {name!r}", what_to_do=f"The floors are: {', '.join(self.figures)}."
            )
        if not 0 <= value < self.figures[name]:
            raise SettingError(
                f"{value} does not lower the floor {name}, which is {self.figures[name]}",
                what_to_do="Give a smaller number; --raise raises floors.",
            )
        change = Change(name, self.figures[name], value, _given(reason))
        return replace(self, figures={**self.figures, name: value}, changes=(*self.changes, change))

    def with_gold(self, digests: Mapping[str, str], reason: str) -> Floors:
        """Return floors that hold for gold files as they are now; a file that was there keeps the reason.

        Raises:
            SettingError: a file changed and no reason is given.
        """
        changed = {name: digest for name, digest in digests.items() if self.digests.get(name) != digest}
        changes = tuple(
            Change(name, self.digests[name], digest, _given(reason))
            for name, digest in changed.items()
            if name in self.digests
        )
        return replace(self, digests={**self.digests, **changed}, changes=(*self.changes, *changes))


def load_floors(path: Path) -> Floors:
    """Return the floors of a TOML file; none where there is no file yet.

    Raises:
        SettingError: the file cannot be understood.
    """
    if not path.exists():
        return Floors()
    try:
        data = tomllib.loads(read_text(path))
        figures = {name: float(value) for name, value in data.get("floors", {}).items()}
        changes = tuple(Change(**each) for each in data.get("change", ()))
    except (tomllib.TOMLDecodeError, TypeError, ValueError, AttributeError) as error:
        raise SettingError(
            f"the floors {path} cannot be read: {error}", what_to_do="Take the file from the last commit."
        ) from error
    return Floors(figures, dict(data.get("gold", {})), changes)


def floors_toml(floors: Floors) -> str:
    """Return the floors as the TOML file that `load_floors` reads."""
    return "\n".join(_toml_lines(floors)) + "\n"


def _toml_lines(floors: Floors) -> Iterator[str]:
    yield "# What each figure must reach. Written by gate.py: --raise, --lower NAME VALUE --reason WHY,"
    yield "# --new-gold --reason WHY. docs/quality/README.md says what the figures are."
    yield from ("", "# SHA-256 of the gold files that the floors hold for", "[gold]")
    yield from _pairs(sorted(floors.digests.items()))
    yield from ("", "[floors]")
    yield from _pairs(floors.figures.items())
    for change in floors.changes:
        yield from ("", "[[change]]")
        yield from _pairs(
            (("name", change.name), ("was", change.was), ("now", change.now), ("reason", change.reason))
        )


def _pairs(pairs: Iterable[tuple[str, float | str]]) -> Iterator[str]:
    # A JSON string or number is a TOML one too, but for a bare DEL.
    for name, value in pairs:
        key = name if name.isalpha() else json.dumps(name)
        written = json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        yield f"{key} = {written}"


def _given(reason: str) -> str:
    if not reason.strip():
        raise SettingError(
            "no reason is given", what_to_do="Say with --reason why quality may be less, or the gold another."
        )
    return reason.strip()
