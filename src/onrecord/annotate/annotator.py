"""All annotations of a clean text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.attribution.find import find_attributions
from onrecord.annotate.attribution.weights import load_tagger
from onrecord.annotate.entities.group import find_entities
from onrecord.annotate.names.find import find_names
from onrecord.annotate.parse import parse
from onrecord.annotate.posts.namings import find_namings
from onrecord.annotate.posts.phrase import find_posts
from onrecord.annotate.spacy_pipeline import load_pipeline
from onrecord.annotate.timex import find_times
from onrecord.schema.annotation import Annotations

if TYPE_CHECKING:
    from onrecord.schema.text import CleanText
    from onrecord.settings import Settings


class Annotator:
    """Annotates clean texts with the spaCy pipeline and weights of the settings, loaded at the first text.

    A text's annotations depend on the text, its title, its date, the pipeline and the weights alone. An
    annotator is for one thread.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def annotate(self, clean: CleanText) -> Annotations:
        """Return the tokens, sentences, mentions, entities, times, posts and attributions of `clean`.

        Raises:
            SettingError: the setting `spacy_pipeline` or `weights` names nothing that can be used.
        """
        parsed = parse(clean.text, load_pipeline(self._settings.spacy_pipeline))
        tokens, sentences = tuple(parsed.tokens), tuple(parsed.sentences)
        entities, mentions = find_entities(clean.text, tokens, sentences, find_names(tokens, parsed.ranges))
        times = find_times(clean.text, tokens, sentences, clean.published)
        posts = find_posts(clean.text, tokens, sentences, mentions)
        tagger = load_tagger(self._settings.weights)
        tagged = tagger.tag(clean.text) if tagger else None
        return Annotations(
            text=clean.text,
            published=clean.published,
            title=clean.title,
            tokens=tokens,
            sentences=sentences,
            mentions=mentions,
            entities=entities,
            times=times,
            posts=posts,
            namings=find_namings(tokens, posts, mentions),
            attributions=find_attributions(clean.text, tokens, sentences, tagged),
        )
