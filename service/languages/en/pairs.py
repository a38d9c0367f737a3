"""The events and times of one English sentence side by side, as the questions about a pair of them see it."""

from bisect import bisect_left, bisect_right

from msgspec import Struct

from service.grammar.events import Dated, Told
from service.languages.en.clauses import parts_of
from service.languages.en.closed import (
    COORDINATORS,
    DETERMINERS,
    MARKS,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_WORDS,
)
from service.languages.en.groups import groups_of
from service.text.words import Words, words

_CLOSED = DETERMINERS | PREPOSITIONS | MARKS | SUBORDINATORS | COORDINATORS | {".", "'s"}
_PAUSES = frozenset((",", ";", ":", "--", "—", "–"))
PLAIN, EVENT, VERB = "w", "E", "V"


class Time(Struct, frozen=True, gc=False):
    """A time by word index, ``last`` in, with the answers that no event changes."""

    first: int
    last: int
    before: str
    before2: str
    after: str
    word: str
    clause: int
    kind: str


class Pairs:
    """One sentence with its events and times by word."""

    def __init__(self, sentence: str, told: tuple[Told, ...], dated: tuple[Dated, ...]) -> None:
        self.cut, self.parts = words(sentence), parts_of(sentence)
        self.told, self.dated = told, dated
        groups = groups_of(sentence)
        self.verbs = {group.last: group for group in groups}
        self.at = [_index(self.cut, one.span.start) for one in told]
        self.chains = frozenset([at for group in groups for at in range(group.first, group.last + 1)])
        self.commas = [at for at, word in enumerate(self.cut.low) if word in _PAUSES]
        self.ends = [part.end for part in self.parts]
        self.times = tuple(self._time(one) for one in dated)

    def _time(self, one: Dated) -> Time:
        first, last = _index(self.cut, one.span.start), _index(self.cut, one.span.end - 1)
        before = self.mark(first - 1)
        return Time(
            first=first,
            last=last,
            before=before,
            before2=f"{self.mark(first - 2)}_{before}",
            after=self.mark(last + 1),
            word=_last_word(self.cut.low[last]),
            clause=self.clause(first),
            kind=one.kind + one.precision,
        )

    def mark(self, at: int) -> str:
        """A word of a closed class itself, else "V" in a verb group, "E" for an event, "w"; "|" outside the sentence."""
        if not 0 <= at < len(self.cut):
            return "|"
        word = self.cut.low[at]
        if word in _CLOSED:
            return word
        if at in self.chains:
            return VERB
        return EVENT if at in self.at else PLAIN

    def clause(self, at: int) -> int:
        """Which clause a word stands in."""
        return min(bisect_right(self.ends, at), len(self.parts) - 1)

    def pauses(self, low: int, high: int) -> int:
        """How many commas and the like stand from word ``low`` to before ``high``."""
        return _within(self.commas, low, high)

    def events(self, low: int, high: int) -> int:
        """How many events do."""
        return _within(self.at, low, high)


def _index(cut: Words, offset: int) -> int:
    return min(bisect_left(cut.end, offset + 1), len(cut) - 1)


def _within(places: list[int], low: int, high: int) -> int:
    return bisect_left(places, high) - bisect_left(places, low)


def _last_word(word: str) -> str:
    if word in TIME_WORDS:
        return word
    return "year" if word.isdigit() and len(word) == 4 else "w"
