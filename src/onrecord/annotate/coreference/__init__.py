"""Whom pronouns stand for."""
