"""Months, seasons, quarters and halves by name: "last May", "the third quarter of 1999", "this spring"."""

from service.domain.expression import Named, Origin
from service.domain.granularity import Granularity
from service.grammar.clause import Side
from service.resolution import calendar
from service.resolution.context import Asked
from service.resolution.placed import Placed, Stretch, a_day, a_half, a_month, a_quarter, a_season
from service.resolution.weekdays import place_weekday, weekday_which
from service.resolution.words import NO_PUBLISHED, absolute, comes_back, counted_from, unresolved
from service.resolution.years import (
    SURE_FUTURE,
    carried,
    far_closer,
    in_opening_year,
    left_behind,
    nearest_of,
    story_year,
)

_RESULTS_OUT = 45
"""Days behind a quarter by which its results are out."""


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
    day_told = asked.story is not None and asked.story.granularity.rank <= Granularity.WEEK.rank
    if named.kind is Granularity.DAY and named.which == 0 and named.origin is Origin.STORY and not day_told:
        return place_weekday(named.index, asked)
    from_story = named.origin is not None or (asked.context.history and named.kind is not Granularity.DAY)
    published = asked.context.published
    if from_story and asked.story is not None and not (bare and left_behind(asked, asked.story)):
        return _named_in_story(named, asked)
    if published is None:
        return unresolved(asked, NO_PUBLISHED)
    if named.kind is Granularity.DAY:
        return weekday_which(named, asked, published.day)
    return _named_by_published(named, asked, published.day)


def _pointed(named: Named, asked: Asked) -> Placed | None:
    """ "Six years ago … that April": of the year told last, though the story does not stand there."""
    if named.which != 0 or named.origin is not Origin.STORY or named.kind is Granularity.DAY:
        return None
    just = asked.told.just(Granularity.YEAR, asked.span)
    if just is None or just.interval.first_day is None:
        return None
    if asked.story is not None and (asked.story.told >= just.told or asked.context.history):
        return None
    year, month, _ = calendar.civil(just.interval.first_day)
    if named.kind is Granularity.SEASON and named.index == _WINTER and month <= _FEBRUARY:
        year -= just.granularity.rank <= Granularity.MONTH.rank
    return counted_from(
        _of_year(named.kind, named.index, year), asked, just.id, f"the one of {just.value}", 0.85
    )


_WINTER, _FEBRUARY = 4, 2
"""A winter has the year that it begins in: "in January 1947 … that winter"."""


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
        if story.granularity is Granularity.WEEKEND:
            day = story.interval.last_day or day  # "That weekend they left; on the Monday she came back"
        ahead = (named.index - calendar.weekday(day)) % 7
        if ahead and named.which == 0 and asked.direction.side is Side.PAST and asked.direction.backshifted:
            ahead -= 7  # "It began on Monday. Talks had broken down on the Sunday"
        shift = {-1: ahead - 7, 0: ahead, 1: ahead or 7}[max(-1, min(1, named.which or 0))]
        return counted_from(a_day(day + shift), asked, story.id, f"counted from {story.value}", 0.85)
    year = calendar.civil(day)[0]
    stretch = _of_year(named.kind, named.index, year)
    whole_year = story.granularity.rank >= Granularity.YEAR.rank  # "In 1911 he came. The following spring …"
    winter = named.kind is Granularity.SEASON and named.index == _WINTER
    if winter and named.which == 0 and not whole_year and calendar.civil(day)[1] <= _FEBRUARY:
        stretch = _of_year(named.kind, named.index, year - 1)
    elif (named.which or 0) > 1:  # "two summers later"
        stretch = _of_year(named.kind, named.index, year + (named.which or 0))
    elif named.which == 1 and (stretch.first <= day or whole_year):
        stretch = _of_year(named.kind, named.index, year + 1)
    elif named.which == -1 and stretch.last >= day:
        stretch = _of_year(named.kind, named.index, year - 1)
    elif named.which is None and named.kind is Granularity.SEASON:  # In November "the spring" is to come.
        before = (
            asked.direction.side is Side.PAST and asked.direction.backshifted
        )  # "who had spent the spring there"
        if asked.direction.side is not Side.NONE and not before:
            stretch = _of_year(named.kind, named.index, carried(year, 3 * named.index, asked))
    return counted_from(stretch, asked, story.id, f"counted from {story.value}", 0.8)


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
        chosen = holding[0] if holding else nearest_of([*past[-1:], *future[:1]], published)
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
    opened = in_opening_year(asked, lambda year: _of_year(named.kind, named.index, year))
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
    nearest = nearest_of([past[-1], future[0]], published)
    if named.kind is Granularity.QUARTER:
        chosen = past[-1] if asked.direction.side is Side.PAST else nearest
        will = asked.direction.side is Side.FUTURE and (asked.direction.sure >= SURE_FUTURE or asked.governed)
        if will and published - nearest.last > _RESULTS_OUT:  # Not "third-quarter earnings will be lower"
            chosen = future[0]
        return counted_from(
            chosen, asked, "published", "the nearest to publication, as results are told", 0.85
        )
    direction = asked.direction
    if not asked.governed and far_closer(nearest, published, direction.side):
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
