"""From events and times to TLINKs: what dates each event, on what basis, how surely."""

from bisect import bisect
from collections import Counter
from collections.abc import Iterator

from msgspec.structs import replace

from service.anchoring.duration import from_begin
from service.anchoring.relate import Related, at_publication, relate
from service.anchoring.settle import settle
from service.anchoring.weigh import seen
from service.domain.article import Document, Published, Source
from service.domain.event import Aspect, Event, EventClass, Polarity, Status, Tense
from service.domain.granularity import Granularity
from service.domain.interval import DAY, Interval
from service.domain.span import Span
from service.domain.timex import Mod, Timex3, TimexType
from service.domain.tlink import Basis, Relation, TLink
from service.events.datable import is_datable, is_opening
from service.grammar.events import EventLexicon, Told
from service.grammar.pack import LanguagePack

_COUNTED = 0.7
_NOW = "PRESENT_REF"
_ONE_BREATH = 2
_AROUND = 10


def anchor(
    document: Document,
    events: tuple[Event, ...],
    expressions: tuple[Timex3, ...],
    published: Published | None,
    pack: LanguagePack,
) -> tuple[TLink, ...]:
    """Date the events by times of their own sentences."""
    return _Linker(document, events, expressions, published, pack.events).own()


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
        """The links by a time in the event's own sentence, in text order; several where it has several."""
        links: list[TLink] = []
        held: dict[tuple[Source, Span], list[Timex3]] = {}
        for time in sorted(self.expressions, key=lambda one: (one.source != "title", one.span)):
            sentence = self._sentence(time)
            if sentence is not None and not self._is_second(time):
                held.setdefault((time.source, sentence), []).append(time)
        for (source, sentence), times in held.items():
            placed = [
                time
                for time, before in zip(times, (None, *times), strict=False)
                if not (self._only_turns(time) or self._recurs(time, sentence) or self._repeats(time, before))
            ]
            links += self._told_once([*self._of_sentence(source, sentence, placed or times, links)])
        return tuple(links)

    def _told_once(self, links: list[TLink]) -> Iterator[TLink]:
        """Of two events told by the same words at the same time only the surer has the time for its own."""
        shared = Counter(link.interval for link in links)
        best: dict[tuple[str, Interval], TLink] = {}
        for link in links:
            if shared[link.interval] == 1:
                continue
            told = (self.events[link.event].account.summary, link.interval)
            if told not in best or self._weight(link) > self._weight(best[told]):
                best[told] = link
        for link in links:
            alone = shared[link.interval] == 1
            first = alone or best[self.events[link.event].account.summary, link.interval] is link
            yield link if first or link.basis is not Basis.EXPLICIT else replace(link, basis=Basis.CONTEXT)

    def _weight(self, link: TLink) -> tuple[bool, bool, float]:
        """What speaks for a link: a time of its own, a finite verb, then its confidence."""
        finite = self.events[link.event].tense in (Tense.PAST, Tense.PRESENT, Tense.FUTURE)
        return link.basis is Basis.EXPLICIT, finite, link.confidence

    def _of_sentence(
        self, source: Source, held: Span, times: list[Timex3], links: list[TLink]
    ) -> Iterator[TLink]:
        sentence, here = held.of(self.texts[source]), self.by_sentence[source, held]
        told = tuple(
            Told(_shifted(self.events[index].trigger.span, -held.start), self.events[index].event_class)
            for index in here
        )
        mentions = [self._mention(time, held) for time in times]
        dated = tuple(
            seen(
                sentence,
                mention,
                time.type,
                time.value,
                told,
                self.lexicon,
                placed=self._placeable(time, source),
                whole=self._whole(time, held),
            )
            for mention, time in zip(mentions, times, strict=True)
        )
        sure = tuple(self.events[index].sure for index in here)
        dating = self.lexicon.dating(sentence, told, dated)
        chances = tuple(
            tuple(chance * event for chance, event in zip(row, sure, strict=True)) for row in dating.chances
        )
        near = tuple(self._near(time) for time in times)
        over = tuple(self._over(time) for time in times)
        ahead = tuple(self._ahead(time) for time in times)
        joined: set[tuple[int, int]] = set()
        settled = settle(chances, dating.hangs, sentence, told, dated, near, over, ahead, self.lexicon)
        # "On Monday and Tuesday" is known by its first day.
        for one in sorted(settled, key=lambda given: given.rank):
            place, rank, chance, basis = one.place, one.rank, one.chance, one.basis
            time = times[rank]
            if time.interval is None and is_opening(time, self.texts[source], self.lexicon.opening):
                time = self._counted(time, links)
            plain = (
                one.plain
                or dated[rank].plain[place]
                or self._inside(sentence, mentions[rank], told[place].span)
            )
            signal = self.lexicon.signal(sentence, mentions[rank])
            owned = dated[rank].owners[place].startswith("noun")
            lasts = owned and signal is not None and signal.relation is Relation.SINCE
            if plain and not (lasts and signal is not None and told[place].span.end <= signal.start):
                signal = None  # But "under siege since May"
            if signal is not None and told[place].span.start == signal.start:
                signal = None  # "the third Test, starting on August 11": the start itself
            delayed = self.events[here[place]].polarity is Polarity.NEGATIVE
            if signal is not None and delayed and signal.word in self.lexicon.delays:
                signal = None  # "did not open until Friday"
            if signal is not None and self._is_over(self.events[here[place]], time, signal.word):
                signal = None
            if time.value == _NOW and self.published is not None:
                yield _tlink(here[place], time, at_publication(self.published), Basis.DOCUMENT, chance)
                continue
            following = _continued(time, times[rank + 1 :], self.texts[source], self.lexicon.joints)
            if following is not None:
                joined.add((place, rank + 1))
            if (place, rank) in joined:
                continue
            partner = self._partner(time) or following
            if partner is not None and self._is_put_off(self.events[here[place]], time, partner):
                partner = None
            since = signal is not None and signal.relation is Relation.SINCE
            until = None if since and self._is_open(self.events[here[place]], sentence) else self.published
            related = relate(time, signal, partner, until)
            if signal is not None and self._is_promised(self.events[here[place]], time, signal.word):
                basis = Basis.CONTEXT
            if related is not None:
                yield _tlink(here[place], time, related, basis, chance)

    def _only_turns(self, time: Timex3) -> bool:
        """Tell the "now" of "will now take place on Friday", which says that it was to be otherwise."""
        before = self.texts[time.source][max(0, time.span.start - _AROUND) : time.span.start].split()
        return time.value == _NOW and bool(before) and before[-1].lower() in self.lexicon.modals

    def _repeats(self, time: Timex3, before: Timex3 | None) -> bool:
        """Tell the "Wednesday" of "the attack yesterday (Wednesday)", told already."""
        if before is None or time.interval is None or time.interval != before.interval:
            return False
        return self.texts[time.source][before.span.end : time.span.start] == " ("

    def _recurs(self, time: Timex3, sentence: Span) -> bool:
        """Tell the "night" of "12-14 June: tests are run at night", which each day of the range has."""
        over = self.by_id.get(time.anchor or "")
        told = over is not None and over.source == time.source and sentence.contains(over.span)
        told = told and over is not None and over.type is TimexType.DATE
        return told and over is not None and time.type is TimexType.TIME and self._is_second(over)

    def _near(self, time: Timex3) -> bool:
        """Tell a day around publication, which news dates its own story by."""
        first = time.interval.first_day if time.interval else None
        fine = time.granularity is not None and time.granularity.rank <= Granularity.DAY.rank
        return (
            fine
            and first is not None
            and self.published is not None
            and abs(first - self.published.day) <= _AROUND
        )

    def _over(self, time: Timex3) -> bool:
        """Tell a time wholly before publication."""
        end = time.interval.end if time.interval else None
        return end is not None and self.published is not None and end <= self.published.day * DAY

    def _ahead(self, time: Timex3) -> bool:
        """Tell a time that begins after publication, or is the rest of one: "later this month"."""
        held, day = time.interval, self.published.day if self.published is not None else None
        if held is None or day is None:
            return False
        rest = time.mod is Mod.END and held.end is not None and held.end > (day + 1) * DAY
        return rest or (held.first_day is not None and held.first_day > day)

    def _inside(self, sentence: str, mention: Span, event: Span) -> bool:
        """Tell a noun behind its time, which what stands before both doesn't reach: "before Monday's vote"."""
        owned = self.lexicon.nominal(sentence, mention) if event.start >= mention.end else None
        return owned is not None and owned.phrase.contains(event)

    def _is_over(self, event: Event, time: Timex3, signal: str) -> bool:
        """Tell "fell by midday Tuesday", which a reader dates on Tuesday, from "must leave by Tuesday"."""
        fine = time.granularity is not None and time.granularity.rank <= Granularity.DAY.rank
        return fine and event.tense is Tense.PAST and signal in self.lexicon.deadlines

    def _is_open(self, event: Event, sentence: str) -> bool:
        """Tell what need not end with publication: "had been allied since 1882", "From May, they would train"."""
        if event.aspect in (Aspect.NONE, Aspect.PROGRESSIVE):
            return event.status is Status.SCHEDULED or event.modality == self.lexicon.later
        if event.tense is not Tense.PAST:
            return False
        verbs = (clause.verb for clause in self.lexicon.read(sentence))
        classes = (self.lexicon.classes.get(verb.lemma) for verb in verbs if verb is not None)
        return EventClass.REPORTING not in classes  # "said that it had been shut since May"

    def _is_put_off(self, event: Event, time: Timex3, partner: Timex3) -> bool:
        """Tell "was adjourned Monday until Wednesday", which was done on Monday."""
        gap = self.texts[time.source][time.span.end : partner.span.start].strip()
        return gap in self.lexicon.delays and event.trigger.lemma in self.lexicon.delaying

    def _is_promised(self, event: Event, time: Timex3, signal: str) -> bool:
        """Tell "promised an inquiry by Friday", which was done before: what it promised has the time."""
        done = event.tense is Tense.PAST or event.aspect is Aspect.PERFECTIVE
        settled = done and event.status is Status.HAPPENED and not event.modality
        return settled and signal in self.lexicon.deadlines and self._ahead(time)

    def _placeable(self, time: Timex3, source: Source) -> bool:
        """Tell whether a time can date anything, if only for those who ask for borrowed dates."""
        return time.value == _NOW or is_datable(time, self.texts[source], self.lexicon.opening)

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

    def _whole(self, time: Timex3, held: Span) -> Span | None:
        """A range from its begin to its end, where both stand in the sentence."""
        partner = self._partner(time)
        inside = partner is not None and partner.source == time.source and held.contains(partner.span)
        if partner is None or not inside or partner.span.start < time.span.end:
            return None
        return Span(time.span.start - held.start, partner.span.end - held.start)

    def _counted(self, time: Timex3, links: list[TLink]) -> Timex3:
        """Count a duration from the latest begin that the text has dated so far."""
        for link in reversed(links):
            begun = self.events[link.event].trigger.lemma in self.lexicon.beginnings
            if begun and link.relation in (Relation.ON, Relation.WITHIN):
                counted = from_begin(link.interval, time.value)
                return replace(time, interval=counted, confidence=time.confidence * _COUNTED)
        return time


def _continued(time: Timex3, later: list[Timex3], text: str, joints: frozenset[str]) -> Timex3 | None:
    """The time that follows at once, in words and in the calendar: "Monday and Tuesday"."""
    following = later[0] if later else None
    if following is None or text[time.span.end : following.span.start].strip() not in joints:
        return None
    alike = time.granularity is following.granularity
    adjoining = alike and time.interval is not None and following.interval is not None
    return following if adjoining and _end(time) == _begin(following) else None


def _end(time: Timex3) -> int | None:
    return time.interval.end if time.interval else None


def _begin(time: Timex3) -> int | None:
    return time.interval.begin if time.interval else None


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _tlink(event: int, time: Timex3, related: Related, basis: Basis, chance: float) -> TLink:
    return TLink(
        event=event,
        expression=time.id,
        relation=related.relation,
        basis=basis,
        interval=related.interval,
        confidence=round(time.confidence * chance, 3),
        signal=related.signal,
    )
