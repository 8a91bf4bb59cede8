"""One step from each format of the record to the next, run by Alembic."""
