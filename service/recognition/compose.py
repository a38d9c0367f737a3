"""Join neighbouring mentions into the longer ones they form: "Thursday" + "morning"."""

import re

from msgspec import Struct

from service.domain.expression import Clock
from service.domain.span import Span
from service.domain.timex import Mention
from service.grammar.rule import CompositionRule

MAX_GAP = 24


class Composer(Struct, frozen=True):
    """Composition rules by the types they join."""

    table: dict[tuple[type, type], tuple[tuple[re.Pattern[str], CompositionRule], ...]]


def build_composer(rules: tuple[CompositionRule, ...]) -> Composer:
    """Index the rules by left and right type, in the order given."""
    table: dict[tuple[type, type], list[tuple[re.Pattern[str], CompositionRule]]] = {}
    for rule in rules:
        link = re.compile(rule.link)
        for left in rule.left:
            for right in rule.right:
                table.setdefault((left, right), []).append((link, rule))
    return Composer({types: tuple(found) for types, found in table.items()})


def compose(composer: Composer, mentions: tuple[Mention, ...], folded: str) -> tuple[Mention, ...]:
    """Fold the mentions from left to right, joining as long as a rule allows."""
    done: list[Mention] = []
    for mention in mentions:
        current = mention
        while done:
            joined = _join(composer, done[-1], current, folded)
            if joined is None:
                break
            done.pop()
            current = joined
        done.append(current)
    return tuple(done)


def _join(composer: Composer, left: Mention, right: Mention, folded: str) -> Mention | None:
    gap = right.span.start - left.span.end
    if (
        gap > MAX_GAP
        or right.tie
        or (left.tie and not (left.tie == "end" and isinstance(left.meaning, Clock)))
    ):
        return None
    for link, rule in composer.table.get((type(left.meaning), type(right.meaning)), ()):
        if link.fullmatch(folded, left.span.end, right.span.start):
            meaning = rule.meaning(left.meaning, right.meaning)
            if meaning is not None:
                return Mention(
                    Span(left.span.start, right.span.end),
                    meaning,
                    rule.name,
                    left.mod or right.mod,
                    left.tie,
                    min(left.confidence, right.confidence) or max(left.confidence, right.confidence),
                )
    return None
