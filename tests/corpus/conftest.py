"""The web site on this machine that tests of ingest have too."""

from __future__ import annotations

from ingest.conftest import site

__all__ = ["site"]
