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


def lend(
    document: Document, events: tuple[Event, ...], own: tuple[TLink, ...], published: Published | None
) -> tuple[TLink, ...]:
    """Links for events without a time of their own; each says by its basis that it is borrowed."""
    dated = {link.event: link for link in own}
    neighbours = dict(_neighbours(document))
    by_sentence = {
        (events[link.event].source, events[link.event].sentence): link
        for link in own
        if link.basis is Basis.EXPLICIT
    }
    links: list[TLink] = []
    for index, event in enumerate(events):
        if index in dated:
            continue
        if published is not None and _speaks_at_publication(document, event):
            links.append(_at_publication(index, published))
            continue
        before = neighbours.get((event.source, event.sentence))
        lender = by_sentence.get((event.source, before)) if before else None
        if lender is not None and _goes_on(event, events[lender.event]):
            links.append(_from(index, lender))
    return tuple(links)


def _goes_on(event: Event, lender: Event) -> bool:
    """Tell whether the story goes on at the date of the sentence before: both done, in the past tense."""
    done = event.tense is Tense.PAST and event.status is Status.HAPPENED
    return done and lender.tense is Tense.PAST and event.event_class not in _TIMELESS


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
