"""Where a unit counted from publication or the story lies: "last week", "three days later", "a year earlier"."""

from service.domain.expression import Duration, Origin, Shift
from service.domain.granularity import Granularity
from service.domain.interval import DAY, Interval
from service.domain.timex import Alternative, TimexType
from service.grammar.clause import Side
from service.resolution import calendar
from service.resolution.context import Anchor, Asked
from service.resolution.lengths import SECONDS, shifted_day
from service.resolution.placed import Placed, Stretch, a_day, unit_around
from service.resolution.words import OWN_DAY, counted_from, no_base, unresolved

_QUARTER_TALK = 2
"""Sentences for which talk of a quarter goes on."""


def place_shift(shift: Shift, asked: Asked) -> Placed:
    """A unit counted from publication or from where the story stands."""
    told = _of_age(shift, asked) or _pointed(shift, asked) or _from_beside(shift, asked)
    if told is not None:
        return told
    base = asked.base(shift.origin)
    if base is None:
        return unresolved(asked, no_base(asked))
    day, anchor, story = _just_told(shift, asked) or base
    published = asked.context.published
    if story is not None and published is not None and _leaves(story, published.day, shift, asked):
        day, anchor, story = published.day, "published", None
    if story is not None and shift.origin is Origin.STORY and asked.aged_since(story):
        return unresolved(asked, "it counts from an age, which has no date here")
    if shift.unit in SECONDS:
        return shift_clock(shift, asked)
    if story is None and shift.origin is Origin.STORY and shift.amount > 0 and _narrated(shift, asked):
        return _from_year_told(shift, asked) or unresolved(
            asked, "the text tells no date before it to count from"
        )
    if shift.same_weekday is not None:
        return _shift_to_weekday(shift, asked, day, anchor)
    if shift.unit is Granularity.WEEKEND and (shift.nearest or shift.origin is Origin.STORY):
        return _some_weekend(shift, asked, day, anchor)
    of_quarters = _of_quarters(shift, asked)
    if of_quarters is not None:
        return of_quarters
    stretch = _of_days(shift, day) or unit_around(day, shift.unit, shift.amount)
    if stretch is None:
        return unresolved(asked, "the unit can't be counted")
    if story is not None and story.granularity.rank > shift.unit.rank:
        return _from_latest(shift, asked) or _within_story(story, shift, asked)
    if story is not None and _is_past_beyond(stretch, story, shift, asked):
        why = f"counted from {story.value} it would be after publication, though told as past"
        return _from_older(shift, story, asked) or unresolved(asked, why)
    return counted_from(
        stretch, asked, anchor, _shift_words(shift, story, anchor), 1.0 if story is None else 0.85
    )


def _of_days(shift: Shift, day: int) -> Stretch | None:
    """The day of "three working days later", "ten years later to the day"."""
    if shift.exact:
        length = Duration(((str(abs(shift.amount)), shift.unit),))
        return a_day(shifted_day(day, length, 1 if shift.amount > 0 else -1))
    return a_day(calendar.shift_working(day, shift.amount)) if shift.working else None


def _from_year_told(shift: Shift, asked: Asked) -> Placed | None:
    """ "Six years ago the lake vanished. The following year the boats left": from a year the news left."""
    told, published = asked.told.just(Granularity.YEAR, asked.span, 1), asked.context.published
    day = told.interval.first_day if told is not None and told.granularity.rank <= shift.unit.rank else None
    stretch = None if day is None else unit_around(day, shift.unit, shift.amount)
    if told is None or stretch is None or published is None or stretch.first > published.day:
        return None
    return counted_from(stretch, asked, told.id, f"counted forward from {told.value}", 0.8)


def _is_past_beyond(stretch: Stretch, story: Anchor, shift: Shift, asked: Asked) -> bool:
    """Tell "It was sold on Monday. Three years later it closed", counted from a date that the text doesn't give."""
    published = asked.context.published
    if published is None or shift.amount <= 0 or asked.direction.side is not Side.PAST:
        return False
    told = story.interval.first_day
    return told is not None and told <= published.day < stretch.first


def _from_older(shift: Shift, story: Anchor, asked: Asked) -> Placed | None:
    """ "She was hired in 1998. On Monday she told a court of it. A decade later, the firm was sold": from 1998.

    So does "It sank on April 27, officials said Monday. A week later …", from days or months before that.
    """
    published = asked.context.published
    apart = _A_YEAR if shift.unit.rank > Granularity.MONTH.rank else 0
    told = asked.told.told_before((story.interval.first_day or 0) - apart, asked.span)
    day = told.interval.first_day if told is not None else None
    stretch = None if day is None else unit_around(day, shift.unit, shift.amount)
    if told is None or stretch is None or published is None or stretch.first > published.day:
        return None
    return counted_from(stretch, asked, told.id, f"counted forward from {told.value}, told before it", 0.7)


_A_YEAR = 366


