"""What comes back (SET): "daily", "every Monday", "twice a week", "on Tuesdays", "every other day"."""

import re

from service.domain.expression import CalendarDate, DayPart, Recurrence, TimeOn
from service.domain.granularity import Granularity
from service.domain.span import Span
from service.grammar.pattern import GAP, one_of, trie
from service.grammar.rule import LexicalRule, Match, Part
from service.languages.en.lexicon import (
    DAY_OF_MONTH,
    DAYPARTS,
    FORTNIGHTS,
    MONTH,
    MONTHS,
    NUMBER,
    ORDINALS,
    SEASONS,
    UNITS,
    WEEKDAY,
    WEEKDAYS,
    amount,
    day_of_month,
    flat,
    month,
    weekday,
)

_ADVERBS = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y", "hourly": "PT1H",
    "quarterly": "P1Q", "nightly": "P1D", "biweekly": "P2W", "fortnightly": "P2W", "biannually": "P6M",
    "semiannually": "P6M", "bimonthly": "P2M", "biennially": "P2Y", "annual": "P1Y", "semiannual": "P6M",
    "biennial": "P2Y", "semi-annual": "P6M",
}  # fmt: skip
_PERIOD = {
    Granularity.SECOND: "PT1S", Granularity.MINUTE: "PT1M", Granularity.HOUR: "PT1H", Granularity.DAY: "P1D",
    Granularity.WEEKEND: "XXXX-WXX-WE", Granularity.WEEK: "P1W", Granularity.MONTH: "P1M", Granularity.QUARTER: "P1Q",
    Granularity.SEASON: "P3M", Granularity.YEAR: "P1Y", Granularity.DECADE: "P1DE", Granularity.CENTURY: "P1CE",
    Granularity.MILLENNIUM: "P1L",
}  # fmt: skip
_SEASON_CODES = ("SP", "SU", "FA", "WI")
_TIMES = {"once": "1", "twice": "2", "thrice": "3"}
_DAYS = tuple(name for name in WEEKDAYS if name.endswith("day"))
_EACH = rf"(?P<quant>every{GAP}other|every{GAP}(?:second|third|fourth)(?={GAP}(?:{trie(_DAYS)}))|every{GAP}single|each{GAP}and{GAP}every|evry|every|each|alternate|all|any{GAP}given)"
_NTH = {**ORDINALS, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5}
_SINGULAR = tuple(word for word in UNITS if not word.endswith("s") and word != "millennia")


def _adverb(m: Match) -> Recurrence:
    freq = _TIMES.get(m["freq"] or "")
    return Recurrence(_ADVERBS[m["word"]], None, f"{freq}X" if freq else None)


def _adverb_guard(m: Match, text: str) -> bool:
    """Refuse newspapers ("the Daily Mail") and the adjective "annual"."""
    start = m.start("word")
    if m["word"] == "quarterly" and text[m.end() : m.end() + 2].strip().isalpha():
        return False
    if text[max(0, m.start() - 3) : m.start()] in (" a ", "The", "the", "he ") and text[
        m.end() : m.end() + 1
    ] in (".", ",", ";"):
        return False
    if m["word"] in _PRINTED and (
        _PAPER_BEFORE.search(text, max(0, start - 24), start)
        or _PAPER_AFTER.match(text, m.end())
        or (
            _PAPER_NAME.search(text, max(0, start - 40), start)
            and text[m.end() : m.end() + 1] in ("", ".", ",", ";")
        )
    ):
        return False
    named = text[start].isupper() and text[max(0, start - 2) : start] not in ("", ". ", "\n", "\n\n")
    return not named and m["word"] not in ("annual", "biennial", "semiannual", "semi-annual")


_PRINTED = frozenset(("daily", "weekly", "monthly", "quarterly"))
_PAPER_BEFORE = re.compile(
    r"\b(?:[Bb]usiness|sports?|an? [A-Z][a-z]+|the [A-Z][a-z]+|local|national|regional|tabloid|broadsheet|leading|[A-Za-z]+-(?:language|owned|run|based|circulation)|newspaper|state|financial|trade) \Z"
)
_PAPER_NAME = re.compile(r"\b[Tt]he (?:[A-Z][\w'-]+ ){1,3}\Z")
_PAPER_AFTER = re.compile(
    r",? (?:reported|reports|quoted|wrote|notes|noted|says|said|told|published|carried|revealed|claimed|folded|splashed|(?:printed|ran) (?:the|an?)\b|(?:news)?papers?\b|press\b|[A-Z]\w+ [A-Z]\w+ (?:said|reported|quoted|wrote))"
)
"""What stands around a newspaper: "the business daily reported"."""


