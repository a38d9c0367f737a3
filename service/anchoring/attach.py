"""Which words of a sentence a time belongs to: its noun, else the verb of its clause, rarely a second clause."""

from collections.abc import Iterator

from msgspec import Struct

from service.domain.event import Aspect, EventClass, Status, Tense
from service.domain.span import Span
from service.domain.tlink import Relation
from service.grammar.clause import Clause, ClauseKind, VerbGroup, Voice
from service.grammar.events import EventLexicon
from service.text.quotes import open_quote

_GAP = " ,—–-"


class Attached(Struct, frozen=True, gc=False):
    """A time belongs to the event of a clause, or to the noun at ``noun``.

    ``plain`` says that the signal before the time does not reach the event ("since Monday, when they left").
    """

    clause: int
    weight: float
    noun: Span | None = None
    plain: bool = False


def attach(sentence: str, mention: Span, lexicon: EventLexicon) -> tuple[Attached, ...]:
    """The owners of one time, best first; none when it belongs to a noun that is no event."""
    clauses = lexicon.read(sentence)
    own = next((i for i, clause in enumerate(clauses) if mention.start < clause.span.end), len(clauses) - 1)
    nominal = lexicon.nominal(sentence, mention)
    if nominal is not None:
        return (Attached(own, 0.9, noun=nominal.head),) if nominal.head else ()
    if _is_since_inset(sentence, clauses[own], mention, lexicon) or _is_since_noun(
        clauses[own], sentence, mention, lexicon
    ):
        return ()
    verbal = _past_inset(sentence, clauses, _verbal(sentence, clauses, own, lexicon), mention)
    verbal = _past_lying(sentence, clauses, verbal, mention, lexicon)
    verbal = _cleft(sentence, clauses, verbal, mention, lexicon)
    verbal = _past_aside(sentence, clauses, verbal, mention)
    owner = _planned(sentence, clauses, _climb(sentence, clauses, verbal, lexicon), mention, lexicon)
    if owner is not None and _is_only_quoted(sentence, clauses[owner], mention, lexicon):
        return ()
    if owner is None:
        return (Attached(own, 0.8),) if clauses[own].verb is None else ()
    distance = _distance(clauses[owner], mention)
    return (
        Attached(owner, 0.95 if distance < 60 else 0.85),
        *_shared(sentence, clauses, own, mention, lexicon),
    )


def _is_only_quoted(sentence: str, clause: Clause, mention: Span, lexicon: EventLexicon) -> bool:
    """Tell a time of what is quoted from that of the saying: "“Ask me in 1970,” he said"."""
    verb = clause.verb
    if verb is None or lexicon.classes.get(verb.lemma) is not EventClass.REPORTING:
        return False
    spoken = open_quote(sentence, 0, mention.start)
    return spoken is not None and open_quote(sentence, 0, verb.head.start) is None


def _verbal(sentence: str, clauses: tuple[Clause, ...], index: int, lexicon: EventLexicon) -> int | None:
    """The clause itself, or the main clause after a fronted time, past an inserted "he noted"."""
    if clauses[index].verb is not None and not _is_inserted(sentence, clauses, index, lexicon):
        return index
    later = (i for i in range(index + 1, len(clauses)) if clauses[i].verb is not None)
    mains = [i for i in later if clauses[i].kind is ClauseKind.MAIN]
    return next(
        (i for i in mains if not _is_inserted(sentence, clauses, i, lexicon)), mains[0] if mains else None
    )


def _past_inset(sentence: str, clauses: tuple[Clause, ...], index: int | None, mention: Span) -> int | None:
    """From the participle of "On Monday, a panel headed by Lee would meet" to the verb of its subject."""
    if index is None or index + 1 >= len(clauses):
        return index
    following = clauses[index + 1]
    waits = following.parent == index and not following.opener and following.kind is ClauseKind.RELATIVE
    finite = following.verb is not None and following.verb.finite
    if not finite or not (clauses[index].parent == index + 1 or (index == 0 and waits)):
        return index
    clause, verb = clauses[index], clauses[index].verb
    inset = clause.kind is ClauseKind.PARTICIPLE and verb is not None and mention.end <= verb.span.start
    gap = sentence[mention.end : verb.span.start].strip(_GAP) if verb is not None else ""
    fronted = index == 0 and sentence.startswith(",", mention.end) and not gap  # "In May, held in a cell, he"
    return index + 1 if inset and (gap or fronted) else index


