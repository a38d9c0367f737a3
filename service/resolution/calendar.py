"""Calendar arithmetic that knows no text: proleptic Gregorian days, any year from -9999 to 9999.

Days count from 0001-01-01 as 0 and may be negative. Years are astronomical (1 BC is 0).
"""

from datetime import date
from functools import lru_cache

CYCLE_YEARS, CYCLE_DAYS = 400, 146_097
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    """Tell whether a year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Number of days in a month."""
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month - 1]


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """Days since 0001-01-01."""
    if 1 <= year <= 9999:
        return date(year, month, day).toordinal() - 1
    cycles, inside = divmod(year - 1, CYCLE_YEARS)
    return date(inside + 1, month, day).toordinal() - 1 + cycles * CYCLE_DAYS


@lru_cache(maxsize=4096)
def civil(day: int) -> tuple[int, int, int]:
    """Year, month and day of a day number."""
    cycles, inside = divmod(day, CYCLE_DAYS)
    on = date.fromordinal(inside + 1)
    return on.year + cycles * CYCLE_YEARS, on.month, on.day


def weekday(day: int) -> int:
    """ISO weekday of a day number: 1 Monday … 7 Sunday."""
    return day % 7 + 1


def iso_year(year: int) -> str:
    """Four digits, with a minus before year 0 (ISO 8601, EDTF)."""
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


@lru_cache(maxsize=4096)
def iso_day(day: int) -> str:
    """ISO 8601 calendar date of a day number."""
    year, month, of_month = civil(day)
    return f"{iso_year(year)}-{month:02d}-{of_month:02d}"


def add_months(year: int, month: int, amount: int) -> tuple[int, int]:
    """Year and month ``amount`` months on."""
    months = year * 12 + month - 1 + amount
    return months // 12, months % 12 + 1


def shift_day(day: int, months: int) -> int:
    """The same day of the month ``months`` on, or the last one there is."""
    year, month, of_month = civil(day)
    year, month = add_months(year, month, months)
    return day_number(year, month, min(of_month, month_length(year, month)))


def shift_working(day: int, amount: int) -> int:
    """The day some working days away, Monday to Friday; counting from a weekend starts at the working day behind."""
    step = 1 if amount > 0 else -1
    while amount and weekday(day) > 5:
        day -= step
    weeks, rest = divmod(abs(amount), 5)
    day += step * 7 * weeks
    for _ in range(rest):
        day += step
        while weekday(day) > 5:
            day += step
    return day


def monday_of(day: int) -> int:
    """The Monday on or before a day."""
    return day - day % 7


def iso_week(day: int) -> tuple[int, int]:
    """ISO 8601 year and week of a day."""
    thursday = monday_of(day) + 3
    year, _, _ = civil(thursday)
    return year, (thursday - day_number(year)) // 7 + 1


def week_start(year: int, week: int) -> int:
    """The Monday of an ISO week."""
    return monday_of(day_number(year, 1, 4)) + 7 * (week - 1)


def weeks_in(year: int) -> int:
    """Number of ISO weeks of a year, 52 or 53."""
    return iso_week(day_number(year, 12, 28))[1]


_REFORMED = 1583
"""The first year whose Easter was reckoned in the Gregorian calendar."""


def easter(year: int) -> int:
    """Day number of Western Easter Sunday (anonymous Gregorian computus, Meeus 1991).

    Up to 1582 it has the date that its time gave it, by the Julian computus (Meeus 1991).
    """
    if year < _REFORMED:
        moon = (19 * (year % 19) + 15) % 30
        month, day = divmod(moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + 114, 31)
        return day_number(year, month, day + 1)
    golden, (century, of_century) = year % 19, divmod(year, 100)
    leaps, rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leaps - correction + 15) % 30
    leap_years, odd = divmod(of_century, 4)
    sunday = (32 + 2 * rest + 2 * leap_years - moon - odd) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return day_number(year, month, day + 1)