def _quant(words: str) -> str:
    return flat(words).upper().replace("SECOND", "OTHER").replace("EVRY", "EVERY")


def _every_unit(m: Match) -> Recurrence:
    quant, unit = _quant(m["quant"]), UNITS[m["unit"]]
    value = "P2W" if m["unit"] in FORTNIGHTS else _PERIOD[unit]
    if value == "P2W" and quant in ("EVERY OTHER", "ALTERNATE"):
        return Recurrence("P4W", "EVERY")
    if quant in ("EVERY OTHER", "ALTERNATE") and value.endswith(("1D", "1W", "1M", "1Y", "1H")):
        return Recurrence(value.replace("1", "2"), "EVERY")
    if m["unit"] == "night":
        value = "XXXX-XX-XXTNI"
    return Recurrence(value, quant)


def _every_count(m: Match) -> Recurrence | None:
    unit = UNITS[m["unit"]]
    count = m["amount"] and amount(m["amount"]) or str(_NTH[flat(m["nth"])])
    freq = _TIMES.get(m["freq"] or "")
    if unit is Granularity.WEEKEND:
        return None
    return Recurrence(_PERIOD[unit].replace("1", count), "EVERY", f"{freq}X" if freq else None)


def _every_weekday(m: Match) -> Recurrence:
    quant = _quant(m["quant"]) if m["quant"] else None
    part = DAYPARTS.get(m["part"] or "", "")
    return Recurrence(f"XXXX-WXX-{weekday(m['weekday'])}{'T' + part if part else ''}", quant)


_NAME = re.compile(WEEKDAY)


def _every_weekdays(m: Match) -> "Recurrence | tuple[Part, ...]":
    """ "Every Monday and Thursday" holds two."""
    if not m["more"]:
        return _every_weekday(m)
    quant, part = _quant(m["quant"]), DAYPARTS.get(m["part"] or "", "")
    names = [(m.start(), m.end("weekday"), m["weekday"])]
    offset = m.start("more")
    names += [(offset + one.start(), offset + one.end(), one[0]) for one in _NAME.finditer(m["more"])]
    names[-1] = (names[-1][0], m.end(), names[-1][2])
    code = "T" + part if part else ""
    return tuple(
        Part(Span(begin, end), Recurrence(f"XXXX-WXX-{weekday(name)}{code}", quant))
        for begin, end, name in names
    )


def _every_date(m: Match) -> Recurrence:
    """ "Each June 5", "every 4 July"."""
    day = day_of_month(m["day"] or m["day2"])
    return Recurrence(f"XXXX-{month(m['month'] or m['month2']):02d}-{day:02d}", _quant(m["quant"]))


_PART_DAYS = rf"(?P<days>{trie(_DAYS)}(?:,{GAP}{trie(_DAYS)}){{0,5}}),?{GAP}(?:and|or|&){GAP}(?P<weekday>{trie(_DAYS)}){GAP}(?P<part>mornings|afternoons|evenings|nights)(?![a-z])"
_DAY = re.compile(r"[a-z]+")
_DID = re.compile(
    r"\b(?:[a-z]{2,}ed|was|were|broke|took|came|met|won|lost|held|fought|sold|saw|fell|had|gave|both)(?: (?!as\b)[a-z]+){0,3}? (?:on |over |both )*\Z"
)
"""What stands before the nights of one week: "shots were fired on Friday and Saturday nights"."""


def _weekday_parts(m: Match) -> tuple[Part, ...]:
    """The days of "Tuesday and Thursday nights", each with its part of day."""
    part = DAYPARTS[m["part"]]
    told = _DID.search(m.string, max(0, m.start() - 40), m.start())
    days = [(m.start() + day.start(), m.start() + day.end(), day[0]) for day in _DAY.finditer(m["days"])]
    days.append((m.start("weekday"), m.end(), m["weekday"]))
    return tuple(
        Part(
            Span(begin, end),
            TimeOn(CalendarDate(weekday=weekday(name)), DayPart(part))
            if told
            else Recurrence(f"XXXX-WXX-{weekday(name)}T{part}"),
        )
        for begin, end, name in days
    )


