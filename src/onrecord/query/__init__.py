"""The questions to a record, each asked once for all who ask: the terminal, programs, pages."""
