"""Dates written out: "February 24, 2022", "Thursday the 24th", "24th of February", "Feb. 24-28"."""

import re

from service.domain.expression import Around, CalendarDate, DayPart, Origin, Shift, TimeOn, Within
from service.domain.granularity import Granularity
from service.domain.span import Span
from service.grammar.pattern import DASH, GAP
from service.grammar.rule import LexicalRule, Match, Part
from service.languages.en.lexicon import (
    DAY_OF_MONTH,
    MONTH,
    MONTH_NAMES,
    MONTHS,
    ORDINAL,
    ORDINALS,
    WEEKDAY,
    WEEKDAYS,
    WHICH,
    day_of_month,
    flat,
    month,
    weekday,
)
from service.languages.en.years import ANY_YEAR, read_year

_LEADING_WEEKDAY = rf"(?:(?P<weekday>{WEEKDAY}),?{GAP}(?:the{GAP})?)?"
_TO = rf"(?:{GAP}?{DASH}{GAP}?|{GAP}(?:to|through|thru|till|until|and|or){GAP})(?P<the>the{GAP})?"
_NO_UNIT = rf"(?!(?:-|{GAP})(?:years?|months?|weeks?|days?|hours?|minutes?|percent|per{GAP}cent|people|round|leg|reading|ballot|edition|session)(?![a-z])|{GAP}?[ap]\.?m\b)"
_YEAR = rf"(?:(?:,?{GAP}?(?:of{GAP}|in{GAP})?|-)(?P<year>{ANY_YEAR}|[1-9]\d\d(?=[.;:)]|,(?!{GAP}?\d))))?"
_YEAR_OR_EARLY = (
    _YEAR.removesuffix("))?")
    + rf"|[1-9]\d\d(?={GAP}(?:and|but|when|while|in|at|by|with|after|the|he|she|they)(?![a-z])(?!{GAP}\d))))?"
)
"""A year of three digits, too, where the sentence goes on behind it: "on 24 August 410 and stayed"."""

MONTH_FIRST = (
    rf"(?:(?P<which>last|this|next|this{GAP}past|this{GAP}coming){GAP})?{_LEADING_WEEKDAY}(?P<month>{MONTH}){GAP}?(?:the{GAP})?(?P<day>{DAY_OF_MONTH}){_NO_UNIT}"
    rf"(?P<list>(?:,{GAP}(?>{DAY_OF_MONTH}){_NO_UNIT}){{1,6}}(?=,?{GAP}(?:and|or){GAP}(?>{DAY_OF_MONTH}){_NO_UNIT}))?"
    rf"(?:(?P<to>{_TO})(?P<day2>(?>{DAY_OF_MONTH})){_NO_UNIT}(?!{GAP}?(?:of{GAP})?(?!may{GAP}[a-z]){MONTH}))?"
    rf"(?:,?{GAP}(?:and|or){GAP}(?P<day3>(?>{DAY_OF_MONTH}))(?!{GAP}?{MONTH}){_NO_UNIT})?{_YEAR}"
)
DAY_FIRST = (
    rf"{_LEADING_WEEKDAY}(?:(?:the|ye){GAP})?(?P<day>{DAY_OF_MONTH})"
    rf"(?P<list>(?:,{GAP}(?>{DAY_OF_MONTH})){{1,6}})?(?:(?P<to>{_TO}|/)(?P<day2>{DAY_OF_MONTH}))?"
    rf"(?:,?{GAP}(?:and|or){GAP}(?P<day3>{DAY_OF_MONTH}))?"
    rf"(?:(?:{GAP}day)?{GAP}of{GAP}|{GAP}|-)?(?P<month>{MONTH}){_YEAR_OR_EARLY}"
)
WEEKDAY_DAYS = (
    rf"(?P<weekday>{WEEKDAY}),?{GAP}(?:the{GAP})?(?P<day>{DAY_OF_MONTH})(?P<link>{GAP}?{DASH}{GAP}?|{GAP}(?:to|until|till|through|and|or){GAP})"
    rf"(?P<last>(?P<weekday2>{WEEKDAY}),?{GAP}(?:the{GAP})?(?P<day2>{DAY_OF_MONTH})(?:{GAP}of{GAP}|{GAP})(?P<month>{MONTH}){_YEAR})"
)
WEEKDAY_DAY = rf"(?P<weekday>{WEEKDAY}),?{GAP}(?:the{GAP}(?P<day>{DAY_OF_MONTH})|(?P<nth>\d{{1,2}}(?:st|nd|rd|th)))(?!{GAP}(?:of{GAP})?{MONTH})"
DAY_IN_WORDS = rf"the{GAP}(?P<day>{ORDINAL})(?={GAP}?[,.;:)]|{GAP}(?:and|he|she|it|they|the|a|his|her|was|were|came)(?![a-z])|$)"
DAY_ALONE = r"the (?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?![\w-])"
_INTO = rf"(?:{GAP}?[-–—/]{GAP}?|{GAP}(?:to|into|until|and){GAP})(?:the{GAP})?"
NIGHT_OF = (
    rf"(?:the{GAP})?night{GAP}(?:of|from|between|on){GAP}(?:the{GAP})?(?:"
    rf"(?P<day>{DAY_OF_MONTH})(?:{GAP}(?:of{GAP})?(?P<month>{MONTH}))?{_INTO}(?P<day2>(?>{DAY_OF_MONTH}))(?:{GAP}of)?{GAP}(?P<month2>{MONTH}){_YEAR}"
    rf"|(?P<month3>{MONTH}){GAP}(?P<day3>\d{{1,2}}){_INTO}(?:(?P<month4>{MONTH}){GAP})?(?P<day4>(?>\d{{1,2}}))(?![\d:]){_YEAR.replace('<year>', '<year2>')}"
    rf"|(?P<weekday>{WEEKDAY})(?:{GAP}night)?{_INTO}(?P<weekday2>{WEEKDAY})(?:{GAP}morning)?(?![a-z]))"
)

