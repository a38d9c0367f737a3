"""The publication date told by the document itself: a dateline or byline near its top."""

import re

from service.domain.article import Published
from service.domain.expression import CalendarDate, TimeOn
from service.domain.timex import Mention
from service.resolution.written import published_in_dateline
from service.resolution.years import stretch_of

_REACH = 1500
"""Datelines stand near the top; a full date further down is the story's."""

_BRACKETED = re.compile(r"[\[(][\s–—-]*\Z")
_CLOSED = re.compile(r"[\s–—-]*[\])]")
_BYLINE = re.compile(
    r"(?:\A|\n)[^\n]{0,80}?"
    r"(?:published|updated|posted|date|last modified|by [A-Z][^\n]{2,60}?|[A-Z][A-Z .,'’-]{2,40},?)"
    r"[:,|–—-]?\s*(?:on )?\Z",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\s*(?:\([A-Z][\w /.-]{1,30}\)\s*)?(?:[–—]|--?\s|\n|\Z|\||·|at \d)")
_ALONE = re.compile(r"(?:\A|\n)\s*\Z")


def find_dateline(text: str, mentions: tuple[Mention, ...]) -> Published | None:
    """Return the first full date that stands as a dateline, byline or date line, ``None`` if none does."""
    for mention in mentions:
        if mention.span.start > _REACH:
            return None
        date = mention.meaning.date if isinstance(mention.meaning, TimeOn) else mention.meaning
        if (
            not isinstance(date, CalendarDate)
            or None in (date.year, date.month, date.day)
            or date.century_open
            or date.swapped
        ):
            continue
        before, after = (
            text[max(0, mention.span.start - 120) : mention.span.start],
            text[mention.span.end : mention.span.end + 48],
        )
        if _stands_as_dateline(before, after):
            assert date.year is not None
            stretch = stretch_of(date.year, date.month, date.day)
            if stretch is not None:
                return published_in_dateline(stretch.value, stretch.first, mention.span)
    return None


def _stands_as_dateline(before: str, after: str) -> bool:
    if _BRACKETED.search(before):
        return _CLOSED.match(after) is not None
    led = _ALONE.search(before) is not None or _BYLINE.search(before) is not None
    return led and _ENDS.match(after) is not None
