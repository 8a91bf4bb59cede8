"""The rules, one kind of expression a file; the earlier of two rules with equally long matches wins."""
