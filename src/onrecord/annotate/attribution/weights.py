"""The tagger that the setting `weights` names, loaded once a process."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import onrecord

if TYPE_CHECKING:
    from onrecord.annotate.attribution.tagger import Tagger

PACKAGED = "attribution"
RULES_ONLY = "none"
_FOLDER = Path(onrecord.__file__).parent / "weights" / "attribution"


@lru_cache(maxsize=2)
def load_tagger(name: str) -> Tagger | None:
    """Return the tagger of the setting `weights`, None where attributions are read by rules alone.

    Args:
        name: "attribution" for the packaged weights, "none" for rules alone, or the path of a folder that
            training made.

    Raises:
        SettingError: there are no such weights.
    """
    if name == RULES_ONLY:
        return None
    from onrecord.annotate.attribution.tagger import Tagger  # noqa: PLC0415 - not needed by rules alone

    return Tagger(_FOLDER if name == PACKAGED else Path(name))
