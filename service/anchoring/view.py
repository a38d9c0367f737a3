"""One sentence with its clauses, events and times, and who of the events may have a time for its own."""

from collections.abc import Callable, Iterator

from msgspec import Struct

from service.anchoring.attach import lies
from service.anchoring.weigh import Chances
from service.domain.event import Aspect, EventClass, Tense
from service.domain.span import Span
from service.domain.timex import TimexType
from service.domain.tlink import Basis, Relation
from service.events.series import series
from service.grammar.clause import Clause, ClauseKind, VerbGroup, Voice
from service.grammar.events import Dated, EventLexicon, Signal, Told

_HANGS, _HANGS_NOT = 0.5, 0.4  # Where a parser would surely hang a time, and where it would not.
_HANGS_ENOUGH = 0.35  # From here on a parser does not gainsay the rules.
_TOLD_APART = 0.5  # From this probability on a second clause with a subject of its own has the time as well.
_ALONE, _NOT_ITS_OWN = 0.38, 0.6  # The second for a time that a noun has which is no event.
_BEHIND = 0.25
_WHEN = 0.6  # "the worst since 2007, when 24 people died"
_SHARED = 0.8  # How much surer the first of several verbs is of a time that they share.
_AGAIN = 0.2  # From this probability on the owner of one time has the next as well, joined by "and".
_LEAST = 0.12
_TIMELESS = (EventClass.STATE, EventClass.I_STATE)
_SHARING = ("clause1", "clause2")
_PAUSES = " ,"
_BOUNDS = (Relation.SINCE, Relation.UNTIL, Relation.BEFORE, Relation.AFTER)
_NAMED, _FAR_TIME = (
    0.3,
    8,
)  # For a noun beside a time that no verb can have, with a place between of so many words.
_NEAR_TIME = 4  # Words between a participle and a time of its own.


class Given(Struct, frozen=True, gc=False):
    """The time ``rank`` dates the event ``place``; ``plain`` whatever signal stands before the time."""

    place: int
    rank: int
    chance: float
    basis: Basis
    plain: bool = False


def _is_done(verb: VerbGroup) -> bool:
    return verb.tense is Tense.PAST or verb.aspect is Aspect.PERFECTIVE


