"""Which times can date an event: those with a place in the calendar, and a duration that counts from a begin."""

import re

from service.domain.event import Polarity
from service.domain.span import Span
from service.domain.timex import Timex3, TimexType
from service.grammar.clause import VerbGroup
from service.grammar.events import EventLexicon


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


def is_delayed(sentence: str, verb: VerbGroup | None, times: tuple[Span, ...], lexicon: EventLexicon) -> bool:
    """Tell "did not open until Friday", which opened then, from "did not open on Friday"."""
    if verb is None or verb.polarity is not Polarity.NEGATIVE:
        return False
    behind = (time for time in times if time.start >= verb.span.end)
    signals = (lexicon.signal(sentence, time) for time in behind)
    return any(signal is not None and signal.word in lexicon.delays for signal in signals)
