"""A timeline as a calendar (RFC 5545): all-day events, whose DTEND is the day after the last."""

from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from icalendar import Calendar
from icalendar import Event as CalendarEvent

from service.domain.article import Article
from service.domain.event import Status
from service.domain.timeline import Entry, Timeline, When
from service.exporters.days import as_date, dated, ends

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_STATUS = {Status.POSSIBLE: "TENTATIVE", Status.DENIED: "CANCELLED"}


def icalendar(article: Article, timeline: Timeline) -> str:
    """Write the dated entries of the years 1 to 9999, the only ones that a calendar has.

    An open side is not invented: such an entry stands on the day that is known, and its description says "since".
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Dateline//Timeline//EN")
    calendar.add("version", "2.0")
    if article.title:
        calendar.add("x-wr-calname", " ".join(_printable(article.title).split()))
    stamp, seed = _stamp(timeline), sha256(article.text.encode()).hexdigest()[:32]
    for entry, when in dated(timeline.entries):
        if (days := ends(when)) is None:
            continue
        first, last = map(as_date, days)
        if first is not None and last is not None and last < date.max:
            calendar.add_component(_event(entry, when, first, last, stamp, f"{seed}-{entry.id}@dateline"))
    return str(calendar.to_ical().decode())


def _event(entry: Entry, when: When, first: date, last: date, stamp: datetime, uid: str) -> CalendarEvent:
    event = CalendarEvent()
    event.add("uid", uid)
    event.add("dtstamp", stamp)
    event.add("dtstart", first)
    event.add("dtend", last + timedelta(days=1))
    event.add("summary", _printable(entry.what.account.summary))
    told = f"{when.relation} {when.edtf or when.value} ({when.because})"
    sentence = entry.mentions[0].text if entry.mentions else ""
    event.add("description", _printable(f"{told}\n{sentence}"))
    event.add("status", _STATUS.get(entry.what.status, "CONFIRMED"))
    event.add("transp", "TRANSPARENT")
    event.add("categories", [entry.what.status.value])
    return event


def _stamp(timeline: Timeline) -> datetime:
    """The moment of publication: the clock is not asked, so that the same article gives the same calendar."""
    day = None if timeline.published is None else as_date(timeline.published.day)
    return _EPOCH if day is None else datetime(day.year, day.month, day.day, tzinfo=UTC)


def _printable(text: str) -> str:
    """Text without the control characters that RFC 5545 has no place for."""
    return "".join(each if each >= " " and each != "\x7f" or each in "\n\t" else " " for each in text)
