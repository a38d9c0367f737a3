"""Place each kind of meaning; one small function per kind."""

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

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
    Historic,
    Holiday,
    Meaning,
    Named,
    NthWeekday,
    Offset,
    OrdinalDate,
    Origin,
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
from service.domain.timex import Alternative, TimexType
from service.grammar.clause import Side
from service.resolution import calendar
from service.resolution.context import Anchor, Asked
from service.resolution.dates import (
    open_century,
    place_date,
    place_named,
    place_ordinal,
    place_week,
)
from service.resolution.feasts import place_holiday
from service.resolution.placed import (
    Placed,
    Stretch,
    a_century,
    a_day,
    a_decade,
    a_millennium,
    unit_around,
)
from service.resolution.words import (
    NO_PUBLISHED,
    absolute,
    counted_from,
    origin_words,
    said,
    unresolved,
)

_LETTERS = {
    Granularity.YEAR: "Y", Granularity.MONTH: "M", Granularity.WEEK: "W", Granularity.DAY: "D",
    Granularity.WEEKEND: "WE", Granularity.QUARTER: "Q", Granularity.SEASON: "S", Granularity.HALF: "H",
    Granularity.DECADE: "DE", Granularity.CENTURY: "CE", Granularity.MILLENNIUM: "L",
}  # fmt: skip
_CLOCK_LETTERS = {Granularity.HOUR: "H", Granularity.MINUTE: "M", Granularity.SECOND: "S"}
_SECONDS = {Granularity.HOUR: 3600, Granularity.MINUTE: 60, Granularity.SECOND: 1}
_MONTHS = {
    Granularity.MONTH: 1, Granularity.QUARTER: 3, Granularity.SEASON: 3, Granularity.HALF: 6, Granularity.YEAR: 12,
    Granularity.DECADE: 120, Granularity.CENTURY: 1200, Granularity.MILLENNIUM: 12000,
}  # fmt: skip
_QUARTER_TALK = 2
"""Sentences for which talk of a quarter goes on."""
_FINER = {
    Granularity.YEAR: (Granularity.MONTH, 12),
    Granularity.DAY: (Granularity.HOUR, 24),
    Granularity.HOUR: (Granularity.MINUTE, 60),
    Granularity.MINUTE: (Granularity.SECOND, 60),
    Granularity.DECADE: (Granularity.YEAR, 10),
    Granularity.CENTURY: (Granularity.YEAR, 100),
}
_DAYS = {Granularity.DAY: 1, Granularity.WEEK: 7, Granularity.WEEKEND: 7}
_PARTS = {"MO": (5, 12), "MI": (11, 14), "AF": (12, 18), "EV": (17, 24), "NI": (18, 24), "DT": (6, 18)}


def place(meaning: Meaning, asked: Asked) -> Placed:
    """Say where a meaning lies."""
    return _PLACES[type(meaning)](meaning, asked)


def _base(origin: Origin, asked: Asked) -> tuple[int, str, Anchor | None] | None:
    """The day to count from, the id of what told it, and the story where it was that."""
    story, published = asked.story, asked.context.published
    of_story = origin is Origin.STORY or (published is None and asked.context.history)
    if of_story and story is not None and story.interval.first_day is not None:
        return story.interval.first_day, story.id, story
    if published is None:
        return None
    return published.day, "published", None


def _shift(shift: Shift, asked: Asked) -> Placed:
    base = _base(shift.origin, asked)
    if base is None:
        return unresolved(asked, NO_PUBLISHED)
    day, anchor, story = base
    if shift.unit in _SECONDS:
        return _shift_clock(shift, asked)
    if story is None and shift.origin is Origin.STORY and shift.amount > 0 and _narrated(shift, asked):
        return unresolved(asked, "the text tells no date before it to count from")
    if shift.same_weekday is not None:
        return _shift_to_weekday(shift, asked, day, anchor)
    if shift.unit is Granularity.WEEKEND and shift.origin is Origin.STORY:
        published = asked.context.published
        in_news = published is not None and not asked.context.history
        return (
            _weekend(asked, published.day, "published")
            if published and in_news
            else _weekend(asked, day, anchor)
        )
    if _compares_quarters(shift, asked):
        return _year_earlier_quarter(shift, asked)
    if shift.unit is Granularity.WEEKEND and shift.nearest:
        return _weekend_named(shift, asked, day, anchor)
    if shift.unit is Granularity.QUARTER and shift.origin is Origin.STORY:
        return _told_quarter(shift, asked)
    if shift.working:
        stretch: Stretch | None = a_day(calendar.shift_working(day, shift.amount))
    else:
        stretch = unit_around(day, shift.unit, shift.amount)
    if stretch is None:
        return unresolved(asked, "the unit can't be counted")
    if story is not None and story.granularity.rank > shift.unit.rank:
        return _within_story(story, shift, asked)
    return counted_from(stretch, asked, anchor, _shift_words(shift, story), 1.0 if story is None else 0.85)


