"""What a reader may take an event for: told as done, under way, planned, possible or denied."""

from service.domain.event import Aspect, EventClass, Polarity, Status, Tense
from service.events.triggers import Found
from service.grammar.clause import Clause, ClauseKind, Voice
from service.grammar.events import EventLexicon


def status(
    sentence: str,
    found: Found,
    event_class: EventClass,
    lexicon: EventLexicon,
    *,
    delayed: bool,
) -> Status:
    """Judge a trigger by condition, negation, modal and governor; what these leave open is learnt.

    What is only ``delayed`` ("did not open until Friday") is not denied.
    """
    return lexicon.standing(sentence, found.span) or _judged(
        sentence, found, event_class, lexicon, delayed=delayed
    )


def _judged(
    sentence: str, found: Found, event_class: EventClass, lexicon: EventLexicon, *, delayed: bool
) -> Status:
    clauses = lexicon.read(sentence)
    clause = clauses[found.clause]
    verb = clause.verb
    predicate = verb is not None and found.span.start == verb.head.end + 1  # "will not be available"
    if verb is None or not (verb.head == found.span or (predicate and verb.modality is not None)):
        side = lexicon.fate(sentence, found.span, event_class) if found.judged else Status.HAPPENED
        reported = side is Status.ONGOING and event_class is EventClass.REPORTING
        return Status.HAPPENED if reported else side  # "according to a report on Saturday"
    if _hypothetical(clauses, found.clause, lexicon):
        return Status.POSSIBLE
    if verb.polarity is Polarity.NEGATIVE and not delayed:
        return Status.DENIED
    if verb.voice is Voice.PASSIVE and verb.lemma in lexicon.planned:
        goes_on = verb.tense is Tense.PRESENT and _tells_what(clauses, found.clause)
        return Status.ONGOING if goes_on else Status.SCHEDULED
    governed = (verb.modality or "") in lexicon.governed
    if verb.tense is Tense.INFINITIVE and verb.aspect is Aspect.PERFECTIVE and not governed:
        return Status.HAPPENED  # "is understood to have quarrelled"
    if verb.tense is Tense.INFINITIVE and governed:
        return lexicon.governed[verb.modality or ""]
    if verb.modality == lexicon.compelled and verb.tense is Tense.PAST:
        return Status.HAPPENED
    if verb.modality is not None and verb.tense is not Tense.FUTURE and verb.tense is not Tense.INFINITIVE:
        over_all = clause
        while over_all.kind is ClauseKind.COORDINATE and over_all.parent is not None:
            over_all = clauses[over_all.parent]  # "said he would step down and hold a vote"
        reported = over_all.kind is ClauseKind.COMPLEMENT or _closes_saying(clauses, over_all, lexicon)
        reported = reported and verb.modality == lexicon.later
        return Status.SCHEDULED if reported else lexicon.modals.get(verb.modality, Status.HAPPENED)
    over = clauses[clause.parent].verb if clause.parent is not None and clause.parent < found.clause else None
    if verb.tense is Tense.INFINITIVE and over is not None and over.lemma in lexicon.raising:
        return lexicon.governed.get(over.lemma, Status.SCHEDULED)  # "expects profit to rise"
    told = _by_chain(verb.tense, verb.aspect)
    if told is not None:
        return told
    if found.judged is None:
        return _by_tense(verb.tense, verb.aspect, event_class)
    side = lexicon.fate(sentence, found.span, event_class)
    settled = verb.tense in _OVER or (verb.tense is Tense.PRESPART and clause.opener in lexicon.behind)
    known = lexicon.classes.get(verb.lemma)
    does = known is None and lexicon.roles(sentence, found.clause).object is not None  # "foiled a plot"
    lasts = event_class in _STATES and not does and (known is None or known in _STATES)
    return Status.HAPPENED if side is Status.ONGOING and not lasts and settled else side


_STATES = (EventClass.STATE, EventClass.I_STATE)
_OVER = (Tense.PAST, Tense.PASTPART)


def _closes_saying(clauses: tuple[Clause, ...], told: Clause, lexicon: EventLexicon) -> bool:
    """Tell "The minister would pay a visit in May, a spokesman said"."""
    last = clauses[-1]
    says = last.verb is not None and lexicon.classes.get(last.verb.lemma) is EventClass.REPORTING
    return says and last is not told and last.kind is ClauseKind.MAIN and told is clauses[0]


def _hypothetical(clauses: tuple[Clause, ...], index: int, lexicon: EventLexicon) -> bool:
    """Tell whether an "if" opens the clause or the one it continues."""
    clause = clauses[index]
    if clause.opener in lexicon.hypothetical:
        return True
    return (
        clause.kind is ClauseKind.COORDINATE
        and clause.parent is not None
        and (clauses[clause.parent].opener in lexicon.hypothetical)
    )


def _tells_what(clauses: tuple[Clause, ...], index: int) -> bool:
    """Tell "is expected to arrive", where the arrival is ahead and expected now, from "is expected in May"."""
    following = clauses[index + 1] if index + 1 < len(clauses) else None
    return following is not None and following.kind is ClauseKind.INFINITIVE and following.parent == index


def _by_chain(tense: Tense, aspect: Aspect) -> Status | None:
    """What the auxiliaries settle alone: "will meet", "is meeting", "has been meeting"."""
    if tense is Tense.FUTURE:
        return Status.SCHEDULED
    present = tense is Tense.PRESENT and aspect is Aspect.PROGRESSIVE
    return Status.ONGOING if present or aspect is Aspect.PERFECTIVE_PROGRESSIVE else None


def _by_tense(tense: Tense, aspect: Aspect, event_class: EventClass) -> Status:
    """Judge a verb that the learnt model passed over."""
    if tense is Tense.PRESENT and aspect is Aspect.NONE and event_class is not EventClass.REPORTING:
        return Status.ONGOING
    return Status.HAPPENED