def _past_lying(
    sentence: str, clauses: tuple[Clause, ...], index: int | None, mention: Span, lexicon: EventLexicon
) -> int | None:
    """From the "arising" of "deaths arising from it in 2006 occurred here" to the verb right behind the time."""
    if index is None or index + 1 >= len(clauses):
        return index
    following = clauses[index + 1].verb
    finite = following is not None and following.finite and following.span.start >= mention.end
    at_once = following is not None and not sentence[mention.end : following.span.start].strip()
    return index + 1 if finite and at_once and lies(sentence, clauses[index], lexicon) else index


def _cleft(
    sentence: str, clauses: tuple[Clause, ...], index: int | None, mention: Span, lexicon: EventLexicon
) -> int | None:
    """From the "was" of "It was in October that Lee asked for a price" to what happened then."""
    if index is None or index + 1 >= len(clauses):
        return index
    verb, following = clauses[index].verb, clauses[index + 1]
    if verb is None or following.verb is None or lexicon.classes.get(verb.lemma) is not EventClass.STATE:
        return index
    signal = lexicon.signal(sentence, mention)
    begun = mention.start if signal is None else min(signal.start, mention.start)
    gap = [word.strip(",") for word in sentence[verb.head.end : begun].lower().split()]
    hangs = following.kind in (ClauseKind.RELATIVE, ClauseKind.COMPLEMENT)
    at_once = hangs and not sentence[mention.end : following.span.start].strip(" ,")
    plain = len(gap) <= _FEW_WORDS and all(word in lexicon.edges or lexicon.adverb(word) for word in gap)
    return index + 1 if at_once and plain and following.opener not in lexicon.shared else index


def _is_since_inset(sentence: str, clause: Clause, mention: Span, lexicon: EventLexicon) -> bool:
    """Tell the time of an inset without a verb: "The front, quiet since the spring, saw guns on Monday"."""
    signal = lexicon.signal(sentence, mention)
    if signal is None or signal.relation is not Relation.SINCE or not sentence.startswith(",", mention.end):
        return False
    begin = sentence.rfind(", ", 0, mention.start)
    if begin < 0 or (clause.verb is not None and begin < clause.verb.head.start < mention.start):
        return False
    words = sentence[begin + 1 : mention.start].split()
    return 1 < len(words) <= _INSET_WORDS and words[0].lower() not in lexicon.edges


def _is_since_noun(clause: Clause, sentence: str, mention: Span, lexicon: EventLexicon) -> bool:
    """Tell "a walker missing since Friday was found on Tuesday", where a plain past can't have the "since"."""
    verb = clause.verb
    if (
        verb is None
        or verb.tense is not Tense.PAST
        or verb.aspect is not Aspect.NONE
        or verb.span.start < mention.end
    ):
        return False
    signal = lexicon.signal(sentence, mention)
    if signal is None or signal.relation is not Relation.SINCE:
        return False
    before = sentence[clause.span.start : sentence.rfind(signal.word, 0, mention.start)].rstrip()
    return len(before.split()) > 1 and before[-1] not in _GAP


_FEW_WORDS, _INSET_WORDS = 3, 5


