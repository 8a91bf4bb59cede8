"""The numbers of claims: those of one reading follow each other, so that they need no index."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.store.tables import claims, readings

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, ScalarSelect

# More than a report of ten million bytes has sentences.
_OF_A_READING = 1 << 20


def first_number(reading: int) -> int:
    """Return the number of the first claim of a reading."""
    return reading * _OF_A_READING


def is_of(reading: int) -> ColumnElement[bool]:
    """Return what holds of the claims of a reading."""
    return claims.c.id.between(first_number(reading), first_number(reading + 1) - 1)


def is_of_its_reading() -> ColumnElement[bool]:
    """Return what holds of each claim joined with its reading, in words that lead from readings to claims."""
    first = readings.c.id * _OF_A_READING
    return claims.c.id.between(first, first + _OF_A_READING - 1)


def comes_from(reading: ScalarSelect[int]) -> ColumnElement[bool]:
    """Return what holds of the claims of a reading and of those that were added after it."""
    return claims.c.id >= reading * _OF_A_READING
