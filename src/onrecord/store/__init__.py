"""The record kept: documents whole, readings, claims with their look-up columns; SQLite or PostgreSQL."""

from __future__ import annotations

from onrecord.store.arrival import Arrival, Keys
from onrecord.store.document_key import document_key
from onrecord.store.judgement import Judgement, Subject
from onrecord.store.store import Store, open_store
from onrecord.store.wanted import Wanted

__all__ = ["Arrival", "Judgement", "Keys", "Store", "Subject", "Wanted", "document_key", "open_store"]
