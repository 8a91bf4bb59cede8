"""Which kind of furniture a line is, by the cues of `languages/en/furniture.toml`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from onrecord.languages.files import read_lists

if TYPE_CHECKING:
    from onrecord.schema.text import FurnitureKind

_KINDS: tuple[FurnitureKind, ...] = ("breadcrumb", "comment_form", "notice", "share", "related", "other")
_BETWEEN_NAMES = re.compile(r"\s*[|·•/,;:»›>•\-–—]+\s*|\s+")
_BETWEEN_SECTIONS = re.compile(r"\s*[|·•/,;»›>]+\s*|\s{2,}|\t")
_SHARE_LEAD = re.compile(r"share( this| the)?( article| story| post| page)?( on| via)? ?: ?")
_LONGEST_PART = 60


@dataclass(frozen=True, slots=True)
class Cues:
    """The patterns of one language, compiled; each is for whole lines as `lines.as_cue` gives them."""

    anywhere: tuple[tuple[FurnitureKind, re.Pattern[str]], ...]
    around: tuple[tuple[FurnitureKind, re.Pattern[str]], ...]
    beside: tuple[tuple[FurnitureKind, re.Pattern[str]], ...]
    opens_list: tuple[tuple[FurnitureKind, re.Pattern[str]], ...]
    roots: frozenset[str]
    separators: re.Pattern[str]
    share_names: frozenset[str]
    sections: frozenset[str]

    def anywhere_kind(self, words: str) -> FurnitureKind | None:
        """Return what the line is wherever it stands; None for words of the report."""
        if not words:
            return None
        if self.crumbs(words):
            return "breadcrumb"
        if self._is_share_row(words):
            return "share"
        return _first(self.anywhere, words)

    def around_kind(self, words: str) -> FurnitureKind | None:
        """Return what the line is before or after the report."""
        if not words:
            return None
        return _first(self.around, words) or ("other" if self._is_menu(words) else None)

    def beside_kind(self, words: str) -> FurnitureKind | None:
        """Return what the line is before or after the report, next to other furniture."""
        if not words:
            return None
        return _first(self.beside, words) or ("other" if words in self.sections else None)

    def list_kind(self, words: str) -> FurnitureKind | None:
        """Return the kind of the list that the line opens."""
        return _first(self.opens_list, words) if words else None

    def crumbs(self, words: str) -> list[str]:
        """Return the parts of a breadcrumb trail from its root on; empty where the line is none."""
        parts = [part.strip() for part in self.separators.split(words) if part.strip()]
        if len(parts) < 2 or parts[0].rstrip(":") not in self.roots:
            return []
        return parts if all(len(part) <= _LONGEST_PART for part in parts[:-1]) else []

    def _is_share_row(self, words: str) -> bool:
        """Tell whether the line lists two or more networks, or one behind "Share this:", and nothing else."""
        if len(words) > 4 * _LONGEST_PART:
            return False
        lead = _SHARE_LEAD.match(words)
        listed = words[lead.end() :] if lead else words
        names = [name for name in _BETWEEN_NAMES.split(listed.replace("copy link", "link")) if name]
        return len(names) >= (1 if lead else 2) and all(name in self.share_names for name in names)

    def _is_menu(self, words: str) -> bool:
        """Tell whether the line lists two or more sections and nothing else."""
        parts = [part for part in _BETWEEN_SECTIONS.split(words) if part]
        if len(parts) < 2:
            parts = self._sections_in(words)
        return len(parts) >= 2 and all(part in self.sections for part in parts)

    def _sections_in(self, words: str) -> list[str]:
        """Return the names of sections that make up the whole line, longest first; empty otherwise."""
        tokens, parts, place = words.split(" "), [], 0
        while place < len(tokens):
            for length in (3, 2, 1):
                name = " ".join(tokens[place : place + length])
                if name in self.sections:
                    parts.append(name)
                    place += length
                    break
            else:
                return []
        return parts if len(parts) >= 3 else []


@lru_cache(maxsize=4)
def cues_of(language: str) -> Cues:
    """Return the cues of a language, compiled once."""
    lists = read_lists("furniture", language)
    separators = "|".join(re.escape(s) for s in lists["breadcrumb"]["separators"])
    return Cues(
        anywhere=_compiled(lists, "anywhere"),
        around=_compiled(lists, "around"),
        beside=_compiled(lists, "beside"),
        opens_list=_compiled(lists, "opens_list"),
        roots=frozenset(lists["breadcrumb"]["roots"]),
        separators=re.compile(rf"\s(?:{separators})(?=\s)|\s*[»›→▸▶❯]\s*|:\s(?=home\b)"),
        share_names=frozenset(lists["share"]["names"]),
        sections=frozenset(lists["menu"]["sections"]),
    )


def _compiled(lists: dict[str, object], place: str) -> tuple[tuple[FurnitureKind, re.Pattern[str]], ...]:
    found = []
    for kind in _KINDS:
        patterns = cast("dict[str, list[str]]", lists[kind]).get(place, [])
        if patterns:
            found.append(
                (kind, re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE))
            )
    return tuple(found)


def _first(patterns: tuple[tuple[FurnitureKind, re.Pattern[str]], ...], words: str) -> FurnitureKind | None:
    return next((kind for kind, pattern in patterns if pattern.fullmatch(words)), None)
