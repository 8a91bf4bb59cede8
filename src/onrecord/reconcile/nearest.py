"""Which of several persons a naming means, by what they share and by date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.reconcile.days import days_between, first_day
from onrecord.reconcile.namesake import means_a_namesake

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from onrecord.reconcile.group import Group
    from onrecord.reconcile.naming import Naming

# Two holders of one post with the same name: the nearer in time is meant if he is nearer by so many days.
_CLEARLY_NEARER = 730


def supported(naming: Naming, groups: Sequence[Group]) -> Group | None:
    """Return the one group that shares the report, else a post, else a body with the naming; else None.

    A group that has the post as the naming does, still or no more, comes before others of the post.
    Of several that share a post the one is taken that reports name clearly nearer to the naming's date.
    """
    held = set(naming.posts) - set(naming.over)
    tests: list[Callable[[Group], bool]] = [
        lambda group: naming.document in group.documents,
        lambda group: not (group.held.isdisjoint(held) and group.over.isdisjoint(naming.over)),
        lambda group: not group.posts.isdisjoint(naming.posts),
        lambda group: not group.bodies.isdisjoint(naming.bodies),
    ]
    possible = [group for group in groups if not means_a_namesake(naming, group.held_days)]
    for test in tests:
        found = [group for group in possible if test(group)]
        if found:
            return found[0] if len(found) == 1 else _nearest(naming, found)
    return None


def _nearest(naming: Naming, groups: Sequence[Group]) -> Group | None:
    day = first_day(naming.published)
    if day is None:
        return None
    distances = sorted((_distance(day, group), group.key) for group in groups)
    if distances[1][0] - distances[0][0] < _CLEARLY_NEARER:
        return None
    return next(group for group in groups if group.key == distances[0][1])


def _distance(day: str, group: Group) -> float:
    days = [first_day(naming.published) for naming in group.namings]
    return min((days_between(day, other) for other in days if other), default=float("inf"))
