"""Which Friday, which May, which year: partial calendar dates completed by direction, story and DCT."""

from collections.abc import Callable

from service.domain.article import Published
from service.domain.expression import CalendarDate, Named, OrdinalDate, Origin, WeekDate
from service.domain.granularity import Granularity
from service.domain.timex import Alternative
from service.grammar.clause import Direction, Side
from service.resolution import calendar
from service.resolution.context import CLEAR, Anchor, Asked
from service.resolution.placed import (
    Placed,
    Stretch,
    a_date_of_week,
    a_day,
    a_half,
    a_month,
    a_quarter,
    a_season,
    a_week,
    a_year,
)
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

_CLOSE, _AT_HAND, _TOLD_DONE = 80, 14, 0.98
"""Days within which a date named without its year is the near one: where no verb beside it says so, and always."""
_SOON, _FAR_AHEAD = 5, 25
"""Years ahead: beyond the first two digits need a clause that surely looks ahead, beyond the second they never do."""


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


def stretch_of(year: int, month: int | None, day: int | None) -> Stretch | None:
    """The day, month or year told; ``None`` when the month has no such day."""
    if month is None:
        return a_year(year)
    if day is None:
        return a_month(year, month)
    if day > calendar.month_length(year, month):
        return None
    return a_day(calendar.day_number(year, month, day))


def open_century(two_digits: int, asked: Asked) -> int | None:
    """The year with these last two digits nearest to publication, or to a history's story."""
    reference = _reference_year(asked)
    if reference is None:
        return None
    first = reference // 100 * 100 + two_digits
    near = min((first - 100, first, first + 100), key=lambda year: abs(year - reference))
    published = asked.context.published
    ahead = 0 if published is None else near - calendar.civil(published.day)[0]
    looks = asked.direction.side is Side.FUTURE and asked.direction.sure >= CLEAR
    return near - 100 if ahead > _FAR_AHEAD or (ahead > _SOON and not looks) else near


def _reference_year(asked: Asked) -> int | None:
    context, story = asked.context, asked.story
    if (
        story is not None
        and (context.history or context.published is None)
        and story.interval.first_day is not None
    ):
        return calendar.civil(story.interval.first_day)[0]
    return None if context.published is None else calendar.civil(context.published.day)[0]


def story_year(asked: Asked) -> int | None:
    """The year the story stands in, where a bare month or day is told by it and not by the DCT.

    In the news that is so below a year that heads its lines, and beside one that the same sentence spells out, but not
    in a clause aside.
    """
    story, context, heading = asked.story, asked.context, asked.told.heading
    if heading is not None and heading.interval.first_day is not None:
        beside = story is not None and story.explicit and asked.told_within(story, 0)
        told = story if beside and story is not None else heading
        return calendar.civil(told.interval.first_day or heading.interval.first_day)[0]
    if story is None or story.interval.first_day is None or story.granularity.rank > Granularity.YEAR.rank:
        return None
    year = calendar.civil(story.interval.first_day)[0]
    if context.published is None:
        return year
    if context.history:
        return None if _is_still_ahead(asked, year) else year
    published_year = calendar.civil(context.published.day)[0]
    goes_on = _goes_on_long_ago(story, context.published.day, asked)
    if not goes_on and (not story.explicit or published_year - year < 2 or not asked.told_within(story, 0)):
        return None
    return year if asked.direction.side is Side.PAST and not asked.told.aside() else None


def _goes_on_long_ago(story: Anchor, published: int, asked: Asked) -> bool:
    """ "She was let out on Jan. 8, 1998. Five weeks later she was caught. A jury was sworn on March 2"."""
    first = story.interval.first_day
    far = first is not None and published - first > _YEAR_OR_MORE
    return (
        story.counted
        and story.granularity.rank <= Granularity.MONTH.rank
        and far
        and asked.told_within(story, 2)
        and asked.direction.sure >= CLEAR
    )


_YEAR_OR_MORE = 400
"""Days back from publication at which a date counted from another belongs to a story."""
_RESULTS_OUT = 45
"""Days behind a quarter by which its results are out."""
_SURE_FUTURE = 0.95  # That of "will", not of a deadline, which a history has as well.


