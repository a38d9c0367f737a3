"""What other programs read of a timeline."""

import csv as reading
import io
import json
import re
from datetime import date, datetime
from html.parser import HTMLParser
from typing import Any

import msgspec
import pytest
from icalendar import Calendar

from service.domain.article import Article
from service.domain.event import Status
from service.domain.interval import DAY, Interval
from service.domain.timeline import Entry, Timeline, When
from service.exporters.calendar import icalendar
from service.exporters.page import html
from service.exporters.prose import markdown
from service.exporters.story import timelinejs
from service.exporters.table import COLUMNS, csv
from service.resolution.calendar import day_number

TAGS = {"html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "ol", "ul", "li"} | {
    "time",
    "small",
    "blockquote",
    "span",
}

EMPTY = Timeline(language="en", published=None)


def dated(timeline: Timeline) -> list[tuple[Entry, When]]:
    return [(entry, entry.when) for entry in timeline.entries if entry.when is not None]


def with_interval(timeline: Timeline, begin: int | None, end: int | None) -> Timeline:
    entry, when = dated(timeline)[0]
    times = (None if each is None else each * DAY for each in (begin, end))
    moved = msgspec.structs.replace(when, interval=Interval(*times))
    return msgspec.structs.replace(timeline, entries=(msgspec.structs.replace(entry, when=moved),))


def test_a_table_has_a_row_for_each_entry(article: Article, timeline: Timeline) -> None:
    rows = list(reading.DictReader(io.StringIO(csv(article, timeline), newline="")))
    assert [row["id"] for row in rows] == [each.id for each in (*timeline.entries, *timeline.undated)]
    assert {row["earliest"] for row in rows} >= {"2022-02-24", "2014-01-01", "-0043-03-15"}
    assert rows[-1]["value"] == ""
    assert csv(article, EMPTY) == ",".join(COLUMNS) + "\r\n"


def test_no_cell_of_the_article_is_a_formula(article: Article, timeline: Timeline) -> None:
    rows = list(reading.DictReader(io.StringIO(csv(article, timeline), newline="")))
    words = [row[name] for row in rows for name in ("summary", "trigger", "expression", "sentence")]
    assert any(each.startswith("'=SUM") for each in words)
    assert not [each for each in words if each.startswith(("=", "+", "-", "@"))]


def test_a_calendar_has_all_day_events_with_an_exclusive_end(article: Article, timeline: Timeline) -> None:
    calendar = Calendar.from_ical(icalendar(article, timeline))
    events: dict[str, Any] = {
        str(each["UID"]).rpartition("-")[2].partition("@")[0]: each for each in calendar.walk("VEVENT")
    }
    for entry, when in dated(timeline):
        first, last = when.interval.first_day, when.interval.last_day
        if first is None or first < 0:
            assert entry.id not in events
            continue
        start, end = events[entry.id].start, events[entry.id].end
        assert not isinstance(start, datetime)
        assert start == date.fromordinal(first + 1)
        assert end == date.fromordinal((first if last is None else last) + 2)
    assert icalendar(article, timeline) == icalendar(article, timeline)


@pytest.mark.parametrize(
    ("begin", "end"),
    [(None, day_number(9999, 12, 31) + 1), (-5, -3), (day_number(9999, 12, 1), None), (None, None)],
)
def test_a_calendar_holds_its_years_only(
    article: Article, timeline: Timeline, begin: int | None, end: int | None
) -> None:
    moved = with_interval(timeline, begin, end)
    count = len(Calendar.from_ical(icalendar(article, moved)).walk("VEVENT"))
    assert count == (1 if begin is not None and begin > 0 else 0)
    assert len(json.loads(timelinejs(article, moved))["events"]) == (begin is not None or end is not None)


def test_a_calendar_tells_what_is_denied_and_what_may_be(article: Article, timeline: Timeline) -> None:
    told = icalendar(article, timeline)
    found = {entry.what.status for entry, _ in dated(timeline)}
    assert (Status.DENIED in found) == ("STATUS:CANCELLED" in told)
    assert (Status.POSSIBLE in found) == ("STATUS:TENTATIVE" in told)
    assert all(len(line.encode()) <= 75 for line in told.split("\r\n"))


def test_a_story_is_as_precise_as_the_text(article: Article, timeline: Timeline) -> None:
    story = json.loads(timelinejs(article, timeline))
    slides = {each["unique_id"]: each for each in story["events"]}
    assert story["title"]["text"]["headline"] == "Talks &lt;on&gt;\nMonday"
    starts = [each["start_date"] for each in slides.values()]
    assert {"year": 2014} in starts
    assert {"year": -43, "month": 3, "day": 15} in starts
    assert {"year": 2022, "month": 2, "day": 24} in starts
    assert any(each.get("hour") == 17 for each in starts)
    assert "<b>" not in json.dumps([each["text"]["headline"] for each in slides.values()])


def test_markdown_shows_words_and_not_marks(article: Article, timeline: Timeline) -> None:
    paper = markdown(article, timeline)
    assert paper.startswith("# Talks \\<on\\> Monday\n\nPublished 2022-03-01\n\n- **")
    assert "## Undated" in paper
    assert "\x00" not in paper
    assert not re.search(r"(?<!\\)[<`\[]", paper)
    assert "No dated events." in markdown(article, EMPTY)


def test_a_page_escapes_every_word(article: Article, timeline: Timeline) -> None:
    tags: set[str] = set()

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            tags.add(tag)
            assert not {name for name, _ in attrs if name.startswith("on")}

    page = html(article, timeline)
    Reader().feed(page)
    assert tags <= TAGS
    assert "&lt;b&gt;Talks&lt;/b&gt;" in page
    assert '<time datetime="2022-02-24">' in page
    assert "No dated events." in html(article, EMPTY)
