"""Titles of works in quotation marks, whose words are no times: "Born on the Fourth of July", 'Seven Days in May'."""

import re

from service.domain.span import Span
from service.languages.en.lexicon import MONTHS, SEASONS, WEEKDAYS

WORK = r"(?:film|movie|novel|song|album|musical|sitcom|play|comedy|drama|thriller|book|poem|painting|band|single|sequel|series|hymn|opera|ballad)"
"""What bears a title, as a pattern."""

_CLOSING = {'"': '"', "“": "”", "‘": "’", "'": "'"}
_MARK = re.compile("[\"“‘']")
_REACH, _LONGEST = 60, 8
_SMALL = frozenset("the a an of in on to and or with without from at for my by is".split())
_DATED = frozenset(
    (
        *MONTHS,
        *WEEKDAYS,
        *SEASONS,
        *"""christmas easter ramadan last next this early late mid night morning evening afternoon
    eve day days year years yesterday tomorrow today tonight midnight noon week weekend month""".split(),
    )
)
_BEFORE = re.compile(
    rf"(?:{WORK}s?|\b(?:(?:play|sing|danc|record|stag|direct|perform)\w*|sang|sung|wrote)(?: to)?|starr\w+ in"
    rf"|(?:[A-Z]\w+|stars?|cast|seasons?|episodes?|finale|creators?) of),? \Z"
)
_AFTER = re.compile(
    rf",?,? (?:by (?:the )?[A-Z]|an? (?:[a-z]+ )?(?:{WORK}|cover|track|tune)\b|(?:was|has been) (?:recorded|sung|covered))"
)
"""How "“Yesterday”, by the Beatles," goes on."""


def in_title(text: str, span: Span) -> bool:
    """Whether quotation marks hold a title that the span is part of; what they hold alone is for others to judge."""
    if _MARK.search(text, max(0, span.start - _REACH), span.start + 1) is None:
        return False
    opened = max(text.rfind(mark, max(0, span.start - _REACH), span.start + 1) for mark in _CLOSING)
    if opened < 0 or (opened and text[opened - 1] not in " (\n"):
        return False
    mark = _CLOSING[text[opened]]
    closed = text.find(mark, span.end - 1, span.end + _REACH)
    while mark in "'’" and closed > 0 and text[closed + 1 : closed + 2].isalnum():
        closed = text.find(mark, closed + 1, span.end + _REACH)
    if closed < 0 or "\n" in text[opened:closed]:
        return False
    held = text[opened + 1 : closed].rstrip(",.;!?")
    words = [word.strip(",'’:") for word in held.split()]
    weighty = [word for word in words if word.lower() not in _SMALL]
    if not weighty or len(words) > _LONGEST or any(word[:1].islower() for word in weighty):
        return False
    if any(word.endswith((".", "!", "?", ";")) for word in words):
        return False
    named = any(word[:1].isalpha() and word.lower() not in _DATED for word in weighty)
    alone = opened + 1 >= span.start and closed - 1 <= span.end
    named = named and not alone and not span.of(text).isdigit()  # Not the year of "Fashion Week 2005"
    return (
        named
        or _BEFORE.search(text, max(0, opened - 24), opened) is not None
        or _AFTER.match(text, closed + 1) is not None
    )
