"""The program `onrecord`: its commands, and what becomes of everything that goes wrong."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord import __version__
from onrecord.cli.add import add
from onrecord.cli.agreement import agreement
from onrecord.cli.changes import changes
from onrecord.cli.check import check
from onrecord.cli.conflicts import conflicts
from onrecord.cli.dump import dump
from onrecord.cli.evaluate import evaluate
from onrecord.cli.explain import explain
from onrecord.cli.failure import OK, SOME_UNREADABLE, Defect, Unwritable, report, status_of
from onrecord.cli.met import met
from onrecord.cli.person import person
from onrecord.cli.post import post
from onrecord.cli.promises import promises
from onrecord.cli.read import read
from onrecord.cli.said import said
from onrecord.cli.stats import stats
from onrecord.cli.timeline import timeline
from onrecord.cli.watch import watch
from onrecord.cli.who import who
from onrecord.errors import OnRecordError, SettingError
from onrecord.pipeline.threads import use_one_thread

if TYPE_CHECKING:
    from collections.abc import Sequence

# What a shell reports for a program that ended on SIGINT and on SIGPIPE.
_INTERRUPTED = 130
_BROKEN_PIPE = 141

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})

# UsageError; Typer gives it no public name, and which package it stands in depends on Typer's version.
_CALL_ERROR: type[Exception] = typer.BadParameter.__mro__[1]

app = typer.Typer(
    name="onrecord",
    help="Read news reports and keep the public record that they add up to, each fact with its words.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
app.command("read", short_help="Show what reports put on record.")(read)
app.command("explain", short_help="Show where a fact comes from.")(explain)
app.command("add", short_help="Put what reports say into a record.")(add)
app.command("watch", short_help="Put what feeds and folders bring into a record.")(watch)
app.command("who", short_help="Say who had a post on a day.")(who)
app.command("post", short_help="List who had a post, one after the other.")(post)
app.command("said", short_help="List what somebody said.")(said)
app.command("person", short_help="Show all that is on record of somebody.")(person)
app.command("met", short_help="List whom somebody met.")(met)
app.command("promises", short_help="List promises and what became of them.")(promises)
app.command("changes", short_help="List who took and who left posts.")(changes)
app.command("agreement", short_help="List what was agreed and promised.")(agreement)
app.command("timeline", short_help="List all about somebody in order of time.")(timeline)
app.command("conflicts", short_help="List where reports of posts disagree.")(conflicts)
app.command("stats", short_help="Count what is in a record.")(stats)
app.command("check", short_help="Prove every evidence in a record.")(check)
app.command("dump", short_help="Print a whole record as lines of JSON.")(dump)
app.command("evaluate", short_help="Hold readings against a gold.")(evaluate)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"onrecord {__version__}")
        raise typer.Exit(OK)


@app.callback()
def _start(
    _version: Annotated[
        bool,
        typer.Option("--version", help="Show the version and end.", callback=_print_version, is_eager=True),
    ] = False,
) -> None:
    pass


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `onrecord` and return its exit status: 0, 1 where some input could not be read, 2 for a wrong call.

    Args:
        arguments: without the program's name; None takes the process's own.
    """
    use_one_thread()
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    as_json = "--json" in arguments
    try:
        return _run(arguments)
    except OnRecordError as error:
        report(error, as_json=as_json)
        return status_of(error)
    except (BrokenPipeError, SystemExit):  # Typer makes the one into the other
        return _end_quietly()
    except (KeyboardInterrupt, typer.Abort):
        return _INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort: a user gets a sentence, never a traceback
        report(_unwritable(error) or _defect(error), as_json=as_json)
        return SOME_UNREADABLE


def _run(arguments: list[str]) -> int:
    """Run the command and return its exit status; a call that Typer refuses is a `SettingError`."""
    if not arguments:
        arguments = ["--help"]
    if sys.stdout is None:  # closed by the caller, who wants to see nothing
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - to the end
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")  # a terminal without UTF-8 shows a question mark
    try:
        result = app(arguments, prog_name="onrecord", standalone_mode=False)
    except _CALL_ERROR as error:
        said = error.format_message() if hasattr(error, "format_message") else str(error)
        raise SettingError(said.rstrip("."), what_to_do=_help_for(arguments)) from error
    sys.stdout.flush()
    return result if isinstance(result, int) else OK


def _help_for(arguments: Sequence[str]) -> str:
    names = {command.name for command in app.registered_commands}
    command = next((argument for argument in arguments if argument in names), "")
    return f"See: {' '.join(filter(None, ['onrecord', command, '--help']))}"


def _end_quietly() -> int:
    """Let nothing more be written: whoever read the output has gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return _BROKEN_PIPE


def _unwritable(error: Exception) -> Unwritable | None:
    """Return the error of an output that there is no room for, or None for any other."""
    if not isinstance(error, OSError) or error.errno not in _NO_ROOM:
        return None
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is left is not tried again at exit
    return Unwritable(
        f"the output cannot be written: {error.strerror}",
        what_to_do="Free some space on the disk, or send the output elsewhere.",
    )


def _defect(error: Exception) -> Defect:
    said = f": {error}" if str(error) else ""
    return Defect(
        f"onrecord failed ({type(error).__name__}{said})",
        what_to_do="This is a defect of onrecord: please report it with the call and the input.",
    )
