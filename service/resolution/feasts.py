"""Which day a feast falls on, by our calendar or another; and which year's is meant.

The other calendars are told by arithmetic and the moon, for every year and at no cost in memory: the tables of the
``holidays`` package cover two centuries, are private to it, weigh 26 MB once imported, and want an older dateutil.
"""

from math import floor, radians, sin

from service.domain.expression import Holiday, Origin
from service.domain.granularity import Granularity
from service.domain.interval import DAY, Interval
from service.domain.timex import Alternative, TimexType
from service.grammar.clause import Side
from service.grammar.holiday import (
    AnyOf,
    ByRegion,
    ChineseDay,
    EasterDay,
    Equinox,
    EveryRegion,
    Fixed,
    HebrewBase,
    HebrewDay,
    HinduDay,
    HolidayRule,
    IslamicDay,
    LunarNewYear,
    NthWeekday,
    OnOrBefore,
)
from service.resolution import calendar
from service.resolution.context import Anchor, Asked
from service.resolution.placed import Placed, a_day
from service.resolution.words import NO_PUBLISHED, absolute, comes_back, counted_from, said, unresolved
from service.resolution.years import carried, story_year

_SIGHTING = "the sighting of the moon may move it by a day"
_PLACE = "it may be kept a day off elsewhere"
_EVENING = "it begins on the evening before"
_DOUBT = 0.85


def place_holiday(holiday: Holiday, asked: Asked) -> Placed:
    """Place a named day: in its own year, in the story's, or on the side the clause looks to."""
    kept, context = asked.context.holidays[holiday.key], asked.context
    rule = _of_region(kept, context.region)
    placed = _with_doubt(rule, _placed(holiday, rule, asked))
    if context.region_told or not isinstance(kept, ByRegion) or rule == kept.elsewhere:
        return placed
    other = _placed(holiday, kept.elsewhere, asked).value
    return said(
        placed,
        because=f"{placed.because}, as kept in {context.region}, which the text speaks of",
        alternatives=(*placed.alternatives, *([Alternative(other, "as kept elsewhere")] if other else [])),
        sure=placed.sure * _DOUBT,
    )


def _of_region(rule: HolidayRule, region: str | None) -> EveryRegion:
    if not isinstance(rule, ByRegion):
        return rule
    return dict(rule.regions).get(region or "", rule.elsewhere)


def _placed(holiday: Holiday, rule: EveryRegion, asked: Asked) -> Placed:
    if holiday.year is not None:
        days = feast_days(rule, holiday.year)
        if not days:
            return unresolved(asked, f"it does not fall into {holiday.year}")
        return said(absolute(a_day(days[0]), asked), alternatives=_also(days[1:], "the second of that year"))
    if holiday.which is None and asked.recurs:
        return comes_back(
            f"XXXX-{rule.month:02d}-{rule.day:02d}" if isinstance(rule, Fixed) else "P1Y", asked
        )
    published = asked.context.published
    beside = _beside_story(holiday, rule, asked)
    if beside is not None:
        return beside
    in_story = None if _is_of_publication(holiday, asked) else story_year(asked)
    days = () if in_story is None else feast_days(rule, in_story)
    if in_story is not None and asked.story is not None and days and not _is_just_over(rule, asked):
        days = feast_days(rule, carried(in_story, calendar.civil(days[0])[1], asked)) or days
        return counted_from(a_day(days[0]), asked, asked.story.id, "in the year the story stands in", 0.85)
    if published is None:
        return unresolved(asked, NO_PUBLISHED)
    return _near(rule, holiday.which, asked, published.day)


def _is_just_over(rule: EveryRegion, asked: Asked) -> bool:
    """Tell the feast of these weeks, in a text that tells of years long gone as well."""
    published, context = asked.context.published, asked.context
    if (
        published is None
        or not context.alternates
        or asked.story is None
        or asked.story.granularity is not Granularity.YEAR
    ):
        return False
    year = calendar.civil(published.day)[0]
    return any(
        0 <= published.day - day <= _THESE_WEEKS
        for near in (year - 1, year)
        for day in feast_days(rule, near)
    )


_THESE_WEEKS = 35


def _beside_story(holiday: Holiday, rule: EveryRegion, asked: Asked) -> Placed | None:
    """ "He left in 1790; by the following New Year's Day he was in Dover": the next from where a history stands."""
    story = asked.story
    if (
        holiday.which in (None, 0)
        or _is_of_publication(holiday, asked)
        or story is None
        or not (asked.context.history or _is_told_on(holiday, story, asked))
    ):
        return None
    first = story.interval.first_day
    if first is None:
        return None
    year = calendar.civil(first)[0]
    days = [day for near in range(year - 2, year + 3) for day in feast_days(rule, near)]
    days = [day for day in days if (day > first if holiday.which == 1 else day < first)]
    if not days:
        return None
    day = min(days) if holiday.which == 1 else max(days)
    return counted_from(a_day(day), asked, story.id, f"the one beside {story.value}", 0.85)