def _is_still_ahead(asked: Asked, year: int) -> bool:
    """ "The inquiry into the 2014 crash will report in May": what is to come is not of a year that is over."""
    published = asked.context.published
    ahead = asked.direction.side is Side.FUTURE and asked.direction.sure >= _SURE_FUTURE
    return published is not None and ahead and year < calendar.civil(published.day)[0]


def _month_known(date: CalendarDate, asked: Asked) -> Placed:
    """A month or a day of a month, its year told by the story or by the side the clause looks to."""
    assert date.month is not None
    opened = _in_opening_year(asked, lambda year: stretch_of(year, date.month, date.day))
    if opened is not None and date.weekday is None:
        return opened
    year = story_year(asked)
    if year is not None:
        story = asked.story or asked.told.heading
        assert story is not None
        assert story.interval.first_day is not None
        fitting = _fitting(date, year, story, asked)
        if fitting is not None:
            return fitting
        told, year = year, _carried(year, date.month, asked)
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


def _in_opening_year(asked: Asked, of_year: Callable[[int], Stretch | None]) -> Placed | None:
    """ "Last year sales rose in February and fell in June", unless the clause looks to the other side.

    Not so "Last year it was sold, and in March it shut".
    """
    opening, published = asked.told.opening(asked.span), asked.context.published
    if (
        asked.opens_clause
        or opening is None
        or published is None
        or asked.context.history
        or opening.interval.first_day is None
    ):
        return None
    year = calendar.civil(opening.interval.first_day)[0]
    stretch, direction = of_year(year), asked.direction
    if stretch is None or (direction.side is Side.PAST and stretch.first > published.day):
        return None
    if direction.side is Side.FUTURE and direction.sure >= _SURE_FUTURE and stretch.last < published.day:
        return None
    return counted_from(stretch, asked, opening.id, f"in {year}, which opens its sentence", 0.9)


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


def _carried(year: int, month: int, asked: Asked) -> int:
    """A history that stood in November goes on to the next January."""
    story = asked.story
    if story is None or story.interval.first_day is None or story.granularity.rank >= Granularity.YEAR.rank:
        return year
    stood = calendar.civil(story.interval.first_day)[1]
    ahead = asked.direction.side is Side.FUTURE and asked.direction.sure >= CLEAR  # "hung on until March"
    onward = asked.fronted and asked.told_within(
        story, 1
    )  # "… on 11 November 1853. In May he reached the coast"
    turned = 1 if ahead else 6 if onward else 8
    return year + 1 if stood - month >= turned else year


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
                _nearest(fitting, published), asked, "published", "the nearest with that weekday", 0.95
            )
    past = [s for s in candidates if s.first <= published]
    future = [s for s in candidates if s.last >= published]
    side = asked.direction.side
    if date.which is not None:
        side = Side.PAST if date.which < 0 else Side.FUTURE
    nearest = _nearest(candidates, published)
    away = nearest.first - published if date.day is not None else 0
    at_hand = (side is Side.FUTURE and 0 < -away <= _AT_HAND) or (
        side is Side.PAST and 0 < away <= _AT_HAND and asked.direction.sure < _TOLD_DONE
    )
    if date.which is None and (at_hand or not asked.governed and _far_closer(nearest, published, side)):
        chosen, why = nearest, "the nearest to publication; on the other side it would be most of a year away"
    elif side is Side.PAST and past:
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


def _far_closer(nearest: Stretch, published: int, side: Side) -> bool:
    """Tell whether the side that the clause looks to would need a date nearly a year off."""
    ahead = nearest.first - published
    if side is Side.NONE:
        return False
    return 0 < ahead <= _CLOSE if side is Side.PAST else 0 < published - nearest.last <= _CLOSE


def _nearest(stretches: list[Stretch], day: int) -> Stretch:
    """The stretch nearest to a day; the one that holds it first, then the past one."""
    return min(
        stretches,
        key=lambda s: (
            0 if s.first <= day <= s.last else min(abs(s.first - day), abs(s.last - day)),
            s.first > day,
        ),
    )


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


def _passes(stretch: Stretch, published: Published | None, asked: Asked) -> bool:
    """Tell a day of the story's month that the clause can't mean: "came on the 28th and is due on the 17th"."""
    if published is None or asked.context.history:
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
        chosen, why = _nearest(stretches, published), "the nearest to publication"
    return counted_from(chosen, asked, "published", why, 0.75)


