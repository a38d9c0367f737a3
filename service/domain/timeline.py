"""The ordered result: one entry for each event, with all the places that tell it."""

from msgspec import Struct

from service.domain.article import Published, Source
from service.domain.event import Event
from service.domain.granularity import Granularity
from service.domain.interval import Interval
from service.domain.span import Span
from service.domain.timex import Notice, Timex3
from service.domain.tlink import Basis, Relation


class When(Struct, frozen=True, kw_only=True, gc=False):
    """The date of an entry: TIMEX3 ``value``, EDTF, interval, and why."""

    value: str
    edtf: str | None
    interval: Interval
    granularity: Granularity
    relation: Relation
    expression: str | None
    text: str
    because: str


class Telling(Struct, frozen=True, order=True, gc=False):
    """One place that tells the event: a whole sentence."""

    source: Source
    span: Span
    text: str


class Entry(Struct, frozen=True, kw_only=True, gc=False):
    """One event of the timeline; ``when`` is ``None`` for the undated."""

    id: str
    when: When | None
    what: Event
    basis: Basis | None
    confidence: float
    mentions: tuple[Telling, ...]


class Timeline(Struct, frozen=True, kw_only=True, gc=False):
    """All that one article says: entries in order, the rest of its events, its expressions."""

    language: str
    published: Published | None
    entries: tuple[Entry, ...] = ()
    undated: tuple[Entry, ...] = ()
    expressions: tuple[Timex3, ...] = ()
    warnings: tuple[Notice, ...] = ()
