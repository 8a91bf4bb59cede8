"""The record that is asked, at the clocks that are asked for, and in which form it answers."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from onrecord.cli.failure import wrong_call
from onrecord.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from onrecord.query.view import View


@contextmanager
def asking(
    record: str | None,
    settings: Path | None,
    published_by: str | None = None,
    recorded_by: str | None = None,
) -> Iterator[View]:
    """Give the record: that of `--record`, else of the settings.

    Raises:
        StoreError: there is none.
        SettingError: a clock is no date.
    """
    from onrecord.query.view import Clock, View  # noqa: PLC0415 - not needed by `--help`
    from onrecord.store import open_store  # noqa: PLC0415 - as above

    with open_store(record or load_settings(settings).record) as store:
        yield View(store, Clock(published_by, recorded_by))


def check_form(*, as_json: bool, as_csv: bool) -> None:
    """Refuse a call that asks for two forms at once.

    Raises:
        SettingError: it does.
    """
    if as_json and as_csv:
        wrong_call("--json and --csv are two forms of one answer", "Give one of them.")
