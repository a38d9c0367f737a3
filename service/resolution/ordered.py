"""The two ends of a range in order: "October to March" ends in the next year, "10 p.m. to 2 a.m." overnight."""

from msgspec import structs

from service.domain.expression import CalendarDate, Clock, Duration, Meaning, TimeOn
from service.domain.interval import DAY, Interval
from service.domain.timex import Timex3
from service.resolution import calendar
from service.resolution.edtf import edtf_of
from service.resolution.lengths import shifted_day
from service.resolution.placed import Stretch, a_day
from service.resolution.years import stretch_of


def in_order(
    begin: Timex3, end: Timex3, meanings: tuple[Meaning, Meaning], now: int | None
) -> tuple[Timex3, Timex3]:
    """Move an end that came to lie before its begin, where its words leave it free to move.

    ``now`` is the day number up to which things are past: an end told as past stays so, and the begin moves back.
    """
    if isinstance(meanings[0], Duration):
        return _spanned(begin, end, meanings[0]), end
    days = _weekday_of(meanings[0]), _weekday_of(meanings[1])
    if None not in days and not _reversed(begin, end):
        return begin, _first_after(begin, end)
    if not _alike(*meanings):
        return begin, end
    if not _reversed(begin, end):
        nearer = _moved(begin, meanings[0], 1) if isinstance(meanings[0], CalendarDate) else None
        apart = nearer is not None and nearer.interval is not None and not _reversed(nearer, end)
        return (nearer if apart and nearer is not None else begin), end  # Not a year from May 2 to May 4.
    later, earlier = _moved(end, meanings[1], 1), _moved(begin, meanings[0], -1)
    weekdays = None not in days  # "will be shut from Monday to Wednesday", told on a Wednesday
    told_past = now is not None and (_last(end) < now if weekdays else _last(end) <= now)
    if (
        told_past
        and earlier is not None
        and later is not None
        and not isinstance(meanings[1], Clock)
        and _last(later) > (now or 0)
    ):
        return earlier, end
    return begin, later or end


def _weekday_of(meaning: Meaning) -> int | None:
    """The weekday that a bare one or a part of its day names."""
    date = meaning.date if isinstance(meaning, TimeOn) else meaning
    bare = isinstance(date, CalendarDate) and not (date.year or date.month or date.day)
    return date.weekday if bare and isinstance(date, CalendarDate) else None


def _first_after(begin: Timex3, end: Timex3) -> Timex3:
    """ "Closed from Saturday night till Tuesday morning": no range of weekdays is longer than a week."""
    first, last = begin.interval, end.interval
    if first is None or last is None or first.begin is None or last.begin is None or last.end is None:
        return end
    weeks = (last.begin - first.begin) // (7 * DAY)
    if weeks < 1 or end.value is None:
        return end
    shift = weeks * 7 * DAY
    day = a_day((last.begin - shift) // DAY)
    return _with(end, day.value + end.value[10:], Interval(last.begin - shift, last.end - shift))


def _spanned(length: Timex3, end: Timex3, duration: Duration) -> Timex3:
    """Where "the three months to Dec. 31" lie."""
    last = end.interval.last_day if end.interval else None
    if last is None:
        return length
    interval = Interval(shifted_day(last + 1, duration, -1) * DAY, (last + 1) * DAY)
    return structs.replace(
        length,
        interval=interval,
        edtf=edtf_of(length.value, length.granularity, interval, length.mod),
        because=f"{length.because}, up to {end.value}",
    )


def _alike(begin: Meaning, end: Meaning) -> bool:
    """Two weekdays, two months, or an hour at the end."""
    if isinstance(end, Clock):
        return True
    if not isinstance(begin, CalendarDate) or not isinstance(end, CalendarDate):
        return False
    return (begin.month is None) == (end.month is None)


def _last(timex: Timex3) -> int:
    day = timex.interval.last_day if timex.interval else None
    return 0 if day is None else day


def _reversed(begin: Timex3, end: Timex3) -> bool:
    if begin.interval is None or end.interval is None:
        return False
    first, last = begin.interval.begin, end.interval.begin
    return first is not None and last is not None and last < first


def _moved(timex: Timex3, meaning: Meaning, step: int) -> Timex3 | None:
    """The next (or last) day, week or year that fits the words as well; ``None`` where they name one."""
    interval = timex.interval
    if interval is None or interval.begin is None or interval.end is None or timex.value is None:
        return None
    day = interval.begin // DAY
    match meaning:
        case Clock():
            moved = a_day(day + step)
            value, shift = moved.value + timex.value[10:], (moved.first - day) * DAY
            return _with(timex, value, Interval(interval.begin + shift, interval.end + shift))
        case CalendarDate(year=None, month=int(month)):
            stretch = stretch_of(calendar.civil(day)[0] + step, month, meaning.day)
        case CalendarDate(year=None, day=None, weekday=int()):
            stretch = a_day(day + 7 * step)
        case _:
            return None
    return None if stretch is None else _at(timex, stretch)


def _at(timex: Timex3, stretch: Stretch) -> Timex3:
    return _with(timex, stretch.value, stretch.interval)


def _with(timex: Timex3, value: str, interval: Interval) -> Timex3:
    return structs.replace(
        timex,
        value=value,
        interval=interval,
        edtf=edtf_of(value, timex.granularity, interval, timex.mod),
        because=f'"{timex.text}", so that the range runs forward',
        alternatives=(),
    )
