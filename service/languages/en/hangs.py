"""The questions asked of an event and a time to tell whether a parser would hang the time on the event."""

from functools import cache
from operator import itemgetter
from pathlib import Path

from service.grammar.linear import Linear, read_linear
from service.languages.en.pairs import PLAIN, Pairs
from service.languages.en.senses import senses
from service.languages.en.ties import TEMPLATES as TIES

_SHARED = (
    "commas",
    "clauses+kinds",
    "before2+owner",
    "after+side",
    "after+owner",
    "lemma",
    "owner+events",
    "taken",
)
TEMPLATES = (*_SHARED, "between", "nearer", "role+before", "role+behind")
_of_ties = itemgetter(*map(TIES.index, _SHARED))
WEIGHTS = Path(__file__).with_name("weights")
_LONGEST = 5


@cache
def hang_model() -> Linear:
    """The weights, read once."""
    return read_linear(WEIGHTS / "hangs.msgpack")


def answers(pairs: Pairs, event: int, time: int, ties: tuple[str, ...]) -> tuple[str, ...]:
    """The answers for ``TEMPLATES``, some of which are those for ``ties``; the event stands outside the time."""
    at, when = pairs.at[event], pairs.times[time]
    left = at < when.first
    side, role = ("L" if left else "R"), _role(pairs, at)
    if left:
        nearer = [one for one in pairs.at if at < one < when.first]
        near = max(nearer, default=None)
    else:
        nearer = [one for one in pairs.at if when.last < one < at]
        near = min(nearer, default=None)
    rank = str(min(len(nearer), 3))
    behind = pairs.mark(at + 1) if left and at + 1 < when.first else PLAIN
    gap = range(at + 1, when.first) if left else range(when.last + 1, at)
    between = _between([pairs.mark(place) for place in gap])
    known = senses(pairs.cut.low[at]).eventive
    return (
        *_of_ties(ties),
        side + between,
        rank + _kind(pairs, near) + role + side,
        role + known + when.before + side + rank,
        role + behind + when.before + rank,
    )


def _between(marks: list[str]) -> str:
    """What stands between both: the closed words, verbs and events, of long gaps the first and the last two."""
    told = [mark for at, mark in enumerate(marks) if mark != PLAIN or not at or marks[at - 1] != PLAIN]
    return "_".join(told if len(told) <= _LONGEST else (*told[:2], "~", *told[-2:]))


def _role(pairs: Pairs, at: int) -> str:
    verb = pairs.verbs.get(at)
    if verb is None:
        return "N"
    return "F" if verb.finite else verb.tense[:4]


def _kind(pairs: Pairs, at: int | None) -> str:
    """What the nearest event is."""
    if at is None:
        return "-"
    role = _role(pairs, at)
    return "N" + senses(pairs.cut.low[at]).eventive if role == "N" else "V" + role
