"""The steps; the number of a format is the `revision` of the step that leads to it."""
