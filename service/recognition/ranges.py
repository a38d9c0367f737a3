"""Tie two neighbouring expressions into begin and end: "from Monday to Wednesday", "January-March 2010"."""

import re

from msgspec import Struct, structs

from service.domain.expression import (
    CalendarDate,
    Century,
    Clock,
    Decade,
    Duration,
    Fragment,
    Holiday,
    Meaning,
    Named,
    Shift,
    TimeOn,
    WeekDate,
    Within,
)
from service.domain.granularity import Granularity
from service.domain.timex import Mention
from service.grammar.rule import RangeRule

_POINTS = (CalendarDate, Century, Clock, Decade, Holiday, Named, Shift, TimeOn, WeekDate, Within)
_MAX_LINK = 18


class Ranger(Struct, frozen=True):
    """The links of a language, compiled; an opener is words that must stand before the first."""

    links: tuple[tuple[re.Pattern[str], RangeRule], ...]
    lists: tuple[tuple[re.Pattern[str], bool], ...]


def build_ranger(rules: tuple[RangeRule, ...]) -> Ranger:
    """Compile the range words of a language."""
    links = tuple((_link(rule), rule) for rule in rules if rule.ties)
    return Ranger(links, tuple((_link(rule), rule.named) for rule in rules if not rule.ties))


def _link(rule: RangeRule) -> re.Pattern[str]:
    return re.compile(rf"\s{{0,2}}(?:{rule.link})\s{{0,2}}")


def tie(ranger: Ranger, mentions: tuple[Mention, ...], folded: str) -> tuple[Mention, ...]:
    """Return the mentions with ranges tied, and what one end or the last of a list says for all shared."""
    done = _listed(ranger, list(mentions), folded)
    for place in range(len(done) - 1):
        left, right = done[place], done[place + 1]
        told = left.tie == "begin" and right.tie == "end"
        rule = None if told or left.tie or right.tie else _linked(ranger, left, right, folded)
        if not told and rule is None:
            continue
        if (
            rule is not None
            and rule.spans
            and isinstance(left.meaning, Duration)
            and left.meaning.toward == -1
        ):
            left = structs.replace(left, meaning=structs.replace(left.meaning, toward=None))
        shared = _share(left.meaning, right.meaning)
        if shared is not None:
            done[place] = structs.replace(
                left, meaning=shared[0], tie="begin", confidence=left.confidence or right.confidence
            )
            done[place + 1] = structs.replace(
                right, meaning=shared[1], tie="end", confidence=right.confidence or left.confidence
            )
    return tuple(_listed_ranges(ranger, done, folded))


def _listed_ranges(ranger: Ranger, mentions: list[Mention], folded: str) -> list[Mention]:
    """ "On April 6-7 and April 13-15, 1915": what the last range says for all, the others share."""
    for place in range(len(mentions) - 1, 0, -1):
        left, right = mentions[place - 1], mentions[place]
        ranged = left.tie == "end" or right.tie == "begin"
        if not ranged or left.tie == "begin" or not isinstance(left.meaning, CalendarDate):
            continue
        if not any(link.fullmatch(folded, left.span.end, right.span.start) for link, _ in ranger.lists):
            continue
        mentions[place - 1] = structs.replace(
            left, meaning=_of_same(left.meaning, right.meaning, named=False)
        )
        first = mentions[place - 2] if left.tie == "end" else None
        if first is not None and isinstance(first.meaning, CalendarDate):
            meaning = _of_same(first.meaning, mentions[place - 1].meaning, named=False)
            mentions[place - 2] = structs.replace(first, meaning=meaning)
    return mentions


