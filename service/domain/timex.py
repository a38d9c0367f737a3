"""Time expressions: what was recognised (``Mention``), and where it lies (``Timex3``)."""

from enum import StrEnum
from typing import Literal

from msgspec import Struct

from service.domain.article import Source
from service.domain.expression import Meaning
from service.domain.granularity import Granularity
from service.domain.interval import Interval
from service.domain.span import Span


class TimexType(StrEnum):
    """TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Mod(StrEnum):
    """TIMEX3 modifiers (TimeML 1.2.1, attribute ``mod``)."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"


class Mention(Struct, frozen=True, gc=False):
    """A phrase and what its words mean, before anything outside the phrase is asked.

    ``tie`` is the role in a range told with two expressions; the partner is the next (or previous)
    mention of the passage.
    """

    span: Span
    meaning: Meaning
    rule: str
    mod: Mod | None = None
    tie: Literal["begin", "end"] | None = None
    confidence: float = 1.0


class Alternative(Struct, frozen=True, gc=False):
    """Another reading that a careful reader might choose."""

    value: str
    reading: str


class Timex3(Struct, frozen=True, kw_only=True, gc=False):
    """A resolved time expression (TIMEX3).

    ``value`` is ``None`` where the text does not settle it, and ``because`` then says why.
    ``interval`` is the stretch the value covers; a duration has one only when it is anchored.
    ``anchor`` is ``published``, the id of another expression, or ``None`` for absolute ones.
    ``begins`` / ``ends`` name the partner of a range.
    """

    id: str
    source: Source
    span: Span
    text: str
    type: TimexType
    value: str | None
    rule: str
    because: str
    mod: Mod | None = None
    quant: str | None = None
    freq: str | None = None
    edtf: str | None = None
    interval: Interval | None = None
    granularity: Granularity | None = None
    anchor: str | None = None
    alternatives: tuple[Alternative, ...] = ()
    confidence: float = 1.0
    begins: str | None = None
    ends: str | None = None


class Notice(Struct, frozen=True, gc=False):
    """Something the reader should know: a contradiction, an ambiguity, a date that can't be."""

    code: str
    detail: str
    source: Source | None = None
    span: Span | None = None
