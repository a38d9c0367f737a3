"""Years, spans of years and decades: "2014", "1939-45", "44 BC", "the mid-1990s", "the nineties"."""

import re

from service.domain.expression import CalendarDate, Decade
from service.domain.span import Span
from service.domain.timex import Mod
from service.grammar.pattern import DASH, GAP, one_of, trie
from service.grammar.rule import LexicalRule, Match, Part
from service.languages.en.lexicon import DECADES, NUMBERS, ORDINAL, SHORT_YEAR, YEAR
from service.languages.en.rules.clock import tells_nought
from service.languages.en.years import ANNO_DOMINI, BEFORE_CHRIST, ERA, read_year

_BEFORE = r"(?:(?<![\d.,$€£#/])|(?<=[ (]c\.)|(?<=[ (]ca\.))(?<!\D\d{3}-)(?<!\d:)"
_LEAD = rf"(?:(?:the{GAP})?(?:calendar{GAP})?year{GAP})?"
_MEASURES = tuple(
    """points votes pages words miles km kilometer kilometers kilometre kilometres tons tonnes feet meters metres
    acres dollars euros pounds percent mph mb gb kg lbs hectares sq square cubic watts volts calories grams
    inches yards rubles yen yuan degrees megawatts mhz ghz rpm ml bytes bits px cc kelvin hp bhp kilowatts
    decibels amps ohms litres liters pints grains cubits fathoms million billion thousand hundred trillion
    watt volt khz hz horsepower lumens joules kcal hertz kilo kilos kilogram kilograms gram kelvins""".split()
)
_COUNTED = trie(
    (
        *_MEASURES,
        *"""people troops soldiers men women children dead deaths civilians students workers employees jobs homes houses
    cars shares units copies prisoners ships planes tanks rounds seats patients cases members delegates
    residents voters fans passengers refugees others years months weeks days hours minutes seconds fighters
    officers guests runners participants respondents vehicles aircraft casualties victims signatures entries
    infantry cavalry items pieces times customers stores cows trees footnotes voices tickets ballots parts block pupils beds
    visitors volunteers species stars songs""".split(),
    )
)
_COUNTED_NEXT = re.compile(rf"(?:-|{GAP})(?:{_COUNTED})(?![a-z])")
_MEN_NEXT = re.compile(
    rf"{GAP}[a-z]+{GAP}(?:troops|people|customers|spectators|fans|passengers|voters|guests|visitors|refugees|soldiers)(?![a-z])"
)
"""Who is counted by "killed 1970 enemy troops"."""
_NOT_COUNTED = rf"(?!{GAP}of{GAP}(?:the|them|these|those)(?![a-z]))"
_NO_PART = r"(?!-\d{2}-\d{2}(?!\d)|/\d{2}/\d{2}(?!\d))"  # "lot 2022-99-77": neither a date nor a year
_SURE_BEFORE = (
    "in", "since", "until", "till", "by", "from", "of", "during", "before", "after", "between", "to", "for", "and",
    "through", "circa", "c.", "year", "early", "late", "mid", "mid-", "around", "about", "fiscal", "spring", "summer",
    "fall", "autumn", "winter", "or", "the", "for", "as", "into", "late-", "early-", "throughout", "beyond", "past",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "born", "(", "[", "on", "at", "no", "quarter", "half", "with", "than",
)  # fmt: skip
_NEVER_BEFORE = frozenset(
    """some nearly almost over least flight route page room model boeing no number highway interstate
    channel top lot section article resolution bus tower apt apartment suite box paragraph rule iso line sonnet
    only another exactly up additional""".split()
)


def _year(m: Match) -> CalendarDate:
    year, open_century = read_year(m["year"])
    return CalendarDate(year, century_open=open_century)


