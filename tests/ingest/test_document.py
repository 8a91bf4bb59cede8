from __future__ import annotations

import hashlib

import pytest

from onrecord.errors import NoArticle, UndecodableDocument
from onrecord.ingest.document import Given, make_document


def _made(content: bytes, encoding: str | None = None, given_id: str | None = None) -> str:
    given = Given(id=given_id, encoding=encoding)
    return make_document(content, source="x", media_type="text/plain", given=given).id


def test_a_document_is_called_by_its_hash_unless_it_has_a_name() -> None:
    assert _made(b"Anna Berg") == hashlib.sha256(b"Anna Berg").hexdigest()[:16]
    assert _made(b"Anna Berg", given_id="afp-1") == "afp-1"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b" \r\n\t", "nothing but white space"),
        (b"\xef\xbb\xbf\n", "nothing but white space"),
    ],
)
def test_a_report_without_words_is_no_article(content: bytes, said: str) -> None:
    with pytest.raises(NoArticle, match=said):
        _made(content)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(b"Anna\0Berg", "byte 4 is NUL", id="NUL"),
        pytest.param("Anna".encode("utf-16-le"), "UTF-16 without a byte order mark", id="UTF-16 unmarked"),
        pytest.param(bytes(range(1, 32)), "control characters", id="control characters"),
    ],
)
def test_bytes_that_are_no_text_are_named(content: bytes, said: str) -> None:
    with pytest.raises(UndecodableDocument, match=said):
        _made(content)


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        pytest.param("Anna".encode("utf-16"), None, id="UTF-16 with its mark"),
        pytest.param("Anna".encode("utf-16-le"), "UTF-16LE", id="UTF-16 by its label"),
        pytest.param("ブリンケン国務長官".encode("iso2022_jp"), None, id="ISO-2022-JP has escapes"),
        pytest.param(b"It\x19s over", None, id="short text with a lost bit"),
        pytest.param("Ælfgifu’s naïve café".encode("cp1252"), None, id="Windows-1252"),
        pytest.param(
            b"It\x19s the minister\x19s fault, he said, and nobody\x19s else." * 3, None, id="lost bits"
        ),
    ],
)
def test_text_in_any_encoding_is_text(content: bytes, encoding: str | None) -> None:
    assert _made(content, encoding)
