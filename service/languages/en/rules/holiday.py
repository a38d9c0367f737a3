"""Holidays and named days: "last Christmas", "Easter 1916", "Thanksgiving", "9/11", "D-Day"."""

import re
from collections.abc import Iterable

from service.domain.expression import (
    Around,
    DayPart,
    Duration,
    Historic,
    Holiday,
    Offset,
    Origin,
    Refused,
    TimeOn,
)
from service.domain.granularity import Granularity
from service.domain.span import Span
from service.grammar.holiday import HebrewDay, IslamicDay
from service.grammar.pattern import GAP, one_of, trie
from service.grammar.rule import LexicalRule, Match, Part
from service.languages.en.holidays import ATTACKS, HISTORIC, HOLIDAYS, PEARL_HARBOR, WEEKEND
from service.languages.en.lexicon import (
    DAYPARTS,
    MONTH,
    ORDINALS,
    STORY_WHICH,
    UNITS,
    WHICH,
    YEAR,
    flat,
    month,
)
from service.languages.en.rules.name import stands_as_title
from service.languages.en.years import ANY_YEAR, read_year

_FREQUENT = {"all": 1, "early": 1}
"""First words too frequent to be looked for, and which other word of the name is."""
_WHOLE = frozenset(
    "first second third fifth last late victory women's double orange moon twelfth spring bank".split()
)
"""First words so frequent that a name is looked for whole, on one line."""


def _triggers(names: Iterable[str]) -> tuple[str, ...]:
    """One word of each name: the first, unless that is a frequent one."""
    found = set()
    for name in names:
        if name[0].isdigit():
            continue
        words = name.split()
        word = words[_FREQUENT.get(words[0], 0)]
        first = word if word in HISTORIC else word.partition(".")[0].partition("-")[0]
        found.add(name if word in _WHOLE else first)
    return tuple(sorted(found))


def _named(m: Match) -> Holiday:
    year = read_year(m["year"])[0] if m["year"] else None
    which = WHICH[flat(m["which"])] if m["which"] and flat(m["which"]) != "past" else None
    told = which is not None and (
        flat(m["which"]) in STORY_WHICH or (which == 1 and m.group().startswith("the "))
    )
    return Holiday(flat(m["name"]), year, which, Origin.STORY if told else None)


def _holiday(m: Match) -> "Part | Around":
    """The article belongs to "the Fourth of July", not to "the Christmas season"."""
    if m["unit"]:
        return _week(m)
    beyond = m["which"] is not None and flat(m["which"]) == "past" and not m.group().startswith("the")
    bare = (not m["which"] or beyond) and not m["year"] and not m["name"].startswith(_WITH_ARTICLE)
    bare = bare and not (m["name"].endswith(("festival", "new year")) and _NO_NOUN.match(m.string, m.end()))
    return Part(Span(m.start("name") if bare else m.start(), m.end()), _named(m))


_NO_NOUN = re.compile(
    r"[.,;:)]|$| (?:and|in|on|at|with|when|which|is|was|falls|fell|will|has|this|next|last|but|to|as)\b"
)
"""What follows "the Lunar New Year", and not "the Lunar New Year holiday"."""
_WITH_ARTICLE = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "last",
    "feast",
    "august",
    "spring",
    "summer",
    "early",
    "may day bank",
    "month",
    "holy month",
    "fasting",
    "orthodox",
    "greek",
)


def _week(m: Match) -> Around:
    """ "Easter weekend", "Christmas week"."""
    day, unit = _named(m), UNITS[m["unit"]]
    if unit is Granularity.WEEKEND and day.key + WEEKEND in HOLIDAYS:
        day = Holiday(day.key + WEEKEND, day.year, day.which)
    return Around(unit, day)


def _beside(m: Match) -> "Offset | Around | TimeOn":
    """ "The day after Thanksgiving", "the morning after Diwali", "the eve of Passover", "the weekend of Labor Day"."""
    if m["unit"]:
        return _week(m)
    day = Offset(Duration((("1", Granularity.DAY),)), 1 if m["side"] == "after" else -1, _named(m))
    return TimeOn(day, DayPart(DAYPARTS[m["part"]])) if m["part"] else day


_THINGS = (
    "island", "islands", "carol", "carols", "tree", "trees", "card", "cards", "present", "presents", "gift", "gifts", "shopping",
    "egg", "eggs", "bunny", "bunnies", "basket", "channel", "party", "parties", "shoppers", "decorations", "lights", "stocking", "stockings",
    "pudding", "song", "songs", "album", "movie", "movies", "film", "special", "franchise", "costume", "costumes", "candy",
    "lily", "lilies", "cactus", "seal", "seals", "ornament", "ornaments", "sweater", "sweaters", "jumper", "jumpers", "turkey",
    "greeting", "greetings", "wreath", "cookies", "club", "rising", "fund", "bonus", "bonuses", "wish", "wishes", "list", "cracker", "crackers", "spirit",
    "test", "tests", "agreement", "accord", "accords", "massacre", "shooting", "shootings", "offensive", "riots", "uprising", "inc", "school", "temple", "parade inc", "resolution", "resolutions", "honours", "honors", "cake", "beads",
    "bay", "island", "islands", "harbour", "harbor", "creek", "road", "street", "lane", "hill", "river", "lake", "head", "massacre",
)  # fmt: skip
_THING = re.compile(rf"[ -](?:{trie(_THINGS)})(?![a-z])", re.IGNORECASE)


