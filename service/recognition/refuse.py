"""Why something that looks like a time was not read as one: the candidates that rules refused, for people to see."""

from msgspec import Struct

from service.domain.expression import Refused
from service.domain.span import Span
from service.grammar.rule import LexicalRule, Match
from service.recognition.engine import Engine, recognise
from service.recognition.fold import fold
from service.recognition.scan import candidates_at


class Refusal(Struct, frozen=True, order=True):
    """A phrase that a rule's pattern fitted, and why it is no expression of its own."""

    span: Span
    text: str
    rule: str
    reason: str


def refusals(engine: Engine, text: str) -> tuple[Refusal, ...]:
    """Return what was looked at and refused, in text order; slower than recognising, and apart from it."""
    folded = fold(text)
    taken = [mention.span for mention in recognise(engine, text)]
    found: list[Refusal] = []
    for rule, match in candidates_at(engine.scanner, folded):
        span = Span(match.start(), match.end())
        if rule.confidence == 0 or any(span.overlaps(one) for one in taken):
            continue
        reason = _reason(rule, match, text)
        if reason is not None:
            found.append(Refusal(span, span.of(text), rule.name, reason))
    found.sort(key=lambda one: (one.span.start, -one.span.end))
    kept: list[Refusal] = []
    for refusal in found:
        if not kept or refusal.span.start >= kept[-1].span.end:
            kept.append(refusal)
    return tuple(kept)


def _reason(rule: LexicalRule, match: Match, text: str) -> str | None:
    """Why the rule gives nothing here; ``None`` for a rule of names that does not fit."""
    guarded = rule.guard is None or rule.guard(match, text)
    meaning = rule.meaning(match)
    if isinstance(meaning, Refused):
        return meaning.reason if guarded else None
    if not guarded:
        return "the words around it speak against a time"
    return "its parts make no date" if meaning is None else None
