"""What a corpus row is: how one thing may be said, what it then means, and where nothing may be found.

The tables stand beside the rules of a language (``languages/en/corpus``) and are read by the tests alone.
"""

from msgspec import Struct

from service.domain.article import DateOrder

THURSDAY = "2024-03-14"
"""The day on which every row is published unless it says otherwise."""


class Case(Struct, frozen=True, kw_only=True):
    """The ways of saying one thing: each phrase, set into ``sentence``, is found whole and has ``value``.

    ``value`` is ``None`` for what is found but can't be resolved. Nothing else may be found in the sentence.
    Of the rest, ``None`` means that the row doesn't ask; ``mod=""`` asks that there be none. ``before`` is
    a sentence that sets the narrative anchor, ``after`` one that follows; what is found in those doesn't
    matter. ``other`` is a reading that must be among the alternatives, ``warns`` a notice that must be given.
    """

    value: str | None
    phrases: tuple[str, ...]
    sentence: str = "The company moved {}."
    dct: str | None = THURSDAY
    type: str | None = None
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    edtf: str | None = None
    earliest: str | None = None
    latest: str | None = None
    before: str = ""
    after: str = ""
    other: str | None = None
    warns: str | None = None
    language: str = "en"
    timezone: str | None = None
    date_order: DateOrder | None = None


class Told(Struct, frozen=True, kw_only=True):
    """Whole texts with their expressions in square brackets, each having its value in ``values``.

    Nothing else may be found. ``tied`` asks that the (two) expressions be begin and end of one range.
    """

    values: tuple[str | None, ...]
    texts: tuple[str, ...]
    dct: str | None = THURSDAY
    tied: bool = False
    mods: tuple[str | None, ...] = ()
    language: str = "en"
    timezone: str | None = None
    date_order: DateOrder | None = None
    warns: str | None = None


class Refused(Struct, frozen=True):
    """A sentence in which no expression may touch any of ``words``; others may be found."""

    sentence: str
    words: tuple[str, ...]


class Tables(Struct, frozen=True):
    """All that one module of a corpus holds."""

    name: str
    cases: tuple[Case, ...] = ()
    told: tuple[Told, ...] = ()
    not_times: tuple[str | Refused, ...] = ()
