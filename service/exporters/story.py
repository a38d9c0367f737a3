"""A timeline as TimelineJS reads it: slides with a start, an end and a headline. Its text is HTML, and so escaped."""

from html import escape
from typing import Any

import msgspec

from service.domain.article import Article
from service.domain.granularity import Granularity
from service.domain.interval import DAY
from service.domain.timeline import Entry, Timeline, When
from service.exporters.days import dated, ends, parts

_KEPT = {
    Granularity.MONTH: ("year", "month"),
    Granularity.YEAR: ("year",),
    Granularity.DECADE: ("year",),
    Granularity.CENTURY: ("year",),
    Granularity.MILLENNIUM: ("year",),
}
_CLOCK = (Granularity.HOUR, Granularity.MINUTE, Granularity.SECOND)


def timelinejs(article: Article, timeline: Timeline) -> str:
    """Write the dated entries; dates are as precise as the text told them."""
    slides = [_slide(entry, when, days) for entry, when in dated(timeline.entries) if (days := ends(when))]
    story: dict[str, Any] = {"scale": "human", "events": slides}
    if article.title:
        story["title"] = {"unique_id": "title", "text": {"headline": escape(article.title)}}
    return msgspec.json.encode(story).decode()


def _slide(entry: Entry, when: When, days: tuple[int, int]) -> dict[str, Any]:
    first, last = days
    sentence = entry.mentions[0].text if entry.mentions else ""
    slide = {
        "unique_id": entry.id,
        "start_date": _date(first, when),
        "display_date": escape(_display(when)),
        "text": {
            "headline": escape(entry.what.account.summary),
            "text": f"<p>{escape(sentence)}</p><p><small>{escape(when.because)}</small></p>",
        },
        "group": entry.what.status.value,
    }
    if last != first:
        slide["end_date"] = _date(last, when)
    return slide


def _date(day: int, when: When) -> dict[str, int]:
    told = parts(day)
    if when.granularity in _CLOCK and when.interval.begin is not None:
        minutes = when.interval.begin % DAY // 60
        return told | {"hour": minutes // 60, "minute": minutes % 60}
    return {name: told[name] for name in _KEPT.get(when.granularity, tuple(told))}


def _display(when: When) -> str:
    return when.text or when.edtf or when.value
