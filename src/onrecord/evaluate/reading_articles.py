"""The articles of a gold, read here and now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.errors import OnRecordError

if TYPE_CHECKING:
    from pathlib import Path

    from onrecord.evaluate.readings import ReadingObject
    from onrecord.pipeline.reader import DocumentReader
    from onrecord.settings import Settings


@dataclass(frozen=True, slots=True)
class ArticlesRead:
    """Readings in their public form, and why other articles could not be read."""

    readings: tuple[ReadingObject, ...]
    errors: tuple[OnRecordError, ...] = ()


class ArticleReader:
    """Reads files of articles, each once, however many kinds of facts are asked of it."""

    def __init__(self, reader: DocumentReader) -> None:
        self._reader = reader
        self._found: dict[Path, ArticlesRead] = {}

    def read(self, articles: Path) -> ArticlesRead:
        """Read a JSONL file of articles, as `onrecord read --json` does.

        Raises:
            SettingError: the spaCy pipeline of the settings cannot be loaded.
        """
        if articles not in self._found:
            self._found[articles] = read_articles(articles, self._reader.settings, reader=self._reader)
        return self._found[articles]


def read_articles(
    articles: Path, settings: Settings, *, reader: DocumentReader | None = None
) -> ArticlesRead:
    """Read a JSONL file of articles, as `onrecord read --json` does.

    A `reader` given is used again, so that several files cost one loading of the spaCy pipeline.

    Raises:
        SettingError: the spaCy pipeline of the settings cannot be loaded.
    """
    from onrecord.pipeline.corpus import read_all  # noqa: PLC0415 - finished readings need no pipeline
    from onrecord.pipeline.reading_json import reading_object  # noqa: PLC0415 - as above

    readings: list[ReadingObject] = []
    errors: list[OnRecordError] = []
    for found in read_all([str(articles)], settings=settings, reader=reader):
        if isinstance(found, OnRecordError):
            errors.append(found)
        else:
            readings.append(reading_object(found))
    return ArticlesRead(tuple(readings), tuple(errors))
