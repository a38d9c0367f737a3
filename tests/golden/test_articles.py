"""Articles with timelines made by hand: each dated event once, at its time, by its word, and nothing else.

A line of ``NAME.timeline`` is an entry: first day, last day, the words that may be its trigger, and a stretch of the
sentence that tells it.
"""

from pathlib import Path

import pytest

from service.analysis import analyze
from service.domain.article import Article
from service.domain.timeline import Entry
from service.resolution.calendar import iso_day

FOLDER = Path(__file__).with_name("articles")


def _day(day: int | None) -> str:
    return ".." if day is None else iso_day(day)


def _matches(entry: Entry, line: str) -> bool:
    head, _, phrase = line.partition(" = ")
    first, last, words = head.split(" ")
    assert entry.when is not None
    interval = entry.when.interval
    dated = (_day(interval.first_day), _day(interval.last_day)) == (first, last)
    told = any(phrase in mention.text for mention in entry.mentions)
    return dated and told and entry.what.trigger.text in words.split("|")


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.txt")))
def test_the_timeline_is_the_one_made_by_hand(name: str) -> None:
    first, *lines = (FOLDER / f"{name}.timeline").read_text(encoding="utf-8").splitlines()
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    timeline = analyze(Article(text=text, published=first.removeprefix("published ")))
    entries = [entry for entry in timeline.entries if entry.basis == "explicit"]
    missing = [line for line in lines if not any(_matches(entry, line) for entry in entries)]
    extra = [
        f"{entry.when.value} {entry.what.trigger.text}"
        for entry in entries
        if entry.when and not any(_matches(entry, line) for line in lines)
    ]
    assert (missing, extra) == ([], [])
    assert len(entries) == len(lines)
