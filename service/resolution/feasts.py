"""Which day a feast falls on: fixed, the nth weekday, counted from Easter; and which year's is meant."""

from service.domain.expression import Holiday
from service.domain.timex import Alternative
from service.grammar.clause import Side
from service.grammar.holiday import EasterDay, Fixed, HolidayRule, NthWeekday
from service.resolution import calendar
from service.resolution.context import Asked
from service.resolution.dates import story_year
from service.resolution.placed import Placed, a_day
from service.resolution.words import NO_PUBLISHED, absolute, counted_from, unresolved


def place_holiday(holiday: Holiday, asked: Asked) -> Placed:
    """Place a named day: in its own year, in the story's, or on the side the clause looks to."""
    rule = asked.context.holidays[holiday.key]
    if holiday.year is not None:
        return absolute(a_day(holiday_day(rule, holiday.year)), asked)
    published = asked.context.published
    in_story = story_year(asked)
    if in_story is not None and asked.story is not None:
        return counted_from(
            a_day(holiday_day(rule, in_story)), asked, asked.story.id, "in the year the story stands in", 0.85
        )
    if published is None:
        return unresolved(asked, NO_PUBLISHED)
    return _holiday_near(rule, holiday.which, asked, published.day)


def _holiday_near(rule: HolidayRule, which: int | None, asked: Asked, published: int) -> Placed:
    year = calendar.civil(published)[0]
    days = [holiday_day(rule, y) for y in (year - 1, year, year + 1)]
    past, future = [d for d in days if d < published], [d for d in days if d > published]
    if published in days and which is None:
        return counted_from(a_day(published), asked, "published", "the day of publication itself", 0.95)
    if which == 0:
        return counted_from(a_day(days[1]), asked, "published", "in the year of publication", 0.9)
    side = asked.direction.side
    if which == -1 or (which is None and side is Side.PAST):
        return counted_from(a_day(past[-1]), asked, "published", "the latest before publication", 0.9)
    if which == 1 or side is Side.FUTURE:
        return counted_from(a_day(future[0]), asked, "published", "the next after publication", 0.9)
    nearest = min(days, key=lambda d: (abs(d - published), d > published))
    others = tuple(
        Alternative(a_day(d).value, "the other side of publication")
        for d in (past[-1], future[0])
        if d != nearest
    )
    return counted_from(a_day(nearest), asked, "published", "the nearest to publication", 0.75, others)


def holiday_day(rule: HolidayRule, year: int) -> int:
    """Day number of a named day in a year."""
    match rule:
        case Fixed(month=month, day=day):
            return calendar.day_number(year, month, day)
        case EasterDay(after=after):
            return calendar.easter(year) + after
        case NthWeekday(month=month, weekday=weekday, nth=nth, after=after):
            if nth < 0:
                last = calendar.day_number(year, month, calendar.month_length(year, month))
                return last - (calendar.weekday(last) - weekday) % 7 + after
            first = calendar.day_number(year, month, 1)
            return first + (weekday - calendar.weekday(first)) % 7 + 7 * (nth - 1) + after
    raise TypeError(rule)