def _past_aside(sentence: str, clauses: tuple[Clause, ...], index: int | None, mention: Span) -> int | None:
    """From what is set between commas back to its clause: "sold the bank, founded in 1882, to Lee in 1995"."""
    clause = clauses[index] if index is not None else None
    if clause is None or clause.verb is None or clause.parent is None:
        return index
    behind = sentence[clause.verb.head.end : mention.start].rstrip()
    closed = "," in behind
    if clause.kind is ClauseKind.RELATIVE:  # "has sought a state in Rosa, which borders Linden, since 1960"
        closed = closed and " " not in behind.rpartition(",")[2].strip()
    elif clause.kind is not ClauseKind.PARTICIPLE:
        return index
    set_off = sentence[: clause.span.start].rstrip().endswith(",")
    over = clauses[clause.parent].verb
    told = over is not None and (over.finite or over.tense is Tense.INFINITIVE)
    return clause.parent if set_off and closed and told else index


def _is_inserted(sentence: str, clauses: tuple[Clause, ...], index: int, lexicon: EventLexicon) -> bool:
    """Tell a "he noted" between a fronted time and the clause that it belongs to."""
    clause, following = clauses[index], clauses[index + 1 : index + 2]
    seems = clause.verb is not None and clause.verb.lemma in lexicon.seeming
    if clause.verb is None or not (seems or lexicon.classes.get(clause.verb.lemma) is EventClass.REPORTING):
        return False
    ends = bool(following) and following[0].kind is ClauseKind.MAIN and following[0].verb is not None
    return ends and sentence[clause.verb.head.end : clause.span.end].strip() == ","


def _climb(
    sentence: str, clauses: tuple[Clause, ...], index: int | None, lexicon: EventLexicon
) -> int | None:
    """From "to reach" in "managed to reach", from "by missing", to the verb that tells the event."""
    while index is not None:
        clause = clauses[index]
        verb = clause.verb
        active = verb is not None and verb.voice is not Voice.PASSIVE  # Not "elections held in May".
        state = active and verb is not None and lexicon.classes.get(verb.lemma) is EventClass.STATE
        idle = verb is not None and (
            state
            or lies(sentence, clause, lexicon)
            or verb.lemma in lexicon.idle
            or _is_material(sentence, verb, lexicon)
        )
        means = (
            clause.kind is ClauseKind.PARTICIPLE
            and (bool(clause.opener) or idle)
            and not _charged(clauses, clause, lexicon)
        )
        means = means or _is_phase(sentence, clauses, clause, lexicon)
        passive = verb is not None and verb.voice is Voice.PASSIVE and not means
        over_and_done = (
            verb is not None and verb.tense is Tense.INFINITIVE and verb.aspect is Aspect.PERFECTIVE
        )
        free = (  # "is understood to have quarrelled on Tuesday"
            clause.parent is None
            or passive
            or over_and_done
            or not (means or clause.kind is ClauseKind.INFINITIVE)
        )
        over = clauses[clause.parent].verb if clause.parent is not None and clause.parent < index else None
        planned = (verb is not None and (verb.modality or "") in lexicon.governed) or (
            clause.kind is ClauseKind.INFINITIVE and over is not None and over.lemma in lexicon.raising
        )
        aimed = (
            bool(clause.opener) and over is not None and over.lemma in lexicon.governed
        )  # "aims at sending"
        if free or aimed or (planned and not means):
            return index
        index = clause.parent
    return None


def lies(sentence: str, clause: Clause, lexicon: EventLexicon) -> bool:
    """Tell the "serving" of "a house serving as a store" from that of "shut the house, serving notice"."""
    verb = clause.verb
    known = verb is not None and verb.tense is Tense.PRESPART and verb.lemma in lexicon.lying
    return known and not sentence[: clause.span.start].rstrip().endswith(",")


def _is_phase(sentence: str, clauses: tuple[Clause, ...], clause: Clause, lexicon: EventLexicon) -> bool:
    """Tell the "tracking" of "began tracking loans this year", which began then."""
    head, verb = clauses[clause.parent].verb if clause.parent is not None else None, clause.verb
    if head is None or verb is None or verb.tense is not Tense.PRESPART or clause.opener:
        return False
    at_once = not sentence[head.head.end : verb.span.start].strip()
    return at_once and lexicon.classes.get(head.lemma) is EventClass.ASPECTUAL


def _is_material(sentence: str, verb: VerbGroup, lexicon: EventLexicon) -> bool:
    """Tell the "made" of "coins made of gold", which tells no event."""
    return sentence.startswith(lexicon.material, verb.head.start)


