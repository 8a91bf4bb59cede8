"""Phrases that name posts: "the former US ambassador to Iraq", and who is called so."""
