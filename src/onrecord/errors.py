"""The error tree: each branch says what the caller does.

OnRecordError
├── SettingError            stop the run: a setting or an argument is wrong
├── EvidenceError           stop the run: a claim's words are not in its text (a defect of onrecord)
├── StoreError              stop the run: the record is missing, damaged, too new, or held by another process
├── SourceError             skip this source, count it, go on
│   ├── SourceNotFound      no such file, folder or page
│   ├── SourceRefused       onrecord will not read it (private address, too large, too many redirects)
│   └── SourceUnavailable   try again later (time-out, the server's error)
└── DocumentError           skip this document, count it, go on
    ├── UndecodableDocument the bytes are no text in any encoding that fits
    ├── BrokenDocument      a record of a collection is damaged (JSONL line, archive member)
    ├── NoArticle           nothing in it is an article
    ├── UnsupportedLanguage there are no rules for its language
    ├── DocumentTooSlow     reading it took longer than the setting `document_seconds`
    ├── DocumentTooComplex  it is nested too deep, or needs more memory than there is
    └── ReadingFailed       onrecord itself failed on it (a defect of onrecord)
"""

from __future__ import annotations


class OnRecordError(Exception):
    """Anything that onrecord reports by name.

    `detail` says what is wrong and with which value; `what_to_do` is the cure, as one sentence.
    """

    type = "error"

    def __init__(self, detail: str, *, what_to_do: str) -> None:
        super().__init__(detail)
        self.detail = detail
        self.what_to_do = what_to_do

    def __reduce__(self) -> tuple[object, ...]:
        """Let it go from one process to another: an exception with named arguments cannot by itself."""
        return _made_again, (type(self), self.args, self.__dict__)

    def as_object(self) -> dict[str, dict[str, str]]:
        """Return the one shape that errors have in the CLI and in the API."""
        title = (type(self).__doc__ or "").partition("\n")[0].rstrip(".")
        return {
            "error": {
                "type": self.type,
                "title": title,
                "detail": self.detail,
                "what_to_do": self.what_to_do,
            }
        }


def _made_again(
    kind: type[OnRecordError], arguments: tuple[object, ...], values: dict[str, object]
) -> OnRecordError:
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(values)
    return error


class SettingError(OnRecordError):
    """A setting or an argument is wrong."""

    type = "setting"


class EvidenceError(OnRecordError):
    """A claim's words are not where its evidence says."""

    type = "evidence"


class StoreError(OnRecordError):
    """The record cannot be used."""

    type = "record"


class SourceError(OnRecordError):
    """A source cannot be read.

    `source` is the path, URL or name that the user gave.
    """

    type = "source"

    def __init__(self, detail: str, *, source: str, what_to_do: str) -> None:
        super().__init__(f"{source}: {detail}", what_to_do=what_to_do)
        self.source = source


class SourceNotFound(SourceError):  # noqa: N818 - the tree reads as a sentence: not found, refused, unavailable
    """There is no such source."""

    type = "source_not_found"


class SourceRefused(SourceError):  # noqa: N818 - as above
    """This source is not allowed."""

    type = "source_refused"


class SourceUnavailable(SourceError):  # noqa: N818 - as above
    """The source did not answer; a later try may succeed."""

    type = "source_unavailable"


class DocumentError(OnRecordError):
    """One document cannot be used; the others can.

    `source` names it as the user would: a path, a URL, or `FILE:LINE` for a line of a JSONL file.
    """

    type = "document"

    def __init__(self, detail: str, *, source: str, what_to_do: str) -> None:
        super().__init__(f"{source}: {detail}", what_to_do=what_to_do)
        self.source = source


class UndecodableDocument(DocumentError):  # noqa: N818 - as above
    """The bytes are not text."""

    type = "undecodable"


class BrokenDocument(DocumentError):  # noqa: N818 - as above
    """The document is damaged."""

    type = "broken"


class NoArticle(DocumentError):  # noqa: N818 - as above
    """There is no article in the document."""

    type = "no_article"


class UnsupportedLanguage(DocumentError):  # noqa: N818 - as above
    """There are no rules for the document's language."""

    type = "unsupported_language"


class DocumentTooSlow(DocumentError):  # noqa: N818 - as above
    """Reading the document took too long."""

    type = "too_slow"


class DocumentTooComplex(DocumentError):  # noqa: N818 - as above
    """The document is too deep or too large to be read."""

    type = "too_complex"


class ReadingFailed(DocumentError):  # noqa: N818 - as above
    """onrecord failed on the document, which is a defect of onrecord."""

    type = "defect"
