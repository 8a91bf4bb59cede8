"""What an error of the operating system means for a source."""

from __future__ import annotations

import errno

from onrecord.errors import SourceError, SourceNotFound, SourceRefused, SourceUnavailable

_SPELLING = "Check the spelling; a web address begins with http:// or https://."


def source_fault(error: OSError | ValueError, name: str) -> SourceError:
    """Return what to say when opening or reading the file or folder `name` fails.

    A ValueError is what Python raises for a name that no file can have (a NUL in it, half of a
    surrogate pair).
    """
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return SourceNotFound("there is no such file or folder", source=name, what_to_do=_SPELLING)
    if isinstance(error, PermissionError):
        return SourceRefused(
            "may not be read by you", source=name, what_to_do="Ask its owner for the right to read it."
        )
    if not isinstance(error, OSError):
        return SourceNotFound("no file can have this name", source=name, what_to_do=_SPELLING)
    if error.errno == errno.ELOOP:
        return SourceNotFound(
            "is a link that leads round in a circle", source=name, what_to_do="Name the file itself."
        )
    if error.errno == errno.ENAMETOOLONG:
        return SourceNotFound("the name is too long for a file", source=name, what_to_do=_SPELLING)
    return SourceUnavailable(
        f"cannot be read: {error.strerror or error}", source=name, what_to_do="Try again; check the disk."
    )