def _is_dialled(words: list[str], previous: str, after: str) -> bool:
    """A telephone number: "020 1995 1066", "0171-946 1985", "0800 2020"."""
    if _DIALLED.match(previous):
        return True
    if not previous.isdigit():
        return False
    area = len(words) > 1 and words[-2].isdigit() and words[-2][:1] == "0"
    nought = previous[:1] == "0"
    return area or (nought and (len(previous) == len("0800") or after.lstrip(" ").isdigit()))


def _sure(m: Match, text: str) -> bool:
    """A four-digit number is a year unless what stands around it counts, numbers or names something."""
    start, end = m.span("year")
    year = int(m["year"])
    before = text[max(0, m.start() - 16) : m.start()].lower()
    called = before[-1:] == "(" and before[-2:-1].isalnum()  # "retry(2000)"
    if called or before[-1:] in ("$", "£", "€", "#", "@", "_"):
        return False
    words = before.split()
    previous = words[-1].lstrip("(“\"'[") if words else ""
    if previous in _NEVER_BEFORE or previous.endswith(("no.", "nos.")):
        return False
    each = before.endswith(_EACH_OF) and _counts(text[end : end + 28])  # "each of the 1776 bolts"
    clock = previous in ("from", "between") and _CLOCKS.match(text, m.start())
    if each or clock or (previous == "at" and tells_nought(text, start, end)):
        return False  # "between 2145 and 2310 on Monday"
    if _is_scored(text, m.start(), end) or (
        previous == "at" and _HIGH.search(text, max(0, start - 80), start)
    ):
        return False
    if _is_dialled(words, previous, text[end : end + 2]) or (
        text[end : end + 1].isalpha()
        or text[end : end + 1] in ("-", "/")
        and text[end + 1 : end + 4].isdigit()
    ):
        return False
    if m.start() < start:
        return True
    if (
        text[end : end + 1] == "-"
        and text[end + 1 : end + 2].isupper()
        and not text[end + 2 : end + 3].isalpha()
    ):
        return False
    counted = _COUNTED_NEXT.match(m.string, end) is not None
    ranged = previous in _RANGING and _RANGE_BEFORE.search(text, max(0, start - 28), start)
    if ranged and not (counted and (ranged["fronted"] is None or _is_measure(m.string, end))):
        return True
    listed = previous == "and" and _YEAR_BEFORE.search(text, max(0, start - 16), start) is not None
    if counted and (_is_measure(m.string, end) or (previous in ("the", "and", "or") and not listed)):
        return False
    told = previous == "of" and _SPEAKS.match(text, end) is not None  # "the roll of 1588 lists 1571 pikemen"
    if (
        previous not in _SURE_OF_YEAR
        and not (told or listed)
        and (counted or _counts(text[end : end + 28]) or _MEN_NEXT.match(m.string, end))
    ):
        return False
    if _RANGE_NEXT.match(text, end):
        return True
    known = previous in _SURE_BEFORE or before.rstrip(" ")[-1:] in (
        "(",
        "[",
        "–",
        "—",
        "",
        "\n",
        ",",
        ".",
        ";",
        ":",
    )
    return known or 1700 <= year <= 2050


_EACH_OF = (
    "each of the ",
    "all of the ",
    "all the ",
    "none of the ",
    "any of the ",
    "most of the ",
    "half of the ",
)


def _is_scored(text: str, start: int, end: int) -> bool:
    """Tell votes, scores and measures: "was 1776 to 1492", "by 2010 votes to 1987", "between 1900 and 2100 kelvin"."""
    later, earlier = _TO_LESS.match(text, start), _LESS_THAN.search(text, max(0, start - 24), start)
    falls = later is not None and int(later[2]) < int(later[1])
    falls = falls or (
        earlier is not None and text[start:end].isdigit() and int(text[start:end]) < int(earlier[1])
    )
    return falls or _TO_MEASURE.match(text, start) is not None


