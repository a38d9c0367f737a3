"""Seasons, quarters, halves and fiscal years: "last spring", "the fall of 1990", "third-quarter", "fiscal 1999"."""

import re

from service.domain.expression import CalendarDate, Named, Origin, Shift, Within
from service.domain.granularity import Granularity
from service.domain.span import Span
from service.grammar.pattern import GAP, one_of, trie
from service.grammar.rule import LexicalRule, Match, Part
from service.languages.en.lexicon import MONTHS, NUMBERS, ORDINALS, SEASONS, STORY_WHICH, WHICH, YEAR, flat
from service.languages.en.years import ANY_YEAR, read_year

_NTH = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "final": 4, "last": 4,
    "opening": 1,
}  # fmt: skip
_YEAR = rf"(?:,?{GAP}?(?:of{GAP}|in{GAP})?(?:the{GAP}year{GAP})?(?:fiscal{GAP}(?:year{GAP})?)?(?P<year>{ANY_YEAR})(?:[-–/]\d\d(?!\d))?)"


def _year_of(m: Match) -> int | None:
    words = m.groupdict().get("year")
    if not words:
        return None
    year, open_century = read_year(words)
    return (1900 if year > 40 else 2000) + year if open_century else year


def _season(m: Match) -> Named | Within:
    year, century_open = read_year(m["year"]) if m.groupdict().get("year") else (None, False)
    if century_open:
        season = Named(Granularity.SEASON, SEASONS[m["season"]])
        return Within(season, CalendarDate(year, century_open=True))  # "the summer of '14"
    return Named(Granularity.SEASON, SEASONS[m["season"]], year=year)


_FALLS = re.compile(r" (?:due|into|to|short|within|apart|behind|under|on|from|for|victim|through)\b")
"""How "bonds that fall due" goes on."""


def _is_titled(m: Match, text: str) -> bool:
    """Tell the work of "the author of The Last Winter" from "Last winter" and a headline."""
    inside = text[max(0, m.start() - 2) : m.start()]
    return (
        text[m.start()].isupper()
        and text[m.start("season")].isupper()
        and inside[:1].islower()
        and inside[1:] == " "
    )


def _season_which(m: Match) -> Named:
    which = flat(m["which"])
    origin = Origin.STORY if which in STORY_WHICH or m.group().startswith("the next") else None
    return Named(Granularity.SEASON, SEASONS[m["season"]], WHICH[which], origin=origin)


def _bare_season(m: Match, text: str) -> bool:
    """A bare season needs a word that makes it a time: not springs, falls and the verb."""
    determined = m.group().startswith("the")
    season, after = m["season"], text[m.end() : m.end() + 16].lower()
    led = text[max(0, m.start() - 8) : m.start()].lower()
    if (_TO_SEASON.match(after) and led.endswith("from ")) or (
        _AND_SEASON.match(after) and led == "between "
    ):
        return True
    if (
        after.startswith((" of that", " of this"))
        or after.startswith(" ")
        and after[1:].startswith(_DONE_IN_SEASON)
    ):
        return True
    if determined and _OF_A_YEAR.match(after):
        return True  # "the spring of the next year"
    if re.match(r" time(?![a-z])", after) and not led.endswith((" in ", "\nin ", "during ")) and led != "in ":
        return False  # the clocks': "did not join the summer time"
    if season in ("fall", "spring") and after.startswith(_VERB_OR_THING):
        return False
    if _SEASONAL.match(after):
        return False
    before = text[max(0, m.start() - 14) : m.start()].lower().split()
    previous = before[-1] if before else ""
    if previous in ("a", "an", "indian", "nuclear"):
        return False
    wintering = (
        previous == "to" and not determined and " from " not in text[max(0, m.start() - 28) : m.start()]
    )
    if wintering or (previous in ORDINALS and before[-2:-1] == ["a"]):
        return False  # "the first to winter there", "a third winter of protests"
    if season == "fall":
        return previous in _LED and (determined or previous in _SURELY_LED)
    if season == "spring":
        begins = not previous or previous[-1] in '.,;:("“—–' or previous in ("and", "but")
        return (
            determined
            and (begins or previous in _LED)
            and previous not in ("of", "from")
            or previous in _SURELY_LED
        )
    if text[m.start("season")].isupper() and _SPIRIT_OF.search(text, max(0, m.start() - 24), m.start()):
        return False  # "the ferry Spirit of Winter"
    return text[m.start("season")].islower() or previous in _LED


