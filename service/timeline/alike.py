"""Whether two tellings are of one event: shared quotation or shared words, and nothing that contradicts."""

import re
from collections.abc import Callable

from msgspec import Struct

from service.domain.event import Event, EventClass, Polarity

_QUOTED = re.compile(r"“([^“”]{8,200})”|\"([^\"]{8,200})\"")
_MARK = re.compile('["“]')
_NAME = re.compile(r"(?<=[\s(])[A-Z][\w’'-]+")
_NUMBER = re.compile(r"\d[\d,.]*\d|\d")
_OVERLAP, _OVERLAP_SAID = 0.75, 0.6  # The second for two sayings of speakers that share a word.
_JACCARD, _JACCARD_OTHER = 0.2, 0.35  # What tellings by the same word, or by different ones, must share,
_FEWEST, _FEWEST_OTHER = 2, 4  # and how many stems at least.
_UNDATED_JACCARD, _UNDATED_OVERLAP = 0.35, 0.7

Stems = Callable[[str], frozenset[str]]


class Content(Struct, frozen=True, gc=False):
    """What is compared of one telling."""

    event: Event
    words: frozenset[str]
    quotes: frozenset[str]
    numbers: frozenset[str]
    names: frozenset[str]
    speaker: frozenset[str]


def content(event: Event, sentence: str, stems: Stems) -> Content:
    """The words, quotations, numbers, names and speaker of a telling."""
    told = event.account.summary
    return Content(
        event=event,
        words=stems(told),
        quotes=frozenset((one or other).strip(" ,.").lower() for one, other in _QUOTED.findall(sentence)),
        numbers=frozenset(_NUMBER.findall(told)),
        names=stems(" ".join(_NAME.findall(told))),
        speaker=stems(_speaker(event)),
    )


def _speaker(event: Event) -> str:
    if event.account.attribution is not None or event.event_class is not EventClass.REPORTING:
        return event.account.attribution or ""
    return next((one.text for one in event.account.participants if one.role == "agent"), "")


def may_be_alike(one: str, other: str, *, same: bool, stems: Stems) -> bool:
    """Tell whether two sentences share enough for tellings in them to be alike; ``same`` is that of their triggers."""
    least = _FEWEST if same else _FEWEST_OTHER
    return len(stems(one) & stems(other)) >= least or (_MARK.search(one) and _MARK.search(other)) is not None


def alike(one: Content, other: Content) -> bool:
    """Judge two dated tellings of the same interval, which two sentences tell."""
    if _contradict(one, other):
        return False
    if one.quotes & other.quotes and one.event.event_class is other.event.event_class:
        return True
    same = one.event.trigger.lemma == other.event.trigger.lemma
    least, jaccard = (_FEWEST, _JACCARD) if same else (_FEWEST_OTHER, _JACCARD_OTHER)
    overlap = _OVERLAP_SAID if same and one.speaker & other.speaker else _OVERLAP
    return len(one.words & other.words) >= least and _share(one, other, jaccard, overlap)


def retells(undated: Content, dated: Content) -> bool:
    """Judge a telling without a date against one with, of another sentence: the same verb, and more of its words."""
    if _contradict(undated, dated):
        return False
    same = undated.event.trigger.lemma == dated.event.trigger.lemma
    return same and _share(undated, dated, _UNDATED_JACCARD, _UNDATED_OVERLAP)


def _share(one: Content, other: Content, jaccard: float, overlap: float) -> bool:
    shared, least = len(one.words & other.words), min(len(one.words), len(other.words))
    if shared < 2:
        return False
    return shared >= jaccard * len(one.words | other.words) and shared >= overlap * least


def _contradict(one: Content, other: Content) -> bool:
    """Numbers, names, polarity or speakers that differ make two events."""
    numbers = bool(one.numbers and other.numbers) and one.numbers.isdisjoint(other.numbers)
    negative = (one.event.polarity is Polarity.NEGATIVE) != (other.event.polarity is Polarity.NEGATIVE)
    speakers = bool(one.speaker and other.speaker) and one.speaker.isdisjoint(other.speaker)
    names = bool(one.names and other.names) and one.names.isdisjoint(other.names)
    return numbers or names or negative or speakers
