"""What readers have judged: two namings are the same person, or are not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.reconcile.group import Group

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onrecord.reconcile.naming import Naming

NamingKey = tuple[str, str]


@dataclass(frozen=True, slots=True, order=True)
class Judgement:
    """A reader's word on two namings, each given as (document, name)."""

    one: NamingKey
    other: NamingKey
    same: bool


def as_judged(groups: Sequence[Group], judgements: Iterable[Judgement]) -> list[Group]:
    """Return the groups as readers have judged them: first all that are not the same, then all that are.

    Of two namings in one group that are not the same, the second leaves it: with all namings of its name
    where the names differ, alone where they are equal. Namings that are not known are passed over.
    """
    current = list(groups)
    for judgement in sorted(set(judgements), key=lambda judgement: (judgement.same, judgement)):
        one, other = _group_with(current, judgement.one), _group_with(current, judgement.other)
        if one is None or other is None:
            continue
        if not judgement.same and one is other:
            current.remove(one)
            current += _parted(one, judgement)
        elif judgement.same and one is not other:
            current = [group for group in current if group is not one and group is not other]
            current.append(Group(tuple(sorted({*one.namings, *other.namings})), _common(one, other)))
    return current


def _group_with(groups: Sequence[Group], key: NamingKey) -> Group | None:
    return next((g for g in groups if any(_key(naming) == key for naming in g.namings)), None)


def _parted(group: Group, judgement: Judgement) -> list[Group]:
    stays, goes = judgement.one, judgement.other
    if stays == goes:
        return [group]
    if stays[1] == goes[1]:
        leaving = {naming for naming in group.namings if _key(naming) == goes}
    else:
        leaving = {naming for naming in group.namings if naming.name == goes[1]}
    rest = tuple(naming for naming in group.namings if naming not in leaving)
    return [Group(rest, group.apart), Group(tuple(sorted(leaving)), f"not {stays[1]} of {stays[0]}")]


def _common(one: Group, other: Group) -> str:
    """Return what tells the joined group from others of its names: nothing, if either needed nothing."""
    return min(one.apart, other.apart)


def _key(naming: Naming) -> NamingKey:
    return (naming.document, naming.name)
