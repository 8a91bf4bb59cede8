from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from onrecord.errors import SettingError, StoreError
from onrecord.pipeline.claim_json import claim_object
from onrecord.pipeline.reading_json import reading_object
from onrecord.store import Arrival, Wanted, document_key
from onrecord.store.stored_reading import ReaderOfRecord

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.reading import Reading
    from onrecord.store import Store

APRIL, MAY, JUNE = (f"2026-{month}-15T12:00:00Z" for month in ("04", "05", "06"))


def test_what_comes_in_comes_out_as_it_was(
    store: Store, dealings: Reading, arrival: Callable[..., Any]
) -> None:
    assert store.add_reading(arrival(dealings))
    key = document_key(dealings.document)
    assert store.document(key) == dealings.document
    assert store.reading(key) == reading_object(dealings)


def test_claims_are_those_of_the_report_with_their_source(
    store: Store, dealings: Reading, arrival: Callable[..., Any]
) -> None:
    store.add_reading(arrival(dealings), recorded=APRIL)
    found = store.claims(Wanted())
    assert [claim_object(each.claim) for each in found] == [claim_object(row) for row in dealings.claims]
    (source,) = {each.source for each in found}
    assert (source.document, source.published, source.recorded) == (
        document_key(dealings.document),
        "2021-06-14",
        APRIL,
    )
    assert source.copy_of == source.document


def test_the_same_reading_twice_adds_nothing(
    store: Store, dealings: Reading, arrival: Callable[..., Any]
) -> None:
    store.add_reading(arrival(dealings), recorded=APRIL)
    before = list(store.dump(times=True))
    assert not store.add_reading(arrival(dealings), recorded=MAY)
    assert list(store.dump(times=True)) == before


def test_an_unknown_document_is_none(store: Store) -> None:
    assert (store.document("0" * 16), store.reading("0" * 16), store.claims(Wanted())) == (None, None, ())


def test_a_reading_of_another_document_is_refused(
    store: Store, dealings: Reading, talks: Reading, arrival: Callable[..., Any]
) -> None:
    mixed = replace(arrival(dealings), document=talks.document)
    with pytest.raises(StoreError, match="not of the document"):
        store.add_reading(mixed)
    assert store.stats().documents == 0


def test_a_reading_that_fails_half_way_leaves_nothing(
    store: Store, dealings: Reading, arrival: Callable[..., Any]
) -> None:
    good = arrival(dealings)
    del good.reading["commitments"][1]["due"]  # the last row that is written
    with pytest.raises(KeyError):
        store.add_reading(good)
    assert store.stats().documents == 0
    assert store.add_reading(arrival(dealings))


@pytest.mark.parametrize(
    ("wanted", "kinds"),
    [
        pytest.param(Wanted(posts=("foreign minister|",)), ["occupancy"], id="post"),
        pytest.param(Wanted(names=("lind",)), ["event"], id="a name among several"),
        pytest.param(Wanted(names=("berg",), kinds=("statement",)), ["statement"], id="name and kind"),
        pytest.param(Wanted(names=("estrella",)), [], id="a name that nobody has"),
        pytest.param(Wanted(ids=("c1c1",)), ["commitment"], id="beginning of an id"),
        pytest.param(Wanted(words="river"), ["statement", "event", "commitment"], id="words"),
        pytest.param(Wanted(words="promised RIVERS"), ["statement"], id="other endings of the words"),
        pytest.param(Wanted(words='"open the river"', kinds=("commitment",)), ["commitment"], id="a phrase"),
        pytest.param(Wanted(words='"river open"'), [], id="a phrase turned round"),
        pytest.param(Wanted(words="... ?"), [], id="no word at all"),
        pytest.param(Wanted(begins_from="2020-02", begins_by="2020-04"), ["agreement"], id="own date"),
        pytest.param(
            Wanted(begins_from="2023-06", begins_by="2023-06"), ["commitment"], id="a year may be June"
        ),
        pytest.param(Wanted(published_by="2021-05"), [], id="reports up to May"),
        pytest.param(Wanted(published_by="2021-06", kinds=("agreement",)), ["agreement"], id="to June's end"),
        pytest.param(Wanted(published_from="2021-06-15"), [], id="reports from the next day on"),
        pytest.param(Wanted(kinds=("event", "agreement"), limit=1), ["event"], id="the first only"),
    ],
)
def test_claims_are_found_by(
    store: Store, dealings: Reading, arrival: Callable[..., Any], wanted: Wanted, kinds: list[str]
) -> None:
    store.add_reading(arrival(dealings))
    assert [type(each.claim).__name__.lower() for each in store.claims(wanted)] == kinds


