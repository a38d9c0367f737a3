"""Which words of a sentence stand for events: verbs, a noun that owns a time, the head of a caption."""

from collections.abc import Iterator

from msgspec import Struct

from service.domain.article import SentenceKind
from service.domain.event import EventClass, Tense
from service.domain.span import Span
from service.events.series import series
from service.grammar.clause import Clause, ClauseKind, Voice
from service.grammar.events import EventLexicon, Judged


class Found(Struct, frozen=True, gc=False):
    """A trigger by offsets of its sentence; ``clause`` holds it, ``phrase`` is its own when it is a noun.

    ``judged`` is what the learnt model says of it; ``None`` where a rule found what the model passed over.
    """

    span: Span
    clause: int
    phrase: Span | None = None
    judged: Judged | None = None


def triggers(
    sentence: str, kind: SentenceKind, mentions: tuple[Span, ...], lexicon: EventLexicon
) -> tuple[Found, ...]:
    """All triggers of a sentence in text order, each once."""
    clauses = lexicon.read(sentence)
    owners = tuple(
        one
        for one in _nouns(sentence, clauses, mentions, lexicon)
        if not _is_spell(sentence, one.span, mentions, lexicon)
    )
    phrases = {owner.span: owner.phrase for owner in owners}
    found = [
        Found(one.span, _holder(clauses, one.span), phrases.get(one.span), one)
        for one in lexicon.judge(sentence)
        if not any(mention.contains(one.span) for mention in mentions)
        and not _is_idle(sentence, one.span, clauses, lexicon)
        and not _is_spell(sentence, one.span, mentions, lexicon)
    ]
    told = {one.clause for one in found}
    known = {one.span for one in found}
    found += [one for one in owners if one.span not in known]
    dated = {_holder(clauses, mention) for mention in mentions}
    dated |= {index for first in dated for index in series(sentence, first, mentions, lexicon)}
    passed_over = dated if kind is SentenceKind.CAPTION else dated - told
    passed_over |= {one for one in dated & told if _holds_time(sentence, clauses[one], found, mentions)}
    known = {one.span for one in found}
    found += [
        one
        for one in _verbs(sentence, clauses, lexicon)
        if one.clause in passed_over and one.span not in known
    ]
    if kind is SentenceKind.HEADLINE:
        found = [
            one for one in found if one.judged or one.phrase is not None or _is_finite(clauses[one.clause])
        ]
    head = None if found else _head(sentence, kind, lexicon)
    if head is not None:
        found.append(Found(head, 0, Span(0, len(sentence))))
    once = {one.span: one for one in found}
    return tuple(once[span] for span in sorted(once))


def _is_idle(sentence: str, word: Span, clauses: tuple[Clause, ...], lexicon: EventLexicon) -> bool:
    """Tell the "compared" of "compared with May" from that of "The team compared both in May"."""
    lemma = lexicon.lemma(word.of(sentence).lower())
    if lemma not in lexicon.idle:
        return False
    verb = clauses[_holder(clauses, word)].verb
    does = verb is not None and verb.head == word and verb.finite and verb.voice is not Voice.PASSIVE
    return lemma not in lexicon.weighing or not does


def _holds_time(sentence: str, clause: Clause, found: list[Found], mentions: tuple[Span, ...]) -> bool:
    """Tell the "tabled" of "a motion of censure, tabled on March 9, …", which the noun before it doesn't replace."""
    verb = clause.verb
    if verb is None or verb.finite or verb.tense is not Tense.PASTPART:
        return False
    near = (mention.start for mention in mentions if 0 < mention.start - verb.head.end <= _BESIDE)
    close = next((at for at in near if "," not in sentence[verb.head.end : at]), None)
    return close is not None and not any(verb.head.start <= one.span.start < close for one in found)


_BESIDE = 8


def _is_spell(sentence: str, word: Span, mentions: tuple[Span, ...], lexicon: EventLexicon) -> bool:
    """Tell the "break" of "the Christmas break", which is no more of an event than Christmas."""
    beside = any(mention.end == word.start - 1 for mention in mentions)
    return beside and word.of(sentence).lower() in lexicon.spells


def _holder(clauses: tuple[Clause, ...], span: Span) -> int:
    return next((i for i, clause in enumerate(clauses) if span.start < clause.span.end), len(clauses) - 1)


def _is_finite(clause: Clause) -> bool:
    return clause.verb is not None and clause.verb.finite


def _head(sentence: str, kind: SentenceKind, lexicon: EventLexicon) -> Span | None:
    """A picture shows what its first noun names; a heading tells an event only by an event noun."""
    if kind is SentenceKind.CAPTION:
        return lexicon.head_noun(sentence)
    whole = Span(0, len(sentence))
    return lexicon.event_noun(sentence, whole) if kind is SentenceKind.HEADLINE else None


def _verbs(sentence: str, clauses: tuple[Clause, ...], lexicon: EventLexicon) -> Iterator[Found]:
    for index, clause in enumerate(clauses):
        verb = clause.verb
        if verb is None or not tells(clause, lexicon):
            continue
        noun = None
        if verb.finite and lexicon.classes.get(verb.lemma) is EventClass.STATE:
            noun = _state_of(sentence, index, lexicon)
        yield Found(noun or verb.head, index)


def tells(clause: Clause, lexicon: EventLexicon) -> bool:
    """An infinitive tells an event of its own only after a verb that looks ahead ("plans to meet")."""
    verb = clause.verb
    if verb is None or clause.kind is not ClauseKind.INFINITIVE or verb.tense is not Tense.INFINITIVE:
        return verb is not None and verb.lemma not in lexicon.idle
    return clause.parent is None or verb.voice is Voice.PASSIVE or (verb.modality or "") in lexicon.governed


def _state_of(sentence: str, index: int, lexicon: EventLexicon) -> Span | None:
    """What a state is said of, when that is an event: "deaths appeared to be the same"."""
    subject = lexicon.roles(sentence, index).subject
    return None if subject is None else lexicon.event_noun(sentence, subject)


def _nouns(
    sentence: str, clauses: tuple[Clause, ...], mentions: tuple[Span, ...], lexicon: EventLexicon
) -> Iterator[Found]:
    for mention in mentions:
        owner = lexicon.nominal(sentence, mention)
        if owner is None or owner.head is None:
            continue
        clause = next((i for i, one in enumerate(clauses) if owner.head.start < one.span.end), 0)
        yield Found(owner.head, clause, owner.phrase)