_SPIRIT_OF = re.compile(r"\b[A-Z][a-z]+ of \Z")
_OF_A_YEAR = re.compile(r" of (?:(?:the )?(?:next|following|same|previous)|that|this|last) ye")
_TO_SEASON = re.compile(rf" (?:to|until|till|through) (?:the )?(?:{trie(SEASONS)})(?![a-z])")
_AND_SEASON = re.compile(rf" and (?:the )?(?:{trie(SEASONS)})(?![a-z])")
_DONE_IN_SEASON = (
    "offensive", "campaign", "semester", "term", "session", "election", "meeting", "fighting", "harvest", "holidays", "vacation",
    "months", "uprising", "season",
)  # fmt: skip
_SEASONAL = re.compile(
    r" (?:coats?|clothes|clothing|jackets?|boots|tyres?|tires?|sports?|games|olympics?|camps?|jobs?|houses?|homes?|dress|squash|wheat|leaves|"
    r"melons?|pudding|cottage|wardrobe|fashions?|collections?|reading|blockbusters?|salads?|breeze|capital|solstice|savory|wear|colou?rs|school|stock)\b"
)
_VERB_OR_THING = (
    " of ", " to ", " in ", " on ", " from ", " into ", " back", " for ", "-board", " water", " break", " roll", " onion", " clean", " up",
    " apart", " short", " behind", " under", " victim", " guy", " asleep", " out", " off", " through", " constant", " mattress", " loaded",
)  # fmt: skip
_SURELY_LED = ("in", "by", "until", "before", "after", "till", "since", "during", "early", "late", "mid")
_LED = (*_SURELY_LED, "through", "throughout", "for", "each", "all", "of", "spent", "come", "into", "beyond")


def _quarter(m: Match) -> Named:
    index = _NTH[flat(m["nth"])] if m["nth"] else int(m["digit"] or m["digit2"])
    before = m.groupdict().get("before")
    if before and before.startswith("year"):
        return Named(Granularity.QUARTER, index, -2)
    short = m.groupdict().get("short")
    year = 2000 + int(short) if short else _year_of(m)
    return Named(Granularity.QUARTER, index, None, int(before) if before else year)


def _pair(m: Match) -> tuple[Part, ...]:
    """ "Between the first and third quarters of 2009", "the first and second halves of the year"."""
    kind = Granularity.QUARTER if m["unit"] == "quarters" else Granularity.HALF
    year, tied = int(m["year"]) if m["year"] else None, m["link"] in ("to", "through", "until")
    return (
        Part(Span(*m.span("first")), Named(kind, _NTH[m["one"]], None, year), tie="begin" if tied else None),
        Part(Span(*m.span("last")), Named(kind, _NTH[m["other"]], None, year), tie="end" if tied else None),
    )


def _pair_guard(m: Match, text: str) -> bool:
    return m["year"] is not None or _quarter_guard(m, text)


def _quarter_guard(m: Match, text: str) -> bool:
    """Refuse the quarters of a game."""
    if _OF_CENTURY.match(text, m.end()):
        return False
    around = text[max(0, m.start() - 110) : m.end() + 90].lower()
    if text.startswith((" of play", " of the game", " of the match", " that ", " in which "), m.end()):
        return False
    game = (
        "touchdown",
        "quarterback",
        "field goal",
        "free throw",
        "rebounds",
        "halftime",
        "yard run",
        "interception",
        *_PLAY,
    )
    return not any(word in around for word in game) and not _SCORED.search(around) and not _RUN.search(around)


_OF_CENTURY = re.compile(r" of the (?:[\w-]+ century\b|1\d00s)")
"""What a quarter of is no quarter of a year."""
_RUN = re.compile(
    r"\b\d{1,3}-\d{1,3} run\b|\b(?:lead|advantage|deficit) (?:to|of) \d{1,3}-\d{1,3}\b|\bgame (?:against|with)\b|\bafter (?:one|two|three) quarters\b|\b(?:3|three)-pointers?\b"
)
_SCORED = re.compile(
    r"\b(?:scored|scoring|sank|hit|made) \d+ (?:points|of|straight|unanswered)|\b\d{2,3}-\d{2,3}\b (?:lead|win|victory|run)"
)


def _half(m: Match) -> Named:
    index = 1 if (m["nth"] or m["digit"]) in ("first", "1", "1st", "front") else 2
    return Named(Granularity.HALF, index, None, _year_of(m))


