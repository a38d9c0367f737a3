"""How English joins neighbouring times: "Thursday" + "morning", "5 p.m." + "Monday", "May" + "of last year"."""

from service.domain.expression import (
    Around,
    Beside,
    CalendarDate,
    Century,
    Clock,
    DayPart,
    Decade,
    Duration,
    Fragment,
    Historic,
    Holiday,
    Named,
    NthWeekday,
    Offset,
    OrdinalDate,
    Origin,
    PartOf,
    Recurrence,
    Shift,
    TimeOn,
    WeekDate,
    Within,
)
from service.domain.granularity import Granularity
from service.grammar.pattern import GAP
from service.grammar.rule import CompositionRule

Dated = CalendarDate | Shift | Named | Holiday | WeekDate | Within | NthWeekday | Offset
_DATED = (CalendarDate, Shift, Named, Holiday, WeekDate, Within, OrdinalDate)
_DAYS = (*_DATED, NthWeekday)
_COUNTED_FROM = (*_DATED, Historic)


def _is_day(date: Dated) -> bool:
    match date:
        case CalendarDate():
            return date.day is not None or date.weekday is not None
        case Shift():
            return date.unit is Granularity.DAY
        case Named():
            return date.kind is Granularity.DAY
        case Offset():
            return all(unit is Granularity.DAY for _, unit in date.duration.parts)
    return True


def _date_then_time(date: Dated, time: Clock | DayPart) -> TimeOn | None:
    if isinstance(time, DayPart) and time.shift is not None:
        return None
    return TimeOn(date, time) if _is_day(date) else None


def _time_then_date(time: Clock | DayPart, date: Dated) -> TimeOn | None:
    if time == DayPart("NI", 0) and isinstance(date, CalendarDate) and (date.day or date.weekday):
        return TimeOn(date, DayPart("NI"))  # "overnight Tuesday", "overnight on May 3"
    return _date_then_time(date, time)


def _part_then_clock(part: DayPart, clock: Clock | Fragment) -> "TimeOn | Clock | None":
    clock = _clock(clock, part)
    if part.shift is None:
        return clock
    return TimeOn(Shift(part.shift, Granularity.DAY, part.origin), clock)


def _clock_then_part(clock: Clock | Fragment, part: DayPart) -> "TimeOn | Clock | None":
    return _part_then_clock(part, clock)


def _clock(clock: Clock | Fragment, part: DayPart) -> Clock:
    if isinstance(clock, Fragment):
        clock = Clock(clock.number, clock.minute, half_known=False)
    if clock.half_known or clock.hour > 12:
        return clock
    late = part.code in ("AF", "EV") or (part.code == "NI" and 5 <= clock.hour < 12)
    return Clock(clock.hour % 12 + (12 if late else 0), clock.minute, clock.second, clock.zone)


def _date_at_number(date: Dated, number: Fragment) -> TimeOn | None:
    return TimeOn(date, Clock(number.number, number.minute, half_known=False)) if _is_day(date) else None


def _timeon_then_clock(left: TimeOn, clock: Clock | Fragment) -> TimeOn | None:
    if not isinstance(left.time, DayPart):
        return None
    return TimeOn(left.date, _clock(clock, left.time))


def _timeon_then_part(left: TimeOn, part: DayPart) -> TimeOn | None:
    """ "Half past nine on Monday morning": the part says which half of the day."""
    if left.time == part:
        return left  # "the small hours of Sunday morning"
    if part.shift is not None or not isinstance(left.time, Clock):
        return None
    return TimeOn(left.date, _clock(left.time, part))


def _clock_then_timeon(clock: Clock | Fragment, right: TimeOn) -> TimeOn | None:
    return _timeon_then_clock(right, clock)


def _timeon_of_date(left: TimeOn, date: Dated) -> TimeOn | None:
    """ "Thursday night, Feb. 24": the second date completes the first."""
    joined = _weekday_and_date(left.date, date) if isinstance(left.date, CalendarDate) else None
    return TimeOn(joined, left.time) if joined else None


