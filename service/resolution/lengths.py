"""How long a stretch is, and where it lies when it is told up to or from a moment: "the past five years"."""

from service.domain.expression import Duration
from service.domain.granularity import Granularity
from service.domain.interval import DAY, Interval
from service.domain.timex import TimexType
from service.resolution import calendar
from service.resolution.context import Asked
from service.resolution.placed import Placed
from service.resolution.words import origin_words, said

_LETTERS = {
    Granularity.YEAR: "Y", Granularity.MONTH: "M", Granularity.WEEK: "W", Granularity.DAY: "D",
    Granularity.WEEKEND: "WE", Granularity.QUARTER: "Q", Granularity.SEASON: "S", Granularity.HALF: "H",
    Granularity.DECADE: "DE", Granularity.CENTURY: "CE", Granularity.MILLENNIUM: "L",
}  # fmt: skip
_CLOCK_LETTERS = {Granularity.HOUR: "H", Granularity.MINUTE: "M", Granularity.SECOND: "S"}
_MONTHS = {
    Granularity.MONTH: 1, Granularity.QUARTER: 3, Granularity.SEASON: 3, Granularity.HALF: 6, Granularity.YEAR: 12,
    Granularity.DECADE: 120, Granularity.CENTURY: 1200, Granularity.MILLENNIUM: 12000,
}  # fmt: skip
_FINER = {
    Granularity.YEAR: (Granularity.MONTH, 12),
    Granularity.DAY: (Granularity.HOUR, 24),
    Granularity.HOUR: (Granularity.MINUTE, 60),
    Granularity.MINUTE: (Granularity.SECOND, 60),
    Granularity.DECADE: (Granularity.YEAR, 10),
    Granularity.CENTURY: (Granularity.YEAR, 100),
}
SECONDS = {Granularity.HOUR: 3600, Granularity.MINUTE: 60, Granularity.SECOND: 1}
_DAYS = {Granularity.DAY: 1, Granularity.WEEK: 7, Granularity.WEEKEND: 7}


def duration_value(duration: Duration) -> str:
    """TIMEX3 value of a duration: "P5D", "PT24H", "P2Y3M", "PXM"."""
    parts = [whole for part in duration.parts for whole in _whole_parts(*part)]
    days = "".join(f"{count}{_LETTERS[unit]}" for count, unit in parts if unit in _LETTERS)
    clock = "".join(f"{count}{_CLOCK_LETTERS[unit]}" for count, unit in parts if unit in _CLOCK_LETTERS)
    return f"P{days}" + (f"T{clock}" if clock else "")


def _whole_parts(count: str, unit: Granularity) -> tuple[tuple[str, Granularity], ...]:
    """Two and a half years are 2Y6M, half an hour 30M: a fraction goes to the next unit where that is whole."""
    whole, point, _ = count.partition(".")
    if not point or unit not in _FINER:
        return ((count, unit),)
    finer, many = _FINER[unit]
    rest = (float(count) - int(whole)) * many
    if rest != int(rest):
        return ((count, unit),)
    return (((whole, unit),) if whole != "0" else ()) + ((f"{rest:g}", finer),)


def place_duration(duration: Duration, asked: Asked) -> Placed:
    """A length of time, and where it lies if it is told up to or from a moment."""
    value = duration_value(duration)
    placed = Placed(
        type=TimexType.DURATION,
        value=value,
        because=f'"{asked.text}", a length of time',
        granularity=duration.parts[0][1],
    )
    base = asked.base(duration.origin) if duration.toward else None
    if base is None or any(count == "X" for count, _ in duration.parts):
        return placed
    day, anchor, story = base
    edge = shifted_day(day, duration, duration.toward or 0)
    interval = Interval(edge * DAY, (day + 1) * DAY) if edge <= day else Interval(day * DAY, (edge + 1) * DAY)
    where = "publication" if story is None else story.value
    side = "up to" if edge <= day else "from"
    return said(
        placed,
        interval=interval,
        anchor=anchor,
        because=f'"{asked.text}", counted {side} {where}{origin_words(asked, anchor)}',
    )


def shifted_day(day: int, duration: Duration, sign: int) -> int:
    """The day a duration away; parts of a day do not move it."""
    for count, unit in duration.parts:
        number = float(count)
        if unit in _MONTHS:
            day = calendar.shift_day(day, round(sign * number * _MONTHS[unit]))
        elif duration.working:
            day = calendar.shift_working(day, round(sign * number))
        elif unit in _DAYS:
            day += round(sign * number * _DAYS[unit])
        elif unit in SECONDS:
            day += int(sign * number * SECONDS[unit] / DAY)
    return day