def _charged(clauses: tuple[Clause, ...], clause: Clause, lexicon: EventLexicon) -> bool:
    """Tell what someone is blamed for, which has a time of its own: "accused them of selling arms in 1984"."""
    head = clauses[clause.parent].verb if clause.parent is not None else None
    return head is not None and head.lemma in lexicon.blaming


def _planned(
    sentence: str, clauses: tuple[Clause, ...], index: int | None, mention: Span, lexicon: EventLexicon
) -> int | None:
    """From "were expected Monday" and "By May, we expect them" down to what is expected: "to stage a vote"."""
    if index is None or index + 1 >= len(clauses):
        return index
    verb, following = clauses[index].verb, clauses[index + 1]
    planned = verb is not None and lexicon.governed.get(verb.lemma) is Status.SCHEDULED
    planned = planned and verb is not None and verb.lemma not in lexicon.agreeing
    passive = planned and verb is not None and verb.voice is Voice.PASSIVE
    if passive and verb is not None and verb.head.end <= mention.start:
        gap = sentence[verb.head.end : mention.start] + sentence[mention.end : following.span.start]
        passive = all(word.strip(_GAP) in lexicon.edges | {""} for word in gap.lower().split())
    fronted = verb is not None and verb.lemma in lexicon.raising and mention.end <= verb.span.start
    ahead = fronted and verb is not None and verb.tense is Tense.PRESENT
    return (
        index + 1
        if (passive or ahead) and following.kind is ClauseKind.INFINITIVE and following.parent == index
        else index
    )


def _distance(clause: Clause, mention: Span) -> int:
    head = clause.verb.head if clause.verb else clause.span
    return max(mention.start - head.end, head.start - mention.end, 0)


def _shared(
    sentence: str, clauses: tuple[Clause, ...], own: int, mention: Span, lexicon: EventLexicon
) -> Iterator[Attached]:
    """Clauses joined by "when", which have one time between them."""
    following = own + 1
    if following < len(clauses) and clauses[following].opener in lexicon.shared:
        between = sentence[mention.end : clauses[following].span.start]
        other = _finite(clauses, following)
        verb = clauses[other].verb
        if not between.strip(_GAP) and (
            verb is None or verb.finite
        ):  # Not "on Monday when opening the fair".
            yield Attached(other, 0.9, plain=True)
    if clauses[own].opener in lexicon.shared and clauses[own].kind is ClauseKind.ADVERBIAL and own == 0:
        main = _told_by(clauses, _verbal_main(clauses, own), lexicon)
        if main is not None:
            yield Attached(main, 0.7)


def _finite(clauses: tuple[Clause, ...], index: int) -> int:
    """Past the participle of "when a bus carrying pupils fell" to the verb that "when" opens."""
    verb = clauses[index].verb
    following = clauses[index + 1] if index + 1 < len(clauses) else None
    reduced = verb is not None and not verb.finite and following is not None and following.verb is not None
    return (
        index + 1 if reduced and following is not None and following.verb and following.verb.finite else index
    )


def _verbal_main(clauses: tuple[Clause, ...], own: int) -> int | None:
    return next(
        (i for i in range(own + 1, len(clauses)) if clauses[i].kind is ClauseKind.MAIN and clauses[i].verb),
        None,
    )


def _told_by(clauses: tuple[Clause, ...], index: int | None, lexicon: EventLexicon) -> int | None:
    """Past a state to what it led to: "was so worried that guards stopped …" tells the stopping."""
    while index is not None and _is_state(clauses[index], lexicon):
        index = next(
            (
                i
                for i in range(index + 1, len(clauses))
                if clauses[i].kind is ClauseKind.COMPLEMENT and clauses[i].verb is not None
            ),
            None,
        )
    return index


def _is_state(clause: Clause, lexicon: EventLexicon) -> bool:
    return clause.verb is not None and lexicon.classes.get(clause.verb.lemma) is EventClass.STATE
