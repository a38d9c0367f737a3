"""From a document and its times to its events: "Rebels seized the port on Monday" gives "seized"."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from msgspec import Struct

from service.domain.article import Document, Passage, Sentence, SentenceKind, Source
from service.domain.event import Aspect, Event, EventClass, Participant, Polarity, Status, Tense, Trigger
from service.domain.span import Span
from service.domain.timex import Timex3, TimexType
from service.events.datable import is_absent, is_datable, is_delayed
from service.events.status import status
from service.events.summary import summary
from service.events.triggers import Found, triggers
from service.grammar.clause import Clause, ClauseKind, VerbGroup, Voice
from service.grammar.events import EventLexicon
from service.grammar.pack import LanguagePack

_ALIKE = 0.6
_RULED = 0.5
_SHORTEST_RETELLING = 3


class Place(Struct, frozen=True, gc=False):
    """The sentence at hand: its text, where that lies, and the times in it by offsets of its own.

    ``dating`` are those that can date an event: no sets, and no durations but "the first five days".
    """

    source: Source
    span: Span
    text: str
    mentions: tuple[Span, ...]
    dating: tuple[Span, ...]

    def lift(self, span: Span) -> Span:
        """From offsets of the sentence to offsets of the passage."""
        return Span(span.start + self.span.start, span.end + self.span.start)


class _Told(Struct, frozen=True, dict=True):
    """What a reader is told of an event, worked out when it is first asked for."""

    place: Place
    found: Found
    verb: VerbGroup | None
    kind: EventClass
    lexicon: EventLexicon

    def complete(self) -> None:
        """Ask for each part once, since each is kept."""
        _ = self.summary, self.status, self.attribution, self.participants

    @cached_property
    def summary(self) -> str:
        """The clause of the trigger, made to read alone."""
        return summary(self.place.text, self.found, self.kind, self.place.dating, self.lexicon)

    @cached_property
    def status(self) -> Status:
        """Denied where there was none of what a noun names; else as the verb and its surroundings tell."""
        text, found, verb, lexicon = self.place.text, self.found, self.verb, self.lexicon
        if verb is None and is_absent(text, found.span, lexicon.read(text)[found.clause].verb, lexicon):
            return Status.DENIED
        delayed = is_delayed(text, verb, self.place.dating, lexicon)
        return status(text, found, self.kind, lexicon, delayed=delayed)

    @cached_property
    def attribution(self) -> str | None:
        """The subject of the reporting verb that a complement hangs on, or of a closing "he said"."""
        text, lexicon = self.place.text, self.lexicon
        clauses, head = lexicon.read(text), self.found.clause
        speaker = _reporting(clauses, head, lexicon)
        subject = lexicon.roles(text, speaker).subject if speaker is not None else None
        return subject.of(text) if subject else None

    @cached_property
    def participants(self) -> tuple[Participant, ...]:
        """Nobody does or undergoes what only is."""
        place, verb = self.place, self.verb
        if verb is None or self.lexicon.classes.get(verb.lemma) is EventClass.STATE:
            return ()
        roles = self.lexicon.roles(place.text, self.found.clause)
        subject = "patient" if verb.voice is Voice.PASSIVE else "agent"
        told = ((roles.subject, subject), (roles.object, "patient"), (roles.place, "place"))
        return tuple(Participant(place.lift(span), span.of(place.text), role) for span, role in told if span)


def find_events(
    document: Document, expressions: tuple[Timex3, ...], pack: LanguagePack, *, everything: bool = False
) -> tuple[Event, ...]:
    """Events of each sentence with a time that can date one, and of those that retell one; of all others on request."""
    lexicon: EventLexicon = pack.events
    found: list[Event] = []
    for passage, sentence, times in worth_reading(document, expressions, lexicon, everything=everything):
        found += _of_sentence(passage, sentence, times, lexicon)
    return tuple(found)


def worth_reading(
    document: Document, expressions: tuple[Timex3, ...], lexicon: EventLexicon, *, everything: bool
) -> Iterator[tuple[Passage, Sentence, tuple[Timex3, ...]]]:
    """The sentences to read in text order, each with its times; furniture is never read."""
    for passage in document.passages:
        times = _times(passage, expressions)
        dated = {
            span
            for span, inside in times.items()
            if any(is_datable(time, passage.text, lexicon.opening) for time in inside)
        }
        told = _index(lexicon.stems(span.of(passage.text)) for span in dated)
        for sentence in passage.sentences:
            if sentence.kind is SentenceKind.FURNITURE:
                continue
            if (
                sentence.span in dated
                or everything
                or _retells(sentence.span.of(passage.text), told, lexicon)
            ):
                yield passage, sentence, tuple(times.get(sentence.span, ()))


def _times(passage: Passage, expressions: tuple[Timex3, ...]) -> defaultdict[Span, list[Timex3]]:
    held: defaultdict[Span, list[Timex3]] = defaultdict(list)
    ordered = sorted((e for e in expressions if e.source == passage.source), key=lambda e: e.span)
    sentences = iter(passage.sentences)
    sentence = next(sentences, None)
    for expression in ordered:
        while sentence is not None and sentence.span.end <= expression.span.start:
            sentence = next(sentences, None)
        if sentence is not None and sentence.span.contains(expression.span):
            held[sentence.span].append(expression)
    return held


def _index(sentences: Iterable[frozenset[str]]) -> dict[str, list[int]]:
    """Which of the dated sentences hold each content word."""
    held: dict[str, list[int]] = {}
    for number, words in enumerate(sentences):
        for word in words:
            held.setdefault(word, []).append(number)
    return held


def _retells(sentence: str, dated: dict[str, list[int]], lexicon: EventLexicon) -> bool:
    """Tell whether most content words of a sentence stand in one that has a time."""
    own = lexicon.stems(sentence)
    least = max(_SHORTEST_RETELLING, _ALIKE * len(own))
    if len(own) < least or sum(word in dated for word in own) < least:
        return False
    shared = Counter(number for word in own for number in dated.get(word, ()))
    return max(shared.values()) >= least


def _of_sentence(
    passage: Passage, sentence: Sentence, times: tuple[Timex3, ...], lexicon: EventLexicon
) -> Iterator[Event]:
    text, shift = sentence.span.of(passage.text), sentence.span.start
    mentions = tuple(Span(time.span.start - shift, time.span.end - shift) for time in times)
    dating = tuple(
        span
        for span, time in zip(mentions, times, strict=True)
        if time.type in (TimexType.DATE, TimexType.TIME) or lexicon.opening.match(time.text)
    )
    for one in triggers(text, sentence.kind, mentions, lexicon):
        yield _event(Place(passage.source, sentence.span, text, mentions, dating), one, lexicon)


def _event(place: Place, found: Found, lexicon: EventLexicon) -> Event:
    clause = lexicon.read(place.text)[found.clause]
    verb = clause.verb if clause.verb is not None and clause.verb.head == found.span else None
    word = found.span.of(place.text)
    lemma = verb.lemma if verb else word.lower()
    known = lexicon.classes.get(lemma, EventClass.OCCURRENCE) if verb else EventClass.OCCURRENCE
    event_class = found.judged.event_class if found.judged else known
    return Event(
        source=place.source,
        sentence=place.span,
        trigger=Trigger(place.lift(found.span), word, lemma),
        event_class=event_class,
        account=_Told(place, found, verb, event_class, lexicon),
        tense=verb.tense if verb else Tense.NONE,
        aspect=verb.aspect if verb else Aspect.NONE,
        polarity=verb.polarity if verb else Polarity.POSITIVE,
        modality=verb.modality if verb else None,
        sure=found.judged.sure if found.judged else _RULED,
    )


def _reporting(clauses: tuple[Clause, ...], index: int, lexicon: EventLexicon) -> int | None:
    """The clause that says what a clause tells."""
    head: int | None = index
    while head is not None and clauses[head].kind is not ClauseKind.COMPLEMENT:
        head = clauses[head].parent
    speaker = clauses[head].parent if head is not None else _closing_report(clauses, index, lexicon)
    return speaker if speaker is not None and _reports(clauses[speaker], lexicon) else None


def _closing_report(clauses: tuple[Clause, ...], index: int, lexicon: EventLexicon) -> int | None:
    last = len(clauses) - 1
    closes = last > index and clauses[last].kind is ClauseKind.MAIN and clauses[last].parent is None
    return last if closes and _reports(clauses[last], lexicon) else None


def _reports(clause: Clause, lexicon: EventLexicon) -> bool:
    return clause.verb is not None and lexicon.classes.get(clause.verb.lemma) is EventClass.REPORTING
