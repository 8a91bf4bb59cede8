from __future__ import annotations

import pytest

from onrecord.text.encoding.labels import byte_order_mark, codec_of, label_in_page


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        pytest.param("UTF-8", "utf-8", id="capitals"),
        pytest.param(" 'utf8' ", "utf-8", id="quoted"),
        pytest.param("ISO-8859-1", "cp1252", id="latin 1 is windows-1252, as browsers read it"),
        pytest.param("us-ascii", "cp1252", id="ascii too"),
        pytest.param("x-sjis", "cp932", id="a browser's alias"),
        pytest.param("gb2312", "gb18030", id="the larger set"),
        pytest.param("utf-16", "utf-16-le", id="the usual order of bytes"),
        pytest.param("koi8-r", "koi8-r", id="as it is"),
        pytest.param("utf-9", None, id="no such encoding"),
        pytest.param("base64", None, id="no encoding of text"),
        pytest.param("idna", None, id="nothing is written in it"),
        pytest.param("utf-8\0", None, id="a null character"),
        pytest.param("", None, id="empty"),
        pytest.param(None, None, id="not given"),
    ],
)
def test_a_label_means_what_browsers_take_it_for(label: str | None, codec: str | None) -> None:
    assert codec_of(label) == codec


@pytest.mark.parametrize(
    ("head", "codec"),
    [
        pytest.param(b'<html><meta charset="windows-1251">', "cp1251", id="meta charset"),
        pytest.param(
            b"<META http-equiv=Content-Type content='text/html; charset=ISO-8859-15'>",
            "iso8859-15",
            id="http-equiv",
        ),
        pytest.param(b'<?xml version="1.0" encoding="koi8-r"?>', "koi8-r", id="xml declaration"),
        pytest.param(b'<meta charset="utf-16">', "utf-8", id="could not be read if it were UTF-16"),
        pytest.param(
            b'<meta name="description" content="a new law"><p>charset=koi8-r', None, id="in the words"
        ),
        pytest.param(b"<!--" + b" " * 5000 + b'--><meta charset="koi8-r">', None, id="beyond the head"),
    ],
)
def test_a_page_says_its_encoding_in_its_head(head: bytes, codec: str | None) -> None:
    assert label_in_page(head) == codec


def test_the_longer_byte_order_mark_is_taken() -> None:
    assert byte_order_mark("﻿law".encode("utf-32-le")) == ("utf-32-le", 4)
    assert byte_order_mark("﻿law".encode("utf-16-le")) == ("utf-16-le", 2)
    assert byte_order_mark(b"law") is None
