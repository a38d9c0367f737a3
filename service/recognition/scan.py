"""Find the triggers of a language in one pass, and try rules only where one stands."""

import re
from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from service.domain.span import Span
from service.domain.timex import Mention
from service.grammar.pack import LanguagePack
from service.grammar.rule import LexicalRule, Part

NUMBER = "#"
"""The trigger of rules carried by a run of digits; "#2", "#3", "#4", "#8" stand for so many (or up to two)."""

_LENGTHS = {1: "#2", 2: "#2", 3: "#3", 4: "#4", 8: "#8"}
_NUMBER = re.compile(r"(?<![$€£#])(?<!\d[.,])[0-9]++(?!,\d|%|\.\d(?![\d.])|\.\d\d\d)")
"""A run of digits that is no sum of money, no decimal ("6.30" may be an hour) and no percentage."""

_PLAIN = {code: " " for code in range(128) if not chr(code).isalnum()} | dict.fromkeys(range(48, 58), "0")
_MARKS = "\n.,-'\"_:()“”—–…"
"""The marks that texts are full of; they are dealt with first, because it is cheaper."""

_MARK = re.compile(r"[^\w ]")
_PIECE = 8192
"""Characters cut into words at a time, so that a long text takes no more memory."""

MAX_OPENERS = 9


Fits = Callable[[str, int], re.Match[str] | None]
"""A compiled pattern's ``match``: the text and where to begin."""

CompiledRule = tuple[Fits, LexicalRule]


class Scanner(Struct, frozen=True):
    """One language made ready: which word may open a trigger, and the rules of each trigger."""

    opening: dict[str, tuple[str, ...]]
    rules: dict[str, tuple[CompiledRule, ...]]
    numbers: dict[str, tuple[tuple[CompiledRule, ...], Fits]]
    openers: frozenset[str]


def build_scanner(pack: LanguagePack) -> Scanner:
    """Compile a language's rules; a broken one fails here and names itself."""
    by_trigger: dict[str, dict[str, CompiledRule]] = {}
    names: set[str] = set()
    for rule in pack.rules:
        if rule.name in names:
            raise ValueError(f"two rules are called {rule.name}")
        names.add(rule.name)
        try:
            compiled = (re.compile(rule.pattern).match, rule)
        except re.error as error:
            raise ValueError(f"rule {rule.name}: {error}") from error
        for trigger in rule.triggers:
            key = NUMBER if trigger.isdigit() else trigger
            by_trigger.setdefault(key, {})[rule.name] = compiled
    return Scanner(
        opening=_openings(trigger for trigger in by_trigger if not trigger.startswith(NUMBER)),
        rules={trigger: tuple(rules.values()) for trigger, rules in by_trigger.items()},
        numbers={shape: _numbers(by_trigger, shape) for shape in ("", *_LENGTHS.values())},
        openers=pack.openers,
    )