DAY_OF_MONTH_BESIDE = rf"the{GAP}(?P<day>{ORDINAL}){GAP}of{GAP}(?P<which>last|this|next){GAP}month(?![a-z])"
DAYS_OF_MONTH = (
    rf"the{GAP}(?P<day>\d{{1,2}}(?:st|nd|rd|th))(?P<link>{GAP}(?:and|or|to){GAP}|[-–])(?:the{GAP})?(?P<day2>\d{{1,2}}(?:st|nd|rd|th))"
    rf"{GAP}of{GAP}(?P<which>last|this|next){GAP}month(?![a-z])"
)
WEEK_OF_DAYS = (
    rf"the{GAP}(?P<unit>weekend|week){GAP}of{GAP}(?:(?P<day>\d{{1,2}})[-–/](?P<day2>(?>\d{{1,2}})){GAP}(?P<month>{MONTH}){_YEAR}"
    rf"|(?P<month2>{MONTH}){GAP}(?P<day3>\d{{1,2}})[-–/](?P<day4>(?>\d{{1,2}}))(?![\d:]){_YEAR.replace('<year>', '<year2>')})"
)
OLD_ORDINAL = (
    rf"{_LEADING_WEEKDAY}(?:the{GAP}(?P<day>2?[23]d){GAP}(?:of{GAP})?(?P<month>{MONTH})"
    rf"|(?P<month2>{MONTH}){GAP}(?:the{GAP})?(?P<day2>2?[23]d)(?![\w-])){_YEAR}"
)
OF_LETTERS = r"the (?P<day>\d{1,2}(?:st|nd|rd|th|d)) (?P<which>(?:instant|ultimo|proximo)(?![a-z])|(?:inst|ult|prox)(?![a-z])\.?)"


def _date(m: Match) -> "CalendarDate | tuple[Part, ...] | None":
    groups = m.groupdict()
    year, open_century = read_year(groups["year"]) if groups["year"] else (None, False)
    number = month(groups["month"])
    which = WHICH.get(flat(groups.get("which") or "")) or None
    weekday_number = weekday(groups["weekday"]) if groups["weekday"] else None
    edges = _edges(m)
    dates = [
        CalendarDate(
            year,
            number,
            day_of_month(m.string[start:end]),
            weekday_number if start == m.start("day") else None,
            open_century,
            which=which,
        )
        for start, end in edges
    ]
    if len(dates) == 1:
        return dates[0]
    return _several(m, edges, dates)


def _edges(m: Match) -> list[tuple[int, int]]:
    """Where each day of "3, 10, 17 and 24 October" stands."""
    listed, offset = m["list"] or "", m.start("list")
    edges = [m.span("day"), *((offset + day.start(), offset + day.end()) for day in _LISTED.finditer(listed))]
    return edges + [m.span(name) for name in ("day2", "day3") if m[name]]


_LISTED = re.compile(DAY_OF_MONTH)


