"""What a reader may take an event for: told as done, under way, planned, possible or denied."""

from service.domain.event import Aspect, EventClass, Polarity, Status, Tense
from service.grammar.clause import Clause, ClauseKind, Voice
from service.grammar.events import EventLexicon


def status(clauses: tuple[Clause, ...], index: int, event_class: EventClass, lexicon: EventLexicon) -> Status:
    """Judge the verb of a clause by condition, negation, modal, governor, then tense."""
    clause = clauses[index]
    verb = clause.verb
    if verb is None:
        return Status.HAPPENED
    if _hypothetical(clauses, index, lexicon):
        return Status.POSSIBLE
    if verb.polarity is Polarity.NEGATIVE:
        return Status.DENIED
    if verb.voice is Voice.PASSIVE and verb.lemma in lexicon.planned:
        return Status.SCHEDULED
    if verb.tense is Tense.INFINITIVE:
        return lexicon.governed.get(verb.modality or "", Status.POSSIBLE)
    if verb.modality is not None and verb.tense is not Tense.FUTURE:
        reported = clause.kind is ClauseKind.COMPLEMENT and verb.modality == lexicon.later
        return Status.SCHEDULED if reported else lexicon.modals.get(verb.modality, Status.HAPPENED)
    return _by_tense(verb.tense, verb.aspect, event_class)


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


def _by_tense(tense: Tense, aspect: Aspect, event_class: EventClass) -> Status:
    if tense is Tense.FUTURE:
        return Status.SCHEDULED
    if aspect is Aspect.PERFECTIVE_PROGRESSIVE or (tense is Tense.PRESENT and aspect is Aspect.PROGRESSIVE):
        return Status.ONGOING
    if tense is Tense.PRESENT and aspect is Aspect.NONE and event_class is not EventClass.REPORTING:
        return Status.ONGOING
    return Status.HAPPENED