def _openings(triggers: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The triggers by their first word, longest first: "o" opens "o'clock"."""
    table: dict[str, list[str]] = {}
    for trigger in sorted(triggers, key=len, reverse=True):
        first = _words_only(trigger).split(" ", 1)[0]
        table.setdefault(first, []).append(trigger)
    return {first: tuple(found) for first, found in table.items()}


def _numbers(
    by_trigger: dict[str, dict[str, CompiledRule]], shape: str
) -> tuple[tuple[CompiledRule, ...], Fits]:
    rules = tuple((by_trigger.get(NUMBER, {}) | by_trigger.get(shape, {})).values())
    return rules, _any_of(rules)


def _any_of(rules: tuple[CompiledRule, ...]) -> Fits:
    """One pattern that any of the rules would have to match.

    Most numbers stand in no expression; one look tells so, where trying each rule would be the dearest part.
    """
    hopeful = (rule.pattern for _, rule in rules if not rule.refuses)
    patterns = (_BACK.sub(r"\\W", _GROUP.sub("(?:", pattern)) for pattern in hopeful)
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns)).match


_GROUP = re.compile(r"\(\?P<\w+>")
_BACK = re.compile(r"\(\?P=\w+\)")


def scan(scanner: Scanner, text: str, folded: str) -> tuple[Mention, ...]:
    """Return the mentions of a passage in text order, each the longest at its trigger."""
    found: list[Mention] = []
    floor = 0
    rules_of, numbers, openers = scanner.rules, scanner.numbers, scanner.openers
    parted = _parted(folded)
    for start, trigger in _hits(scanner, folded):
        if start < floor:
            continue
        likely: Fits | None = None
        rules = rules_of.get(trigger)
        if rules is None:
            rules, likely = numbers[_LENGTHS.get(len(trigger), "")]
        best = _longest(rules, likely, _starts(parted, start, floor, openers), text, folded, start)
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
    parted = _parted(folded)
    for at, trigger in _hits(scanner, folded):
        rules = scanner.rules.get(trigger)
        if rules is None:
            rules, _ = scanner.numbers[_LENGTHS.get(len(trigger), "")]
        for start in _starts(parted, at, 0, scanner.openers):
            for fits, rule in rules:
                match = fits(folded, start)
                if match is not None and match.end() > at:
                    yield rule, match


def _hits(scanner: Scanner, folded: str) -> list[tuple[int, str]]:
    """Return where triggers stand, in text order: a word of the language's, or a run of digits."""
    opening, plain = scanner.opening, f" {_words_only(folded)} "
    found: dict[int, str] = {}
    at = plain.find(" 0")
    while at >= 0:
        if number := _NUMBER.match(folded, at):
            found[at] = number.group()
        at = plain.find(" 0", at + 1)
    at, low, size = -1, 0, len(plain)
    while low < size:
        high = plain.find(" ", low + _PIECE)
        high = high if high >= 0 else size
        for word in filter(opening.__contains__, plain[low:high].split(" ")):
            at = plain.find(f" {word} ", at + 1)
            for trigger in opening[word]:
                if trigger == word or _stands(trigger, folded, at):
                    found[at] = trigger
                    break
        low = high
    return sorted(found.items())


def _stands(trigger: str, folded: str, at: int) -> bool:
    """Tell whether a trigger of several words or marks stands here, whole."""
    return folded.startswith(trigger, at) and not folded[at + len(trigger) : at + len(trigger) + 1].isalnum()


def _words_only(folded: str) -> str:
    """Every character that is no letter or digit as a space, every digit as 0."""
    if folded.isascii():
        return folded.translate(_PLAIN)
    for mark in _MARKS:
        folded = folded.replace(mark, " ")
    for digit in "123456789":
        folded = folded.replace(digit, "0")
    return _MARK.sub(" ", folded)


def _parted(folded: str) -> str:
    """Everything that parts the words of an expression as a space."""
    for mark in _SEPARATORS:
        folded = folded.replace(mark, " ")
    return folded


def _longest(
    rules: tuple[CompiledRule, ...],
    likely: Fits | None,
    starts: list[int],
    text: str,
    folded: str,
    trigger: int,
) -> list[Mention] | None:
    """Try each rule from the farthest opener to the trigger; the longest phrase wins."""
    for start in starts:
        if likely is not None and likely(folded, start) is None:
            continue
        best: list[Mention] | None = None
        best_end = trigger
        for fits, rule in rules:
            match = fits(folded, start)
            if match is None or match.end() <= best_end:
                continue
            if rule.guard is not None and not rule.guard(match, text):
                continue
            mentions = _mentions(rule, match)
            if mentions:
                best, best_end = mentions, match.end()
        if best is not None:
            return best
    return None


def _mentions(rule: LexicalRule, match: re.Match[str]) -> list[Mention]:
    made = rule.meaning(match)
    if made is None:
        return []
    return [
        Mention(one.span, one.meaning, rule.name, one.mod, one.tie, rule.confidence)
        if isinstance(one, Part)
        else Mention(Span(match.start(), match.end()), one, rule.name, None, None, rule.confidence)
        for one in (made if isinstance(made, tuple) else (made,))
    ]


def _starts(parted: str, trigger: int, floor: int, openers: frozenset[str]) -> list[int]:
    """Return where an expression carried by this trigger may begin, farthest first; ``parted`` has spaces only."""
    starts = [trigger]
    end = trigger - 1
    if end >= floor and parted[end] == "'":
        starts.append(end)
        end -= 1
    low, numbers = max(floor, end + 1 - _WINDOW), int(parted[trigger].isdigit())
    if end < low or parted[end] != " ":
        starts.reverse()
        return starts
    while end >= low:
        begin = parted.rfind(" ", low, end) + 1
        if begin == 0:
            if low > floor:
                break
            begin = low
        if begin < end:
            word = parted[begin:end]
            if word in openers:
                starts.append(begin)
            elif word.isalpha() or not _opens(word, openers):
                break
            else:
                opener = word.lstrip(_QUOTES)
                starts.append(end - len(opener))
                numbers += opener[0].isdigit()
                if len(opener) < len(word) or numbers > _MOST_NUMBERS:
                    break
            if len(starts) > MAX_OPENERS:
                break
        elif starts[-1] - begin > _MAX_SPACES:
            break
        end = begin - 1
    starts.reverse()
    return starts


def _opens(word: str, openers: frozenset[str]) -> bool:
    """Tell whether a word with marks on it is an opener without them, or a number."""
    bare = word.lstrip(_QUOTES)
    if bare[-1:] in _ENDS:
        bare = bare[:-1]
    return bare in openers or (bare[:1].isdigit() and len(bare) <= _LONGEST_NUMBER)


_SEPARATORS = ("\n", "-", "–", "/")
_QUOTES = '"“”‘([—'
_ENDS = (",", ".", "'")
_MOST_NUMBERS = 3
"""Numbers in one expression before it can only be a list of them."""

_WINDOW, _MAX_SPACES, _LONGEST_NUMBER = 72, 3, 12
