"""Which May, which 24th: partial calendar dates completed by direction, story and DCT."""

from service.domain.article import Published
from service.domain.expression import CalendarDate, OrdinalDate, WeekDate
from service.domain.granularity import Granularity
from service.domain.timex import Alternative
from service.grammar.clause import Side
from service.resolution import calendar
from service.resolution.context import Anchor, Asked
from service.resolution.placed import Placed, Stretch, a_date_of_week, a_day, a_week
from service.resolution.weekdays import place_weekday
from service.resolution.words import (
    MONTH_NAMES,
    NO_PUBLISHED,
    WEEKDAY_NAMES,
    absolute,
    comes_back,
    counted_from,
    impossible,
    said,
    unresolved,
)
from service.resolution.years import (
    SURE_FUTURE,
    carried,
    far_closer,
    in_opening_year,
    nearest_of,
    open_century,
    story_year,
    stretch_of,
)

_AT_HAND, _TOLD_DONE = 14, 0.98
"""Days within which a date named without its year is the near one, but for a verb that is surely past."""


def place_date(date: CalendarDate, asked: Asked) -> Placed:
    """Complete a partial date, coarsest part first."""
    if date.swapped is not None:
        return _place_numeric(date, asked)
    if date.year is not None:
        return _with_year(date, asked)
    if asked.recurs:
        return comes_back(_pattern(date), asked)
    if date.month is not None:
        return _month_known(date, asked)
    if date.day is not None:
        return _day_known(date, asked)
    return place_weekday(date.weekday or 1, asked)


def _pattern(date: CalendarDate) -> str:
    """The date with X for what is not told, as TIMEX3 writes what comes back."""
    if date.month is None and date.day is None:
        return f"XXXX-WXX-{date.weekday or 1}"
    day = "" if date.day is None else f"-{date.day:02d}"
    return f"XXXX-{'XX' if date.month is None else format(date.month, '02d')}{day}"


def place_week(date: WeekDate, asked: Asked) -> Placed:
    """Place an ISO week or a day of one."""
    if date.week > calendar.weeks_in(date.year):
        return impossible(asked, f"{date.year} has no week {date.week}")
    if date.weekday is not None:
        return absolute(a_date_of_week(date.year, date.week, date.weekday), asked)
    return absolute(a_week(calendar.week_start(date.year, date.week)), asked)


def place_ordinal(date: OrdinalDate, asked: Asked) -> Placed:
    """Place a day counted within its year."""
    if date.day == 366 and not calendar.is_leap(date.year):
        return impossible(asked, f"{date.year} has no day 366")
    return absolute(a_day(calendar.day_number(date.year) + date.day - 1), asked)


def _place_numeric(date: CalendarDate, asked: Asked) -> Placed:
    """Choose between month first and day first; say the other reading where nothing settles it."""
    assert date.swapped is not None
    context = asked.context
    day_first = context.order is not None and context.order.value == "DMY"
    chosen, other = (date.swapped, _unswapped(date)) if day_first else (_unswapped(date), date.swapped)
    placed = _with_year(chosen, asked)
    if context.order_told or placed.value is None:
        return placed
    second = _with_year(other, asked)
    alternatives = (Alternative(second.value, "day and month the other way round"),) if second.value else ()
    return said(placed, alternatives=alternatives, sure=0.6, problem="ambiguous_date_order")


def _unswapped(date: CalendarDate) -> CalendarDate:
    return CalendarDate(date.year, date.month, date.day, date.weekday, date.century_open)


def _with_year(date: CalendarDate, asked: Asked) -> Placed:
    assert date.year is not None
    year = date.year
    if date.century_open:
        found = open_century(year, asked)
        if found is None:
            return unresolved(asked, NO_PUBLISHED)
        year = found
    stretch = stretch_of(year, date.month, date.day)
    if stretch is None:
        return impossible(asked, f"there is no day {date.day} in {MONTH_NAMES[(date.month or 1) - 1]} {year}")
    return _checked(absolute(stretch, asked), date, stretch)


def _checked(placed: Placed, date: CalendarDate, stretch: Stretch) -> Placed:
    if date.weekday is None or calendar.weekday(stretch.first) == date.weekday:
        return placed
    true = WEEKDAY_NAMES[calendar.weekday(stretch.first) - 1]
    told = WEEKDAY_NAMES[date.weekday - 1]
    return said(
        placed,
        because=f"{placed.because}; the text says {told}, that day was a {true}",
        sure=0.7,
        problem="weekday_mismatch",
    )


