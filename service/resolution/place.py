"""Place each kind of meaning; one small function per kind."""

from collections.abc import Callable

from msgspec import structs

from service.domain.expression import (
    Ahead,
    Around,
    Beside,
    CalendarDate,
    Century,
    Clock,
    DayPart,
    Decade,
    Duration,
    EventTime,
    Historic,
    Holiday,
    Meaning,
    Named,
    NthWeekday,
    Offset,
    OrdinalDate,
    PartOf,
    Recurrence,
    Shift,
    TimeOn,
    Unplaced,
    Vague,
    WeekDate,
    Within,
)
from service.domain.granularity import Granularity
from service.domain.interval import DAY, Interval
from service.domain.timex import TimexType
from service.grammar.clause import Side
from service.resolution import calendar
from service.resolution.context import CLEAR, Asked
from service.resolution.dates import place_date, place_ordinal, place_week
from service.resolution.feasts import place_holiday
from service.resolution.hours import clock_on, part_on, place_clock, place_daypart
from service.resolution.lengths import place_duration, shifted_day
from service.resolution.named import place_named
from service.resolution.placed import (
    Placed,
    Stretch,
    a_century,
    a_day,
    a_decade,
    a_millennium,
    a_weekend,
    unit_around,
)
from service.resolution.shifts import place_shift
from service.resolution.words import (
    NO_PUBLISHED,
    absolute,
    comes_back,
    counted_from,
    origin_words,
    said,
    unresolved,
)
from service.resolution.years import open_century


def place(meaning: Meaning, asked: Asked) -> Placed:
    """Say where a meaning lies."""
    return _PLACES[type(meaning)](meaning, asked)


def _within(within: Within, asked: Asked) -> Placed:
    whole = place(within.whole, asked)
    if whole.interval is None or whole.interval.first_day is None:
        return whole
    year, month, _ = calendar.civil(whole.interval.first_day)
    part = within.part
    if isinstance(part, CalendarDate) and part.weekday and part.day is None:
        day = a_day(calendar.monday_of(whole.interval.first_day) + part.weekday - 1)
        return said(
            counted_from(day, asked, whole.anchor or "", f"in {whole.value}", 0.95), anchor=whole.anchor
        )
    if isinstance(part, CalendarDate) and part.month is None:
        inner: Meaning = structs.replace(part, year=year, month=month)
    else:
        inner = structs.replace(part, year=year)
    placed = place(inner, asked)
    return said(
        placed,
        anchor=whole.anchor,
        because=f'"{asked.text}", in {whole.value}{origin_words(asked, whole.anchor)}',
    )


def _decade(decade: Decade, asked: Asked) -> Placed:
    number = decade.number
    if decade.bc:
        first, last = calendar.day_number(-number * 10 - 8), calendar.day_number(-number * 10 + 2) - 1
        return absolute(Stretch(f"BC{number:03d}", first, last, Granularity.DECADE), asked)
    if decade.century_open:
        year = open_century(number * 10 + 5, asked)
        if year is None:
            return unresolved(asked, NO_PUBLISHED)
        number = year // 10
    return absolute(a_decade(number), asked)


def _century(century: Century, asked: Asked) -> Placed:
    maker = a_century if century.unit is Granularity.CENTURY else a_millennium
    return absolute(maker(century.ordinal, century.bc), asked)


def _historic(historic: Historic, asked: Asked) -> Placed:
    year, month, day = (int(part) for part in historic.value.split("-"))
    placed = absolute(a_day(calendar.day_number(year, month, day)), asked)
    return said(placed, because=f'"{asked.text}", {historic.name}')


def _time_on(both: TimeOn, asked: Asked) -> Placed:
    date = place(both.date, asked)
    if isinstance(both.time, DayPart):
        return part_on(date, both.time.code, both=both.time.both)
    return clock_on(date, both.time, asked)


