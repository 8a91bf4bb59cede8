"""One document to one Reading: a pure function of its bytes and the settings."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from onrecord import __version__
from onrecord.errors import DocumentTooComplex, OnRecordError, ReadingFailed
from onrecord.pipeline.evidence import check_evidence
from onrecord.pipeline.stages import load_stages
from onrecord.pipeline.time_limit import TimeLimit
from onrecord.schema.reading import Reader, Reading

if TYPE_CHECKING:
    from onrecord.pipeline.stages import Stages
    from onrecord.schema.document import Document
    from onrecord.settings import Settings

READER_NAME = "onrecord"


class DocumentReader:
    """Reads documents one by one with the same stages, which are loaded for the first of them."""

    def __init__(self, settings: Settings, *, stages: Stages | None = None) -> None:
        self.settings = settings
        self.reader = Reader(READER_NAME, __version__, settings.digest())
        self._stages = stages

    def read(self, document: Document) -> Reading:
        """Return the reading of `document`: the same for the same bytes and settings.

        Raises:
            DocumentError: this document cannot be read; the next one may be. Whatever onrecord itself does
                wrong with one document is a `ReadingFailed` that names the exception.
            EvidenceError: a claim's words are not in the text.
            SettingError: a stage cannot be loaded.
        """
        stages = self._loaded()
        limit = TimeLimit(self.settings.document_seconds, source=document.source)
        try:
            reading = limit.run(lambda: self._go_through(stages, document, limit))
        except OnRecordError:
            raise
        except RecursionError as error:
            raise _too_complex(document, "it is nested too deep") from error
        except MemoryError as error:
            raise _too_complex(document, "reading it needs more memory than there is") from error
        except Exception as error:
            raise _failed(document, error) from error
        check_evidence(reading)
        return reading

    def _loaded(self) -> Stages:
        """Return the stages; loading them is no part of the time that a document may take."""
        if self._stages is None:
            self._stages = load_stages(self.settings)
        return self._stages

    def _go_through(self, stages: Stages, document: Document, limit: TimeLimit) -> Reading:
        text = stages.clean(document)
        limit.check()
        annotations = stages.annotate(text)
        limit.check()
        claims = stages.find_claims(annotations, text, document.id)
        limit.check()
        return Reading(document, text, annotations, self.reader, claims)


def read_document(document: Document, settings: Settings, *, stages: Stages | None = None) -> Reading:
    """Return the reading of one document; for several, keep a `DocumentReader`.

    Raises:
        OnRecordError: as `DocumentReader.read`.
    """
    return DocumentReader(settings, stages=stages).read(document)


def _too_complex(document: Document, detail: str) -> DocumentTooComplex:
    return DocumentTooComplex(
        detail, source=document.source, what_to_do="Leave the document out, or give only its article."
    )


def _failed(document: Document, error: Exception) -> ReadingFailed:
    """Name the exception and the innermost place of onrecord's own that it came through."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f for f in frames if "onrecord" in f.filename]
    place = f" in {places[-1].name}, line {places[-1].lineno}" if places else ""
    said = f": {error}" if str(error) else ""
    return ReadingFailed(
        f"onrecord failed on it{place} ({type(error).__name__}{said})",
        source=document.source,
        what_to_do="This is a defect of onrecord: please report it with the document.",
    )