def _weekday_and_date(left: Dated, right: Dated) -> CalendarDate | None:
    if not (isinstance(left, CalendarDate) and isinstance(right, CalendarDate)):
        return None
    only_weekday = left.weekday and not (left.day or left.month or left.year)
    if not only_weekday or right.weekday or right.day is None:
        return None
    return CalendarDate(right.year, right.month, right.day, left.weekday, right.century_open, right.swapped)


def _part_of_whole(part: Dated, whole: Dated) -> "Within | CalendarDate | None":
    """ "May of last year", "the third quarter of 1999": the part has no year, the whole is a year."""
    if isinstance(whole, Shift) and (whole.unit is not Granularity.YEAR or whole.counted):
        return None
    if isinstance(whole, CalendarDate) and (whole.year is None or whole.month or whole.day):
        return None
    if isinstance(part, CalendarDate) and (part.month is None or part.year is not None):
        return None
    if isinstance(part, Named) and (
        part.which is not None or part.year is not None or part.kind is Granularity.DAY
    ):
        return None
    if isinstance(part, Holiday) and (part.year is not None or part.which is not None):
        return None
    if isinstance(part, CalendarDate | Named | Holiday) and isinstance(whole, Shift | CalendarDate):
        return Within(part, whole)
    return None


def _time_of_whole(part: TimeOn, whole: Dated) -> TimeOn | None:
    """ "Three in the afternoon on September 4 of the following year"."""
    if not isinstance(part.date, CalendarDate) or part.date.day is None:
        return None
    if isinstance(whole, Shift) and whole.unit.rank < Granularity.MONTH.rank:
        return None
    date = _part_of_whole(part.date, whole)
    return TimeOn(date, part.time) if isinstance(date, Within) else None


def _whole_then_part(whole: Dated, part: Dated) -> "Within | CalendarDate | None":
    return _part_of_whole(part, whole)


def _day_of_week(day: Dated, week: Dated) -> Within | None:
    """ "Tuesday of last week"."""
    if not isinstance(day, CalendarDate) or not isinstance(week, Shift) or week.unit is not Granularity.WEEK:
        return None
    bare = day.weekday and not (day.day or day.month or day.year)
    return Within(day, week) if bare else None


def _month_shift(part: CalendarDate, whole: Shift) -> Within | None:
    """ "the 24th of last month"."""
    if part.day is None or part.month or part.year or whole.unit is not Granularity.MONTH:
        return None
    return Within(part, whole)


def _around(unit: Shift, date: Dated) -> Around | CalendarDate | None:
    """ "The week of March 6"; "the month of May" is May."""
    if unit.unit is Granularity.MONTH and isinstance(date, CalendarDate) and date.month and date.day is None:
        return date
    told = (
        isinstance(date, CalendarDate | Holiday | Shift | Named)
        and unit.amount == 0
        and unit.origin is Origin.STORY
    )
    return Around(unit.unit, date) if told and _is_day(date) else None  # type: ignore[arg-type]


def _before_feast(left: "CalendarDate | Shift", date: "CalendarDate | Holiday | Named") -> Beside | None:
    return _next_to(left, date, -1)


def _after_feast(left: "CalendarDate | Shift", date: "CalendarDate | Holiday | Named") -> Beside | None:
    return _next_to(left, date, 1)


def _next_to(
    left: "CalendarDate | Shift", date: "CalendarDate | Holiday | Named", sign: int
) -> Beside | None:
    """ "The Monday after Thanksgiving", "the week before Dec. 3"."""
    if isinstance(date, CalendarDate) and (date.month is None or date.day is None):
        return None
    if isinstance(date, Named) and (date.kind is not Granularity.DAY or date.which is None):
        return None
    if isinstance(left, CalendarDate):
        only = left.weekday and not (left.day or left.month or left.year)
        return Beside(date, sign, Granularity.DAY, left.weekday) if only else None
    told = left.amount == 0 and left.origin is Origin.STORY
    return Beside(date, sign, left.unit) if told else None


