"""The date of an entry as a reader sees it: value, EDTF, and one line that says why."""

from service.domain.article import Published
from service.domain.granularity import Granularity
from service.domain.interval import DAY, Interval
from service.domain.timeline import When
from service.domain.timex import Timex3, TimexType
from service.domain.tlink import Basis, Relation, TLink
from service.resolution.calendar import iso_day

_OPEN = (Relation.SINCE, Relation.UNTIL, Relation.BEFORE, Relation.AFTER)


def when(link: TLink, times: dict[str, Timex3], published: Published | None) -> When:
    """Tell the date that a link gives."""
    time = times.get(link.expression) if link.expression is not None else None
    if time is None:
        return _on_publication(link)
    partner = times.get(time.ends or time.begins or "")
    value, edtf = _value(link, time, partner)
    return When(
        value=value,
        edtf=edtf,
        interval=link.interval,
        granularity=time.granularity or Granularity.DAY,
        relation=link.relation,
        expression=time.id,
        text=time.text,
        because=_because(link, time, partner, published),
    )


def _on_publication(link: TLink) -> When:
    day = iso_day(link.interval.first_day or 0)
    return When(
        value=day,
        edtf=day,
        interval=link.interval,
        granularity=Granularity.DAY,
        relation=link.relation,
        expression=None,
        text="",
        because=f"no time of its own; told as of publication on {day}",
    )


def _value(link: TLink, time: Timex3, partner: Timex3 | None) -> tuple[str, str | None]:
    own = time.edtf or time.value or ""
    if time.interval is None:
        days = iso_day(link.interval.first_day or 0) if link.basis is Basis.DOCUMENT else _days(link.interval)
        return days, days
    if partner is not None and link.relation is Relation.THROUGHOUT:
        length = time.type is TimexType.DURATION  # "the nine months ended Sept. 30"
        return (time.value or own, _days(link.interval)) if length else _both(time, partner)
    if link.relation is Relation.THROUGHOUT and link.interval != time.interval:
        return _days(link.interval), _days(link.interval)
    if link.relation not in _OPEN or link.interval == time.interval:
        return time.value or own, time.edtf
    return _with_open_end(link, own)


def _both(time: Timex3, partner: Timex3) -> tuple[str, str]:
    first, last = sorted((time, partner), key=_first_day)
    begin, _, _ = (first.edtf or first.value or "").partition("/")
    _, _, end = (last.edtf or last.value or "").rpartition("/")
    return f"{begin}/{end}", f"{_bound(begin, '0')}/{_bound(end, '9')}"


def _first_day(time: Timex3) -> int:
    day = time.interval.first_day if time.interval else None
    return day if day is not None else time.span.start


def _bound(told: str, digit: str) -> str:
    """One end of an EDTF interval, which has no hours and no open digits: of "the 1960s" the first or the last year."""
    return told.partition("T")[0].replace("X", digit)


def _with_open_end(link: TLink, own: str) -> tuple[str, str]:
    """ISO 8601-2: an end nobody told is "..", and the told end keeps the precision of its words."""
    if "/" not in (days := _days(link.interval)):
        return days, days
    begin, _, end = days.partition("/")
    precise = "/" not in own
    if link.relation is Relation.SINCE and precise:
        return f"{own}/{end}", f"{_bound(own, '0')}/{end}"
    if link.relation is Relation.UNTIL and precise:
        return f"{begin}/{own}", f"{begin}/{_bound(own, '9')}"
    return days, days


def _days(interval: Interval) -> str:
    begin, end = interval.first_day, interval.last_day
    if begin is not None and begin == end:
        return iso_day(begin)
    return f"{'..' if begin is None else iso_day(begin)}/{'..' if end is None else iso_day(end)}"


def _because(link: TLink, time: Timex3, partner: Timex3 | None, published: Published | None) -> str:
    if time.interval is None and link.basis is Basis.DOCUMENT:
        return f'"{time.text}", taken for publication on {iso_day(link.interval.first_day or 0)}'
    if time.interval is None:
        return f'"{time.text}", counted from {iso_day(link.interval.first_day or 0)}, when the text says it began'
    told = time.because
    if partner is not None and link.relation is Relation.THROUGHOUT:
        told += f', together with "{partner.text}"'
    elif (
        link.relation is Relation.SINCE
        and published is not None
        and link.interval.end == (published.day + 1) * DAY
    ):
        told += f'; "{link.signal}" runs to publication on {iso_day(published.day)}'
    elif link.relation in _OPEN and None in (link.interval.begin, link.interval.end):
        told += f'; "{link.signal}" leaves the other end open'
    elif link.basis is Basis.CONTEXT:
        told += "; lent by a neighbour, as the event has no time of its own"
    return told
