from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from corpus.fake_reader import FakeReader
from onrecord.corpus.add import add_all
from onrecord.errors import OnRecordError, ReadingFailed, SettingError
from onrecord.settings import Settings
from onrecord.store import Wanted, open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

REPORT = "Anna Berg, the minister of {}, left on Monday. It was the end of a long year for her, she said."


def _write(path: Path, texts: Iterable[str], **fields: str) -> Path:
    lines = [json.dumps({"id": f"r{n}", "text": text, **fields}) for n, text in enumerate(texts)]
    path.write_text("\n".join(lines) + "\n")
    return path


def _reports(number: int) -> list[str]:
    return [REPORT.format(f"Land{n}") + f" Part {n} of {number}." for n in range(number)]


def _add(record: Path, *sources: Path, **options: Any) -> Counter[str]:  # noqa: ANN401 - those of add_all
    options = {"make_reader": FakeReader, **options}
    with open_store(record, create=True) as store:
        outcomes = add_all(map(str, sources), store=store, settings=Settings(), **options)
        return Counter(outcome.what for outcome in outcomes)


def _dump(record: Path) -> list[str]:
    with open_store(record) as store:
        assert [fault for each in store.check() for fault in each.faults] == []
        return list(store.dump())


@pytest.mark.parametrize("workers", [1, 2])
def test_reports_come_into_the_record_once(tmp_path: Path, workers: int) -> None:
    source, record = _write(tmp_path / "a.jsonl", _reports(5)), tmp_path / "record.db"
    assert _add(record, source, source, workers=workers) == {"added": 5, "known": 5}
    assert _add(record, source, workers=workers) == {"known": 5}
    with open_store(record) as store:
        found = store.claims(Wanted(posts=("minister|land3|",)))
        assert [each.claim.holder for each in found] == ["Anna Berg"]


def test_what_is_known_is_not_read_again(tmp_path: Path) -> None:
    source, record, log = _write(tmp_path / "a.jsonl", _reports(4)), tmp_path / "record.db", tmp_path / "log"
    reader = partial(FakeReader, log=str(log))
    _add(record, source, make_reader=reader)
    _write(source, [*_reports(4), "One more, with nobody in it."])
    _add(record, source, make_reader=reader)
    assert Counter(log.read_text().split()).most_common(1)[0][1] == 1
    assert len(log.read_text().split()) == 5


def test_names_of_a_claim_are_found_in_the_record(tmp_path: Path) -> None:
    record = tmp_path / "record.db"
    _add(record, _write(tmp_path / "a.jsonl", _reports(2)))
    from onrecord.reconcile.person_name import name_keys  # noqa: PLC0415 - the key as a question makes it

    with open_store(record) as store:
        assert len(store.claims(Wanted(names=name_keys("Berg")))) == 2
        assert store.claims(Wanted(names=name_keys("Lind"))) == ()


@pytest.mark.parametrize("workers", [1, 3])
def test_bad_reports_are_named_and_the_others_added(tmp_path: Path, workers: int) -> None:
    texts = [*_reports(3), "This one fails.", "This one breaks.", "This one invents."]
    source, record = _write(tmp_path / "a.jsonl", texts), tmp_path / "record.db"
    missing = tmp_path / "missing.txt"
    with open_store(record, create=True) as store:
        outcomes = list(
            add_all(
                [str(source), str(missing)],
                store=store,
                settings=Settings(),
                workers=workers,
                make_reader=FakeReader,
            )
        )
    assert Counter(outcome.what for outcome in outcomes) == {"added": 3, "unreadable": 4}
    errors = sorted(str(outcome.error) for outcome in outcomes if outcome.error)
    for error, named in zip(errors, (f"{source}:4", f"{source}:5", f"{source}:6", missing), strict=True):
        assert error.startswith(f"{named}: ")
    assert "ZeroDivisionError" in errors[1]


def test_a_report_over_which_the_process_dies_costs_itself_only(tmp_path: Path) -> None:
    texts = [*_reports(3), "This one crashes.", *_reports(6)[3:]]
    source, record = _write(tmp_path / "a.jsonl", texts), tmp_path / "record.db"
    with open_store(record, create=True) as store:
        outcomes = list(
            add_all([str(source)], store=store, settings=Settings(), workers=2, make_reader=FakeReader)
        )
    (error,) = [outcome.error for outcome in outcomes if outcome.error]
    assert isinstance(error, ReadingFailed)
    assert f"{source}:4: the process that read it ended (exit status 9)" in str(error)
    assert Counter(outcome.what for outcome in outcomes)["added"] == 6


