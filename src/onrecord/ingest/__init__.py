"""Bytes to Documents: files, folders, standard input, JSONL, one URL."""

from __future__ import annotations

from onrecord.ingest.sources import read_sources

__all__ = ["read_sources"]
