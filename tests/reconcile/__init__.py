"""Tests of what claims add up to."""
