"""Dates that an event borrows: publication for what is said, the neighbouring sentence for the rest."""

from collections.abc import Iterator
from itertools import pairwise

from service.domain.article import Document, Published, SentenceKind
from service.domain.event import Event, EventClass, Status, Tense
from service.domain.interval import DAY, Interval
from service.domain.span import Span
from service.domain.tlink import Basis, Relation, TLink

_SAID, _BORROWED = 0.6, 0.35
_TOLD = (Tense.PAST, Tense.PRESENT)
_TIMELESS = (EventClass.STATE, EventClass.I_STATE, EventClass.REPORTING, EventClass.PERCEPTION)


class Lender:
    """Lends a date to an event without one of its own; each link says by its basis that it is borrowed."""

    def __init__(
        self,
        document: Document,
        events: tuple[Event, ...],
        own: tuple[TLink, ...],
        published: Published | None,
    ) -> None:
        self._document, self._events, self._published = document, events, published
        self._before = dict(_neighbours(document))
        self._dated = {
            (events[link.event].source, events[link.event].sentence): link
            for link in own
            if link.basis is Basis.EXPLICIT
        }

    def __call__(self, index: int) -> TLink | None:
        """The borrowed date of an event: publication's, or that of the sentence before."""
        event = self._events[index]
        if self._published is not None and _speaks_at_publication(self._document, event):
            return _at_publication(index, self._published)
        before = self._before.get((event.source, event.sentence))
        lent = self._dated.get((event.source, before)) if before else None
        if lent is None or not _goes_on(event, self._events[lent.event]):
            return None
        return _from(index, lent)


def _goes_on(event: Event, lender: Event) -> bool:
    """Tell whether the story goes on at the date of the sentence before: both done, in the past tense."""
    past = event.tense is Tense.PAST and lender.tense is Tense.PAST
    return past and event.event_class not in _TIMELESS and event.status is Status.HAPPENED


def _neighbours(document: Document) -> Iterator[tuple[tuple[str, Span], Span]]:
    """Each sentence with the one before it in its paragraph."""
    for passage in document.passages:
        for before, after in pairwise(passage.sentences):
            if before.paragraph == after.paragraph:
                yield (passage.source, after.span), before.span


def _speaks_at_publication(document: Document, event: Event) -> bool:
    said = event.event_class is EventClass.REPORTING and event.tense in _TOLD
    return said or (event.tense is Tense.PRESENT and _is_headline(document, event))


def _is_headline(document: Document, event: Event) -> bool:
    return any(
        sentence.kind is SentenceKind.HEADLINE and sentence.span == event.sentence
        for passage in document.passages
        if passage.source == event.source
        for sentence in passage.sentences[:2]
    )


def _at_publication(index: int, published: Published) -> TLink:
    interval = Interval(published.day * DAY, (published.day + 1) * DAY)
    return TLink(
        event=index,
        expression=None,
        relation=Relation.ON,
        basis=Basis.DOCUMENT,
        interval=interval,
        confidence=_SAID,
    )


def _from(index: int, lender: TLink) -> TLink:
    return TLink(
        event=index,
        expression=lender.expression,
        relation=lender.relation,
        basis=Basis.CONTEXT,
        interval=lender.interval,
        confidence=round(_BORROWED * lender.confidence, 3),
        signal=lender.signal,
    )