def test_newest_come_first_where_that_is_wanted(
    store: Store, made_reading: Callable[..., Any], row: Callable[..., Any], arrival: Callable[..., Any]
) -> None:
    for day in ("2021-06-14", "2021-06-16", None, "2021-06-15"):
        reading = made_reading(published=day)(
            f"Anna Berg resigned, {day}.", row("Anna Berg", "minister", ("Berg",))
        )
        store.add_reading(arrival(reading))
    days = [each.source.published for each in store.claims(Wanted(newest_first=True))]
    assert days == ["2021-06-16", "2021-06-15", "2021-06-14", None]


def test_claims_are_found_by_document_and_by_when_they_were_recorded(
    store: Store, talks: Reading, dealings: Reading, arrival: Callable[..., Any]
) -> None:
    store.add_reading(arrival(talks), recorded=APRIL)
    store.add_reading(arrival(dealings), recorded=JUNE)
    key = document_key(dealings.document)
    those = store.claims(Wanted(documents=(key,)))
    assert len(those) == len(tuple(dealings.claims))
    assert {each.source.document for each in those} == {key}
    assert store.claims(Wanted(recorded_from="2026-05")) == those
    assert len(store.claims(Wanted(recorded_from="2026-04-15"))) == len(store.claims(Wanted()))
    assert store.claims(Wanted(recorded_from="2026-06-16")) == ()


def test_a_newer_reading_is_used_and_the_older_is_kept(
    store: Store, dealings: Reading, arrival: Callable[..., Any]
) -> None:
    fewer = replace(dealings, claims=replace(dealings.claims, events=()))
    store.add_reading(arrival(dealings), recorded=APRIL)
    assert store.add_reading(arrival(fewer, version="0.2.0"), recorded=JUNE)
    events = Wanted(kinds=("event",))
    assert store.claims(events) == ()
    assert len(store.claims(replace(events, recorded_by="2026-05"))) == 1
    assert store.claims(replace(events, recorded_by="2026-06-15")) == ()
    assert store.claims(replace(events, recorded_by="2026-03")) == ()
    assert store.reading(document_key(dealings.document), recorded_by="2026-04") == reading_object(dealings)
    assert (store.stats().documents, store.stats().readings) == (1, 2)


def test_a_reading_on_trial_is_kept_and_not_used(
    store: Store, dealings: Reading, arrival: Callable[..., Any]
) -> None:
    store.add_reading(arrival(dealings), recorded=APRIL)
    trial = arrival(replace(dealings, claims=replace(dealings.claims, events=())), version="9")
    assert store.add_reading(trial, recorded=MAY, accepted=False)
    assert len(store.claims(Wanted(kinds=("event",)))) == 1
    assert store.stats().readings == 2


def test_a_document_is_known_by_its_reader_and_settings(
    store: Store, dealings: Reading, arrival: Callable[..., Any]
) -> None:
    store.add_reading(arrival(dealings))
    key = document_key(dealings.document)
    assert store.has_reading(key, ReaderOfRecord("onrecord", "0.1.0", "0" * 12))
    assert not store.has_reading(key, ReaderOfRecord("onrecord", "0.2.0", "0" * 12))
    assert not store.has_reading(key, ReaderOfRecord("onrecord", "0.1.0", "1" * 12))
    assert not store.has_reading("0" * 16, ReaderOfRecord("onrecord", "0.1.0", "0" * 12))


