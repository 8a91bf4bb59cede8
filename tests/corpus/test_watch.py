from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from corpus.fake_reader import FakeReader
from onrecord.corpus.watch.clock import Clock
from onrecord.corpus.watch.hosts import FIRST_BACK_OFF, back_off
from onrecord.corpus.watch.state import load_state
from onrecord.corpus.watch.watch import Watch
from onrecord.errors import SettingError
from onrecord.settings import Settings
from onrecord.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ingest.conftest import Site
    from onrecord.store import Store

_HTML = "Content-Type: text/html"


class FakeClock(Clock):
    """Waits take no time."""

    def __init__(self) -> None:
        super().__init__()
        self.time = 0.0
        self.waits: list[float] = []

    def now(self) -> float:
        return self.time

    def wait(self, seconds: float) -> None:
        if seconds > 0:
            self.waits.append(seconds)
            self.time += seconds


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "record.db", create=True) as opened:
        yield opened


def _watch(store: Store, clock: Clock, *sources: str, state: Path | None = None, **more: Any) -> Watch:  # noqa: ANN401 - those of Watch
    options = {"settings": Settings(max_document_bytes=100_000), "allow_private": True, **more}
    return Watch(sources, store=store, state=load_state(state), clock=clock, reader=FakeReader(), **options)


def _round(watch: Watch) -> Counter[str]:
    return Counter(outcome.what for outcome in watch.round())


def _errors(watch: Watch) -> list[str]:
    return [str(outcome.error) for outcome in watch.round() if outcome.error]


