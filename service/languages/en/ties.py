"""The questions asked of an event and a time of one English sentence to tell whether the time dates the event."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from msgspec import Struct

from service.grammar.events import Dated, Told
from service.grammar.linear import Linear, probability, read_linear
from service.languages.en.clauses import Part, parts_of
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
    "side", "distance", "events", "verbs", "finite", "commas", "times between", "role", "role+side", "owner",
    "owner+role", "rule+owner", "clauses", "clauses+kinds", "hangs+side", "kind+side", "before", "before+side",
    "before+role", "before+distance", "before2", "before2+owner", "after+side", "after+owner", "type+side", "type+precision",
    "type+owner", "type+before", "last word", "last word+owner", "class+side", "class+owner", "class+type", "lemma",
    "path", "path+role", "path+owner", "front", "all", "all+owner", "times+owner", "events+verbs", "owner+events",
    "owner+distance", "owner+before", "quotes",
)  # fmt: skip
WEIGHTS = Path(__file__).with_name("weights")
_STEPS = (0, 1, 2, 3, 4, 6, 8, 11, 15, 20, 30)
_CLOSED = DETERMINERS | PREPOSITIONS | MARKS | SUBORDINATORS | COORDINATORS
_PAUSES = frozenset((",", ";", ":", "--", "—", "–"))
_QUOTES = frozenset("\" “ ” `` ''".split())
_NAMED = frozenset("that when after before since which who while".split())
_NAMED_PREPOSITIONS = frozenset("of in for on by from to".split())
_LONGEST_PATH = 12


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


class _Time(Struct, frozen=True):
    """A time by word index, ``last`` in, with the answers that no event changes."""

    first: int
    last: int
    before: str
    before2: str
    after: str
    word: str
    clause: int


class View:
    """One sentence with its events and times by word."""

    def __init__(self, sentence: str, told: tuple[Told, ...], dated: tuple[Dated, ...]) -> None:
        self.cut, self.parts = words(sentence), parts_of(sentence)
        self.told, self.dated = told, dated
        groups = groups_of(sentence)
        self.verbs = {group.last: group for group in groups}
        self.heads = sorted(self.verbs)
        self.finite = [at for at in self.heads if self.verbs[at].finite]
        self.chains = frozenset(at for group in groups for at in range(group.first, group.last + 1))
        self.at = [_index(self.cut, one.span.start) for one in told]
        self.marks = [_mark(self.cut, at, self.verbs) for at in range(len(self.cut))]
        self.commas = [at for at, word in enumerate(self.cut.low) if word in _PAUSES]
        self.quotes = [at for at, word in enumerate(self.cut.low) if word in _QUOTES]
        self.clause = _clauses(self.parts, len(self.cut))
        self.times = tuple(self._time(one) for one in dated)

    def _time(self, one: Dated) -> _Time:
        first, last = _index(self.cut, one.span.start), _index(self.cut, one.span.end - 1)
        return _Time(
            first=first,
            last=last,
            before=self._beside(first - 1),
            before2=self._beside(first - 2),
            after=self._beside(last + 1),
            word=_last_word(self.cut.low[last]),
            clause=self.clause[first],
        )

    def _beside(self, at: int) -> str:
        if not 0 <= at < len(self.cut):
            return "|"
        word = self.cut.low[at]
        if word in _CLOSED or word in (".", "'s"):
            return word
        if at in self.chains:
            return "V"
        return "E" if at in self.at else "w"

    def answers(self, event: int, time: int) -> tuple[str, ...]:
        """The answers for ``TEMPLATES``; none but the empty ones for an event inside the time."""
        at, when, told, dated = self.at[event], self.times[time], self.told[event], self.dated[time]
        if when.first <= at <= when.last:
            return ("",) * len(TEMPLATES)
        side = "L" if at < when.first else "R"
        low, high = (at + 1, when.first) if side == "L" else (when.last + 1, at)
        verb, part = self.verbs.get(at), self.parts[self.clause[at]]
        role = _role(verb)
        distance = str(bisect_left(_STEPS, high - low))
        events = min(_within(self.at, low, high), 4)
        verbs = min(_within(self.heads, low, high), 4)
        owner, kind, there = dated.owners[event], part.kind[:4], self.parts[when.clause].kind[:4]
        away = str(max(-3, min(3, self.clause[at] - when.clause)))
        path = self._path(low, high)
        name, before = told.kind[:5], when.before
        return (
            side,
            side + distance,
            f"{side}{events}",
            f"{side}{verbs}",
            f"{side}{min(_within(self.finite, low, high), 3)}",
            f"{side}{min(_within(self.commas, low, high), 4)}",
            str(min(sum(one.first >= low and one.last < high for one in self.times), 2)),
            role,
            role + side,
            owner,
            owner + role,
            dated.rule + owner[:2],
            away,
            away + kind + there,
            self._hangs(self.clause[at], when.clause) + side,
            kind + side,
            before,
            before + side,
            before + role + side,
            before + distance,
            when.before2 + "_" + before,
            when.before2 + "_" + before + owner,
            when.after + side,
            when.after + owner,
            dated.kind + side,
            dated.kind + dated.precision,
            dated.kind + owner,
            dated.kind + before,
            when.word + side,
            when.word + owner,
            name + side,
            name + owner,
            name + dated.kind,
            verb.lemma if verb else self.cut.low[at],
            side + path,
            side + path + role,
            path + owner,
            f"{when.first <= 1:d}{side}{min(events, 3)}",
            str(min(len(self.told), 6)),
            f"{min(len(self.told), 4)}{owner}",
            f"{min(len(self.times), 3)}{owner}",
            f"{side}{min(events, 3)}{min(verbs, 3)}",
            f"{owner}{min(events, 3)}{side}",
            owner + distance,
            owner + before,
            str(_within(self.quotes, low, high)),
        )

    def _hangs(self, event: int, time: int) -> str:
        if event == time:
            return ""
        if self.parts[time].head == event:
            return "over"
        return "under" if self.parts[event].head == time else ""

    def _path(self, low: int, high: int) -> str:
        path = "".join(self.marks[low:high])
        return path if len(path) <= _LONGEST_PATH else path[:5] + "~" + path[-5:]


def _index(cut: Words, offset: int) -> int:
    return min(bisect_left(cut.end, offset + 1), len(cut) - 1)


def _within(places: list[int], low: int, high: int) -> int:
    return bisect_left(places, high) - bisect_left(places, low)


def _clauses(parts: tuple[Part, ...], size: int) -> list[int]:
    held = [0] * size
    for number, part in enumerate(parts):
        for at in range(part.begin, min(part.end, size)):
            held[at] = number
    return held


def _role(verb: Group | None) -> str:
    if verb is None:
        return "N"
    return "F" if verb.finite else verb.tense[:5]


def _last_word(word: str) -> str:
    if word in TIME_WORDS:
        return word
    return "year" if word.isdigit() and len(word) == 4 else "w"


def _mark(cut: Words, at: int, verbs: dict[int, Group]) -> str:
    """What a word adds to the path between an event and a time; most words add nothing."""
    word = cut.low[at]
    if at in verbs:
        return "V" if verbs[at].finite else "v"
    if word in _PAUSES:
        return ","
    if word in _QUOTES:
        return '"'
    return next(_closed(word), "")


def _closed(word: str) -> Iterator[str]:
    if word in SUBORDINATORS:
        yield word if word in _NAMED else "S"
    if word in COORDINATORS:
        yield "&"
    if word in PREPOSITIONS or word == "to":
        yield word if word in _NAMED_PREPOSITIONS else "p"
