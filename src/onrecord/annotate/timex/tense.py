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
_STEPS_UP = 8
_STEPS_BACK = 6


def direction_of(tokens: Sequence[Token], token: Token, lists: Mapping[str, frozenset[str]]) -> Direction:
    """Return the direction of the verb that `token` hangs on.

    Climbs at most eight heads, and looks at most six tokens back from the verb for its auxiliaries:
    "will meet on Tuesday" and "to meet on Tuesday" are future, "met", "has met" and a bare participle past.
    """
    verb = _verb_above(tokens, token)
    if verb is None:
        return "unknown"
    auxiliaries = {
        other.lower
        for other in tokens[max(0, verb.index - _STEPS_BACK) : verb.index]
        if other.head == verb.index and (other.dep.startswith("aux") or other.tag in {"MD", "TO"})
    }
    if auxiliaries & lists["future_auxiliaries"]:
        return "future"
    if "to" in auxiliaries:
        return _of_infinitive(tokens, verb, lists)
    if verb.tag == "VBN" and verb.lower in lists["scheduled"]:
        return "future"
    if auxiliaries & lists["past_auxiliaries"]:
        return "past"
    if auxiliaries & lists["present_auxiliaries"]:
        return "present"
    return _BY_TAG.get(verb.tag, "unknown")


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
