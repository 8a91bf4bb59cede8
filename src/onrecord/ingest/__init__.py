"""Bytes to Documents: files, folders, standard input, JSONL, one URL."""
