"""Document → CleanText: the article's words, repaired, each leading back to its bytes."""
