"""Which times can date an event: those with a place in the calendar, and a duration that counts from a begin."""

import re

from service.domain.timex import Timex3, TimexType


def is_datable(time: Timex3, text: str, opening: re.Pattern[str]) -> bool:
    """Tell whether a time has a place, or may be given one."""
    return time.interval is not None or is_opening(time, text, opening)


def is_opening(time: Timex3, text: str, opening: re.Pattern[str]) -> bool:
    """Tell whether the words of a duration, or those right before it, count from a begin."""
    if time.type is not TimexType.DURATION:
        return False
    before = text[max(time.span.start - 12, 0) : time.span.start]
    return opening.match(time.text) is not None or any(
        found.end() >= len(before) - 1 for found in opening.finditer(before)
    )