def _narrated(shift: Shift, asked: Asked) -> bool:
    """Whether "three days later", "the next day" is told of what was, and so can't count from publication."""
    return shift.counted or asked.direction.side is Side.PAST


def _weekend_named(shift: Shift, asked: Asked, day: int, anchor: str) -> Placed:
    """ "This past weekend", "this coming weekend": the one next to publication on its side."""
    monday = calendar.monday_of(day)
    stretch = unit_around(monday, Granularity.WEEKEND, 0 if shift.amount > 0 else -1)
    assert stretch is not None
    return counted_from(stretch, asked, anchor, _shift_words(shift, None), 0.9)


def _shift_words(shift: Shift, story: Anchor | None) -> str:
    origin = "publication" if story is None else f"{story.value}, where the story stands"
    if shift.amount == 0:
        return f"the {shift.unit.value} of {origin}"
    return f"counted {'back' if shift.amount < 0 else 'forward'} from {origin}"


def _shift_to_weekday(shift: Shift, asked: Asked, day: int, anchor: str) -> Placed:
    """ "Two weeks ago Monday": the weekday of that week."""
    monday = calendar.monday_of(day + shift.amount)
    return counted_from(
        a_day(monday + (shift.same_weekday or 1) - 1),
        asked,
        anchor,
        "that weekday, counted in weeks from publication",
        0.85,
    )


def _weekend(asked: Asked, day: int, anchor: str) -> Placed:
    """ "The weekend": the one just gone, or ahead, by the side the clause looks to."""
    ahead = asked.direction.side is Side.FUTURE
    stretch = unit_around(day, Granularity.WEEKEND, 0 if ahead or calendar.weekday(day) >= 6 else -1)
    assert stretch is not None
    return counted_from(stretch, asked, anchor, "the next weekend" if ahead else "the latest weekend", 0.8)


def _told_quarter(shift: Shift, asked: Asked) -> Placed:
    """ "The quarter" is the one last told of, else the one that ended before publication."""
    told, published = asked.quarter, asked.context.published
    if told is not None and told.interval.first_day is not None:
        stretch = unit_around(told.interval.first_day, Granularity.QUARTER, shift.amount)
        assert stretch is not None
        return counted_from(stretch, asked, told.id, f"counted from {told.value}", 0.85)
    if published is None:
        return unresolved(asked, NO_PUBLISHED)
    stretch = unit_around(published.day, Granularity.QUARTER, shift.amount - 1)
    assert stretch is not None
    return counted_from(stretch, asked, "published", "counted from the last quarter before publication", 0.75)


def _compares_quarters(shift: Shift, asked: Asked) -> bool:
    """ "Earned $2 million in the third quarter, up from $1 million a year earlier"."""
    quarter = asked.quarter
    if quarter is None or not (shift.counted and shift.unit is Granularity.YEAR and shift.amount == -1):
        return False
    return asked.told_within(quarter, _QUARTER_TALK)


def _year_earlier_quarter(shift: Shift, asked: Asked) -> Placed:
    quarter = asked.quarter
    assert quarter is not None
    assert quarter.interval.first_day is not None
    stretch = unit_around(quarter.interval.first_day, Granularity.QUARTER, 4 * shift.amount)
    assert stretch is not None
    others = (Alternative(stretch.value[:4], "the whole year"),)
    return counted_from(
        stretch, asked, quarter.id, f"the same quarter a year before {quarter.value}", 0.75, others
    )