class _Misled(FakeReader):
    def read(self, document: object) -> Any:  # noqa: ANN401 - never returns
        raise SettingError(f"no weights for {type(document).__name__}", what_to_do="Install them.")


@pytest.mark.parametrize("workers", [1, 2])
def test_a_wrong_setting_ends_the_run(tmp_path: Path, workers: int) -> None:
    source = _write(tmp_path / "a.jsonl", _reports(3))
    with pytest.raises(SettingError, match="no weights"):
        _add(tmp_path / "record.db", source, make_reader=_Misled, workers=workers)


def test_order_and_workers_change_nothing(tmp_path: Path) -> None:
    """There are copies among the reports, of which in each order another one comes first."""
    first = _write(tmp_path / "first.jsonl", [*_reports(4), _reports(1)[0] + " End."], published="2021-06-16")
    second = _write(tmp_path / "second.jsonl", _reports(4)[::-1], published="2021-06-14")
    dumps = []
    for number, (sources, workers) in enumerate(
        [((first, second), 1), ((second, first), 1), ((second, first), 3)]
    ):
        record = tmp_path / f"{number}.db"
        _add(record, *sources, workers=workers)
        dumps.append(_dump(record))
    assert dumps[0] == dumps[1] == dumps[2]
    assert len({json.loads(line)["copy_of"] for line in dumps[0] if '"copy_of"' in line}) < 9


_PROGRAM = """
import sys
from functools import partial
from corpus.fake_reader import FakeReader
from onrecord.corpus.add import add_all
from onrecord.settings import Settings
from onrecord.store import open_store

if __name__ == "__main__":
    source, record, workers = sys.argv[1:]
    with open_store(record, create=True) as store:
        make = partial(FakeReader, seconds=0.01)
        terms = dict(settings=Settings(), workers=int(workers), make_reader=make)
        for outcome in add_all([source], store=store, **terms):
            print(outcome.what, flush=True)
"""


@pytest.fixture
def adding(tmp_path: Path) -> Callable[..., subprocess.Popen[str]]:
    """Return a function that starts an `add` in another process."""
    program = tmp_path / "adding.py"
    program.write_text(_PROGRAM)
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}

    def start(source: Path, record: Path, workers: int) -> subprocess.Popen[str]:
        return subprocess.Popen(  # noqa: S603 - this interpreter, with words of this file
            [sys.executable, str(program), str(source), str(record), str(workers)],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )

    return start


@pytest.mark.parametrize("workers", [1, 2])
def test_a_run_that_is_killed_goes_on_where_it_stopped(
    tmp_path: Path, adding: Callable[..., subprocess.Popen[str]], workers: int
) -> None:
    reports = _reports(30)
    source, record, whole = (
        _write(tmp_path / "a.jsonl", reports),
        tmp_path / "record.db",
        tmp_path / "whole.db",
    )
    chance = random.Random(workers)  # noqa: S311 - moments, no secrets
    for _ in range(3):
        with adding(source, record, workers) as process:
            for _ in range(chance.randrange(1, 8)):
                process.stdout.readline()
            time.sleep(chance.random() / 50)
            process.kill()
        if record.exists():
            assert _dump(record)  # every evidence holds
    with adding(source, record, workers) as process:
        said = Counter(process.stdout.read().split())
    assert process.returncode == 0
    assert sum(said.values()) == 30
    assert said["known"] >= 1
    _add(whole, source)
    assert _dump(record) == _dump(whole)


def test_ctrl_c_keeps_what_was_done_and_leaves_no_process(
    tmp_path: Path, adding: Callable[..., subprocess.Popen[str]]
) -> None:
    source, record = _write(tmp_path / "a.jsonl", _reports(300)), tmp_path / "record.db"
    with adding(source, record, 2) as process:
        for _ in range(5):
            process.stdout.readline()
        process.send_signal(signal.SIGINT)
        rest = process.stdout.read()  # ends when no process holds the pipe any more
    assert process.returncode != 0
    assert 5 <= len(_dump_documents(record)) <= 6 + len(rest.split())


def _dump_documents(record: Path) -> list[str]:
    return [line for line in _dump(record) if '"line": "document"' in line]


@pytest.mark.parametrize(
    "error", [SettingError("a", what_to_do="b"), ReadingFailed("a", source="s", what_to_do="b")]
)
def test_an_error_comes_whole_from_another_process(error: OnRecordError) -> None:
    import pickle  # noqa: PLC0415 - only here

    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - of our own making
    assert (type(again), str(again), again.as_object()) == (type(error), str(error), error.as_object())
    assert vars(again) == vars(error)
