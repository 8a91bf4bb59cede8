"""The stages that one document goes through, loaded when the first document needs them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.pipeline.threads import use_one_thread

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.annotation import Annotations
    from onrecord.schema.claim import Claims
    from onrecord.schema.document import Document
    from onrecord.schema.text import CleanText
    from onrecord.settings import Settings


@dataclass(frozen=True, slots=True)
class Stages:
    """Document → CleanText → Annotations → claims.

    The last argument of `find_claims` is the id of the document.
    """

    clean: Callable[[Document], CleanText]
    annotate: Callable[[CleanText], Annotations]
    find_claims: Callable[[Annotations, CleanText, str], Claims]


def load_stages(settings: Settings) -> Stages:
    """Return the stages that `settings` ask for, with the spaCy pipeline loaded: seconds, hundreds of MB.

    Raises:
        SettingError: there is no such spaCy pipeline, or there are no such weights.
    """
    use_one_thread()
    from onrecord.annotate.annotator import Annotator  # noqa: PLC0415 - only when a document is read
    from onrecord.annotate.attribution.weights import load_tagger  # noqa: PLC0415 - as above
    from onrecord.annotate.spacy_pipeline import load_pipeline  # noqa: PLC0415 - as above
    from onrecord.claims.find import find_claims  # noqa: PLC0415 - as above
    from onrecord.text.clean import clean  # noqa: PLC0415 - as above

    load_tagger(settings.weights)
    load_pipeline(settings.spacy_pipeline)  # now, and not within the time of the first document
    return Stages(clean, Annotator(settings).annotate, find_claims)
