"""Attributions by rules over the parse and the quotation marks, one construction a file."""
