"""Where clock times and parts of a day lie, with their zone: "5 p.m. ET", "that night"."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import structs

from service.domain.expression import Clock, DayPart, Origin
from service.domain.granularity import Granularity
from service.domain.interval import DAY, Interval
from service.domain.timex import TimexType
from service.grammar.clause import Side
from service.resolution import calendar
from service.resolution.context import Anchor, Asked
from service.resolution.placed import Placed, a_day
from service.resolution.words import OWN_DAY, counted_from, no_base, said, unresolved

_PARTS = {"MO": (5, 12), "MI": (11, 14), "AF": (12, 18), "EV": (17, 24), "NI": (18, 24), "DT": (6, 18)}


def place_daypart(part: DayPart, asked: Asked) -> Placed:
    """A part of day alone: on the day the story stands at, or of publication."""
    base = asked.base(part.origin if part.shift is not None else Origin.STORY)
    if base is None:
        return unresolved(asked, no_base(asked), TimexType.TIME)
    day, anchor, story = base
    just = asked.told.just(Granularity.DAY, asked.span, 0) if part.origin is Origin.STORY else None
    if just is not None and just.granularity is Granularity.DAY and just.interval.first_day is not None:
        day, anchor, story = (
            just.interval.first_day,
            just.id,
            just,
        )  # "Two days earlier he left, and that night …"
    older = _told_before_saying(day + (part.shift or 0), day, asked) if story is not None else None
    if older is not None and older.interval.first_day is not None:
        day, anchor, story = older.interval.first_day, older.id, older
    if story is not None and story.granularity.rank > Granularity.DAY.rank and part.shift is not None:
        told = asked.told.last_day(asked.span)
        if told is not None and told.interval.first_day is not None:
            day, anchor, story = told.interval.first_day, told.id, told
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
        _day_words(story, anchor),
        0.9,
    )
    return part_on(date, part.code)


def _told_before_saying(day: int, stood: int, asked: Asked) -> Anchor | None:
    """ "It sank on April 27, officials said Monday. By the next evening 31 were dead": from the 27th."""
    published = asked.context.published
    over = published is not None and day > published.day and asked.direction.side is Side.PAST
    return asked.told.told_before(stood, asked.span) if over else None


def _day_words(story: Anchor | None, anchor: str) -> str:
    if story is not None:
        return f"of {story.value}"
    return "the day of publication" if anchor == "published" else OWN_DAY


def part_on(date: Placed, code: str, *, both: bool = False) -> Placed:
    """A part of the day of ``date``; a night told by ``both`` its days lasts into the second."""
    if date.type is TimexType.SET:
        return said(date, value=f"{date.value}T{code}")
    if date.value is None or date.interval is None or date.interval.begin is None:
        return said(date, type=TimexType.TIME)
    if date.granularity is not Granularity.DAY:
        return said(date, type=TimexType.TIME, value=f"{date.value}T{code}")
    begin, end = _PARTS[code]
    end = _MORNING if both else end
    midnight = date.interval.begin
    return said(
        date,
        type=TimexType.TIME,
        value=f"{date.value}T{code}",
        interval=Interval(midnight + begin * 3600, midnight + end * 3600),
        granularity=Granularity.DAYPART,
    )


_MORNING = 30
"""Hours from the midnight before a night to the end of it, at six."""


def place_clock(clock: Clock, asked: Asked) -> Placed:
    """A clock time alone is on the day the story stands at, or of publication."""
    if clock.recurs:
        why = f'"{asked.text}", on every day that the words beside it say'
        return Placed(type=TimexType.TIME, value=f"T{_hands(clock)}", because=why, sure=0.9)
    base = asked.base(Origin.STORY)
    part = asked.told.just(Granularity.DAYPART, asked.span, 0)
    if part is not None and part.granularity is Granularity.DAYPART and part.counted:
        base = (part.interval.first_day or 0, part.id, part)  # "The evening before … until 11:30 p.m."
    if base is not None and base[2] is not None and _is_other_side(base[2], asked):
        base = asked.base(Origin.PUBLISHED)
    coarse = base is not None and base[2] is not None and base[2].granularity.rank > Granularity.DAY.rank
    if base is None or coarse or _left_aside(base[2], asked):
        return Placed(
            type=TimexType.TIME,
            value=f"T{_hands(clock)}",
            because=f'"{asked.text}", on a day the text does not tell',
            sure=0.7,
        )
    day, anchor, story = base
    if story is not None and _goes_on_after_noon(clock, story):
        clock = structs.replace(clock, hour=clock.hour + 12)
    if story is not None and _goes_on_after_midnight(clock, story, asked):
        night = counted_from(
            a_day(day + 1), asked, anchor, f"in the small hours after {story.value[:10]}", 0.8
        )
        return clock_on(night, clock, asked)
    date = counted_from(
        a_day(day),
        asked,
        anchor,
        "on the day of publication" if story is None else f"on {story.value[:10]}, where the story stands",
        0.85,
    )
    return clock_on(date, clock, asked)


def _is_other_side(story: Anchor, asked: Asked) -> bool:
    """ "The funeral was to begin at 4 p.m." of news is not on the day of an earlier sentence that is over.

    Nor is "She left at 5 p.m." on the day of one that is still to come.
    """
    published = asked.context.published
    if published is None or asked.context.history:
        return False
    told, side = story.interval.first_day or published.day, asked.direction.side
    if told > published.day:
        return side is Side.PAST and not asked.told_within(story, 0)
    return told < published.day and side is Side.FUTURE and not asked.told_within(story, 1)


def _left_aside(story: Anchor | None, asked: Asked) -> bool:
    """ "The port, which was shut on Sept. 12, … Shortly after 6 a.m.": in the news that is not the day of the hour."""
    published = asked.context.published
    if story is None or published is None or asked.context.history:
        return False
    if asked.told_within(story, 0) and asked.is_aside():
        return False  # "who was shot on Monday at 5 p.m."
    far = abs((story.interval.first_day or published.day) - published.day) > _NEWS_DAYS
    return far and asked.told.aside()


_NEWS_DAYS = 7


def _goes_on_after_midnight(clock: Clock, story: Anchor, asked: Asked) -> bool:
    """ "At 9 p.m. on Thursday … fell silent at 3:52 a.m.": small hours behind an evening are of the next day."""
    begin, published = story.interval.begin, asked.context.published
    if begin is None or story.granularity.rank >= Granularity.DAYPART.rank or clock.hour >= _SMALL_HOURS:
        return False
    late = (begin % DAY) // 3600 >= _LATE and asked.told_within(story, _SENTENCES_ON)
    return late and (published is None or begin // DAY < published.day)


_SMALL_HOURS, _LATE, _SENTENCES_ON = 8, 18, 2


def _goes_on_after_noon(clock: Clock, story: Anchor) -> bool:
    """ "At 3 p.m. … by 5:30", "at half past eleven … at four": an hour without its half goes on from the last."""
    begin = story.interval.begin
    if (
        clock.half_known
        or clock.zone == "Z"
        or clock.hour >= _NOON
        or begin is None
        or story.granularity.rank > Granularity.HOUR.rank
    ):
        return False
    told = begin % DAY
    told_now = clock.hour * 3600 + (clock.minute or 0) * 60
    late = told >= _NOON * 3600 or (told >= _FORENOON * 3600 and clock.hour < _FORENOON)
    return late and told_now < told <= told_now + _NOON * 3600


_NOON, _FORENOON = 12, 9


def _hands(clock: Clock) -> str:
    seconds = "" if clock.second is None else f":{clock.second:02d}"
    return f"{clock.hour:02d}:{clock.minute or 0:02d}{seconds}"


def clock_on(date: Placed, clock: Clock, asked: Asked) -> Placed:
    """An hour of the day of ``date``, with the offset its zone had then."""
    if date.type is TimexType.SET:
        return said(date, value=f"{date.value}T{_hands(clock)}")
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
