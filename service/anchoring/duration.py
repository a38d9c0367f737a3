"""A duration that counts from the begin of what the text dates: "the first five days" of a war begun Thursday."""

import re

from service.domain.interval import DAY, Interval
from service.resolution.calendar import shift_day

_VALUE = re.compile(r"P(\d{1,4})([DWMY])")


def from_begin(begin: Interval, value: str | None) -> Interval | None:
    """The stretch of a TIMEX3 duration from the first day of an interval; whole days, weeks, months, years."""
    parsed = _VALUE.fullmatch(value or "")
    first = begin.first_day
    if parsed is None or first is None:
        return None
    amount, unit = int(parsed[1]), parsed[2]
    days = {"D": amount, "W": 7 * amount}.get(unit)
    last = first + days if days is not None else shift_day(first, amount * (12 if unit == "Y" else 1))
    return Interval(first * DAY, last * DAY)
