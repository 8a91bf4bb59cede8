"""Posts that stand with a name: titles before it, appositions around it, lists of holders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.occupancy.draft import Draft, draft_of
from onrecord.languages.demonyms import us_state
from onrecord.languages.office_verbs import office_verbs
from onrecord.languages.post_bodies import post_bodies

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention, PostMention
    from onrecord.vocabulary.office import EndEvent

_MEMBERS = frozenset({"senator", "representative", "congressman", "congresswoman"})
_PARTIES = frozenset({"D", "R", "I", "L", "DFL", "Dem", "Rep"})


def named_posts(report: Report) -> Iterator[Draft]:
    """Yield a draft for each person who is called by a post."""
    for naming in report.annotations.namings:
        post = report.posts[naming.post]
        person = report.mentions[naming.mention]
        if _is_no_post(report, post):
            continue
        draft = draft_of(post, person.entity, naming.rule, _words_of(post, person, report))
        draft.owner = owner_of(report, post)
        draft.end_event = _end_before(report, post)
        if draft.end_event is not None:
            draft.status = "former"
        if draft.owner == person.entity:
            continue
        if naming.organization:
            draft.organization = naming.organization
        if draft.organization is None and post.canonical in _RULED:
            draft.organization = _realm_behind(report, person)
        if draft.organization is None and post.canonical.split()[-1] in post_bodies().court:
            draft.organization = _court_behind(report, person)
        if post.canonical in _MEMBERS and draft.area is None:
            draft.area = _state_of_member(report, person)
        if draft.status is None and _follows_former(report, post):
            draft.status = "former"
        yield draft


def _is_no_post(report: Report, post: PostMention) -> bool:
    """Tell whether it is a past candidacy or a rank: "Chief Petty Officer"."""
    is_past_race = "former" in post.flags and "candidate" in post.flags
    behind = report.tokens[post.head + 1 : post.head + 2]
    is_rank = report.tokens[post.head].lower == "chief" and any(
        token.text in post_bodies().below_chief for token in behind
    )
    return is_past_race or is_rank


def _end_before(report: Report, post: PostMention) -> EndEvent | None:
    """Return how it ended, where a word before the title says so: "ousted president", "fired manager"."""
    ends = office_verbs().end
    for token in report.tokens[post.first : post.head]:
        if token.tag in {"VBN", "JJ", "VBD"} and ends.get(token.lower) in {"removed", "dismissed"}:
            return ends[token.lower]
    return None


def owner_of(report: Report, post: PostMention) -> str | None:
    """Return the entity whose post it is: "Berg's spokesman", "his deputy"; None where it is nobody's."""
    if post.owner is None:
        return None
    person = report.persons.get(post.owner)
    return person.entity if person is not None else None


def _words_of(post: PostMention, person: Mention, report: Report) -> tuple[int, int]:
    """Return the code points from the first word of post or name to the last."""
    tokens = report.tokens
    first = min(tokens[post.first].start, person.start)
    last = max(tokens[post.last - 1].end, person.end)
    return first, last


def _follows_former(report: Report, post: PostMention) -> bool:
    """Tell whether "former" before the first of two joined posts covers this second one."""
    if not post.first or report.tokens[post.first - 1].lower != "and" or post.determiner:
        return False
    return any("former" in other.flags and other.last == post.first - 1 for other in report.posts)


_RULED = frozenset(
    {"president", "prime minister", "king", "queen", "governor", "mayor", "chancellor", "foreign minister"}
)


def _realm_behind(report: Report, person: Mention) -> str | None:
    """Return the place of "President A of X"."""
    tokens = report.tokens
    if person.last + 1 >= len(tokens) or tokens[person.last].lower != "of":
        return None
    for mention in report.mentions:
        if mention.first == person.last + 1 and mention.kind == "place":
            return mention.text
    return None


def _court_behind(report: Report, person: Mention) -> str | None:
    """Return the court of "Judge A of the Supreme Court"."""
    place, tokens = person.last, report.tokens
    if place + 2 >= len(tokens) or tokens[place].lower != "of":
        return None
    body = report.bodies.get(place + 1 + (tokens[place + 1].lower == "the"))
    return body.text if body is not None else None


def _state_of_member(report: Report, person: Mention) -> str | None:
    """Return the state of a member: behind this name, else behind another mention of him."""
    entity = report.entities[person.entity]
    for mention in (person, *entity.mentions):
        state = _state_behind(report, mention)
        if state is not None:
            return state
    return None


def _state_behind(report: Report, person: Mention) -> str | None:
    """Return the state of "(D-Vt.)", ", R-Texas," or "of Vermont" behind a member's name."""
    tokens = report.tokens
    place = person.last
    if place + 1 >= len(tokens):
        return None
    if tokens[place].lower == "of":
        return us_state(tokens[place + 1].text)
    if tokens[place].text not in {"(", ","}:
        return None
    place += 1
    written = ""
    for token in tokens[place : place + 6]:
        if token.text in {")", ","}:
            break
        written += token.text
    party, _, state = written.replace("–", "-").partition("-")  # the dash of "D–Vt."
    if party.strip(". ") in _PARTIES and state:
        return us_state(state.strip()) or us_state(state.strip().rstrip("."))
    return us_state(written)
