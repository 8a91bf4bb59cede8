"""Which place a noun names, or lies in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report


def joined_tokens(report: Report, tokens: list[int]) -> Iterator[int]:
    """Yield the tokens and those joined to them by "and"."""
    for token in tokens:
        yield token
        yield from joined_tokens(report, list(report.with_dep(token, "conj")))


def name_of_place(report: Report, token: int) -> str | None:
    """Return the name of the place or body that a token is part of, the fullest of the report; else None."""
    for mention in report.mentions:
        if mention.first <= token < mention.last and mention.kind in {"place", "organization"}:
            return report.entities[mention.entity].name
    word = report.tokens[token]
    return word.text if word.tag.startswith("NNP") else None


def inner_place(report: Report, noun: int) -> str | None:
    """Return the place that a common noun lies in: "villages in A", "the island of A"."""
    for preposition in report.with_dep(noun, "prep"):
        if report.tokens[preposition].lower in {"in", "of", "near"}:
            for inner in report.with_dep(preposition, "pobj"):
                for token in (inner, *report.with_dep(inner, "compound", "appos")):
                    name = name_of_place(report, token)
                    if name is not None and token not in report.persons:
                        return name
    return None
