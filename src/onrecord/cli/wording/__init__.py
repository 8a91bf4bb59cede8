"""Facts in a reader's words, the same for the terminal and for a page."""