_TO_LESS = re.compile(r"(\d{4})(?: [a-z]+)? to (\d{4})\b")
_LESS_THAN = re.compile(r"(?<![\d.,-])(\d{4})(?: votes?| points?| runs?)? to \Z")
_TO_MEASURE = re.compile(rf"\d{{4}} (?:and|to|or) \d{{3,4}} (?:{trie(_MEASURES)}|per)(?![a-z])")
_CLOCKS = re.compile(
    r"[0-2]\d[0-5]\d (?:and|to|until) [0-2]\d[0-5]\d (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)
_HIGH = re.compile(r"\b(?:met(?:re|er)s|feet|altitude|elevation|summit)\b[^.]*\Z")
"""What stands before "the hut lies at 1850"."""
_YEAR_BEFORE = re.compile(r"\b[Ii]n (?:1\d|20)\d\d and \Z")
"""The first of "In 2001 and 2002 people left"."""
_RANGING = frozenset(("to", "and", "until", "through"))
_RANGE_BEFORE = re.compile(
    r"(?P<fronted>(?:\A|[.,;\n]\s?|\band )(?=from|between|From|Between))?\b(?:[Ff]rom|[Bb]etween) (?:1\d|20)\d\d (?:to|and|until|through) \Z"
)
"""The first end of "from 1980 to 1986 contractors poured concrete"."""
_SPEAKS = re.compile(
    r" (?:lists|names|records|counts|mentions|notes|describes|speaks|tells|calls|gives|shows|puts) "
)
_DIALLED = re.compile(r"0\d{2,4}-\d{3,4}$")
_RANGE_NEXT = re.compile(r" (?:to|until|through) (?:1\d|20)\d\d(?![\d,.]\d|[%\d]| [a-z]+s\b)")
"""The other end of "ruled 1558 to 1603"."""


def _is_measure(folded: str, end: int) -> bool:
    """Tell whether a unit of measure or money follows, that no preposition makes a year's."""
    return folded[end + 1 :].startswith(
        (
            "dollars",
            "euros",
            "pounds",
            "met",
            "feet",
            "miles",
            "cc",
            "kelvin",
            "yards",
            "kilomet",
            "km",
            "rpm",
            "mhz",
            "rubles",
            "yen",
        )
    )


def _counts(after: str) -> bool:
    """Tell whether a plain plural follows, so that the number may count it."""
    word = after[1:].split(" ", 1)[0].rstrip(".,;:)") if after[:1] == " " else ""
    plural = (
        word.isalpha()
        and word.islower()
        and len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is"))
    )
    return plural and word not in _DATED_THINGS


_SURE_OF_YEAR = frozenset(
    "in since until till during the by from before after between through and early late mid fiscal year".split()
)
_DATED_THINGS = frozenset(
    """forbids says allows lets requires bans makes gives shows marks sees elections earnings results sales profits revenues protests games olympics riots attacks fires budgets models figures taxes
    reforms talks floods accords forecasts estimates exports imports finals playoffs championships prices levels losses events
    midterms primaries was has does plans goals targets numbers totals films awards rates""".split()
)


_ANNO_TOLD = re.compile(r"\b(?:A\.D\.|C\.E\.|AD|CE) \d{1,3}\b(?!.*\b(?:B\.C\.|BC))")
"""What makes "in 79" a year: one told with its era before it."""
_ERA_TOLD = re.compile(r"\b[1-9]\d\d (?:BC|B\.C\.|BCE)(?!.*\b(?:AD|A\.D\.|CE)\b)")
"""What makes "in 324" a year before Christ: one told with its era before it."""
_NEAR_ANNO = 240


def _early_year(m: Match, text: str) -> bool:
    """ "In 410 the Goths sacked it", "fell in 476.": three digits behind "in" that nothing counts, in a text of the past."""
    before = text[max(0, m.start() - 16) : m.start()]
    if before.lower().endswith(("circa ", "ca. ", " c. ")):
        return True
    if before.endswith("In "):
        return before[:-3].rstrip()[-1:] in ("", ".", "\n", '"', "”")
    if text[m.end() + 1 : m.end() + 2].isdigit():
        return False
    if before.endswith(_BEGAN_OR_ENDED):
        return True
    around = text[max(0, m.start() - _AROUND) : m.end() + _AROUND]
    led = before.endswith((" in ", " by ", " from ", " until ", " since ", " last day of "))
    return led and _LONG_GONE.search(around) is not None


_AROUND = 160
_LONG_GONE = re.compile(
    r"\b(?:Saxons?|Odoacer|Theodoric|Alaric|Attila|Justinian|Charlemagne|Constantinople|Ravenna|imperial|Danes|Vikings?|Franks|Goths|Visigoths|Vandals|Huns|Lombards|Romans?|Byzantin\w+|Carthage|caliphs?|emperors?|abb(?:ey|ot|ess)|"
    r"monks?|Emperor|Caliph|King of|Pope|dynasty|Tang|legions?|BC|AD|[a-z]+th century|\d\d?(?:st|nd|rd|th) century|[Ii]n [1-9]\d\d\.|\d\d0s)\b"
)
"""What tells a text of the first thousand years, in which "in 704" is a year."""
_FROM = re.compile(r"\b[Ff]rom (?:about |around |c\. ?|ca\. ?)?\Z")
_BEGAN_OR_ENDED = tuple(
    f" {word} in "
    for word in "fell died born crowned founded built sacked began ended killed burned destroyed abandoned conquered baptised baptized".split()
)


def _range(m: Match) -> tuple[Part, ...] | None:
    first = int(m["year"])
    last = int(m["last"].lstrip("'"))
    if len(m["last"]) == 1:
        last += first // 10 * 10  # "1761–5"
    elif len(m["last"].lstrip("'")) == 2:
        last += first // 100 * 100
        last += 100 if last + 99 == first else 0
    if not first < last <= first + 500:
        return None
    return (
        Part(Span(m.start(), m.end("year")), CalendarDate(first), tie="begin"),
        Part(Span(m.start("last"), m.end("last")), CalendarDate(last), tie="end"),
    )


def _era_range(m: Match) -> tuple[Part, ...]:
    """ "499 to 493 BC": both ends share the era."""
    last, _ = read_year(m["last"])
    era = "bc" if last <= 0 else "ad"
    first, _ = read_year(f"{m['year']} {era}")
    tied = m["link"].strip() not in ("and", "or")
    return (
        Part(Span(m.start("year"), m.end("year")), CalendarDate(first), tie="begin" if tied else None),
        Part(Span(m.start("last"), m.end("last")), CalendarDate(last), tie="end" if tied else None),
    )


def _anno_range(m: Match) -> tuple[Part, ...] | None:
    """ "AD 98-117": both ends share the era."""
    first, last = int(m["year"]), int(m["last"])
    if first >= last:
        return None
    return (
        Part(Span(m.start("first"), m.end("first")), CalendarDate(first), tie="begin"),
        Part(Span(m.start("last"), m.end("last")), CalendarDate(last), tie="end"),
    )


def _early_range(m: Match) -> tuple[Part, ...] | None:
    first, last = int(m["year"]), int(m["last"])
    if first >= last:
        return None
    return (
        Part(Span(m.start("year"), m.end("year")), CalendarDate(first), tie="begin"),
        Part(Span(m.start("last"), m.end("last")), CalendarDate(last), tie="end"),
    )


_DYNASTIC = re.compile(r"\b(?:dynast|reign|king|emperor|caliph|pope|ruler)\w*", re.IGNORECASE)
_REIGNED = re.compile(
    r"\b(?:reign|rul|dynast|emperor|king|queen|caliph|pope|empire|bishop|abbot)\w*\b[^.]*\bfrom \Z",
    re.IGNORECASE,
)


def _range_guard(m: Match, text: str) -> bool:
    """Refuse ISO months ("2022-03"), telephone numbers and sums."""
    if text[max(0, m.start() - 1) : m.start()] in ("$", "£", "€", "-", "/", "#"):
        return False
    last = m["last"]
    if m["dash"] == "/" and (int(m["year"]) + 1 - int(last.lstrip("'"))) % 100:
        return False
    words = text[max(0, m.start() - 16) : m.start()].lower().split()
    if words and words[-1] in _NEVER_BEFORE | {"pages", "lots", "pp."}:
        return False
    if text[m.end() : m.end() + 1] in ("-", "/", "%") or text[m.end() : m.end() + 2][:1].isalpha():
        return False
    month = len(last) == 2 and "'" not in last and m["dash"] == "-" and 1 <= int(last) <= 12
    return not month or (int(m["year"]) + 1) % 100 == int(last)


def _decade(m: Match) -> "Decade | Part | None":
    digits = m["digits"]
    mod = _MODS.get((m["mod"] or "").strip(" -"))
    number = int(digits) // 10
    if len(digits) == 2:
        decade = Decade(number, century_open=True)
    elif digits.endswith("00") and len(digits) == 4 and digits != "2000":
        decade = Decade(number)
    else:
        decade = Decade(number, bc=bool(m["bc"]))
    return Part(Span(m.start(), m.end()), decade, mod)


def _decade_guard(m: Match, text: str) -> bool:
    """Two digits need "the", an apostrophe or a modifier, and no owner ("in his 50s")."""
    before = text[max(0, m.start() - 8) : m.start()].lower()
    if before.endswith(
        ("his ", "her ", "their ", "my ", "your ", "our ", "low ", "upper ", "lower ", "high ")
    ):
        return False
    if len(m["digits"]) == 3 and not (m.group().startswith("the") or m["bc"] or m["mod"]):
        return (
            _DECADE_BEFORE.search(text, max(0, m.start() - 24), m.start()) is not None
        )  # Not "Airbus 350s".
    if len(m["digits"]) > 2:
        return before[-1:] not in ("$", "£", "€")
    if text[m.end() : m.end() + 8].lower().startswith((" percent", "%")):
        return False
    lead = m.group().lstrip()
    if _DECADE_BEFORE.search(text, max(0, m.start() - 24), m.start()):
        return True
    around = text[max(0, m.start() - 40) : m.end() + 12].lower()
    weather = any(word in around for word in ("temperature", "degrees", "a round in", "shot a"))
    return not weather and (lead.startswith(("the ", "'")) or bool(m["mod"]) and "'" in lead)


_DECADE_BEFORE = re.compile(r"\d0'?s(?:,|,? (?:and|or|to|through|&)| ?[-–])(?: the)?(?: early| late)? ?\Z")


def _decade_word(m: Match) -> Part:
    mod = _MODS.get((m["mod"] or "").strip(" -"))
    century = _DECADE_CENTURIES.get((m["century"] or "").rstrip("- \n"))
    digit = DECADES[m["word"]]
    decade = Decade(digit, century_open=True) if century is None else Decade(century * 10 + digit)
    return Part(Span(m.start(), m.end()), decade, mod)


_DECADE_WORD_BEFORE = re.compile(
    r"\b[Tt]he (?:[a-z]+[ -])?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties) (?:and|or) \Z"
)
_DECADE_CENTURIES = {
    "nineteen": 19, "eighteen": 18, "seventeen": 17, "sixteen": 16, "fifteen": 15, "fourteen": 14, "roaring": 19, "swinging": 19, "hungry": 18, "gay": 18, "naughty": 18,
}  # fmt: skip
"""What tells the century of "the nineteen-twenties", "the Roaring Twenties", "the Hungry Forties"."""


def _decade_word_guard(m: Match, text: str) -> bool:
    before = text[max(0, m.start() - 6) : m.start()].lower()
    owned = before.endswith(("his ", "her ", "their ", "my ", "your ", "our "))
    temperature = "temperatures" in text[max(0, m.start() - 60) : m.start()].lower()
    return (
        not owned
        and not temperature
        and (
            _DECADE_WORD_BEFORE.search(text, max(0, m.start() - 40), m.start()) is not None
            or m.group().startswith(("the", "nineteen", "eighteen", "seventeen", "sixteen"))
            or bool(m["mod"])
        )
    )


def _spelled(m: Match) -> CalendarDate:
    century = 100 * NUMBERS[m["century"]]
    return CalendarDate(century + sum(NUMBERS[word] for word in m["rest"].replace(" ", "-").split("-")))


def _two_thousand(m: Match) -> CalendarDate:
    rest = (m["rest"] or "").replace(" ", "-").split("-")
    return CalendarDate(2000 + sum(NUMBERS[word] for word in rest if word))


def _roman(year: int) -> str:
    """The year as inscriptions write it: MDCCXLII."""
    parts = (("m", 1000), ("cm", 900), ("d", 500), ("cd", 400), ("c", 100), ("xc", 90), ("l", 50), ("xl", 40))
    letters = ""
    for sign, worth in (*parts, ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)):
        letters, year = letters + sign * (year // worth), year % worth
    return letters


def _spelled_out(m: Match) -> CalendarDate:
    """ "Seventeen hundred and ninety-three", "two thousand and eight"."""
    if m["hundreds"]:
        year = 100 * NUMBERS[m["hundreds"]]
    else:
        year = 1000 * NUMBERS[m["thousands"]] + (100 * NUMBERS[m["century"]] if m["century"] else 0)
    rest = (m["rest"] or "").replace(" ", "-").split("-")
    return CalendarDate(year + sum(NUMBERS[word] for word in rest if word))


def _is_spelled_out(m: Match, text: str) -> bool:
    """A year where "in" or a date leads it, and nothing follows that it could count."""
    if _GOES_ON.match(text, m.end()) is None:
        return False
    told = m["rest"] is not None or m["hundreds"] is not None
    return m["lead"] is not None or (
        told and _LEADS_YEAR.search(text, max(0, m.start() - 16), m.start()) is not None
    )


_GOES_ON = re.compile(
    r" ?[,.;:)]|\s*\Z| (?:and|but|he|she|they|we|it|the|an?|in|on|at|to|from|my|his|her|our|their|when|was|were|had|with|by)\b"
)
_LEADS_YEAR = re.compile(
    r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Bb]efore|[Aa]fter|(?:January|February|March|April|May|June|July|August|September|October|November|December),?(?: \d+,)?) \Z"
)
_INSCRIBED = {letters: year for year in range(1400, 2051) if len(letters := _roman(year)) > len("MDC")}
"""Years in Roman numerals; three letters are too often something else (MDC, MCI)."""