_OF_BUSINESS = re.compile(
    r" (?:[a-z-]+ ){0,2}?(?:profits?|earnings|results?|sales|revenues?|loss(?:es)?|income|growth|figures?|dividends?|gdp|output|production|deliveries|"
    r"orders|exports|imports|spending|inflation|performance|turnover|surplus|deficit|trade|report|forecasts?|guidance|gains?)\b"
)
"""What a "first-half" is said of that is no game."""


def _half_guard(m: Match, text: str) -> bool:
    if (
        m["digit"]
        and not m["year"]
        and text[m.end() : m.end() + 1] == " "
        and text[m.end() + 1 : m.end() + 2].islower()
    ):
        return False
    if not m["year"] and m["nth"] and "-" in m.group() and not _OF_BUSINESS.match(text, m.end()):
        return False
    around = text[max(0, m.start() - 60) : m.end() + 60].lower()
    return bool(m["year"]) or not any(
        word in around
        for word in (
            "goal",
            "points",
            "scored",
            "game",
            "halftime",
            "minute",
            "lead",
            "coach",
            "squad",
            "keeper",
            "shot low",
            "passes",
            *_PLAY,
        )
    )


_PLAY = (
    "outscored", "midfielder", "striker", "goalkeeper", "winger", "three-pointer", "layup", "penalty kick", "corner kick", "volleyed",
    "whistle", "equalised", "equalized", "fine corner", "head wide", "went close", "crossbar", "equaliser", "equalizer", "referee", "kickoff", "kick-off", "dunk", "turnovers", "punt",
)  # fmt: skip


def _fiscal_short(m: Match) -> CalendarDate:
    return CalendarDate(int(m["year"]), century_open=len(m["year"]) == 2)


def _fiscal(m: Match) -> "CalendarDate | Shift":
    if m["year"]:
        year, open_century = read_year(m["year"])
        return CalendarDate(year, century_open=open_century)
    which = flat(m["which"] or "this")
    return Shift(WHICH[which], Granularity.YEAR)


_MONTHS = ("march", "june", "september", "december")
"""The months by which results name a quarter that ends with them."""

