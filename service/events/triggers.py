"""Which words of a sentence stand for events: verbs, a noun that owns a time, the head of a caption."""

from collections.abc import Iterator

from msgspec import Struct

from service.domain.article import SentenceKind
from service.domain.event import EventClass, Tense
from service.domain.span import Span
from service.grammar.clause import Clause, ClauseKind
from service.grammar.events import EventLexicon


class Found(Struct, frozen=True):
    """A trigger by offsets of its sentence; ``clause`` holds it, ``phrase`` is its own when it is a noun."""

    span: Span
    clause: int
    phrase: Span | None = None


def triggers(
    sentence: str, kind: SentenceKind, mentions: tuple[Span, ...], lexicon: EventLexicon
) -> tuple[Found, ...]:
    """All triggers of a sentence in text order, each once."""
    clauses = lexicon.read(sentence)
    found = [*_verbs(sentence, clauses, lexicon), *_nouns(sentence, clauses, mentions, lexicon)]
    if kind is SentenceKind.HEADLINE:
        found = [one for one in found if one.phrase is not None or _is_finite(clauses[one.clause])]
    if kind is SentenceKind.PROSE and not any(_is_finite(clause) for clause in clauses):
        found = [one for one in found if one.phrase is not None or not _is_gerund(clauses[one.clause])]
    head = None if found else _head(sentence, kind, lexicon)
    if head is not None:
        found.append(Found(head, 0, Span(0, len(sentence))))
    once = {one.span: one for one in found}
    return tuple(once[span] for span in sorted(once))


def _is_gerund(clause: Clause) -> bool:
    return clause.verb is not None and clause.verb.tense is Tense.PRESPART


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
    return clause.parent is None or (verb.modality or "") in lexicon.governed


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
