"""What is told one after the other under one fronted time: "In 1929 it bought a rival and moved its offices"."""

from collections.abc import Iterator

from service.domain.event import Aspect, EventClass, Polarity, Tense
from service.domain.span import Span
from service.grammar.clause import Clause, ClauseKind, VerbGroup, Voice
from service.grammar.events import EventLexicon

_LEADING = (ClauseKind.MAIN, ClauseKind.COMPLEMENT, ClauseKind.COORDINATE)
_STATES = (EventClass.STATE, EventClass.I_STATE)
_LONGEST_SUBJECT, _LONGEST_LED = 6, 12


def series(sentence: str, first: int, times: tuple[Span, ...], lexicon: EventLexicon) -> tuple[int, ...]:
    """The clauses, by index, that share the time before the subject of the clause ``first``; not that one itself."""
    clauses = lexicon.read(sentence)
    head = clauses[first]
    if not times or all(clause.kind is not ClauseKind.COORDINATE for clause in clauses[first + 1 :]):
        return ()
    if head.kind not in _LEADING or head.verb is None:
        return ()
    if not _is_told(head.verb) and not _is_labelled(sentence, head.verb, times):
        return ()
    if shared_subject(sentence, first, times, lexicon) is None:
        return ()
    return tuple(_told(sentence, first, head.verb, times, lexicon))


def _told(
    sentence: str, first: int, head: VerbGroup, times: tuple[Span, ...], lexicon: EventLexicon
) -> Iterator[int]:
    clauses = lexicon.read(sentence)
    for index in _joined(sentence, first, lexicon):
        clause, verb = clauses[index], clauses[index].verb
        timed = any(clause.span.start <= time.start < clause.span.end for time in times)
        if timed or verb is None or not _is_of_its_kind(verb, head):
            return
        lasts = verb.lemma in lexicon.lasting and head.lemma not in lexicon.lasting
        words = sentence[clause.span.start : verb.head.end].lower().split()
        if (lasts and verb.aspect is Aspect.NONE) or not lexicon.afterwards.isdisjoint(words):
            return  # "and served three terms", "and eventually became a judge"
        if _shares_object(sentence, clauses[index - 1], clause, lexicon):
            continue
        known = lexicon.classes.get(verb.lemma)
        own = not _is_bare(sentence, clause, lexicon)
        if known not in _STATES and not (own and known is EventClass.REPORTING):
            yield index


def _shares_object(sentence: str, before: Clause, clause: Clause, lexicon: EventLexicon) -> bool:
    """Tell "have found and saved two hundred men", which is told of both at once."""
    first, second = before.verb, clause.verb
    if first is None or second is None or not _is_bare(sentence, clause, lexicon):
        return False
    beside = first.tense is second.tense and not sentence[first.head.end : clause.span.start].strip()
    active = first.voice is Voice.ACTIVE and second.voice is Voice.ACTIVE
    rest = sentence[second.head.end : clause.span.end].lower().strip(" .").split(" ")
    return beside and active and rest[0] not in lexicon.edges | {""} and not lexicon.adverb(rest[0])


def leader(sentence: str, index: int, times: tuple[Span, ...], lexicon: EventLexicon) -> int | None:
    """The clause whose fronted time a clause without a subject of its own shares."""
    clause = lexicon.read(sentence)[index]
    if not index or clause.kind not in (ClauseKind.COORDINATE, ClauseKind.MAIN):
        return None
    if not times or not _is_bare(sentence, clause, lexicon):
        return None
    return next((first for first in range(index) if index in series(sentence, first, times, lexicon)), None)


def shared_subject(sentence: str, first: int, times: tuple[Span, ...], lexicon: EventLexicon) -> Span | None:
    """The subject of the clause ``first``, where a time stands before it."""
    head = lexicon.read(sentence)[first]
    if head.verb is None:
        return None
    verb = head.verb.span.start
    before = [time for time in times if head.span.start <= time.start and time.end <= verb]
    if not before:
        return None
    stretch = Span(max(time.end for time in before), verb)
    while (
        word := stretch.of(sentence).lstrip().partition(" ")[0].lower()
    ) in lexicon.edges:  # "In 2004 alone he"
        stretch = Span(sentence.index(word, stretch.start) + len(word), verb)
    if all(lexicon.adverb(word.lower()) for word in stretch.of(sentence).split()):
        return _before_time(sentence, Span(head.span.start, min(time.start for time in before)), lexicon)
    subject = lexicon.roles(sentence, first).subject or _plain_subject(sentence, stretch, lexicon)
    return subject if subject is not None and min(time.end for time in before) <= subject.start else None