def _within_story(story: Anchor, shift: Shift, asked: Asked) -> Placed:
    """A unit counted from something coarser: "the next day" after "in May 1941" is an unknown day."""
    value = {Granularity.MONTH: f"{story.value}-XX", Granularity.YEAR: f"{story.value}-XX"}.get(
        story.granularity
    )
    if value is None or shift.unit.rank < Granularity.DAY.rank:
        return unresolved(
            asked, f"the story stands at {story.value}, too coarse to count {shift.unit.value}s from"
        )
    if story.granularity is Granularity.YEAR and shift.unit.rank < Granularity.MONTH.rank:
        value += "-XX"
    return Placed(
        type=TimexType.DATE,
        value=value,
        because=f'"{asked.text}", somewhere in {story.value}, where the story stands',
        interval=story.interval,
        granularity=shift.unit,
        anchor=story.id,
        sure=0.6,
    )


def _shift_clock(shift: Shift, asked: Asked) -> Placed:
    """ "Two hours ago", "20 minutes later": told only where the moment counted from has a clock."""
    story, published = asked.story, asked.context.published
    begin: int | None = None
    anchor = "published"
    if shift.origin is Origin.STORY and story is not None:
        fine = story.granularity.rank <= Granularity.HOUR.rank
        begin, anchor = (story.interval.begin if fine else None), story.id
    elif published is not None and published.second is not None:
        begin = published.day * DAY + published.second
    if begin is None:
        return unresolved(asked, "the hour to count from is not told", TimexType.TIME)
    moment = begin + shift.amount * _SECONDS[shift.unit]
    day, second = divmod(moment, DAY)
    value = f"{a_day(day).value}T{second // 3600:02d}:{second // 60 % 60:02d}"
    return Placed(
        type=TimexType.TIME,
        value=value,
        because=f'"{asked.text}", counted from {anchor}',
        interval=Interval(moment, moment + _SECONDS[shift.unit]),
        granularity=shift.unit,
        anchor=anchor,
        sure=0.85,
    )


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


def _daypart(part: DayPart, asked: Asked) -> Placed:
    base = _base(part.origin if part.shift is not None else Origin.STORY, asked)
    if base is None:
        return unresolved(asked, NO_PUBLISHED, TimexType.TIME)
    day, anchor, story = base
    if story is not None and story.granularity.rank > Granularity.DAY.rank:
        return Placed(
            type=TimexType.TIME,
            value=f"XXXX-XX-XXT{part.code}",
            because=f'"{asked.text}", of a day the text does not tell',
            sure=0.7,
        )
    date = counted_from(
        a_day(day + (part.shift or 0)),
        asked,
        anchor,
        "the day of publication" if story is None else f"of {story.value}",
        0.9,
    )
    return _part_on(date, part.code)


def _part_on(date: Placed, code: str) -> Placed:
    if date.value is None or date.interval is None or date.interval.begin is None:
        return said(date, type=TimexType.TIME)
    if date.granularity is not Granularity.DAY:
        return said(date, type=TimexType.TIME, value=f"{date.value}T{code}")
    begin, end = _PARTS[code]
    midnight = date.interval.begin
    return said(
        date,
        type=TimexType.TIME,
        value=f"{date.value}T{code}",
        interval=Interval(midnight + begin * 3600, midnight + end * 3600),
        granularity=Granularity.DAYPART,
    )


def _clock(clock: Clock, asked: Asked) -> Placed:
    """A clock time alone is on the day the story stands at, or of publication."""
    base = _base(Origin.STORY, asked)
    if base is None:
        return Placed(
            type=TimexType.TIME,
            value=f"T{_hands(clock)}",
            because=f'"{asked.text}", on a day the text does not tell',
            sure=0.7,
        )
    day, anchor, story = base
    if story is not None and story.granularity.rank > Granularity.DAY.rank:
        return Placed(
            type=TimexType.TIME,
            value=f"T{_hands(clock)}",
            because=f'"{asked.text}", on a day the text does not tell',
            sure=0.7,
        )
    date = counted_from(
        a_day(day),
        asked,
        anchor,
        "on the day of publication" if story is None else f"on {story.value[:10]}, where the story stands",
        0.85,
    )
    return _clock_on(date, clock, asked)


def _hands(clock: Clock) -> str:
    seconds = "" if clock.second is None else f":{clock.second:02d}"
    return f"{clock.hour:02d}:{clock.minute or 0:02d}{seconds}"


