"""Which time each event of a sentence has: what the rules say, weighed by what was learnt."""

from collections.abc import Callable, Iterator

from service.anchoring.attach import Attached, attach
from service.domain.event import EventClass
from service.domain.span import Span
from service.domain.timex import TimexType
from service.domain.tlink import Basis
from service.grammar.clause import Clause
from service.grammar.events import Dated, EventLexicon, Told

Chances = tuple[tuple[float, ...], ...]
Chosen = dict[int, tuple[int, float, Basis]]
_GOVERNS = 0.36  # From this probability on a time is taken for the event's own where rules say so too,
_ALONE = 0.5  # and from this on without them; what a saying reports never has the time of the saying.
_BESIDE = 0.6  # A time that a noun owns rarely dates the verb as well.
_NEVER = 2.0
_NEAR = 0.25  # From this on it is at least a date that a neighbour lends.
_UNLIKE = 0.6  # What a time is worth that hardly dates the event, beside another.
_SHARING = frozenset(("clause1", "clause2"))
_ONLY = 0.1  # A time whose owner the rules know is believed from this on when it would date nothing else.


def choose(chances: Chances, dated: tuple[Dated, ...], unlike: Callable[[int, int], bool]) -> Chosen:
    """The likeliest time of each event by place, where one is likely enough.

    ``unlike`` tells by rank and place which time an event hardly has beside another: "is now set for 2027".
    """
    chosen: Chosen = {}

    def weight(rank: int, place: int) -> float:
        return _UNLIKE if unlike(rank, place) else 1.0

    for rank, row in enumerate(chances):
        for place, chance in enumerate(row):
            if chance < _NEAR:
                continue
            held = chosen.get(place)
            if held is None or chance * weight(rank, place) > held[1] * weight(held[0], place):
                own = chance >= _own_from(dated[rank], place, row)
                chosen[place] = (rank, chance, Basis.EXPLICIT if own else Basis.CONTEXT)
    for rank, row in enumerate(chances):
        for place, chance in _ruled(rank, row, dated[rank], chosen):
            chosen[place] = (rank, chance, Basis.EXPLICIT)
    return chosen


def is_coarse(
    sentence: str, rank: int, place: int, chances: Chances, dated: tuple[Dated, ...], told: tuple[Told, ...]
) -> bool:
    """Tell a year that is told finer as well: "given at the 2027 Oscars on 25 February", "a year later, in May"."""
    year, event = dated[rank], told[place].span
    if year.kind != TimexType.DATE or year.precision != _YEAR:
        return False
    least, behind = _ALIKE * chances[rank][place], year.span.start >= event.end
    for at in range(rank + 1, len(dated)):
        one = dated[at]
        apposed = sentence.startswith(",", year.span.end) and one.span.start - year.span.end == _APPOSED
        reached = behind or apposed
        if (
            reached
            and int(one.precision) > int(_YEAR)
            and one.owners[place] == "clause0"
            and chances[at][place] >= least
        ):
            return True
    return False


_YEAR = "4"
"""How many characters a year's value has; that of a month or a day has more."""
_ALIKE = 0.8
_APPOSED = 5
"""Characters of a comma and a preposition of two letters: "a year later, in May", not "In 1996, May 7 was renamed"."""


def _own_from(time: Dated, place: int, row: tuple[float, ...]) -> float:
    """The probability from which on a time is taken for the event's own."""
    if time.said[place]:
        return _NEVER
    if any(tied.startswith("noun") and row[other] >= _GOVERNS for other, tied in enumerate(time.owners)):
        return _GOVERNS if time.owners[place].startswith("noun") else _BESIDE
    return _GOVERNS if _is_owner(time.owners[place]) else _ALONE


def _within(tied: str, chance: float) -> bool:
    return tied != "-" and chance >= _NEAR


def _is_owner(tied: str) -> bool:
    return tied.startswith(("clause", "noun"))


def _ruled(rank: int, row: tuple[float, ...], time: Dated, chosen: Chosen) -> Iterator[tuple[int, float]]:
    """What the rules alone date: the owner of a time that would date nothing else, and who shares its time."""
    free = [
        place
        for place, chance in enumerate(row)
        if chance >= _ONLY and (place not in chosen or chosen[place][2] is not Basis.EXPLICIT)
    ]
    yield from ((place, row[place]) for place in free if time.owners[place] in _SHARING)
    if not any(held[0] == rank and held[2] is Basis.EXPLICIT for held in chosen.values()):
        owned = [
            place
            for place in free
            if _is_owner(time.owners[place]) or _within(time.owners[place], row[place])
        ]
        yield from ((place, row[place]) for place in sorted(owned, key=lambda place: -row[place])[:1])


def seen(
    sentence: str,
    mention: Span,
    kind: TimexType,
    value: str | None,
    told: tuple[Told, ...],
    lexicon: EventLexicon,
    *,
    placed: bool = True,
    whole: Span | None = None,
) -> Dated:
    """A time as the model wants it told."""
    clauses, owners = lexicon.read(sentence), attach(sentence, mention, lexicon)
    first = owners[0] if owners else None
    rule = "none" if first is None else ("noun" if first.noun is not None else "verb")
    tied = [_owner(event.span, clauses, owners) for event in told]
    return Dated(
        span=mention,
        kind=kind.value,
        precision=str(len(value or "")),
        undated=value is not None and value.endswith("_REF"),
        rule=rule,
        owners=tuple(owner for owner, _ in tied),
        plain=tuple(plain for _, plain in tied),
        said=tuple(_is_said(event.span, mention, clauses, owners, lexicon) for event in told),
        placed=placed,
        whole=whole,
    )


def _is_said(
    event: Span,
    mention: Span,
    clauses: tuple[Clause, ...],
    owners: tuple[Attached, ...],
    lexicon: EventLexicon,
) -> bool:
    """Tell whether an event is what someone says at this time: "said on Monday that rebels had left"."""
    if not owners or owners[0].noun is not None:
        return False
    verb = clauses[owners[0].clause].verb
    if verb is None or lexicon.classes.get(verb.lemma) is not EventClass.REPORTING:
        return False
    saying = clauses[owners[0].clause].span
    return not (saying.start <= event.start < saying.end) and mention.start < saying.end


def _owner(event: Span, clauses: tuple[Clause, ...], owners: tuple[Attached, ...]) -> tuple[str, bool]:
    """How the rules tie an event to the time, and whether the signal before the time fails to reach it."""
    for rank, owner in enumerate(owners):
        if owner.noun is not None:
            if owner.noun.start == event.start:
                return f"noun{rank}", True
            continue
        clause = clauses[owner.clause]
        if clause.verb is not None and clause.verb.head == event:
            return f"clause{rank}", owner.plain
        if clause.span.start <= event.start < clause.span.end:
            return f"within{rank}", owner.plain
    return "-", False
