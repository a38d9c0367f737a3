"""Which times can date an event: those with a place in the calendar, and a duration that counts from a begin."""

import re

from service.domain.event import EventClass, Polarity
from service.domain.span import Span
from service.domain.timex import Timex3, TimexType
from service.grammar.clause import VerbGroup
from service.grammar.events import EventLexicon

_FAR = 4


def is_datable(time: Timex3, text: str, opening: re.Pattern[str]) -> bool:
    """Tell whether a time has a place, or may be given one; the last ten minutes are those of a game."""
    if (
        time.type is TimexType.DURATION
        and (time.value or "").startswith("PT")
        and (time.value or "")[-1] in "MS"
    ):
        return False
    return time.interval is not None or is_opening(time, text, opening)


def is_opening(time: Timex3, text: str, opening: re.Pattern[str]) -> bool:
    """Tell whether the words of a duration, or those right before it, count from a begin."""
    if time.type is not TimexType.DURATION:
        return False
    before = text[max(time.span.start - 12, 0) : time.span.start]
    return opening.match(time.text) is not None or any(
        found.end() >= len(before) - 1 for found in opening.finditer(before)
    )


def is_absent(sentence: str, noun: Span, verb: VerbGroup | None, lexicon: EventLexicon) -> bool:
    """Tell the vote of "there was no vote on Monday", "there will not be a vote"."""
    if verb is None or noun.start <= verb.head.end or lexicon.classes.get(verb.lemma) is not EventClass.STATE:
        return False
    gap = sentence[verb.head.end : noun.start].lower().split()
    plain = len(gap) < _FAR and not any(word in lexicon.edges for word in gap)
    return plain and (verb.polarity is Polarity.NEGATIVE or gap[:1] == [lexicon.none])


def is_delayed(sentence: str, verb: VerbGroup | None, times: tuple[Span, ...], lexicon: EventLexicon) -> bool:
    """Tell "did not open until Friday", which opened then, from "did not open on Friday"."""
    if verb is None or verb.polarity is not Polarity.NEGATIVE:
        return False
    behind = (time for time in times if time.start >= verb.span.end)
    signals = (lexicon.signal(sentence, time) for time in behind)
    return any(signal is not None and signal.word in lexicon.delays for signal in signals)
