"""Weekdays: "Thursday", "last Thursday", "Friday next", "a week from Tuesday", "two Sundays ago"."""

import re

from service.domain.expression import (
    CalendarDate,
    DayPart,
    Duration,
    Named,
    NthWeekday,
    Offset,
    Origin,
    Recurrence,
    Shift,
    TimeOn,
    Unplaced,
)
from service.domain.granularity import Granularity
from service.grammar.pattern import GAP, one_of
from service.grammar.rule import LexicalRule, Match
from service.languages.en.lexicon import (
    MONTH,
    NUMBER,
    OPENS_CLAUSE,
    SOONEST,
    STORY_WHICH,
    UNITS,
    WEEKDAY,
    WEEKDAY_NAMES,
    WEEKDAYS,
    WHICH,
    amount,
    flat,
    month,
    weekday,
)
from service.languages.en.years import ANY_YEAR, read_year

_NO_NOUN = "the|an?|he|she|it|they|we|i|his|her|its|their|our|and|but|when|in|at|to|was|were|had|with|by|near|outside|under|one|two|three|four|five|six"
"""What follows "on the Saturday" where that is a day of the story, and no day of a match or a paper."""
_FRONTED_ON = re.compile(r"(?:(?:\A|[.;\n\"”] ?)On|[,;] (?:and |but |then )?on) \Z")
_DOES = re.compile(
    r" (?:(?:[A-Z][\w.]*(?:['’]s)? ){1,3}(?:[a-z]+ )?|(?:[a-z]+ )?[a-z]+s )(?:[a-z]+ed|went|came|left|took|found|fell|sank|began|met"
    r"|lost|won|broke|struck|rose|ran|made|gave|sent|held|saw|got|led|flew|drew|was|were|had|said|told|set|hit|cut|put)\b"
)
"""Who does what behind "On the Thursday", where that is a day of the story: "Mr. Lee's men found rot", "pickets turned back"."""
_LED_BY = re.compile(r"\b(?:on|by|until|till|from) \Z", re.IGNORECASE)
_NAME = rf"(?P<weekday>{WEEKDAY})"


def _bare(m: Match) -> CalendarDate:
    return CalendarDate(weekday=weekday(m["weekday"]))


_AM_I = re.compile(r"m (?:I|not|[a-z]+ing)\b")
"""Where "Monday am I" goes on, which has no morning."""


def _with_digits(m: Match) -> CalendarDate | None:
    """ "Tues 3/19": month first, unless only the day can be."""
    first, second = int(m["first"]), int(m["second"])
    months, day = (second, first) if first > _MONTHS else (first, second)
    if not (1 <= months <= _MONTHS and 1 <= day <= 31):
        return None
    return CalendarDate(month=months, day=day, weekday=weekday(m["weekday"]))


_MONTHS = 12


def _which(m: Match) -> Named:
    which = flat(m["which"])
    origin = Origin.STORY if which in STORY_WHICH or m.group().startswith("the next") else None
    return Named(
        Granularity.DAY, weekday(m["weekday"]), WHICH[which], origin=origin, soonest=which in SOONEST
    )


def _weeks_from(m: Match) -> Offset:
    sign = -1 if m["side"] in ("ago", "before") else 1
    weeks, day = Duration(((amount(m["amount"]), Granularity.WEEK),)), weekday(m["weekday"])
    if m["side"] == "from":
        return Offset(weeks, sign, Named(Granularity.DAY, day, 1, soonest=True))
    return Offset(weeks, sign, CalendarDate(weekday=day))


def _ago(m: Match) -> Named | None:
    count = amount(m["amount"])
    if count == "X":
        return None
    back = m["side"] == "ago"
    which = int(float(count)) * (-1 if back else 1)
    return Named(Granularity.DAY, weekday(m["weekday"]), which, soonest=not back)


