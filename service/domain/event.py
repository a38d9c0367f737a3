"""Events in the sense of TimeML: a trigger word, its class, tense, polarity and modality."""

from collections.abc import Callable
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from service.domain.article import Source
from service.domain.span import Span


class EventClass(StrEnum):
    """TimeML 1.2.1 event classes."""

    OCCURRENCE = "OCCURRENCE"
    REPORTING = "REPORTING"
    STATE = "STATE"
    I_ACTION = "I_ACTION"
    I_STATE = "I_STATE"
    ASPECTUAL = "ASPECTUAL"
    PERCEPTION = "PERCEPTION"


class Tense(StrEnum):
    """TimeML tense of a verb group."""

    PAST = "PAST"
    PRESENT = "PRESENT"
    FUTURE = "FUTURE"
    INFINITIVE = "INFINITIVE"
    PASTPART = "PASTPART"
    PRESPART = "PRESPART"
    NONE = "NONE"


class Aspect(StrEnum):
    """TimeML aspect of a verb group."""

    NONE = "NONE"
    PROGRESSIVE = "PROGRESSIVE"
    PERFECTIVE = "PERFECTIVE"
    PERFECTIVE_PROGRESSIVE = "PERFECTIVE_PROGRESSIVE"


class Polarity(StrEnum):
    """Whether the text affirms or negates the event."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Status(StrEnum):
    """What a reader may take the event for, seen from publication."""

    HAPPENED = "happened"
    ONGOING = "ongoing"
    SCHEDULED = "scheduled"
    POSSIBLE = "possible"
    DENIED = "denied"


class Trigger(Struct, frozen=True, gc=False):
    """The word that stands for the event."""

    span: Span
    text: str
    lemma: str


class Participant(Struct, frozen=True, gc=False):
    """Someone or something in the event; ``role`` is agent, patient or place."""

    span: Span
    text: str
    role: str


class Event(Struct, frozen=True, kw_only=True, gc=False):
    """One telling of one event. ``summary`` is cut verbatim from ``sentence``.

    It takes long to cut, and most events are not shown: until ``spelled`` the summary is empty, and ``cut`` cuts it.
    ``sure`` is the probability that the trigger stands for an event at all.
    """

    source: Source
    sentence: Span
    trigger: Trigger
    summary: str = ""
    event_class: EventClass
    tense: Tense = Tense.NONE
    aspect: Aspect = Aspect.NONE
    polarity: Polarity = Polarity.POSITIVE
    modality: str | None = None
    status: Status = Status.HAPPENED
    attribution: str | None = None
    participants: tuple[Participant, ...] = ()
    sure: float = 1.0
    cut: Callable[[], str] | None = None

    @property
    def told(self) -> str:
        """The summary, cut now if it has not been."""
        return self.summary if self.cut is None else self.cut()

    def spelled(self) -> "Event":
        """The same event with its summary cut."""
        return self if self.cut is None else replace(self, summary=self.cut(), cut=None)
