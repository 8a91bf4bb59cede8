"""The full names of one block, grouped into persons."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from onrecord.reconcile.group import Group
from onrecord.reconcile.namesake import means_a_namesake
from onrecord.reconcile.nearest import supported
from onrecord.reconcile.person_name import name_parts
from onrecord.reconcile.same_name import Likeness, compare_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.reconcile.naming import Naming

_Pairs = dict[tuple[str, str], Likeness]


@dataclass(frozen=True, slots=True)
class Grouped:
    """The groups of a block in the order of their keys, and pairs that may be one, with the reason."""

    groups: list[Group]
    unsure: list[tuple[Group, Group, str]]


def group_block(namings: Sequence[Naming]) -> Grouped:
    """Group the namings of one block, all of full names.

    Two names join where they compare as the same, or as likely and what they share supports it. A name
    that fits two persons who cannot be one ("George Bush" beside "George W." and "George H.W.") joins
    neither: each of its namings goes where its post and its date fit.
    """
    by_name: dict[str, list[Naming]] = {}
    for naming in namings:
        by_name.setdefault(naming.name, []).append(naming)
    evidence = {name: Group(tuple(own)) for name, own in by_name.items()}
    alike = _likenesses(sorted(by_name))
    open_names = _fitting_several(sorted(by_name), alike)
    joined, unsure = _join(sorted(set(by_name) - open_names), alike, evidence)
    groups = [Group(tuple(sorted(n for name in names for n in by_name[name]))) for names in joined]
    loose = sorted(n for name in open_names for n in by_name[name])
    groups, left = _place(groups, loose, alike)
    groups, namesakes = _without_namesakes(groups)
    group_of = {naming: group for group in groups for naming in group.namings}
    pairs = [(by_name[one][0], by_name[other][0], why) for one, other, why in unsure]
    pairs += [(one.namings[0], other.namings[0], "a name that fits both") for one, other in left]
    found = [(group_of[one], group_of[other], why) for one, other, why in pairs]
    return Grouped(sorted(groups, key=lambda group: group.key), found + namesakes)


def _without_namesakes(groups: Sequence[Group]) -> tuple[list[Group], list[tuple[Group, Group, str]]]:
    """Set apart the namings that mean a namesake of the group, paired with it for a reader to judge."""
    kept, pairs = [], []
    for group in groups:
        other = tuple(naming for naming in group.namings if means_a_namesake(naming, group.held_days))
        if not other:
            kept.append(group)
        else:
            rest = Group(tuple(sorted(set(group.namings) - set(other))), group.apart)
            namesake = Group(other, f"former {other[0].over[0]}")
            kept += [rest, namesake]
            pairs.append((rest, namesake, "called former while the other has the post"))
    return kept, pairs


def _likenesses(names: Sequence[str]) -> _Pairs:
    """Compare every two names; those that differ are left out."""
    parts = [name_parts(name) for name in names]
    found: _Pairs = {}
    for (i, one), (j, other) in combinations(enumerate(parts), 2):
        likeness = compare_names(one, other)
        if likeness.verdict != "different":
            found[names[i], names[j]] = likeness
    return found


def _like(pairs: _Pairs, one: str, other: str) -> Likeness | None:
    return pairs.get((min(one, other), max(one, other)))


def _fitting_several(names: Sequence[str], pairs: _Pairs) -> set[str]:
    """Return the names that are the same as two longer ones that exclude each other."""
    longer: dict[str, list[str]] = {}
    for (one, other), likeness in pairs.items():
        if likeness.verdict != "same":
            continue
        short, long = sorted((one, other), key=lambda name: len(name_parts(name).words))
        if len(name_parts(short).words) < len(name_parts(long).words):
            longer.setdefault(short, []).append(long)
    return {
        name
        for name in names
        if any(
            _like(pairs, one, other) is None for one, other in combinations(sorted(longer.get(name, [])), 2)
        )
    }


def _join(
    names: Sequence[str], pairs: _Pairs, evidence: dict[str, Group]
) -> tuple[list[list[str]], list[tuple[str, str, str]]]:
    """Join names pair by pair; return the joined, and the pairs that want a reader's word."""
    root = {name: name for name in names}

    def find(name: str) -> str:
        while root[name] != name:
            name = root[name]
        return name

    unsure = []
    for (one, other), likeness in sorted(pairs.items(), key=lambda pair: pair[0]):
        if one not in root or other not in root:
            continue
        if likeness.verdict == "same" or _supports(likeness, evidence[one], evidence[other]):
            first, second = sorted((find(one), find(other)))
            root[second] = first
        else:
            unsure.append((one, other, likeness.why))
    joined: dict[str, list[str]] = {}
    for name in names:
        joined.setdefault(find(name), []).append(name)
    return list(joined.values()), unsure


def _supports(likeness: Likeness, one: Group, other: Group) -> bool:
    """Tell whether two likely names share what they need; a report that gives both means two persons."""
    if one.documents & other.documents:
        return False
    if one.posts & other.posts:
        return True
    return likeness.verdict == "with_body" and bool(one.bodies & other.bodies or one.titles & other.titles)


def _place(
    groups: list[Group], loose: Sequence[Naming], pairs: _Pairs
) -> tuple[list[Group], list[tuple[Group, Group]]]:
    """Give each naming of an open name to the group that fits it, else to an entry of the name."""
    added: dict[tuple[str, str], list[Naming]] = {}
    rest: dict[str, list[Naming]] = {}
    doubtful: list[tuple[str, Group]] = []
    for naming in loose:
        fitting = [group for group in groups if any(_like(pairs, naming.name, name) for name in group.names)]
        best = supported(naming, fitting)
        if best is None:
            rest.setdefault(naming.name, []).append(naming)
            doubtful += [(naming.name, group) for group in fitting]
        else:
            added.setdefault(best.key, []).append(naming)
    grown = {
        group.key: Group(tuple(sorted([*group.namings, *added.get(group.key, [])])), group.apart)
        for group in groups
    }
    own = {name: Group(tuple(namings)) for name, namings in rest.items()}
    left = sorted({(own[name].key, group.key) for name, group in doubtful if name in own})
    old = {group.key: grown[group.key] for group in groups}
    new = {group.key: group for group in own.values()}
    return [*grown.values(), *own.values()], [(new[one], old[other]) for one, other in left]
