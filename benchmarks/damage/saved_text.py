"""A page saved as text: the report with the page's furniture around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from teaser import Teaser

_BREADCRUMBS = (
    "Home » News » World » {}",
    "Home > World > {}",
    "Home / Politics / {}",
    "Home » today » News » {}",
)
_SHARES = (
    "Share on Facebook\nShare on Twitter\nWhatsApp\nEmail",
    "Share this: Facebook Twitter LinkedIn Print",
    "Share\nTweet\nPin",
)
_RELATED = ("Related posts", "Read also", "You may also like", "More from World")
_REQUIRED = "Your email address will not be published. Required fields are marked *"
_SAVE_NAME = "Save my name, email, and website in this browser for the next time I comment."
_FORMS = (
    f"Leave a Comment\n\n{_REQUIRED}\n\nComment *\n\nName *\n\nEmail *\n\nWebsite",
    f"Leave a Reply\n\n{_REQUIRED}\n\n{_SAVE_NAME}\n\nPost Comment",
    "Leave a Comment",
)
_NOTICES = (
    "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
    "© All rights reserved.",
    "We use cookies to improve your experience on this site. Accept",
)
# Of the pages: those with a share line above the report, and a translator's mark below it.
_OFTEN = 0.5
# Of the teasers: those that show how the story begins.
_SELDOM = 0.3


def saved_text(title: str, report: str, teasers: Sequence[Teaser], random: Random) -> str:
    """Return the page: breadcrumb, headline twice, share line, report, related stories, form, notices."""
    related = "\n\n".join([random.choice(_RELATED), *(_shown(teaser, random) for teaser in teasers)])
    parts = [
        random.choice(_BREADCRUMBS).format(title),
        title,
        *([random.choice(_SHARES)] if random.random() < _OFTEN else []),
        title,
        report,
        *(["– ."] if random.random() < _OFTEN else []),
        random.choice(_SHARES),
        related,
        random.choice(_FORMS),
        *random.sample(_NOTICES, random.randint(1, 2)),
    ]
    return "\n\n".join(parts) + "\n"


def _shown(teaser: Teaser, random: Random) -> str:
    """Return a teaser by its headline, sometimes with how the story begins."""
    return f"{teaser.title}\n\n{teaser.opening}" if random.random() < _SELDOM else teaser.title
