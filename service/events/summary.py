"""The words that tell one event and can be read alone: a clause cut out of its sentence, never rebuilt."""

from service.domain.event import EventClass
from service.domain.span import Span
from service.events.triggers import Found
from service.grammar.clause import Clause, ClauseKind
from service.grammar.events import EventLexicon

_TRAILING = " ,;:.—–-"
_PAIRS = (("“", "”"), ("(", ")"), ("«", "»"))
_SHORTEST = 2  # With fewer spaces than this a clause can't be read alone.


def summary(
    sentence: str, found: Found, event_class: EventClass, mentions: tuple[Span, ...], lexicon: EventLexicon
) -> str:
    """Cut the clause of a trigger, without times at its edges; an antecedent stands in brackets."""
    clauses = lexicon.read(sentence)
    whole = _extent(sentence, clauses, found, event_class, mentions, lexicon)
    span = _without_times(sentence, whole, mentions, lexicon)
    words = _balanced(span.of(sentence).strip(_TRAILING))
    clause = clauses[found.clause]
    if found.phrase is None and clause.kind is ClauseKind.RELATIVE and span.start == clause.span.start:
        words = _with_antecedent(sentence, words, found.clause, clause, lexicon)
    if words.count(" ") < _SHORTEST and found.phrase is None:
        words = _balanced(
            _without_times(sentence, Span(0, whole.end), mentions, lexicon).of(sentence).strip(_TRAILING)
        )
    words = words or clause.span.of(sentence).strip(_TRAILING) or sentence
    return words[:1].upper() + words[1:]


def _extent(
    sentence: str,
    clauses: tuple[Clause, ...],
    found: Found,
    event_class: EventClass,
    mentions: tuple[Span, ...],
    lexicon: EventLexicon,
) -> Span:
    clause = clauses[found.clause]
    subject_noun = clause.verb is not None and found.span.start < clause.verb.span.start
    leads = found.phrase is not None and found.phrase.start - clause.span.start < 3
    if found.phrase is not None and not (leads and subject_noun and clause.verb and clause.verb.finite):
        return found.phrase
    if event_class is EventClass.REPORTING and _closes(sentence, found.span.end, mentions, lexicon):
        return Span(0, clauses[-1].span.end)
    end = _end(sentence, clauses, found.clause, mentions, lexicon)
    tells_after = end > found.clause and clauses[found.clause + 1].kind is ClauseKind.COMPLEMENT
    if event_class is EventClass.REPORTING and not tells_after and _reports_before(clauses, found.clause):
        return Span(0, clauses[end].span.end)
    return Span(_begin(sentence, clauses, found.clause, lexicon), clauses[end].span.end)


def _closes(sentence: str, end: int, mentions: tuple[Span, ...], lexicon: EventLexicon) -> bool:
    """Tell whether nothing but times follows a saying: "…, a newspaper reported Friday"."""
    rest, at = "", end
    for mention in mentions:
        if mention.start >= at:
            rest, at = rest + sentence[at : mention.start], mention.end
    return not _content((rest + sentence[at:]).replace(".", " "), lexicon)


def _end(
    sentence: str, clauses: tuple[Clause, ...], index: int, mentions: tuple[Span, ...], lexicon: EventLexicon
) -> int:
    """The last clause that hangs on this one; a "when" right after a time tells another event."""
    end = index
    while end + 1 < len(clauses) and _hangs(clauses, end + 1, index):
        following = clauses[end + 1]
        gaps = (sentence[mention.end : following.span.start] for mention in mentions)
        timed = following.opener in lexicon.shared and any(gap and not gap.strip(_TRAILING) for gap in gaps)
        if timed:
            break
        end += 1
    return end


def _hangs(clauses: tuple[Clause, ...], index: int, root: int) -> bool:
    if clauses[index].kind is ClauseKind.MAIN:
        return False
    head = clauses[index].parent
    if clauses[index].kind is ClauseKind.COORDINATE and (head is None or head <= root):
        return False
    return head is not None and head >= root


def _reports_before(clauses: tuple[Clause, ...], index: int) -> bool:
    """Tell whether what was said stands before its "he said"."""
    return index > 0 and clauses[index].kind is ClauseKind.MAIN and clauses[index].parent is None