def _holiday_guard(m: Match, text: str) -> bool:
    """A named day has its capital, and is no thing of that day ("Christmas tree") nor a title."""
    start, end = m.span("name")
    capital = (
        text[start].isupper()
        or (
            m["name"].startswith(_WITH_ARTICLE)
            and not text[start:end].islower()
            or "bank holiday" in m["name"]
        )
        or m["name"] in _ALSO_LOWER
    )
    if not capital or (end == m.end() and _THING.match(text, end)):
        return False
    if m["name"] == "corpus christi" and _AT_A_PLACE.search(text, max(0, start - 16), start):
        return False  # "220 miles southeast of Corpus Christi"
    if text[end - 3 : end + 1] == "Day-" and text[end + 1 : end + 2].isupper():
        return False  # "Mrs May Day-Lewis"
    if m["name"] == "election day" and text.endswith("day", 0, end):
        return False  # "Election day is June 4"
    if m["name"] == "spring festival" and _GIVEN_NAME.search(text, max(0, m.start() - 20), m.start()):
        return False  # "the Prague Spring Festival"
    led = text[max(0, m.start() - 3) : m.start()].lower()
    service = m["name"] == "thanksgiving" and text[start].islower() and led in ("of ", " a ")
    if service or (m["name"].endswith(" day") and led == "in "):
        return False  # "a service of thanksgiving", "In Groundhog Day, Murray plays …"
    if m["name"] == "twelfth night" and not _ON_THAT.search(text, max(0, m.start() - 8), m.start()):
        return False  # "The students' Twelfth Night had a Malvolio"
    if m["name"] in _FORENAMES and start == m.start() and _GIVEN_NAME.search(text, max(0, start - 20), start):
        return False  # "Salman Ramadan", "his sister Nowruz"
    if m["name"] == "new year" and not (
        _LED_TO.search(text, max(0, start - 12), start) and not text[end : end + 1].isalpha()
    ):
        return False
    return not stands_as_title(text, start, end)


_ON_THAT = re.compile(r"\b(?:on|by|until|till|after|before|since|at) (?:the )?\Z", re.IGNORECASE)
_AT_A_PLACE = re.compile(
    r"\b(?:in|near|from|to|at|off|(?:north|south|east|west)\w* of|miles of|around|through) \Z"
)
_FORENAMES = frozenset(("ramadan", "nowruz", "eid", "holi"))
_GIVEN_NAME = re.compile(
    r"\b(?:brother|sister|son|daughter|wife|husband|mother|father|aunt|uncle|cousin|friend|widow|partner) \Z|"
    r"(?:\A|[^\w'-])(?!(?:During|In|Since|Until|After|Before|By|For|On|This|Last|Next|Every|Each|And|But|When|While|As|With|At|Of)\b)[A-Z][a-z-]+ \Z"
)
_LED_TO = re.compile(r"\b(?:[Ss]ince|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter) (?:the )?\Z")

_ALSO_LOWER = frozenset(
    ("christmas", "christmas eve", "christmas day", "xmas", "halloween", "thanksgiving", "easter sunday", "new year's eve", "new years eve",
     "new year's day", "valentine's day", "valentines day", "boxing day", "good friday", "labor day", "memorial day", "mothers day")
)  # fmt: skip
"""Days that short messages name without a capital, and that are nothing else."""


def _historic(m: Match) -> "Part | Refused":
    value, name = HISTORIC[flat(m["name"])]
    if m["year"] and m["year"] != value[:4]:
        return Refused("another day of that name")
    start = m.start() if m["name"].startswith("night") else m.start("name")
    return Part(Span(start, m.end()), Historic(value, name))


def _historic_guard(m: Match, text: str) -> bool:
    start, end = m.span("name")
    if text[max(0, m.start() - 5) : m.start()].lower().endswith(("post ", "pre ")):
        return False  # "the post 9/11 decision"
    return not text[start].islower() and not stands_as_title(text, start, end)


def _attack(m: Match) -> Part | None:
    named = ATTACKS.get((month(m["month"]), int(m["day"])))
    return Part(Span(m.start("month"), m.end("day")), Historic(*named)) if named else None


