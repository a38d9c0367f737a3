"""Units counted from an origin: "last week", "two years ago", "three days later", "the same month"."""

import re

from service.domain.expression import (
    Around,
    CalendarDate,
    DayPart,
    Duration,
    Named,
    Offset,
    Origin,
    Shift,
    Unplaced,
    Vague,
)
from service.domain.granularity import Granularity
from service.domain.span import Span
from service.domain.timex import Mod
from service.grammar.pattern import GAP, one_of
from service.grammar.rule import LexicalRule, Match, Part
from service.languages.en.lexicon import DAYPARTS, MONTH, SEASONS, STORY_WHICH, UNITS, WHICH, flat, month
from service.languages.en.rules.counted import SIDES

_SINGULAR = tuple(
    word for word, unit in UNITS.items() if not word.endswith("s") and unit.rank >= Granularity.DAY.rank
    and word not in ("night", "millennia")
)  # fmt: skip
_UNIT = one_of("unit", _SINGULAR) + r"(?![^\W_])(?!-(?:old|long|ago|earlier))"


def _which(m: Match) -> "Shift | Duration | Named | Part | Unplaced":
    which = flat(m["which"])
    unit = UNITS[m["unit"]]
    the = m.group().startswith("the ")
    if m["unit"] == "fortnight":
        return Duration((("2", Granularity.WEEK),), WHICH[which] or None)
    if unit is Granularity.WEEKEND and which in _NEAREST:
        return Shift(WHICH[which], unit, nearest=True)
    if which in ("past", "this past") or (the and which == "last"):
        return Duration((("1", unit),), -1)
    day = unit is Granularity.DAY and which == "next"
    story = (
        which in STORY_WHICH
        or day
        or (the and which == "next")
        or (which == "this" and unit is Granularity.DAY)
    )
    if unit is Granularity.SEASON:
        return Unplaced(unit, "whose season it is, and when that begins, is not told")
    long = unit in (Granularity.DECADE, Granularity.CENTURY) and the and which == "next"
    if (which == "coming" and the) or (long and m.string.endswith(_OVER, 0, m.start())):
        return Duration((("1", unit),), 1)
    pointed = which in ("that", "that same", "same", "this same")
    further = m["but"] is not None and which == "next"
    amount = WHICH[which] * (1 + further)
    return Shift(amount, unit, Origin.STORY if story else Origin.PUBLISHED, pointed=pointed)


_OVER = ("over ", "within ", "for ")
_NEAREST = frozenset(("this past", "past", "this coming", "coming"))


def _which_guard(m: Match, text: str) -> bool:
    """Refuse a title ("This Week", the programme) and a unit that goes on ("last day of")."""
    after = text[m.end() : m.end() + 6]
    if m["unit"] in ("day", "decade") and after.startswith(" of ") and flat(m["which"]) in ("last", "first"):
        return False
    if m["unit"] == "quarter" and _OF_LONGER.match(text, m.end()):
        return False  # "the last quarter of the 1700s", "the last quarter of last year"
    capital = text[m.start("unit")].isupper() and not text[m.start() : m.end()].isupper()
    return not capital or (flat(m["which"]) in ("last", "next") and _is_headline(text, m.start(), m.end()))


_OF_LONGER = re.compile(r" of (?:the 1\d\d0s|(?:the|this|last|next) year\b|the [\w -]{1,20}centur)")


def _is_headline(text: str, begin: int, end: int) -> bool:
    """Tell the line of a headline in title case, which ends with the words in question: "… Turned Down Last Month"."""
    if begin > _LONGEST_HEADLINE and "\n" not in text[begin - _LONGEST_HEADLINE : begin]:
        return False
    start = text.rfind("\n", max(0, begin - _LONGEST_HEADLINE), begin) + 1
    words = text[start:begin].split()
    capitals = sum(word[0].isupper() for word in words)
    return text[end : end + 1] in ("", "\n") and len(words) >= _LEAST_WORDS and capitals > 0.7 * len(words)


_LEAST_WORDS, _LONGEST_HEADLINE = 3, 160


def _nothing_follows(m: Match, text: str) -> bool:
    """ "Days before" counts from the story only where nothing follows it."""
    if flat(m["side"]) not in ("before", "after"):
        return True
    after = text[m.end() : m.end() + 4]
    return after[:1] in (",", ".", ";", "", ")") or after in (" and", " but")


