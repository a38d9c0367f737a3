"""What the words of a time expression mean before anything outside the phrase is asked.

A closed family of small types: rules make them, ``service.resolution`` places them. ``None`` in a field
means the phrase did not say. Years are astronomical (1 BC is 0, 44 BC is -43).
"""

from enum import StrEnum

from msgspec import Struct

from service.domain.granularity import Granularity


class Origin(StrEnum):
    """What a relative expression counts from."""

    PUBLISHED = "published"
    STORY = "story"


class CalendarDate(Struct, frozen=True, gc=False):
    """Any part of a calendar date: "24 February 2022", "May", "2014", "the 24th", "Thursday".

    ``weekday`` is ISO (1 Monday … 7 Sunday). ``century_open`` marks a year told by its last two
    digits. ``swapped`` is the same date with day and month exchanged, where the digits allow both.
    ``which`` is -1 or 1 where "last" or "next" names the side.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    century_open: bool = False
    swapped: "CalendarDate | None" = None
    which: int | None = None


class WeekDate(Struct, frozen=True, gc=False):
    """An ISO 8601 week ("2022-W08")."""

    year: int
    week: int
    weekday: int | None = None


class OrdinalDate(Struct, frozen=True, gc=False):
    """An ISO 8601 ordinal date: the day counted within its year ("2022-055")."""

    year: int
    day: int


class Decade(Struct, frozen=True, gc=False):
    """Ten years: "the 1990s" is 199; ``century_open`` for "the nineties" and "'90s"."""

    number: int
    century_open: bool = False
    bc: bool = False


class Century(Struct, frozen=True, gc=False):
    """An ordinal century or millennium: "the 19th century" is 19."""

    ordinal: int
    unit: Granularity = Granularity.CENTURY
    bc: bool = False


class Shift(Struct, frozen=True, gc=False):
    """A calendar unit counted from an origin: "last week" is -1 WEEK, "today" 0 DAY.

    ``nearest`` marks "this past weekend", the closest one on that side, and "the day" of news, one of these days.
    ``counted`` marks "N units ago", whose granularity is that of the words.
    ``same_weekday`` is the ISO weekday of "two weeks ago Monday".
    ``working`` counts from Monday to Friday only ("three business days ago"); feasts are not known to it.
    ``period`` marks "the same period last year", of quarters only where the text has told one.
    ``pointed`` marks "that year" and "a day before that": of or from the one that the sentence has just told.
    ``exact`` marks "ten years later to the day", which is a day.
    """

    amount: int
    unit: Granularity
    origin: Origin = Origin.PUBLISHED
    nearest: bool = False
    counted: bool = False
    same_weekday: int | None = None
    working: bool = False
    period: bool = False
    pointed: bool = False
    exact: bool = False


class Named(Struct, frozen=True, gc=False):
    """One of a cycle: weekday, month, season, quarter or half, with last (-1), this (0), next (1).

    ``which`` is ``None`` for the bare name. ``soonest`` marks "this coming Friday": the very next one.
    """

    kind: Granularity
    index: int
    which: int | None = None
    year: int | None = None
    origin: Origin | None = None
    soonest: bool = False


class Within(Struct, frozen=True, gc=False):
    """A part told inside a whole: "May of last year", "the third quarter of 1999"."""

    part: "CalendarDate | Named | Holiday"
    whole: "Shift | CalendarDate"


class Holiday(Struct, frozen=True, gc=False):
    """A named day of the calendar; ``key`` names it in the language's table."""

    key: str
    year: int | None = None
    which: int | None = None
    origin: Origin | None = None


class Historic(Struct, frozen=True, gc=False):
    """A named day or stretch of history with its own date, in TIMEX3 (``value``) and EDTF days."""

    value: str
    name: str


class DayPart(Struct, frozen=True, gc=False):
    """A part of a day: MO, MI, AF, EV, NI, DT; ``shift`` counts days from the origin where told.

    ``both`` tells a night that is named by the two days it lies on.
    """

    code: str
    shift: int | None = None
    origin: Origin = Origin.PUBLISHED
    both: bool = False


