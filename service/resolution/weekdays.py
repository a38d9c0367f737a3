"""Which Friday: bare weekdays by the side their clause looks to, and those that a story counts."""

from msgspec import structs

from service.domain.expression import Named
from service.domain.granularity import Granularity
from service.domain.timex import Alternative
from service.grammar.clause import Direction, Side
from service.resolution import calendar
from service.resolution.context import Anchor, Asked
from service.resolution.placed import Placed, a_day
from service.resolution.words import NO_PUBLISHED, WEEKDAY_NAMES, counted_from, unresolved


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
        if asked.direction.cue == "since" and day > story.interval.first_day:
            day -= _WEEK  # "“I have not slept since Saturday,” he told them"
        return counted_from(
            a_day(day), asked, story.id, f"the {WEEKDAY_NAMES[weekday - 1]} after {story.value}", 0.75
        )
    named = _told_long_ago(asked)
    onward = None if named is None or published is None else _next_named(weekday, named, published.day, asked)
    if named is not None and onward is not None:
        return counted_from(
            a_day(onward), asked, named.id, f"the {WEEKDAY_NAMES[weekday - 1]} after {named.value}", 0.75
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
    if direction.side is Side.NONE and direction.sure and back > _HALF_A_WEEK:
        direction = structs.replace(direction, side=Side.FUTURE)
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


def _told_long_ago(asked: Asked) -> Anchor | None:
    """The last day told, where the story has left the week of publication."""
    story, published = asked.story, asked.context.published
    first = story.interval.first_day if story is not None else None
    if first is None or published is None or published.day - first < _WEEK:
        return None
    return asked.told.just(Granularity.DAY, asked.span)


def _next_named(weekday: int, story: Anchor, published: int, asked: Asked) -> int | None:
    """ "Rain set in on Friday, October 1. On Saturday it thickened", told a week and more after that."""
    first = story.interval.first_day
    if first is None or asked.direction.side is not Side.PAST:
        return None
    if published - first < _WEEK or published - first > _LONG_AGO or not asked.fronted:
        return None
    told = story.weekday and not asked.told_within(story, 0)
    day = first + ((weekday - calendar.weekday(first)) % _WEEK or _WEEK)
    return day if told and day < published else None


_WEEK, _HALF_A_WEEK = 7, 3


def _goes_on(story: Anchor, published: int, asked: Asked) -> bool:
    """Tell a story of long ago that a sentence goes on with: "The next evening it was repeated, and on Tuesday …"."""
    first = story.interval.first_day
    if first is None or published - first <= _LONG_AGO or not asked.told_within(story, 1):
        return False
    direction = asked.direction
    if story.explicit and direction.cue in asked.pack.events.deadlines and direction.side is Side.PAST:
        return True  # "It fell on Easter Monday 1916. By Saturday they had laid down their arms."
    return story.counted and asked.told_within(story, 0) and direction.side is not Side.FUTURE


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


def weekday_which(named: Named, asked: Asked, published: int) -> Placed:
    """ "Last Friday", "this Friday", "Friday next", counted from publication."""
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
    soonest = a_day(published + _WEEK * max(which, 1) - back % _WEEK)
    if named.soonest:
        why = "the very next one" if which <= 1 else "counted forward from publication"
        return counted_from(soonest, asked, "published", why, 0.9)
    if which == 0:
        return counted_from(
            a_day(monday + named.index - 1), asked, "published", "in the week of publication", 0.9
        )
    chosen = a_day(monday + _WEEK * which + named.index - 1)
    nth, week = ("first", "week") if which == 1 else ("second", "second week")
    others = (
        (Alternative(soonest.value, f"the {nth} {name} after publication"),)
        if soonest.value != chosen.value
        else ()
    )
    why = f"in the {week} after publication"
    return counted_from(chosen, asked, "published", why, 0.95 if not others else 0.7, others)
