"""From events and times to TLINKs: what dates each event, on what basis, how surely."""

from bisect import bisect
from collections.abc import Iterator

from msgspec.structs import replace

from service.anchoring.attach import Attached, attach
from service.anchoring.duration import from_begin, is_opening
from service.anchoring.neighbours import lend
from service.anchoring.relate import Related, relate
from service.domain.article import Document, Published, Source
from service.domain.event import Event
from service.domain.span import Span
from service.domain.timex import Timex3
from service.domain.tlink import Basis, Relation, TLink
from service.grammar.events import EventLexicon
from service.grammar.pack import LanguagePack

_COUNTED = 0.7
_FARTHER = 0.6
_ONE_BREATH = 2


def anchor(
    document: Document,
    events: tuple[Event, ...],
    expressions: tuple[Timex3, ...],
    published: Published | None,
    pack: LanguagePack,
) -> tuple[TLink, ...]:
    """Date the events: by their own times first, then by publication or a neighbour."""
    linker = _Linker(document, events, expressions, published, pack.events)
    own = linker.own()
    return own + lend(document, events, own, published)


class _Linker:
    """The tables that every time of one document is looked up in."""

    def __init__(
        self,
        document: Document,
        events: tuple[Event, ...],
        expressions: tuple[Timex3, ...],
        published: Published | None,
        lexicon: EventLexicon,
    ) -> None:
        self.texts = {passage.source: passage.text for passage in document.passages}
        self.events, self.expressions = events, expressions
        self.published, self.lexicon = published, lexicon
        self.by_id = {time.id: time for time in expressions}
        self.by_sentence: dict[tuple[str, Span], list[int]] = {}
        for index, event in enumerate(events):
            self.by_sentence.setdefault((event.source, event.sentence), []).append(index)

        self.spans: dict[str, list[Span]] = {}
        for source, span in sorted(self.by_sentence):
            self.spans.setdefault(source, []).append(span)

    def own(self) -> tuple[TLink, ...]:
        """The links by a time in the event's own sentence, in text order."""
        links: list[TLink] = []
        for time in sorted(self.expressions, key=lambda one: (one.source != "title", one.span)):
            held = self._sentence(time)
            if held is not None and not self._is_second(time):
                links += self._link(time, held, links)
        return tuple(self._nearest_first(links))

    def _nearest_first(self, links: list[TLink]) -> Iterator[TLink]:
        """Of two times in one clause the nearer dates the verb: "unveiled Tuesday plans for next year"."""
        nearest: dict[int, int] = {}
        for link in links:
            far = self._distance(link)
            nearest[link.event] = min(far, nearest.get(link.event, far))
        for link in links:
            near = self._distance(link) == nearest[link.event]
            yield link if near else replace(link, confidence=round(link.confidence * _FARTHER, 3))

    def _distance(self, link: TLink) -> int:
        time, trigger = self.by_id[link.expression or ""].span, self.events[link.event].trigger.span
        return max(time.start - trigger.end, trigger.start - time.end, 0)

    def _sentence(self, time: Timex3) -> Span | None:
        spans = self.spans.get(time.source, [])
        place = bisect(spans, time.span.start, key=lambda span: span.start) - 1
        return spans[place] if place >= 0 and spans[place].contains(time.span) else None

    def _is_second(self, time: Timex3) -> bool:
        """The later half of a range says nothing that the first does not."""
        partner = self._partner(time)
        return partner is not None and partner.span < time.span

    def _partner(self, time: Timex3) -> Timex3 | None:
        return self.by_id.get(time.begins or time.ends or "")

    def _link(self, time: Timex3, held: Span, links: list[TLink]) -> Iterator[TLink]:
        text = self.texts[time.source]
        sentence, mention = held.of(text), self._mention(time, held)
        if time.interval is None and is_opening(time, text, self.lexicon.opening):
            time = self._counted(time, links)
        signal = self.lexicon.signal(sentence, mention)
        related = relate(time, signal, self._partner(time), self.published)
        plain = relate(time, None, self._partner(time), self.published)
        if related is None or plain is None:
            return
        for attached in attach(sentence, mention, self.lexicon):
            event = self._event(time.source, held, attached)
            if event is not None:
                yield _tlink(
                    event, time, plain if attached.plain or attached.noun else related, attached.weight
                )

    def _mention(self, time: Timex3, held: Span) -> Span:
        """Where a time stands in its sentence; a range told in one breath ("1964-85") stands as a whole."""
        partner = self._partner(time)
        end = time.span.end
        if (
            partner is not None
            and partner.source == time.source
            and 0 <= partner.span.start - end <= _ONE_BREATH
        ):
            end = partner.span.end
        return Span(time.span.start - held.start, end - held.start)

    def _counted(self, time: Timex3, links: list[TLink]) -> Timex3:
        """Count a duration from the latest begin that the text has dated so far."""
        for link in reversed(links):
            begun = self.events[link.event].trigger.lemma in self.lexicon.beginnings
            if begun and link.relation in (Relation.ON, Relation.WITHIN):
                counted = from_begin(link.interval, time.value)
                return replace(time, interval=counted, confidence=time.confidence * _COUNTED)
        return time

    def _event(self, source: Source, held: Span, attached: Attached) -> int | None:
        text = self.texts[source]
        clause = self.lexicon.read(held.of(text))[attached.clause]
        here = self.by_sentence[source, held]
        if attached.noun is not None:
            return self._at(here, held.start + attached.noun.start)
        if clause.verb is None:
            return here[0] if len(here) == 1 else None
        exact = self._at(here, held.start + clause.verb.head.start)
        if exact is not None:
            return exact
        inside = (
            i
            for i in here
            if clause.span.start <= self.events[i].trigger.span.start - held.start < clause.verb.span.start
        )
        return next(inside, None)

    def _at(self, here: list[int], start: int) -> int | None:
        return next((i for i in here if self.events[i].trigger.span.start == start), None)


def _tlink(event: int, time: Timex3, related: Related, weight: float) -> TLink:
    return TLink(
        event=event,
        expression=time.id,
        relation=related.relation,
        basis=Basis.EXPLICIT,
        interval=related.interval,
        confidence=round(time.confidence * weight, 3),
        signal=related.signal,
    )
