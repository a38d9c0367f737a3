"""What holds for every text: spans name their words, order is total, no clock or zone of the machine counts."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.analysis import analyze, find_expressions
from service.domain.article import Article
from service.domain.interval import DAY
from service.domain.timeline import Entry, Timeline
from service.resolution.calendar import civil

WORDS = (
    "Monday on last next Thursday Friday's in 1939 to 2014-15 the 1990s March 3, 2022 may march said two weeks ago "
    "three days later from until since 24-28 Feb. 5 p.m. ET noon ( ) . , “ ” ’14 BC 44 every daily century 19th second "
    "quarter of year begins will met troops killed İstanbul naïve 日本 \u202e مرحبا \x00 e\u0301 🙂 \n \n\n - – 12:30 "
    "04/05/2022 31 February 2023 Christmas Eve early mid- late about 20 years earlier that night"
)

TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(WORDS.split(" ")), max_size=60).map(" ".join),
)
PUBLISHED = st.sampled_from([None, "2022-03-01", "1941-06-22T09:30:00Z"])


def _article(text: str, published: str | None) -> Article:
    return Article(text=text or " ", published=published, title="A day in May 1941")


@given(TEXTS, PUBLISHED)
def test_spans_lie_in_the_text_and_name_it(text: str, published: str | None) -> None:
    article = _article(text, published)
    sources = {"text": article.text, "title": article.title or ""}
    found = analyze(article, everything=True)
    for one in found.expressions:
        assert one.span.start < one.span.end
        assert sources[one.source][one.span.start : one.span.end] == one.text
    for entry in (*found.entries, *found.undated):
        trigger = entry.what.trigger
        assert sources[entry.what.source][trigger.span.start : trigger.span.end] == trigger.text
        for mention in entry.mentions:
            assert sources[mention.source][mention.span.start : mention.span.end] == mention.text


@given(TEXTS, PUBLISHED)
def test_expressions_stand_in_text_order_without_overlap(text: str, published: str | None) -> None:
    found = find_expressions(_article(text, published)).expressions
    of_text = [one.span for one in found if one.source == "text"]
    assert all(left.end <= right.start for left, right in pairwise(of_text))
    assert [one.id for one in found] == [f"t{number}" for number in range(1, len(found) + 1)]


@given(TEXTS, PUBLISHED)
def test_values_have_days_inside_the_calendar(text: str, published: str | None) -> None:
    for one in find_expressions(_article(text, published)).expressions:
        interval = one.interval
        if interval is None or interval.begin is None or interval.end is None:
            continue
        assert interval.begin < interval.end
        assert -9999 <= civil(interval.begin // DAY)[0] <= civil((interval.end - 1) // DAY)[0] <= 9999


def _key(entry: Entry) -> tuple[int, int]:
    assert entry.when is not None
    interval = entry.when.interval
    first = -(10**9) if interval.first_day is None else interval.first_day
    return first, 10**9 if interval.last_day is None else interval.last_day


@given(TEXTS, PUBLISHED)
def test_the_order_is_total_and_stable(text: str, published: str | None) -> None:
    entries = analyze(_article(text, published)).entries
    keys = [_key(entry) for entry in entries]
    assert keys == sorted(keys)
    assert len({entry.id for entry in entries}) == len(entries)


@contextmanager
def _elsewhere(zone: str) -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = zone
    time.tzset()
    try:
        yield
    finally:
        os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
        time.tzset()


def _far_away(article: Article, monkeypatch: pytest.MonkeyPatch) -> Timeline:
    with _elsewhere("Pacific/Kiritimati"), monkeypatch.context() as patch:
        patch.setattr(time, "time", lambda: 4_102_444_800.0)
        return analyze(article, everything=True)


@pytest.mark.parametrize("published", ["2022-03-01", "March 1, 2022", "1 mars 2022", None])
def test_the_machine_s_clock_and_zone_decide_nothing(
    published: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = _article("They met Friday and will meet again tomorrow at 5 p.m. In May he left.", published)
    assert analyze(article, everything=True) == _far_away(article, monkeypatch)
