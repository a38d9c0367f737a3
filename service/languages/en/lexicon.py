"""English words of time, and the pattern pieces made of them."""

import re

from service.domain.granularity import Granularity
from service.grammar.pattern import GAP, trie

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan", "janurary", "januray", "jany"),
            ("february", "feb", "febr", "febuary", "feburary", "feby"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug", "augt"),
            ("september", "sept", "sep", "septmber", "setember", "septr", "sepr"),
            ("october", "oct", "ocotber", "octr", "octbr"),
            ("november", "nov", "novemeber", "novr", "novbr"),
            ("december", "dec", "decemeber", "decr", "decbr"),
        ),
        1,
    )
    for name in names
}
MONTH_NAMES = "January February March April May June July August September October November December".split()

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            ("monday", "mon"),
            ("tuesday", "tues", "tue", "teusday", "tuseday"),
            ("wednesday", "wednes", "weds", "wed", "wensday", "wendsday", "wednsday", "wedensday"),
            ("thursday", "thurs", "thur", "thu", "thrusday", "thurday"),
            ("friday", "fri"),
            ("saturday", "sat", "saterday", "satuday"),
            ("sunday", "sun"),
        ),
        1,
    )
    for name in names
}
"""With the abbreviations, and the slips that people make."""
WEEKDAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

SEASONS = {"spring": 1, "springtime": 1, "summer": 2, "summertime": 2, "fall": 3, "autumn": 3, "winter": 4}
SEASONS["wintertime"] = 4

UNITS = {
    "second": Granularity.SECOND, "seconds": Granularity.SECOND, "sec": Granularity.SECOND, "secs": Granularity.SECOND,
    "minute": Granularity.MINUTE, "minutes": Granularity.MINUTE, "min": Granularity.MINUTE, "mins": Granularity.MINUTE,
    "hour": Granularity.HOUR, "hours": Granularity.HOUR, "hr": Granularity.HOUR, "hrs": Granularity.HOUR,
    "day": Granularity.DAY, "days": Granularity.DAY,
    "week": Granularity.WEEK, "weeks": Granularity.WEEK, "wk": Granularity.WEEK, "wks": Granularity.WEEK,
    "weekend": Granularity.WEEKEND, "weekends": Granularity.WEEKEND, "wknd": Granularity.WEEKEND, "wkend": Granularity.WEEKEND,
    "month": Granularity.MONTH, "months": Granularity.MONTH,
    "quarter": Granularity.QUARTER, "quarters": Granularity.QUARTER,
    "season": Granularity.SEASON, "seasons": Granularity.SEASON,
    "year": Granularity.YEAR, "years": Granularity.YEAR, "yr": Granularity.YEAR, "yrs": Granularity.YEAR,
    "decade": Granularity.DECADE, "decades": Granularity.DECADE,
    "century": Granularity.CENTURY, "centuries": Granularity.CENTURY,
    "millennium": Granularity.MILLENNIUM, "millennia": Granularity.MILLENNIUM, "millenniums": Granularity.MILLENNIUM,
    "fortnight": Granularity.WEEK, "fortnights": Granularity.WEEK,
    "night": Granularity.DAY, "nights": Granularity.DAY,
}  # fmt: skip
FORTNIGHTS = frozenset(("fortnight", "fortnights"))

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBERS = {word: number for number, word in enumerate(_ONES)}
NUMBERS |= {word: 20 + 10 * place for place, word in enumerate(_TENS)}
SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}

ORDINALS = {
    word: number
    for number, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
            "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        ).split(),
        1,
    )
}
ORDINALS |= {
    f"{tens}{link}{ordinal}": value + number
    for tens, value in (("twenty", 20), ("thirty", 30))
    for ordinal, number in tuple(ORDINALS.items())[:9]
    for link in ("-", " ")
} | {"thirtieth": 30}

DECADES = {
    name: digit
    for digit, names in enumerate(
        (
            ("noughties", "aughts"), (), ("twenties",), ("thirties",), ("forties",), ("fifties",), ("sixties",),
            ("seventies",), ("eighties",), ("nineties",),
        )
    )
    for name in names
}  # fmt: skip

DAYPARTS = {
    "morning": "MO", "mornings": "MO", "forenoon": "MO", "morn": "MO", "mornin": "MO", "dawn": "MO", "daybreak": "MO", "sunrise": "MO",
    "afternoon": "AF", "afternoons": "AF", "arvo": "AF",
    "evening": "EV", "evenings": "EV", "dusk": "EV", "sunset": "EV", "nightfall": "EV",
    "night": "NI", "nights": "NI", "nite": "NI", "nites": "NI", "overnight": "NI", "nighttime": "NI",
    "midday": "MI", "daytime": "DT", "lunchtime": "MI",
}  # fmt: skip

