"""Characters that are broken or that no reader sees: broken bytes, mojibake, controls, line ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import normalize

from onrecord.text.edits import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.text.edits import Draft

# Text that was UTF-8 and was decoded as something else has letters of this range followed by one more
# character beyond ASCII; only then is ftfy loaded.
_LOOKS_LIKE_MOJIBAKE = re.compile("[\u00c2-\u00f4\u0102-\u0179\u0384-\u03ce\u0402-\u045f][\u0080-\uffff]")
# The same, after somebody took letters and accents apart: A, tilde, one more. Joined, then judged alike.
_MOJIBAKE_IN_PARTS = re.compile("(?:A[\u0302\u0303][\u0080-\u00bf])+")
# € … ‹ ‘ ’ “ ” • – — ™ › of windows-1252; the letters among them are as likely something else.
_OLD_CONTROL = re.compile("[\u0080\u0085\u008b\u0091-\u0097\u0099\u009b]")
_LINE_END = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_INVISIBLE = re.compile(
    "\x1b(?:\\[[0-9;?]{0,40}[ -/]{0,4}[@-~]|\\][^\x07\x1b\n]{0,400}(?:\x07|\x1b\\\\)|[@-Z\\\\^_])"  # terminal
    "|[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e007f]"
)
# Joiners and marks of direction that Arabic, Hebrew, Indic scripts and emoji need.
_NEEDED_BY_OTHERS = re.compile("[\u061c\u180e\u200b-\u200f\u202a-\u202c\u2066-\u2069]")
_TAG_OF_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]{1,9}\U000e007f")
_FIRST_OTHER_SCRIPT = (
    0x0590  # Hebrew; the scripts before it (Latin, Greek, Cyrillic, Armenian) need no joiners
)


def broken_bytes(draft: Draft, content: bytes, encoding: str) -> Iterator[Edit]:
    """Yield a repair for each U+FFFD that stands for bytes which could not be decoded."""
    for found in re.finditer("\ufffd", draft.text):
        place = found.start()
        raw = content[draft.starts[place] : draft.ends[place]]
        try:
            raw.decode(encoding)
        except UnicodeError:
            was = "".join(f"\\x{byte:02x}" for byte in raw)
            yield Edit(place, place + 1, "\ufffd", "encoding", was)


def mojibake(text: str) -> Iterator[Edit]:
    """Yield a repair for each run of characters that is UTF-8 read as another encoding (â€™ for ’).

    ftfy judges run by run, so that the words between stay as they are.
    """
    has_parts = _MOJIBAKE_IN_PARTS.search(text) is not None
    if not has_parts and not _LOOKS_LIKE_MOJIBAKE.search(text):
        return
    from ftfy import TextFixerConfig, fix_encoding  # noqa: PLC0415 - needed for few texts
    from ftfy.badness import is_bad  # noqa: PLC0415 - as above
    from ftfy.chardata import UTF8_DETECTOR_RE  # noqa: PLC0415 - as above

    config = TextFixerConfig(restore_byte_a0=False, replace_lossy_sequences=False, explain=False)
    for found in _MOJIBAKE_IN_PARTS.finditer(text) if has_parts else UTF8_DETECTOR_RE.finditer(text):
        words = normalize("NFC", found.group())
        meant = fix_encoding(words, config) if is_bad(words) else found.group()
        if not _is_lone_letter_of_other_script(meant):
            yield Edit(found.start(), found.end(), meant, "encoding")


def _is_lone_letter_of_other_script(meant: str) -> bool:
    """Tell whether ftfy made one Chinese sign or the like, as of `cliché”“`: that is chance, not a text."""
    return len(meant) == 1 and ord(meant) >= _FIRST_OTHER_SCRIPT and meant.isalpha()


def old_controls(text: str) -> Iterator[Edit]:
    """Yield a repair for each quotation mark or dash of windows-1252 that was read as ISO-8859-1."""
    for found in _OLD_CONTROL.finditer(text):
        yield Edit(found.start(), found.end(), found.group().encode("latin-1").decode("cp1252"), "encoding")


def line_ends(text: str) -> Iterator[Edit]:
    """Yield a repair for each end of a line that is not a line feed."""
    for found in _LINE_END.finditer(text):
        yield Edit(found.start(), found.end(), "\n", "whitespace")


def invisible(text: str) -> Iterator[Edit]:
    """Yield a repair that takes out each control character and each mark that hides or turns text.

    Joiners and marks of direction stay beside letters of the scripts that need them and in emoji, except
    the overrides U+202D and U+202E, which make a reader see other words than stand there.
    """
    flags = {place for found in _TAG_OF_FLAG.finditer(text) for place in range(*found.span())}
    for found in _INVISIBLE.finditer(text):
        start, end = found.span()
        if _NEEDED_BY_OTHERS.fullmatch(found.group()) and _is_beside_other_script(text, start):
            continue
        if start in flags:
            continue
        yield Edit(start, end, "", "encoding")


def _is_beside_other_script(text: str, place: int) -> bool:
    """Tell whether the next visible character on either side is of a script with joiners, or an emoji."""
    before = next((c for c in reversed(text[max(place - 8, 0) : place]) if not _INVISIBLE.match(c)), "")
    after = next((c for c in text[place + 1 : place + 9] if not _INVISIBLE.match(c)), "")
    return any(c and ord(c) >= _FIRST_OTHER_SCRIPT and not "\u2000" <= c <= "\u206f" for c in (before, after))
