"""What hangs on a verb or noun of the parse: its subjects, its agents, whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.schema.annotation import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
# What hands its subject on to a verb that has none: "she said … and added", "he left, saying".
_HANDED_ON = frozenset(
    {"conj", "xcomp", "advcl", "acl", "pcomp", "ccomp", "prep", "relcl", "acomp", "dobj", "parataxis"}
)
_HIGHEST = 5  # steps up the parse; deeper ones are rarer than wrong parses
_NO_HEADS = frozenset({"punct", "aux", "auxpass", "neg", "advmod", "mark", "cc"})


class Grammar:
    """The parse of a text, from head to children."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.children: list[list[int]] = [[] for _ in tokens]
        for token in tokens:
            if token.head != token.index:
                self.children[token.head].append(token.index)

    def verb_in(self, first: int, last: int) -> int | None:
        """Return the main verb among the words `first` to `last`, both included, or None."""
        helping: int | None = None
        for token in self.tokens[first : last + 1]:
            if token.tag.startswith("VB"):
                if token.dep not in {"aux", "auxpass"}:
                    return token.index
                helping = token.index if helping is None else helping
        return helping

    def head_in(self, first: int, last: int) -> int:
        """Return the word of `first` to `last` that hangs on none of the others; the first of several."""
        for token in self.tokens[first : last + 1]:
            is_top = not first <= token.head <= last or token.head == token.index
            if is_top and token.dep not in _NO_HEADS:
                return token.index
        return first

    def with_dep(self, token: int, *deps: str) -> Iterator[int]:
        """Yield the children of a token that have one of the dependency labels."""
        return (child for child in self.children[token] if self.tokens[child].dep in deps)

    def subjects(self, verb: int) -> list[int]:
        """Return the heads of the verb's own subjects."""
        return [child for child in self.children[verb] if self.tokens[child].dep in SUBJECTS]

    def handed_on(self, verb: int) -> list[int]:
        """Return the subjects of what the verb hangs on, the nearest first, and nouns it describes."""
        found: list[int] = []
        for _ in range(_HIGHEST):
            token = self.tokens[verb]
            if token.dep not in _HANDED_ON or token.head == verb:
                break
            if token.dep in {"acl", "relcl"}:
                found.append(token.head)
            verb = token.head
            found.extend(self.subjects(verb))
        return found

    def agents(self, verb: int) -> list[int]:
        """Return the nouns behind "by", "from" and "to" at a verb."""
        found: list[int] = []
        for child in self.children[verb]:
            token = self.tokens[child]
            if token.dep == "agent" or (token.dep == "prep" and token.lower in {"by", "from", "to"}):
                found.extend(self.with_dep(child, "pobj"))
        return found
