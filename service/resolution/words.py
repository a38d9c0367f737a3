"""How a placed time says why: one line that a reader believes."""

from typing import Any

from msgspec import structs

from service.domain.timex import Alternative, TimexType
from service.resolution.calendar import weekday
from service.resolution.context import Asked
from service.resolution.placed import Placed, Stretch

MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
OWN_DAY = "the day of what is quoted"
NO_PUBLISHED = "no publication date is known to count from"


def no_base(asked: Asked) -> str:
    """Why there is nothing to count from."""
    return _OF_OLD if asked.context.published is not None else NO_PUBLISHED


_OF_OLD = "it was said long ago, on a day that the text does not tell"


def origin_words(asked: Asked, anchor: str | None) -> str:
    """Name the day of publication, with its weekday."""
    published = asked.context.published
    if anchor != "published" or published is None:
        return ""
    return f" ({WEEKDAY_NAMES[weekday(published.day) - 1]} {published.value[:10]})"


def absolute(stretch: Stretch, asked: Asked, sure: float = 1.0) -> Placed:
    """Place a time that the text names in full."""
    return Placed(
        type=TimexType.DATE,
        value=stretch.value,
        because=f'"{asked.text}", as the text says it',
        interval=stretch.interval,
        granularity=stretch.granularity,
        sure=sure,
    )


def counted_from(
    stretch: Stretch,
    asked: Asked,
    anchor: str,
    why: str,
    sure: float,
    alternatives: tuple[Alternative, ...] = (),
) -> Placed:
    """Place a time that counts from the DCT or from another expression."""
    return Placed(
        type=TimexType.DATE,
        value=stretch.value,
        because=f'"{asked.text}", {why}{origin_words(asked, anchor)}',
        interval=stretch.interval,
        granularity=stretch.granularity,
        anchor=anchor,
        alternatives=alternatives,
        sure=sure,
    )


def unresolved(
    asked: Asked, reason: str, kind: TimexType = TimexType.DATE, problem: str | None = None
) -> Placed:
    """A time that the text does not settle: no value, and the reason."""
    return Placed(type=kind, value=None, because=f'"{asked.text}": {reason}', problem=problem, sure=0.9)


def comes_back(value: str, asked: Asked, quant: str | None = None, freq: str | None = None) -> Placed:
    """A time that recurs: it lies nowhere on the line."""
    why = f'"{asked.text}", something that comes back'
    return Placed(type=TimexType.SET, value=value, because=why, quant=quant, freq=freq)


def impossible(asked: Asked, reason: str) -> Placed:
    """A date that can't be; it is named, never mended."""
    return unresolved(asked, reason, problem="impossible_date")


def said(placed: Placed, **changes: Any) -> Placed:
    """The same place with some of it said otherwise."""
    return structs.replace(placed, **changes)
