"""Where a phrase lies: a value, the stretch it covers, and why; with one maker for each granularity."""

from collections.abc import Callable
from functools import lru_cache

from msgspec import Struct

from service.domain.granularity import Granularity
from service.domain.interval import DAY, Interval
from service.domain.timex import Alternative, TimexType
from service.resolution.calendar import (
    civil,
    day_number,
    iso_week,
    iso_year,
    monday_of,
    month_length,
    week_start,
)

_KEPT = 2048
"""Units of each kind kept ready: articles of a day speak of the same few hundred."""

SEASONS = ("SP", "SU", "FA", "WI")


class Placed(Struct, frozen=True, kw_only=True, gc=False):
    """A meaning put in its place. ``sure`` multiplies the rule's confidence."""

    type: TimexType
    value: str | None
    because: str
    interval: Interval | None = None
    granularity: Granularity | None = None
    anchor: str | None = None
    alternatives: tuple[Alternative, ...] = ()
    sure: float = 1.0
    quant: str | None = None
    freq: str | None = None
    problem: str | None = None


class Stretch(Struct, frozen=True, gc=False):
    """One calendar unit: its TIMEX3 value, its days, its granularity."""

    value: str
    first: int
    last: int
    granularity: Granularity

    @property
    def interval(self) -> Interval:
        """The days as seconds, half-open."""
        return Interval(self.first * DAY, (self.last + 1) * DAY)


def timex_year(year: int) -> str:
    """A year as TIMEX3 writes it: "2022", "BC0044"."""
    return iso_year(year) if year > 0 else f"BC{1 - year:04d}"


@lru_cache(maxsize=_KEPT)
def a_day(day: int) -> Stretch:
    """One day."""
    year, month, of_month = civil(day)
    return Stretch(f"{timex_year(year)}-{month:02d}-{of_month:02d}", day, day, Granularity.DAY)


@lru_cache(maxsize=_KEPT)
def a_week(day: int) -> Stretch:
    """The ISO week that holds a day."""
    year, week = iso_week(day)
    monday = monday_of(day)
    return Stretch(f"{timex_year(year)}-W{week:02d}", monday, monday + 6, Granularity.WEEK)


@lru_cache(maxsize=_KEPT)
def a_weekend(day: int) -> Stretch:
    """Saturday and Sunday of the ISO week that holds a day."""
    week = a_week(day)
    return Stretch(f"{week.value}-WE", week.first + 5, week.last, Granularity.WEEKEND)


@lru_cache(maxsize=_KEPT)
def a_month(year: int, month: int) -> Stretch:
    """One month."""
    first = day_number(year, month, 1)
    return Stretch(
        f"{timex_year(year)}-{month:02d}", first, first + month_length(year, month) - 1, Granularity.MONTH
    )