def _year_ended(m: Match) -> Duration:
    """ "The year ended March 31" is a stretch told by its last day."""
    return Duration((("1", Granularity.YEAR),))


def _before_last(m: Match) -> "Shift | Named":
    if m["unit"] in SEASONS:
        return Named(Granularity.SEASON, SEASONS[m["unit"]], -2 if m["side"].startswith("before") else 2)
    return Shift(-2 if m["side"].startswith("before") else 2, UNITS[m["unit"]])


def _uncounted(m: Match) -> "Vague | Unplaced":
    sign, origin = SIDES[flat(m["side"])]
    if origin is Origin.PUBLISHED:
        return Vague("PAST_REF" if sign < 0 else "FUTURE_REF")
    return Unplaced(UNITS.get(m["unit"], Granularity.SECOND), "the number is not told")


def _neighbour(m: Match) -> "Shift | DayPart":
    if m["unit"] in DAYPARTS:
        sign = -1 if m["side"] in ("before", "earlier", "previous") else 1
        return DayPart(DAYPARTS[m["unit"]], sign, Origin.STORY)
    return Shift(-1 if m["side"] in ("before", "earlier", "previous") else 1, UNITS[m["unit"]], Origin.STORY)


def _neighbour_guard(m: Match, text: str) -> bool:
    if m["side"] == "before" and _HAD_NEXT.match(text, m.end()):
        return True  # "The day before he had noted fog"
    if m["side"] == "following" and _CLAUSE_NEXT.match(text, m.end()):
        return True  # "and the day following saw their surrender"
    if text[m.end() : m.end() + 2] in (" —", " –", " -") or (
        m["side"] == "before" and text.startswith(" from ", m.end())
    ):
        return True
    return text[m.end() : m.end() + 1] in (",", ".", ";", "", ")", "\n", "—") or text[
        m.end() : m.end() + 4
    ] in (
        " and",
        " but",
        " in ",
        " by ",
    )


_HAD_NEXT = re.compile(
    r" (?:he|she|they|it|we|I|(?:the|an?|two|three|some|his|her|their|its) (?:\w+ ){1,2}?|[A-Z]\w+) ?had\b"
)
_CLAUSE_NEXT = re.compile(r" (?:he|she|they|it|we|I|was|were|had|saw|brought|came|went)\b")
_PART_OF_UNIT = (
    "end of", "beginning of", "start of", "close of", "rest of", "remainder of", "middle of", "half of", "course of", "part of", "most of",
    "time of", "later in", "earlier in", "early in", "late in", "balance of", "much of", "all of", "days of", "months of",
)  # fmt: skip


def _the_unit_guard(m: Match, text: str) -> bool:
    """ "The year" is a time of the story only as the whole of a part: "the end of the year"."""
    after = text[m.end() : m.end() + 4].lower()
    if (
        m["unit"] == "day"
        and after.startswith(",")
        and text[max(0, m.start() - 14) : m.start()] == "At the end of "
    ):
        return False
    if _SO_MANY_OF.search(text, max(0, m.start() - 40), m.start()):
        return False  # "on 100 days of the year"
    return text[max(0, m.start() - 14) : m.start()].lower().rstrip().endswith(
        _PART_OF_UNIT
    ) and not after.startswith((" of ", " tha", " whe", "'s"))


_SO_MANY_OF = re.compile(
    r"(?<!first )(?<!last )(?<!final )(?<!opening )(?<!closing )(?<!initial )(?<!other )\b\d+ (?:days|nights|weeks|months) of \Z"
)


def _ago_hyphen(m: Match) -> Shift:
    return Shift(
        -1, UNITS[m["unit"]], Origin.STORY if m["side"] == "earlier" else Origin.PUBLISHED, counted=True
    )


def _this_time(m: Match) -> Shift:
    which = {"last": -1, "next": 1}[m["which"]]
    return Shift(which, UNITS[m["unit"]], counted=True)


def _story_unit(m: Match) -> Shift:
    return Shift(0, UNITS[m["unit"]], Origin.STORY, nearest=m["unit"] == "day")


def _latest_quarter(m: Match) -> Shift:
    return Shift(-1, Granularity.QUARTER)


def _year_ago_quarter(m: Match) -> Shift:
    if m["unit"] == "period" and m.group().endswith("last year"):
        return Shift(-4, Granularity.QUARTER, Origin.STORY, period=True)
    return Shift(-4, Granularity.QUARTER, Origin.STORY)


