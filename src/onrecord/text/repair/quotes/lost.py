"""Where a quotation mark was lost."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from onrecord.text.repair.run_together import around, is_sentence_end, joined_word
from onrecord.text.repair.words import damage_words

if TYPE_CHECKING:
    from collections.abc import Iterator

_GLUE = re.compile(r"[.!?](?=[A-Z])|(?<=[a-z])(?=[A-Z])")
_INNER_CAPITALS = re.compile(r"[A-Z][a-z]*[A-Z]")
_CUE_REACH = 80  # code points behind a place in which a verb of speech may stand
_SENTENCE_STOP = re.compile(r"[.!?](?:\s|\Z)")


def lost_closing(text: str, start: int, limit: int) -> int | None:
    """Return the place before which the closing mark of a quotation was lost, or None where nothing tells.

    Args:
        text: the whole text.
        start: behind the opening mark.
        limit: the next opening mark, or the end of the paragraph.

    It is where words have run together (`glued_closing`), else behind the comma before ", he said." at the
    end of a sentence, or the stop before a last sentence such as "Spokesman Jan Novak told reporters."
    """
    place = glued_closing(text, start, limit)
    if place is not None:
        return place
    found = _comma_and_cue().search(text, start, limit) or _sentence_of_cue().search(text, start, limit)
    return found.end() if found else None


def glued_closing(text: str, start: int, limit: int) -> int | None:
    """Return the place where words have run together, best right before the one who speaks; None without one.

    Of several places it is the first with a verb of speech among the next four words ("this week.US envoy
    Jan Novak said"), else the first with one in the same sentence, else the first.
    """
    best: tuple[int, int] | None = None
    for place in _glued(text, start, limit):
        rank = 0 if says_next(text, place) else 1 if has_cue(text, place, limit) else 2
        if best is None or rank < best[0]:
            best = rank, place
        if rank == 0:
            break
    return best[1] if best else None


def says_next(text: str, place: int, most_words: int = 4) -> bool:
    """Tell whether one of the words right behind `place` is a verb of speech, before any comma or stop."""
    words = re.match(rf"(?:[\w’'-]+ ?){{1,{most_words}}}", text[place : place + _CUE_REACH])
    return words is not None and any(
        word.lower() in damage_words().speech for word in words.group().split(" ")
    )


def lost_opening(text: str, start: int, place: int) -> int | None:
    """Return the place at which the opening mark of the quotation that closes at `place` was lost, or None.

    `start` is behind the mark before, or the start of the paragraph. It stood behind "said:" or "said,", or
    at the start of the paragraph, where the quotation is one sentence and its speaker follows.
    """
    cues = list(_cue_before().finditer(text, start, place))
    if cues:
        return cues[-1].end()
    is_start = start == 0 or text[start - 1] == "\n"
    begins_as_sentence = text[start : start + 1].isupper()
    is_one_sentence = not _SENTENCE_STOP.search(text, start, place - 1)
    if (
        is_start
        and begins_as_sentence
        and is_one_sentence
        and has_cue(text, place + 1, place + 1 + _CUE_REACH)
    ):
        return start
    return None


def has_cue(text: str, start: int, end: int) -> bool:
    """Tell whether a verb of speech stands before the next full stop, within 80 code points."""
    stretch = text[start : min(end, start + _CUE_REACH)]
    stop = _SENTENCE_STOP.search(stretch)
    words = re.findall(r"[a-z]+", stretch[: stop.start()] if stop else stretch)
    return any(word in damage_words().speech for word in words)


def _glued(text: str, start: int, limit: int) -> Iterator[int]:
    """Yield the places where words have run together as they do where a mark was lost."""
    for found in _GLUE.finditer(text, start, limit):
        if found.group():
            if is_sentence_end(text, found.start()):
                yield found.end()
        elif joined_word(text, found.start()) or _is_new_word(text, found.start()):
            yield found.start()


def _is_new_word(text: str, place: int) -> bool:
    """Tell whether a word with a capital begins at `place`, behind a word all in small letters.

    Only inside of a quotation that is never closed, where that alone is proof enough ("new eraBegan").
    """
    before, after = around(text, place)
    start = place - len(before)
    stands_alone = start == 0 or text[start - 1].isspace() or text[start - 1] in '“"«'
    is_word = after[1:].islower() and len(after) > 1
    return stands_alone and before.islower() and len(before) >= 3 and is_word and _is_no_name(before + after)


def _is_no_name(word: str) -> bool:
    return word not in damage_words().capital_inside and not _INNER_CAPITALS.search(word)


@lru_cache(maxsize=1)
def _comma_and_cue() -> re.Pattern[str]:
    """`…, he said.`, `…, said Anna Berg.`, `…, the official added.` at the end of a sentence."""
    words = damage_words()
    verb, pronoun = "|".join(sorted(words.speech)), "|".join(sorted(words.pronouns))
    speaker = rf"(?:{pronoun}|(?:the\s)?(?:[A-Z][\w.'’-]*|[a-z]+)(?:\s[A-Z][\w.'’-]*){{0,3}})"
    tail = r"(?:\s[\w'’-]+){0,3}\.(?=\s|\Z)"
    return re.compile(rf"(?<=[\w)]),(?=\s(?:{speaker}\s(?:{verb})|(?:{verb})\s{speaker}){tail})")


@lru_cache(maxsize=1)
def _sentence_of_cue() -> re.Pattern[str]:
    """The stop before a last sentence that only says who spoke: `. Spokesman Jan Novak told reporters.`."""
    verb = "|".join(sorted(damage_words().speech))
    speaker = r"(?:[A-Z][\w.'’-]*|of|the|for|and)(?:\s(?:[A-Z][\w.'’-]*|[a-z]+)){1,8}?"
    heard = r"(?:\s(?:reporters|journalists|[A-Z]\w+))?(?:\s(?:on\s)?[A-Z]\w+day)?"
    return re.compile(rf"(?<=[a-z])[.!?](?=\s{speaker}\s(?:{verb}){heard}\.\s*(?:\n|\Z))")


@lru_cache(maxsize=1)
def _cue_before() -> re.Pattern[str]:
    verb = "|".join(sorted(damage_words().speech))
    return re.compile(rf"\b(?:{verb})(?:\s\w+){{0,3}}[:,]\s(?=[A-Z])")