def _week_on(m: Match) -> Offset:
    """British: "a week on Tuesday", "Saturday week", "tomorrow fortnight"."""
    weeks = 2 if "two" in m["amount"] or "fortnight" in m["amount"] else 1
    day = (
        Shift(_DAYS[flat(m["day"])], Granularity.DAY)
        if m["day"]
        else Named(Granularity.DAY, weekday(m["weekday"]), 1, soonest=True)
    )
    return Offset(Duration(((str(weeks), Granularity.WEEK),)), 1, day)


_DAYS = {"today": 0, "tomorrow": 1, "this day": 0}
_ENDS = re.compile(r"\Z|[.,;:!?)\n]| (?:and|but|or|to|in|at|for|when|if|because|with)\b")


def _written(m: Match, text: str) -> bool:
    """Refuse "sun" and "sat" in lower case, newspapers ("The Sunday Times") and people."""
    start, end = m.span("weekday")
    word = m["weekday"]
    if not text[start].isupper():
        if len(word) <= _ABBREVIATED:
            led = _LED_SHORT.search(text, max(0, m.start() - 8), m.start()) is not None and not (
                text.endswith(("this ", "last "), 0, m.start())
                and word in ("sun", "sat")
                and not _ENDS_AT.match(text, end)
            )
            clear = word in _NO_OTHER_WORD and _PLAIN_NEXT.match(text, end) is not None
            ranged = _RANGE_NEXT.match(text, end) or _RANGE_BEFORE.search(
                text, max(0, m.start() - 20), m.start()
            )
            return led or clear or ranged is not None or _HOUR_NEXT.match(text, end) is not None
        return not word.startswith(("mon", "sat.", "sun.")) or word in WEEKDAYS
    if len(word.rstrip(".")) <= 4 and word.rstrip(".") in ("sun", "sat", "mon", "wed", "fri", "thu", "tue"):
        star = word.startswith("sun") and text[max(0, m.start() - 4) : m.start()].lower() == "the "
        if _RANGE_NEXT.match(text, end) or _RANGE_BEFORE.search(text, max(0, m.start() - 20), m.start()):
            return True
        return not star and _marked(text, m.start(), end) or _HOUR_NEXT.match(text, end) is not None
    if _OWN_NAME.search(text, max(0, m.start() - 10), m.start()) or _is_apposed(text, m.start(), end):
        return False
    following = text[end : end + 20].lstrip(" ")
    any_one = text.endswith((" a ", "\na ", " its ", " normal "), 0, m.start())
    return not (following.startswith(_TITLES) or (any_one and following.startswith(_OF_ANY_WEEK)))


_OWN_NAME = re.compile(
    r"\b(?:Black|Good|Holy|Cyber|Super|Bloody|Maundy|Palm|Shrove|Whit|Fat|Ruby|Freaky|Manic|Stormy|Gloomy) \Z"
)
"""Words that make a weekday part of a name; as a feast the name is read by its own rule."""

_OF_ANY_WEEK = (
    "timetable",
    "service",
    "schedule",
    "lunch ",
    "lunches",
    "roast",
    "league",
    "school",
    "driver",
    "painter",
    "best",
)
"""What "a Sunday roast" names, on whatever day."""
_TITLES = (
    "Times", "Telegraph", "Mirror", "Herald", "Post", "Express", "Mail", "Independent", "Night Live",
    "Night Football", "Morning Herald", "Evening Post", "Night Fever", "Review", "Tribune", "Agreement", "Club",
    "Night Lights", "Observer", "Sun ", "World", "Star", "Business Post", "Mercury", "Best", "Books",
)  # fmt: skip


def _marked(text: str, start: int, end: int) -> bool:
    if text[start : start + 3] == "Sun" and text.endswith(" by ", 0, start):
        return False  # A paper: "was quoted by Sun."
    return _LED_SHORT.search(text, max(0, start - 8), start) is not None or text[start:end].endswith(".")