def _months(year: int, month: int, count: int, value: str, granularity: Granularity) -> Stretch:
    ends = year * 12 + month - 1 + count
    return Stretch(
        value, day_number(year, month, 1), day_number(ends // 12, ends % 12 + 1, 1) - 1, granularity
    )


@lru_cache(maxsize=_KEPT)
def a_quarter(year: int, index: int) -> Stretch:
    """One quarter, 1 to 4."""
    return _months(year, 3 * index - 2, 3, f"{timex_year(year)}-Q{index}", Granularity.QUARTER)


@lru_cache(maxsize=_KEPT)
def a_half(year: int, index: int) -> Stretch:
    """One half year, 1 or 2."""
    return _months(year, 6 * index - 5, 6, f"{timex_year(year)}-H{index}", Granularity.HALF)


@lru_cache(maxsize=_KEPT)
def a_season(year: int, index: int) -> Stretch:
    """A meteorological season of the north; a winter has the year it begins in."""
    return _months(year, 3 * index, 3, f"{timex_year(year)}-{SEASONS[index - 1]}", Granularity.SEASON)


@lru_cache(maxsize=_KEPT)
def a_year(year: int) -> Stretch:
    """One year."""
    return Stretch(timex_year(year), day_number(year), day_number(year + 1) - 1, Granularity.YEAR)


def a_decade(number: int) -> Stretch:
    """Ten years: 199 is 1990 to 1999."""
    return Stretch(
        f"{number:03d}", day_number(number * 10), day_number(number * 10 + 10) - 1, Granularity.DECADE
    )


def _decade_of(year: int) -> Stretch:
    """The decade of an astronomical year; before year 1 they are counted back as 0-9 BC, 10-19 BC."""
    if year > 0:
        return a_decade(year // 10)
    number = (1 - year) // 10
    first, last = day_number(-number * 10 - 8), day_number(-number * 10 + 2) - 1
    return Stretch(f"BC{number:03d}", first, last, Granularity.DECADE)


def a_century(ordinal: int, bc: bool) -> Stretch:
    """The years that share their first two digits: the 19th is 18; the 5th BC is 499 to 400 BC."""
    if bc:
        return Stretch(
            f"BC{ordinal - 1:02d}",
            day_number(-ordinal * 100 + 1),
            day_number(-ordinal * 100 + 101) - 1,
            Granularity.CENTURY,
        )
    return Stretch(
        f"{ordinal - 1:02d}",
        day_number((ordinal - 1) * 100),
        day_number(ordinal * 100) - 1,
        Granularity.CENTURY,
    )


def a_millennium(ordinal: int, bc: bool) -> Stretch:
    """A thousand years: the third AD is 2."""
    begin = -ordinal * 1000 + 1 if bc else (ordinal - 1) * 1000
    value = f"BC{ordinal - 1}" if bc else f"{ordinal - 1}"
    return Stretch(value, day_number(begin), day_number(begin + 1000) - 1, Granularity.MILLENNIUM)


def a_date_of_week(year: int, week: int, weekday: int) -> Stretch:
    """A day told by ISO week and weekday."""
    return a_day(week_start(year, week) + weekday - 1)


def unit_around(day: int, unit: Granularity, amount: int) -> Stretch | None:
    """The calendar unit ``amount`` units from the one that holds a day; ``None`` for clock units."""
    around = _AROUND.get(unit)
    return None if around is None else around(day, amount)


def _month_around(day: int, amount: int) -> Stretch:
    year, month, _ = civil(day)
    months = year * 12 + month - 1 + amount
    return a_month(months // 12, months % 12 + 1)


def _quarter_around(day: int, amount: int) -> Stretch:
    year, month, _ = civil(day)
    quarters = year * 4 + (month - 1) // 3 + amount
    return a_quarter(quarters // 4, quarters % 4 + 1)


def _half_around(day: int, amount: int) -> Stretch:
    year, month, _ = civil(day)
    halves = year * 2 + (month - 1) // 6 + amount
    return a_half(halves // 2, halves % 2 + 1)


def _season_around(day: int, amount: int) -> Stretch:
    year, month, _ = civil(day)
    seasons = (year * 12 + month - 3) // 3 + amount
    return a_season(seasons // 4, seasons % 4 + 1)


def _century_around(day: int, amount: int) -> Stretch:
    year = civil(day)[0] + 100 * amount
    return a_century(year // 100 + 1, bc=False) if year > 0 else a_century(-year // 100 + 1, bc=True)


_AROUND: dict[Granularity, Callable[[int, int], Stretch]] = {
    Granularity.DAY: lambda day, amount: a_day(day + amount),
    Granularity.WEEK: lambda day, amount: a_week(day + 7 * amount),
    Granularity.WEEKEND: lambda day, amount: a_weekend(day + 7 * amount),
    Granularity.MONTH: _month_around,
    Granularity.QUARTER: _quarter_around,
    Granularity.HALF: _half_around,
    Granularity.SEASON: _season_around,
    Granularity.YEAR: lambda day, amount: a_year(civil(day)[0] + amount),
    Granularity.DECADE: lambda day, amount: _decade_of(civil(day)[0] + 10 * amount),
    Granularity.CENTURY: _century_around,
    Granularity.MILLENNIUM: lambda day, amount: a_millennium(civil(day)[0] // 1000 + 1 + amount, bc=False),
}