ZONES = {
    "et": "America/New_York", "est": "-05:00", "edt": "-04:00", "eastern": "America/New_York",
    "ct": "America/Chicago", "cst": "-06:00", "cdt": "-05:00", "central": "America/Chicago",
    "mt": "America/Denver", "mst": "-07:00", "mdt": "-06:00", "mountain": "America/Denver",
    "pt": "America/Los_Angeles", "pst": "-08:00", "pdt": "-07:00", "pacific": "America/Los_Angeles",
    "gmt": "Z", "utc": "Z", "z": "Z", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00",
    "eet": "+02:00", "eest": "+03:00", "msk": "+03:00", "ist": "+05:30", "jst": "+09:00",
    "aest": "+10:00", "aedt": "+11:00", "hst": "-10:00", "akst": "-09:00", "akdt": "-08:00",
}  # fmt: skip

CITY_ZONES = {
    "greenwich mean": "Z", "greenwich": "Z", "london": "Europe/London", "dublin": "Europe/Dublin", "lisbon": "Europe/Lisbon",
    "paris": "Europe/Paris", "berlin": "Europe/Berlin", "madrid": "Europe/Madrid", "rome": "Europe/Rome", "vienna": "Europe/Vienna",
    "brussels": "Europe/Brussels", "amsterdam": "Europe/Amsterdam", "stockholm": "Europe/Stockholm", "oslo": "Europe/Oslo",
    "warsaw": "Europe/Warsaw", "athens": "Europe/Athens", "kyiv": "Europe/Kyiv", "kiev": "Europe/Kyiv", "istanbul": "Europe/Istanbul",
    "moscow": "Europe/Moscow", "cairo": "Africa/Cairo", "lagos": "Africa/Lagos", "nairobi": "Africa/Nairobi", "johannesburg": "Africa/Johannesburg",
    "jerusalem": "Asia/Jerusalem", "israel": "Asia/Jerusalem", "baghdad": "Asia/Baghdad", "tehran": "Asia/Tehran", "dubai": "Asia/Dubai",
    "karachi": "Asia/Karachi", "delhi": "Asia/Kolkata", "india": "Asia/Kolkata", "dhaka": "Asia/Dhaka", "bangkok": "Asia/Bangkok",
    "jakarta": "Asia/Jakarta", "singapore": "Asia/Singapore", "hong kong": "Asia/Hong_Kong", "beijing": "Asia/Shanghai",
    "shanghai": "Asia/Shanghai", "taipei": "Asia/Taipei", "manila": "Asia/Manila", "seoul": "Asia/Seoul", "tokyo": "Asia/Tokyo",
    "japan": "Asia/Tokyo", "sydney": "Australia/Sydney", "melbourne": "Australia/Melbourne", "perth": "Australia/Perth",
    "auckland": "Pacific/Auckland", "new york": "America/New_York", "washington": "America/New_York", "toronto": "America/Toronto",
    "chicago": "America/Chicago", "mexico city": "America/Mexico_City", "denver": "America/Denver", "los angeles": "America/Los_Angeles",
    "vancouver": "America/Vancouver", "sao paulo": "America/Sao_Paulo", "buenos aires": "America/Argentina/Buenos_Aires",
}  # fmt: skip
"""Places whose "time" names a zone: "Moscow time"."""

WHICH = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "preceding": -1,
    "prior": -1,
    "this past": -1,
    "this": 0,
    "current": 0,
    "present": 0,
    "same": 0,
    "this same": 0,
    "that": 0,
    "that same": 0,
    "this very": 0,
    "next": 1,
    "nxt": 1,
    "coming": 1,
    "following": 1,
    "upcoming": 1,
    "ensuing": 1,
    "subsequent": 1,
    "this coming": 1,
    "forthcoming": 1,
    "succeeding": 1,
}
SOONEST = frozenset(("coming", "this coming", "upcoming"))
"""The very next one, in the week of publication or after it."""
STORY_WHICH = frozenset(
    (
        *"previous preceding prior same that following ensuing subsequent succeeding".split(),
        "that same",
        "this same",
    )
)

