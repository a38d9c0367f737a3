"""The first and last day of an entry, for formats that know days rather than intervals."""

from collections.abc import Iterator
from datetime import date

from service.domain.timeline import Entry, When
from service.resolution.calendar import civil, iso_day

_LAST = date.max.toordinal() - 1


def dated(entries: tuple[Entry, ...]) -> Iterator[tuple[Entry, When]]:
    """Entries that have a date, each with it."""
    return ((entry, entry.when) for entry in entries if entry.when is not None)


def written(day: int | None) -> str:
    """A day in ISO 8601, and nothing for an open side."""
    return "" if day is None else iso_day(day)


def ends(when: When) -> tuple[int, int] | None:
    """First and last day, where an open side is as far as the other; ``None`` when both are open."""
    first, last = when.interval.first_day, when.interval.last_day
    if first is None:
        first = last
    if first is None:
        return None
    return first, first if last is None else last


def as_date(day: int) -> date | None:
    """A day as Python's ``date``, which knows the years 1 to 9999 only."""
    return date.fromordinal(day + 1) if 0 <= day <= _LAST else None


def parts(day: int) -> dict[str, int]:
    """Year, month and day by name."""
    year, month, of_month = civil(day)
    return {"year": year, "month": month, "day": of_month}