def _pearl_harbor(m: Match) -> Part:
    return Part(Span(m.start("name"), m.end("name")), Historic(*PEARL_HARBOR))


_STRUCK = r"(?:terrorist|terror|suicide|al-qaida|al-qaeda|al qaeda|al qaida|hijacking)"
_ATTACKS = r"(?:attacks?|hijackings|hijackers|bombings|bombers|atrocities|tragedy|commission)"

_NAMES = tuple(name for name in HOLIDAYS if not name.endswith(WEEKEND))
_LASTING = tuple(
    name
    for name in _NAMES
    if not name.endswith(("day", "eve")) and not name.startswith(("feast", "st", "saint"))
)
"""Feasts that can have a second day, unlike "St Martin's Day"; the fewer names, the sooner the rule is compiled."""


def _with_name(then: str = "", names: tuple[str, ...] = _NAMES) -> str:
    return (
        rf"(?:(?:the{GAP})?(?:{one_of('which', WHICH)}|the){GAP})?{one_of('name', names)}(?![^\W_]){then}"
        rf"(?:,?{GAP}(?:of{GAP})?(?P<year>{ANY_YEAR}|[1-9]\d\d(?=[,.;:])|(?<=day )[1-9]\d\d(?=[ ](?:to|by|when|and|he|she|they|the|in|at)(?![a-z]))))?"
    )


def _day_of(m: Match) -> Offset | TimeOn:
    """ "The second day of Passover"; its second night comes before that."""
    feast, number = _named(m), ORDINALS[m["nth"]] - 1
    night = m["part"] == "night"
    if night and isinstance(HOLIDAYS[feast.key], HebrewDay | IslamicDay):
        number -= 1
    day = Offset(Duration(((str(abs(number)), Granularity.DAY),)), -1 if number < 0 else 1, feast)
    return TimeOn(day, DayPart("NI")) if night else day


def _holy_week(m: Match) -> Around:
    year = read_year(m["year"])[0] if m["year"] else None
    return Around(Granularity.WEEK, Holiday("good friday", year))


_FIRST_DAYS = tuple(name for name, number in ORDINALS.items() if number <= 12)
RULES = (
    LexicalRule(
        "en/holiday/day-of",
        ("day", "night"),
        rf"(?:the{GAP})?{one_of('nth', _FIRST_DAYS)}{GAP}(?P<part>day|night){GAP}of{GAP}{_with_name(names=_LASTING)}",
        _day_of,
        _holiday_guard,
        0.9,
    ),
    LexicalRule(
        "en/holiday/holy-week",
        ("holy", "passion"),
        rf"(?:holy|passion){GAP}week(?![a-z])(?:,?{GAP}(?:of{GAP})?(?P<year>{ANY_YEAR}))?",
        _holy_week,
        lambda m, text: text[m.start()].isupper(),
        0.9,
    ),
    LexicalRule(
        "en/holiday/named",
        _triggers(_NAMES),
        _with_name(rf"(?:{GAP}(?P<unit>weekend|week)(?![a-z-]))?"),
        _holiday,
        _holiday_guard,
        0.93,
    ),
    LexicalRule(
        "en/holiday/beside",
        ("day", "eve", "weekend", "morning", "evening", "night"),
        rf"(?:the{GAP})?(?:(?:day|(?P<part>morning|evening|night)){GAP}(?P<side>after|before)|eve{GAP}of|(?P<unit>weekend){GAP}of){GAP}{_with_name()}",
        _beside,
        _holiday_guard,
        0.9,
    ),
    LexicalRule(
        "en/holiday/historic",
        ("#2", *_triggers(HISTORIC)),
        rf"(?<![\w/.-])(?:the{GAP})?{one_of('name', HISTORIC)}(?![\w/])(?!{GAP}(?:plus|minus|for{GAP}the))"
        rf"(?=(?:,?{GAP}(?:of{GAP}|in{GAP})?(?P<year>{YEAR}))?)",
        _historic,
        _historic_guard,
        0.9,
    ),
    LexicalRule(
        "en/holiday/attack",
        ("september", "sept", "sep", "july"),
        rf"(?P<month>{MONTH}){GAP}(?P<day>11|7)(?:th)?{GAP}(?:{_STRUCK}{GAP})?{_ATTACKS}(?![a-z])",
        _attack,
        confidence=0.95,
    ),
    LexicalRule(
        "en/holiday/pearl-harbor",
        ("pearl",),
        rf"(?:(?<=attack on )|(?<=attacks on )|(?<=bombing of )|(?<=raid on )|(?<=after )|(?<=before )|(?<=since ))"
        rf"(?P<name>pearl{GAP}harbor)(?![a-z]|{GAP}(?:naval|base|hospital|memorial|shipyard|day))",
        _pearl_harbor,
        lambda m, text: text[m.start("name")].isupper(),
        0.85,
    ),
)