_VAGUE_AMOUNTS = (
    "several", "a few", "few", "a couple", "a couple of", "many", "some", "a number of", "dozens of",
    "hundreds of", "thousands of", "scores of", "tens of thousands of", "millions of", "countless", "numerous",
    "various", "a handful of", "couple of", "couple", "multiple",
)  # fmt: skip
PAIRS = {"a couple": 2, "a couple of": 2, "couple of": 2, "couple": 2}

_SMALL = trie(NUMBERS)
_WORD = rf"(?!(?:{trie(_ONES)})(?:-|{GAP})(?:{_SMALL})(?![a-z]))(?:{trie((*NUMBERS, *SCALES))})"
"""A word of a number; "one twelve" are two."""
_SPELLED = (
    rf"(?:(?:an?(?!(?:-|{GAP})(?:{_SMALL}))|{_WORD})(?:(?:-|{GAP})(?:(?<=hundred )and{GAP}|(?<=thousand )and{GAP}|(?<=million )and{GAP})?(?:{_WORD})){{0,6}}"
    rf"(?:(?:-|{GAP})and(?:-|{GAP})(?:a(?:-|{GAP}))?(?:half|quarter))?)"
)
_DIGITS = (
    r"(?:\d{1,3}(?:,\d{3}){1,3}(?![\d])|\d{1,7}(?:\.\d{1,3})?)"
    rf"(?: ?[½¼¾]|(?:-|{GAP})1/2|(?:-|{GAP})and(?:-|{GAP})(?:(?:a(?:-|{GAP}))?half|1/2)"
    rf"|{GAP}(?:hundred|thousand|million|billion))?"
)
_HALVES = (
    rf"(?:(?:(?:a|one){GAP})?half(?:(?:-|{GAP})an?|{GAP}of{GAP}an?)?|(?:one|a)(?:-|{GAP})?half"
    rf"|(?:(?:a|one)(?:-|{GAP}))?quarter(?:-|{GAP})of(?:-|{GAP})an?"
    rf"|three(?:-|{GAP})quarters{GAP}of{GAP}an?"
    rf"|half{GAP}a{GAP}dozen|(?:a|two|three|four){GAP}dozen|(?:a{GAP})?dozen|a{GAP}score{GAP}of)"
)
NUMBER = rf"(?:{_DIGITS}|{trie(_VAGUE_AMOUNTS)}|{_HALVES}|{_SPELLED})"
"""A number as English writes it: digits, words, fractions, "several", "a couple of"."""

ORDINAL = trie(ORDINALS)
_LONG_MONTHS = tuple(name.lower() for name in MONTH_NAMES)
_LONG_DAYS = tuple(name.lower() for name in WEEKDAY_NAMES)
MONTH = (
    rf"(?:(?:{trie(_LONG_MONTHS)})(?![a-z])|(?:{trie(sorted(set(MONTHS) - set(_LONG_MONTHS)))})(?![a-z])\.?)"
)
WEEKDAY = (
    rf"(?:(?:{trie(_LONG_DAYS)})(?![a-z])|(?:{trie(sorted(set(WEEKDAYS) - set(_LONG_DAYS)))})(?![a-z])\.?)"
)
UNIT = rf"(?:{trie(UNITS)})(?![^\W_])"
DAY_OF_MONTH = rf"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|[.,:]\d|/\d(?!\d?(?:st|nd|rd|th)?[ ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|(?:{ORDINAL})(?![a-z])"
YEAR = r"(?:1\d{3}|2[01]\d{2})(?!\d|[.,]\d|%|s|(?<=0)['’]s)"
SHORT_YEAR = r"['’]\d{2}(?!\d|['’]?s)"
ZONE = (
    rf"(?:(?:eastern|central|mountain|pacific){GAP}(?:standard{GAP}|daylight{GAP})?time"
    rf"|(?:{trie(CITY_ZONES)}){GAP}time"
    rf"|(?:gmt|utc) ?[+-]\d{{1,2}}(?::?\d{{2}})?|{trie(ZONES)}|[+-]\d{{2}}:?\d{{2}})(?![^\W_])"
)
VAGUE_AMOUNTS = frozenset(_VAGUE_AMOUNTS)
_SPACES = re.compile(r"[\s]+")


def flat(words: str) -> str:
    """Return the words with one space between them."""
    return _SPACES.sub(" ", words)


def day_of_month(words: str) -> int:
    """Read "24", "24th" or "twenty-fourth"."""
    if words[0].isdigit():
        return int(words.rstrip("stndrh"))
    return ORDINALS[flat(words)]


def month(words: str) -> int:
    """Read a month's name or abbreviation."""
    return MONTHS[words.rstrip(".")]


