"""One shape for every error, and the exit status that goes with it."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from onrecord.cli.wording.printable import one_line
from onrecord.errors import OnRecordError, SettingError

if TYPE_CHECKING:
    from typing import NoReturn

OK = 0
SOME_UNREADABLE = 1
WRONG_CALL = 2


class Defect(OnRecordError):  # noqa: N818 - as in onrecord.errors
    """Something went wrong in onrecord that it does not know."""

    type = "defect"


class Unwritable(OnRecordError):  # noqa: N818 - as in onrecord.errors
    """The output cannot be written."""

    type = "output"


def report(error: OnRecordError, *, as_json: bool) -> None:
    """Print `error` on standard error: an object on one line, or "onrecord: what — what to do"."""
    if as_json:
        line = json.dumps(error.as_object(), ensure_ascii=True)
    else:
        line = f"onrecord: {one_line(str(error))} — {one_line(error.what_to_do)}"
    sys.stderr.flush()
    print(line.encode("utf-8", "backslashreplace").decode(), file=sys.stderr, flush=True)  # noqa: T201 - a command prints


def status_of(error: OnRecordError) -> int:
    """Return the exit status where `error` ended the run."""
    return WRONG_CALL if isinstance(error, SettingError) else SOME_UNREADABLE


def wrong_call(detail: str, what_to_do: str) -> NoReturn:
    """Raise the error of a call that cannot be carried out.

    Raises:
        SettingError: always.
    """
    raise SettingError(detail, what_to_do=what_to_do)