RULES = (
    LexicalRule(
        "en/season/year",
        tuple(SEASONS),
        rf"(?:the{GAP})?{one_of('season', SEASONS)}(?![a-z]){_YEAR}",
        _season,
        lambda m, text: m["season"] not in ("fall", "spring") or "fiscal" not in m.group(),
    ),
    LexicalRule(
        "en/season/after-year",
        ("#4",),
        rf"(?:the{GAP})?(?P<year>{YEAR}){GAP}{one_of('season', SEASONS)}(?![a-z])",
        _season,
        lambda m, text: text[m.start("season")].islower(),
    ),
    LexicalRule(
        "en/season/which",
        tuple(SEASONS),
        rf"(?:the{GAP})?{one_of('which', WHICH)}{GAP}{one_of('season', SEASONS)}(?![a-z-])",
        _season_which,
        lambda m, text: (m["season"] != "fall" or _FALLS.match(text, m.end()) is None) and not _is_titled(m, text),
    ),
    LexicalRule(
        "en/season/neighbour",
        tuple(SEASONS),
        rf"the{GAP}{one_of('season', SEASONS)}{GAP}(?P<side>before|after)(?={GAP}?[.,;:)]|$)",
        lambda m: Named(
            Granularity.SEASON, SEASONS[m["season"]], -1 if m["side"] == "before" else 1, origin=Origin.STORY
        ),
    ),
    LexicalRule(
        "en/season/counted",
        ("summers", "winters", "springs", "autumns", "falls"),
        rf"(?P<count>two|three|four|five|six){GAP}{one_of('season', ('spring', 'summer', 'autumn', 'fall', 'winter'))}s{GAP}(?:later|afterwards?)(?![a-z])",
        lambda m: Named(Granularity.SEASON, SEASONS[m["season"]], NUMBERS[m["count"]], origin=Origin.STORY),
    ),
    LexicalRule(
        "en/season/bare",
        tuple(SEASONS),
        rf"(?:the{GAP})?{one_of('season', SEASONS)}(?![a-z'-])",
        _season,
        _bare_season,
        0.8,
    ),
    LexicalRule(
        "en/quarter/nth",
        ("quarter", "#2", "#4", *(f"{nth}q{year:02d}" for nth in range(1, 5) for year in range(100))),
        rf"(?:the{GAP})?(?:(?P<before>{YEAR}|year-ago|year-earlier){GAP})?(?:(?:fiscal|latest){GAP})?(?:(?P<nth>first|second|third|fourth|final|1st|2nd|3rd|4th|last(?={GAP}quarter{GAP}of{GAP}(?:[12]|(?:the|this|last|next){GAP}year)))(?:-|{GAP})(?P<fiscal>fiscal(?:-|{GAP}))?quarter(?![a-z])"
        rf"|q(?P<digit>[1-4])(?![a-z\d])|(?P<digit2>[1-4])q(?P<short>\d\d(?!\d))?(?![a-z]))(?:(?:,?{GAP}?|{GAP}of{GAP}|'|-){_YEAR})?",
        _quarter,
        _quarter_guard,
        0.92,
    ),
    LexicalRule(
        "en/quarter/pair",
        ("quarters", "halves"),
        rf"(?P<first>(?:the{GAP})?(?P<one>first|second|third)){GAP}(?P<link>and|or|to|through|until){GAP}"
        rf"(?P<last>(?:the{GAP})?(?P<other>second|third|fourth|final){GAP}(?P<unit>quarters|halves)(?![a-z])(?:{GAP}of{GAP}(?P<year>{YEAR}))?)",
        _pair,
        _pair_guard,
        0.9,
    ),
    LexicalRule(
        "en/quarter/of-year",
        ("#4",),
        rf"the{GAP}(?P<year>{YEAR}){GAP}(?:fiscal{GAP})?(?:quarter|period)(?![a-z])",
        lambda m: Named(Granularity.QUARTER, 0, year=int(m["year"])),
        confidence=0.85,
    ),
    LexicalRule(
        "en/quarter/month",
        _MONTHS,
        rf"(?:the{GAP})?(?P<month>{trie(_MONTHS)})(?:-|{GAP})(?:(?P<year>{YEAR}){GAP})?quarter(?![a-z]|(?:-|{GAP})finals?)",
        lambda m: Named(Granularity.QUARTER, MONTHS[m["month"]] // 3, None, int(m["year"]) if m["year"] else None),
        confidence=0.9,
    ),
    LexicalRule("en/quarter/q", ("q1", "q2", "q3", "q4"), rf"q(?P<digit>[1-4])(?P<nth>)(?P<digit2>)(?P<fiscal>)(?![a-z\d]){_YEAR}?", _quarter),
    LexicalRule(
        "en/half/nth",
        ("half", "latter", "h1", "h2"),
        rf"(?:the{GAP})?(?:(?P<nth>first|second|1st|2nd|latter|last|final|front|back)(?:-|{GAP})half(?![a-z]|{GAP}of{GAP}(?!the{GAP}(?:same{GAP}|following{GAP})?year|(?:fiscal{GAP})?{YEAR}|last|this|next|that{GAP}year))|h(?P<digit>[12])(?![a-z\d]))(?:{GAP}of{GAP}the{GAP}year(?![a-z])|{_YEAR})?",
        _half,
        _half_guard,
        0.88,
    ),
    LexicalRule(
        "en/half/short",
        ("#2",),
        r"(?<![\w.])(?P<digit>[12])h(?P<short>\d\d)(?!\w)",
        lambda m: Named(Granularity.HALF, int(m["digit"]), None, 2000 + int(m["short"])),
        lambda m, text: text[m.start("digit") + 1] == "H",
    ),
    LexicalRule(
        "en/fiscal/year-before",
        ("#4",),
        rf"(?:the{GAP})?(?P<year>{YEAR}){GAP}(?:fiscal|financial){GAP}year(?![a-z])",
        _fiscal,
    ),
    LexicalRule(
        "en/fiscal/short",
        ("fy", *(f"fy{year:02d}" for year in range(100)), *(f"fy{year}" for year in range(1980, 2061))),
        r"fy ?'?(?P<year>\d{2}(?!\d)|(?:19|20)\d{2})(?!\d)",
        _fiscal_short,
        lambda m, text: text[m.start()].isupper(),
    ),
    LexicalRule(
        "en/fiscal/year",
        ("fiscal", "financial", "fy"),
        rf"(?:(?:the|its){GAP})?(?:{one_of('which', WHICH)}{GAP})?(?:(?:fiscal|financial)(?:{GAP}year)?|fy)(?:{GAP}?(?P<year>{ANY_YEAR}|'\d\d))?(?![a-z])",
        _fiscal,
        lambda m, text: bool(m["year"]) or (bool(m["which"]) and m.group().endswith("year")),
        0.9,
    ),
)  # fmt: skip
