"""How fast reports are read: `run.py [REPORTS.jsonl]`.

One process, one thread. The first 300 reports, in ten portions: each portion goes once through the bare spaCy
pipeline of the settings (all its components, `nlp.pipe`) and once through all of `onrecord read --json`, in
turn, so that a machine that is busy for a while slows both. The ratio is the median of the portions'.
Without REPORTS it takes `../data/newswire.jsonl.gz` beside the folder that ONRECORD_GOLD names, or the open
gold's reports again and again. Memory and cold start are measured from the shell.
"""

from __future__ import annotations

import itertools
import json
import os
import statistics
import sys
import tempfile
import time
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onrecord.evaluate.files import read_lines
from onrecord.evaluate.task import open_tasks
from onrecord.pipeline.threads import use_one_thread
from onrecord.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

REPORTS = 300
PORTIONS = 10
COLD_STARTS = 5

Report = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Portion:
    """Seconds that one portion of the reports took."""

    words: int
    bare: float
    read: float

    @property
    def ratio(self) -> float:
        """The speed of reading, the bare pipeline being 1."""
        return self.bare / self.read


def reports_of(arguments: Sequence[str]) -> list[Report]:
    """Return the reports to read: 300, repeated under other ids where the file has fewer."""
    gold = os.environ.get("ONRECORD_GOLD")
    newswire = Path(gold).parent / "data" / "newswire.jsonl.gz" if gold else None
    path = Path(arguments[0]) if arguments else newswire or open_tasks()[0].articles
    repeated = itertools.cycle(read_lines(path))
    return [{**line, "id": f"{line['id']}/{i}"} for i, line in zip(range(REPORTS), repeated, strict=False)]


def bare_pipeline(name: str) -> Callable[[Sequence[Report]], None]:
    """Return what tags and parses reports with all components of a spaCy pipeline and nothing else."""
    import spacy  # noqa: PLC0415 - only after the threads are set

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # a pipeline of an older spaCy than ours warns; it works
        nlp = spacy.load(name)

    def go(reports: Sequence[Report]) -> None:
        for _ in nlp.pipe(report["text"] for report in reports):
            pass

    return go


def full_reading() -> Callable[[Sequence[Report]], None]:
    """Return what does all of `onrecord read --json FILE`, from the file to the lines."""
    from onrecord.errors import OnRecordError  # noqa: PLC0415 - only after the threads are set
    from onrecord.pipeline.corpus import read_all  # noqa: PLC0415 - as above
    from onrecord.pipeline.reader import DocumentReader  # noqa: PLC0415 - as above
    from onrecord.pipeline.reading_json import reading_line  # noqa: PLC0415 - as above

    settings = load_settings()
    reader = DocumentReader(settings)

    def go(reports: Sequence[Report]) -> None:
        with written(reports) as path, Path(os.devnull).open("w", encoding="utf-8") as out:
            for reading in read_all([str(path)], settings=settings, reader=reader):
                if isinstance(reading, OnRecordError):
                    print(f"not read: {reading.detail}", file=sys.stderr)
                else:
                    out.write(reading_line(reading) + "\n")

    return go


@contextmanager
def written(reports: Sequence[Report]) -> Iterator[Path]:
    """Hold the reports in a JSONL file for as long as the block runs."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "reports.jsonl"
        path.write_text("".join(json.dumps(report) + "\n" for report in reports), encoding="utf-8")
        yield path


def seconds(work: Callable[[Sequence[Report]], None], reports: Sequence[Report]) -> float:
    """Return how long `work` takes."""
    begin = time.perf_counter()
    work(reports)
    return time.perf_counter() - begin


def compare(reports: Sequence[Report]) -> list[Portion]:
    """Return the time of each portion, the bare pipeline and the reading taking turns in going first."""
    bare, read = bare_pipeline(load_settings().spacy_pipeline), full_reading()
    size = len(reports) // PORTIONS
    bare(reports[:5]), read(reports[:5])  # what is loaded and cached at first is no part of the speed
    portions = []
    for i in range(PORTIONS):
        portion = reports[i * size : (i + 1) * size]
        taken = {}
        for name, work in (("bare", bare), ("read", read))[:: 1 if i % 2 else -1]:
            taken[name] = seconds(work, portion)
        portions.append(Portion(sum(len(r["text"].split()) for r in portion), taken["bare"], taken["read"]))
    return portions


def shell(reports: Sequence[Report]) -> tuple[float, float]:
    """Return seconds and peak memory in MiB of one `onrecord read --json` from the shell."""
    program = str(Path(sys.executable).with_name("onrecord"))
    with written(reports) as path:
        begin = time.perf_counter()
        out = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
        process = os.posix_spawn(
            program, [program, "read", "--json", str(path)], dict(os.environ), file_actions=out
        )
        _, status, usage = os.wait4(process, 0)
        taken = time.perf_counter() - begin
    if status:
        raise SystemExit(f"onrecord read ended with {os.waitstatus_to_exitcode(status)}")
    unit = 1 if sys.platform == "darwin" else 1024  # bytes there, KiB on Linux
    return taken, usage.ru_maxrss * unit / 2**20


def main() -> None:
    """Print the table."""
    use_one_thread()
    reports = reports_of(sys.argv[1:])
    portions = compare(reports)
    words = sum(portion.words for portion in portions)
    ratios = sorted(portion.ratio for portion in portions)
    cold = [shell(reports[:1])[0] for _ in range(COLD_STARTS)]
    _, peak = shell(reports)
    print(f"{len(reports)} reports, {words} words, one process, one thread")
    print(f"bare pipeline          {words / sum(p.bare for p in portions):8.0f} words/s")
    print(f"onrecord read --json   {words / sum(p.read for p in portions):8.0f} words/s")
    print(f"ratio                  {statistics.median(ratios):8.2f}  ({ratios[0]:.2f} to {ratios[-1]:.2f})")
    print(f"peak memory            {peak:8.0f} MiB")
    print(f"cold start, one report {statistics.median(cold):8.2f} s  ({min(cold):.2f} to {max(cold):.2f})")


if __name__ == "__main__":
    main()