_ABBREVIATED = 5
_NO_OTHER_WORD = frozenset(("tues", "thurs", "weds"))
_SHORT_DAYS = r"(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)"
_PLAIN_NEXT = re.compile(r"[ ,.;!?)\n]|\Z")
_ENDS_AT = re.compile(r"[,.;:!?)\n]|\Z")
_RANGE_NEXT = re.compile(rf" ?(?:-|–|—|thru|through|to) ?{_SHORT_DAYS}(?![a-z])", re.IGNORECASE)
_RANGE_BEFORE = re.compile(rf"(?<![a-z]){_SHORT_DAYS}\.? ?(?:-|–|—|thru|through|to) ?\Z", re.IGNORECASE)
_HOUR_NEXT = re.compile(
    r",? (?:(?:night|nite|morning|afternoon|evening|arvo|eve)\b|(?:at |@ ?)?\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m)"
)

_LED_SHORT = re.compile(
    r"(?<![^\W_])(?:on|last|next|nxt|this|by|every|until|til|till|since) \Z", re.IGNORECASE
)
"""What leads to a short day: a word of its own, not the end of "Dragon sat down"."""


_PLURALS = tuple(f"{name}s" for name in WEEKDAYS if name.endswith("day"))


def _nth(m: Match) -> "NthWeekday | Recurrence":
    """ "The first Monday of May"; "of each month" comes back."""
    nth, day = _NTH[m["nth"]], weekday(m["weekday"])
    if m["which"]:
        return NthWeekday(nth, day, Shift(WHICH[m["which"]], Granularity.MONTH))
    if not m["month"]:
        return Recurrence(f"XXXX-WXX-{day}", "EVERY")
    year, open_century = read_year(m["year"]) if m["year"] else (None, False)
    return NthWeekday(nth, day, CalendarDate(year, month(m["month"]), century_open=open_century))


_NTH = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "last": -1,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
}


def _which_guard(m: Match, text: str) -> bool:
    """Refuse "this sat well" and "that Sun", which is a paper; "this Sat" is a day."""
    start, end = m.span("weekday")
    if m["which"] == "that" and OPENS_CLAUSE.search(text, max(0, m.start() - 14), m.start()):
        return False
    owned = m["which"] == "that" and text.startswith(("'s", "’s"), m.end())
    if owned and _SO.search(text, max(0, m.start() - _NEAR_SO), m.start()) is not None:
        return False
    if m["which"] == "that" and _FLATTENED.match(text, m.end()) and _NOUN_BEFORE.search(text, 0, m.start()):
        return False  # "the tremor that Saturday flattened eleven schools"
    if owned and text[m.start()].islower() and not text.endswith(_LEADING, 0, m.start()):
        return False  # "protested that Tuesday's run-off was rigged"
    if m["which"] == "coming" and _IS_COMING.search(text, max(0, m.start() - 8), m.start()):
        return False  # "He's coming Wednesday"
    if m["which"] == "following" and not m.group().startswith("the"):
        return False  # "Following Sunday's defeat, the coach quit"
    if (
        m["which"] == "last"
        and text[start:end] == "sat"
        and _SPOKEN_OF.search(text, max(0, m.start() - 12), m.start())
    ):
        return False
    return (
        len(m["weekday"]) > 4
        or m["which"] not in ("this", "that")
        or (m["which"] == "this" and (text[start:end] in _SHORT or _ENDS_AT.match(text, end) is not None))
    )


_SO = re.compile(r"\bso [a-z]+ [^.;]*\Z")
"""What makes the "that" of "so rattled them that Monday's vote is off" no part of the day."""
_NEAR_SO = 60
_FLATTENED = re.compile(r" [a-z]+ed (?:the|a|an|his|her|its|their|[a-z]+teen|two|three|ten|\d)")
_NOUN_BEFORE = re.compile(r"(?:^|[ (])(?:the|a|an|his|her|its|their) [a-z]+ \Z")
_LEADING = tuple(f"{word} " for word in "in on of from for after before at to with by until since".split())
_IS_COMING = re.compile(
    r"(?:['’](?:s|re|m)|\b(?:is|are|was|were|be|been|am|not|keep|keeps)) \Z", re.IGNORECASE
)
_SPOKEN_OF = re.compile(r"(?<!on)(?<!since)(?<!until)(?<!from)(?<=[a-z]) \Z")
"""A word before "last sat", which then is a verb: "the court last sat in May"."""

_SHORT = ("Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Fri", "Sat")

