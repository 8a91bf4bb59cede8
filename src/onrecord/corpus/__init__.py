"""Many documents into one record."""
