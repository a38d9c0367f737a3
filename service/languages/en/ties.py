"""The questions asked of an event and a time of one English sentence to tell whether the time dates the event."""

from bisect import bisect_left
from functools import cache
from pathlib import Path

from service.grammar.linear import Linear, read_linear
from service.languages.en.pairs import Pairs
from service.languages.en.verbgroup import Group

TEMPLATES = (
    "side", "distance", "commas", "times between", "role+side", "clauses+kinds", "hangs+side", "before", "before2+owner",
    "after+side", "after+owner", "type+precision", "last word", "class+type", "lemma", "front", "owner+events",
    "taken", "taken+owner", "rank+owner",
)  # fmt: skip
WEIGHTS = Path(__file__).with_name("weights")
_STEPS = (0, 1, 2, 3, 4, 6, 8, 11, 15, 20, 30)
NOTHING = ("",) * len(TEMPLATES)


@cache
def tie_model() -> Linear:
    """The weights for "does this time date this event", read once."""
    return read_linear(WEIGHTS / "ties.msgpack")


def answers(pairs: Pairs, event: int, time: int) -> tuple[str, ...]:
    """The answers for ``TEMPLATES``; none but the empty ones for an event inside the time."""
    at, when, told, dated = pairs.at[event], pairs.times[time], pairs.told[event], pairs.dated[time]
    if when.first <= at <= when.last:
        return NOTHING
    left = at < when.first
    side = "L" if left else "R"
    low, high = (at + 1, when.first) if left else (when.last + 1, at)
    verb, clause = pairs.verbs.get(at), pairs.clause(at)
    owner, taken = dated.owners[event], _taken(dated.owners, event)
    away, kinds = max(-3, min(3, clause - when.clause)), pairs.parts[clause].kind[:4]
    between = sum([one.first >= low and one.last < high for one in pairs.times])
    events = str(min(pairs.events(low, high), 3)) + side
    return (
        side,
        f"{side}{bisect_left(_STEPS, high - low)}",
        f"{side}{min(pairs.pauses(low, high), 4)}",
        str(min(between, 2)),
        _role(verb) + side,
        f"{away}{kinds}{pairs.parts[when.clause].kind[:4]}",
        _hangs(pairs, clause, when.clause) + side,
        when.before,
        when.before2 + owner,
        when.after + side,
        when.after + owner,
        when.kind,
        when.word,
        told.kind[:5] + dated.kind,
        verb.lemma if verb else pairs.cut.low[at],
        ("1" if when.first <= 1 else "0") + events,
        owner + events,
        taken,
        taken + owner,
        f"{_rank(pairs, at, time)}{owner}",
    )


def _hangs(pairs: Pairs, event: int, time: int) -> str:
    """How the clause of one hangs on that of the other."""
    if event == time:
        return ""
    if pairs.parts[time].head == event:
        return "over"
    return "under" if pairs.parts[event].head == time else ""


def _rank(pairs: Pairs, at: int, time: int) -> int:
    """How many times are nearer to a word; two stands for more."""
    far = [one.first - at if at < one.first else at - one.last for one in pairs.times]
    nearer = [other for other, each in enumerate(far) if (each, other) < (far[time], time)]
    return min(len(nearer), 2)


def _taken(owners: tuple[str, ...], event: int) -> str:
    """How the rules tie the time to another event, the first that has it for its own."""
    others = [owner for place, owner in enumerate(owners) if place != event and owner != "-"]
    return next((owner for owner in others if not owner.startswith("within")), "-")


def _role(verb: Group | None) -> str:
    if verb is None:
        return "N"
    return "F" if verb.finite else verb.tense[:5]
