"""Take in the words beside an expression that modify it: "early March", "about 20 years", "the end of 1990"."""

from msgspec import Struct, structs

from service.domain.expression import (
    Ahead,
    CalendarDate,
    Century,
    Clock,
    DayPart,
    Decade,
    Duration,
    Fragment,
    Meaning,
    Recurrence,
    Refused,
    Shift,
    TimeOn,
    Unplaced,
    Vague,
)
from service.domain.span import Span
from service.domain.timex import Mention
from service.grammar.pack import Modifier

_LONGEST = 28
_JOINING = ("-", ".")
"""What ends a modifier that no space parts from its time: "mid-1990", "c.1450"."""


class Extender(Struct, frozen=True):
    """Modifiers by their last (before) or first (after) word, longest first.

    Those ``joined``, which need no space, stand by the mark they end with.
    """

    before: dict[str, tuple[Modifier, ...]]
    joined: dict[str, tuple[Modifier, ...]]
    after: dict[str, tuple[Modifier, ...]]


def build_extender(before: tuple[Modifier, ...], after: tuple[Modifier, ...]) -> Extender:
    """Index a language's modifiers."""

    def index(modifiers: tuple[Modifier, ...], place: int) -> dict[str, tuple[Modifier, ...]]:
        table: dict[str, list[Modifier]] = {}
        for modifier in sorted(modifiers, key=lambda m: -len(m.words)):
            table.setdefault(modifier.words.split()[place], []).append(modifier)
        return {word: tuple(found) for word, found in table.items()}

    longest = sorted(before, key=lambda m: -len(m.words))
    joined = {mark: tuple(m for m in longest if m.words.endswith(mark)) for mark in _JOINING}
    spaced = tuple(m for m in before if not m.words.endswith("-"))
    return Extender(index(spaced, -1), joined, index(after, 0))


def extend(extender: Extender, mentions: tuple[Mention, ...], folded: str) -> tuple[Mention, ...]:
    """Return the mentions with their modifiers taken in; none reaches into its neighbour."""
    done: list[Mention] = []
    floor = 0
    for mention in mentions:
        widened = _widen(extender, mention, folded, floor)
        done.append(widened)
        floor = widened.span.end
    return tuple(done)


def _widen(extender: Extender, mention: Mention, folded: str, floor: int) -> Mention:
    kind = _kind(mention.meaning)
    if kind is None:
        return mention
    start, end, mod = mention.span.start, mention.span.end, mention.mod
    found = _before(extender, folded, max(floor, start - _LONGEST), start, kind)
    if found is not None and not (found.unless_before and folded.startswith(found.unless_before, end)):
        apart = folded[start - 1] in " \n"
        start, mod = start - len(found.words) - apart, mod or found.mod
    follower = _after(extender, folded, end, kind)
    if follower is not None:
        end, mod = end + 1 + len(follower.words), mod or follower.mod
    if (start, end) == (mention.span.start, mention.span.end):
        return mention
    return structs.replace(mention, span=Span(start, end), mod=mod)


_KINDS: dict[type, str | None] = {
    **dict.fromkeys((Vague, Recurrence, Fragment, Unplaced, Refused)),
    **dict.fromkeys((Duration, Ahead), "duration"),
    **dict.fromkeys((TimeOn, Clock, DayPart), "time"),
    **dict.fromkeys((Century, Decade), "era"),
}


def _kind(meaning: Meaning) -> str | None:
    """The kind of meaning as modifiers name it, ``None`` for one that takes none."""
    if isinstance(meaning, Shift):
        return "counted" if meaning.counted else "date"
    if isinstance(meaning, CalendarDate):
        bare = meaning.year is None and meaning.month is None and meaning.day is None
        whole = meaning.month is not None and meaning.day is None
        return "weekday" if bare else "month" if whole else "date"
    return _KINDS.get(type(meaning), "date")


def _before(extender: Extender, folded: str, low: int, start: int, kind: str) -> Modifier | None:
    mark = folded[start - 1 : start]
    if mark in _JOINING:
        return _ending(extender.joined[mark], folded[low:start], low == 0, kind)
    if mark not in (" ", "\n"):
        return None
    region = folded[low : start - 1].replace("\n", " ")
    last = region[region.rfind(" ") + 1 :]
    candidates = extender.before.get(last.lstrip("(\"'“-–—"))
    return _ending(candidates, region, low == 0, kind) if candidates else None


def _ending(candidates: tuple[Modifier, ...], region: str, whole: bool, kind: str) -> Modifier | None:
    for modifier in candidates:
        if _applies(modifier, kind) and region.endswith(modifier.words):
            edge = len(region) - len(modifier.words)
            if (edge == 0 and whole) or (edge > 0 and not region[edge - 1].isalnum()):
                if modifier.unless_after and region[:edge].rstrip().endswith(modifier.unless_after):
                    continue
                if modifier.only_after and not f" {region[:edge].rstrip()}".endswith(modifier.only_after):
                    continue
                return modifier
    return None


def _applies(modifier: Modifier, kind: str) -> bool:
    """A month takes what other dates take, and has halves."""
    return kind in modifier.applies or (kind == "month" and "date" in modifier.applies)


def _after(extender: Extender, folded: str, end: int, kind: str) -> Modifier | None:
    if folded[end : end + 1] != " ":
        return None
    first = folded[end + 1 : end + 16].split(" ", 1)[0].rstrip(".,;:)")
    for modifier in extender.after.get(first, ()):
        stop = end + 1 + len(modifier.words)
        if (
            _applies(modifier, kind)
            and folded.startswith(modifier.words, end + 1)
            and not folded[stop : stop + 1].isalnum()
        ):
            return modifier
    return None
