"""Which event belongs to which time (TimeML TLINK), and how surely."""

from enum import StrEnum

from msgspec import Struct

from service.domain.interval import Interval


class Relation(StrEnum):
    """How the event lies to the time it is dated by, in the words of the wire contract."""

    ON = "on"
    WITHIN = "within"
    SINCE = "since"
    UNTIL = "until"
    BEFORE = "before"
    AFTER = "after"
    THROUGHOUT = "throughout"
    ABOUT = "about"


class Basis(StrEnum):
    """What dates the event: words of its own, the publication date, or a neighbour's date."""

    EXPLICIT = "explicit"
    DOCUMENT = "document"
    CONTEXT = "context"


class TLink(Struct, frozen=True, kw_only=True, gc=False):
    """One event (by index) dated by one expression (by id; ``None`` for the publication date).

    ``interval`` is the stretch in which the event lies, after the signal is applied ("since",
    "until", a range's two ends).
    """

    event: int
    expression: str | None
    relation: Relation
    basis: Basis
    interval: Interval
    confidence: float
    signal: str | None = None
