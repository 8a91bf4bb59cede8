"""The name of a source as a message can show it."""

from __future__ import annotations

# Python's `surrogateescape` keeps a byte 0x80-0xFF of a file name as U+DC80-U+DCFF (PEP 383).
_FIRST_ESCAPED, _LAST_ESCAPED = 0xDC80, 0xDCFF


def printable(name: str) -> str:
    r"""Return `name` with everything escaped that a terminal would not show or would obey.

    A byte that is no UTF-8 becomes `\xff`, an escape character `\x1b`, half of a surrogate pair
    `\ud800`. No name at all is shown as `''`. Letters of every script and plain spaces stay as they are.
    """
    if not name:
        return "''"
    return name if name.isprintable() else "".join(map(_shown, name))


def _shown(character: str) -> str:
    code = ord(character)
    if character.isprintable():
        return character
    if _FIRST_ESCAPED <= code <= _LAST_ESCAPED:
        return f"\\x{code - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")