_MODS = {
    "early": Mod.START,
    "late": Mod.END,
    "mid": Mod.MID,
    "middle": Mod.MID,
    "mid to late": Mod.END,
    "mid-to-late": Mod.END,
    "early to mid": Mod.START,
    "early-to-mid": Mod.START,
}
_MOD = r"(?P<mod>(?:mid(?:-| )to(?:-| )late|early(?:-| )to(?:-| )mid|early|late|mid|middle)(?: |-))?"
_DIGIT = trie(word for word, number in NUMBERS.items() if 0 < number < 10)
_TEENS = trie(word for word, number in NUMBERS.items() if 10 < number < 20)
_TENS = trie(word for word, number in NUMBERS.items() if number >= 20)
_UNDER_100 = (
    rf"(?:{_TENS})(?:-|{GAP})(?:{_DIGIT})|{trie(word for word, number in NUMBERS.items() if number >= 10)}"
)

RULES = (
    LexicalRule("en/year/plain", ("#4", "year"), rf"{_BEFORE}{_LEAD}(?P<year>{YEAR}){_NOT_COUNTED}{_NO_PART}", _year, _sure, 0.95),
    LexicalRule(
        "en/year/roman",
        tuple(_INSCRIBED),
        r"m[mdclxvi]{3,}(?![^\W_])",
        lambda m: CalendarDate(_INSCRIBED[m.group()]) if m.group() in _INSCRIBED else None,
        lambda m, text: text[m.start() : m.end()].isupper(),
        0.85,
    ),
    LexicalRule(
        "en/year/short",
        ("#2",),
        rf"(?<![^\s(\[–—-])(?P<year>{SHORT_YEAR})(?!')",
        _year,
        confidence=0.85,
    ),
    LexicalRule(
        "en/year/anno-range",
        ("#",),
        rf"(?P<first>{ANNO_DOMINI}{GAP}(?P<year>\d{{1,4}}))(?P<link>{DASH}|{GAP}(?:to|until|through){GAP})(?P<last>\d{{1,4}})(?![\d.,]\d|\d|{GAP}?{ERA})",
        _anno_range,
        lambda m, text: text[m.start()].isupper(),
    ),
    LexicalRule(
        "en/year/era-range",
        ("#",),
        rf"(?P<year>\d{{1,4}})(?P<link>{DASH}|{GAP}(?:to|and|or|until|through){GAP})(?P<last>\d{{1,4}}{GAP}?{ERA})",
        _era_range,
        lambda m, text: any(letter.isupper() for letter in text[m.start("last") : m.end("last")]),
    ),
    LexicalRule(
        "en/year/era",
        ("#",),
        rf"(?:(?:the{GAP})?year{GAP})?(?P<year>\d{{1,4}}{GAP}?{ERA}|{ANNO_DOMINI}{GAP}\d{{1,4}}(?![\d.,]\d|\d))",
        _year,
        lambda m, text: any(letter.isupper() for letter in text[m.start("year") : m.end("year")]),
    ),
    LexicalRule(
        "en/year/era-thousands",
        ("bc", "bce", "b.c", "b.c.e"),
        rf"(?P<year>\d{{1,2}},\d{{3}}{GAP}?{BEFORE_CHRIST})",
        _year,
        lambda m, text: text[m.end("year") - 2].isupper() or text[m.end("year") - 1].isupper(),
    ),
    LexicalRule(
        "en/year/early-range",
        ("#3",),
        rf"(?<![\w.,$€£#/-])(?P<year>[1-9]\d{{2}}){GAP}(?:to|until){GAP}(?P<last>[1-9]\d{{2}})(?=[.,;)]|{GAP}(?:the|he|she|it|they|when|and|a|an|his|her|its|by|from)(?![a-z])|$)",
        _early_range,
        lambda m, text: _REIGNED.search(text, max(0, m.start() - 80), m.start()) is not None,
        0.8,
    ),
    LexicalRule(
        "en/year/dynasty",
        ("#3",),
        r"(?:(?<=\()|(?<=[(,] ))(?P<year>[1-9]\d{2})(?P<dash>[–-])(?P<last>[1-9]\d{2,3})(?=[;.)])",
        _early_range,
        lambda m, text: _DYNASTIC.search(text, max(0, m.start() - 200), m.start()) is not None,
        0.8,
    ),
    LexicalRule(
        "en/year/early-to-century",
        ("#3",),
        rf"(?<![\w.,$€£#/-])(?P<year>[1-9]\d{{2}})(?={GAP}(?:to|until|through){GAP}(?:the{GAP})?(?:(?:early|mid|late)(?:-|{GAP}))?(?:\d{{1,2}}th|{ORDINAL})(?:-|{GAP})century(?![a-z]))",
        lambda m: Part(Span(m.start(), m.end()), CalendarDate(int(m["year"])), tie="begin"),
        lambda m, text: _FROM.search(text, max(0, m.start() - 16), m.start()) is not None,
        0.8,
    ),
    LexicalRule(
        "en/year/early-bc",
        ("#3",),
        rf"(?<=\bin )(?P<year>[1-9]\d{{2}})(?=[.,;)]|{GAP}(?:the|he|she|it|they|when|and|his|her|its|by|had|was|were)(?![a-z]))",
        lambda m: CalendarDate(1 - int(m["year"])),
        lambda m, text: _ERA_TOLD.search(text, max(0, m.start() - _AROUND), m.start()) is not None,
        0.75,
    ),
    LexicalRule(
        "en/year/early",
        ("#3",),
        rf"(?<![\w.,$€£#/-])(?P<year>[1-9]\d{{2}})(?=[.,;)]|{GAP}(?:the|he|she|it|they|when|and|a|an|his|her|its|and|by|had|[a-z]+{GAP}(?:was|were|had|became|died|fell|took|sacked|defeated|conquered))(?![a-z]))",
        _year,
        _early_year,
        0.7,
    ),
    LexicalRule(
        "en/year/early-short",
        ("#2",),
        rf"(?<=\bin )(?P<year>[1-9]\d)(?=[.,;)]|{GAP}(?:and|the|he|she|they|when|his|her|by|at)(?![a-z])|$)",
        _year,
        lambda m, text: _ANNO_TOLD.search(text, max(0, m.start() - _NEAR_ANNO), m.start()) is not None,
        0.75,
    ),
    LexicalRule("en/year/said", ("#", "year"), rf"the{GAP}year{GAP}(?:of{GAP}(?:our{GAP}lord|grace){GAP})?(?P<year>\d{{1,4}})(?!{GAP}?{ERA})(?![\d.,]\d|\d)(?!{GAP}(?:pupils?|students?|class|classes|girls?|boys?|exams?|teachers?)(?![a-z]))", _year),
    LexicalRule(
        "en/year/range",
        ("#4",),
        rf"{_BEFORE}(?P<year>1\d{{3}}|2[01]\d{{2}})(?P<dash>{DASH}|/)(?P<last>(?:1\d|2[01])\d{{2}}|'?\d{{2}}|\d(?=[.;)]))(?!\d|[.,]\d|%|th|st|nd|rd)",
        _range,
        _range_guard,
    ),
    LexicalRule(
        "en/decade/digits",
        ("#2", "#3", "#4"),
        rf"(?:the{GAP})?{_MOD}(?:'?(?P<digits>\d{{2,3}}0|\d0)'?s)(?![a-z])(?P<bc>{GAP}{BEFORE_CHRIST})?",
        _decade,
        _decade_guard,
    ),
    LexicalRule(
        "en/decade/word",
        tuple(DECADES),
        rf"(?:the{GAP})?{_MOD}(?P<century>(?:{trie(_DECADE_CENTURIES)})(?:-|{GAP}))?{one_of('word', DECADES)}",
        _decade_word,
        _decade_word_guard,
        0.9,
    ),
    LexicalRule(
        "en/year/spelled",
        ("nineteen", "eighteen", "seventeen", "sixteen", "thousand"),
        rf"(?:the{GAP}year{GAP})?(?:(?P<century>nineteen|eighteen|seventeen|sixteen)(?:-|{GAP})(?P<rest>{_UNDER_100})(?![a-z]|(?:-|{GAP})(?:years?|days?|people|percent)))",
        _spelled,
        lambda m, text: not text[m.end() : m.end() + 1].isalpha(),
        0.9,
    ),
    LexicalRule(
        "en/year/spelled-out",
        ("hundred", "thousand"),
        rf"(?P<lead>the{GAP}year{GAP}(?:of{GAP}(?:our{GAP}lord|grace){GAP})?)?(?:(?P<hundreds>{_TEENS}){GAP}hundred|(?P<thousands>one|two){GAP}thousand(?:,?{GAP}(?P<century>{_DIGIT}){GAP}hundred)?)"
        rf"(?:{GAP}(?:and{GAP})?(?P<rest>{_UNDER_100}|{_DIGIT}))?(?![a-z])",
        _spelled_out,
        _is_spelled_out,
        0.85,
    ),
    LexicalRule(
        "en/year/two-thousand",
        ("thousand",),
        rf"(?:the{GAP})?year{GAP}two{GAP}thousand(?:{GAP}(?:and{GAP})?(?P<rest>{_UNDER_100}|{_DIGIT}))?",
        _two_thousand,
    ),
)  # fmt: skip
