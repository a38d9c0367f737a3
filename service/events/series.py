"""What is told one after the other under one fronted time: "In 1929 it bought a rival and moved its offices"."""

from collections.abc import Iterator

from service.domain.event import Aspect, EventClass, Polarity, Tense
from service.domain.span import Span
from service.grammar.clause import Clause, ClauseKind
from service.grammar.events import EventLexicon

_LEADING = (ClauseKind.MAIN, ClauseKind.COMPLEMENT)
_NOT_DATED = (EventClass.REPORTING, EventClass.STATE, EventClass.I_STATE)


def series(sentence: str, first: int, times: tuple[Span, ...], lexicon: EventLexicon) -> tuple[int, ...]:
    """The clauses, by index, that share the time before the subject of the clause ``first``; not that one itself."""
    clauses = lexicon.read(sentence)
    head = clauses[first]
    if head.kind not in _LEADING or head.verb is None or not _is_done(head):
        return ()
    if not any(head.span.start <= time.start and time.end <= head.verb.span.start for time in times):
        return ()
    if shared_subject(sentence, first, times, lexicon) is None:
        return ()
    found: list[int] = []
    for index in _joined(sentence, first, lexicon):
        clause = clauses[index]
        timed = any(clause.span.start <= time.start < clause.span.end for time in times)
        if timed or not _is_done(clause) or _is_later(sentence, head, clause, lexicon):
            break
        if clause.verb is not None and lexicon.classes.get(clause.verb.lemma) not in _NOT_DATED:
            found.append(index)
    return tuple(found)


def leader(sentence: str, index: int, times: tuple[Span, ...], lexicon: EventLexicon) -> int | None:
    """The clause whose fronted time a clause without a subject of its own shares."""
    clause = lexicon.read(sentence)[index]
    if clause.kind not in (ClauseKind.COORDINATE, ClauseKind.MAIN) or not _is_bare(sentence, clause, lexicon):
        return None
    return next((first for first in range(index) if index in series(sentence, first, times, lexicon)), None)


def shared_subject(sentence: str, first: int, times: tuple[Span, ...], lexicon: EventLexicon) -> Span | None:
    """The subject of the clause ``first``, where a time stands before it."""
    head = lexicon.read(sentence)[first]
    subject = lexicon.roles(sentence, first).subject
    if subject is None and head.verb is not None:
        begin = max((time.end for time in times if time.end <= head.verb.span.start), default=head.span.start)
        rest = sentence[begin : head.verb.span.start]
        begin += len(rest) - len(rest.lstrip(" ,"))
        subject = Span(begin, head.verb.span.start - len(rest) + len(rest.rstrip()))
        if subject.of(sentence).lower() not in lexicon.pronouns:
            return None
    if subject is None or not any(
        head.span.start <= time.start and time.end <= subject.start for time in times
    ):
        return None
    return subject


def _joined(sentence: str, first: int, lexicon: EventLexicon) -> Iterator[int]:
    """The clauses that commas and "and" add one after the other, past what hangs on each."""
    clauses, last = lexicon.read(sentence), first
    waiting: list[int] = []
    for index in range(first + 1, len(clauses)):
        clause = clauses[index]
        bare = _is_bare(sentence, clause, lexicon)
        if clause.kind is ClauseKind.COORDINATE:
            told = bare or lexicon.roles(sentence, index).subject is not None
            if clause.parent not in (first, last) or not told:
                return
            yield from waiting
            yield index
            last, waiting = index, []
        elif clause.parent is None:
            if not bare or not sentence[: clause.span.start].rstrip().endswith(","):
                return
            waiting.append(index)  # "hired men, built a hall and sold pans"
            last = index


def _is_bare(sentence: str, clause: Clause, lexicon: EventLexicon) -> bool:
    """Tell a finite verb with nothing but adverbs between it and the word that opens its clause."""
    verb = clause.verb
    if verb is None or not verb.finite:
        return False
    before = sentence[clause.span.start : verb.span.start].lower().split()
    return all(word == clause.opener or lexicon.adverb(word) for word in before)


def _is_done(clause: Clause) -> bool:
    verb = clause.verb
    if verb is None or verb.modality or verb.polarity is Polarity.NEGATIVE:
        return False
    return verb.tense is Tense.PAST or verb.aspect is Aspect.PERFECTIVE


def _is_later(sentence: str, head: Clause, clause: Clause, lexicon: EventLexicon) -> bool:
    """Tell "and eventually became a judge", "and has been one since", or what lasted: "and served three terms"."""
    first, verb = head.verb, clause.verb
    if first is None or verb is None:
        return True
    words = sentence[clause.span.start : verb.head.end].lower().split()
    if verb.tense is not first.tense or verb.aspect is not first.aspect:
        return True
    lasts = (
        verb.lemma in lexicon.lasting and first.lemma not in lexicon.lasting and verb.aspect is Aspect.NONE
    )
    return lasts or not lexicon.afterwards.isdisjoint(words)
