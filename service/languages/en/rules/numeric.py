"""Dates in digits: "2022-02-24", "2022.03.01", "24/02/2022", "20220224", "2022-W08", "2022-055"."""

import re

from service.domain.expression import CalendarDate, Clock, OrdinalDate, TimeOn, WeekDate
from service.domain.span import Span
from service.grammar.rule import LexicalRule, Match, Part
from service.languages.en.lexicon import MONTH_NAMES, MONTHS

_CLEAR_BEFORE = r"(?<![\w.,/$€£#:-])"
_CLEAR_AFTER = r"(?![\d/]|[.,:-]\d)"
_CLOCK = r"(?P<hour>[01]\d|2[0-4]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d{1,9})?)?"


def _iso(m: Match) -> "CalendarDate | TimeOn | None":
    date = _date(int(m["year"]), int(m["month"]), int(m["day"]))
    if date is None or not m["hour"]:
        return date
    second = int(m["second"]) if m["second"] else None
    zone = m["zone"] and ("Z" if m["zone"].isalpha() else m["zone"])
    if zone and ":" not in zone and zone != "Z":
        zone = f"{zone[:3]}:{zone[3:]}"
    return TimeOn(date, Clock(int(m["hour"]), int(m["minute"]), second, zone))


def _iso_interval(m: Match) -> tuple[Part, ...] | None:
    """ISO 8601's "2021-03-29/2021-04-02": its two ends."""
    begin = _date(int(m["year"]), int(m["month"]), int(m["day"]))
    end = _date(int(m["year2"]), int(m["month2"]), int(m["day2"]))
    if begin is None or end is None:
        return None
    slash = m.start("year2") - 1
    return (
        Part(Span(m.start(), slash), begin, tie="begin"),
        Part(Span(slash + 1, m.end()), end, tie="end"),
    )


def _log(m: Match) -> "CalendarDate | TimeOn | None":
    """The date of a server's log: "12/Mar/2024:09:15:00 +0100"."""
    date = _date(int(m["year"]), MONTHS[m["month"]], int(m["day"]))
    if date is None or not m["hour"]:
        return date
    zone = f"{m['zone'][:3]}:{m['zone'][3:]}" if m["zone"] else None
    return TimeOn(
        date, Clock(int(m["hour"]), int(m["minute"]), int(m["second"]) if m["second"] else None, zone)
    )


