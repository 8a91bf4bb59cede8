from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from onrecord.store import Judgement, Subject, document_key
from onrecord.store.judgement import judgement_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.reading import Reading
    from onrecord.store import Store


def _agreement(reading: Reading, **fields: Any) -> Subject:  # noqa: ANN401 - any field of a subject
    row = reading.claims.agreements[0]
    (span,) = row.evidence
    made = Subject(document_key(reading.document), "agreement", span.text, span.start, span.end)
    return replace(made, **{"fields": {"name": row.name}, **fields})


def test_a_decision_is_kept_once_and_the_newest_holds(store: Store, dealings: Reading) -> None:
    wrong = Judgement("wrong", _agreement(dealings), reason="It was only proposed.")
    right = replace(wrong, verdict="right", reason=None)
    assert store.judge(wrong, recorded="2026-04-15T12:00:00Z")
    assert not store.judge(wrong)
    assert store.judge(right, recorded="2026-06-15T12:00:00Z")
    assert store.judgements() == (right,)
    assert store.judgements(recorded_by="2026-05") == (wrong,)
    assert store.judgements(recorded_by="2026-03") == ()


def test_a_pair_is_the_same_whichever_comes_first(store: Store, dealings: Reading) -> None:
    one, other = (
        _agreement(dealings, kind="person", fields={"name": name}) for name in ("Anna Berg", "A. Berg")
    )
    store.judge(Judgement("same", one, other))
    store.judge(Judgement("different", other, one))
    assert [each.verdict for each in store.judgements()] == ["different"]


def test_a_decision_holds_for_the_same_words_after_a_new_reading(
    store: Store, dealings: Reading, arrival: Callable[..., Any]
) -> None:
    subject = _agreement(dealings)
    store.add_reading(arrival(dealings))
    assert store.claims_meant(subject) == ("aa" * 8,)
    (old,) = dealings.claims.agreements
    (span,) = old.evidence
    wider = dealings.text.span(span.start - 4, span.end - 5)
    agreements = (replace(old, id="ab" * 8, evidence=(wider,)), replace(old, id="ac" * 8, name="Another"))
    again = replace(dealings, claims=replace(dealings.claims, agreements=agreements))
    store.add_reading(arrival(again, version="0.2.0"))
    assert store.claims_meant(subject) == ("ab" * 8,)


def test_a_decision_means_nothing_where_the_words_are_claimed_no_more(
    store: Store, dealings: Reading, arrival: Callable[..., Any]
) -> None:
    store.add_reading(arrival(dealings))
    elsewhere = _agreement(dealings, start=0, end=10)
    assert store.claims_meant(elsewhere) == ()
    assert store.claims_meant(_agreement(dealings, document="0" * 16)) == ()


def test_decisions_go_out_and_come_in_again(store: Store, dealings: Reading) -> None:
    made = Judgement("same", _agreement(dealings), _agreement(dealings, kind="person"), "sure")
    assert judgement_of(json.loads(json.dumps(made.as_object()))) == made
    store.judge(made)
    (line,) = [json.loads(line) for line in store.dump() if "judgement" in line and '"line"' in line]
    assert judgement_of(line["judgement"]) == made