def _every_month(m: Match) -> Recurrence:
    return Recurrence(f"XXXX-{month(m['month']):02d}", _quant(m["quant"]))


def _every_season(m: Match) -> Recurrence:
    return Recurrence(f"XXXX-{_SEASON_CODES[SEASONS[m['season']] - 1]}", _quant(m["quant"]))


def _every_part(m: Match) -> Recurrence:
    return Recurrence(f"XXXX-XX-XXT{DAYPARTS[m['part']]}", _quant(m["quant"]))


def _alternate(m: Match) -> Recurrence:
    """ "On alternate days", "in alternate years"."""
    value = {"days": "P2D", "weeks": "P2W", "months": "P2M", "years": "P2Y", "weekends": "P2W"}.get(
        m["unit"], "P2D"
    )
    return Recurrence(value, "ALTERNATE")


def _rate(m: Match) -> Recurrence:
    freq = flat(m["freq"] or "")
    value = "P2W" if m["unit"] in FORTNIGHTS else _PERIOD[UNITS[m["unit"]]]
    times = _TIMES.get(freq) or (
        amount(freq.removesuffix("s").removesuffix("time").strip()) if freq else None
    )
    return Recurrence(value, None, f"{times}X" if times else None)


def _rate_guard(m: Match, text: str) -> bool:
    """ "a year" is a rate after a count or a sum; alone it is a stretch."""
    if m["freq"] or m.group().startswith("per"):
        return m["unit"] not in ("second", "hour", "hr", "sec") or bool(m["freq"])
    if m["unit"] in ("second", "sec", "minute", "min") or _COUNTED_ON.match(text, m.end()):
        return False
    before = text[max(0, m.start() - 26) : m.start()].lower()
    words = before.split()
    counted = any(word[:1] in "$£€#" or word[:1].isdigit() for word in words[-3:])
    return (
        counted
        and bool(words)
        and words[-1] not in "in for of after within and over than about by on during through".split()
    )


_COUNTED_ON = re.compile(r" (?:to the (?:day|week|month)|since|after|before|ago|later|earlier|from)\b")
"""What makes a stretch of "on 3 March, a year to the day since"."""


def _weekdays(m: Match) -> Recurrence:
    return Recurrence("XXXX-WXX-WE" if m["word"].startswith("weekend") else "XXXX-WXX-XX")


def _not_all(m: Match, text: str) -> bool:
    """ "It rained all Sunday": the whole of one."""
    return m["quant"] != "all"