def _clock_on(date: Placed, clock: Clock, asked: Asked) -> Placed:
    if (
        date.value is None
        or date.interval is None
        or date.interval.begin is None
        or date.granularity is not Granularity.DAY
    ):
        return said(date, type=TimexType.TIME)
    begin = date.interval.begin + clock.hour * 3600 + (clock.minute or 0) * 60 + (clock.second or 0)
    length, granularity = (3600, Granularity.HOUR) if clock.minute is None else (60, Granularity.MINUTE)
    if clock.second is not None:
        length, granularity = 1, Granularity.SECOND
    zone = _offset(clock.zone or asked.context.zone, begin)
    return said(
        date,
        type=TimexType.TIME,
        value=f"{date.value}T{_hands(clock)}{zone}",
        interval=Interval(begin, begin + length),
        granularity=granularity,
    )


def _offset(zone: str | None, begin: int) -> str:
    """The offset of a zone at a local moment, daylight saving counted in."""
    if zone is None or zone == "Z" or zone[0] in "+-":
        return zone or ""
    year = calendar.civil(begin // DAY)[0]
    if not 1 < year < 9999:
        return ""
    offset = (datetime(1, 1, 1, tzinfo=ZoneInfo(zone)) + timedelta(seconds=begin)).utcoffset()
    minutes = int(offset.total_seconds() // 60) if offset is not None else 0
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _time_on(both: TimeOn, asked: Asked) -> Placed:
    date = place(both.date, asked)
    if isinstance(both.time, DayPart):
        return _part_on(date, both.time.code)
    return _clock_on(date, both.time, asked)


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


def _duration(duration: Duration, asked: Asked) -> Placed:
    value = duration_value(duration)
    placed = Placed(
        type=TimexType.DURATION,
        value=value,
        because=f'"{asked.text}", a length of time',
        granularity=duration.parts[0][1],
    )
    base = _base(duration.origin, asked) if duration.toward else None
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
        elif unit in _SECONDS:
            day += int(sign * number * _SECONDS[unit] / DAY)
    return day


def _offset_from(offset: Offset, asked: Asked) -> Placed:
    if offset.base is None:
        return unresolved(asked, "it counts from something that has no date here")
    base = place(offset.base, asked)
    if base.interval is None or base.interval.first_day is None:
        return base
    unit = offset.duration.parts[-1][1]
    day = shifted_day(base.interval.first_day, offset.duration, offset.sign)
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


def _ahead(ahead: Ahead, asked: Asked) -> Placed:
    """ "Will open in two weeks" is a date; "was built in two weeks" is a length of time."""
    duration = ahead.duration
    count, unit = duration.parts[0]
    if asked.direction.side is not Side.FUTURE or len(duration.parts) > 1 or not count.isdigit():
        return _duration(duration, asked)
    return _shift(Shift(int(count), unit, counted=True, working=duration.working), asked)


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
    stretch = unit_around(date.interval.first_day, around.unit, 0)
    assert stretch is not None
    return said(
        counted_from(stretch, asked, date.anchor or "", f"the {around.unit.value} of {date.value}", 0.95),
        anchor=date.anchor,
    )


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
    length = structs.replace(
        _duration(structs.replace(part.duration, toward=None), asked), anchor=whole.anchor
    )
    first, last = (whole.interval.first_day, whole.interval.last_day) if whole.interval else (None, None)
    if first is None or last is None or any(count == "X" for count, _ in part.duration.parts):
        return length
    if part.edge > 0:
        interval = Interval(first * DAY, shifted_day(first, part.duration, 1) * DAY)
    else:
        interval = Interval((shifted_day(last + 1, part.duration, -1)) * DAY, (last + 1) * DAY)
    return said(
        length,
        interval=interval,
        because=f'"{asked.text}", {"the begin" if part.edge > 0 else "the end"} of {whole.value}',
    )


def _recurrence(recurrence: Recurrence, asked: Asked) -> Placed:
    return Placed(
        type=TimexType.SET,
        value=recurrence.value,
        because=f'"{asked.text}", something that comes back',
        quant=recurrence.quant,
        freq=recurrence.freq,
    )


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
    Shift: _shift,
    Named: place_named,
    Within: _within,
    Holiday: place_holiday,
    Historic: _historic,
    DayPart: _daypart,
    Clock: _clock,
    TimeOn: _time_on,
    Duration: _duration,
    Ahead: _ahead,
    NthWeekday: _nth_weekday,
    Around: _around,
    Beside: _beside,
    PartOf: _part_of,
    Offset: _offset_from,
    Recurrence: _recurrence,
    Vague: _vague,
    Unplaced: _unplaced,
}
