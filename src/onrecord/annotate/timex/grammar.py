"""All rules, compiled once, by the symbols that they can begin with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from onrecord.annotate.timex import modifiers
from onrecord.annotate.timex.lexicon import english
from onrecord.annotate.timex.pattern import compile_pattern, literals
from onrecord.annotate.timex.rules import (
    calendar,
    clock,
    days,
    distances,
    durations,
    holidays,
    periods,
    quarters,
    references,
    seasons,
    sets,
    weekdays,
    years,
)
from onrecord.annotate.timex.words import make_alphabet

if TYPE_CHECKING:
    from onrecord.annotate.timex.rule import Rule
    from onrecord.annotate.timex.words import Alphabet

# In the order in which rules with equally long matches are asked.
RULES: tuple[Rule, ...] = (
    *calendar.RULES,
    *clock.RULES,
    *weekdays.RULES,
    *days.RULES,
    *holidays.RULES,
    *quarters.RULES,
    *distances.RULES,
    *sets.RULES,
    *periods.RULES,
    *seasons.RULES,
    *references.RULES,
    *durations.RULES,
    *years.RULES,
)


@dataclass(frozen=True, slots=True)
class Grammar:
    """The compiled rules.

    `rules_at[symbol]` are the rules that can begin with that symbol, in order; `starts` finds the next
    place in a string of symbols where any rule can begin.
    """

    alphabet: Alphabet
    rules_at: dict[str, tuple[tuple[Rule, re.Pattern[str]], ...]]
    starts: re.Pattern[str]
    modifiers: modifiers.Modifiers


@cache
def english_grammar() -> Grammar:
    """Return the English rules; compiled on first use."""
    lexicon = english()
    known = set().union(*(literals(rule.pattern) for rule in RULES))
    alphabet = make_alphabet(lexicon, known)
    rules_at: dict[str, list[tuple[Rule, re.Pattern[str]]]] = {}
    for rule in RULES:
        compiled = compile_pattern(rule.pattern, alphabet)
        for symbol in compiled.first:
            rules_at.setdefault(symbol, []).append((rule, compiled.expression))
    return Grammar(
        alphabet=alphabet,
        rules_at={symbol: tuple(rules) for symbol, rules in rules_at.items()},
        starts=re.compile(f"[{''.join(sorted(rules_at))}]"),
        modifiers=modifiers.compile_modifiers(lexicon),
    )