def _repeats(weekday: int, story: Anchor, asked: Asked) -> bool:
    """Tell the "Wednesday" of "yesterday (Wednesday)"."""
    bracketed = asked.outline.text[max(0, asked.span.start - 1) : asked.span.start] == "("
    near = bracketed and asked.span.start - story.told <= _NEAR_BRACKET
    first = story.interval.first_day
    return (
        near
        and story.granularity is Granularity.DAY
        and first is not None
        and calendar.weekday(first) == weekday
    )


_NEAR_BRACKET = 20
"""Characters from the begin of a day to a bracket that says its weekday."""


def place_weekday(weekday: int, asked: Asked) -> Placed:
    """A bare weekday lies within seven days of publication, on the side the clause looks to."""
    story, published = asked.story, asked.context.published
    if (
        story is not None
        and (asked.context.history or published is None or _goes_on(story, published.day, asked))
        and story.granularity.rank <= Granularity.DAY.rank
    ):
        assert story.interval.first_day is not None
        day = story.interval.first_day + (weekday - calendar.weekday(story.interval.first_day)) % 7
        return counted_from(
            a_day(day), asked, story.id, f"the {WEEKDAY_NAMES[weekday - 1]} after {story.value}", 0.75
        )
    if story is not None and _repeats(weekday, story, asked):
        return counted_from(
            a_day(story.interval.first_day or 0), asked, story.id, "the day told before it", 0.95
        )
    if published is None:
        return unresolved(asked, NO_PUBLISHED)
    back = (calendar.weekday(published.day) - weekday) % 7
    if back == 0:
        return counted_from(a_day(published.day), asked, "published", "the day of publication itself", 0.95)
    direction = asked.direction
    spoken = _spoken_on(asked) if direction.backshifted and direction.side is Side.FUTURE else None
    if spoken is not None and (day_spoken := spoken.interval.first_day) is not None:
        ahead = a_day(day_spoken + ((weekday - calendar.weekday(day_spoken)) % 7 or 7))
        return counted_from(
            ahead, asked, spoken.id, f"counted forward from {spoken.value}, by {direction.cue!r}", 0.8
        )
    past, future = a_day(published.day - back), a_day(published.day + 7 - back)
    if _is_jotted(asked, direction):
        why = "the next after publication, as short messages mean it"
        return counted_from(
            future, asked, "published", why, 0.6, (Alternative(past.value, "the one before publication"),)
        )
    if direction.side is Side.FUTURE:
        why, sure = f"counted forward from publication, by {direction.cue!r}", max(direction.sure, 0.6)
        return counted_from(
            future,
            asked,
            "published",
            why,
            sure,
            (Alternative(past.value, "the one before publication"),) if sure < 0.85 else (),
        )
    why = (
        f"counted back from publication, by {direction.cue!r}"
        if direction.side is Side.PAST
        else "counted back from publication"
    )
    sure = max(direction.sure, 0.7)
    return counted_from(
        past,
        asked,
        "published",
        why,
        sure,
        (Alternative(future.value, "the one after publication"),) if sure < 0.85 else (),
    )


def _goes_on(story: Anchor, published: int, asked: Asked) -> bool:
    """Tell a story of long ago that a sentence goes on with: "The next evening it was repeated, and on Tuesday …"."""
    first = story.interval.first_day
    far = first is not None and published - first > _LONG_AGO
    return far and story.counted and asked.told_within(story, 0) and asked.direction.side is not Side.FUTURE


_LONG_AGO = 60


def _is_jotted(asked: Asked, direction: Direction) -> bool:
    """Tell a day jotted down without a verb, with its hour or in a question: "dentist mon 9am", "free fri night?"."""
    if not asked.text.islower() or (direction.side is not Side.NONE and direction.cue not in asked.text):
        return False
    hour = any(letter.isdigit() for letter in asked.text)
    return hour or "?" in asked.outline.sentence_at(asked.span.start).of(asked.outline.text)


def _spoken_on(asked: Asked) -> Anchor | None:
    """The day, told earlier in the sentence, from which a backshifted future is seen: the latest of a week."""
    published = asked.context.published
    spoken = asked.told.latest(asked.span)
    day = spoken.interval.first_day if spoken is not None else None
    near = day is not None and published is not None and published.day - 7 <= day < published.day
    return spoken if near else None


