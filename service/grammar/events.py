"""What a language tells the engine about events: how to read a sentence, and what its words do."""

import re
from collections.abc import Callable, Mapping
from typing import Protocol

from msgspec import Struct

from service.domain.event import EventClass, Status
from service.domain.span import Span
from service.domain.tlink import Relation
from service.grammar.clause import Clause


class Roles(Struct, frozen=True, gc=False):
    """Who does what to whom where in one clause, by spans of the sentence; ``None`` when not sure.

    ``antecedent`` is the noun phrase that a relative pronoun or a participle stands for.
    """

    subject: Span | None = None
    object: Span | None = None
    place: Span | None = None
    antecedent: Span | None = None


class Signal(Struct, frozen=True, gc=False):
    """The word that relates an event to a time ("since"); ``start`` is where it begins in the sentence."""

    word: str
    start: int
    relation: Relation | None = None


class Nominal(Struct, frozen=True, gc=False):
    """A noun phrase that owns a time: "Monday's vote", "the collapse of the bank in 2008".

    ``head`` is ``None`` when its noun is no event: the time then dates nothing.
    """

    phrase: Span
    head: Span | None


class Judged(Struct, frozen=True, gc=False):
    """A word that stands for an event, with its class; ``sure`` is the probability that it is one."""

    span: Span
    event_class: EventClass
    sure: float


class Told(Struct, frozen=True, gc=False):
    """An event of a sentence, as far as it matters for its time."""

    span: Span
    kind: EventClass


class Dated(Struct, frozen=True, gc=False):
    """A time of a sentence: its TIMEX3 type, the length of its value, and what the rules say of its owner.

    ``owners`` has for each event how the rules tie it to this time ("clause0": the verb of its own clause);
    ``rule`` says which of them they chose at all, ``plain`` which events the signal before the time doesn't reach,
    ``said`` which are reported by a verb that has this time for itself.
    A time that isn't ``placed`` can date nothing, but stands between others; one that is ``undated`` is a "now" or
    "once"; ``whole`` reaches to the end of a range.
    """

    span: Span
    kind: str
    precision: str
    rule: str
    owners: tuple[str, ...]
    plain: tuple[bool, ...] = ()
    said: tuple[bool, ...] = ()
    placed: bool = True
    undated: bool = False
    whole: Span | None = None


class Dating(Protocol):
    """How likely the times of one sentence are each event's own.

    ``chances`` has for each time how likely an annotator ties it to each event.
    """

    chances: tuple[tuple[float, ...], ...]

    def hangs(self, event: int, time: int) -> float:
        """How likely a parser would hang a time on an event."""
        ...


