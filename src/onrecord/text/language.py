"""Which language a text is in, and whether there are rules for it."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord.errors import UnsupportedLanguage
from onrecord.languages.files import read_lists, supported_languages

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE_CHARACTERS = 6000
# Of the words without a capital (names tell nothing), those of grammar that only English has are 27 of 100 in
# 2,452 agency reports (fewer than 8 in a handful of tables of results), and up to 3 in Dutch, German, Danish,
# French, Spanish and Indonesian.
_ENGLISH_SHARE = 0.08
_FOREIGN_SHARE = 0.04
# Below this a name or a quotation outweighs the rest, and the text is taken for what it is said to be.
_FEWEST_WORDS = 15
_FEWEST_LETTERS_WITHOUT_CASE = 20


def language_of(text: str, *, given: str | None, source: str) -> str:
    """Return the ISO 639-1 code of the text's language, one that there are rules for.

    Args:
        text: the clean text; only its beginning is looked at.
        given: what came with the document ("en", "en-GB", "English"), believed unless plainly wrong.
        source: the document's name, for the error.

    Raises:
        UnsupportedLanguage: the text is in a language without rules.
    """
    said = _code(given)
    sample = text[:_SAMPLE_CHARACTERS]
    words = _words_without_capital(sample)
    grammar = _grammar_words()
    share = sum(word in grammar for word in words) / max(len(words), 1)
    if share >= _ENGLISH_SHARE or _is_too_short(words):
        code = "en" if said is None or share >= 2 * _ENGLISH_SHARE else said
    elif said is not None and share >= _FOREIGN_SHARE:
        code = said
    else:
        code = _classified(" ".join(words))
    if code in supported_languages():
        return code
    supported = ", ".join(name_of(known) for known in supported_languages())
    raise UnsupportedLanguage(
        f"the text is in {name_of(code)}, and there are no rules for that language",
        source=source,
        what_to_do=f"Give reports in {supported}, or a translation.",
    )


def name_of(code: str) -> str:
    """Return the English name of a language by its ISO 639-1 code; the code itself where unknown."""
    return str(read_lists("names")["languages"].get(code, code))


def _code(given: str | None) -> str | None:
    """Return the ISO 639-1 code in a label ("en_GB.UTF-8", "eng", "English"), or None."""
    label = re.split(r"[-_.@\s]", (given or "").strip().casefold())[0]
    if not label.isalpha():
        return None
    names = read_lists("names")
    by_name = {name.casefold(): code for code, name in names["languages"].items()}
    code = names["three_letters"].get(label, by_name.get(label, label))
    return code if code in names["languages"] else None


def _words_without_capital(sample: str) -> list[str]:
    """Return the words that do not begin with a capital; all in lower case where most are capitals."""
    words = _WORD.findall(sample)
    small = [word for word in words if not word[0].isupper()]
    is_shouted = len(small) * 5 < len(words) and sum(word.isupper() for word in words) * 2 > len(words)
    return [word.casefold() for word in words] if is_shouted else small


def _is_too_short(words: list[str]) -> bool:
    """Tell whether the words say nothing. Chinese or Arabic has long words here, or few."""
    letters = "".join(words)
    without_case = sum(letter.upper() == letter.lower() for letter in letters)
    return len(words) < _FEWEST_WORDS and without_case < _FEWEST_LETTERS_WITHOUT_CASE


@lru_cache(maxsize=1)
def _grammar_words() -> frozenset[str]:
    return frozenset(read_lists("grammar_words", "en")["words"])


def _classified(words: str) -> str:
    """Return what py3langid says; loading its model takes about half a second, so only where in doubt."""
    import py3langid  # noqa: PLC0415 - needed for few texts

    return str(py3langid.classify(words)[0])
