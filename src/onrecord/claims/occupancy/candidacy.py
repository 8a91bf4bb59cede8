"""Who seeks which post: "is running for president", "the Berg campaign", "his bid for the presidency"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.occupancy.dates import is_past_year
from onrecord.claims.occupancy.draft import Draft
from onrecord.languages.candidacies import candidacy_words
from onrecord.languages.posts import post_words, split_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention


def candidacies(report: Report) -> Iterator[Draft]:
    """Yield a draft for each person who is in a race, beside those whom a noun calls candidate."""
    yield from _running(report)
    if is_presidential_race(report):
        yield from _campaigns(report)


def is_presidential_race(report: Report) -> bool:
    """Tell whether the report is on a race for a presidency: somebody in it is called a candidate for it."""
    sought = any("candidate" in post.flags and post.canonical == "president" for post in report.posts)
    lowers = {token.lower for token in report.tokens}
    signs = len(lowers & candidacy_words().signs)
    return sought or signs >= 3 or (signs >= 2 and bool(lowers & _PARTIES))


def _running(report: Report) -> Iterator[Draft]:
    """Yield "X is running for president", "X's bid for the presidency"."""
    words = candidacy_words()
    for token in report.tokens:
        if token.lower in words.running and token.tag.startswith("VB"):
            person = report.subject(token.index)
        elif token.lower in words.bids and token.tag.startswith("NN"):
            person = next(
                (report.person_at(child) for child in report.with_dep(token.index, "poss", "compound")), None
            )
        else:
            continue
        title, last = _sought(report, token.index)
        if person is not None and title is not None and not is_past_year(report, token.sentence):
            yield _draft(report, person, title, "runs_for_post", (token.index, last))


def _sought(report: Report, place: int) -> tuple[str | None, int]:
    """Return the post of "running for president" or "presidential bid", and the token behind the words."""
    tokens, words = report.tokens, candidacy_words()
    if place and tokens[place - 1].lower in words.sought:
        return words.sought[tokens[place - 1].lower], place + 1
    behind = place + 1
    if behind >= len(tokens) or tokens[behind].lower != "for":
        return None, behind
    behind += 1
    while (
        behind < len(tokens)
        and tokens[behind].tag in {"DT", "PRP$", "JJ", "JJR"}
        and tokens[behind].lower not in words.sought
    ):
        behind += 1
    for length in (2, 1):
        phrase = " ".join(token.lower for token in tokens[behind : behind + length])
        if phrase in words.sought:
            return words.sought[phrase], behind + length
        if split_words(phrase) in post_words().kinds:
            return phrase, behind + length
    return None, behind


def _campaigns(report: Report) -> Iterator[Draft]:
    """Yield the candidates for a presidency whom only "the X campaign" or a poll's figures show."""
    words = candidacy_words()
    in_office = _incumbents(report)
    for person in report.mentions:
        if person.kind != "person" or person.form == "pronoun" or person.entity in in_office:
            continue
        behind = person.last
        if behind < len(report.tokens) and report.tokens[behind].tag == "POS":
            behind += 1
        if behind < len(report.tokens) and report.tokens[behind].lower in words.behind:
            yield _draft(report, person, "president", "campaign_of", (person.first, behind + 1))
        elif _has_share(report, person):
            yield _draft(report, person, "president", "share_of_poll", (person.first, person.last))
        elif _contends(report, person):
            yield _draft(report, person, "president", "contends", (person.first, person.last))


def _incumbents(report: Report) -> set[str]:
    """Return the entities whom the report calls president without more: they are not in the race for it."""
    found: set[str] = set()
    for naming in report.annotations.namings:
        post = report.posts[naming.post]
        if post.canonical == "president" and "candidate" not in post.flags:
            found.add(report.mentions[naming.mention].entity)
    return found


def _contends(report: Report, person: Mention) -> bool:
    """Tell whether the person wins, trails or is beaten in the sentence's contest, or is called a rival."""
    words, tokens = candidacy_words(), report.tokens
    if person.first and tokens[person.first - 1].lower in words.rivals:
        return True
    sentence = report.sentence_of(person.first)
    lowers = {token.lower for token in tokens[sentence.first : sentence.last]}
    if not lowers & words.contest or is_past_year(report, sentence.index):
        return False
    place = person.last - 1
    for _ in range(4):
        token = tokens[place]
        if token.head == place or token.dep not in _CONTENDER_LINKS:
            return False
        place = token.head
        if tokens[place].lower in words.contending:
            return True
    return False


_PARTIES = frozenset({"democratic", "republican", "gop", "democrats", "republicans"})
_CONTENDER_LINKS = frozenset(
    {"nsubj", "nsubjpass", "dobj", "conj", "appos", "pobj", "prep", "agent", "poss", "compound"}
)


def _has_share(report: Report, person: Mention) -> bool:
    """Tell whether a share of a poll or vote stands with the name: "Berg at 13%", "Berg's 20 percent"."""
    tokens = report.tokens
    place = person.last
    if place < len(tokens) and tokens[place].lower in _SHARE_LINKS:
        place += 1
    return (
        place + 1 < len(tokens) and tokens[place].tag == "CD" and tokens[place + 1].lower in {"%", "percent"}
    )


_SHARE_LINKS = frozenset({"at", "with", "'s", "’s", "has", "got", "drew", "won"})


def _draft(report: Report, person: Mention, title: str, rule: str, span: tuple[int, int]) -> Draft:
    """Return the candidacy told by the tokens of `span`: its first, and the one behind its last."""
    place, last = span
    start = min(person.start, report.tokens[place].start)
    if report.tokens[person.first].sentence != report.tokens[place].sentence:
        start = report.tokens[place].start
    end = max(
        report.tokens[last - 1].end,
        person.end if report.tokens[person.first].sentence == report.tokens[place].sentence else 0,
    )
    canonical = post_words().canonical.get(title, title)
    return Draft(
        holder=person.entity,
        title=title,
        canonical=canonical,
        kind=post_words().kinds.get(split_words(title), "executive"),
        rule=rule,
        place=place,
        organization=candidacy_words().body_of.get(title),
        status="candidate",
        evidence=[(start, end)],
        rules=[rule],
    )


def settle_candidates(report: Report, drafts: list[Draft]) -> list[Draft]:
    """Return the drafts; "the party's nominee" is one for president where that is the race, else left out."""
    is_race = is_presidential_race(report)
    for draft in drafts:
        if draft.canonical == UNNAMED and is_race:
            draft.title = draft.canonical = "president"
    return [draft for draft in drafts if draft.canonical != UNNAMED]


def without_hopes(drafts: list[Draft]) -> list[Draft]:
    """Return the drafts without those that only imagine a candidate in the post he seeks."""
    sought = {(draft.holder, draft.canonical) for draft in drafts if draft.status == "candidate"}
    return [
        draft
        for draft in drafts
        if draft.status != "incoming" or (draft.holder, draft.canonical) not in sought
    ]


UNNAMED = "candidate"  # the canonical title of a candidacy whose post its phrase leaves open
