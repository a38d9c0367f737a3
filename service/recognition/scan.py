"""Find the triggers of a language in one pass, and try rules only where one stands."""

import re
from collections.abc import Iterator

from msgspec import Struct

from service.domain.span import Span
from service.domain.timex import Mention
from service.grammar.pack import LanguagePack
from service.grammar.pattern import trie
from service.grammar.rule import LexicalRule, Part

NUMBER = "#"
"""The trigger of rules carried by a run of digits; "#2", "#3", "#4", "#8" stand for so many (or up to two)."""

_LENGTHS = {1: "#2", 2: "#2", 3: "#3", 4: "#4", 8: "#8"}
_DIGITS = r"(?<![$€£#])(?<!\d[.,])\d++(?!,\d|%)"
"""A run of digits that is no sum of money, no decimal and no percentage."""

MAX_OPENERS = 9


class CompiledRule(Struct, frozen=True):
    """A lexical rule with its pattern compiled."""

    rule: LexicalRule
    pattern: re.Pattern[str]


class Scanner(Struct, frozen=True):
    """One language made ready: the pattern of all triggers, and the rules of each."""

    triggers: re.Pattern[str]
    rules: dict[str, tuple[CompiledRule, ...]]
    numbers: dict[str, tuple[tuple[CompiledRule, ...], re.Pattern[str]]]
    openers: frozenset[str]


def build_scanner(pack: LanguagePack) -> Scanner:
    """Compile a language's rules; a broken one fails here and names itself."""
    by_trigger: dict[str, dict[str, CompiledRule]] = {}
    for rule in pack.rules:
        try:
            compiled = CompiledRule(rule, re.compile(rule.pattern))
        except re.error as error:
            raise ValueError(f"rule {rule.name}: {error}") from error
        for trigger in rule.triggers:
            key = NUMBER if trigger.isdigit() else trigger
            by_trigger.setdefault(key, {})[rule.name] = compiled
    words = trie(word for word in by_trigger if not word.startswith(NUMBER))
    return Scanner(
        triggers=re.compile(rf"(?<![^\W_])(?:(?:{words})(?![^\W_])|{_DIGITS})"),
        rules={trigger: tuple(rules.values()) for trigger, rules in by_trigger.items()},
        numbers={shape: _numbers(by_trigger, shape) for shape in ("", *_LENGTHS.values())},
        openers=pack.openers,
    )


def _numbers(
    by_trigger: dict[str, dict[str, CompiledRule]], shape: str
) -> tuple[tuple[CompiledRule, ...], re.Pattern[str]]:
    rules = tuple((by_trigger.get(NUMBER, {}) | by_trigger.get(shape, {})).values())
    return rules, _any_of(rules)


def _any_of(rules: tuple[CompiledRule, ...]) -> re.Pattern[str]:
    """One pattern that any of the rules would have to match.

    Most numbers stand in no expression; one look tells so, where trying each rule would be the dearest part.
    """
    hopeful = (compiled.rule.pattern for compiled in rules if not compiled.rule.refuses)
    patterns = (_BACK.sub(r"\\W", _GROUP.sub("(?:", pattern)) for pattern in hopeful)
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


_GROUP = re.compile(r"\(\?P<\w+>")
_BACK = re.compile(r"\(\?P=\w+\)")


def scan(scanner: Scanner, text: str, folded: str) -> tuple[Mention, ...]:
    """Return the mentions of a passage in text order, each the longest at its trigger."""
    found: list[Mention] = []
    floor = 0
    rules_of, numbers = scanner.rules, scanner.numbers
    for hit in scanner.triggers.finditer(folded):
        start = hit.start()
        if start < floor:
            continue
        likely: re.Pattern[str] | None = None
        rules = rules_of.get(hit.group())
        if rules is None:
            rules, likely = numbers[_LENGTHS.get(hit.end() - start, "")]
        best = _longest(rules, likely, scanner.openers, text, folded, start, floor)
        if best is None:
            continue
        while found and found[-1].confidence == 0 and found[-1].span.end > best[0].span.start:
            found.pop()
        found.extend(best)
        if best[-1].confidence > 0:
            floor = best[-1].span.end
    return tuple(found)