def _edge(m: Match) -> Part:
    unit = UNITS[m["unit"] or m["whole"]]
    return Part(Span(m.start(), m.end()), Shift(0, unit, Origin.STORY), Mod.MID if m["mid"] else Mod.END)


def _same_unit(m: Match) -> Part:
    """ "The same month last year" counts from the month told; the same time or season is that year."""
    span = Span(m.start("whole"), m.end())
    unit = UNITS.get(m["unit"])
    if unit is None or m["unit"] in ("time", "season"):
        return Part(span, Shift(-1, Granularity.YEAR))
    return Part(span, Offset(Duration((("1", Granularity.YEAR),)), -1, Shift(0, unit, Origin.STORY)))


def _is_quarter_of_year(m: Match, text: str) -> bool:
    """Tell the quarter of a year from that of a town: "by noon the quarter had been emptied"."""
    if not text[m.start("unit")].islower():
        return False
    led = _IN_QUARTER.search(text, max(0, m.start() - 12), m.start()) is not None
    near = text[max(0, m.start() - _TALK) : m.end() + _TALK].lower()
    return led or m["unit"] == "weekend" or near.count("quarter") > 1


_TALK = 400
"""Characters around within which other words of quarters tell that results are talked of."""
_IN_QUARTER = re.compile(
    r"\b(?:in|for|during|over|of|from|by|to|since|until|through|throughout|within|into|on) \Z", re.IGNORECASE
)


def _nth_unit(m: Match) -> Duration:
    """ "The first week of September", "the last day of March": which one, of what follows."""
    return Duration((("1", UNITS[m["unit"]]),), edge=_NTH[m["nth"]])


