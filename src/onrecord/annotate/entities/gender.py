"""Whether a person is a man or a woman, as far as the words before and behind the name say."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from onrecord.languages.given_names import gender_of
from onrecord.languages.honorifics import honorifics

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onrecord.annotate.entities.person_name import PersonName
    from onrecord.annotate.names.name import Name
    from onrecord.languages.given_names import Gender
    from onrecord.schema.annotation import Token


def address_gender(tokens: Sequence[Token], name: Name) -> Gender | None:
    """Return what the word before the name says: "Mrs.", "spokesman"; None where it says nothing."""
    if name.first == 0 or tokens[name.first - 1].sentence != tokens[name.first].sentence:
        return None
    before = tokens[name.first - 1]
    if before.text == "," and name.first > 1 and tokens[name.first - 2].tag == "NN":
        before = tokens[name.first - 2]  # "his daughter, Anna"
    return _gender_of_word(before.text)


def person_gender(
    tokens: Sequence[Token], names: Iterable[Name], forms: Iterable[PersonName]
) -> Gender | None:
    """Return the gender that most of the signs in the report say; None where they say nothing.

    A form of address or a noun ("spokeswoman") beside any mention counts three times as much as a given
    name, which only mostly tells.
    """
    votes: Counter[Gender] = Counter()
    for form in forms:
        said = _gender_of_word(form.title) or (gender_of(_given_name(form)) if len(form.shown) > 1 else None)
        if said:
            votes[said] += 1
    for name in names:
        for said in (address_gender(tokens, name), _apposed_gender(tokens, name)):
            if said:
                votes[said] += 3
    (first, count), *others = [*votes.most_common(), (None, 0)]
    return first if not others or count > others[0][1] else None


def _given_name(form: PersonName) -> str:
    """Return the given name; of "J. Edgar Hoover" the one that is spelt out."""
    first = form.shown[0]
    return form.shown[1] if first.endswith(".") and len(form.shown) > 2 else first


def _gender_of_word(word: str) -> Gender | None:
    known = honorifics()
    bare = word.rstrip(".")
    if bare in known.man or bare.lower() in known.male_nouns:
        return "man"
    return "woman" if bare in known.woman or bare.lower() in known.female_nouns else None


def _apposed_gender(tokens: Sequence[Token], name: Name) -> Gender | None:
    """Return the gender of a noun in an apposition: "Anna Berg, a spokeswoman for the ministry"."""
    if name.last >= len(tokens) or tokens[name.last].text != ",":
        return None
    for token in tokens[name.last + 1 : name.last + 6]:
        if token.sentence != tokens[name.first].sentence or not (
            token.tag[:2] in {"DT", "JJ", "NN"} or token.tag == "POS"
        ):
            return None
        if token.tag == "NN" and token.dep == "appos":
            return _gender_of_word(token.text)
    return None
