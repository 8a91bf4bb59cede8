"""Since when and until when: "from 2003 to 2005", "between 1988 and 1996", "since February", "until 2004"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.occupancy.dates import clause_of, edtf_of, token_at, week_month
from onrecord.claims.occupancy.governed import posts_of_verb
from onrecord.claims.occupancy.known import KnownPosts
from onrecord.languages.office_changes import office_changes
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Timex

_DASHES = frozenset({"-", "–", "—", "to", "until", "till", "through", "and"})
_REACH = 14  # tokens between a post and its dates


def add_tenures(report: Report, drafts: Sequence[Draft]) -> None:
    """Set start and end of the drafts that a tenure stands beside, in the same sentence."""
    for sentence, times in report.times_by_sentence.items():
        number = 0
        while number < len(times):
            following = times[number + 1] if number + 1 < len(times) else None
            span = _range(report, times[number], following)
            if span is not None:
                _set(report, drafts, sentence, times[number], span)
                number += 2
                continue
            single = _single(report, times[number])
            if single is not None:
                _set(report, drafts, sentence, times[number], single)
            number += 1


def _range(report: Report, first: Timex, second: Timex | None) -> tuple[str | None, str | None] | None:
    """Return start and end of "from A to B", "between A and B", "A-B"."""
    if second is None:
        return None
    between = report.annotations.text[first.end : second.start].strip().lower()
    before = _word_before(report, first)
    if between not in _DASHES or (between == "and" and before != "between"):
        return None
    if (
        between in {"to", "until", "till", "through"}
        and before not in {"from", "(", ","}
        and not before.endswith("from")
    ):
        return None
    start, end = edtf_of(first), edtf_of(second)
    if start is None or end is None:
        return None
    if not any(letter.isdigit() for letter in first.text) and len(start) == len(end) == len("2005-04"):
        start = _before(start, end)
    if len(start) < len(end) and len(start) == 4 and start > end[:4]:
        return None
    return start, end


def _before(start: str, end: str) -> str:
    """Return the month named without a year as the last one before the end: "from April to August 2005"."""
    year, month = int(end[:4]), start[5:]
    return f"{year if month <= end[5:] else year - 1:04d}-{month}"


def _single(report: Report, time: Timex) -> tuple[str | None, str | None] | None:
    """Return the start of "since A" or the end of "until A"."""
    before = _word_before(report, time)
    value = edtf_of(time) or week_month(time)
    if value is None:
        return None
    if before == "since":
        return value, None
    if before in {"until", "till"}:
        return None, value
    return None


def _word_before(report: Report, time: Timex) -> str:
    token = token_at(report, time.start)
    return report.tokens[token - 1].lower if token else ""


def _set(
    report: Report, drafts: Sequence[Draft], sentence: int, time: Timex, span: tuple[str | None, str | None]
) -> None:
    """Give the dates to the post that they stand with: directly behind it, or in a clause of holding."""
    token = token_at(report, time.start)
    if token is None:
        return
    here = [d for d in drafts if report.tokens[d.place].sentence == sentence and d.status != "candidate"]
    best = (
        _of_subject(report, drafts, token)
        or _nearest(report, here, token)
        or _by_title(report, drafts, sentence, token)
    )
    if best is None:
        return
    start, end = span
    best.start = start or best.start
    best.end = end or best.end
    if end is not None and report.published and end < report.published[: len(end)] and best.status is None:
        best.status = "former"


def _of_subject(report: Report, drafts: Sequence[Draft], token: int) -> Draft | None:
    """Return the post told before of "He has been in office since A", "who had led the country since A"."""
    verb = clause_of(report, token)
    if not _is_of_a_post_told(report, verb):
        return None
    person = report.subject(verb)
    if person is None or any(True for _ in posts_of_verb(report, verb)):
        return None
    own = [d for d in drafts if d.holder == person.entity and d.place < verb and d.status != "candidate"]
    land = _land_ruled(report, verb)
    if land is not None:
        return KnownPosts(own).of_body(person.entity, land)
    posts = [d for d in own if d.rule != "leads_body" and d.kind in _RULING] or own
    return max(posts, key=lambda draft: draft.place, default=None)


def _land_ruled(report: Report, verb: int) -> str | None:
    """Return the land that a verb has as its object: "governed Norway"; None for "the country"."""
    for child in report.with_dep(verb, "dobj", "obj"):
        for mention in report.mentions:
            if mention.kind == "place" and mention.first <= child < mention.last:
                return report.entities[mention.entity].name
    return None


_RULING = frozenset({"executive", "other", "international", "military", "legislature", "judiciary"})


def _is_of_a_post_told(report: Report, verb: int) -> bool:
    """Tell whether a verb is of an office without naming it: "in power", "led the country"."""
    lower, verbs = report.tokens[verb].lower, office_verbs()
    objects = {report.tokens[child].lower for child in report.with_dep(verb, "dobj", "obj")}
    if lower in verbs.be:
        nouns = {
            report.tokens[noun].lower
            for preposition in report.with_dep(verb, "prep")
            if report.tokens[preposition].lower in {"in", "at"}
            for noun in report.with_dep(preposition, "pobj")
        }
        return bool(nouns & verbs.offices)
    if lower in office_changes().rules:
        return True
    if lower in verbs.leads:
        return bool(objects & office_changes().ruled)
    return lower in verbs.serve and bool(objects & (verbs.offices | {"it"}))


def _nearest(report: Report, here: Sequence[Draft], token: int) -> Draft | None:
    """Return the nearest post of the sentence that the dates can belong to."""
    near = [draft for draft in here if _belongs(report, draft.place, token)]
    if not near:
        return None
    clause = clause_of(report, token)
    return min(
        near,
        key=lambda d: (clause_of(report, d.place) != clause, d.place > token, abs(d.place - token)),
    )


def _belongs(report: Report, place: int, token: int) -> bool:
    """Tell whether dates at a token are of the post at a place, not of a visit or a war in the sentence."""
    if 0 < token - place <= _REACH and not any(
        t.tag.startswith("VB") for t in report.tokens[place + 1 : token]
    ):
        return True
    verb = report.tokens[clause_of(report, token)].lower
    verbs = office_verbs()
    holds = verb in verbs.be or verb in verbs.serve or verb in verbs.leads
    return holds and clause_of(report, place) == clause_of(report, token)


def _by_title(report: Report, drafts: Sequence[Draft], sentence: int, token: int) -> Draft | None:
    """Return the post, told before, of "The former prime minister, who held office between A and B"."""
    verbs = office_verbs()
    verb = report.tokens[clause_of(report, token)].lower
    if verb not in verbs.serve and verb not in verbs.be:
        return None
    for number, post in enumerate(report.posts):
        if report.tokens[post.head].sentence != sentence or number in report.named_by or post.head > token:
            continue
        for draft in drafts:
            if draft.canonical == post.canonical and draft.place < post.head:
                return draft
    return None