def _before_time(sentence: str, stretch: Span, lexicon: EventLexicon) -> Span | None:
    """The subject of "The firm on Thursday reported a loss and cut its forecast"."""
    words = stretch.of(sentence).split(" ")
    while words and words[-1].lower() in lexicon.edges | {""}:
        words.pop()
    told = 0 < len(words) <= _LONGEST_LED and words[0].lower() not in lexicon.edges | lexicon.joints
    plain = told and not any(word.endswith((",", ";", ":")) or word in ("—", "–", "--") for word in words)
    return Span(stretch.start, stretch.start + len(" ".join(words))) if plain else None


def _plain_subject(sentence: str, stretch: Span, lexicon: EventLexicon) -> Span | None:
    """A pronoun, or what stands before an inset: "In 1953 his mother, a seamstress, took him there"."""
    words = stretch.of(sentence)
    begin = stretch.start + len(words) - len(words.lstrip(" ,"))
    words = words.strip(" ")
    subject, comma, inset = words.lstrip(" ,").partition(",")
    if not comma:
        alone = subject.lower() in lexicon.pronouns | lexicon.speakers
        return Span(begin, begin + len(subject)) if alone else None
    whole = inset.count(",") == 1 and inset.endswith(",") and 0 < len(subject.split()) <= _LONGEST_SUBJECT
    return (
        Span(begin, begin + len(subject))
        if whole and subject.split()[0].lower() not in lexicon.edges
        else None
    )


def _joined(sentence: str, first: int, lexicon: EventLexicon) -> Iterator[int]:
    """The clauses that commas and "and" add one after the other, past what hangs on each."""
    clauses, last = lexicon.read(sentence), first
    waiting: list[int] = []
    for index in range(first + 1, len(clauses)):
        clause = clauses[index]
        bare = _is_bare(sentence, clause, lexicon)
        if clause.kind is ClauseKind.COORDINATE:
            told = bare or _has_subject(sentence, index, lexicon)
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


def _has_subject(sentence: str, index: int, lexicon: EventLexicon) -> bool:
    clause = lexicon.read(sentence)[index]
    begin = clause.span.start + len(clause.opener)
    before = sentence[begin : clause.verb.span.start if clause.verb else clause.span.end].strip().lower()
    pronoun = before in lexicon.pronouns | lexicon.speakers
    return pronoun or lexicon.roles(sentence, index).subject is not None


def _is_bare(sentence: str, clause: Clause, lexicon: EventLexicon) -> bool:
    """Tell a verb with nothing but adverbs between it and the word that opens its clause."""
    verb = clause.verb
    if verb is None or not (verb.finite or verb.tense is Tense.PASTPART):
        return False
    before = sentence[clause.span.start : verb.span.start].lower().split()
    return all(word == clause.opener or lexicon.adverb(word) for word in before)


def _is_labelled(sentence: str, verb: VerbGroup, times: tuple[Span, ...]) -> bool:
    """Tell the present of a chronology: "6 May 2015: The council rejects a survey and orders a check"."""
    label = min(time.end for time in times)
    present = verb.tense is Tense.PRESENT and verb.polarity is Polarity.POSITIVE and not verb.modality
    return present and label < verb.span.start and sentence.startswith((":", " –", " —"), label)


def _is_told(verb: VerbGroup) -> bool:
    """Tell what was done, will be or should be, from what may be, and what was not."""
    if verb.polarity is Polarity.NEGATIVE:
        return False
    done = verb.tense is Tense.PAST or verb.aspect is Aspect.PERFECTIVE
    return (done and not verb.modality) or verb.tense is Tense.FUTURE or verb.modality == "should"


def _is_of_its_kind(verb: VerbGroup, head: VerbGroup) -> bool:
    """Tell the "begin" of "will drop and begin", the "charged" of "were held and charged", from "and has been back"."""
    if verb.tense is Tense.PASTPART and not verb.finite:
        return head.voice is Voice.PASSIVE
    later = verb.aspect is not head.aspect and head.aspect is Aspect.NONE
    told = _is_told(verb) or (verb.tense is Tense.PRESENT and verb.polarity is Polarity.POSITIVE)
    return verb.tense is head.tense and verb.modality == head.modality and told and not later