def _is_of_publication(holiday: Holiday, asked: Asked) -> bool:
    """Tell "She died last Easter" and "Next Christmas it will play" from "The next Christmas he moved"."""
    if holiday.which in (None, 0) or holiday.origin is Origin.STORY:
        return False
    return holiday.which == -1 or asked.direction.side is not Side.PAST


def _is_told_on(holiday: Holiday, story: Anchor, asked: Asked) -> bool:
    """Tell "met in December 2005 and married the following Valentine's Day"."""
    told = holiday.origin is Origin.STORY and story.explicit and asked.told_within(story, 0)
    return told and asked.direction.side is Side.PAST and not asked.direction.backshifted


def _near(rule: EveryRegion, which: int | None, asked: Asked, published: int) -> Placed:
    year = calendar.civil(published)[0]
    days = [day for y in range(year - 4, year + 5) for day in feast_days(rule, y)]
    past, future = [d for d in days if d < published], [d for d in days if d > published]
    this_year = feast_days(rule, year)
    if published in days and which is None:
        return counted_from(a_day(published), asked, "published", "the day of publication itself", 0.95)
    if which is None and isinstance(rule, IslamicDay) and rule.day is None and past[-1] > published - 29:
        return counted_from(a_day(past[-1]), asked, "published", "the month of publication", 0.95)
    if which is None and past[-1] + _lasts(rule) > published:
        return counted_from(a_day(past[-1]), asked, "published", "the feast of those days", 0.95)
    if which == 0 and this_year:
        return counted_from(a_day(this_year[-1]), asked, "published", "in the year of publication", 0.9)
    side = asked.direction.side
    if which is None and side is Side.PAST and future[0] <= published + _AT_HAND and not asked.governed:
        side = Side.NONE  # "was remanded over the Christmas break", told days before it
    if which is None and side is Side.FUTURE and published - past[-1] <= _JUST_OVER and not asked.governed:
        side = Side.PAST  # "Because of Juneteenth, permits will be mailed Friday", told two days after it
    if which == -1 or (which is None and side is Side.PAST):
        return counted_from(a_day(past[-1]), asked, "published", "the latest before publication", 0.9)
    if which is not None or side is Side.FUTURE:
        return counted_from(a_day(future[0]), asked, "published", "the next after publication", 0.9)
    nearest = min(days, key=lambda d: (abs(d - published), d > published))
    others = _also([d for d in (past[-1], future[0]) if d != nearest], "the other side of publication")
    return counted_from(a_day(nearest), asked, "published", "the nearest to publication", 0.75, others)


_AT_HAND, _JUST_OVER = 10, 4
_DAYS_LONG = {HebrewBase.HANUKKAH: 8, HebrewBase.PASSOVER: 8}


def _lasts(rule: EveryRegion) -> int:
    """How many days a feast is kept that is told by its first."""
    return _DAYS_LONG.get(rule.base, 0) if isinstance(rule, HebrewDay) and not rule.after else 0


def _also(days: "list[int] | tuple[int, ...]", reading: str) -> tuple[Alternative, ...]:
    return tuple(Alternative(a_day(day).value, reading) for day in days)


def _with_doubt(rule: EveryRegion, placed: Placed) -> Placed:
    """Say what may move the feast, and spread a month over its days."""
    if placed.value is None or placed.interval is None or placed.interval.first_day is None:
        return placed
    match rule:
        case IslamicDay(day=None):
            first = placed.interval.first_day
            interval = Interval(first * DAY, (first + _islamic_length(first)) * DAY)
            placed = said(
                placed, type=TimexType.DURATION, value="P1M", interval=interval, granularity=Granularity.MONTH
            )
            return _doubted(placed, _SIGHTING, _DOUBT)
        case IslamicDay():
            return _doubted(placed, _SIGHTING, _DOUBT)
        case AnyOf(rules=rules):
            return _with_doubt(rules[0], placed)
        case HinduDay() | LunarNewYear() | ChineseDay() | Equinox():
            return _doubted(placed, _PLACE, _DOUBT if isinstance(rule, HinduDay) else 1.0)
        case HebrewDay():
            return _doubted(placed, _EVENING, 1.0)
    return placed


def _doubted(placed: Placed, why: str, sure: float) -> Placed:
    return said(placed, because=f"{placed.because}; {why}", sure=placed.sure * sure)


