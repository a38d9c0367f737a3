"""One event told twice is one cluster: tellings of the same interval that say the same thing."""

from collections.abc import Callable

from msgspec import Struct

from service.domain.article import Document
from service.domain.event import Event, EventClass, Status, Tense
from service.domain.interval import Interval
from service.domain.tlink import Basis, TLink
from service.timeline.alike import Content, Stems, alike, content, may_be_alike, retells

# Tellings further apart than this many of one day are not compared, so that work stays linear.
_COMPARED = 40
_NO_RETELLING = (EventClass.STATE,)


class Cluster(Struct, frozen=True, gc=False):
    """The tellings of one event by index, dated ones first; ``link`` is ``None`` for an undated event."""

    events: tuple[int, ...]
    link: TLink | None


def merge(
    document: Document,
    events: tuple[Event, ...],
    links: tuple[TLink, ...],
    lend: Callable[[int], TLink | None],
    stems: Stems,
    *,
    everything: bool = True,
) -> tuple[Cluster, ...]:
    """Cluster dated tellings by interval and likeness, then let undated retellings join.

    ``lend`` gives the borrowed date of an event without links. Without ``everything`` those that join nothing are
    left out.
    """
    own = _own(links)
    told = _Told(document, events, stems)
    clusters = _dated(own, told)
    alone = [index for index in range(len(events)) if index not in own]
    verbs = _by_lemma(clusters, events)
    weak = {link.event: link for link in links if link.basis is not Basis.EXPLICIT}
    joined = {
        index: place
        for index in alone
        if (place := _joins(index, verbs, told)) is not None
        and _is_near(weak.get(index) or lend(index), clusters[place][1])
    }
    for index, place in joined.items():
        clusters[place][0].append(index)
    left = [index for index in alone if index not in joined] if everything else []
    rest = (Cluster((index,), weak.get(index) or lend(index)) for index in left)
    return (*(Cluster(tuple(members), link) for members, link in clusters), *rest)


def _is_near(borrowed: TLink | None, dated: TLink) -> bool:
    """Tell that the sentences around an undated telling don't give it another date."""
    return borrowed is None or borrowed.basis is not Basis.CONTEXT or borrowed.interval == dated.interval


class _Told:
    """The content of each telling, computed once and only when asked."""

    def __init__(self, document: Document, events: tuple[Event, ...], stems: Stems) -> None:
        self.texts = {passage.source: passage.text for passage in document.passages}
        self.events, self.stems = events, stems
        self.known: dict[int, Content] = {}

    def __getitem__(self, index: int) -> Content:
        if index not in self.known:
            self.known[index] = content(self.events[index], self._sentence(index), self.stems)
        return self.known[index]

    def may_join(self, index: int, other: int) -> bool:
        """Tell whether it is worth comparing two tellings: of two sentences that share some words."""
        one, two = self.events[index], self.events[other]
        if one.sentence == two.sentence and one.source == two.source:
            return False
        same = one.trigger.lemma == two.trigger.lemma
        return may_be_alike(self._sentence(index), self._sentence(other), same=same, stems=self.stems)

    def _sentence(self, index: int) -> str:
        event = self.events[index]
        return event.sentence.of(self.texts[event.source])


def _own(links: tuple[TLink, ...]) -> dict[int, dict[Interval, TLink]]:
    """The own links of each event, the surest for each stretch of time; of equally sure ones the first."""
    own: dict[int, dict[Interval, TLink]] = {}
    for link in links:
        if link.basis is Basis.EXPLICIT:
            held = own.setdefault(link.event, {})
            if link.interval not in held or link.confidence > held[link.interval].confidence:
                held[link.interval] = link
    return own


def _dated(own: dict[int, dict[Interval, TLink]], told: _Told) -> list[tuple[list[int], TLink]]:
    clusters: list[tuple[list[int], TLink]] = []
    of_interval: dict[Interval, list[int]] = {}
    pairs = [(index, link) for index in sorted(own) for link in own[index].values()]
    for index, link in pairs:
        places = of_interval.setdefault(link.interval, [])
        place = next((at for at in places[-_COMPARED:] if _alike_any(index, clusters[at][0], told)), None)
        if place is None:
            places.append(len(clusters))
            clusters.append(([index], link))
        else:
            clusters[place][0].append(index)
    return clusters


def _alike_any(index: int, members: list[int], told: _Told) -> bool:
    return any(
        told.may_join(index, member) and alike(told[index], told[member]) for member in members[:_COMPARED]
    )


def _by_lemma(
    clusters: list[tuple[list[int], TLink]], events: tuple[Event, ...]
) -> dict[str, list[tuple[int, int]]]:
    """The dated tellings by the lemma of their trigger, each with the place of its cluster."""
    verbs: dict[str, list[tuple[int, int]]] = {}
    for place, (members, _) in enumerate(clusters):
        for member in members:
            verbs.setdefault(events[member].trigger.lemma, []).append((place, member))
    return verbs


def _joins(index: int, verbs: dict[str, list[tuple[int, int]]], told: _Told) -> int | None:
    """The first cluster that an undated telling retells: the same verb, no noun, and nothing planned or thought of."""
    event = told.events[index]
    same = verbs.get(event.trigger.lemma, ())
    if not same or event.event_class in _NO_RETELLING or event.tense is Tense.NONE:
        return None
    if event.status in (Status.POSSIBLE, Status.SCHEDULED):
        return None
    near = ((place, member) for place, member in same[:_COMPARED] if told.may_join(index, member))
    return next((place for place, member in near if retells(told[index], told[member])), None)
