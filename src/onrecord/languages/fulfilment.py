"""What became of a promise, in words, from `languages/en/fulfilment.toml`, read once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from onrecord.languages.files import read_lists

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class FulfilmentWords:
    """Words and phrases, lower case, by what they say.

    `verdicts` stand before a promise and `predicates` behind it, with `links` between; `turns` reverse, put
    off or cut down what they say; `deeds` stand for what was promised, `outcomes` and `contraries` tell of
    it right behind it; `dispute` is of those who accuse and deny; `money` is of sums, `progress` of work;
    `as_promised` stand with a deed told as done; `irregular` maps a form to its verb.
    """

    verdicts: Mapping[str, frozenset[str]]
    predicates: Mapping[str, frozenset[str]]
    links: Mapping[str, frozenset[str]]
    turns: Mapping[str, frozenset[str]]
    deeds: Mapping[str, frozenset[str]]
    contraries: Mapping[str, frozenset[str]]
    outcomes: Mapping[str, frozenset[str]]
    dispute: Mapping[str, frozenset[str]]
    progress: Mapping[str, frozenset[str]]
    money: Mapping[str, frozenset[str]]
    as_promised: Mapping[str, frozenset[str]]
    irregular: Mapping[str, str]


@cache
def fulfilment_words() -> FulfilmentWords:
    """Return the English words of keeping and breaking promises."""
    tables = dict(read_lists("fulfilment", "en"))
    irregular = {form: verb for verb, forms in tables.pop("irregular").items() for form in forms}
    return FulfilmentWords(
        irregular=irregular,
        **{
            table: {name: frozenset(forms) for name, forms in lists.items()}
            for table, lists in tables.items()
        },
    )