def test_the_same_bytes_from_two_publishers_are_two_documents(dealings: Reading) -> None:
    document = dealings.document
    assert document_key(replace(document, publisher="The River Post")) != document_key(document)
    assert document_key(replace(document, source="elsewhere.txt")) == document_key(document)


def test_posts_are_all_that_were_ever_named(
    store: Store, talks: Reading, arrival: Callable[..., Any]
) -> None:
    store.add_reading(arrival(talks))
    assert store.posts() == (
        "ambassador|ruritania", "deputy|ruritania", "foreign minister|ruritania", "head|river commission",
        "prime minister|", "special envoy|ruritania",
    )  # fmt: skip
    assert store.posts(title="deputy") == ("deputy|ruritania",)
    assert store.posts(title="minister") == store.posts(title="special_envoy") == ()


def test_documents_are_listed_by_both_clocks(
    store: Store,
    talks: Reading,
    dealings: Reading,
    arrival: Callable[..., Any],
    made_reading: Callable[..., Any],
) -> None:
    undated = made_reading()("Nobody met anybody.")
    for reading, recorded in ((talks, APRIL), (dealings, JUNE), (undated, JUNE)):
        store.add_reading(arrival(reading), recorded=recorded)
    assert len(store.documents()) == 3
    assert [each.title for each in store.documents(recorded_by="2026-05")] == [talks.text.title]
    assert len(store.documents(published_by="2021-06-14")) == 2
    assert store.documents(published_by="2021-06-13") == ()
    assert [each.document for each in store.documents()] == sorted(d.document for d in store.documents())


def test_reports_are_searched_by_words(
    store: Store, talks: Reading, dealings: Reading, arrival: Callable[..., Any]
) -> None:
    store.add_reading(arrival(talks))
    store.add_reading(arrival(dealings))
    assert [each.document for each in store.search("zenda pact")] == [document_key(dealings.document)]
    assert [each.document for each in store.search("FERNANDEZ")] == [document_key(talks.document)]
    assert len(store.search("berg")) == 2
    assert store.search("zenda fernandez") == store.search("!") == ()


@pytest.mark.parametrize("day", ["yesterday", "2021-13", "2021-02-30", "21-06-14", ""])
def test_a_day_that_is_none_is_a_wrong_call(store: Store, day: str) -> None:
    with pytest.raises(SettingError, match="no day, month or year"):
        store.claims(Wanted(recorded_by=day))


def test_words_that_no_database_holds_are_kept(
    store: Store, made_reading: Callable[..., Any], row: Callable[..., Any], arrival: Callable[..., Any]
) -> None:
    name = "Berg \x00\ud800 🕊 'quoted' \"twice\""
    reading = made_reading(publisher=name)(
        f"{name} is minister.", row(name, name, (name,), {"organization": name})
    )
    assert store.add_reading(arrival(reading))
    (found,) = store.claims(Wanted(posts=(f"{name}|{name}".lower(),)))
    assert (found.claim.holder, found.source.publisher) == (name, name)
    assert [line for line in store.dump() if "minister" in line]


def test_stats_count_what_is_in_use(
    store: Store, talks: Reading, dealings: Reading, arrival: Callable[..., Any]
) -> None:
    store.add_reading(arrival(talks), recorded=APRIL)
    store.add_reading(arrival(dealings), recorded=MAY)
    stats = store.stats()
    assert (stats.documents, stats.sources, stats.readings) == (2, 2, 2)
    assert stats.claims == {"agreement": 1, "commitment": 2, "event": 1, "occupancy": 8, "statement": 2}
    assert (stats.published, stats.recorded) == (("2021-06-14", "2021-06-14"), (APRIL, MAY))
    assert [(each.version, each.readings) for each in stats.readers] == [("0.1.0", 2)]


def test_arrivals_without_keys_are_found_by_kind(store: Store, dealings: Reading) -> None:
    store.add_reading(Arrival(dealings.document, reading_object(dealings)))
    assert len(store.claims(Wanted(kinds=("occupancy",)))) == 1
    assert store.posts() == ()