class EventLexicon(Struct, frozen=True, kw_only=True, gc=False):
    """One language's part in finding events; every function counts offsets from the sentence's begin.

    ``standing`` tells what is called off, only wished for, or lasts till now;
    ``measures`` tells a time that something is only compared with; ``phrase`` is the whole phrase of a noun, given
    the times of its sentence.
    ``governed`` says what an infinitive is after each verb that looks ahead ("plan": scheduled); after any
    other verb it shares the fate of that verb ("managed to reach"). ``opening`` tells a duration that counts
    from the begin of something ("the first five days"), ``beginnings`` the verbs that tell such a begin.
    ``edges`` are words that tie a time to its clause, ``joints`` those that tie a sentence to the one before,
    ``idle`` verbs that tell nothing ("dated March 21"), ``lying`` those whose "-ing" tells where or how much something
    is ("the towns ringing Rosa"), ``weighing`` idle ones that somebody may do ("compared both"), ``ordering`` those of
    someone told to act ("were ordered to leave");
    ``possessive`` is what makes a time own the noun behind it ("Monday's vote");
    ``part`` leads to what a stretch of time is part of ("the first year of the war");
    ``shared`` are openers whose clause has the time of the one it stands beside ("when"); ``later`` is the
    modal that reported speech makes of the future ("would"), ``distant`` all modals that a past has as well ("could"),
    ``compelled`` the one whose past was done ("had to be put off"), ``none`` what says that there is none of a thing
    ("no"),
    ``indefinite`` the articles that a thing has at first ("a");
    ``afterwards`` are words that move a verb past the time of the one before it ("eventually became"),
    ``speakers`` are pronouns for who tells and who is told ("we"), ``within`` what leads to a time that holds all that
    is told ("in");
    ``lasting`` verbs of what goes on for a while ("served");
    ``deadlines`` are signals that date what is over by a day on that day ("fell by midday Tuesday"), ``delays`` those
    that date what was not before on that day ("did not open until Friday"), ``delaying`` verbs that put off until then,
    ``deciding`` nouns of what is itself an event where it is taken ("took the decision to close"),
    ``going`` is what an inset says of what goes on ("under way since Sunday"),
    ``awaiting`` verbs of what is only looked for ("are betting on a rise in May"),
    ``agreeing`` verbs of a plan that is itself an event ("was agreed in 2005 to widen trade"), ``proving`` those that
    tell what was, as a report does ("records show"), ``harming`` those that count victims together ("two were killed
    and six wounded");
    ``pronouns`` say who only together with what comes before ("he"), ``owners`` whose ("its");
    ``questions`` open clauses that lean on their verb ("what"), ``settings`` relative ones that don't ("where");
    ``particles`` may belong to the verb where another word already ties the time ("sworn in on Monday");
    ``material`` is how a participle begins that only tells of what a thing is made;
    ``raising`` are verbs whose object does what they look ahead to ("expects profit to rise");
    ``behind`` are openers whose participle tells what is over ("after visiting");
    ``dangling`` are words that nothing ends with ("went into"); ``seeming`` verbs stand between commas like a saying;
    ``onward`` are words behind a time that make it a begin ("from May on");
    ``contrasts`` are openers that set another event beside ("while");
    ``spells`` are nouns that only prolong a day before them ("the Christmas break");
    ``passing`` are verbs whose object may be a time ("spent the week");
    ``planned`` are verbs whose participle puts an event ahead ("scheduled for Friday"), ``blaming`` those that tell
    of an older deed ("accused of").
    """

    read: Callable[[str], tuple[Clause, ...]]
    judge: Callable[[str], tuple[Judged, ...]]
    fate: Callable[[str, Span, EventClass], Status]
    standing: Callable[[str, Span], Status | None]
    dating: Callable[[str, tuple[Told, ...], tuple[Dated, ...]], Dating]
    roles: Callable[[str, int], Roles]
    signal: Callable[[str, Span], Signal | None]
    nominal: Callable[[str, Span], Nominal | None]
    measures: Callable[[str, Span], bool]
    head_noun: Callable[[str], Span | None]
    event_noun: Callable[[str, Span], Span | None]
    phrase: Callable[[str, Span, tuple[Span, ...]], Span]
    lemma: Callable[[str], str]
    adverb: Callable[[str], bool]
    stems: Callable[[str], frozenset[str]]
    classes: Mapping[str, EventClass]
    governed: Mapping[str, Status]
    modals: Mapping[str, Status]
    hypothetical: frozenset[str]
    edges: frozenset[str]
    joints: frozenset[str]
    idle: frozenset[str]
    lying: frozenset[str]
    weighing: frozenset[str]
    ordering: frozenset[str]
    opening: re.Pattern[str]
    beginnings: frozenset[str]
    shared: frozenset[str]
    part: str
    possessive: tuple[str, ...]
    later: str
    distant: frozenset[str]
    compelled: str
    none: str
    indefinite: frozenset[str]
    afterwards: frozenset[str]
    speakers: frozenset[str]
    within: frozenset[str]
    lasting: frozenset[str]
    contrasts: frozenset[str]
    onward: frozenset[str]
    spells: frozenset[str]
    passing: frozenset[str]
    raising: frozenset[str]
    material: tuple[str, ...]
    behind: frozenset[str]
    dangling: frozenset[str]
    seeming: frozenset[str]
    planned: frozenset[str]
    blaming: frozenset[str]
    deadlines: frozenset[str]
    delays: frozenset[str]
    delaying: frozenset[str]
    agreeing: frozenset[str]
    deciding: frozenset[str]
    awaiting: frozenset[str]
    going: frozenset[str]
    proving: frozenset[str]
    harming: frozenset[str]
    questions: frozenset[str]
    pronouns: frozenset[str]
    owners: frozenset[str]
    particles: frozenset[str]
    settings: frozenset[str]