def _just_told(shift: Shift, asked: Asked) -> tuple[int, str, Anchor | None] | None:
    """ "Three days earlier he sold half, and a day before that he rang", "had fled in May and paid the next month"."""
    aside = shift.origin is Origin.STORY and shift.amount > 0 and asked.direction.backshifted
    just = asked.told.just(shift.unit, asked.span, 0) if shift.pointed or aside else None
    if just is None or just.interval.first_day is None:
        return None
    stood = asked.story.interval.first_day if asked.story is not None else None
    back = just.counted and stood is not None and just.interval.first_day < stood
    if shift.amount > 1 and not shift.pointed and not back:
        return None  # But "Six days before she had signed it, and four days later she had taken it back"
    return just.interval.first_day, just.id, just


def _from_latest(shift: Shift, asked: Asked) -> Placed | None:
    """ "On June 12, when … a villa bought in 2016 by Lee, who resigned two days later": from the day, not the year.

    So does "the following day" of what is over, behind a month to come: "was asked on Tuesday to wait until September".
    """
    latest = asked.told.last_day(asked.span) if shift.counted or _is_to_come(asked) else None
    day = latest.interval.first_day if latest is not None else None
    stretch = None if day is None else unit_around(day, shift.unit, shift.amount)
    if latest is None or stretch is None:
        return None
    return counted_from(stretch, asked, latest.id, _shift_words(shift, latest, latest.id), 0.8)


def _from_beside(shift: Shift, asked: Asked) -> Placed | None:
    """ "A scheme, launched in 1864, perished two years afterwards": from the year beside it, not from the story's.

    So does "the next month" from the last date of the sentence before it, where the story stands at a later one.
    """
    if shift.amount <= 0 or shift.origin is not Origin.STORY or asked.story is None:
        return None
    beside = asked.told.just(Granularity.YEAR, asked.span, 1)
    if beside is None or not beside.explicit:
        return None
    back = 0 if asked.told_within(beside, 0) else 1
    if asked.told_within(asked.story, back):
        return None
    stretch = unit_around(beside.interval.first_day or 0, shift.unit, shift.amount)
    if stretch is None or beside.granularity.rank > shift.unit.rank:
        return None
    return counted_from(stretch, asked, beside.id, _shift_words(shift, beside, beside.id), 0.8)


def _is_to_come(asked: Asked) -> bool:
    story, published = asked.story, asked.context.published
    if story is None or published is None or asked.direction.side is not Side.PAST:
        return False
    return (story.interval.first_day or published.day) > published.day


_THESE_DAYS = 14


def _of_age(shift: Shift, asked: Asked) -> Placed | None:
    """ "The following decade", and "a decade later" than no finer date, counted from the decade told before it."""
    age = asked.age
    if age is None or shift.origin is not Origin.STORY:
        return None
    same = shift.amount == 0 and shift.unit is Granularity.CENTURY  # "In the 1640s … the end of that century"
    if shift.unit is not age.granularity and not same:
        return None
    nearer = asked.story is None or (asked.told_within(age, 1) and not asked.told_within(asked.story, 1))
    if shift.counted and not nearer:
        return None
    stretch = unit_around(age.interval.first_day or 0, shift.unit, shift.amount)
    near = stretch is not None and asked.told_within(age, _AGE_TALK)
    return (
        counted_from(stretch, asked, age.id, f"counted from {age.value}", 0.85) if near and stretch else None
    )


def _pointed(shift: Shift, asked: Asked) -> Placed | None:
    """ "It expires in 2030, and after that year …", though the news doesn't go on so far ahead."""
    just = asked.told.just(shift.unit, asked.span) if shift.pointed and shift.amount == 0 else None
    same = unit_around(just.interval.first_day or 0, shift.unit, 0) if just is not None else None
    if just is None or same is None:
        return None
    return counted_from(same, asked, just.id, f"the {shift.unit.value} of {just.value}", 0.9)


_AGE_TALK = 3
"""Sentences back to which "the following decade" counts."""


def _leaves(story: Anchor, published: int, shift: Shift, asked: Asked) -> bool:
    """Whether the news counts from publication although it has told a story."""
    if shift.nearest and shift.unit is Granularity.DAY and not asked.context.history:
        return abs((story.interval.first_day or published) - published) > _THESE_DAYS
    return (shift.amount == 0 and _is_ahead(story, published, shift.unit, asked)) or _too_coarse(
        story, shift, asked
    )


def _too_coarse(story: Anchor, shift: Shift, asked: Asked) -> bool:
    """Tell the "a day earlier" of news, which has last told of a month two sentences ago, from that of a story."""
    coarser = story.granularity.rank > shift.unit.rank and shift.unit.rank >= Granularity.DAY.rank
    return coarser and shift.amount != 0 and not asked.context.history and not asked.told_within(story, 1)