RULES = (
    LexicalRule(
        "en/set/adverb", tuple(_ADVERBS), rf"(?:(?P<freq>once|twice|thrice){GAP})?{one_of('word', _ADVERBS)}(?![^\W_]|-)", _adverb, _adverb_guard, 0.92
    ),
    LexicalRule("en/set/every-unit", (*_SINGULAR, "single"), rf"{_EACH}{GAP}(?:(?:business|working|trading|passing|successive){GAP})?{one_of('unit', _SINGULAR)}(?![^\W_]|-old)", _every_unit,
        lambda m, text: m["unit"] not in ("second", "quarter") and m["quant"] != "all" or m["unit"] == "quarter" and m["quant"] != "all"),
    LexicalRule(
        "en/set/every-count",
        tuple(UNITS),
        rf"(?:(?P<freq>once|twice|thrice){GAP})?every{GAP}(?:(?P<amount>{NUMBER})|(?P<nth>{trie(_NTH)})){GAP}{one_of('unit', UNITS)}(?![^\W_])",
        _every_count,
    ),
    LexicalRule(
        "en/set/every-weekday",
        tuple(WEEKDAYS),
        rf"{_EACH}{GAP}(?P<weekday>{WEEKDAY})(?P<more>(?:,{GAP}{WEEKDAY}){{0,5}},?{GAP}(?:and|or){GAP}{WEEKDAY}(?![a-z]|{GAP}\d))?(?:{GAP}{one_of('part', DAYPARTS)})?(?![a-z])",
        _every_weekdays,
        _not_all,
    ),
    LexicalRule(
        "en/set/weekdays",
        tuple(f"{name}s" for name in _DAYS),
        rf"(?:(?P<quant>alternate){GAP})?(?P<part>)(?P<weekday>(?:{trie(_DAYS)})s)(?![a-z])",
        _every_weekday,
        lambda m, text: text[m.start("weekday")].isupper() and not text.endswith("The ", 2, m.start()),
        0.9,
    ),
    LexicalRule(
        "en/set/weekday-parts",
        tuple(WEEKDAYS),
        rf"(?P<quant>)(?P<weekday>{trie(_DAYS)}){GAP}(?P<part>mornings|afternoons|evenings|nights)(?![a-z])",
        _every_weekday,
    ),
    LexicalRule("en/set/weekdays-parts", tuple(WEEKDAYS), _PART_DAYS, _weekday_parts),
    LexicalRule(
        "en/set/every-date",
        (*MONTHS, "#2"),
        rf"{_EACH}{GAP}(?:(?P<month>{MONTH}){GAP}(?P<day>{DAY_OF_MONTH})|(?P<day2>{DAY_OF_MONTH}){GAP}(?:of{GAP})?(?P<month2>{MONTH}))(?!,?{GAP}\d{{4}})",
        _every_date,
        _not_all,
    ),
    LexicalRule("en/set/every-month", tuple(MONTHS), rf"{_EACH}{GAP}(?P<month>{MONTH})", _every_month, _not_all),
    LexicalRule("en/set/every-season", tuple(SEASONS), rf"{_EACH}{GAP}{one_of('season', SEASONS)}(?![a-z])", _every_season, _not_all),
    LexicalRule("en/set/every-part", tuple(DAYPARTS), rf"{_EACH}{GAP}{one_of('part', DAYPARTS)}(?![a-z])", _every_part, _not_all),
    LexicalRule("en/set/rate", (*_SINGULAR, "one"), rf"(?:(?P<freq>\d{{1,2}})x{GAP})?(?:an?|each|every|per){GAP}{one_of('unit', _SINGULAR)}(?![^\W_]|-)", _rate, _rate_guard, 0.85),
    LexicalRule(
        "en/set/times-a-unit",
        ("once", "twice", "thrice", "time", "times"),
        rf"(?P<freq>once|twice|thrice|(?:{NUMBER}){GAP}times?){GAP}(?:an?|each|every|per){GAP}{one_of('unit', _SINGULAR)}(?![^\W_]|-)",
        _rate,
        _rate_guard,
        0.9,
    ),
    LexicalRule("en/set/week-parts", ("weekdays", "weekends", "weeknights"), r"(?:(?:on|at) )?(?P<word>weekdays|weekends|weeknights)(?![a-z])", _weekdays),
    LexicalRule(
        "en/set/of-each-month",
        ("#2", "month"),
        rf"(?:the{GAP})?(?P<day>{DAY_OF_MONTH})(?:{GAP}day)?{GAP}of{GAP}(?P<quant>every|each){GAP}month(?![a-z])",
        lambda m: Recurrence(f"XXXX-XX-{day_of_month(m['day']):02d}", _quant(m["quant"])),
    ),
    LexicalRule(
        "en/set/counted",
        ("monthly", "weekly", "yearly", "hourly"),
        rf"(?P<amount>{NUMBER})-(?P<word>monthly|weekly|yearly|hourly)(?![a-z])",
        lambda m: Recurrence(_ADVERBS[m["word"]].replace("1", amount(m["amount"])), "EVERY"),
    ),
    LexicalRule("en/set/alternate", ("days", "weeks", "months", "years", "weekends", "evenings", "nights"), rf"alternate{GAP}(?P<unit>days|weeks|months|years|weekends|evenings|nights)(?![a-z])", _alternate),
    LexicalRule("en/set/every-weekday-kind", ("weekday", "weeknight"), rf"{_EACH}{GAP}(?P<word>weekday|weeknight)(?![a-z])", lambda m: Recurrence("XXXX-WXX-XX", _quant(m["quant"])), _not_all),
)  # fmt: skip