def _several(m: Match, edges: list[tuple[int, int]], dates: list[CalendarDate]) -> tuple[Part, ...] | None:
    first_end = edges[0][1]
    if m["the"]:
        edges = [(m.start("the") if edge == m.span("day2") else edge[0], edge[1]) for edge in edges]
    edges[0] = (m.start(), first_end)
    edges[-1] = (edges[-1][0], m.end())
    link = (m["to"] or "").removesuffix(m["the"] or "")
    tied = (
        len(dates) == 2
        and bool(link)
        and link.strip() not in ("and", "or", ",")
        and "and" not in link.split()
    )
    if tied and (dates[0].day or 0) >= (dates[1].day or 0):
        fronted = m.start("day") > m.start("month")
        return (Part(Span(m.start(), first_end), dates[0]),) if fronted else None
    ties = ("begin", "end") if tied else (None,) * len(dates)
    return tuple(
        Part(Span(start, end), date, tie=tie)  # type: ignore[arg-type]
        for (start, end), date, tie in zip(edges, dates, ties, strict=True)
    )


def _old_ordinal(m: Match) -> CalendarDate:
    """ "June 3d, 1863", as Americans wrote it."""
    year, open_century = read_year(m["year"]) if m["year"] else (None, False)
    day = int((m["day"] or m["day2"]).removesuffix("d"))
    named = weekday(m["weekday"]) if m["weekday"] else None
    return CalendarDate(year, month(m["month"] or m["month2"]), day, named, open_century)


def _of_letters(m: Match) -> "CalendarDate | Within":
    """ "The 2d instant" is of the month of writing, "ultimo" of the one before, "proximo" of the one to come."""
    day = CalendarDate(day=int(m["day"].rstrip("stndrh")))
    if m["which"].startswith("inst"):
        return day
    shift = -1 if m["which"].startswith("ult") else 1
    return Within(day, Shift(shift, Granularity.MONTH, Origin.STORY))


def _week_of_days(m: Match) -> Around | None:
    """ "The weekend of 10-11 May 1997", "the week of June 2-6": the one that holds the first of the days."""
    first, last = int(m["day"] or m["day3"]), int(m["day2"] or m["day4"])
    if not first < last <= first + 7:
        return None
    told = m["year"] or m["year2"]
    year, open_century = read_year(told) if told else (None, False)
    date = CalendarDate(year, month(m["month"] or m["month2"]), first, None, open_century)
    return Around(Granularity.WEEKEND if m["unit"] == "weekend" else Granularity.WEEK, date)


def _days_of_month(m: Match) -> tuple[Part, ...]:
    """ "The 12th and 13th of last month"."""
    whole = Shift(WHICH[m["which"]], Granularity.MONTH)
    first, last = (Within(CalendarDate(day=day_of_month(m[name])), whole) for name in ("day", "day2"))
    tied = m["link"].strip() not in ("and", "or")
    return (
        Part(Span(m.start(), m.end("day")), first, tie="begin" if tied else None),
        Part(Span(m.start("day2"), m.end()), last, tie="end" if tied else None),
    )


def _night_of(m: Match) -> TimeOn | None:
    """ "The night of 13/14 February 1945", "the night of Friday to Saturday": one night, which begins on the first day."""
    if m["weekday"]:
        first = weekday(m["weekday"])
        return (
            TimeOn(CalendarDate(weekday=first), DayPart("NI", both=True))
            if weekday(m["weekday2"]) == first % 7 + 1
            else None
        )
    began = month(m["month"] or m["month3"] or m["month2"])
    ended = month(m["month2"] or m["month4"] or m["month3"])
    day, next_day = day_of_month(m["day"] or m["day3"]), day_of_month(m["day2"] or m["day4"])
    if not (next_day == day + 1 and began == ended) and not (next_day == 1 and ended == began % 12 + 1):
        return None
    told = m["year"] or m["year2"]
    year, open_century = read_year(told) if told else (None, False)
    if year is not None and began > ended:
        year -= 1
    return TimeOn(CalendarDate(year, began, day, None, open_century), DayPart("NI", both=True))


def _weekday_day(m: Match) -> CalendarDate:
    return CalendarDate(day=day_of_month(m["day"] or m["nth"]), weekday=weekday(m["weekday"]))


def _weekday_days(m: Match) -> tuple[Part, ...]:
    """ "Monday 25 to Friday 29 October"."""
    year, century_open = read_year(m["year"]) if m["year"] else (None, False)
    number = month(m["month"])
    first, last = (
        CalendarDate(year, number, day_of_month(m[day]), weekday(m[name]), century_open)
        for day, name in (("day", "weekday"), ("day2", "weekday2"))
    )
    tied = m["link"].strip() not in ("and", "or")
    return (
        Part(Span(m.start(), m.end("day")), first, tie="begin" if tied else None),
        Part(Span(*m.span("last")), last, tie="end" if tied else None),
    )