def _offset_from(offset: Offset, asked: Asked) -> Placed:
    if offset.base is None:
        return unresolved(asked, "it counts from something that has no date here")
    base = place(offset.base, asked)
    if base.interval is None or base.interval.first_day is None:
        return base
    unit = offset.duration.parts[-1][1]
    if (
        isinstance(offset.base, EventTime)
        and base.granularity is not None
        and base.granularity.rank > unit.rank
    ):
        return unresolved(
            asked, f'it counts from "the {offset.base.name}", of which only {base.value} is told'
        )
    middle = _MIDWEEK if base.granularity is Granularity.WEEK and unit is not Granularity.WEEK else 0
    day = shifted_day(base.interval.first_day + middle, offset.duration, offset.sign)
    fine = Granularity.DAY if unit.rank <= Granularity.WEEK.rank else unit
    if (
        base.type is not TimexType.DURATION
        and base.granularity is not None
        and (base.granularity.rank > fine.rank or isinstance(offset.base, Shift))
    ):
        fine = base.granularity
    stretch = unit_around(day, fine, 0) or a_day(day)
    return said(
        counted_from(stretch, asked, base.anchor or "published", f"counted from {base.value}", 0.85),
        anchor=base.anchor,
    )


_MIDWEEK = 3
"""Days into a week, so that "a year ago this week" is the week that has most of the same days."""


def _event_time(event: EventTime, asked: Asked) -> Placed:
    """The one date of the sentence before that told of the event."""
    told = asked.event(event.stems, event.beside)
    if told is None:
        return unresolved(asked, f'it counts from "the {event.name}", which has no date here')
    return Placed(
        type=TimexType.DATE,
        value=told.value,
        because="",
        interval=told.interval,
        granularity=told.granularity,
        anchor=told.id,
    )


def _ahead(ahead: Ahead, asked: Asked) -> Placed:
    """ "Will open in two weeks" is a date; "was built in two weeks" is a length of time."""
    duration = ahead.duration
    count, unit = duration.parts[0]
    if asked.direction.side is not Side.FUTURE or len(duration.parts) > 1 or not count.isdigit():
        return place_duration(duration, asked)
    if unit.rank < Granularity.DAY.rank and asked.direction.sure < CLEAR:
        return place_duration(duration, asked)  # "is over in ninety seconds"
    if asked.recurs:
        return place_duration(duration, asked)  # "more than it usually sees in two months"
    return place_shift(Shift(int(count), unit, counted=True, working=duration.working), asked)


def _nth_weekday(named: NthWeekday, asked: Asked) -> Placed:
    """ "The last Friday of January", of the January that its own words or the clause tell."""
    month = place(named.month, asked)
    if month.interval is None or month.interval.first_day is None:
        return month
    year, number, _ = calendar.civil(month.interval.first_day)
    if named.nth < 0:
        last = calendar.day_number(year, number, calendar.month_length(year, number))
        day = last - (calendar.weekday(last) - named.weekday) % 7
    else:
        first = month.interval.first_day
        day = first + (named.weekday - calendar.weekday(first)) % 7 + 7 * (named.nth - 1)
    if calendar.civil(day)[1] != number:
        return unresolved(asked, f"{month.value} has no such weekday", problem="impossible_date")
    return said(
        counted_from(a_day(day), asked, month.anchor or "", f"in {month.value}", 0.95), anchor=month.anchor
    )


def _around(around: Around, asked: Asked) -> Placed:
    """The week, weekend or month that holds a date."""
    date = place(around.date, asked)
    if date.interval is None or date.interval.first_day is None:
        return date
    day = date.interval.first_day
    if around.unit is Granularity.WEEKEND and calendar.weekday(day) <= _EARLY_IN_WEEK:
        day -= _EARLY_IN_WEEK  # "the New Year's weekend" goes before a feast on Monday
    stretch = unit_around(day, around.unit, 0)
    assert stretch is not None
    return said(
        counted_from(stretch, asked, date.anchor or "", f"the {around.unit.value} of {date.value}", 0.95),
        anchor=date.anchor,
    )


_EARLY_IN_WEEK = 2


