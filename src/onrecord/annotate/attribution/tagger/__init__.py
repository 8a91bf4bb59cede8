"""Who is said to say what, by a small encoder trained on PolNeAR (training/attribution)."""

from onrecord.annotate.attribution.tagger.tagger import TaggedSpan, Tagger

__all__ = ["TaggedSpan", "Tagger"]
