"""Whatever the user names, as Documents."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from onrecord.errors import DocumentError, SettingError, SourceError, SourceRefused
from onrecord.ingest.file import read_file
from onrecord.ingest.folder import read_folder
from onrecord.ingest.printable import printable
from onrecord.ingest.published import published_day
from onrecord.ingest.stdin import read_before, read_stdin
from onrecord.ingest.stream import Terms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import BinaryIO

    from onrecord.errors import OnRecordError
    from onrecord.schema.document import Document
    from onrecord.settings import Settings

_STDIN = "-"
_WEB = re.compile(r"https?:", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def read_sources(
    sources: Sequence[str],
    *,
    settings: Settings,
    published: str | None = None,
    allow_private: bool = False,
    stdin: BinaryIO | None = None,
) -> Iterator[Document | OnRecordError]:
    """Return the Documents of `sources`, in their order, one at a time.

    In place of what cannot be read comes a `SourceError` or `DocumentError`, not raised, that names it
    as the user would: a path, a URL, `FILE:LINE`.

    Args:
        sources: files, folders, `http(s)` URLs, and `-` for standard input. One that is named twice is
            read twice.
        settings: of them, `max_document_bytes` and those whose names begin with `url_`.
        published: date or date-time of ISO 8601, for reports that carry none.
        allow_private: read URLs on this machine and in its network too.
        stdin: what `-` is; None takes the process's own.

    Raises:
        SettingError: `published` is no date. It is raised by the call, before anything is read.
    """
    terms = Terms(settings.max_document_bytes, _day(published))
    return _documents(sources, settings, terms, allow_private=allow_private, stdin=stdin)


def _day(published: str | None) -> str | None:
    try:
        return None if published is None else published_day(published)
    except ValueError as error:
        raise SettingError(
            f"the publication date is wrong: {error}",
            what_to_do="Give the day as YYYY-MM-DD, for example 2021-10-18.",
        ) from error


def _documents(
    sources: Sequence[str], settings: Settings, terms: Terms, *, allow_private: bool, stdin: BinaryIO | None
) -> Iterator[Document | OnRecordError]:
    stdin_is_read = False
    for source in sources:
        if source == _STDIN:
            yield from [read_before()] if stdin_is_read else read_stdin(stdin, terms=terms)
            stdin_is_read = True
        elif _WEB.match(source):
            yield _page(source, settings, terms.published, allow_private=allow_private)
        elif os.path.isdir(source):  # noqa: PTH112 - a Path would change the name that messages show
            yield from read_folder(source, terms=terms)
        elif _SCHEME.match(source):
            yield _unknown_scheme(source)
        else:
            yield from read_file(source, terms=terms)


def _page(
    source: str, settings: Settings, published: str | None, *, allow_private: bool
) -> Document | OnRecordError:
    # Only a URL needs the web's modules; every other start is the faster without them.
    from onrecord.ingest.url import read_url  # noqa: PLC0415 - the reason stands above

    try:
        return read_url(source, settings=settings, published=published, allow_private=allow_private)
    except (SourceError, DocumentError) as error:
        return error


def _unknown_scheme(source: str) -> SourceRefused:
    return SourceRefused(
        f"onrecord reads no {source.partition(':')[0].lower()} addresses",
        source=printable(source),
        what_to_do="Give an address that begins with http:// or https://, or fetch it and give the file.",
    )