def _month_known(date: CalendarDate, asked: Asked) -> Placed:
    """A month or a day of a month, its year told by the story or by the side the clause looks to."""
    assert date.month is not None
    listed = _next_listed(date, asked)
    if listed is not None:
        return listed
    opened = in_opening_year(asked, lambda year: stretch_of(year, date.month, date.day))
    if opened is not None and date.weekday is None:
        return opened
    soon = _soon_after(date, asked)
    if soon is not None:
        return soon
    year = story_year(asked)
    dug_up = year is not None and year <= 0 and date.day is not None
    if dug_up and asked.story is not None and not (asked.fronted or asked.told_within(asked.story, 0)):
        # "sank in 430 B.C. Divers raised it on July 21."
        year = None if asked.context.published is not None else year
    if year is not None:
        story = asked.story or asked.told.heading
        assert story is not None
        assert story.interval.first_day is not None
        fitting = _fitting(date, year, story, asked)
        if fitting is not None:
            return fitting
        told, year = year, carried(year, date.month, asked)
        words = (
            "in the year the story stands in"
            if year == told
            else "in the year after that the story stands in"
        )
        stretch = stretch_of(year, date.month, date.day)
        if stretch is None:
            return impossible(asked, f"there is no day {date.day} in {MONTH_NAMES[date.month - 1]} {year}")
        return _checked(
            counted_from(stretch, asked, story.id, f"{words} ({story.value[:4]})", 0.9),
            date,
            stretch,
        )
    published = asked.context.published
    if published is None:
        return unresolved(asked, NO_PUBLISHED)
    return _month_by_direction(date, asked, published.day)


def _next_listed(date: CalendarDate, asked: Asked) -> Placed | None:
    """ "Oct. 15, 1975: … Nov. 13: … Feb. 19: …": each line of a chronology goes on from the one before."""
    label, story = asked.told.label, asked.story
    if label is None and story is not None and story.explicit and story.granularity is Granularity.YEAR:
        label = story  # "THE STRIKE (1926). 30 April: owners post notices."
    if label is None or label.interval.first_day is None or not asked.told.labels(asked.span):
        return None
    year = calendar.civil(label.interval.first_day)[0]
    ahead = (stretch_of(year + more, date.month, date.day) for more in (0, 1))
    stretch = next((one for one in ahead if one is not None and one.last >= label.interval.first_day), None)
    if stretch is None:
        return None
    return _checked(
        counted_from(stretch, asked, label.id, f"the next in the chronology after {label.value}", 0.9),
        date,
        stretch,
    )


def _soon_after(date: CalendarDate, asked: Asked) -> Placed | None:
    """ "The polls of May 1967 brought in others, who shelved it on June 14": soon after a month long gone."""
    story, published = asked.story, asked.context.published
    if story is None or published is None or not story.explicit or not asked.told_within(story, 0):
        return None
    first = story.interval.first_day
    if first is None or story.granularity.rank > Granularity.MONTH.rank or date.weekday is not None:
        return None
    stretch = stretch_of(calendar.civil(first)[0], date.month, date.day)
    near = stretch is not None and 0 < stretch.first - first <= _SOON
    over = stretch is not None and published.day - first >= _LONG_AGO and asked.direction.side is Side.PAST
    if not near or stretch is None or not over or not asked.told_in_relative():
        return None
    return counted_from(stretch, asked, story.id, f"soon after {story.value}", 0.85)


_SOON = 120


def _fitting(date: CalendarDate, year: int, story: Anchor, asked: Asked) -> Placed | None:
    """ "Saturday, Jan. 16" of a year told earlier, where it was no Saturday in the one told last."""
    if date.month is None or date.day is None or date.weekday is None:
        return None
    other = asked.told.year_with(date.month, date.day, date.weekday)
    stretch = stretch_of(year, date.month, date.day)
    fits = stretch is not None and calendar.weekday(stretch.first) == date.weekday
    if fits or other is None or (found := stretch_of(other, date.month, date.day)) is None:
        return None
    name = WEEKDAY_NAMES[date.weekday - 1]
    return counted_from(found, asked, story.id, f"a {name} in {other}, which was told before it", 0.85)


def _month_by_direction(date: CalendarDate, asked: Asked, published: int) -> Placed:
    assert date.month is not None
    now = calendar.civil(published)[0]
    rare = date.weekday is not None or (date.month, date.day) == (2, 29)
    reach = 8 if rare else 2
    candidates = [
        stretch
        for year in range(now - reach, now + reach + 1)
        if (stretch := stretch_of(year, date.month, date.day)) is not None
    ]
    if not candidates:
        return impossible(asked, f"{MONTH_NAMES[date.month - 1]} has no day {date.day}")
    if date.weekday is not None:
        fitting = [s for s in candidates if calendar.weekday(s.first) == date.weekday]
        if fitting:
            return counted_from(
                nearest_of(fitting, published), asked, "published", "the nearest with that weekday", 0.95
            )
    past = [s for s in candidates if s.first <= published]
    future = [s for s in candidates if s.last >= published]
    side = asked.direction.side
    if date.which is not None:
        side = Side.PAST if date.which < 0 else Side.FUTURE
    nearest = nearest_of(candidates, published)
    away = nearest.first - published if date.day is not None else 0
    at_hand = (side is Side.FUTURE and 0 < -away <= _AT_HAND) or (
        side is Side.PAST and 0 < away <= _AT_HAND and asked.direction.sure < _TOLD_DONE and not _opens(asked)
    )
    willed = side is Side.FUTURE and asked.direction.sure >= SURE_FUTURE
    if date.which is None and (
        at_hand or not asked.governed and not willed and far_closer(nearest, published, side)
    ):
        chosen, why = nearest, "the nearest to publication; on the other side it would be most of a year away"
    elif side is Side.PAST and past:
        again = (
            asked.told.year_of(date.month, date.day)
            if date.day and published - past[-1].last > _JUBILEE
            else None
        )
        if again is not None and (day := again.interval.first_day) is not None and day < past[-1].first:
            return counted_from(
                a_day(day), asked, again.id, f"the day told before it ({again.value[:10]})", 0.8
            )
        chosen, why = past[-1], f"the latest before publication, by {asked.direction.cue!r}"
    elif side is Side.FUTURE and future:
        chosen, why = future[0], f"the next after publication, by {asked.direction.cue!r}"
    else:
        chosen, why = nearest, "the nearest to publication"
    others = tuple(
        Alternative(other.value, reading)
        for other, reading in (
            (past[-1] if past else None, "the latest before publication"),
            (future[0] if future else None, "the next after publication"),
        )
        if other is not None and other is not chosen and other.value != chosen.value
    )
    sure = max(asked.direction.sure, 0.75 if side is Side.NONE else 0.8)
    return _checked(counted_from(chosen, asked, "published", why, sure, others), date, chosen)


