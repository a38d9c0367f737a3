"""Which year is meant where the text leaves it open: the century of two digits, the year a story stands in."""

from collections.abc import Callable

from service.domain.event import Tense
from service.domain.granularity import Granularity
from service.grammar.clause import Side
from service.resolution import calendar
from service.resolution.context import CLEAR, Anchor, Asked
from service.resolution.placed import Placed, Stretch, a_day, a_month, a_year
from service.resolution.words import counted_from

_CLOSE = 80
"""Days within which a date named without its year is the near one where no verb beside it says so."""
_SOON, _FAR_AHEAD = 5, 25
"""Years ahead: beyond the first two digits need a clause that surely looks ahead, beyond the second they never do."""


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
    label = asked.told.label
    if label is not None and label.explicit and label.interval.first_day is not None:
        own = asked.outline.text.find("\n", label.told, asked.span.start) < 0
        if own and not asked.told.labels(asked.span):
            year, _, _ = calendar.civil(label.interval.first_day)
            return year  # "March 2007 - He is charged. He is freed on April 4"
    if story is None or story.interval.first_day is None or story.granularity.rank > Granularity.YEAR.rank:
        return None
    year = calendar.civil(story.interval.first_day)[0]
    if context.published is None:
        return year
    if context.history:
        return None if left_behind(asked, story) else year
    published_year = calendar.civil(context.published.day)[0]
    goes_on = _goes_on_long_ago(story, context.published.day, asked) or _is_bound_of_old(story, asked)
    near = published_year - year < (1 if story.granularity is Granularity.MONTH else 2)
    if not goes_on and (not story.explicit or near or not asked.told_within(story, 0)):
        return None
    return year if asked.direction.side is Side.PAST and not asked.told.aside() else None


def _goes_on_long_ago(story: Anchor, published: int, asked: Asked) -> bool:
    """ "She was let out on Jan. 8, 1998. Five weeks later she was caught. A jury was sworn on March 2"."""
    first = story.interval.first_day
    far = first is not None and published - first > _YEAR_OR_MORE
    return (
        story.counted
        and (story.granularity.rank <= Granularity.MONTH.rank or story.granularity is Granularity.SEASON)
        and far
        and asked.told_within(story, 2)
        and asked.direction.sure >= CLEAR
    )


def _is_bound_of_old(story: Anchor, asked: Asked) -> bool:
    """ "She left the band in June 1987. By October she was driving a cab"."""
    published, first = asked.context.published, story.interval.first_day
    far = first is not None and published is not None and published.day - first > _YEAR_OR_MORE
    known = story.explicit and story.granularity.rank <= Granularity.MONTH.rank
    if not (far and known and asked.told_within(story, 1)):
        return False
    return asked.direction.cue in asked.pack.events.deadlines and asked.direction.side is Side.PAST


_YEAR_OR_MORE = 400
"""Days back from publication at which a date counted from another belongs to a story."""


SURE_FUTURE = 0.95  # That of "will", not of a deadline, which a history has as well.


def left_behind(asked: Asked, story: Anchor) -> bool:
    """Tell what is not of the year that a history stands in, since it is to come or of the present.

    So "The inquiry into the 2014 crash will report in May" and "It was built in 1950. It closes on 24 December".
    """
    published, first = asked.context.published, story.interval.first_day
    if published is None or first is None:
        return False
    ahead = calendar.civil(first)[0] - calendar.civil(published.day)[0]
    if ahead >= 0:
        return ahead > 0 and asked.direction.side is Side.PAST and asked.direction.sure >= CLEAR
    tense = asked.tense_at(asked.span.start)
    if asked.direction.side is Side.FUTURE and asked.direction.sure >= SURE_FUTURE:
        return tense is not Tense.PAST  # Not "An assault, planned for February, was put off"
    return tense is Tense.PRESENT and asked.tense_at(story.told) is Tense.PAST


def in_opening_year(asked: Asked, of_year: Callable[[int], Stretch | None]) -> Placed | None:
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
    if direction.side is Side.FUTURE and direction.sure >= SURE_FUTURE and stretch.last < published.day:
        return None
    return counted_from(stretch, asked, opening.id, f"in {year}, which opens its sentence", 0.9)


def far_closer(nearest: Stretch, published: int, side: Side) -> bool:
    """Tell whether the side that the clause looks to would need a date nearly a year off."""
    ahead = nearest.first - published
    if side is Side.NONE:
        return False
    return 0 < ahead <= _CLOSE if side is Side.PAST else 0 < published - nearest.last <= _CLOSE


def nearest_of(stretches: list[Stretch], day: int) -> Stretch:
    """The stretch nearest to a day; the one that holds it first, then the past one."""
    return min(
        stretches,
        key=lambda s: (
            0 if s.first <= day <= s.last else min(abs(s.first - day), abs(s.last - day)),
            s.first > day,
        ),
    )


def carried(year: int, month: int, asked: Asked) -> int:
    """A history that stood in November goes on to the next January."""
    story = asked.story
    if story is None or story.interval.first_day is None or story.granularity.rank >= Granularity.YEAR.rank:
        return year
    stood, published = calendar.civil(story.interval.first_day)[1], asked.context.published
    if asked.direction.side is Side.PAST and asked.direction.backshifted:
        return year - (month > stood)  # "By February 1934 it was lost. It had begun in November"
    ahead = asked.direction.side is Side.FUTURE and asked.direction.sure >= CLEAR  # "hung on until March"
    told = (
        asked.direction.side is Side.PAST
        and not asked.direction.backshifted
        and not asked.told_within(story, 0)
    )
    # "… on 11 November 1853. In May he reached the coast", "failed in October 2008. It was wound up in March"
    onward = asked.told_within(story, 1) and (asked.fronted or told or asked.opens_clause)
    last_year = (
        not asked.context.history and published is not None and calendar.civil(published.day)[0] - year == 1
    )
    turned = 1 if ahead or last_year else 6 if onward or _goes_on_to(asked, story) else 8
    return year + 1 if stood - month >= turned else year


def _goes_on_to(asked: Asked, story: Anchor) -> bool:
    """ "It failed in October 2008 and was wound up in March": a second deed, told after the first."""
    if not asked.told_within(story, 0) or asked.direction.side is not Side.PAST:
        return False
    gap = asked.outline.text[story.told : asked.span.start].split()
    joined = next((at for at, word in enumerate(gap) if word in asked.pack.events.joints), len(gap))
    return len(gap) - joined > _LEAST_DEED


_LEAST_DEED = 2
"""Words behind "and" that are more than the preposition of a second time."""
