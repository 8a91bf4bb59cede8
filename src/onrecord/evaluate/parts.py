"""The parts of the gold that have floors."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.errors import SettingError
from onrecord.evaluate.task import FACTS, gold_task, open_tasks

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from onrecord.evaluate.task import Task


@dataclass(frozen=True, slots=True)
class Part:
    """A named part of the gold ("open", "dev", "train", "polnear", "timebank") and one of its tasks."""

    name: str
    task: Task


def open_parts() -> tuple[Part, ...]:
    """Return the parts of the open gold."""
    return tuple(Part("open", task) for task in open_tasks())


def research_parts(folder: Path) -> tuple[Part, ...]:
    """Return the parts of the research gold in `folder`, PolNeAR and TimeBank from `data` beside it.

    Raises:
        SettingError: a file is not there.
    """
    data = folder.parent / "data"
    facts = (
        Part(name, gold_task(kind, folder / f"{name}.json")) for name in ("dev", "train") for kind in FACTS
    )
    parts = (
        *facts,
        Part("polnear", gold_task("statements", data / "polnear-dev.jsonl.gz")),
        Part("timebank", gold_task("times", data / "timebank.jsonl.gz")),
    )
    for path in _files(parts).values():
        if not path.is_file():
            raise SettingError(
                f"the research gold has no file {path}",
                what_to_do="Let ONRECORD_GOLD name the folder of the research gold, or unset it.",
            )
    return parts


def gold_digests(parts: Iterable[Part]) -> dict[str, str]:
    """Return the SHA-256 of each gold and article file, by part and name ("dev/dev.json")."""
    return {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in _files(parts).items()}


def _files(parts: Iterable[Part]) -> dict[str, Path]:
    """Return the files of the parts, each once, by part and name."""
    return {
        f"{part.name}/{path.name}": path for part in parts for path in (part.task.gold, part.task.articles)
    }
