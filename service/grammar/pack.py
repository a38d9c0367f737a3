"""All the words and rules of one language, as one value handed to the engine."""

import re
from collections.abc import Callable, Mapping

from msgspec import Struct

from service.domain.span import Span
from service.domain.timex import Mod
from service.grammar.clause import Direction, Side
from service.grammar.events import EventLexicon
from service.grammar.holiday import HolidayRule
from service.grammar.rule import CompositionRule, LexicalRule, RangeRule
from service.text.writing import Writing


class Modifier(Struct, frozen=True):
    """Words before (or after) an expression that modify it: "early", "about", "the end of".

    ``applies`` names the kinds of meaning it goes with: "date", "month" (with what dates have), "weekday",
    "counted" ("two years ago"), "duration", "time". ``only_after`` lists
    words one of which must stand before it, ``unless_after`` words none of which may, ``unless_before``
    what may not follow the expression.
    """

    words: str
    mod: Mod | None
    applies: frozenset[str]
    only_after: tuple[str, ...] = ()
    unless_after: tuple[str, ...] = ()
    unless_before: tuple[str, ...] = ()


class LanguagePack(Struct, frozen=True, kw_only=True):
    """One language. ``openers`` are the words that may stand before a trigger inside an expression.

    ``recurs`` tells of a month, a day or a feast whether it is one that comes back ("usually rise in November"),
    ``aside`` of a date on one side of where a history stands whether it is only looked back at, or ahead to,
    ``compared`` of one in the news whether it is only measured from ("the sharpest fall since 1986"), ``until_now``
    whether its sentence tells what has lasted since then, and so comes back to publication.
    ``in_title`` tells whether a span belongs to the title of a work, which no time is read from.
    ``day_behind`` is what may stand between an hour and the day of its sentence ("at 09:42 on a ship on 17 May 2019").
    ``aged`` finds the ages that a story goes to without a date ("At the age of 20 he enlisted").
    ``region`` tells which region (ISO 3166-1) a text speaks of, for feasts that have another date elsewhere.
    ``forget`` drops what was kept of an article's sentences between the stages of its journey.
    """

    code: str
    rules: tuple[LexicalRule, ...]
    composition: tuple[CompositionRule, ...]
    ranges: tuple[RangeRule, ...]
    before: tuple[Modifier, ...]
    after: tuple[Modifier, ...]
    openers: frozenset[str]
    abbreviations: frozenset[str]
    writing: Writing
    direction: Callable[[str, Span, Span], Direction]
    recurs: Callable[[str, Span, Span], bool]
    aged: re.Pattern[str]
    aside: Callable[[str, Span, Span, Side], bool]
    compared: Callable[[str, Span, Span], bool]
    until_now: Callable[[str, Span, Span], bool]
    day_behind: re.Pattern[str]
    region: Callable[[str], str | None]
    in_title: Callable[[str, Span], bool]
    holidays: Mapping[str, HolidayRule]
    events: EventLexicon
    forget: Callable[[], None]