def _date(year: int, month: int, day: int) -> CalendarDate | None:
    return CalendarDate(year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _year_first(m: Match) -> CalendarDate | None:
    return _date(int(m["year"]), int(m["month"]), int(m["day"]))


def _year_last(m: Match) -> CalendarDate | None:
    """Read month first, and keep the other order where the digits allow it."""
    first, second, year = int(m["first"]), int(m["second"]), int(m["year"])
    short = len(m["year"]) == 2
    readings = [
        CalendarDate(year, month, day, century_open=short)
        for month, day in ((first, second), (second, first))
        if 1 <= month <= 12 and 1 <= day <= 31
    ]
    if not readings:
        return None
    if len(readings) == 1 or readings[0] == readings[1]:
        return readings[0]
    return CalendarDate(year, first, second, century_open=short, swapped=readings[1])


def _roman(m: Match) -> CalendarDate | None:
    """ "4.vii.1907": the month in Roman numerals, the day before it."""
    return _date(int(m["year"]), _ROMAN.index(m["month"]) + 1, int(m["day"]))


_CITED = re.compile(r"\b(?:sections?|clauses?|articles?|paras?|parts?|chapters?|vols?) \Z", re.IGNORECASE)
_ROMAN = "i ii iii iv v vi vii viii ix x xi xii".split()


def _compact(m: Match) -> CalendarDate | None:
    return _date(int(m["year"]), int(m["month"]), int(m["day"]))


def _week(m: Match) -> WeekDate | None:
    week = int(m["week"])
    day = int(m["day"]) if m["day"] else None
    return WeekDate(int(m["year"]), week, day) if 1 <= week <= 53 else None


def _ordinal(m: Match) -> OrdinalDate | None:
    day = int(m["day"])
    return OrdinalDate(int(m["year"]), day) if 1 <= day <= 366 else None


def _month(m: Match) -> CalendarDate:
    return CalendarDate(int(m["year"]), int(m["month"]))


_REFERRED = re.compile(
    r"\b(?:(?:part|serial|reference|order|batch|model|case|claim|account|tracking) (?:number|no\.?|code)|claim|reference|ref\.?) \Z",
    re.IGNORECASE,
)
_SUFFIXED = re.compile(r"-[A-Z]\b")
_SHORT_MONTHS = "|".join(name[:3].lower() for name in MONTH_NAMES)


def _no_version(m: Match, text: str) -> bool:
    """Two digits for the year stand behind slashes, or in the "24.06.19" that no version is written like."""
    padded = m["mark"] == "." and len(m["first"]) == len(m["second"]) == 2 and 1 <= int(m["second"]) <= 12
    if len(m["year"]) == 2 and m["mark"] != "/" and not padded:
        return False
    if _REFERRED.search(text, max(0, m.start() - 20), m.start()) or _SUFFIXED.match(text, m.end()):
        return False  # "Part number 11-04-2009", "claim 12-05-2016-B"
    return not _VERSION.search(text, max(0, m.start() - 12), m.start()) and not _TAGGED.match(text, m.end())


_TAGGED = re.compile(r"-(?:rc|alpha|beta|dev|snapshot|[a-z]+\d)", re.IGNORECASE)
_VERSION = re.compile(r"\b(?:version|release|build|firmware|driver|kernel|v|ver\.) ?\Z", re.IGNORECASE)

_CATALOGUED = re.compile(
    r"\b(?:part|lot|item|ref|sku|model|serial|catalogue|catalog|code)(?: (?:no\.?|number))? \Z", re.IGNORECASE
)
"""What stands before the number of a part: "quote part 2006-03-14"."""
RULES = (
    LexicalRule(
        "en/numeric/iso-interval",
        ("#4",),
        rf"{_CLEAR_BEFORE}(?P<year>\d{{4}})-(?P<month>\d{{2}})-(?P<day>\d{{2}})"
        rf"/(?P<year2>\d{{4}})-(?P<month2>\d{{2}})-(?P<day2>\d{{2}}){_CLEAR_AFTER}(?!-\d)",
        _iso_interval,
    ),
    LexicalRule(
        "en/numeric/iso",
        ("#4",),
        rf"{_CLEAR_BEFORE}(?P<year>\d{{4}})-(?P<month>\d{{2}})-(?P<day>\d{{2}})"
        rf"(?:(?:t| ){_CLOCK}(?: ?(?P<zone>z|gmt|utc|[+-]\d{{2}}:?\d{{2}})(?![a-z]))?)?(?!\d|-\d)",
        _iso,
        lambda m, text: _CATALOGUED.search(text, max(0, m.start() - 16), m.start()) is None,
    ),
    LexicalRule(
        "en/numeric/year-first",
        ("#4",),
        rf"{_CLEAR_BEFORE}(?P<year>\d{{4}})(?P<mark>[./-])(?P<month>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}}){_CLEAR_AFTER}",
        _year_first,
        lambda m, text: (
            not (
                (m["mark"] == "." and _VERSION.search(text, max(0, m.start() - 16), m.start()))
                or _CATALOGUED.search(text, max(0, m.start() - 16), m.start())
            )
        ),
    ),
    LexicalRule(
        "en/numeric/roman",
        ("#2",),
        rf"{_CLEAR_BEFORE}(?P<day>\d{{1,2}})(?P<mark>[./ -])(?P<month>{'|'.join(sorted(_ROMAN, key=len, reverse=True))})(?P=mark)(?P<year>1\d{{3}}|20\d{{2}}){_CLEAR_AFTER}",
        _roman,
        lambda m, text: _CITED.search(text, max(0, m.start() - 12), m.start()) is None,
    ),
    LexicalRule(
        "en/numeric/year-last",
        ("#2",),
        rf"{_CLEAR_BEFORE}(?P<first>\d{{1,2}})(?P<mark>[./-])(?P<second>\d{{1,2}})(?P=mark)"
        rf"(?P<year>[12]\d{{3}}|\d{{2}}){_CLEAR_AFTER}",
        _year_last,
        _no_version,
        0.9,
    ),
    LexicalRule(
        "en/numeric/compact",
        ("#8",),
        rf"{_CLEAR_BEFORE}(?P<year>(?:19|20)\d{{2}})(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01]){_CLEAR_AFTER}",
        _compact,
        confidence=0.9,
    ),
    LexicalRule(
        "en/numeric/log",
        ("#2",),
        rf"(?<![\w/])(?P<day>\d{{2}})/(?P<month>{_SHORT_MONTHS})/(?P<year>\d{{4}})(?::{_CLOCK}(?: (?P<zone>[+-]\d{{4}}))?)?(?![\w/])",
        _log,
    ),
    LexicalRule(
        "en/numeric/week-of",
        ("week",),
        r"week (?P<week>\d{1,2}) of (?P<year>(?:19|20)\d{2})(?P<day>)(?!\d)",
        _week,
    ),
    LexicalRule(
        "en/numeric/week",
        ("#4",),
        rf"{_CLEAR_BEFORE}(?P<year>\d{{4}})-?w(?P<week>\d{{2}})(?:-?(?P<day>[1-7]))?(?![\w-])",
        _week,
    ),
    LexicalRule(
        "en/numeric/ordinal",
        ("#4",),
        rf"{_CLEAR_BEFORE}(?P<year>(?:19|20)\d{{2}})-(?P<day>[0-3]\d{{2}})(?![\w-])",
        _ordinal,
        confidence=0.8,
    ),
    LexicalRule(
        "en/numeric/month",
        ("#4",),
        rf"{_CLEAR_BEFORE}(?P<year>(?:19|20)\d{{2}})-(?P<month>0[1-9]|1[0-2])(?!\d|-\d)",
        _month,
        lambda m, text: (int(m["year"]) + 1) % 100 != int(m["month"]),
        0.85,
    ),
)