def _of_century(left: Meaning, right: Meaning) -> Meaning:
    """ "In the 1840s and '50s": the second decade is of the century of the first."""
    if (
        not isinstance(left, Decade)
        or not isinstance(right, Decade)
        or left.century_open
        or not right.century_open
    ):
        return right
    return Decade(left.number // 10 * 10 + right.number % 10, bc=left.bc)


def _listed(ranger: Ranger, mentions: list[Mention], folded: str) -> list[Mention]:
    """ "In March, May and July of last year": the whole of the last is the whole of each."""
    for place in range(1, len(mentions)):
        left, right = mentions[place - 1], mentions[place]
        if isinstance(right.meaning, Decade) and right.span.start - left.span.end <= _MAX_LINK:
            mentions[place] = structs.replace(right, meaning=_of_century(left.meaning, right.meaning))
    for place in range(len(mentions) - 1, 0, -1):
        left, right = mentions[place - 1], mentions[place]
        gap = right.span.start - left.span.end
        if (
            isinstance(left.meaning, Clock)
            and isinstance(right.meaning, TimeOn)
            and gap <= _MAX_LINK
            and not left.tie
        ):
            if any(link.fullmatch(folded, left.span.end, right.span.start) for link, _ in ranger.lists):
                mentions[place - 1] = structs.replace(left, meaning=_of_half(left.meaning, right.meaning))
            continue
        if gap > _MAX_LINK or left.tie or right.tie or not isinstance(left.meaning, CalendarDate | Named):
            continue
        for link, named in ranger.lists:
            if link.fullmatch(folded, left.span.end, right.span.start):
                meaning = _of_same(left.meaning, right.meaning, named=named)
                mentions[place - 1] = structs.replace(left, meaning=meaning)
                break
    return mentions


def _of_half(left: Clock, right: TimeOn) -> "Clock | TimeOn":
    """ "At 5:15 and 6:45 this evening": both hours are of that day, and of the same half of it."""
    time = right.time
    if not isinstance(time, Clock) or left.zone not in (None, time.zone):
        return left
    later = 12 if time.hour >= 12 and left.hour < 12 and left.hour + 12 <= time.hour else 0
    return TimeOn(right.date, Clock(left.hour + later, left.minute, left.second, time.zone))


def _of_same(left: CalendarDate | Named, right: Meaning, *, named: bool) -> Meaning:
    """The left one with the year of the right; a bare year tells it only to what is named after it.

    A list runs forward: "in December and January 1990" has the December of 1989.
    """
    if left.year is not None:
        return left
    year = right.year if isinstance(right, CalendarDate | Named) else None
    alone = isinstance(right, CalendarDate) and right.month is None
    if isinstance(left, Named):
        told = left.which is None and left.kind is Granularity.SEASON and year is not None
        return structs.replace(left, year=year) if told and (named or not alone) else left
    if left.month is None:
        weekday = left.day is None and left.weekday is not None
        if not isinstance(right, Within) or left.year is not None:
            return left
        numbered = (
            left.day is not None and isinstance(right.part, CalendarDate) and right.part.day is not None
        )
        return Within(left, right.whole) if numbered or (weekday and _is_weekday(right.part)) else left
    if named and year is not None:
        return structs.replace(left, year=year)
    match right:
        case CalendarDate(year=int(year), month=int(month)):
            return structs.replace(left, year=year - (left.month > month), century_open=right.century_open)
        case Within(part=CalendarDate(), whole=whole):
            return Within(left, whole)
    return left


def _is_weekday(part: Meaning) -> bool:
    """ "Monday and Tuesday of last week": both are of that week."""
    return isinstance(part, CalendarDate) and part.weekday is not None and (part.day or part.month) is None


def _linked(ranger: Ranger, left: Mention, right: Mention, folded: str) -> RangeRule | None:
    if right.span.start - left.span.end > _MAX_LINK:
        return None
    length = isinstance(left.meaning, Duration)
    for link, rule in ranger.links:
        if link.fullmatch(folded, left.span.end, right.span.start):
            if rule.spans != length and not (length and folded[right.span.start - 2].isalpha()):
                return None
            opener, before = rule.opener, folded[max(0, left.span.start - 24) : left.span.start].rstrip()
            opened = opener is None or before.endswith((opener, f"{opener} the", f"{opener} about"))
            return rule if opened else None
    return None


def _share(left: Meaning, right: Meaning) -> tuple[Meaning, Meaning] | None:
    match left, right:
        case Fragment(), Clock():
            return Clock(
                left.number
                + (12 if right.hour >= 12 and left.number < 12 and left.number <= right.hour - 12 else 0),
                left.minute,
            ), right
        case ((Clock() | Fragment()), TimeOn(time=Clock())):
            clock = left if isinstance(left, Clock) else _share(left, right.time)[0]  # type: ignore[index]
            return TimeOn(right.date, _in_zone(clock, right.time)), right  # type: ignore[arg-type]
        case Clock(), Clock():
            return _in_zone(left, right), right
        case Clock(), Fragment():
            late = (
                12 if right.number < 12 and right.number < left.hour and left.hour < right.number + 12 else 0
            )
            return left, Clock(right.number + late, right.minute)
        case (Fragment(), _) | (_, Fragment()):
            return None
        case CalendarDate(), CalendarDate():
            return _share_dates(left, right)
        case CalendarDate(year=None, month=int()), Named(year=int(year)):
            return structs.replace(left, year=year), right
        case Named(which=None, year=None), Named(which=None, year=int(year)):
            return (structs.replace(left, year=year), right) if left.kind is right.kind else None
        case Named(kind=Granularity.QUARTER), CalendarDate():
            return None  # "its first quarter to September" ends there
        case CalendarDate(year=None, month=None, day=None), Within(part=CalendarDate(month=None, day=None)):
            return Within(left, right.whole), right
        case CalendarDate(year=None, month=int(first)), Within(
            part=CalendarDate(month=int(last)), whole=whole
        ):
            return (Within(left, whole) if first <= last else left), right
    if (isinstance(left, _POINTS) and isinstance(right, _POINTS)) or _ends_at(left, right):
        return left, right
    return None


def _ends_at(length: Meaning, end: Meaning) -> bool:
    """Tell "the three months to Dec. 31" from "the past three months to May", whose end is known."""
    if not isinstance(length, Duration):
        return False
    plain = length.toward is None and not length.edge and all(count != "X" for count, _ in length.parts)
    return plain and isinstance(end, CalendarDate) and (end.month or end.year) is not None


def _in_zone(left: Clock, right: Clock) -> Clock:
    """The zone told once, at the end: "10 a.m. to 1 p.m. EDT"."""
    return structs.replace(left, zone=right.zone) if left.zone is None and right.zone is not None else left


def _share_dates(left: CalendarDate, right: CalendarDate) -> tuple[Meaning, Meaning] | None:
    if left.month is None and left.day is not None and right.month is not None and right.day is not None:
        left = structs.replace(left, month=right.month)  # "from the 14th to the 18th of June"
    if left.year is None and right.year is not None and left.month is not None:
        later = right.month is not None and left.month > right.month
        left = structs.replace(left, year=right.year - later, century_open=right.century_open)
    if left.year is not None and right.year is not None and left.year > right.year and not right.century_open:
        return None
    return left, right
