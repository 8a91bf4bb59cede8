"""Bytes → words: which encoding they are in, and where the bytes of each code point lie."""