def _first_of(duration: Duration, whole: "Dated | Decade | Century") -> PartOf | None:
    """ "The first two months of 1939", "the last week of September"."""
    edge = duration.edge or min(duration.toward or 0, 0)
    return PartOf(duration, edge, whole) if edge else None  # type: ignore[arg-type]


def _set_at(often: Recurrence, clock: Clock) -> Recurrence | None:
    """ "Every Thursday at 7.30 p.m."."""
    if not often.value.startswith("XXXX-WXX-") or "T" in often.value or clock.zone is not None:
        return None
    return Recurrence(f"{often.value}T{clock.hour:02d}:{clock.minute or 0:02d}", often.quant, often.freq)


def _decade_of(decade: Decade, century: Century) -> Decade | None:
    """ "The eighties of the nineteenth century"."""
    open_yet = decade.century_open and century.unit is Granularity.CENTURY and not century.bc
    return Decade((century.ordinal - 1) * 10 + decade.number % 10) if open_yet else None


def _named_day(named: Named, date: CalendarDate) -> CalendarDate | None:
    """ "This coming Sunday, March 8": the weekday and the date say one day."""
    if named.kind is not Granularity.DAY or date.day is None or date.weekday:
        return None
    return CalendarDate(date.year, date.month, date.day, named.index, date.century_open)


def _feast_and_date(feast: Holiday, date: CalendarDate) -> CalendarDate | None:
    """ "Easter Monday, 24 April 1916": the date says which year's."""
    told = feast.year is None and feast.which is None and date.month and date.day and date.weekday is None
    return date if told else None


def _apposition(told: Shift, date: CalendarDate) -> CalendarDate | None:
    """ "The next day, Feb. 25": the date says which day that is."""
    counts = told.unit is Granularity.DAY and told.origin is Origin.STORY
    return date if counts and date.month and date.day else None


def _this_day(day: Shift, ago: Shift | Offset) -> Offset | None:
    """ "This day 650 years ago": the very day, so many years back."""
    today = day.amount == 0 and day.unit is Granularity.DAY and day.origin is Origin.PUBLISHED
    if not today or not isinstance(ago, Shift) or ago.unit is not Granularity.YEAR or ago.amount >= 0:
        return None
    return Offset(Duration(((str(-ago.amount), Granularity.YEAR),)), -1, day)


def _before_date(duration: Duration, date: Dated) -> Offset | None:
    return Offset(duration, -1, date) if _countable(duration) else None


def _after_date(duration: Duration, date: Dated) -> Offset | None:
    return Offset(duration, 1, date) if _countable(duration) else None


def _from_date(duration: Duration, date: Dated) -> Offset | None:
    """ "Two weeks from Friday" counts; "64 days from November 21, 1948" says when they began."""
    told = isinstance(date, CalendarDate) and date.weekday is None
    return None if told else _after_date(duration, date)


def _countable(duration: Duration) -> bool:
    return duration.toward is None and not duration.edge and duration.parts[0][0] != "X"


_OF = rf"{GAP}(?:of|in|for){GAP}(?:the{GAP}(?:year{GAP})?)?"

