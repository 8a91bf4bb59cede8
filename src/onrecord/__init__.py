"""onrecord reads news reports and keeps the public record that they add up to."""

__version__ = "0.1.0"
