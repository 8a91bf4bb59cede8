"""What kind of furniture an element is, as its name, class, id and role say.

The words are those that themes of content systems use in class names; they are no language of readers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onrecord.schema.text import FurnitureKind

# The first that matches counts: a share line within comments is a share line, but "related-comments" is not.
_HINTS: tuple[tuple[FurnitureKind, re.Pattern[str]], ...] = (
    ("breadcrumb", re.compile(r"bread-?_?crumb", re.IGNORECASE)),
    ("notice", re.compile(r"cookie|consent|gdpr|onetrust|cmplz|\bnotice|disclaimer", re.IGNORECASE)),
    ("comment_form", re.compile(r"comment(?!ary)|\brespond\b|disqus|\breply", re.IGNORECASE)),
    ("share", re.compile(r"\bshar(?:e(?!holder)|ing)|addtoany|sharedaddy|\bsocial", re.IGNORECASE)),
    (
        "related",
        re.compile(
            r"related|recommend|teaser|most-?_?(?:read|popular|viewed)|trending|read-?_?(?:more|also|next)|"
            r"more-?_?(?:stories|news|on|from)|also-?_?read|\blatest|popular-?_?posts|recent-?_?posts|outbrain|"
            r"taboola|up-?_?next|next-?_?(?:post|stor)|prev(?:ious)?-?_?post|post-?_?nav",
            re.IGNORECASE,
        ),
    ),
    (
        "other",
        re.compile(
            r"newsletter|subscri|\bnav|menu|footer|sidebar|masthead|\bad[sv]?\b|advert|sponsor|promo|byline|author|"
            r"\bmeta\b|(?:entry|post|article)-?_?(?:meta|footer)|posted-on|"
            r"tags\b|tag-?_?list|\bcategor|login|search",
            re.IGNORECASE,
        ),
    ),
)
_BY_NAME: dict[str, FurnitureKind] = {"nav": "other", "footer": "other", "aside": "other"}
# Their classes describe the whole page ("comments-open", "has-cookie-bar"), not what is in them.
_WHOLE_PAGE = frozenset({"html", "body", "main", "article"})
_TELLING = ("class", "id", "role", "aria-label", "itemtype")
_LONGEST_HINT = 500  # code points looked at; longer class lists are generated


def kind_of(name: str, attributes: Mapping[str, str]) -> FurnitureKind | None:
    """Return the kind that the element itself says, None if it says nothing of it."""
    if name in _WHOLE_PAGE:
        return None
    if not attributes:
        return _BY_NAME.get(name)
    hint = " ".join(attributes[key] for key in _TELLING if key in attributes)[:_LONGEST_HINT]
    if hint:
        for kind, pattern in _HINTS:
            if pattern.search(hint):
                return kind
    return _BY_NAME.get(name)
