"""Names of persons, organizations and places: where they begin and end, and which is which."""