def feast_days(rule: EveryRegion, year: int) -> tuple[int, ...]:
    """Day numbers of a feast in a year: one, but an Islamic one may come twice, or not at all."""
    match rule:
        case Fixed(month=month, day=day):
            return (calendar.day_number(year, month, day),)
        case EasterDay(after=after, orthodox=orthodox):
            return ((orthodox_easter(year) if orthodox else calendar.easter(year)) + after,)
        case NthWeekday(every=every):
            return () if year % every else (_nth_weekday(rule, year),)
        case OnOrBefore(month=month, day=day, weekday=weekday):
            latest = calendar.day_number(year, month, day)
            return (latest - (calendar.weekday(latest) - weekday) % 7,)
        case HebrewDay(base=base, after=after):
            return (_hebrew(base, year) + after,)
        case IslamicDay(month=month, day=day):
            return _islamic_days(year, month, 1 if day is None else day)
        case LunarNewYear(after=after):
            return (lunar_new_year(year) + after,)
        case ChineseDay(longitude=longitude, day=day):
            return (_chinese_day(year, longitude, day),)
        case HinduDay():
            return (_hindu_day(year, rule),)
        case Equinox():
            return (_nowruz(year),)
        case AnyOf(rules=rules):
            return tuple(sorted(day for one in rules for day in feast_days(one, year)))


def _nth_weekday(rule: NthWeekday, year: int) -> int:
    if rule.nth < 0:
        last = calendar.day_number(year, rule.month, calendar.month_length(year, rule.month))
        return last - (calendar.weekday(last) - rule.weekday) % 7 + rule.after
    first = calendar.day_number(year, rule.month, 1)
    return first + (rule.weekday - calendar.weekday(first)) % 7 + 7 * (rule.nth - 1) + rule.after


def orthodox_easter(year: int) -> int:
    """Day number of Orthodox Easter Sunday (Meeus' Julian computus, told in our calendar)."""
    moon = (19 * (year % 19) + 15) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + sunday + 114, 31)
    behind = year // 100 - year // 400 - 2
    return calendar.day_number(year, month, day + 1) + behind


def _hebrew(base: HebrewBase, year: int) -> int:
    hebrew_year = year + 3761
    new_year = hebrew_new_year(hebrew_year)
    match base:
        case HebrewBase.NEW_YEAR:
            return new_year
        case HebrewBase.PASSOVER:
            return new_year - 163
        case HebrewBase.HANUKKAH:
            # Heshvan has 30 days in the years of 355 and 385.
            long = (hebrew_new_year(hebrew_year + 1) - new_year) % 10 == 5
            return new_year + 83 + long


def hebrew_new_year(hebrew_year: int) -> int:
    """Day number of 1 Tishri: the mean new moon with its four postponements."""
    before, this, after = (_molad_day(hebrew_year + offset) for offset in (-1, 0, 1))
    late = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return this + late - 1_373_428


def _molad_day(hebrew_year: int) -> int:
    months = (235 * hebrew_year - 234) // 19
    days = 29 * months + (12_084 + 13_753 * months) // 25_920
    return days + (3 * (days + 1) % 7 < 3)


def _islamic_days(year: int, month: int, day: int) -> tuple[int, ...]:
    about = (year - 622) * 33 // 32
    lunations = (12 * (about + offset) + month - _HIJRA for offset in (-1, 0, 1, 2))
    days = (_islamic_month(lunation) + day - 1 for lunation in lunations)
    return tuple(found for found in days if calendar.civil(found)[0] == year)


def _islamic_length(first: int) -> int:
    return _islamic_month(_lunation_near(first) + 1) - first


def _islamic_month(lunation: int) -> int:
    """Day number on which a month begins: the day after the first sunset in Mecca with a young moon."""
    return floor(new_moon(lunation) + _MECCA - _SUNSET) + 2


_MOON = 29.530588861
_MOON_TERMS = (
    # Days, and multiples of the sun's anomaly, the moon's anomaly, the moon's argument of latitude.
    (-0.40720, 0, 1, 0), (0.17241, 1, 0, 0), (0.01608, 0, 2, 0), (0.01039, 0, 0, 2), (0.00739, -1, 1, 0),
    (-0.00514, 1, 1, 0), (0.00208, 2, 0, 0), (-0.00111, 0, 1, -2), (-0.00057, 0, 1, 2), (0.00056, 1, 2, 0),
    (-0.00042, 0, 3, 0), (0.00042, 1, 0, 2), (0.00038, 1, 0, -2), (-0.00024, -1, 2, 0),
)  # fmt: skip
_CHINA, _INDIA, _TEHRAN, _MECCA = 8 / 24, 5.5 / 24, 3.5 / 24, 3 / 24
_SUNSET = 18 / 24
_HIJRA = 17_050
"""Months from the first of the Islamic calendar to the new moon of January 6, 2000."""


