"""Where an event lies to the time it belongs to: "since Monday" runs from Monday to publication."""

from msgspec import Struct

from service.domain.article import Published
from service.domain.granularity import Granularity
from service.domain.interval import DAY, Interval
from service.domain.timex import Mod, Timex3, TimexType
from service.domain.tlink import Relation
from service.grammar.events import Signal

_HOUR = 3600


class Related(Struct, frozen=True, gc=False):
    """The relation, the stretch in which the event lies, and the signal that told it."""

    relation: Relation
    interval: Interval
    signal: str | None = None


def relate(
    time: Timex3, signal: Signal | None, partner: Timex3 | None, published: Published | None
) -> Related | None:
    """Apply the signal to the interval of a time; ``None`` when the time has no place."""
    if time.interval is None or time.type is TimexType.SET:
        return None
    if partner is not None and partner.interval is not None:
        return _range(time.interval, partner.interval)
    relation = signal.relation if signal else None
    word = signal.word if signal else None
    if relation in (Relation.BEFORE, Relation.AFTER) and time.type is TimexType.TIME:
        return Related(relation, _that_day(time.interval, relation), word)
    if relation is Relation.BEFORE and time.mod is Mod.END:
        return Related(relation, _until(time.interval, published), word)  # "before the end of the year"
    if relation in _OPEN and time.type is not TimexType.DURATION:
        return Related(relation, _OPEN[relation](time.interval, published), word)
    return Related(relation or _inside(time), time.interval, word)


def at_publication(published: Published) -> Related:
    """On the day of publication."""
    return Related(Relation.ON, Interval(published.day * DAY, (published.day + 1) * DAY))


def _range(one: Interval, other: Interval) -> Related | None:
    begin, end = min(one, other, key=_begin), max(one, other, key=_begin)
    return Related(Relation.THROUGHOUT, Interval(begin.begin, end.end))


def _begin(interval: Interval) -> int:
    return interval.begin if interval.begin is not None else -(10**15)


def _inside(time: Timex3) -> Relation:
    if time.mod is Mod.APPROX:
        return Relation.ABOUT
    coarse = time.granularity is not None and time.granularity.rank > Granularity.DAY.rank
    return Relation.WITHIN if coarse else Relation.ON


def _since(interval: Interval, published: Published | None) -> Interval:
    """To the end of the day of publication, where there is one and it comes later."""
    end = None if published is None else (published.day + 1) * DAY
    later = end is not None and interval.begin is not None and end > interval.begin
    return Interval(interval.begin, end if later else None)


def _that_day(interval: Interval, relation: Relation) -> Interval:
    """Before or after an hour means on its day; midnight has the day before it before it."""
    begin = interval.begin
    if begin is None or interval.end is None:
        return interval
    clock = interval.end - begin <= _HOUR
    day = (begin - 1 if clock and relation is Relation.BEFORE else begin) // DAY
    return Interval(day * DAY, (day + 1) * DAY)


def _until(interval: Interval, _published: Published | None) -> Interval:
    return Interval(None, interval.end)


def _before(interval: Interval, _published: Published | None) -> Interval:
    return Interval(None, interval.begin)


def _after(interval: Interval, _published: Published | None) -> Interval:
    return Interval(interval.end, None)


_OPEN = {
    Relation.SINCE: _since,
    Relation.UNTIL: _until,
    Relation.BEFORE: _before,
    Relation.AFTER: _after,
}