def _feed(site: Site, *links: str, path: str = "/feed", headers: tuple[str, ...] = ()) -> str:
    items = "".join(f"<item><link>{link}</link></item>" for link in links)
    site.replies.setdefault("/robots.txt", b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
    return site.page(path, f"<rss><channel>{items}</channel></rss>".encode(), *headers)


def _report(site: Site, path: str, words: str = "left") -> str:
    return site.page(path, f"<p>Anna Berg, the minister of Land, {words} for {path}.</p>".encode(), _HTML)


def _asked(site: Site) -> list[str]:
    return [request.split(b" ")[1].decode() for request in site.requests]


def test_new_entries_come_into_the_record_once(site: Site, store: Store, clock: FakeClock) -> None:
    watch = _watch(store, clock, _feed(site, "/a", "/b"))
    _report(site, "/a"), _report(site, "/b")
    assert _round(watch) == {"added": 2}
    _feed(site, "/c", "/a", "/b")
    _report(site, "/c")
    assert _round(watch) == {"added": 1}
    assert Counter(_asked(site)) == {"/robots.txt": 1, "/feed": 2, "/a": 1, "/b": 1, "/c": 1}


def test_what_the_record_has_is_not_fetched_by_a_later_run(
    site: Site, store: Store, clock: FakeClock
) -> None:
    url = _feed(site, "/a")
    _report(site, "/a")
    assert _round(_watch(store, clock, url)) == {"added": 1}
    assert _round(_watch(store, clock, url)) == {}
    assert _asked(site).count("/a") == 1


def test_where_an_entry_was_redirected_to_is_kept_for_a_later_run(
    site: Site, store: Store, clock: FakeClock, tmp_path: Path
) -> None:
    url = _feed(site, "/a")
    site.page("/a", b"", "Location: /real", status="302 Found")
    _report(site, "/real")
    for expected in ({"added": 1}, {}):
        assert _round(_watch(store, clock, url, state=tmp_path / "state")) == expected
    assert _asked(site).count("/a") == 1


def test_a_feed_is_asked_for_only_if_it_changed_once_all_is_done(
    site: Site, store: Store, clock: FakeClock, tmp_path: Path
) -> None:
    url = _feed(site, "/a", headers=('ETag: "v1"', "Last-Modified: Mon, 18 Oct 2021 08:00:00 GMT"))
    site.page("/a", b"", status="404 Not Found")
    watch = _watch(store, clock, url, state=tmp_path / "state")
    assert _round(watch) == {"unreadable": 1}
    _report(site, "/a")
    clock.time += 100_000
    assert _round(watch) == {"added": 1}
    site.page("/feed", b"", status="304 Not Modified")
    assert _round(watch) == {}
    assert _round(_watch(store, clock, url, state=tmp_path / "state")) == {}
    feeds = [request for request in site.requests if request.startswith(b"GET /feed ")]
    assert [b'If-None-Match: "v1"\r\n' in request for request in feeds] == [False, False, True, True]
    assert b"If-Modified-Since: Mon, 18 Oct 2021 08:00:00 GMT\r\n" in feeds[-1]
    assert all(b"User-Agent: onrecord/" in request for request in site.requests)


def test_robots_txt_is_obeyed_and_its_delay_kept(site: Site, store: Store, clock: FakeClock) -> None:
    site.page("/robots.txt", b"User-agent: onrecord\nDisallow: /no\nCrawl-delay: 7\n")
    watch = _watch(store, clock, _feed(site, "/no/a", "/yes", "/sly"))
    _report(site, "/yes")
    site.page("/sly", b"", "Location: /no/b", status="302 Found")
    assert len([error for error in _errors(watch) if "robots.txt of the site forbids it" in error]) == 2
    assert not {"/no/a", "/no/b"} & set(_asked(site))
    assert clock.waits.count(7.0) >= 1


@pytest.mark.parametrize(
    "robots", [b"User-agent: *\nDisallow: /", b"User-agent: *\nCrawl-delay: " + "²".encode()]
)
def test_robots_txt_that_forbids_all_or_is_nonsense_stops_all(
    site: Site, store: Store, clock: FakeClock, robots: bytes
) -> None:
    site.page("/robots.txt", robots)
    assert _round(_watch(store, clock, _feed(site, "/a"))) == {"unreadable": 1}
    assert _asked(site) == ["/robots.txt"]


def test_requests_to_one_host_have_a_pause_between_them(site: Site, store: Store, clock: FakeClock) -> None:
    watch = _watch(store, clock, _feed(site, "/a", "/b"))
    _report(site, "/a"), _report(site, "/b")
    _round(watch)
    assert len(site.requests) == 4
    assert sum(clock.waits) == pytest.approx(3.0)


@pytest.mark.parametrize("status", ["503 Busy", "429 Too Many"])
def test_a_host_that_fails_is_left_alone_ever_longer(
    site: Site, store: Store, clock: FakeClock, status: str
) -> None:
    url = _feed(site, "/a")
    watch = _watch(store, clock, url)
    site.page("/feed", b"", status=status)
    assert _round(watch) == {"unreadable": 1}
    assert _round(watch) == {}
    clock.time += FIRST_BACK_OFF
    assert _round(watch) == {"unreadable": 1}
    clock.time += FIRST_BACK_OFF
    assert _round(watch) == {}
    clock.time += FIRST_BACK_OFF
    _feed(site, "/a"), _report(site, "/a")
    assert _round(watch) == {"added": 1}


def test_a_host_waits_as_long_as_it_asks_for(site: Site, store: Store, clock: FakeClock) -> None:
    watch = _watch(store, clock, _feed(site))
    site.page("/feed", b"", "Retry-After: 1000", status="503 Busy")
    _round(watch)
    clock.time += 990
    assert _round(watch) == {}
    clock.time += 20
    assert _round(watch) == {"unreadable": 1}


def test_waits_grow_up_to_six_hours() -> None:
    assert [back_off(failures) for failures in (1, 2, 3, 99)] == [60, 120, 240, 21_600]


def test_a_feed_that_breaks_costs_itself_only(site: Site, store: Store, clock: FakeClock) -> None:
    good = _feed(site, "/a")
    _report(site, "/a")
    broken = site.page("/broken", b"no feed at all")
    watch = _watch(store, clock, broken, site.url("/gone"), good)
    site.page("/gone", b"", status="410 Gone")
    assert _round(watch) == {"unreadable": 2, "added": 1}


@pytest.mark.parametrize(
    "link", ["file:///etc/passwd", "ftp://a.example/", "javascript:alert(1)", "http://[", "/feed", "/loop"]
)
def test_an_entry_that_leads_astray_costs_itself_only(
    site: Site, store: Store, clock: FakeClock, link: str
) -> None:
    watch = _watch(store, clock, _feed(site, link, "/a"))
    _report(site, "/a")
    site.page("/loop", b"", "Location: /loop", status="302 Found")
    assert _round(watch) == {"unreadable": 1, "added": 1}
    assert _round(watch) == {}


def test_private_addresses_are_refused(site: Site, store: Store, clock: FakeClock) -> None:
    (error,) = _errors(_watch(store, clock, _feed(site), allow_private=False))
    assert "not on the public internet" in error
    assert not site.requests


def test_a_report_that_cannot_be_read_is_tried_again_later(
    site: Site, store: Store, clock: FakeClock
) -> None:
    watch = _watch(store, clock, _feed(site, "/a"))
    _report(site, "/a", "fails")
    assert _round(watch) == {"unreadable": 1}
    assert _round(watch) == {}
    clock.time += FIRST_BACK_OFF
    _report(site, "/a")
    assert _round(watch) == {"added": 1}


def test_a_stop_ends_after_the_report_at_hand(site: Site, store: Store, clock: FakeClock) -> None:
    watch = _watch(store, clock, _feed(site, "/a", "/b"))
    _report(site, "/a"), _report(site, "/b")
    seen = []
    for outcome in watch.round():
        seen.append(outcome.what)
        clock.stop()
    assert seen == ["added"]
    assert "/b" not in _asked(site)


def test_files_of_a_folder_are_read_when_new_or_changed(
    store: Store, clock: FakeClock, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Anna Berg, the minister of Land, left.")
    watch = _watch(store, clock, str(folder))
    assert _round(watch) == {}  # it may be half written
    assert Counter(outcome.what for outcome in watch.round(only_still=False)) == {"added": 1}
    (folder / "b.txt").write_text("Anna Lind, the minister of Land, came.")
    assert Counter(outcome.what for outcome in watch.round(only_still=False)) == {"added": 1}


def test_a_source_that_is_no_feed_and_no_folder_is_a_wrong_call(store: Store, clock: FakeClock) -> None:
    with pytest.raises(SettingError, match="is neither a web address nor a folder"):
        _watch(store, clock, "nowhere")


@pytest.mark.parametrize("content", ["", "[]", '{"feeds": {"a": 1}}', "\x00"])
def test_a_damaged_state_is_as_good_as_none(tmp_path: Path, content: str) -> None:
    (tmp_path / "state").write_text(content)
    assert load_state(tmp_path / "state").feeds == {}
