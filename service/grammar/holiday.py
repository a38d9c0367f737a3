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


class Diwali(Struct, frozen=True):
    """Days from the night of the new moon that ends Ashvin."""

    after: int = 0


EveryRegion = Fixed | NthWeekday | OnOrBefore | EasterDay | HebrewDay | IslamicDay | LunarNewYear | Diwali


class ByRegion(Struct, frozen=True):
    """A name that means another day in some regions: Thanksgiving in Canada."""

    elsewhere: EveryRegion
    regions: tuple[tuple[str, EveryRegion], ...]


HolidayRule = EveryRegion | ByRegion