def _no_nth(m: Match, text: str) -> bool:
    """ "Friday the thirteenth", but not "on Friday, the fourth drop in a row" or "on Friday, the 11 members"."""
    if m["nth"] is None and _FIRST_TO.match(text, m.end()):
        return False
    counted = m["day"] is not None and (m["day"][0].isalpha() or m["day"].isdigit())
    return not (counted and _NOUN_AFTER.match(text, m.end()))


_FIRST_TO = re.compile(
    r" (?:to (?!the\b|next\b|this\b)[a-z]|since\b|in (?:\w+ ){0,2}(?:years?|decades?|months?|weeks?)\b)"
)
"""What follows "on Friday, the first to sail direct", "the first since 1949"."""
_NOUN_AFTER = re.compile(
    r" (?!(?:and|at|in|but|when|the|he|she|they|it|we|was|is|will|to|with|for|from)\b)[a-z]"
)


def _day_alone(m: Match) -> CalendarDate:
    return CalendarDate(day=day_of_month(m["day"]))


def _is_day_in_words(m: Match, text: str) -> bool:
    """ "Rode in on 9 October, slept through the tenth": a day of the month that its sentence has told."""
    led = _ON_THE_DAY.search(text, max(0, m.start() - 16), m.start()) is not None
    return led and _DAY_TOLD.search(text, max(0, m.start() - _SAME_SENTENCE), m.start()) is not None


_ON_THE_DAY = re.compile(
    r"\b(?:on|by|until|till|through|(?:morning|evening|night|afternoon) of) \Z", re.IGNORECASE
)
_DAY_TOLD = re.compile(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)? (?=[A-Z])(?i:{MONTH})|(?=[A-Z])(?i:{MONTH}) \d{{1,2}})(?!\d)[^.!?]*\Z"
)
"""A day and its month, and no sentence's end behind them."""
_SAME_SENTENCE = 160


def _no_rank(m: Match, text: str) -> bool:
    """ "The 24th" is a day after "on", "by" or "until", or where the clause ends: not "the 24th floor"."""
    after = text[m.end() : m.end() + 24].lower().lstrip("\n")
    word = after[1:].split(" ", 1)[0].rstrip(".,;:)") if after[:1] == " " else ""
    if not word:
        return True
    if _RANKS.match(after) or _CORPS.match(text, m.end()):
        return False  # "in the 12th and 40th minutes"
    if text[m.end() + 1 : m.end() + 2].isupper() and not _FRONTED.search(
        text, max(0, m.start() - 9), m.start()
    ):
        return False  # "to focus on the 15th Asian Games", but "On the 15th Napoleon crossed the river"
    if text.endswith(("week of ", "wk of "), 0, m.start()):
        return True
    if word == "of":
        return after.startswith(
            (
                " of this month",
                " of that month",
                " of last month",
                " of next month",
                " of the month",
                " of the follow",
            )
        )
    if (
        text[max(0, m.start() - 8) : m.start()]
        .lower()
        .endswith((" was ", " is ", " be ", " been ", " became ", " were "))
    ):
        return False  # "was the 14th for the railway"
    if word in _DAWNS and text[m.start()] == "T":
        return True  # "The 17th passed quietly"
    before = " " + text[max(0, m.start() - 9) : m.start()].lower()
    led = before.endswith((" on ", " by ", " until ", " since ", " till ", "\non "))
    led = led or _OF_A_DAY.search(text, max(0, m.start() - 16), m.start()) is not None
    return word in _GOES_ON if not led else word in _GOES_ON or word not in _RANKED


_FRONTED = re.compile(r"(?:On|By|Until|Since|, on|and on|but on|; on) \Z")
_RANKS = re.compile(
    r" (?:and|or|to) \d{1,2}(?:st|nd|rd|th) (?:minutes|holes|laps|overs|floors|rounds|places|innings)"
)
_OF_A_DAY = re.compile(
    r"\b(?:yours|letters?|note|despatch|dispatch|telegram|night|evening|morning|afternoon|that|entry|entries|issue|edition|minutes) of \Z",
    re.IGNORECASE,
)
"""What stands before the day of "yours of the 3rd did not reach me"."""
_CORPS = re.compile(r"(?:, the \d+(?:st|nd|rd|th))* (?:and|or) (?:the )?\d{1,3}(?:st|nd|rd|th) [A-Z]")
"""The regiments of "the 14th and the 20th Light Dragoons"."""
_DAWNS = frozenset("passed dawned brought saw broke".split())
_GOES_ON = frozenset(
    "and the he she they it we a at in when but by with was to from for without after before as until or who that which".split()
)
_RANKED = frozenset(
    """floor century anniversary birthday day hole lap minute street avenue amendment district ward inning green tee attempt
    over frame set rung man member time season round place year week hour congress parallel meridian edition annual century's of in item page try ballot""".split()
)


