"""Who said what: speaker, words, addressee, medium, and what is said inside what is said."""

from onrecord.claims.statement.statements import find_statements

__all__ = ["find_statements"]
