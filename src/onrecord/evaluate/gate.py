"""The quality gate: no figure below its floor, on the very gold that the floors were set for."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.errors import OnRecordError
from onrecord.evaluate.floors import floors_toml, load_floors
from onrecord.evaluate.measure import measure
from onrecord.evaluate.parts import gold_digests, open_parts, research_parts
from onrecord.pipeline.reader import DocumentReader
from onrecord.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from onrecord.evaluate.floors import Floors
    from onrecord.evaluate.measure import Measured
    from onrecord.evaluate.parts import Part


def main(floors_path: Path, arguments: Sequence[str], say: Callable[[str], None] = print) -> int:
    """Run the gate with the arguments of its command line; return its exit status.

    0: passed, or the floors were written. 1: a figure is below its floor, the gold is another one, or an
    article of it could not be read. 2: a wrong call.
    """
    options = _parser().parse_args(arguments)
    try:
        floors = load_floors(floors_path)
        if options.lower:
            name, value = options.lower
            changed = floors.lowered(name, float(value), options.reason)
        elif options.new_gold:
            changed = floors.with_gold(gold_digests(_parts()), options.reason)
        else:
            return _measure(floors_path, floors, say, raise_floors=options.raise_floors)
    except (OnRecordError, ValueError) as error:
        say(f"gate: {error} {getattr(error, 'what_to_do', '')}".rstrip())
        return 2
    floors_path.write_text(floors_toml(changed), encoding="utf-8")
    return 0


def _measure(floors_path: Path, floors: Floors, say: Callable[[str], None], *, raise_floors: bool) -> int:
    parts = _parts()
    wrong = list(floors.digest_complaints(gold_digests(parts)))
    measured = measure(parts, DocumentReader(load_settings()))
    for line in _table(floors, measured):
        say(line)
    wrong += floors.complaints(measured.figures)
    wrong += (f"not read: {line}" for line in measured.unread)
    for line in wrong:
        say(f"FAILED  {line}")
    if raise_floors and not wrong:
        floors_path.write_text(floors_toml(floors.raised(measured.figures)), encoding="utf-8")
    return 1 if wrong else 0


def _parts() -> tuple[Part, ...]:
    folder = os.environ.get("ONRECORD_GOLD")
    return (*open_parts(), *(research_parts(Path(folder)) if folder else ()))


def _table(floors: Floors, measured: Measured) -> Iterator[str]:
    yield f"{'figure':32}  measured  floor"
    for name, value in measured.figures.items():
        floor = f"{floors.figures[name]:5.3f}" if name in floors.figures else "    -"
        yield f"{name:32}  {value:8.3f}  {floor}"
    left_out = sorted({name.partition(".")[0] for name in floors.figures.keys() - measured.figures.keys()})
    if left_out:
        yield f"not measured: {', '.join(left_out)} (ONRECORD_GOLD names no folder of research gold)"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="gate.py", description=__doc__)
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--raise", dest="raise_floors", action="store_true", help="set floors just below what is measured"
    )
    what.add_argument("--lower", nargs=2, metavar=("NAME", "VALUE"), help="lower one floor; needs --reason")
    what.add_argument("--new-gold", action="store_true", help="take the gold as it is now; needs --reason")
    parser.add_argument("--reason", default="", help="why; kept in the file")
    return parser
