"""What the rules look at: a text's parse, its quotations, and the words they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.attribution.parts import place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.annotate.attribution.grammar import Grammar
    from onrecord.annotate.attribution.layout import Layout
    from onrecord.annotate.attribution.parts import Part, Role
    from onrecord.annotate.attribution.quotations import Quotation
    from onrecord.schema.annotation import Sentence, Token

_TRIMMED = frozenset({",", ";", ":", "-", "--", "–", "—", "and", "but", "."})
_HELPING = frozenset({"aux", "auxpass"})
_FEWEST_QUOTED = 2  # words; a single quoted word is a name or irony


class Scene:
    """A text as the rules see it.

    `quotations` are the outermost ones, in order; `quoted` says of each word whether it stands in one of more
    than two words; `verbs` are the full verbs outside of these: who is quoted is no source of the report.
    """

    def __init__(
        self, layout: Layout, grammar: Grammar, sentences: Sequence[Sentence], quotations: Sequence[Quotation]
    ) -> None:
        self.layout = layout
        self.grammar = grammar
        self.tokens: Sequence[Token] = grammar.tokens
        self.sentences = sentences
        self.quotations = quotations
        self.quoted = bytearray(len(self.tokens))
        for quotation in quotations:
            first, last = layout.word(quotation.start), layout.word(quotation.end - 1)
            if last - first > _FEWEST_QUOTED:
                self.quoted[first : last + 1] = b"\x01" * (last + 1 - first)
        self.verbs: list[Token] = [
            token
            for token in self.tokens
            if token.tag.startswith("VB") and token.dep not in _HELPING and not self.quoted[token.index]
        ]

    def part(self, role: Role, first: int, last: int, confidence: float) -> Part:
        """Return the part made of the words `first` to `last`, both included."""
        return place(self.layout, role, self.tokens[first].start, self.tokens[last].end, confidence)

    def subtree(self, head: int) -> list[int]:
        """Return the words under a word, itself included, in order."""
        found, open_words = [], [head]
        while open_words:
            word = open_words.pop()
            found.append(word)
            open_words.extend(self.grammar.children[word])
        return sorted(found)

    def trimmed(self, first: int, last: int) -> tuple[int, int]:
        """Return the words `first` to `last` without commas, dashes and conjunctions at either end."""
        while first < last and self.tokens[first].lower in _TRIMMED:
            first += 1
        while last > first and self.tokens[last].lower in _TRIMMED:
            last -= 1
        return first, last

    def contents(self, words: Sequence[int], source: Part | None, cue: Part) -> list[Part]:
        """Return the parts that words make, without source and cue, without commas at their ends."""
        left_out = {*range(cue.first, cue.last + 1)}
        if source is not None:
            left_out.update(range(source.first, source.last + 1))
        runs: list[tuple[int, int]] = []
        for word in words:
            if word in left_out:
                continue
            if runs and runs[-1][1] == word - 1:
                runs[-1] = (runs[-1][0], word)
            else:
                runs.append((word, word))
        trimmed = [self.trimmed(first, last) for first, last in runs]
        return [self.part("content", a, b, 1.0) for a, b in trimmed if self._has_word(a, b)]

    def _has_word(self, first: int, last: int) -> bool:
        return any(token.text[0].isalnum() for token in self.tokens[first : last + 1])
