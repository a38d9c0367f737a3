"""One time, one event: of all the events that a time was given to, the main one keeps it for its own."""

from collections.abc import Iterator

from msgspec import Struct

from service.anchoring.weigh import Chosen
from service.domain.event import EventClass, Tense
from service.domain.span import Span
from service.domain.tlink import Basis
from service.grammar.clause import Clause, ClauseKind
from service.grammar.events import Dated, EventLexicon, Told

_TOLD_APART = 0.5  # From this probability on a second clause with a subject of its own has the time as well.
_OWNER = 1.8
_OWNERS = ("clause0", "noun0")
_SHARING = ("clause1", "clause2")
_PAUSES = " ,"


class Given(Struct, frozen=True):
    """The time ``rank`` dates the event ``place``."""

    place: int
    rank: int
    chance: float
    basis: Basis


def settle(
    chosen: Chosen, sentence: str, told: tuple[Told, ...], dated: tuple[Dated, ...], lexicon: EventLexicon
) -> tuple[Given, ...]:
    """Keep each time for its main event and those that share it; for the others it is only near."""
    view = _View(sentence, told, dated, lexicon)
    given = {place: Given(place, *held) for place, held in chosen.items()}
    mains: dict[int, int] = {}
    for rank in range(len(dated)):
        holders = [one for one in given.values() if one.rank == rank and one.basis is Basis.EXPLICIT]
        if not holders:
            continue
        first = max(holders, key=lambda one: one.chance * _weight(dated[rank].owners[one.place]))
        main = view.main(first.place, rank, given)
        mains[rank] = main
        given[main] = Given(main, rank, first.chance, Basis.EXPLICIT)
        for one in holders:
            if one.place != main and not view.shares(one, main):
                given[one.place] = Given(one.place, rank, one.chance, Basis.CONTEXT)
    return (*given.values(), *view.again(mains, given))


def _weight(owner: str) -> float:
    """What the rules add: the owner of a time goes before an event that the model likes a little better."""
    return _OWNER if owner in _OWNERS else 1.0


class _View:
    """One sentence with its clauses, events and times."""

    def __init__(
        self, sentence: str, told: tuple[Told, ...], dated: tuple[Dated, ...], lexicon: EventLexicon
    ) -> None:
        self.sentence, self.told, self.dated, self.lexicon = sentence, told, dated, lexicon
        self.clauses = lexicon.read(sentence)
        self.verbs = {
            index: place
            for place, event in enumerate(told)
            if (index := self._holder(event.span)) is not None and self._is_verb(index, event.span)
        }

    def _holder(self, span: Span) -> int | None:
        return next((i for i, clause in enumerate(self.clauses) if span.start < clause.span.end), None)

    def _is_verb(self, index: int, span: Span) -> bool:
        verb = self.clauses[index].verb
        return verb is not None and verb.head == span

    def main(self, place: int, rank: int, given: dict[int, Given]) -> int:
        """The event that a reader would date: past "Searching the house", or "when a bomb exploded", to its clause."""
        index = self._holder(self.told[place].span)
        if index is None or self.verbs.get(index) != place:
            return place
        clause = self.clauses[index]
        if self._is_aside(index, clause):
            over = self.verbs.get(clause.parent) if clause.parent is not None else None
            held = given.get(over) if over is not None else None
            free = held is None or held.rank == rank or held.basis is not Basis.EXPLICIT
            if over is not None and free and not self.dated[rank].said[over]:
                return over
        return place

    def _is_aside(self, index: int, clause: Clause) -> bool:
        """Tell a fronted "Speaking on Sunday, …" and a closing "… when it sank on Sunday" of a finished event."""
        if clause.parent is None or clause.verb is None:
            return False
        head = self.clauses[clause.parent]
        if head.verb is None or head.verb.tense is not Tense.PAST:
            return False
        if index < clause.parent:
            return clause.verb.tense is Tense.PRESPART and not clause.opener
        over = self.verbs.get(clause.parent)
        closing = clause.opener in self.lexicon.shared and clause.verb.tense is Tense.PAST
        done = over is not None and self.told[over].kind is EventClass.OCCURRENCE
        return closing and done and head.kind is not ClauseKind.RELATIVE and not head.verb.modality

    def shares(self, one: Given, main: int) -> bool:
        """Tell whether a second event has the time as much as the main one."""
        if self.dated[one.rank].owners[one.place] in _SHARING:
            return True
        index = self._holder(self.told[one.place].span)
        if index is None or self.verbs.get(index) != one.place or one.chance < _TOLD_APART:
            return False
        clause, first = self.clauses[index], self._holder(self.told[main].span)
        joined = clause.kind is ClauseKind.COORDINATE and first is not None and first < index
        return joined and self.lexicon.roles(self.sentence, index).subject is not None

    def again(self, mains: dict[int, int], given: dict[int, Given]) -> Iterator[Given]:
        """The further times of an event: "won in 2012 and 2015"."""
        for rank in range(1, len(self.dated)):
            main = mains.get(rank - 1)
            if main is None or not self._goes_on(rank) or mains.get(rank) == main:
                continue
            taken = mains.get(rank)
            if taken is not None and self.told[taken].span.start > self.dated[rank - 1].span.end:
                continue
            if taken is not None:
                given[taken] = Given(taken, rank, given[taken].chance, Basis.CONTEXT)
            mains[rank] = main
            yield Given(main, rank, given[main].chance, Basis.EXPLICIT)

    def _goes_on(self, rank: int) -> bool:
        """Tell whether only "and", and what ties a time, stands between two times."""
        between = self.sentence[self.dated[rank - 1].span.end : self.dated[rank].span.start].lower().split()
        words = [word.strip(_PAUSES) for word in between]
        return any(word in self.lexicon.joints for word in words) and all(
            word in self.lexicon.joints or word in self.lexicon.edges for word in words
        )
