"""Pages made of pieces of mark-up, for Hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

MARKUP = st.lists(
    st.sampled_from(
        [
            "<p>",
            "</p>",
            "<b class='a'>",
            "</b>",
            "<br/>",
            "<a href=x>",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<title>",
            "</title>",
            "<![CDATA[",
            "]]>",
            "<?php",
            "?>",
            "<",
            ">",
            "</",
            "&",
            "&amp;",
            "&#0;",
            "&#xD800;",
            "\0",
            '"',
            "'",
            "=",
            " ",
            "\n",
            "é",
            "😀",
            "word",
            "<plaintext>",
        ]
    ),
    max_size=40,
).map("".join)