def weekday(words: str) -> int:
    """Read a weekday's name or abbreviation, singular or plural."""
    word = words.rstrip(".")
    return WEEKDAYS[word] if word in WEEKDAYS else WEEKDAYS[word.removesuffix("s")]


def amount(words: str) -> str:
    """Return a number as TIMEX3 writes it ("2", "2.5"), or "X" where the words leave it open."""
    words = flat(words).replace("-", " ")
    if words in PAIRS:
        return str(PAIRS[words])
    if words in VAGUE_AMOUNTS:
        return "X"
    if "dozen" in words:
        dozens = amount(words.partition("dozen")[0].strip() or "a")
        return "6" if words.startswith("half") else str(12 * int(dozens))
    if "score" in words:
        return "20"
    return _plain(_number(words))


def _number(words: str) -> float:
    fraction = 0.0
    for ending, value in _FRACTIONS:
        if words.endswith(ending):
            words, fraction = words[: -len(ending)].rstrip(), value
            break
    if not words:
        return fraction
    total, current = 0.0, 0.0
    for word in words.split():
        if word in NUMBERS:
            current += NUMBERS[word]
        elif word in ("a", "an"):
            current += 1
        elif word == "hundred":
            current = (current or 1) * 100
        elif word in SCALES:
            total, current = total + (current or 1) * SCALES[word], 0.0
        elif word != "and":
            current += float(word.replace(",", ""))
    return total + current + fraction


_FRACTIONS = (
    ("three quarters of an", 0.75), ("three quarters of a", 0.75), ("one quarter of an", 0.25),
    ("a quarter of an", 0.25), ("a quarter of a", 0.25), ("quarter of an", 0.25), ("quarter of a", 0.25),
    ("quarter an", 0.25), ("quarter a", 0.25),
    ("and a half", 0.5), ("and 1/2", 0.5), ("and a quarter", 0.25), ("and half", 0.5), ("and quarter", 0.25), ("1/2", 0.5), ("½", 0.5), ("¼", 0.25), ("¾", 0.75),
    ("one half of an", 0.5), ("one half of a", 0.5), ("half of an", 0.5), ("half of a", 0.5),
    ("a half an", 0.5), ("a half a", 0.5), ("half an", 0.5), ("half a", 0.5), ("one half", 0.5), ("a half", 0.5), ("half", 0.5),
)  # fmt: skip


def _plain(number: float) -> str:
    return str(int(number)) if number == int(number) else f"{number:g}"


OPENERS = (
    frozenset(
        """the ye a an this that these those its their his her last past next nxt coming previous preceding prior following
    upcoming ensuing subsequent current present same very early late mid earlier later forthcoming succeeding
    small wee every evry each any all other alternate most many some few several couple of number dozen dozens half quarter
    score hundreds thousands scores tens handful countless numerous various multiple
    and or to hundred thousand million billion first second third fourth final latest entire whole full
    opening initial closing remaining in within per about fiscal financial calendar one's another
    business working trading consecutive clear straight solid additional crucial successive different intense turbulent tumultuous more long short
    recent latest ago earlier comparable corresponding year right more half-year good prior-year
    xv xvi xvii xviii xix xx xxi xvth xvith xviith xviiith xixth xxth xxist not other light
    a.d ad c.e ce anno domini roaring swinging naughty gay hungry our lord grace
    odd front back too distant day
    year's month's week's today's yesterday's tomorrow's
    """.split()
    )
    | frozenset(NUMBERS)
    | frozenset(ORDINALS)
    | frozenset("½ ¼ ¾ 1/2 twice once thrice times".split())
)

OPENS_CLAUSE = re.compile(
    r"\b(?:said|says?|told|hop(?:e|es|ed|ing)|pray(?:s|ed|ing)?|believ(?:e|es|ed)|thinks?|thought|fear(?:s|ed)?|expect(?:s|ed)?"
    r"|so|sure|certain|confident|predict(?:s|ed)?|warn(?:s|ed)?|knows?|knew|half of|most of|some of"
    r"|promis(?:e|es|ed)|insist\w*|ruled|rules|suggest\w*|confirm(?:s|ed)?|announc(?:es|ed)|claim\w*"
    r"|bet|bets|betting|wager\w*|argu\w+|not(?:e|es|ed|ing)|show(?:s|ed|ing)?|mean(?:s|t)?"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day) \Z",
    re.IGNORECASE,
)
"""What stands before a "that" which points to no time: "hope that January stays dry", "clawed back half of that Tuesday"."""
