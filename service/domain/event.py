"""Events in the sense of TimeML: a trigger word, its class, tense, polarity and modality."""

from enum import StrEnum
from typing import Protocol

from msgspec import Struct

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


class Account(Protocol):
    """What a reader is told of an event. ``summary`` is cut verbatim from the event's sentence."""

    def complete(self) -> None:
        """Work out all of it, while what was read of the article's sentences is still there."""

    @property
    def summary(self) -> str:
        """The words that tell it."""

    @property
    def status(self) -> Status:
        """What a reader may take it for."""

    @property
    def attribution(self) -> str | None:
        """Who says it."""

    @property
    def participants(self) -> tuple[Participant, ...]:
        """Who does it, to whom and where."""


class Event(Struct, frozen=True, kw_only=True, gc=False):
    """One telling of one event: what it takes to date it. ``account`` gives the rest, each part when it is asked for.

    Most events of an article are never shown, and their accounts take long. ``seen_as`` is the status where the date
    decides it; ``sure`` is the probability that the trigger stands for an event at all.
    """

    source: Source
    sentence: Span
    trigger: Trigger
    event_class: EventClass
    account: Account
    tense: Tense = Tense.NONE
    aspect: Aspect = Aspect.NONE
    polarity: Polarity = Polarity.POSITIVE
    modality: str | None = None
    seen_as: Status | None = None
    sure: float = 1.0

    @property
    def status(self) -> Status:
        """What a reader may take it for."""
        return self.seen_as or self.account.status
