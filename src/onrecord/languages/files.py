"""Which languages there are rules for, and their files."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any


@lru_cache(maxsize=1)
def supported_languages() -> tuple[str, ...]:
    """Return the ISO 639-1 codes of the languages with rules, sorted: the folders of this package."""
    folders = (entry for entry in files(__package__).iterdir() if entry.is_dir())
    return tuple(sorted(folder.name for folder in folders if len(folder.name) == 2))


@lru_cache(maxsize=64)
def read_lists(name: str, language: str | None = None) -> dict[str, Any]:
    """Return the contents of `NAME.toml`, read once; callers must not change what they get.

    Args:
        name: the file's name without ".toml".
        language: the folder it lies in; None for a file that belongs to no language.

    Raises:
        FileNotFoundError: there is no such file.
    """
    folder = files(__package__)
    path = (folder / language if language else folder) / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
