"""Claims that answer a question, in the form that was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onrecord.query.found import Found
    from onrecord.schema.claim import Claim


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked: the schema of the answer, the kind of its claims, its title, and the options given.

    `kind` is None where claims of several kinds answer it.
    `names` are the keys of those options that name somebody.
    """

    schema: str
    kind: type[Claim] | None
    title: str
    asked: Mapping[str, str | None]
    names: tuple[str, ...] = ()


def print_answer(question: Question, found: Found, *, as_json: bool, as_csv: bool) -> None:
    """Print the answer."""
    if as_json:
        from onrecord.cli.answers.found_object import found_object  # noqa: PLC0415 - only with --json
        from onrecord.cli.outputs import write_utf8  # noqa: PLC0415 - as above
        from onrecord.pipeline.reading_json import json_line  # noqa: PLC0415 - as above

        write_utf8(json_line(found_object(question.schema, question.asked, found)))
    elif as_csv:
        from onrecord.cli.answers.found_object import table_of  # noqa: PLC0415 - only with --csv
        from onrecord.cli.answers.table import write_table  # noqa: PLC0415 - as above

        write_table(*table_of(question.kind, found))
    else:
        from onrecord.cli.answers.found_page import print_found  # noqa: PLC0415 - loads Rich

        is_known = found.person is not None or not any(question.asked[name] for name in question.names)
        print_found(question.title, found, is_known=is_known)