def _begin(sentence: str, clauses: tuple[Clause, ...], index: int, lexicon: EventLexicon) -> int:
    """The begin of the subject: further left for a verb that continues or completes another clause."""
    clause = clauses[index]
    verb, start = clause.verb, clause.span.start
    if verb is None:
        return start
    bare = not _after_opener(sentence[start : verb.span.start], clause).strip(_TRAILING)
    antecedent = lexicon.roles(sentence, index).antecedent
    if clause.parent is not None and _leans(clause, lexicon, bare=bare, known=antecedent is not None):
        return antecedent.start if antecedent else _outer(sentence, clauses, clause.parent, lexicon)
    inserted = sentence[start : verb.span.start].rstrip().endswith((",", ")"))
    headless = bare and verb.finite and not clause.opener and antecedent is None
    if index and (headless or (clause.kind is ClauseKind.MAIN and inserted)):
        return clauses[0].span.start
    opened = clause.kind not in (ClauseKind.MAIN, ClauseKind.PARTICIPLE, ClauseKind.INFINITIVE)
    opened = opened and (clause.kind is not ClauseKind.RELATIVE or clause.opener in lexicon.settings)
    rest = (
        _after_opener(sentence[start : verb.span.start], clause)
        if opened
        else sentence[start : verb.span.start]
    )
    first, _, _ = rest.lstrip().partition(" ")
    start = verb.span.start - len(rest)
    return start + len(first) + 1 if first.lower() in lexicon.joints else start


def _outer(sentence: str, clauses: tuple[Clause, ...], index: int, lexicon: EventLexicon) -> int:
    """The begin of a clause that another leans on; one with a relative pronoun takes its antecedent along."""
    clause = clauses[index]
    if clause.kind is not ClauseKind.RELATIVE or clause.parent is None:
        return _begin(sentence, clauses, index, lexicon)
    antecedent = lexicon.roles(sentence, index).antecedent
    return antecedent.start if antecedent else _outer(sentence, clauses, clause.parent, lexicon)


def _leans(clause: Clause, lexicon: EventLexicon, *, bare: bool, known: bool) -> bool:
    """Tell whether a clause can't be read without the one it hangs on."""
    if clause.kind is ClauseKind.RELATIVE and not (clause.opener in lexicon.settings and not bare):
        return not bare or not clause.opener or not known
    if clause.kind is ClauseKind.PARTICIPLE or clause.opener in lexicon.questions:
        return True
    if bare and clause.verb is not None and not clause.verb.finite:
        return True
    return bare and clause.kind in (ClauseKind.COORDINATE, ClauseKind.INFINITIVE, ClauseKind.COMPLEMENT)


def _after_opener(words: str, clause: Clause) -> str:
    return words[len(clause.opener) :] if words.lower().startswith(clause.opener) else words


def _without_times(sentence: str, span: Span, mentions: tuple[Span, ...], lexicon: EventLexicon) -> Span:
    """Leave out a time that stands at an edge, with the words that tie it."""
    start, end = span.start, span.end
    for mention in mentions:
        if start <= mention.start and not _content(
            sentence[start : mention.start], lexicon, joined=start > span.start
        ):
            rest = sentence[mention.end : end]
            if rest[:1] in ",:" or (rest[:1] == " " and mention.start > start):
                start = mention.end
    for mention in reversed(mentions):
        if start < mention.start < end and not sentence[mention.end : end].strip(_TRAILING + '”"'):
            end = _before_ties(sentence, start, mention.start, lexicon)
    while start < end and sentence[start] in _TRAILING:
        start += 1
    return Span(start, end) if start < end else span


def _content(words: str, lexicon: EventLexicon, *, joined: bool = False) -> bool:
    """Tell whether words say more than how a time is tied; after a first time "and" only ties the next."""
    ties = lexicon.edges | {""} | (lexicon.joints if joined else frozenset())
    return any(word.strip(_TRAILING + '“"') not in ties for word in words.lower().split())


def _before_ties(sentence: str, start: int, end: int, lexicon: EventLexicon) -> int:
    whole = end
    while True:
        kept = sentence[start:end].rstrip(_TRAILING)
        last = kept.rpartition(" ")[2].lower()
        particle = end < whole and last in lexicon.particles
        if last not in lexicon.edges | lexicon.joints or last == kept.lower() or particle:
            return start + len(kept)
        end = start + len(kept) - len(last)


def _balanced(words: str) -> str:
    """Drop a quotation mark or bracket whose partner was cut off, at the edges only."""
    for opening, closing in _PAIRS:
        if words.startswith(opening) and closing not in words:
            words = words[1:]
        if words.endswith(closing) and opening not in words:
            words = words[:-1]
    if words.count('"') % 2 == 1:
        words = words.removeprefix('"') if words.startswith('"') else words.removesuffix('"')
    return words.strip(_TRAILING)


def _with_antecedent(sentence: str, words: str, index: int, clause: Clause, lexicon: EventLexicon) -> str:
    """Put "[journalists] tried" for "who tried"."""
    antecedent = lexicon.roles(sentence, index).antecedent
    if antecedent is None or not words.lower().startswith(clause.opener):
        return words
    return f"[{antecedent.of(sentence)}]{words[len(clause.opener) :]}"