_LED = re.compile(r"\b(?:in|since|until|till|from|by|of|to|early|late|mid) \Z", re.IGNORECASE)


def modal_may(m: Match, text: str) -> bool:
    """Tell whether the month is no modal or verb: "may" and "march" need their capital."""
    start = m.start("month")
    if (
        m["month"] in ("may", "march")
        and m.end() - m.end("month") == 5
        and _LED.search(text, max(0, start - 8), start)
    ):
        return text[m.end() - 4 : m.end()].isdigit()  # "in march 2019"
    if text[m.end() : m.end() + 7].startswith((" Street", " Avenue", " Road", " streets", " avenues")):
        return False
    return text[start].isupper() or m["month"].rstrip(".") not in ("may", "march", "mar", "sat", "sun")


def _day_of_its_month(m: Match, text: str) -> bool:
    """Tell "November the first" from "In November the first of the drillers struck"."""
    written = m["day"][0].isalpha()
    day = m.end("day")
    unit = (
        not written
        and _OF_UNIT.match(text, day) is not None
        and text[m.start("day") - 4 : m.start("day")] == "the "
    )
    ranks = unit or written and (_ONE_OF.match(text, day) or (_RANKING.match(text, day) and not m["year"]))
    return modal_may(m, text) and not ranks


_ONE_OF = re.compile(r" of (?:the|these|those|his|her|its|their|our|several|two|three|four|five|many)\b")
_OF_UNIT = re.compile(r" (?!(?:" + "|".join(MONTH_NAMES) + r")\b)[A-Z][a-z]+ [a-z]")
"""How "In September the 14th Division was raised" goes on."""
_RANKING = re.compile(
    r" (?!(?:and|or|to|at|in|on|of|by|for|from|with|when|while|as|he|she|it|they|we|the|an?|his|her|their|its|was|were|is|"
    r"had|has|will|came|saw|until|after|before|through|next|last|this)\b)[a-z]{3,}"
)
"""How "In July the first ambassador came" goes on."""

RULES = (
    LexicalRule("en/calendar/month-day", (*MONTHS, *WEEKDAYS), MONTH_FIRST, _date, _day_of_its_month),
    LexicalRule("en/calendar/day-month", (*MONTHS, *WEEKDAYS, "#2"), DAY_FIRST, _date, modal_may),
    LexicalRule("en/calendar/weekday-days", tuple(WEEKDAYS), WEEKDAY_DAYS, _weekday_days, modal_may),
    LexicalRule("en/calendar/weekday-day", tuple(WEEKDAYS), WEEKDAY_DAY, _weekday_day, _no_nth),
    LexicalRule("en/calendar/days-of-month", ("#2",), DAYS_OF_MONTH, _days_of_month),
    LexicalRule(
        "en/calendar/day-of-month-beside",
        tuple(ORDINALS),
        DAY_OF_MONTH_BESIDE,
        lambda m: Within(
            CalendarDate(day=day_of_month(m["day"])), Shift(WHICH[m["which"]], Granularity.MONTH)
        ),
    ),
    LexicalRule("en/calendar/week-of-days", ("weekend", "week"), WEEK_OF_DAYS, _week_of_days),
    LexicalRule("en/calendar/night-of", ("night",), NIGHT_OF, _night_of),
    LexicalRule(
        "en/calendar/old-ordinal",
        tuple(MONTHS),
        OLD_ORDINAL,
        _old_ordinal,
        lambda m, text: (
            "D" not in text[m.start("day") : m.end("day")] + text[m.start("day2") : m.end("day2")]
        ),
    ),
    LexicalRule(
        "en/calendar/of-letters",
        ("#2", "instant", "ultimo", "proximo"),
        OF_LETTERS,
        _of_letters,
    ),
    LexicalRule(
        "en/calendar/day-in-words", tuple(ORDINALS), DAY_IN_WORDS, _day_alone, _is_day_in_words, 0.75
    ),
    LexicalRule("en/calendar/day-alone", ("#2",), DAY_ALONE, _day_alone, _no_rank, 0.8),
)
