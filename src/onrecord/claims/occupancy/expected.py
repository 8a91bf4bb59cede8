"""Beginnings that are only expected: "is to be named minister", not "was named to take over in May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.languages.office_changes import office_changes
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from onrecord.claims.clause import Clause
    from onrecord.claims.report import Report

_ABOVE = frozenset({"xcomp", "ccomp", "advcl", "acl", "conj", "pcomp"})
_HIGHEST = 3  # verbs above "become" in "was chosen to go on to become"


def is_expected(report: Report, verb: int, clause: Clause) -> bool:
    """Tell whether the verb tells of an office that is yet to be given.

    Who is to be sworn in has been chosen, and so has who "was named to take over".

    Args:
        report: where the verb stands.
        verb: that gives the office, or takes it.
        clause: how that verb is meant.
    """
    if clause.when != "future" or clause.factuality != "actual":
        return False
    return report.tokens[verb].lower not in office_changes().sworn and not _is_chosen(report, verb)


def _is_chosen(report: Report, verb: int) -> bool:
    """Tell whether a verb above or beside it has given the office: "was elected and will take over"."""
    place = verb
    for _ in range(_HIGHEST):
        token = report.tokens[place]
        if token.dep not in _ABOVE or token.head == place:
            return False
        place = token.head
        if report.tokens[place].lower in office_verbs().start:
            above = read_clause(report, place)
            return above.factuality == "actual" and above.when in {"past", "perfect"}
    return False
