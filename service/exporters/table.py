"""A timeline as CSV (RFC 4180): an entry a row, for spreadsheets and data frames."""

import csv as writing
import io

from service.domain.article import Article
from service.domain.timeline import Entry, Timeline
from service.exporters.days import written

COLUMNS = (
    "id",
    "value",
    "edtf",
    "earliest",
    "latest",
    "granularity",
    "relation",
    "summary",
    "status",
    "basis",
    "confidence",
    "class",
    "tense",
    "polarity",
    "trigger",
    "expression",
    "because",
    "mentions",
    "sentence",
)

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv(_: Article, timeline: Timeline) -> str:
    """Write dated entries in order, then the undated ones."""
    paper = io.StringIO(newline="")
    table = writing.writer(paper)
    table.writerow(COLUMNS)
    table.writerows(_row(entry) for entry in (*timeline.entries, *timeline.undated))
    return paper.getvalue()


def _row(entry: Entry) -> tuple[object, ...]:
    when, what = entry.when, entry.what
    date: tuple[object, ...] = ("",) * 6
    if when is not None:
        days = (written(when.interval.first_day), written(when.interval.last_day))
        date = (when.value, when.edtf or "", *days, when.granularity, when.relation)
    return (
        entry.id,
        *date,
        _text(what.account.summary),
        what.status,
        entry.basis or "",
        round(entry.confidence, 4),
        what.event_class,
        what.tense,
        what.polarity,
        _text(what.trigger.text),
        _text(when.text) if when else "",
        _text(when.because) if when else "",
        len(entry.mentions),
        _text(entry.mentions[0].text if entry.mentions else ""),
    )


def _text(words: str) -> str:
    """Words of the article; spreadsheets run what looks like a formula unless an apostrophe stands before it."""
    return f"'{words}" if words.startswith(_FORMULA) else words