_TIMELY = frozenset((*UNITS, "last", "next", "previous", "end", "middle", "start", "beginning", "holidays"))
_APPOSED = re.compile(
    r", (?:the|an?|his|her|their|our|my) (?!day|date|deadline|eve|last|first|second|third|anniversary|start|end)[^,.;:\n]{3,60}, (?:is|was|has|had)\b"
)
"""How "Friday, the dog in the second story, is the best of them" goes on."""


def _is_apposed(text: str, start: int, end: int) -> bool:
    opens = text[max(0, start - 2) : start] in ("", ". ", "\n", "\n\n", ".\n")
    return opens and _APPOSED.match(text, end) is not None


RULES = (
    LexicalRule(
        "en/weekday/nth",
        tuple(WEEKDAYS),
        rf"(?:the{GAP})?{one_of('nth', _NTH)}{GAP}{_NAME}{GAP}(?:of|in){GAP}"
        rf"(?:(?:each|every|the){GAP}month|(?P<which>this|next|last){GAP}month|(?P<month>{MONTH})(?:,?{GAP}(?P<year>{ANY_YEAR}))?)(?![a-z])",
        _nth,
    ),
    LexicalRule(
        "en/weekday/digits",
        tuple(WEEKDAYS),
        rf"{_NAME},?{GAP}(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})(?![\d/])",
        _with_digits,
        lambda m, text: text[m.start("weekday")].isupper(),
        0.85,
    ),
    LexicalRule(
        "en/weekday/the",
        tuple(WEEKDAYS),
        rf"the{GAP}{_NAME}(?={GAP}(?:before|after|preceding|following){GAP})",
        _bare,
        _written,
        0.9,
    ),
    LexicalRule(
        "en/weekday/neighbour",
        tuple(name.lower() for name in WEEKDAY_NAMES),
        rf"the{GAP}{_NAME}{GAP}(?P<side>before|after)(?:{GAP}that)?(?={GAP}?[.,;:)]|{GAP}(?:he|she|they|we|it|i|the|a)(?![a-z])|$)",
        lambda m: Named(
            Granularity.DAY, weekday(m["weekday"]), -1 if m["side"] == "before" else 1, origin=Origin.STORY
        ),
        _written,
        0.9,
    ),
    LexicalRule(
        "en/weekday/before-last",
        tuple(WEEKDAYS),
        rf"(?:the{GAP})?{_NAME}{GAP}(?P<side>before{GAP}last|after{GAP}next)(?![a-z]|{GAP}(?:week|month|year))",
        lambda m: Named(Granularity.DAY, weekday(m["weekday"]), -2 if m["side"].startswith("before") else 2),
    ),
    LexicalRule(
        "en/weekday/beside-event",
        tuple(WEEKDAYS),
        rf"the{GAP}{_NAME}{GAP}(?P<side>before|after){GAP}(?:the|his|her|their|its|my|our){GAP}(?P<event>(?:[a-z]{{3,20}}{GAP})?[a-z]{{3,20}})(?=[.,;:)]|$)",
        lambda m: Unplaced(
            Granularity.DAY, f'it counts from "the {flat(m["event"])}", which has no date here'
        ),
        lambda m, text: not set(flat(m["event"]).split()) & _TIMELY,
        0.8,
    ),
    LexicalRule(
        "en/weekday/half",
        tuple(WEEKDAYS),
        rf"{_NAME}{GAP}(?P<half>[ap])(?:m(?![a-z])|\.m\.)",
        lambda m: TimeOn(_bare(m), DayPart("MO" if m["half"] == "a" else "AF")),
        lambda m, text: (
            (text[m.start()].isupper() or _written(m, text)) and not _AM_I.match(text, m.end("half"))
        ),
        0.9,
    ),
    LexicalRule("en/weekday/bare", tuple(WEEKDAYS), _NAME, _bare, _written, 0.95),
    LexicalRule(
        "en/weekday/any",
        tuple(name.lower() for name in WEEKDAY_NAMES),
        rf"a{GAP}{_NAME}(?={GAP}?[.,;:)]|{GAP}(?:in|of|and|so|when|after|before|morning|afternoon|evening|night)(?![a-z])|$)",
        lambda m: Unplaced(Granularity.DAY, "it may be any one"),
        lambda m, text: (
            (
                text.endswith(("on ", "On "), 0, m.start())
                or (text.endswith(", ", 0, m.start()) and text.startswith(",", m.end()))
            )
            and _written(m, text)
        ),
        0.9,
    ),
    LexicalRule(
        "en/weekday/of-story",
        tuple(name.lower() for name in WEEKDAY_NAMES),
        rf"the{GAP}{_NAME}(?={GAP}?[.,;:)]|{GAP}(?:{_NO_NOUN})(?![a-z])|$)",
        lambda m: Named(Granularity.DAY, weekday(m["weekday"]), 0, origin=Origin.STORY),
        lambda m, text: (
            _LED_BY.search(text, max(0, m.start() - 8), m.start()) is not None and _written(m, text)
        ),
        0.95,
    ),
    LexicalRule(
        "en/weekday/of-story-fronted",
        tuple(name.lower() for name in WEEKDAY_NAMES),
        rf"the{GAP}{_NAME}(?={GAP}[^\W\d_])",
        lambda m: Named(Granularity.DAY, weekday(m["weekday"]), 0, origin=Origin.STORY),
        lambda m, text: (
            _FRONTED_ON.search(text, max(0, m.start() - 12), m.start()) is not None
            and _DOES.match(text, m.end()) is not None
            and _written(m, text)
        ),
        0.9,
    ),
    LexicalRule(
        "en/weekday/which",
        tuple(WEEKDAYS),
        rf"(?:the{GAP})?{one_of('which', WHICH)}{GAP}{_NAME}",
        _which,
        _which_guard,
    ),
    LexicalRule(
        "en/weekday/which-after",
        tuple(WEEKDAYS),
        rf"{_NAME}{GAP}(?P<which>last|next)(?![a-z]|{GAP}(?:year|month|week|to{GAP}(?:the|an?|his|her|its|their)(?![a-z])))",
        _which,
        lambda m, text: m["weekday"] not in ("sat", "sun", "wed"),  # "It sat last on March 7."
    ),
    LexicalRule(
        "en/weekday/weeks-from",
        (*WEEKDAYS, "week", "weeks"),
        rf"(?P<amount>{NUMBER}){GAP}weeks?{GAP}(?P<side>from|before|after|ago){GAP}(?:on{GAP})?{_NAME}",
        _weeks_from,
    ),
    LexicalRule(
        "en/weekday/week-on",
        ("week", "weeks", "fortnight"),
        rf"(?P<amount>a{GAP}week|two{GAP}weeks|a{GAP}fortnight){GAP}(?:on{GAP}{_NAME}|(?P<day>tomorrow|today)(?!'))",
        _week_on,
    ),
    LexicalRule(
        "en/weekday/week-after",
        (*WEEKDAYS, "tomorrow", "today", "day"),
        rf"(?:{_NAME}|(?P<day>tomorrow|today|this{GAP}day)){GAP}(?P<amount>week|fortnight)(?![a-z-])",
        _week_on,
        lambda m, text: _ENDS.match(text, m.end()) is not None,
        0.85,
    ),
    LexicalRule(
        "en/weekday/week-before",
        ("week", "fortnight"),
        rf"a{GAP}(?P<amount>week|fortnight){GAP}(?:ago{GAP})?last{GAP}{_NAME}",
        lambda m: Offset(
            Duration((("2" if m["amount"] == "fortnight" else "1", Granularity.WEEK),)),
            -1,
            Named(Granularity.DAY, weekday(m["weekday"]), -1),
        ),
        _written,
        0.8,
    ),
    LexicalRule(
        "en/weekday/ago",
        _PLURALS,
        rf"(?P<amount>{NUMBER}){GAP}{one_of('weekday', _PLURALS)}{GAP}(?P<side>ago|from{GAP}now|hence)(?![a-z])",
        _ago,
    ),
)
