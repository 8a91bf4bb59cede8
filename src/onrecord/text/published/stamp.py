"""The day of publication where the text states it: a dateline, or a line that is nothing but a date."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from onrecord.text.published.url import valid_day
from onrecord.text.published.words import date_parts, full_date

if TYPE_CHECKING:
    import datetime as dt

_HEAD_LINES, _LONGEST_STAMP, _LONGEST_DATELINE = 12, 120, 120
_LINE = re.compile(r"[^\n]+")


def stamped_day(text: str) -> dt.date | None:
    """Return the day of a dateline ("KABUL, Oct. 18, 2021 (Agency) —") or of a line that states it.

    Such a line begins with the date, "Published", "Posted", "Updated" or "By", and is no sentence. Only the
    first lines count; "Updated" only where there is no other.
    """
    found: list[tuple[bool, dt.date]] = []
    for line in islice(_LINE.finditer(text), _HEAD_LINES):
        words = line.group().strip()
        match = _dateline().match(words[:_LONGEST_DATELINE])
        if match is None and len(words) <= _LONGEST_STAMP:
            match = _stamp().fullmatch(words)
        day = valid_day(*date_parts(match)) if match else None
        if day:
            found.append((words.casefold().startswith(("updated", "last", "modified")), day))
    return min(found, key=lambda pair: pair[0])[1] if found else None


@lru_cache(maxsize=1)
def _dateline() -> re.Pattern[str]:
    no_preposition = r"(?!(?:on|in|since|by|from|until|after|before|as of|at)\b)"
    place = no_preposition + r"(?-i:[A-Z])[\w .'’/-]{1,40}(?:,\s[\w .'’]{2,30})?"
    return re.compile(
        rf"{place}[,:]?\s\(?{full_date()}\)?\s{{0,2}}(?:[(/][^()/\n]{{2,40}}[)/])?\s{{0,2}}(?:[-–—:]|$)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def _stamp() -> re.Pattern[str]:
    said = r"(?:first |last )?(?:published|posted|updated|modified|issued|date|created)(?:\son|\sat)?\s?:?"
    lead = rf"(?:(?:{said}|by\s[^\d\n]{{2,60}}?[,|•·–—-])\s{{0,3}})?"
    clock = r"(?:[\s,|•·–—-]{1,4}(?:at\s)?\d{1,2}[:.]\d\d[\w\s:.,()+-]{0,30})?"
    after = r"(?:[\s|•·(–—-]{1,4}(?:updated|last|modified)\b.{0,60})?"
    return re.compile(rf"{lead}{full_date()}{clock}{after}[.)]?", re.IGNORECASE)