def place_named(named: Named, asked: Asked) -> Placed:
    """ "Last Thursday", "next May", "the third quarter of 1999", "this spring"."""
    follows = named.origin is Origin.STORY and (named.which or 0) > 0
    if follows and asked.story is None and asked.direction.side is Side.PAST:
        return unresolved(asked, "the text tells no date before it to count from")
    if named.year is not None and named.index == 0:
        return absolute(a_quarter(named.year, _told_quarter(asked)), asked, 0.8)
    if named.year is not None:
        return absolute(_of_year(named.kind, named.index, named.year), asked)
    bare = named.kind is not Granularity.DAY and named.index and named.which is None and named.origin is None
    if bare and asked.recurs:
        return comes_back(f"XXXX{_of_year(named.kind, named.index, 2000).value[4:]}", asked)
    pointed = _pointed(named, asked)
    if pointed is not None:
        return pointed
    day_told = asked.story is not None and asked.story.granularity.rank <= Granularity.DAY.rank
    if named.kind is Granularity.DAY and named.which == 0 and named.origin is Origin.STORY and not day_told:
        return place_weekday(named.index, asked)
    from_story = named.origin is not None or (asked.context.history and named.kind is not Granularity.DAY)
    published = asked.context.published
    if from_story and asked.story is not None:
        assert asked.story is not None
        return _named_in_story(named, asked)
    if published is None:
        return unresolved(asked, NO_PUBLISHED)
    if named.kind is Granularity.DAY:
        return _weekday_which(named, asked, published.day)
    return _named_by_published(named, asked, published.day)


def _pointed(named: Named, asked: Asked) -> Placed | None:
    """ "Six years ago … that April": of the year told last, though the story does not stand there."""
    if named.which != 0 or named.origin is not Origin.STORY or named.kind is Granularity.DAY:
        return None
    just = asked.told.just(Granularity.YEAR, asked.span)
    if just is None or just.interval.first_day is None:
        return None
    if asked.story is not None and asked.story.told >= just.told:
        return None
    year = calendar.civil(just.interval.first_day)[0]
    return counted_from(
        _of_year(named.kind, named.index, year), asked, just.id, f"the one of {just.value}", 0.85
    )