_JUBILEE = 45
"""Days back within which a day told again without its year may be this year's: that of a jubilee."""


def _opens(asked: Asked) -> bool:
    """Tell "On 30 November a sea carried away the mast", of which no day to come can be told."""
    return asked.fronted or asked.opens_clause


def _day_known(date: CalendarDate, asked: Asked) -> Placed:
    """ "The 24th", "Thursday the 24th": the month is the story's or publication's."""
    assert date.day is not None
    story, published = asked.story, asked.context.published
    if story is not None and asked.context.history and story.granularity.rank > Granularity.MONTH.rank:
        story = asked.told.just(Granularity.MONTH, asked.span, _TOLD_PAST) or story  # Past a year told aside
    in_story = story is not None and story.granularity.rank <= Granularity.MONTH.rank
    if in_story and (asked.context.history or published is None or asked.told_within(story, 2)):  # type: ignore[arg-type]
        assert story is not None
        assert story.interval.first_day is not None
        year, month, told = calendar.civil(story.interval.first_day)
        past = asked.context.history or story.interval.first_day <= (published.day if published else 0)
        if story.granularity is Granularity.DAY and told - date.day >= _TURNED and past and not story.counted:
            year, month = calendar.add_months(year, month, 1)
        stretch = stretch_of(year, month, date.day)
        fits = stretch is not None and (
            date.weekday is None or calendar.weekday(stretch.first) == date.weekday
        )
        if stretch is not None and fits and not _passes(stretch, published, asked):
            return counted_from(
                stretch, asked, story.id, f"in the month the story stands in ({year}-{month:02d})", 0.85
            )
    if published is None:
        return unresolved(asked, NO_PUBLISHED)
    told_before = asked.told.same_day(date.day) if date.weekday is None else None
    if told_before is not None and asked.direction.side is not Side.FUTURE:
        again = a_day(told_before.interval.first_day or 0)
        return counted_from(again, asked, told_before.id, "the day told before with that number", 0.85)
    return _day_by_direction(date, asked, published.day)


_TOLD_PAST = 5
"""Sentences back to which a day alone looks for its month, past a year told on the way."""


_TURNED = 12
"""Days back within a month that are read as a day of the next: "on the 28th … on the 3rd"."""


_LONG_AGO = 400
"""Days back from publication beyond which a present tells of the story as well: "that of the 17th is torn out"."""


def _passes(stretch: Stretch, published: Published | None, asked: Asked) -> bool:
    """Tell a day of the story's month that the clause can't mean: "came on the 28th and is due on the 17th"."""
    if published is None or asked.context.history or published.day - stretch.last > _LONG_AGO:
        return False
    side = asked.direction.side
    return (side is Side.FUTURE and stretch.last < published.day) or (
        side is Side.PAST and stretch.first > published.day
    )


def _day_by_direction(date: CalendarDate, asked: Asked, published: int) -> Placed:
    year, month, _ = calendar.civil(published)
    months = (calendar.add_months(year, month, shift) for shift in range(-12, 13))
    stretches = [s for year, month in months if (s := stretch_of(year, month, date.day)) is not None]
    if date.weekday is not None:
        stretches = [s for s in stretches if calendar.weekday(s.first) == date.weekday] or stretches
    side = asked.direction.side
    past = [s for s in stretches if s.first <= published]
    future = [s for s in stretches if s.first >= published]
    if side is Side.PAST and past:
        chosen, why = past[-1], "the latest before publication"
    elif side is Side.FUTURE and future:
        chosen, why = future[0], "the next after publication"
    else:
        chosen, why = nearest_of(stretches, published), "the nearest to publication"
    return counted_from(chosen, asked, "published", why, 0.75)