def _is_ahead(story: Anchor, published: int, unit: Granularity, asked: Asked) -> bool:
    """ "Who came in June, will leave at the end of the month": of what lies ahead, the news counts from publication.

    So it does in a month that publication lies in: "this month … earlier in the week".
    """
    past = story.interval.last_day is not None and story.interval.last_day < published
    coarse = story.granularity.rank > unit.rank
    around = coarse and not past and (story.interval.first_day or published) <= published
    if asked.context.history:
        return False
    return around or ((past or coarse) and asked.direction.side is Side.FUTURE)


def _narrated(shift: Shift, asked: Asked) -> bool:
    """Whether "three days later", "the next day" is told of what was, and so can't count from publication."""
    return shift.counted or asked.direction.side is Side.PAST


def _some_weekend(shift: Shift, asked: Asked, day: int, anchor: str) -> Placed:
    """ "The weekend" of a story, or of publication in the news; "this past weekend" is the nearest."""
    if shift.origin is not Origin.STORY:
        return _weekend_named(shift, asked, day, anchor)
    published = asked.context.published
    if published is not None and not asked.context.history:
        return _weekend(asked, published.day, "published")
    return _weekend(asked, day, anchor)


def _weekend_named(shift: Shift, asked: Asked, day: int, anchor: str) -> Placed:
    """ "This past weekend", "this coming weekend": the one next to publication on its side."""
    monday = calendar.monday_of(day)
    stretch = unit_around(monday, Granularity.WEEKEND, 0 if shift.amount > 0 else -1)
    assert stretch is not None
    return counted_from(stretch, asked, anchor, _shift_words(shift, None, anchor), 0.9)


def _shift_words(shift: Shift, story: Anchor | None, anchor: str) -> str:
    origin = OWN_DAY if story is None and anchor != "published" else "publication"
    if story is not None:
        origin = f"{story.value}, where the story stands"
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
        return unresolved(asked, no_base(asked))
    stretch = unit_around(published.day, Granularity.QUARTER, shift.amount - 1)
    assert stretch is not None
    return counted_from(stretch, asked, "published", "counted from the last quarter before publication", 0.75)


def _of_quarters(shift: Shift, asked: Asked) -> Placed | None:
    """What counts in quarters because the text does."""
    if _compares_quarters(shift, asked):
        return _year_earlier_quarter(shift, asked)
    if shift.period and asked.quarter is None:
        return place_shift(Shift(-1, Granularity.YEAR), asked)
    told = shift.unit is Granularity.QUARTER and shift.origin is Origin.STORY
    return _told_quarter(shift, asked) if told else None


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
    if value is None or shift.unit not in _OPEN_UNITS:
        return unresolved(
            asked, f"the story stands at {story.value}, too coarse to count {shift.unit.value}s from"
        )
    beyond = _beyond(story, shift)
    if beyond is not None:
        return counted_from(beyond, asked, story.id, f"counted from the middle of {story.value}", 0.5)
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


def _beyond(story: Anchor, shift: Shift) -> Stretch | None:
    """The month or year that most of a counted stretch leads to: "in March … six weeks later" is in April."""
    first, last = story.interval.first_day, story.interval.last_day
    if not shift.counted or first is None or last is None:
        return None
    day = (first + last) // 2 + round(shift.amount * _DAYS_OF[shift.unit])
    return None if first <= day <= last else unit_around(day, story.granularity, 0)


_OPEN_UNITS = (Granularity.DAY, Granularity.WEEK, Granularity.WEEKEND, Granularity.MONTH)
"""Units that a value can leave open: "1998-XX", but no season of 1998."""

_DAYS_OF = {
    Granularity.DAY: 1, Granularity.WEEK: 7, Granularity.WEEKEND: 7, Granularity.MONTH: 30.4, Granularity.QUARTER: 91,
    Granularity.SEASON: 91, Granularity.HALF: 183,
}  # fmt: skip


def shift_clock(shift: Shift, asked: Asked) -> Placed:
    """ "Two hours ago", "20 minutes later": told only where the moment counted from has a clock."""
    story, published = asked.story, asked.context.published
    begin: int | None = None
    anchor = "published"
    if shift.origin is Origin.STORY and story is not None:
        fine = story.granularity.rank <= Granularity.HOUR.rank
        clock = None if fine else asked.told.just(Granularity.HOUR, asked.span)
        if clock is not None and story.interval.contains(clock.interval):
            story, fine = clock, True  # "left at 09:42 on 17 August 2019. Eleven minutes later …"
        begin, anchor = (story.interval.begin if fine else None), story.id
    elif published is not None and published.second is not None:
        begin = published.day * DAY + published.second
    if begin is None:
        return unresolved(asked, "the hour to count from is not told", TimexType.TIME)
    moment = begin + shift.amount * SECONDS[shift.unit]
    day, second = divmod(moment, DAY)
    value = f"{a_day(day).value}T{second // 3600:02d}:{second // 60 % 60:02d}"
    return Placed(
        type=TimexType.TIME,
        value=value,
        because=f'"{asked.text}", counted from {anchor}',
        interval=Interval(moment, moment + SECONDS[shift.unit]),
        granularity=shift.unit,
        anchor=anchor,
        sure=0.85,
    )
