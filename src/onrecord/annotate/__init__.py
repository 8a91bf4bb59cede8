"""CleanText to annotations: tokens, sentences, mentions, times."""
