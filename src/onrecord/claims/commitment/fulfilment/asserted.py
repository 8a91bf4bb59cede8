"""Who says that a promise was kept or broken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.fulfilment.turned import above
from onrecord.claims.commitment.speaker import speaker_token
from onrecord.claims.commitment.subject import subject_of
from onrecord.languages.fulfilment import fulfilment_words

if TYPE_CHECKING:
    from onrecord.claims.commitment.scene import Scene


def asserted_by(scene: Scene, verb: int) -> str | None:
    """Return the name of who accuses or says so, or None where the report itself says it."""
    for k in above(scene.report, verb):
        if scene.report.tokens[k].lower in fulfilment_words().dispute["accuse"]:
            subject = subject_of(scene.report, k)
            if subject is not None:
                return _name(scene, subject)
    token = speaker_token(scene.report, verb)
    return _name(scene, token) if token is not None and token != verb else None


def _name(scene: Scene, token: int) -> str | None:
    parties = scene.cast.at(token)
    return parties[0].name if parties else None
