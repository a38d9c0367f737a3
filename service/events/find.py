"""From a document and its times to its events: "Rebels seized the port on Monday" gives "seized"."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from service.domain.article import Document, Passage, Sentence, SentenceKind, Source
from service.domain.event import Event, EventClass, Participant, Trigger
from service.domain.span import Span
from service.domain.timex import Timex3, TimexType
from service.events.datable import is_absent, is_datable, is_delayed
from service.events.status import status
from service.events.summary import summary
from service.events.triggers import Found, triggers
from service.grammar.clause import Clause, ClauseKind, VerbGroup, Voice
from service.grammar.events import EventLexicon, Roles
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


class _Cut:
    """The summary of an event, cut when it is first asked for."""

    __slots__ = ("_asked", "_done")

    def __init__(self, place: Place, found: Found, event_class: EventClass, lexicon: EventLexicon) -> None:
        self._asked = (place.text, found, event_class, place.dating, lexicon)
        self._done: str | None = None

    def __call__(self) -> str:
        if self._done is None:
            self._done = summary(*self._asked)
        return self._done


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
    clauses = lexicon.read(place.text)
    clause = clauses[found.clause]
    verb = clause.verb if clause.verb is not None and clause.verb.head == found.span else None
    word = found.span.of(place.text)
    lemma = verb.lemma if verb else word.lower()
    known = lexicon.classes.get(lemma, EventClass.OCCURRENCE) if verb else EventClass.OCCURRENCE
    event_class = found.judged.event_class if found.judged else known
    event = Event(
        source=place.source,
        sentence=place.span,
        trigger=Trigger(place.lift(found.span), word, lemma),
        cut=_Cut(place, found, event_class, lexicon),
        event_class=event_class,
        sure=found.judged.sure if found.judged else _RULED,
        status=status(
            clauses,
            found,
            event_class,
            lexicon,
            delayed=is_delayed(place.text, verb, place.dating, lexicon),
            denied=verb is None and is_absent(place.text, found.span, clause.verb, lexicon),
        ),
        attribution=_attribution(place.text, clauses, found.clause, lexicon),
    )
    if verb is None:
        return event
    states = lexicon.classes.get(lemma) is EventClass.STATE  # Nobody does or undergoes what only is.
    roles = Roles() if states else lexicon.roles(place.text, found.clause)
    return _with_verb(event, verb, place, roles)


def _with_verb(event: Event, verb: VerbGroup, place: Place, roles: Roles) -> Event:
    return replace(
        event,
        tense=verb.tense,
        aspect=verb.aspect,
        polarity=verb.polarity,
        modality=verb.modality,
        participants=_participants(place, roles, verb),
    )


def _participants(place: Place, roles: Roles, verb: VerbGroup) -> tuple[Participant, ...]:
    subject = "patient" if verb.voice is Voice.PASSIVE else "agent"
    told = ((roles.subject, subject), (roles.object, "patient"), (roles.place, "place"))
    return tuple(Participant(place.lift(span), span.of(place.text), role) for span, role in told if span)


def _attribution(text: str, clauses: tuple[Clause, ...], index: int, lexicon: EventLexicon) -> str | None:
    """Who says it: the subject of the reporting verb a complement hangs on, or of a closing "he said"."""
    head: int | None = index
    while head is not None and clauses[head].kind is not ClauseKind.COMPLEMENT:
        head = clauses[head].parent
    speaker = clauses[head].parent if head is not None else _closing_report(clauses, index, lexicon)
    if speaker is None or not _reports(clauses[speaker], lexicon):
        return None
    subject = lexicon.roles(text, speaker).subject
    return subject.of(text) if subject else None


def _closing_report(clauses: tuple[Clause, ...], index: int, lexicon: EventLexicon) -> int | None:
    last = len(clauses) - 1
    closes = last > index and clauses[last].kind is ClauseKind.MAIN and clauses[last].parent is None
    return last if closes and _reports(clauses[last], lexicon) else None


def _reports(clause: Clause, lexicon: EventLexicon) -> bool:
    return clause.verb is not None and lexicon.classes.get(clause.verb.lemma) is EventClass.REPORTING