def _beside(beside: Beside, asked: Asked) -> Placed:
    """The calendar unit, or the day of a weekday, next before or after a date."""
    date = place(beside.date, asked)
    day = date.interval.first_day if date.interval else None
    if day is None:
        return date
    if beside.weekday is None:
        stretch = unit_around(day, beside.unit, beside.sign)
        assert stretch is not None
    elif beside.sign > 0:
        stretch = a_day(day + ((beside.weekday - calendar.weekday(day)) % 7 or 7))
    else:
        stretch = a_day(day - ((calendar.weekday(day) - beside.weekday) % 7 or 7))
    why = f"the one {'after' if beside.sign > 0 else 'before'} {date.value}"
    return said(counted_from(stretch, asked, date.anchor or "", why, 0.95), anchor=date.anchor)


def _part_of(part: PartOf, asked: Asked) -> Placed:
    """A duration at the begin or the end of a longer time keeps its length and gets its place."""
    whole = place(part.whole, asked)
    if isinstance(part.whole, EventTime) and part.duration.parts[0][1] is Granularity.DAY:
        coarse = whole.granularity is not None and whole.granularity.rank > Granularity.DAY.rank
        if coarse or whole.value is None:
            return unresolved(asked, f'it counts from "{part.whole.name}", of which no day is told')
    length = structs.replace(
        place_duration(structs.replace(part.duration, toward=None), asked), anchor=whole.anchor
    )
    first, last = (whole.interval.first_day, whole.interval.last_day) if whole.interval else (None, None)
    if first is None or last is None or any(count == "X" for count, _ in part.duration.parts):
        return length
    if (stretch := _nth_of(part, first, last)) is not None:
        which = f"no. {part.edge}" if part.edge > 0 else "the last"
        return said(
            counted_from(stretch, asked, whole.anchor or "", f"{which} of {whole.value}", 0.9),
            anchor=whole.anchor,
        )
    if part.edge > 0:
        begin = shifted_day(first, part.duration, part.edge - 1)
        interval = Interval(begin * DAY, shifted_day(begin, part.duration, 1) * DAY)
    else:
        interval = Interval((shifted_day(last + 1, part.duration, -1)) * DAY, (last + 1) * DAY)
    return said(
        length,
        interval=interval,
        because=f'"{asked.text}", {_EDGES.get(part.edge, f"no. {part.edge}")} of {whole.value}',
    )


_EDGES = {1: "the begin", -1: "the end"}


def _nth_of(part: PartOf, first: int, last: int) -> Stretch | None:
    """ "The first day of May", "the last weekend of June": a weekend belongs to the month of its Saturday."""
    match part.duration.parts:
        case (("1", Granularity.DAY),):
            return a_day(first + part.edge - 1 if part.edge > 0 else last)
        case (("1", Granularity.WEEKEND),):
            ahead = (6 - calendar.weekday(first)) % 7 + 7 * (part.edge - 1)
            behind = (calendar.weekday(last) - 6) % 7
            return a_weekend(first + ahead if part.edge > 0 else last - behind)
    return None


def _recurrence(recurrence: Recurrence, asked: Asked) -> Placed:
    return comes_back(recurrence.value, asked, recurrence.quant, recurrence.freq)


def _vague(vague: Vague, asked: Asked) -> Placed:
    return Placed(type=TimexType.DATE, value=vague.ref, because=f'"{asked.text}", no date is told', sure=0.9)


def _unplaced(meaning: Unplaced, asked: Asked) -> Placed:
    return unresolved(asked, meaning.reason)


_PLACES: dict[type, Callable[..., Placed]] = {
    CalendarDate: place_date,
    WeekDate: place_week,
    OrdinalDate: place_ordinal,
    Decade: _decade,
    Century: _century,
    Shift: place_shift,
    Named: place_named,
    Within: _within,
    Holiday: place_holiday,
    Historic: _historic,
    DayPart: place_daypart,
    Clock: place_clock,
    TimeOn: _time_on,
    Duration: place_duration,
    Ahead: _ahead,
    NthWeekday: _nth_weekday,
    Around: _around,
    Beside: _beside,
    PartOf: _part_of,
    Offset: _offset_from,
    EventTime: _event_time,
    Recurrence: _recurrence,
    Vague: _vague,
    Unplaced: _unplaced,
}
