"""How a named day finds its date: fixed, the nth weekday of a month, or counted from Easter."""

from msgspec import Struct


class Fixed(Struct, frozen=True):
    """The same day every year."""

    month: int
    day: int


class NthWeekday(Struct, frozen=True):
    """The nth ISO weekday of a month, -1 for the last, and ``after`` days on."""

    month: int
    weekday: int
    nth: int
    after: int = 0


class EasterDay(Struct, frozen=True):
    """Days from Western Easter Sunday."""

    after: int


class Tabled(Struct, frozen=True):
    """A feast whose day is looked up in the holiday library under this name; sighting may move it."""

    name: str


HolidayRule = Fixed | NthWeekday | EasterDay | Tabled
