"""All attributions that the rules find."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from onrecord.annotate.attribution.carried import carry_over
from onrecord.annotate.attribution.rules.according_to import find_according_to
from onrecord.annotate.attribution.rules.clauses import find_clauses
from onrecord.annotate.attribution.rules.infinitives import find_infinitives
from onrecord.annotate.attribution.rules.labelled import find_labelled
from onrecord.annotate.attribution.rules.objects import find_objects
from onrecord.annotate.attribution.rules.outermost import outermost
from onrecord.annotate.attribution.rules.quoted import bind_quotations
from onrecord.annotate.attribution.rules.signed import find_signed
from onrecord.annotate.attribution.rules.tails import find_tails

if TYPE_CHECKING:
    from onrecord.annotate.attribution.link import Link
    from onrecord.annotate.attribution.rules.scene import Scene


def find_layout(scene: Scene) -> list[Link]:
    """Return the attributions that the layout alone shows: labelled paragraphs and signed quotations."""
    return [*find_labelled(scene), *find_signed(scene)]


def find_by_rules(scene: Scene) -> list[Link]:
    """Return the attributions that the parse and the quotation marks show, without those inside others."""
    found = list(
        chain(
            find_clauses(scene),
            find_tails(scene),
            find_infinitives(scene),
            find_objects(scene),
            find_according_to(scene),
        )
    )
    linked = bind_quotations(scene, found)
    linked.links = outermost(link for link in [*find_layout(scene), *linked.links] if link.contents)
    # A quotation that nobody says may be a title, a sign, a chant.
    return [link for link in carry_over(scene.layout, linked, scene.quotations) if link.cue is not None]