def _told_quarter(asked: Asked) -> int:
    """Which quarter is talked of: the one last told, else the one that ended before publication."""
    told, published = asked.quarter, asked.context.published
    if told is not None and told.interval.first_day is not None:
        return (calendar.civil(told.interval.first_day)[1] - 1) // 3 + 1
    if published is None:
        return 1
    return ((calendar.civil(published.day)[1] - 1) // 3 - 1) % 4 + 1


def _of_year(kind: Granularity, index: int, year: int) -> Stretch:
    makers = {
        Granularity.QUARTER: a_quarter,
        Granularity.HALF: a_half,
        Granularity.SEASON: a_season,
        Granularity.MONTH: a_month,
    }
    return makers[kind](year, index)


def _named_in_story(named: Named, asked: Asked) -> Placed:
    story = asked.story
    assert story is not None
    assert story.interval.first_day is not None
    day = story.interval.first_day
    if named.kind is Granularity.DAY:
        ahead = (named.index - calendar.weekday(day)) % 7
        shift = {-1: ahead - 7, 0: ahead, 1: ahead or 7}[max(-1, min(1, named.which or 0))]
        return counted_from(a_day(day + shift), asked, story.id, f"counted from {story.value}", 0.85)
    year = calendar.civil(day)[0]
    stretch = _of_year(named.kind, named.index, year)
    whole_year = story.granularity.rank >= Granularity.YEAR.rank  # "In 1911 he came. The following spring …"
    if named.which == 1 and (stretch.first <= day or whole_year):
        stretch = _of_year(named.kind, named.index, year + 1)
    elif named.which == -1 and stretch.last >= day:
        stretch = _of_year(named.kind, named.index, year - 1)
    elif named.which is None and named.kind is Granularity.SEASON:  # In November "the spring" is to come.
        before = (
            asked.direction.side is Side.PAST and asked.direction.backshifted
        )  # "who had spent the spring there"
        if asked.direction.side is not Side.NONE and not before:
            stretch = _of_year(named.kind, named.index, _carried(year, 3 * named.index, asked))
    return counted_from(stretch, asked, story.id, f"counted from {story.value}", 0.8)


def _weekday_which(named: Named, asked: Asked, published: int) -> Placed:
    which, name = named.which or 0, WEEKDAY_NAMES[named.index - 1]
    back = (calendar.weekday(published) - named.index) % 7 or 7
    if which < 0:
        day = published - back - 7 * (-which - 1)
        other = a_day(calendar.monday_of(published) - 7 + named.index - 1)
        chosen = a_day(day)
        others = (
            (Alternative(other.value, f"{name} of the week before"),)
            if which == -1 and other.value != chosen.value
            else ()
        )
        return counted_from(
            chosen, asked, "published", "counted back from publication", 0.95 if not others else 0.85, others
        )
    monday = calendar.monday_of(published)
    if named.soonest:
        return counted_from(a_day(published + 7 - back % 7), asked, "published", "the very next one", 0.9)
    if which == 0:
        return counted_from(
            a_day(monday + named.index - 1), asked, "published", "in the week of publication", 0.9
        )
    chosen = a_day(monday + 7 + named.index - 1)
    soonest = a_day(published + 7 - back) if back != 7 else a_day(published + 7)
    others = (
        (Alternative(soonest.value, f"the first {name} after publication"),)
        if soonest.value != chosen.value
        else ()
    )
    return counted_from(
        chosen, asked, "published", "in the week after publication", 0.95 if not others else 0.7, others
    )


def _named_by_published(named: Named, asked: Asked, published: int) -> Placed:
    year = calendar.civil(published)[0]
    if named.kind in (Granularity.QUARTER, Granularity.HALF, Granularity.SEASON, Granularity.MONTH):
        stretches = [
            _of_year(named.kind, named.index, y) for y in (year - 2, year - 1, year, year + 1, year + 2)
        ]
    holding = [s for s in stretches if s.first <= published <= s.last]
    past = [s for s in stretches if s.last < published]
    future = [s for s in stretches if s.first > published]
    if named.which == 0:
        chosen = holding[0] if holding else _nearest([*past[-1:], *future[:1]], published)
        if named.kind in (Granularity.MONTH, Granularity.SEASON) and not holding:
            chosen = _of_year(named.kind, named.index, year)
        return counted_from(chosen, asked, "published", "the one of publication", 0.9)
    if named.which == -2:
        return counted_from(past[-2], asked, "published", "the one a year before the latest", 0.85)
    if named.which == -1:
        return counted_from(past[-1], asked, "published", "the latest before publication", 0.9)
    if named.which == 1:
        return counted_from(future[0], asked, "published", "the next after publication", 0.9)
    return _bare_named(named, asked, published, holding, past, future)


def _bare_named(
    named: Named,
    asked: Asked,
    published: int,
    holding: list[Stretch],
    past: list[Stretch],
    future: list[Stretch],
) -> Placed:
    opened = _in_opening_year(asked, lambda year: _of_year(named.kind, named.index, year))
    if opened is not None:
        return opened
    year = story_year(asked)
    if year is not None and asked.story is not None:
        return counted_from(
            _of_year(named.kind, named.index, year),
            asked,
            asked.story.id,
            "in the year the story stands in",
            0.85,
        )
    if holding:
        return counted_from(holding[0], asked, "published", "the one of publication", 0.8)
    nearest = _nearest([past[-1], future[0]], published)
    if named.kind is Granularity.QUARTER:
        chosen = past[-1] if asked.direction.side is Side.PAST else nearest
        will = asked.direction.side is Side.FUTURE and (
            asked.direction.sure >= _SURE_FUTURE or asked.governed
        )
        if will and published - nearest.last > _RESULTS_OUT:  # Not "third-quarter earnings will be lower"
            chosen = future[0]
        return counted_from(
            chosen, asked, "published", "the nearest to publication, as results are told", 0.85
        )
    direction = asked.direction
    if not asked.governed and _far_closer(nearest, published, direction.side):
        why = "the nearest to publication; on the other side it would be most of a year away"
        return counted_from(nearest, asked, "published", why, 0.75)
    if direction.side is Side.FUTURE:
        return counted_from(
            future[0], asked, "published", f"the next after publication, by {direction.cue!r}", 0.8
        )
    if direction.side is Side.PAST:
        return counted_from(
            past[-1], asked, "published", f"the latest before publication, by {direction.cue!r}", 0.8
        )
    return counted_from(nearest, asked, "published", "the nearest to publication", 0.7)
