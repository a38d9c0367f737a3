"""TIMEX3 values as EDTF level 1 (ISO 8601-2)."""

from service.domain.granularity import Granularity
from service.domain.interval import Interval
from service.domain.timex import Mod
from service.resolution.calendar import iso_day

_SEASONS = {"SP": "21", "SU": "22", "FA": "23", "WI": "24"}
_AS_VALUE = frozenset((Granularity.DAY, Granularity.MONTH, Granularity.YEAR))
_AS_INTERVAL = frozenset(
    (Granularity.WEEK, Granularity.WEEKEND, Granularity.QUARTER, Granularity.HALF, Granularity.MILLENNIUM)
)


def edtf_of(
    value: str | None, granularity: Granularity | None, interval: Interval | None, mod: Mod | None
) -> str | None:
    """Return the EDTF of a resolved date, ``None`` where it has none (durations, sets, vague ones)."""
    if value is None or granularity is None or interval is None:
        return None
    body = _body(value, granularity, interval)
    if body is None:
        return None
    return f"{body}~" if mod is Mod.APPROX and "/" not in body and "T" not in body else body


def _body(value: str, granularity: Granularity, interval: Interval) -> str | None:
    if granularity in _AS_VALUE and value[0].isdigit() and "T" not in value:
        return value
    if value.startswith("P"):
        return span_edtf(interval)
    if granularity in _AS_INTERVAL or value.startswith("BC") and granularity.rank > Granularity.YEAR.rank:
        return span_edtf(interval)
    date, _, clock = value.partition("T")
    if date.startswith("BC"):
        year, _, rest = date[2:].partition("-")
        date = (
            f"-{int(year) - 1:04d}" + (f"-{rest}" if rest else "")
            if int(year) > 1
            else "0000" + (f"-{rest}" if rest else "")
        )
    if granularity is Granularity.SEASON:
        return f"{date[:-2]}{_SEASONS[date[-2:]]}"
    if granularity is Granularity.DECADE:
        return f"{date}X"
    if granularity is Granularity.CENTURY:
        return f"{date}XX"
    return _moment(date, clock)


def _moment(date: str, clock: str) -> str:
    if not clock[:1].isdigit() or "X" in date:
        return date
    time, zone = clock, ""
    for mark in ("Z", "+", "-"):
        if mark in clock:
            place = clock.index(mark)
            time, zone = clock[:place], clock[place:]
            break
    time += {2: ":00:00", 5: ":00"}.get(len(time), "")
    return f"{date}T{time}{zone}"


def span_edtf(interval: Interval) -> str | None:
    """Return begin and end as an EDTF interval of days, ``..`` for an open side."""
    if interval.first_day is None and interval.last_day is None:
        return None
    begin = ".." if interval.first_day is None else iso_day(interval.first_day)
    end = ".." if interval.last_day is None else iso_day(interval.last_day)
    return begin if begin == end else f"{begin}/{end}"