COMPOSITION = (
    CompositionRule("en/compose/day-and-time", _DAYS, rf"(?:'s|,)?{GAP}(?:at{GAP}|in{GAP}the{GAP}|around{GAP}|about{GAP})?|-", (Clock, DayPart), _date_then_time),
    CompositionRule("en/compose/day-at-number", _DATED, rf",?{GAP}at{GAP}(?:about{GAP}|around{GAP})?", (Fragment,), _date_at_number),
    CompositionRule("en/compose/time-and-day", (Clock, DayPart), rf"(?:{GAP}[a-z]{{3,12}}{GAP}time)?(?:,?{GAP}(?:on{GAP}|of{GAP})?(?:the{GAP})?|{GAP}\()", (*_DAYS, Offset, Historic), _time_then_date),
    CompositionRule("en/compose/part-and-clock", (DayPart,), rf",?{GAP}(?:at{GAP}|around{GAP}|about{GAP})", (Clock, Fragment), _part_then_clock),
    CompositionRule("en/compose/clock-and-part", (Clock, Fragment), rf",?{GAP}(?:in{GAP}|on{GAP}|at{GAP})?", (DayPart,), _clock_then_part),
    CompositionRule("en/compose/time-and-clock", (TimeOn,), rf",?{GAP}(?:at{GAP}|around{GAP}|about{GAP})", (Clock, Fragment), _timeon_then_clock),
    CompositionRule("en/compose/clock-and-time", (Clock, Fragment), rf",?{GAP}(?:on{GAP})?", (TimeOn,), _clock_then_timeon),
    CompositionRule("en/compose/time-and-part", (TimeOn,), rf"{GAP}(?:in{GAP}the{GAP})?", (DayPart,), _timeon_then_part),
    CompositionRule("en/compose/time-and-date", (TimeOn,), rf",{GAP}|{GAP}(?:of|on){GAP}", (CalendarDate,), _timeon_of_date),
    CompositionRule("en/compose/weekday-and-date", (CalendarDate,), rf",{GAP}|{GAP}\(|{GAP}on{GAP}", (CalendarDate,), _weekday_and_date),
    CompositionRule("en/compose/part-of-whole", (CalendarDate, Named, Holiday), rf"{_OF}|,?{GAP}", (Shift, CalendarDate), _part_of_whole),
    CompositionRule("en/compose/time-of-whole", (TimeOn,), rf"{GAP}(?:(?:of|in){GAP})?", (Shift, CalendarDate), _time_of_whole),
    CompositionRule("en/compose/day-of-week", (CalendarDate,), rf"{GAP}(?:of{GAP})?", (Shift,), _day_of_week),
    CompositionRule("en/compose/day-of-month", (CalendarDate,), rf"{GAP}of{GAP}", (Shift,), _month_shift),
    CompositionRule("en/compose/whole-and-part", (Shift, CalendarDate), rf"'s?{GAP}", (Named, CalendarDate, Holiday), _whole_then_part),
    CompositionRule("en/compose/around", (Shift,), rf"{GAP}(?:of|ended|ending|to|beginning|starting|commencing){GAP}(?:on{GAP})?", (CalendarDate, Holiday, Shift, Named), _around),
    CompositionRule(
        "en/compose/first-of", (Duration,), rf"{GAP}(?:of|in){GAP}", (CalendarDate, Shift, Named, Within, Decade, Century), _first_of
    ),
    CompositionRule("en/compose/set-at", (Recurrence,), rf"{GAP}at{GAP}(?:about{GAP}|around{GAP})?", (Clock,), _set_at),
    CompositionRule("en/compose/decade-of", (Decade,), rf"{GAP}of{GAP}", (Century,), _decade_of),
    CompositionRule("en/compose/named-day", (Named,), rf",?{GAP}", (CalendarDate,), _named_day),
    CompositionRule("en/compose/feast-and-date", (Holiday,), rf",{GAP}|{GAP}\(", (CalendarDate,), _feast_and_date),
    CompositionRule("en/compose/apposition", (Shift,), rf",{GAP}", (CalendarDate,), _apposition),
    CompositionRule("en/compose/this-day", (Shift,), rf",?{GAP}", (Shift,), _this_day),
    CompositionRule("en/compose/next-before", (CalendarDate, Shift), rf"{GAP}(?:before|preceding){GAP}", (Holiday, CalendarDate, Named), _before_feast),
    CompositionRule("en/compose/next-after", (CalendarDate, Shift), rf"{GAP}(?:after|following){GAP}", (Holiday, CalendarDate, Named), _after_feast),
    CompositionRule("en/compose/before", (Duration,), rf"{GAP}(?:before|prior{GAP}to|ahead{GAP}of){GAP}", _COUNTED_FROM, _before_date),
    CompositionRule("en/compose/after", (Duration,), rf"{GAP}(?:after|following){GAP}", _COUNTED_FROM, _after_date),
    CompositionRule("en/compose/from", (Duration,), rf"{GAP}from{GAP}", _DATED, _from_date),
)  # fmt: skip
