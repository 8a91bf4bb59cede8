"""What a document says of its own encoding."""

from __future__ import annotations

import codecs
import re

# Read as browsers do (WHATWG Encoding Standard): the label names the small set, the bytes are of the larger.
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "utf-8-sig": "utf-8",
    "utf-16": "utf-16-le",
    "utf-32": "utf-32-le",
}
_ALIASES = {"x-sjis": "cp932", "x-gbk": "gb18030", "unicode-1-1-utf-8": "utf-8", "x-cp1252": "cp1252"}
# Codecs of Python's that no page or file is written in.
_NOT_WRITTEN = frozenset(
    {"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "mbcs", "oem"}
)
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Browsers look at 1,024 bytes; pages with a long head need more.
_HEAD_BYTES = 4096
_IN_HEAD = re.compile(
    rb"""<(?:meta|\?xml)\b[^<>]{0,400}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9_.:+-]{2,40})""",
    re.IGNORECASE,
)


def codec_of(label: str | None) -> str | None:
    """Return Python's name of the encoding that `label` means, or None where no text is written in it.

    "latin1" and "us-ascii" mean windows-1252, as in browsers: pages so labelled hold its quotation marks.
    """
    wanted = (label or "").strip().strip("\"'").lower()
    if not wanted or "\0" in wanted or not wanted.isascii():
        return None
    try:
        found = codecs.lookup(_ALIASES.get(wanted, wanted))
    except LookupError:
        return None
    name = found.name
    is_text = getattr(found, "_is_text_encoding", True)
    return None if name in _NOT_WRITTEN or not is_text else _MEANT.get(name, name)


def byte_order_mark(content: bytes) -> tuple[str, int] | None:
    """Return the encoding that a byte order mark announces and how many bytes the mark has; else None."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return encoding, len(mark)
    return None


def label_in_page(content: bytes) -> str | None:
    """Return the label in the head of an HTML page or in its XML declaration; else None.

    A page whose label can be read byte by byte is not in UTF-16, whatever it says (HTML Standard,
    "prescan a byte stream"): then the answer is "utf-8".
    """
    found = _IN_HEAD.search(content[:_HEAD_BYTES])
    if found is None:
        return None
    codec = codec_of(found.group(1).decode("ascii"))
    return "utf-8" if codec and codec.startswith(("utf-16", "utf-32")) else codec