def new_moon(lunation: int) -> float:
    """Moment of a new moon, counted from January 6, 2000, in days and UT (Meeus, chapter 49; minutes off)."""
    sun = radians(2.5534 + 29.10535670 * lunation)
    moon = radians(201.5643 + 385.81693528 * lunation)
    node = radians(160.7108 + 390.67050284 * lunation)
    wobble = sum(size * sin(a * sun + b * moon + c * node) for size, a, b, c in _MOON_TERMS)
    return 2_451_550.09766 + _MOON * lunation + wobble - 1_721_425.5


def sun_longitude(moment: float) -> float:
    """Apparent longitude of the sun in degrees, good to a hundredth of one."""
    days = moment + 1_721_425.5 - 2_451_545.0
    anomaly = radians(357.528 + 0.9856003 * days)
    return (280.460 + 0.9856474 * days + 1.915 * sin(anomaly) + 0.020 * sin(2 * anomaly)) % 360


def _lunation_near(day: int) -> int:
    return round((day - new_moon(0)) / _MOON)


def lunar_new_year(year: int) -> int:
    """Day number of the Chinese New Year: the second month after the one of the winter solstice, leap months aside."""
    winter, next_winter = _solstice_lunation(year - 1), _solstice_lunation(year)
    signs = [floor(sun_longitude(_chinese_month(winter + offset) - _CHINA) / 30) for offset in range(4)]
    leap = next_winter - winter == 13 and (signs[1] == signs[2] or signs[2] == signs[3])
    return _chinese_month(winter + 2 + leap)


def _solstice_lunation(year: int) -> int:
    """The lunation whose month holds the winter solstice of a year, by days of China."""
    solstice = calendar.day_number(year, 12, 20)
    while sun_longitude(solstice + 1 - _CHINA) < 270:
        solstice += 1
    near = _lunation_near(solstice)
    return max(lunation for lunation in (near - 1, near, near + 1) if _chinese_month(lunation) <= solstice)


def _chinese_month(lunation: int) -> int:
    return floor(new_moon(lunation) + _CHINA)


def _chinese_day(year: int, longitude: int, day: int) -> int:
    """The day of the month that holds the moment at which the sun reaches a longitude, by days of China."""
    reached = _sun_reaches(year, longitude, _CHINA)
    near = _lunation_near(reached)
    lunation = max(one for one in (near - 1, near, near + 1) if _chinese_month(one) <= reached)
    return _chinese_month(lunation) + day - 1


def _sun_reaches(year: int, longitude: int, place: float) -> int:
    """The day, of a place so far east, on which the sun reaches a longitude from 0 to 330."""
    day = calendar.day_number(year, 3, 15) + longitude * 365 // 360 - _EARLY
    while (sun_longitude(day + 1 - place) - longitude + 180) % 360 < 180:
        day += 1
    return day


_EARLY = 4
"""Days by which the search begins before the sun can be there."""


def _nowruz(year: int) -> int:
    day = _sun_reaches(year, 0, _TEHRAN)
    past_noon = (sun_longitude(day + 0.5 - _TEHRAN) + 180) % 360 < 180
    return day + past_noon


def _hindu_day(year: int, rule: HinduDay) -> int:
    """Day number of a feast of the months that begin with the new moon (amanta), by days of India."""
    drift = 23.85 + (year - 2000) * 0.01397
    begins = (_ARIES + rule.sign * 365 // 12 + round((year - 2000) * 0.01416)) % 365
    near = _lunation_near(calendar.day_number(year) + begins)
    for lunation in (near + 1, near, near - 1):  # Of two months of one sign the second is the proper one.
        moment = new_moon(lunation)
        if int((sun_longitude(moment) - drift) % 360 // 30) == rule.sign:
            moon = moment + _MOON / 2 + _late(lunation) if rule.full else moment
            return floor(moon + _INDIA + rule.after)
    raise ValueError(year)


_ARIES = 119
"""The day of the year 2000 on which the sun is in the middle of sidereal Aries."""


def _late(lunation: int) -> float:
    """How far a full moon is from the middle between two mean new moons (the largest of Meeus' terms), in days."""
    between = lunation + 0.5
    sun, moon = radians(2.5534 + 29.10535670 * between), radians(201.5643 + 385.81693528 * between)
    mean = 2_451_550.09766 + _MOON * between - 1_721_425.5
    full = mean - 0.40614 * sin(moon) + 0.17302 * sin(sun) + 0.01614 * sin(2 * moon)
    return full - new_moon(lunation) - _MOON / 2