def candidates_at(scanner: Scanner, folded: str) -> Iterator[tuple[LexicalRule, re.Match[str]]]:
    """Every rule that fits somewhere, whatever its guard says; for explaining, not for reading."""
    for hit in scanner.triggers.finditer(folded):
        rules = scanner.rules.get(hit.group())
        if rules is None:
            rules, _ = scanner.numbers[_LENGTHS.get(len(hit.group()), "")]
        for start in _starts(folded, hit.start(), 0, scanner.openers):
            for compiled in rules:
                match = compiled.pattern.match(folded, start)
                if match is not None and match.end() > hit.start():
                    yield compiled.rule, match


def _longest(
    rules: tuple[CompiledRule, ...],
    likely: re.Pattern[str] | None,
    openers: frozenset[str],
    text: str,
    folded: str,
    trigger: int,
    floor: int,
) -> list[Mention] | None:
    """Try each rule from the farthest opener to the trigger; the longest phrase wins."""
    for start in _starts(folded, trigger, floor, openers):
        if likely is not None and likely.match(folded, start) is None:
            continue
        best: list[Mention] | None = None
        best_end = trigger
        for compiled in rules:
            match = compiled.pattern.match(folded, start)
            if match is None or match.end() <= best_end:
                continue
            rule = compiled.rule
            if rule.guard is not None and not rule.guard(match, text):
                continue
            mentions = list(_mentions(rule, match))
            if mentions:
                best, best_end = mentions, match.end()
        if best is not None:
            return best
    return None


def _mentions(rule: LexicalRule, match: re.Match[str]) -> Iterator[Mention]:
    made = rule.meaning(match)
    if made is None:
        return
    for one in made if isinstance(made, tuple) else (made,):
        part = one if isinstance(one, Part) else Part(Span(match.start(), match.end()), one)
        yield Mention(part.span, part.meaning, rule.name, part.mod, part.tie, rule.confidence)


def _starts(folded: str, trigger: int, floor: int, openers: frozenset[str]) -> list[int]:
    """Return where an expression carried by this trigger may begin, farthest first."""
    position = trigger
    starts = [trigger]
    if trigger > floor and folded[trigger - 1] == "'":
        position -= 1
        starts.append(position)
    low = max(floor, position - _WINDOW)
    window = folded[low:position]
    for mark in _SEPARATORS:
        if mark in window:
            window = window.replace(mark, " ")
    words = window.split(" ")
    if words.pop() or not words:
        return starts[::-1]
    if low > floor:
        words[0] = _CUT
    position -= 1
    for word in reversed(words):
        if word and not _opens(word, openers):
            break
        position -= len(word)
        if word:
            opener = word.lstrip(_QUOTES)
            starts.append(position + len(word) - len(opener))
            if len(starts) > MAX_OPENERS or len(opener) < len(word):
                break
        elif starts[-1] - position > _MAX_SPACES:
            break
        position -= 1
    starts.reverse()
    return starts


def _opens(word: str, openers: frozenset[str]) -> bool:
    """Tell whether a word before a trigger may belong to its expression: an opener, or a number."""
    if word in openers:
        return True
    bare = word.lstrip(_QUOTES)
    if bare[-1:] in _ENDS:
        bare = bare[:-1]
    return bare in openers or (bare[:1].isdigit() and len(bare) <= _LONGEST_NUMBER)


_SEPARATORS = ("\n", "-", "–", "/")
_QUOTES = '"“”‘([—'
_ENDS = (",", ".", "'")
_WINDOW, _MAX_SPACES, _LONGEST_NUMBER = 72, 3, 12
_CUT = "\x00"
"""Stands for a word that the window may have cut: it opens nothing."""