class Clock(Struct, frozen=True, gc=False):
    """A time of day. ``zone`` is an IANA name, a fixed offset ("+02:00") or "Z"; ``recurs`` on every day alike."""

    hour: int
    minute: int | None = None
    second: int | None = None
    zone: str | None = None
    half_known: bool = True
    recurs: bool = False


class TimeOn(Struct, frozen=True, gc=False):
    """A clock time or part of day on a date: "5 p.m. Monday", "Thursday morning"."""

    date: "CalendarDate | Shift | Named | Holiday | WeekDate | Within | NthWeekday | Offset"
    time: "Clock | DayPart"


class Duration(Struct, frozen=True, gc=False):
    """A stretch: ``parts`` are amount and unit ("2", YEAR); the amount "X" is an unknown number.

    ``toward`` is -1 for "the past five years", +1 for "the next five years", ``None`` when not tied
    to the origin. ``edge`` is 1 for "the first three days", -1 for "the final three days". ``working`` leaves out
    weekends ("five business days").
    """

    parts: tuple[tuple[str, Granularity], ...]
    toward: int | None = None
    origin: Origin = Origin.PUBLISHED
    edge: int = 0
    working: bool = False


class Ahead(Struct, frozen=True, gc=False):
    """ "In two weeks": a shift where the clause looks ahead, else the time something took."""

    duration: Duration


class NthWeekday(Struct, frozen=True, gc=False):
    """ "The last Friday of January", "of next month": ``nth`` counts from 1, -1 is the last."""

    nth: int
    weekday: int
    month: "CalendarDate | Shift"


class Around(Struct, frozen=True, gc=False):
    """The calendar unit that holds a date: "the week of March 6"."""

    unit: Granularity
    date: "CalendarDate | Holiday | Shift | Named"


class Beside(Struct, frozen=True, gc=False):
    """The unit or weekday next to a date: "the week before Christmas", "the day before last Tuesday"."""

    date: "CalendarDate | Holiday | Named"
    sign: int
    unit: Granularity
    weekday: int | None = None


class PartOf(Struct, frozen=True, gc=False):
    """The first (1), second (2) … or last (-1) stretch of a longer time: "the first two months of 1939"."""

    duration: Duration
    edge: int
    whole: "CalendarDate | Shift | Named | Decade | Century | Within | EventTime"


class Offset(Struct, frozen=True, gc=False):
    """A duration counted from another time: "two days before Christmas"; ``base`` may be unknown."""

    duration: Duration
    sign: int
    base: "Meaning | None"


class EventTime(Struct, frozen=True, gc=False):
    """When something named in passing happened: "the vote"; ``stems`` begin the words that told of it before.

    With ``beside``, one of those words must have stood there too: "began", for a strike whose days are counted.
    """

    name: str
    stems: tuple[str, ...]
    beside: tuple[str, ...] = ()


class Recurrence(Struct, frozen=True, gc=False):
    """Something that comes back (SET): TIMEX3 ``value`` with ``quant`` and ``freq``."""

    value: str
    quant: str | None = None
    freq: str | None = None


class Vague(Struct, frozen=True, gc=False):
    """PRESENT_REF, PAST_REF or FUTURE_REF."""

    ref: str


class Unplaced(Struct, frozen=True, gc=False):
    """Found, but counted from something that is no date ("two years after the war")."""

    granularity: Granularity
    reason: str
    kind: str = "DATE"


class Fragment(Struct, frozen=True, gc=False):
    """A number that is a time only beside another one ("5" in "from 5 to 7 p.m.", "from 2.30 to 4 this afternoon")."""

    number: int
    minute: int | None = None


class Refused(Struct, frozen=True, gc=False):
    """A candidate that is no time: a name, an address, a count; it keeps others from reading inside it."""

    reason: str


Meaning = (
    CalendarDate
    | WeekDate
    | OrdinalDate
    | Decade
    | Century
    | Shift
    | Named
    | Within
    | Holiday
    | Historic
    | DayPart
    | Clock
    | TimeOn
    | Duration
    | Ahead
    | NthWeekday
    | Around
    | Beside
    | PartOf
    | Offset
    | EventTime
    | Recurrence
    | Vague
    | Unplaced
    | Fragment
    | Refused
)
