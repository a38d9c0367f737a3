"""How a named day finds its date: fixed, by weekday, counted from Easter, or by the moon of another calendar."""

from enum import StrEnum

from msgspec import Struct


class Fixed(Struct, frozen=True):
    """The same day every year."""

    month: int
    day: int


class NthWeekday(Struct, frozen=True):
    """The nth ISO weekday of a month, -1 for the last, and ``after`` days on; in ``every`` so many years."""

    month: int
    weekday: int
    nth: int
    after: int = 0
    every: int = 1


class OnOrBefore(Struct, frozen=True):
    """The last ISO weekday up to a date: Victoria Day is the Monday on or before May 24."""

    month: int
    day: int
    weekday: int


class EasterDay(Struct, frozen=True):
    """Days from Easter Sunday, Western or ``orthodox``."""

    after: int
    orthodox: bool = False


class HebrewBase(StrEnum):
    """What a feast of the Hebrew calendar is counted from."""

    NEW_YEAR = "new year"
    PASSOVER = "passover"
    HANUKKAH = "hanukkah"


class HebrewDay(Struct, frozen=True):
    """Days from a feast of the Hebrew calendar; each begins on the evening before."""

    base: HebrewBase
    after: int = 0


class IslamicDay(Struct, frozen=True):
    """A day of the Islamic calendar; with no ``day`` the whole month."""

    month: int
    day: int | None = None


class LunarNewYear(Struct, frozen=True):
    """Days from the Chinese New Year."""

    after: int = 0


class ChineseDay(Struct, frozen=True):
    """A day of the Chinese month in which the sun reaches a ``longitude``: 180 degrees for the eighth month."""

    longitude: int
    day: int


class HinduDay(Struct, frozen=True):
    """So many days after the new or ``full`` moon of the month that begins while the sun is in a sidereal ``sign``.

    Signs count from 0, Aries: Ashvin begins in 5, Virgo. ``after`` holds parts of a day, since a feast is kept on the
    day that has its part of the month at sunrise or at dusk; Diwali is the dusk before the new moon that ends Ashvin.
    """

    sign: int
    after: float
    full: bool = False


class Equinox(Struct, frozen=True):
    """The day of the March equinox in Tehran, or the one after when it comes past noon: Nowruz."""


class AnyOf(Struct, frozen=True):
    """A name of several days of the year: "Bank Holiday Monday"."""

    rules: "tuple[EveryRegion, ...]"


EveryRegion = (
    Fixed
    | NthWeekday
    | OnOrBefore
    | EasterDay
    | HebrewDay
    | IslamicDay
    | LunarNewYear
    | ChineseDay
    | HinduDay
    | Equinox
    | AnyOf
)


class ByRegion(Struct, frozen=True):
    """A name that means another day in some regions: Thanksgiving in Canada."""

    elsewhere: EveryRegion
    regions: tuple[tuple[str, EveryRegion], ...]


HolidayRule = EveryRegion | ByRegion