class View:
    """One sentence with its clauses, events and times."""

    def __init__(
        self, sentence: str, told: tuple[Told, ...], dated: tuple[Dated, ...], lexicon: EventLexicon
    ) -> None:
        self.sentence, self.told, self.dated, self.lexicon = sentence, told, dated, lexicon
        self.clauses = lexicon.read(sentence)
        self._signals: dict[int, Signal | None] = {}
        self.verbs = {
            index: place
            for place, event in enumerate(told)
            if (index := self._holder(event.span)) is not None and self._is_verb(index, event.span)
        }

    def signal(self, rank: int) -> Signal | None:
        """What ties a time to its clause, looked for once."""
        if rank not in self._signals:
            self._signals[rank] = self.lexicon.signal(self.sentence, self.dated[rank].span)
        return self._signals[rank]

    def _holder(self, span: Span) -> int | None:
        return next((i for i, clause in enumerate(self.clauses) if span.start < clause.span.end), None)

    def _is_verb(self, index: int, span: Span) -> bool:
        verb = self.clauses[index].verb
        return verb is not None and verb.head == span

    def only_tells(self, place: int, rank: int) -> bool:
        """Tell the closing "the report said" of what has a time: "From July 1, petrol will be sold, he said"."""
        index = self._holder(self.told[place].span)
        if (
            index is None
            or self.told[place].kind is not EventClass.REPORTING
            or self.verbs.get(index) != place
        ):
            return False
        clause, time = self.clauses[index], self.dated[rank].span
        after = clause.kind is ClauseKind.MAIN and clause.parent is None and time.end < clause.span.start
        return after and any(
            one.verb is not None
            and one.verb.finite
            and one.kind is not ClauseKind.RELATIVE
            and self.lexicon.classes.get(one.verb.lemma) is not EventClass.REPORTING
            for one in self.clauses[:index]
        )

    def is_ahead(self, place: int) -> bool:
        """Tell a verb that looks ahead or lasts: "will make", "would make", "found the flower that bears her name"."""
        index = self._holder(self.told[place].span)
        verb = self.clauses[index].verb if index is not None and self.verbs.get(index) == place else None
        if verb is None or index is None or verb.aspect is Aspect.PERFECTIVE:
            return False
        over = self.clauses[index].parent if self.clauses[index].kind is ClauseKind.RELATIVE else None
        head = self.clauses[over].verb if over is not None else None
        lasts = verb.tense is Tense.PRESENT and head is not None and head.tense is Tense.PAST
        return lasts or verb.tense is Tense.FUTURE or verb.modality == self.lexicon.later

    def is_done(self, place: int) -> bool:
        """Tell a verb of what was done, which no time ahead dates: "closed", but not "was set for"."""
        index = self._holder(self.told[place].span)
        verb = self.clauses[index].verb if index is not None and self.verbs.get(index) == place else None
        return verb is not None and _is_done(verb) and verb.lemma not in self.lexicon.planned

    def holders(
        self, rank: int, row: tuple[float, ...], given: dict[int, Given], beside: tuple[bool, ...]
    ) -> list[Given]:
        """The events that may keep a time; the owner beside one that compares, "the highest this year on Monday"."""
        held = [one for one in given.values() if one.rank == rank and one.basis is Basis.EXPLICIT]
        held = held or self.alone(rank, row, given)
        if held or beside[rank]:
            return held
        left = self.owner(rank, row, given) if any(beside) else None
        return self.agreed(rank, row, given) if left is None else [left]

    def alone(self, rank: int, row: tuple[float, ...], given: dict[int, Given]) -> list[Given]:
        """The likeliest event of a time that would date nothing else."""
        free = [
            Given(place, rank, chance, Basis.EXPLICIT)
            for place, chance in enumerate(row)
            if chance >= (_NOT_ITS_OWN if self.dated[rank].rule == "none" else _ALONE)
            and not self.dated[rank].said[place]
            and not self._is_taken(place, rank, given)
        ]
        return sorted(free, key=lambda one: -one.chance)[:1]

    def going(self, rank: int, row: tuple[float, ...], given: dict[int, Given]) -> Iterator[Given]:
        """The "search" of "The search for a climber, under way since Sunday, is hampered by fog"."""
        signal = self.signal(rank)
        begin = -1 if signal is None else self.sentence.rfind(", ", 0, signal.start)
        if signal is None or signal.relation is not Relation.SINCE or begin < 0:
            return
        if self.sentence[begin + 1 : signal.start].strip().lower() not in self.lexicon.going:
            return
        verbs = set(self.verbs.values())
        nouns = (
            place
            for place, event in enumerate(self.told)
            if event.span.end <= begin and place not in verbs and row[place] >= _LEAST
        )
        place = next((one for one in nouns if not self._is_taken(one, rank, given)), None)
        if place is not None:
            yield Given(place, rank, row[place], Basis.EXPLICIT)

    def agreed(self, rank: int, row: tuple[float, ...], given: dict[int, Given]) -> list[Given]:
        """The "return" of "agreed on Thursday to return on Monday", whose head has a time already."""
        index = self._holder(self.dated[rank].span)
        clause = self.clauses[index] if index is not None else None
        place = self.verbs.get(index) if index is not None else None
        if clause is None or place is None or clause.kind is not ClauseKind.INFINITIVE:
            return []
        over = self.verbs.get(clause.parent) if clause.parent is not None else None
        head = self.clauses[clause.parent].verb if clause.parent is not None else None
        planned = head is not None and head.lemma in self.lexicon.agreeing
        free = planned and over is not None and self._is_taken(over, rank, given)
        free = free and not self._is_taken(place, rank, given)
        own = free and row[place] >= _LEAST and not self.dated[rank].said[place]
        return [Given(place, rank, row[place], Basis.EXPLICIT)] if own else []

    def behind(self, rank: int, row: tuple[float, ...], given: dict[int, Given]) -> Given | None:
        """The likeliest event for a time that is over: not one that lies ahead, nor one with a time of its own."""
        free = [
            Given(place, rank, chance, Basis.EXPLICIT)
            for place, chance in enumerate(row)
            if chance >= _BEHIND and not self.is_ahead(place) and not self._is_taken(place, rank, given)
        ]
        return max(free, key=lambda one: one.chance, default=None)

    def headed(self, first: Given, given: dict[int, Given]) -> Given | None:
        """From the "bears" of "found the flower that bears her name on Monday" to the verb above it."""
        index = self._holder(self.told[first.place].span)
        clause = self.clauses[index] if index is not None else None
        if clause is None or clause.kind is not ClauseKind.RELATIVE or clause.parent is None:
            return None
        over = self.verbs.get(clause.parent)
        free = over is not None and not self._is_taken(over, first.rank, given) and not self.is_ahead(over)
        return Given(over, first.rank, first.chance, Basis.EXPLICIT) if free and over is not None else None

    def _is_taken(self, place: int, rank: int, given: dict[int, Given]) -> bool:
        held = given.get(place)
        return held is not None and held.rank != rank and held.basis is Basis.EXPLICIT

    def owner(self, rank: int, row: tuple[float, ...], given: dict[int, Given]) -> Given | None:
        """The event that owns a time by the rules, when the model doesn't rule it out and it has no other time."""
        time = self.dated[rank]
        for place, tied in enumerate(time.owners):
            if tied != "clause0" or row[place] < _LEAST or self._is_timeless(place):
                continue
            if not self._is_taken(place, rank, given):
                return Given(place, rank, row[place], Basis.CONTEXT)
        return None

    def _is_timeless(self, place: int) -> bool:
        """Tell a state from what is only judged one, for all that was done to something: "elections held in 2000"."""
        if self.told[place].kind not in _TIMELESS:
            return False
        index = self._holder(self.told[place].span)
        verb = self.clauses[index].verb if index is not None and self.verbs.get(index) == place else None
        return verb is None or verb.voice is not Voice.PASSIVE

    def beside(self, rank: int, holders: list[Given], row: tuple[float, ...]) -> Iterator[Given]:
        """What a time is near that only something is compared with; a "when" right behind it has it for its own."""
        for one in holders:
            yield Given(one.place, rank, one.chance, Basis.CONTEXT)
        place = self._told_when(rank)
        if place is not None:
            for other in (place, *self._told_too(place)):
                yield Given(other, rank, max(row[other], _WHEN), Basis.EXPLICIT, plain=True)

    def _told_when(self, rank: int) -> int | None:
        """The event that a "when" right behind a time tells: "the worst since 2007, when 24 people died"."""
        end = self.dated[rank].span.end
        for index, clause in enumerate(self.clauses):
            begin, verb = clause.span.start, clause.verb
            close = begin >= end and not self.sentence[end:begin].strip(_PAUSES)
            if not close or clause.opener not in self.lexicon.shared:
                continue
            waits = verb is not None and not verb.finite  # "when a truck carrying miners overturned"
            verb = self.clauses[index + 1].verb if waits and index + 1 < len(self.clauses) else verb
            if verb is not None and verb.tense is Tense.PAST and not verb.modality:
                return self.verbs.get(index + waits)
        return None

    def inner(self, first: Given, rank: int, row: tuple[float, ...], given: dict[int, Given]) -> Given:
        """From the "showed" of "a photograph taken in July showed a ring" to what was done in July."""
        time = self.dated[rank].span
        index = self._holder(time)
        over = self._holder(self.told[first.place].span)
        if index is None or over != index + 1 or self.verbs.get(over) != first.place:
            return first
        clause, following, place = self.clauses[index], self.clauses[over].verb, self.verbs.get(index)
        verb = clause.verb
        if clause.kind is not ClauseKind.PARTICIPLE or verb is None or following is None or place is None:
            return first
        gap = self.sentence[verb.head.end : time.start].lower().split()
        led = (
            bool(gap)
            and gap[0] in self.lexicon.edges
            and gap[-1] in self.lexicon.edges
            and len(gap) <= _NEAR_TIME
        )
        beside = verb.head.end < time.start and (led or not gap)  # "announced in parliament in July"
        beside = beside and time.end + 1 == following.span.start and verb.tense is Tense.PASTPART
        own = beside and not self._is_taken(place, rank, given)
        return Given(place, rank, row[place], Basis.EXPLICIT) if own else first

    def _told_too(self, place: int) -> Iterator[int]:
        """The second verb of "since 1970, when a quake flattened the town and killed 6,000"."""
        first = self._holder(self.told[place].span)
        following = self.clauses[first + 1] if first is not None and first + 1 < len(self.clauses) else None
        other = self.verbs.get(first + 1) if first is not None else None
        verb = following.verb if following is not None else None
        if following is None or other is None or verb is None or following.kind is not ClauseKind.COORDINATE:
            return
        bare = self.sentence[following.span.start : verb.span.start].split() == [following.opener]
        if bare and verb.tense is Tense.PAST and not verb.modality and self.told[other].kind not in _TIMELESS:
            yield other

    def main(self, place: int, rank: int, given: dict[int, Given]) -> int:
        """The event that a reader would date: past "Searching the house", or "when a bomb exploded", to its clause."""
        index = self._holder(self.told[place].span)
        if index is None or self.verbs.get(index) != place:
            return place
        clause = self.clauses[index]
        if (
            self._is_aside(index, clause, rank)
            or self._trails(clause, rank)
            or self._is_spent_on(clause, rank)
        ):
            over = self.verbs.get(clause.parent) if clause.parent is not None else None
            if over is not None and not self._is_taken(over, rank, given) and not self.dated[rank].said[over]:
                return over
        return place

    def quoted(self, place: int, rank: int, given: dict[int, Given]) -> int:
        """From the "show" of "Records show in 2004 the mine closed", which nobody shows then, to what they show."""
        index, time = self._holder(self.told[place].span), self.dated[rank].span
        verb = self.clauses[index].verb if index is not None and self.verbs.get(index) == place else None
        if index is None or verb is None or index + 1 == len(self.clauses) or time.start < verb.head.end:
            return place
        following = self.clauses[index + 1]
        told = self.verbs.get(index + 1)
        says = (
            verb.lemma in self.lexicon.proving or self.lexicon.classes.get(verb.lemma) is EventClass.REPORTING
        )
        says = says and verb.tense is Tense.PRESENT and verb.voice is Voice.ACTIVE
        close = (
            not self.sentence[time.end : following.span.start].strip(_PAUSES)
            and time.end <= following.span.start
        )
        done = following.verb is not None and following.verb.tense is Tense.PAST and not following.opener
        plain = says and close and done and following.kind in (ClauseKind.COMPLEMENT, ClauseKind.MAIN)
        return told if plain and told is not None and not self._is_taken(told, rank, given) else place

    def described(self, place: int, rank: int, given: dict[int, Given]) -> int:
        """From the "hangs" of "A letter that she wrote in 1919 hangs here" to what was done in 1919."""
        index, time = self._holder(self.told[place].span), self.dated[rank].span
        verb = self.clauses[index].verb if index and self.verbs.get(index) == place else None
        if not index or verb is None or verb.tense is not Tense.PRESENT or verb.aspect is not Aspect.NONE:
            return place
        before, other = self.clauses[index - 1], self.verbs.get(index - 1)
        done = before.kind is ClauseKind.RELATIVE and before.verb is not None and _is_done(before.verb)
        between = done and before.verb is not None and before.verb.head.end < time.start
        bare = time.end + 1 == verb.span.start  # No subject stands between the time and the verb.
        return (
            other
            if between and bare and other is not None and not self._is_taken(other, rank, given)
            else place
        )

    def due(self, place: int, rank: int) -> int:
        """From "ordered" in "were ordered to appear next Monday" to what they are to do then."""
        over, index = self._holder(self.told[place].span), self._holder(self.dated[rank].span)
        if over is None or index is None or self.verbs.get(over) != place:
            return place
        clause, head = self.clauses[index], self.clauses[over].verb
        hangs = clause.kind is ClauseKind.INFINITIVE and clause.parent == over
        return self.verbs.get(index, place) if hangs and head is not None and _is_done(head) else place

    def ordered(self, place: int, rank: int, given: dict[int, Given]) -> int:
        """From the "leave" of "were ordered to leave on Monday", which is over or today, to the order.

        So from what was agreed, "agreed to merge on Sunday", to the agreement.
        """
        index = self._holder(self.told[place].span)
        if index is None or self.verbs.get(index) != place:
            return place
        clause = self.clauses[index]
        over = self.verbs.get(clause.parent) if clause.parent is not None else None
        head = self.clauses[clause.parent].verb if clause.parent is not None else None
        if clause.kind is not ClauseKind.INFINITIVE or over is None or head is None:
            return place
        orders = head.lemma in self.lexicon.ordering and head.voice is Voice.PASSIVE
        gap = self._words(Span(head.head.end, clause.span.start))  # "voted 5-2 to close the pool"
        agrees = head.lemma in self.lexicon.agreeing and len(gap) <= _NEAR_TIME
        governor = (
            clause.verb.modality if clause.verb is not None else None
        )  # "took the decision to prosecute"
        orders = (orders or agrees or governor in self.lexicon.deciding) and _is_done(head)
        return over if orders and not self._is_taken(over, rank, given) else place

    def named(
        self, place: int, rank: int, row: tuple[float, ...], given: dict[int, Given], *, ahead: bool
    ) -> int:
        """From a verb that can't have a time to the noun beside it.

        So "have threatened a walkout on Friday", to come, and "seek two men over a raid on Monday", which is over.
        """
        index, time = self._holder(self.told[place].span), self.dated[rank].span
        clause = self.clauses[index] if index is not None and self.verbs.get(index) == place else None
        verb = clause.verb if clause is not None else None
        signal = self.signal(rank)
        if (
            clause is None
            or verb is None
            or verb.modality
            or (signal is not None and signal.relation in _BOUNDS)
        ):
            return place
        if ahead:
            goes_on = verb.tense is Tense.PRESENT and verb.aspect is Aspect.PROGRESSIVE
            fits = (_is_done(verb) and verb.voice is Voice.ACTIVE) or (
                goes_on and verb.lemma in self.lexicon.awaiting
            )
        else:
            now = verb.tense is Tense.PRESENT and verb.aspect in (Aspect.NONE, Aspect.PROGRESSIVE)
            told = self.sentence.rstrip('"”’ ').endswith(".")  # A headline's present tells what was.
            fits = verb.finite and now and told
        fits = fits or (clause.kind is ClauseKind.RELATIVE and time.end < clause.span.start)
        noun = self._noun_beside(rank, row, given, far=not ahead) if fits else None
        return place if noun is None else noun

    def _noun_beside(
        self, rank: int, row: tuple[float, ...], given: dict[int, Given], *, far: bool
    ) -> int | None:
        """The event noun right before a time, or behind its "'s"; a ``far`` one has a place between."""
        time, verbs = self.dated[rank].span, set(self.verbs.values())
        owned = self.sentence.startswith(self.lexicon.possessive, time.end)
        found: int | None = None
        for place, event in enumerate(self.told):
            led = event.span.end <= time.start
            beside = owned or (led and not self.sentence[event.span.end : time.start].strip())
            least = _LEAST if beside else _NAMED
            if place in verbs or row[place] < least or self._is_taken(place, rank, given):
                continue
            if not led and not owned:
                break
            words = self._words(Span(event.span.end, time.start) if led else Span(time.end, event.span.start))
            if not led:
                return place if len(words) <= _NEAR_TIME and "" not in words else found
            close = all(word in self.lexicon.edges for word in words) and len(words) <= _NEAR_TIME
            placed = far and bool(words) and words[0] in self.lexicon.edges and len(words) <= _FAR_TIME
            parted = self._parts(Span(event.span.end, time.start))
            if close or (placed and not parted):
                found = place
        return found

    def _parts(self, gap: Span) -> bool:
        """Whether a verb or a comma stands in a gap."""
        verbs = (clause.verb for clause in self.clauses)
        return "," in gap.of(self.sentence) or any(
            one is not None and gap.contains(one.head) for one in verbs
        )

    def since(self, place: int, rank: int, row: tuple[float, ...], given: dict[int, Given]) -> int:
        """From the verb to what opens its sentence: "Living in tents since May, they say", "On strike since May, …".

        From the noun to the verb of "has been chairing talks since May".
        """
        signal = self.signal(rank)
        index = self._holder(self.told[place].span)
        if signal is None or signal.relation is not Relation.SINCE or index is None:
            return place
        if self.verbs.get(index) != place:
            goes_on, over = self.clauses[index].verb, self.verbs.get(index)
            lasts = goes_on is not None and goes_on.aspect is Aspect.PERFECTIVE_PROGRESSIVE
            behind = goes_on is not None and goes_on.head.end <= self.told[place].span.start
            free = over is not None and not self._is_taken(over, rank, given)
            return over if lasts and behind and free and over is not None else place
        verb = self.clauses[index].verb
        if verb is None or verb.tense is not Tense.PRESENT:
            return place
        own = self._holder(self.dated[rank].span)
        for other, event in enumerate(self.told):
            if event.span.end > signal.start or self._is_taken(other, rank, given):
                break
            opens = len(self._words(Span(0, event.span.start))) <= 1 + (self.verbs.get(own or 0) == other)
            beside = (
                self.verbs.get(own or 0) == other or not self.sentence[event.span.end : signal.start].strip()
            )
            if opens and beside and row[other] >= _NAMED:
                return other
        return place

    def hung(self, place: int, rank: int, hangs: Callable[[int, int], float], given: dict[int, Given]) -> int:
        """From an event that a time surely doesn't hang on to the one that it does."""
        owned = self.dated[rank].owners[place].startswith("noun")
        if owned or len(self.told) == 1 or hangs(place, rank) > _HANGS_NOT:
            return place
        row = [hangs(other, rank) for other in range(len(self.told))]
        best = max(range(len(row)), key=row.__getitem__)
        if row[best] < _HANGS or self.dated[rank].said[best]:
            return place
        index = self._holder(self.told[best].span)
        lying = index is not None and self.verbs.get(index) == best
        lying = lying and index is not None and lies(self.sentence, self.clauses[index], self.lexicon)
        free = not lying and not self._is_taken(best, rank, given) and not self._is_timeless(best)
        apart = not self._is_part(best, place) and not self._is_part(place, best)
        gerund = index is not None and self.clauses[index].kind is ClauseKind.PARTICIPLE
        apart = apart or (
            self.told[place].kind in _TIMELESS and gerund
        )  # "has one chance in ten of hitting it"
        return best if free and apart and self._reaches(best, rank) else place

    def only_one(self, rank: int, hangs: Callable[[int, int], float], given: dict[int, Given]) -> int | None:
        """The verb that the rules give a time which else would date nothing, where a parser would hang it there too."""
        for place, owner in enumerate(self.dated[rank].owners):
            taken = self._is_taken(place, rank, given) or self._is_timeless(place)
            if owner == "clause0" and not taken and hangs(place, rank) >= _HANGS_ENOUGH:
                return place
        return None

    def _reaches(self, place: int, rank: int) -> bool:
        """Tell whether a time can be an event's as the words stand: no verb parts a noun from it, no comma an aside."""
        event, time = self.told[place].span, self.dated[rank].span
        index = self._holder(event)
        if index is not None and self.verbs.get(index) == place:
            clause = self.clauses[index]
            if clause.parent is None and clause.verb is not None and not clause.verb.finite:
                return False  # A caption: "A man shouting at guards during a march last week"
            aside = clause.kind in (ClauseKind.RELATIVE, ClauseKind.PARTICIPLE)
            return not (aside and "," in self.sentence[event.end : time.start])
        if self.dated[rank].owners[place].startswith("noun"):
            return True
        gap = Span(event.end, time.start)
        verbs = any(one.verb is not None and gap.contains(one.verb.head) for one in self.clauses)
        return event.end <= time.start and not verbs and "," not in gap.of(self.sentence)

    def _is_part(self, place: int, over: int) -> bool:
        """Tell what is told with its verb: "refused to let them in", "began by visiting"."""
        index = self._holder(self.told[place].span)
        if index is None or self.verbs.get(index) != place:
            return False
        clause = self.clauses[index]
        hangs = clause.kind in (ClauseKind.INFINITIVE, ClauseKind.PARTICIPLE)
        return hangs and clause.parent is not None and self.verbs.get(clause.parent) == over

    def _trails(self, clause: Clause, rank: int) -> bool:
        """Tell the "killing" of "rammed a bus on Monday killing four", whose time the ramming has."""
        if (
            clause.verb is None
            or clause.verb.tense is not Tense.PRESPART
            or clause.opener
            or clause.parent is None
        ):
            return False
        head, time = self.clauses[clause.parent], self.dated[rank].span
        inside = head.span.start <= time.start and time.end <= clause.span.start <= time.end + 1
        return inside and head.verb is not None and _is_done(head.verb)

    def _is_spent_on(self, clause: Clause, rank: int) -> bool:
        """Tell the "keep" of "has urged them to keep it since May", the "building" of "spent years building it"."""
        head = self.clauses[clause.parent].verb if clause.parent is not None else None
        verb = clause.verb
        if head is None or verb is None:
            return False
        spends = (
            head.lemma in self.lexicon.passing
            and self.lexicon.classes.get(head.lemma) is not EventClass.STATE
        )
        if verb.tense is Tense.PRESPART and not clause.opener:
            return spends and _is_done(head)
        signal = self.signal(rank)
        since = signal is not None and signal.relation is Relation.SINCE
        return since and clause.kind is ClauseKind.INFINITIVE and head.aspect is Aspect.PERFECTIVE

    def _is_aside(self, index: int, clause: Clause, rank: int) -> bool:
        """Tell a fronted "Speaking on Sunday, …" and a closing "… when it sank on Sunday" of a finished event."""
        if clause.parent is None or clause.verb is None:
            return False
        head = self.clauses[clause.parent]
        if head.verb is None or not _is_done(head.verb):
            return False
        if index < clause.parent:
            return clause.verb.tense is Tense.PRESPART and not clause.opener
        if clause.opener in self.lexicon.contrasts and clause.verb.tense is Tense.PRESPART:
            return clause.verb.head.end <= self.dated[rank].span.start  # "died while bathing on Sunday"
        if clause.opener and clause.span.start <= self.dated[rank].span.start < clause.verb.span.start:
            return False  # "when the senate last month voted"
        if head.verb.aspect in (Aspect.PROGRESSIVE, Aspect.PERFECTIVE_PROGRESSIVE):
            return False  # "had been working there when a sponsor offered a car in January"
        if self.lexicon.joints.intersection(self._words(Span(0, clause.span.start))[-1:]):
            return False  # "A mare kicked him, and when he died in May the shop was sold"
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

    def told_on(self, mains: dict[int, int], given: dict[int, Given], chances: Chances) -> Iterator[Given]:
        """The further clauses behind a fronted time: "On Friday he fled and left his car, and police came"."""
        times = tuple(
            one.whole or one.span for one in self.dated if one.kind in (TimexType.DATE, TimexType.TIME)
        )
        for rank, main in mains.items():
            first = self._holder(self.told[main].span)
            if first is None or self.verbs.get(first) != main:
                continue
            for index in series(self.sentence, first, times, self.lexicon):
                place = self.verbs.get(index)
                if place is not None and self._is_free(place, given):
                    chance = max(chances[rank][place], _SHARED * given[main].chance)
                    yield Given(place, rank, chance, Basis.EXPLICIT)

    def suffered(self, mains: dict[int, int], given: dict[int, Given], chances: Chances) -> Iterator[Given]:
        """The "killed" of "Two were killed and six wounded in a blast on Monday", where the second has the time."""
        for rank, main in mains.items():
            index = self._holder(self.told[main].span)
            if not index or self.verbs.get(index) != main or self.clauses[index].parent != index - 1:
                continue
            place, first, second = (
                self.verbs.get(index - 1),
                self.clauses[index - 1].verb,
                self.clauses[index].verb,
            )
            if place is None or first is None or second is None or first.tense is not Tense.PAST:
                continue
            gap = Span(first.head.end, second.head.start)
            joined = "," not in gap.of(self.sentence) and not self.lexicon.joints.isdisjoint(self._words(gap))
            hurt = {first.lemma, second.lemma} <= self.lexicon.harming
            if hurt and joined and self._is_free(place, given):
                yield Given(
                    place, rank, max(chances[rank][place], _SHARED * given[main].chance), Basis.EXPLICIT
                )

    def _is_free(self, place: int, given: dict[int, Given]) -> bool:
        """Tell what has no time of its own, and can have one."""
        return not self._is_taken(place, -1, given) and self.told[place].kind not in _TIMELESS

    def again(self, mains: dict[int, int], given: dict[int, Given], chances: Chances) -> Iterator[Given]:
        """The further times of an event: "won in 2012 and 2015", "fell 2 percent on Monday and 3 on Tuesday"."""
        for rank in range(1, len(self.dated)):
            before, here = mains.get(rank - 1), mains.get(rank)
            if not (self._joined(rank) or self._listed(rank)) or before == here:
                continue
            if any(self.lexicon.measures(self.sentence, self.dated[one].span) for one in (rank - 1, rank)):
                continue
            if before is not None and here is not None and before != here and self._has_other(here, rank):
                given[here] = Given(here, rank - 1, given[here].chance, Basis.CONTEXT)
                del mains[rank]
                here = None
            apart = self._lies_before(here, rank) or self._closes(before, here, rank)
            if before is not None and self._only_joined(rank) and apart:
                if here is not None:
                    given[here] = Given(here, rank, given[here].chance, Basis.CONTEXT)
                chance = given[before].chance
            elif (before is None) != (here is None):
                event, other = (before, rank) if before is not None else (here, rank - 1)
                chance = chances[other][event or 0]
                if self.dated[other].owners[event or 0] != "clause0" or chance < _AGAIN:
                    continue
                mains[other] = event or 0
                yield Given(event or 0, other, chance, Basis.EXPLICIT)
                continue
            else:
                continue
            mains[rank] = before
            yield Given(before, rank, chance, Basis.EXPLICIT)

    def _has_other(self, place: int, rank: int) -> bool:
        """Tell the meeting of "held a meeting in May and a concert in July", which is that of May."""
        event, time = self.told[place].span, self.dated[rank - 1].span
        index = self._holder(event)
        if event.end > time.start or (index is not None and self.verbs.get(index) == place):
            return False
        return all(word in self.lexicon.edges | {""} for word in self._words(Span(event.end, time.start)))

    def _lies_before(self, place: int | None, rank: int) -> bool:
        return place is None or self.told[place].span.start <= self.dated[rank - 1].span.end

    def _closes(self, before: int | None, here: int | None, rank: int) -> bool:
        """Tell the last time of an inset from that of the verb behind it: "held in 1994, 2002 and 2004, drew many"."""
        if before is None or here is None or not self.sentence.startswith(",", self.dated[rank].span.end):
            return False
        index = self._holder(self.told[before].span)
        inset = index is not None and self.clauses[index].kind is ClauseKind.PARTICIPLE
        led = self.told[before].span.end <= self.dated[rank - 1].span.start
        return inset and led and self.dated[rank].span.end < self.told[here].span.start

    def _between(self, rank: int) -> Span:
        return Span(self.dated[rank - 1].span.end, self.dated[rank].span.start)

    def _joined(self, rank: int) -> bool:
        """Tell whether "and" but no verb stands between a time and the one before."""
        joined = any(word in self.lexicon.joints for word in self._words(self._between(rank)))
        own = self.sentence.startswith(self.lexicon.possessive, self.dated[rank].span.end)
        return joined and not own and not self._parted(rank)

    def _listed(self, rank: int) -> bool:
        """Tell a list of times of one grain, which commas part: "one in 2004, one in 2006 and one in 2009"."""
        one, other = self.dated[rank - 1], self.dated[rank]
        alike = (one.kind, one.precision) == (other.kind, other.precision)
        return alike and "," in self._between(rank).of(self.sentence) and not self._parted(rank)

    def _parted(self, rank: int) -> bool:
        """Tell whether a verb stands between a time and the one before."""
        gap = self._between(rank)
        verbs = (clause.verb for clause in self.clauses)
        return any(verb is not None and gap.start <= verb.head.start < gap.end for verb in verbs)

    def _only_joined(self, rank: int) -> bool:
        """Tell whether nothing but "and", and what ties a time, stands between two times."""
        ties = self.lexicon.joints | self.lexicon.edges | {""}
        return all(word in ties for word in self._words(self._between(rank)))

    def _words(self, gap: Span) -> list[str]:
        return [word.strip(_PAUSES) for word in gap.of(self.sentence).lower().split()]