_NTH = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "opening": 1,
    "last": -1, "final": -1, "closing": -1,
}  # fmt: skip
_PARTS = ("night", "morning", "afternoon", "evening")
RULES = (
    LexicalRule(
        "en/relative/unit-after-that",
        ("day", "week", "month", "year", *_PARTS),
        rf"the{GAP}(?P<unit>day|week|month|year|{'|'.join(_PARTS)}){GAP}(?P<side>before|after){GAP}that(?={GAP}?[,.;:)]|{GAP}(?:and|but|he|she|it|they|the|when)(?![a-z])|$)",
        _neighbour,
    ),
    LexicalRule(
        "en/relative/nth-unit",
        ("day", "week", "weekend"),
        rf"(?:the{GAP})?{one_of('nth', _NTH)}{GAP}(?P<unit>day|week|weekend)(?={GAP}(?:of|in){GAP}(?:(?:early|late){GAP})?(?:{MONTH}|(?:last|next|this|that){GAP}(?:month|year)|[12]\d{{3}}|\d{{3}}(?=[,.;)])))",
        _nth_unit,
    ),
    LexicalRule(
        "en/relative/which",
        _SINGULAR,
        rf"(?:the{GAP})?{one_of('which', WHICH)}{GAP}(?:(?:full|calendar|fiscal|financial|school|academic|model){GAP})?{_UNIT}(?:{GAP}or{GAP}(?:two|three)(?=[ ]?[,.;:)]|[ ](?:the|he|she|it|they|we|i|you|there|to|for|will|would|may|could|and|but)(?![a-z])|$))?(?P<but>{GAP}but{GAP}one(?![a-z]))?",
        _which,
        _which_guard,
    ),
    LexicalRule(
        "en/relative/before-last",
        ("week", "month", "year", "weekend", "night", "day", *SEASONS, "quarter", "decade"),
        rf"the{GAP}(?P<unit>week|month|year|weekend|quarter|decade|night|spring|summer|autumn|fall|winter){GAP}(?P<side>before{GAP}last|after{GAP}next)(?![a-z])",
        _before_last,
    ),
    LexicalRule(
        "en/relative/uncounted",
        ("moments", "seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries"),
        rf"(?P<unit>moments|seconds|minutes|hours|days|weeks|months|years|decades|centuries){GAP}(?P<side>ago|earlier|later|before|after|from{GAP}now)(?![a-z])",
        _uncounted,
        _nothing_follows,
        0.85,
    ),
    LexicalRule(
        "en/relative/neighbour",
        ("day", "week", "month", "year", *_PARTS),
        rf"the{GAP}(?P<unit>day|week|month|year|{'|'.join(_PARTS)}){GAP}(?P<side>before|after|following|earlier|later|previous)(?![a-z])",
        _neighbour,
        _neighbour_guard,
        0.9,
    ),
    LexicalRule(
        "en/relative/the-unit",
        ("day", "week", "month", "year", "decade", "century"),
        rf"the{GAP}(?P<unit>day|week|month|year|decade|century)(?![a-z-])",
        _story_unit,
        _the_unit_guard,
        0.85,
    ),
    LexicalRule(
        "en/relative/year-ended",
        ("year",),
        rf"(?:the|a|its){GAP}(?:(?:full|fiscal|financial|business){GAP})?year(?={GAP}(?:ended|ending|to){GAP}(?:in{GAP})?(?:{MONTH}|[a-z]+\.?{GAP}?\d))",
        _year_ended,
    ),
    LexicalRule(
        "en/relative/unit-of",
        ("week", "wk", "weekend", "month", "day"),
        rf"the{GAP}(?P<unit>week|wk|weekend|month|day(?={GAP}(?:before|after){GAP}))(?={GAP}(?:of|ended|ending|to|before|after|beginning|starting|commencing){GAP})",
        _story_unit,
        confidence=0.0,
    ),
    LexicalRule(
        "en/relative/year-ago",
        ("year", "month", "week", "day", "quarter"),
        r"(?:the )?(?P<unit>year|month|week|day|quarter)-(?P<side>ago|earlier)(?![a-z])(?! (?:[a-z]+ )?(?:quarter|period|figure|level|months))",
        _ago_hyphen,
        confidence=0.85,
    ),
    LexicalRule(
        "en/relative/this-time",
        ("time", "year", "month", "week"),
        rf"this{GAP}time{GAP}(?P<which>last|next){GAP}(?P<unit>year|month|week)(?![a-z])",
        _this_time,
    ),
    LexicalRule(
        "en/relative/latest-quarter",
        ("quarter", "period"),
        rf"the{GAP}(?:latest|most{GAP}recent|just-ended|recently{GAP}ended){GAP}(?P<unit>quarter|period)(?![a-z])",
        _latest_quarter,
        confidence=0.85,
    ),
    LexicalRule(
        "en/relative/year-ago-quarter",
        ("quarter", "period"),
        rf"(?:the{GAP})?(?:(?:year-ago|year-earlier|comparable|corresponding|prior-year|same)(?:{GAP}(?:year-ago|year-earlier))?){GAP}(?P<unit>quarter|period)(?![a-z])(?:{GAP}(?:(?:a{GAP}year{GAP}(?:ago|earlier))|last{GAP}year|of{GAP}last{GAP}year))?",
        _year_ago_quarter,
        lambda m, text: "year" in m.group(),
        0.85,
    ),
    LexicalRule(
        "en/relative/same-unit",
        ("month", "week", "day", "time", "season"),
        rf"(?:in{GAP})?(?P<whole>the{GAP}same{GAP}(?P<unit>month|week|day|time|season){GAP}(?:of{GAP}|in{GAP})?(?:last{GAP}year|the{GAP}(?:previous|prior){GAP}year|a{GAP}year{GAP}(?:ago|earlier|before)))(?![a-z])",
        _same_unit,
        confidence=0.85,
    ),
    LexicalRule(
        "en/relative/year-end",
        ("year", "yearend", "midyear", "month", "midmonth", "week", "midweek", "decade", "century"),
        rf"(?:the{GAP})?(?:(?P<mid>mid)-?(?P<unit>year|month|week|decade|century)|(?P<whole>year|month|week|decade|century)(?:'s{GAP}end|(?:-|{GAP})?end))(?![a-z])",
        _edge,
        confidence=0.9,
    ),
    LexicalRule(
        "en/relative/quarter-ended",
        ("quarter",),
        rf"(?:the|its){GAP}(?P<unit>quarter)(?={GAP}(?:that{GAP})?(?:ended|ending){GAP}(?:in{GAP})?(?P<month>{MONTH}))",
        lambda m: Around(Granularity.QUARTER, CalendarDate(month=month(m["month"]))),
    ),
    LexicalRule(
        "en/relative/the-quarter",
        ("quarter", "weekend"),
        rf"the{GAP}(?P<unit>quarter|weekend)(?![a-z-])(?!{GAP}(?:of|century|million|mile|final|back))",
        _story_unit,
        _is_quarter_of_year,
        0.8,
    ),
)  # fmt: skip
