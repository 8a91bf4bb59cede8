"""Whether a clause speaks of what was or of what is to come, from the tags and the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onrecord.schema.annotation import Token

Direction = Literal["past", "future", "present", "unknown"]

_BY_TAG: dict[str, Direction] = {
    "VBD": "past",
    "VBZ": "present",
    "VBP": "present",
    "VB": "future",
    "VBN": "past",
}
_INSIDE_A_NAME = frozenset({"poss", "compound"})
_STEPS_UP = 8
_STEPS_BACK = 6


def direction_of(tokens: Sequence[Token], token: Token, lists: Mapping[str, frozenset[str]]) -> Direction:
    """Return the direction of the verb that `token` hangs on.

    Climbs at most eight heads, and looks at most six tokens back from the verb for its auxiliaries:
    "will meet on Tuesday", "to meet on Tuesday" and "the talks resume on Tuesday" are future, "met",
    "has met", "may have met" and a bare participle past.
    """
    verb = _verb_above(tokens, token)
    if verb is None:
        return "unknown"
    auxiliaries = {
        other.lower
        for other in tokens[max(0, verb.index - _STEPS_BACK) : verb.index]
        if other.head == verb.index and (other.dep.startswith("aux") or other.tag in {"MD", "TO"})
    }
    if not auxiliaries:
        return _of_bare_verb(tokens, token, verb, lists)
    if "to" in auxiliaries:
        return _of_infinitive(tokens, verb, lists)
    return _of_auxiliaries(auxiliaries, verb, lists)


def _of_bare_verb(
    tokens: Sequence[Token], token: Token, verb: Token, lists: Mapping[str, frozenset[str]]
) -> Direction:
    """Return the direction of a verb without auxiliaries; the present beside a date is a timetable's."""
    if verb.tag == "VBN" and verb.lower in lists["scheduled"]:
        return "future"
    is_beside = verb.index in {token.head, tokens[token.head].head if 0 <= token.head < len(tokens) else -1}
    if verb.tag in {"VBZ", "VBP"} and is_beside and token.dep not in _INSIDE_A_NAME:
        return "present" if verb.lower in lists["telling_now"] else "future"
    return _BY_TAG.get(verb.tag, "unknown")


def _of_auxiliaries(auxiliaries: set[str], verb: Token, lists: Mapping[str, frozenset[str]]) -> Direction:
    is_perfect = "have" in auxiliaries and not auxiliaries & {"will", "'ll", "’ll"}
    if auxiliaries & lists["future_auxiliaries"]:
        return "past" if is_perfect else "future"
    if verb.tag == "VBN" and verb.lower in lists["scheduled"]:
        return "unknown" if "had" in auxiliaries else "future"
    if auxiliaries & lists["past_auxiliaries"]:
        return "past"
    return "present" if auxiliaries & lists["present_auxiliaries"] else _BY_TAG.get(verb.tag, "unknown")


def _of_infinitive(tokens: Sequence[Token], verb: Token, lists: Mapping[str, frozenset[str]]) -> Direction:
    """Return the direction of "to meet": ahead after "plans", that of "flew" in "flew to Paris to meet"."""
    above = tokens[verb.head]
    if above.index == verb.index or above.lower in lists["looking_ahead"] or above.tag != "VBD":
        return "future"
    return "past"


def _verb_above(tokens: Sequence[Token], token: Token) -> Token | None:
    for _ in range(_STEPS_UP):
        if token.tag.startswith("VB"):
            return token
        if token.head == token.index or not 0 <= token.head < len(tokens):
            return None
        token = tokens[token.head]
    return None
