from __future__ import annotations

import gzip

import pytest

from onrecord.errors import UndecodableDocument
from onrecord.text.encoding.decode import decode
from text.documents import plain

REPORT = "The minister’s visit to Göteborg is over, officials said. “We agreed,” he said.\n"


@pytest.mark.parametrize(
    ("content", "label", "encoding"),
    [
        pytest.param(REPORT.encode(), "utf-8", "utf-8", id="as labelled"),
        pytest.param(REPORT.encode(), None, "utf-8", id="no label"),
        pytest.param(REPORT.encode("cp1252"), "utf-8", "cp1252", id="labelled UTF-8, is windows-1252"),
        pytest.param(REPORT.encode(), "iso-8859-1", "utf-8", id="labelled latin 1, is UTF-8"),
        pytest.param(REPORT.encode("cp1252"), "iso-8859-1", "cp1252", id="latin 1 with quotation marks"),
        pytest.param(REPORT.encode("cp1252"), None, "cp1252", id="windows-1252 without a label"),
        pytest.param(REPORT.encode("utf-8-sig"), "koi8-r", "utf-8", id="a byte order mark beats the label"),
        pytest.param(REPORT.encode("utf-16"), None, "utf-16-le", id="UTF-16 with its mark"),
        pytest.param(REPORT.encode("utf-16-be"), None, "utf-16-be", id="UTF-16 without a mark"),
        pytest.param(REPORT.encode("utf-32-le"), None, "utf-32-le", id="UTF-32 without a mark"),
        pytest.param(REPORT.encode("mac-roman"), "macintosh", "mac-roman", id="an old machine's"),
        pytest.param(REPORT.encode("gb18030"), "gb2312", "gb18030", id="a larger set than labelled"),
        pytest.param("Министр ушёл в отставку".encode("koi8-r"), "koi8-r", "koi8-r", id="Russian, labelled"),
        pytest.param(
            "Gespräch über 日本".encode("iso2022_jp", "ignore"), "iso-2022-jp", "iso2022_jp", id="escapes"
        ),
        pytest.param(REPORT.encode("cp1252"), "utf-16", "cp1252", id="labelled UTF-16, is windows-1252"),
        pytest.param(b"The minister has left.", "shift_jis", "utf-8", id="ASCII is UTF-8 too"),
    ],
)
def test_the_bytes_decide_over_the_label(content: bytes, label: str | None, encoding: str) -> None:
    decoded = decode(plain(content, encoding=label))
    assert decoded.encoding == encoding
    assert "�" not in decoded.text.text


def test_the_words_are_those_that_were_written() -> None:
    for encoding in ("utf-8", "cp1252", "utf-16", "utf-32", "mac-roman", "gb18030"):
        assert decode(plain(REPORT.encode(encoding), encoding=encoding)).text.text == REPORT


def test_a_page_in_a_foreign_encoding_is_read_by_its_own_label() -> None:
    page = '<html><head><meta charset="windows-1251"></head><body>Министр</body>'.encode("cp1251")
    decoded = decode(plain(page, media_type="text/html"))
    assert decoded.encoding == "cp1251"
    assert "Министр" in decoded.text.text


def test_a_few_broken_bytes_do_not_change_the_encoding() -> None:
    content = REPORT.encode() * 3 + b"The caf\xe9 was shut."
    decoded = decode(plain(content, encoding="utf-8"))
    assert decoded.encoding == "utf-8"
    assert decoded.text.text.count("�") == 1
    assert decoded.text.text.count("Göteborg") == 3


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a PNG image", id="image"),
        pytest.param(b"%PDF-1.7 the minister said", "a PDF file", id="pdf"),
        pytest.param(gzip.compress(b"The minister has left."), "a gzip file", id="gzip"),
        pytest.param(bytes(range(256)) * 8, "the bytes are no text", id="random bytes"),
        pytest.param(b"\0" * 500, "the bytes are no text", id="zeros"),
    ],
)
def test_what_is_no_text_is_named(content: bytes, said: str) -> None:
    with pytest.raises(UndecodableDocument, match=said) as raised:
        decode(plain(content, source="photo.txt"))
    assert str(raised.value).startswith("photo.txt: ")
    assert raised.value.what_to_do
