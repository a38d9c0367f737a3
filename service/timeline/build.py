"""From clusters to entries in order of time: earliest day, latest day, then the place in the text."""

from msgspec.structs import replace

from service.domain.article import Document, Published, Source
from service.domain.event import Aspect, Event, Status, Tense
from service.domain.interval import DAY, Interval
from service.domain.timeline import Entry, Telling, When
from service.domain.timex import Timex3
from service.domain.tlink import Basis, Relation
from service.timeline.merge import Cluster
from service.timeline.when import when

_FAR = 10**9
_LONGEST_SUMMARY = 360
_UNDATED = 0.5


def build(
    document: Document,
    events: tuple[Event, ...],
    clusters: tuple[Cluster, ...],
    expressions: tuple[Timex3, ...],
    published: Published | None,
    later: str,
) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """Dated entries in order, whatever their basis, and the undated ones in text order.

    ``later`` is the modal that a past makes of the future: "He would win again in 1986".
    """
    times = {time.id: time for time in expressions}
    texts = {passage.source: passage.text for passage in document.passages}
    entries = []
    for cluster in clusters:
        date = when(cluster.link, times, published) if cluster.link else None
        what = _seen_from(_richest(cluster, events), date, published, later)
        what.account.complete()
        entries.append(_entry(cluster, date, what, _tellings(cluster, events, texts)))
    dated = sorted((entry for entry in entries if entry.when), key=order)
    undated = sorted((entry for entry in entries if not entry.when), key=order)
    named = _named([*dated, *undated])
    return named[: len(dated)], named[len(dated) :]


def _named(entries: list[Entry]) -> tuple[Entry, ...]:
    """Number the entries in order, those with a time of their own first.

    An entry thus keeps its id whether or not borrowed dates and undated events are asked for.
    """
    ranks = sorted(range(len(entries)), key=lambda place: (entries[place].basis is not Basis.EXPLICIT, place))
    ids = {place: f"e{number}" for number, place in enumerate(ranks, 1)}
    return tuple(replace(entry, id=ids[place]) for place, entry in enumerate(entries))


def order(entry: Entry) -> tuple[int, ...]:
    """The place of an entry: a total order, since no two triggers share a place."""
    interval = entry.when.interval if entry.when else Interval(None, None)
    first, last = interval.first_day, interval.last_day
    place = entry.mentions[0]
    return (
        -_FAR if first is None else first,
        _FAR if last is None else last,
        -_FAR * DAY if interval.begin is None else interval.begin,
        _FAR * DAY if interval.end is None else interval.end,
        place.source != "title",
        place.span.start,
        entry.what.trigger.span.start,
    )


def _entry(cluster: Cluster, date: When | None, what: Event, mentions: tuple[Telling, ...]) -> Entry:
    return Entry(
        id="",
        when=date,
        what=what,
        basis=cluster.link.basis if cluster.link else None,
        confidence=cluster.link.confidence if cluster.link else _UNDATED,
        mentions=mentions,
    )


def _tellings(cluster: Cluster, events: tuple[Event, ...], texts: dict[Source, str]) -> tuple[Telling, ...]:
    told = {
        Telling(event.source, event.sentence, event.sentence.of(texts[event.source]))
        for event in (events[index] for index in cluster.events)
    }
    return tuple(sorted(told, key=lambda one: (one.source != "title", one.span)))


def _richest(cluster: Cluster, events: tuple[Event, ...]) -> Event:
    """The telling with the most words, as long as they are still a summary; the first of equals."""
    told = [events[index] for index in cluster.events]
    short = [event for event in told if len(event.account.summary) <= _LONGEST_SUMMARY] or told[:1]
    return max(short, key=lambda event: len(event.account.summary))


def _is_told_as_done(event: Event, date: When, *, today: bool, tomorrow: int) -> bool:
    """Tell "she regretted it on Tuesday", "Tuesday's air strike" and "a crash happening on Friday" of that very day."""
    if event.aspect is not Aspect.NONE or date.relation not in (Relation.ON, Relation.WITHIN):
        return False
    if event.tense is Tense.PAST:
        return True
    of_today = today and date.interval.end is not None and date.interval.end <= tomorrow
    return of_today and event.tense in (Tense.NONE, Tense.PRESPART)


def _seen_from(event: Event, date: When | None, published: Published | None, later: str) -> Event:
    """What goes on at a time after publication is scheduled: "Talks resume Thursday", "to appear later this month"."""
    begin = date.interval.begin if date else None
    if published is None or date is None:
        return event
    tomorrow = (published.day + 1) * DAY
    over = date.interval.end is not None and date.interval.end <= published.day * DAY
    if begin is None:
        if over and event.status is Status.ONGOING and event.tense is Tense.PAST:
            return replace(event, seen_as=Status.HAPPENED)  # "By 1913 it had become a town"
        waits = event.status is Status.ONGOING and event.tense is Tense.INFINITIVE  # "to hold a vote by May"
        noun = event.tense is Tense.NONE
        waits = waits or (noun and event.status is Status.HAPPENED)  # "a pull-out by May"
        late = date.interval.end is not None and date.interval.end > tomorrow
        return replace(event, seen_as=Status.SCHEDULED) if waits and late else event
    due = event.tense is Tense.INFINITIVE and date.interval.end is not None and date.interval.end > tomorrow
    ahead = begin >= tomorrow or (due and event.status is Status.ONGOING)
    if ahead and event.status in (Status.ONGOING, Status.HAPPENED):
        return replace(event, seen_as=Status.SCHEDULED)
    if event.status is Status.ONGOING and _is_told_as_done(
        event, date, today=begin >= published.day * DAY, tomorrow=tomorrow
    ):
        return replace(event, seen_as=Status.HAPPENED)
    planned = event.status is Status.SCHEDULED and event.tense in (Tense.PAST, Tense.NONE, Tense.INFINITIVE)
    onward = event.status is Status.POSSIBLE and event.modality == later and event.aspect is Aspect.NONE
    return (
        replace(event, seen_as=Status.HAPPENED)
        if over and (planned or onward or event.status is Status.ONGOING)
        else event
    )
