"""The questions asked of an event and a time of one English sentence to tell whether the time dates the event."""

from bisect import bisect_left, bisect_right
from functools import cache
from pathlib import Path

from msgspec import Struct

from service.grammar.events import Dated, Told
from service.grammar.linear import Linear, probability, read_linear
from service.languages.en.clauses import parts_of
from service.languages.en.closed import (
    COORDINATORS,
    DETERMINERS,
    MARKS,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_WORDS,
)
from service.languages.en.groups import Group, groups_of
from service.text.words import Words, words

TEMPLATES = (
    "side", "distance", "commas", "times between", "role+side", "clauses+kinds", "hangs+side", "before", "before2+owner",
    "after+side", "after+owner", "type+precision", "last word", "class+type", "lemma", "front", "owner+events",
    "taken", "taken+owner", "rank+owner",
)  # fmt: skip
WEIGHTS = Path(__file__).with_name("weights")
_STEPS = (0, 1, 2, 3, 4, 6, 8, 11, 15, 20, 30)
_CLOSED = DETERMINERS | PREPOSITIONS | MARKS | SUBORDINATORS | COORDINATORS | {".", "'s"}
_PAUSES = frozenset((",", ";", ":", "--", "—", "–"))
_NOTHING = ("",) * len(TEMPLATES)


@cache
def tie_model() -> Linear:
    """The weights for "does this time date this event", read once."""
    return read_linear(WEIGHTS / "ties.msgpack")


def ties(sentence: str, told: tuple[Told, ...], dated: tuple[Dated, ...]) -> tuple[tuple[float, ...], ...]:
    """For each time the probability that it dates each event."""
    model, view = tie_model(), View(sentence, told, dated)
    events = range(len(told))
    return tuple(
        tuple(probability(model.score(view.answers(event, time))) if one.placed else 0.0 for event in events)
        for time, one in enumerate(dated)
    )


class _Time(Struct, frozen=True, gc=False):
    """A time by word index, ``last`` in, with the answers that no event changes."""

    first: int
    last: int
    before: str
    before2: str
    after: str
    word: str
    clause: int
    kind: str


class View:
    """One sentence with its events and times by word."""

    def __init__(self, sentence: str, told: tuple[Told, ...], dated: tuple[Dated, ...]) -> None:
        self.cut, self.parts = words(sentence), parts_of(sentence)
        self.told, self.dated = told, dated
        groups = groups_of(sentence)
        self.verbs = {group.last: group for group in groups}
        self.chains = frozenset(at for group in groups for at in range(group.first, group.last + 1))
        self.at = [_index(self.cut, one.span.start) for one in told]
        self.commas = [at for at, word in enumerate(self.cut.low) if word in _PAUSES]
        self.ends = [part.end for part in self.parts]
        self.times = tuple(self._time(one) for one in dated)

    def _time(self, one: Dated) -> _Time:
        first, last = _index(self.cut, one.span.start), _index(self.cut, one.span.end - 1)
        before = self._beside(first - 1)
        return _Time(
            first=first,
            last=last,
            before=before,
            before2=f"{self._beside(first - 2)}_{before}",
            after=self._beside(last + 1),
            word=_last_word(self.cut.low[last]),
            clause=self._clause(first),
            kind=one.kind + one.precision,
        )

    def _clause(self, at: int) -> int:
        return min(bisect_right(self.ends, at), len(self.parts) - 1)

    def _beside(self, at: int) -> str:
        if not 0 <= at < len(self.cut):
            return "|"
        word = self.cut.low[at]
        if word in _CLOSED:
            return word
        if at in self.chains:
            return "V"
        return "E" if at in self.at else "w"

    def answers(self, event: int, time: int) -> tuple[str, ...]:
        """The answers for ``TEMPLATES``; none but the empty ones for an event inside the time."""
        at, when, told, dated = self.at[event], self.times[time], self.told[event], self.dated[time]
        if when.first <= at <= when.last:
            return _NOTHING
        left = at < when.first
        side = "L" if left else "R"
        low, high = (at + 1, when.first) if left else (when.last + 1, at)
        verb, clause = self.verbs.get(at), self._clause(at)
        owner, taken = dated.owners[event], _taken(dated.owners, event)
        away, kinds = max(-3, min(3, clause - when.clause)), self.parts[clause].kind[:4]
        between = sum([one.first >= low and one.last < high for one in self.times])
        events = str(min(_within(self.at, low, high), 3)) + side
        return (
            side,
            f"{side}{bisect_left(_STEPS, high - low)}",
            f"{side}{min(_within(self.commas, low, high), 4)}",
            str(min(between, 2)),
            _role(verb) + side,
            f"{away}{kinds}{self.parts[when.clause].kind[:4]}",
            self._hangs(clause, when.clause) + side,
            when.before,
            when.before2 + owner,
            when.after + side,
            when.after + owner,
            when.kind,
            when.word,
            told.kind[:5] + dated.kind,
            verb.lemma if verb else self.cut.low[at],
            ("1" if when.first <= 1 else "0") + events,
            owner + events,
            taken,
            taken + owner,
            f"{self._rank(at, time)}{owner}",
        )

    def _hangs(self, event: int, time: int) -> str:
        if event == time:
            return ""
        if self.parts[time].head == event:
            return "over"
        return "under" if self.parts[event].head == time else ""

    def _rank(self, at: int, time: int) -> int:
        """How many times are nearer to a word; two stands for more."""
        far = [one.first - at if at < one.first else at - one.last for one in self.times]
        nearer = [other for other, each in enumerate(far) if (each, other) < (far[time], time)]
        return min(len(nearer), 2)


def _taken(owners: tuple[str, ...], event: int) -> str:
    """How the rules tie the time to another event, the first that has it for its own."""
    others = [owner for place, owner in enumerate(owners) if place != event and owner != "-"]
    return next((owner for owner in others if not owner.startswith("within")), "-")


def _index(cut: Words, offset: int) -> int:
    return min(bisect_left(cut.end, offset + 1), len(cut) - 1)


def _within(places: list[int], low: int, high: int) -> int:
    return bisect_left(places, high) - bisect_left(places, low)


def _role(verb: Group | None) -> str:
    if verb is None:
        return "N"
    return "F" if verb.finite else verb.tense[:5]


def _last_word(word: str) -> str:
    if word in TIME_WORDS:
        return word
    return "year" if word.isdigit() and len(word) == 4 else "w"
