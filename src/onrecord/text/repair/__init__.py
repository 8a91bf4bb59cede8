"""Damage, one file per kind: each finds places and says what should stand there; `edits` does the rest."""
