"""Times of day: "5 p.m. ET", "17:30", "0600 GMT", "half past five", "noon", "Monday night"."""

import re

from service.domain.expression import Clock, DayPart, Fragment, Origin
from service.domain.span import Span
from service.domain.timex import Mod
from service.grammar.pattern import DASH, GAP, one_of, trie
from service.grammar.rule import LexicalRule, Match, Part
from service.languages.en.lexicon import (
    CITY_ZONES,
    DAYPARTS,
    MONTHS,
    NUMBER,
    NUMBERS,
    WEEKDAYS,
    ZONE,
    ZONES,
    amount,
    flat,
)

_BESIDE_HOUR = r"(?:(?<=\bat )|(?<=\bto )|(?<=\bby )|(?<=from )|(?<=until )|(?<=till )|(?<=between )|(?<=around )|(?<=about ))"
_HOUR_ALONE = (
    rf"(?:{_BESIDE_HOUR}(?P<hour>1[0-2]|[1-9])(?![\d%:/]|[.,]\d)"
    r"|(?:(?<=\bfrom )|(?<=\bbetween )|(?<=\d to )|(?<=\d and ))(?P<dotted>1[0-2]|[1-9])\.(?P<minute>[0-5]\d)(?![\d%:/]|[.,]\d)"
    r"|(?<![\w.,/$€£#:-])(?P<led>1[0-2]|[1-9])(?= in the | at night| to \d| and \d|[-–]\d))"
)
_CLEAR = r"(?<![\w.,/$€£#:-])"
_AFTER_HALF = r"(?:(?<![\w.,/$€£#:–-])|(?<=m[-–])|(?<=m\.[-–])|(?<=noon[-–]))"
"""Where a clock with "a.m." may begin: also behind the dash of "9 a.m.-5 p.m."."""
_HALF = r"(?:a\.m\.|p\.m\.|am|pm|a\.m|p\.m)(?![a-z])"
_ZONE = rf"(?:{GAP}?(?:\((?P<bracketed>{ZONE})\)|(?P<zone>{ZONE})))?"
_SPOKEN = trie(word for word, number in NUMBERS.items() if 1 <= number <= 12)
_FIXED = re.compile(r"([+-])(\d{1,2}):?(\d{2})?$")
_MOD = rf"(?P<mod>(?:early|late|mid)(?:-|{GAP}))?"
_MODS = {"early": Mod.START, "late": Mod.END, "mid": Mod.MID}


def _zone(words: str | None) -> str | None:
    if not words:
        return None
    words = flat(words)
    fixed = _FIXED.search(words)
    if fixed:
        return f"{fixed[1]}{int(fixed[2]):02d}:{fixed[3] or '00'}"
    place = words.removesuffix(" time")
    return CITY_ZONES[place] if place in CITY_ZONES else ZONES[words.split()[0]]


def _number(words: str) -> int:
    return int(words) if words.isdigit() else NUMBERS[words]


def _hour(hour: int, half: str | None) -> int | None:
    if half is None:
        return hour if hour <= 24 else None
    if not 1 <= hour <= 12:
        return None
    return hour % 12 + (12 if half.startswith("p") else 0)


_RECURRING = re.compile(
    r"(?: ?(?:to|and|until|-|–) ?[\d:.]{1,5} ?(?:[ap]\.?m\.?)?)?,? "
    r"(?:daily|every ?day|each day|(?:on )?weekdays|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|every [a-z]{3,9}day)"
    r"(?=[.,;:)]|$| (?:and|but|from|in|at|for|until|except|between|during|with|to)(?![a-z]))"
)


def _comes_back(m: Match) -> bool:
    """Tell "opens at 8 a.m. daily", "from 8:00 to 21:00 every day"."""
    return _RECURRING.match(m.string, m.end()) is not None


def _twelve(m: Match) -> "Clock | tuple[Part, ...] | None":
    hour = _hour(_number(m["hour"]), m["half"])
    if hour is None:
        return None
    minute = int(m["minute"]) if m["minute"] else None
    clock = Clock(
        hour,
        minute,
        int(m["second"]) if m["second"] else None,
        _zone(m["zone"] or m["bracketed"]),
        recurs=_comes_back(m),
    )
    if not m["from"]:
        return clock
    first = _number(m["from"])
    started = (first % 12, int(m["from_minute"] or 0))
    same_half = started < (_number(m["hour"]) % 12, clock.minute or 0)
    half = m["half"] if same_half else ("a" if m["half"].startswith("p") else "p")
    begin = _hour(first, half)
    if begin is None:
        return None
    minute = int(m["from_minute"]) if m["from_minute"] else None
    beginning = Clock(begin, minute, None, clock.zone, recurs=clock.recurs)
    return (
        Part(
            Span(m.start(), m.end("from_minute") if m["from_minute"] else m.end("from")),
            beginning,
            tie="begin",
        ),
        Part(Span(m.start("hour"), m.end()), clock, tie="end"),
    )


def _twenty_four(m: Match) -> Clock:
    return Clock(
        int(m["hour"]),
        int(m["minute"]),
        int(m["second"]) if m["second"] else None,
        _zone(m["zone"] or m["bracketed"]),
        half_known=False,
        recurs=_comes_back(m),
    )


def _dotted_again(m: Match) -> Clock | None:
    """ "At 7.15 p.m. … At 7.13 …": a clock with a dot, in the half of the day of the one before it."""
    in_words = _IN_THE_MORNING.match(m.string, m.end()) is not None
    before = None if in_words else _dotted_before(m)
    near = max(0, m.start() - _SAME_STYLE)
    told = None if in_words else _PART_TOLD.search(m.string, near, m.start())
    late = (
        before[1] == "p"
        if before is not None
        else told is not None and told[1] in ("evening", "night", "afternoon")
    )
    return Clock(int(m["hour"]) % 12 + 12 * late, int(m["minute"]))


def _is_dotted_time(m: Match, text: str) -> bool:
    """ "At 8.47" where a clock has been told so, or where an evening is told of."""
    if _AT_BEFORE.search(text, max(0, m.start() - 8), m.start()) is None:
        return False
    told = _PART_TOLD.search(text, max(0, m.start() - _SAME_STYLE), m.start()) is not None
    return _dotted_before(m) is not None or (told and _CLOCK_ENDS.match(text, m.end()) is not None)


_PART_TOLD = re.compile(
    r"\b(?:that|this|the|yesterday|day) (morning|evening|night|afternoon)\b|\b(?:at|by|since) (?:dawn|dusk|noon|midnight|daybreak)\b"
)
_IN_THE_MORNING = re.compile(r" (?:that|(?:in|on) the|the (?:next|following|same)) morning\b")
_CLOCK_ENDS = re.compile(r"[,;]| (?:he|she|they|it|the|an?|his|her)\b")


def _dotted_before(m: Match) -> re.Match[str] | None:
    return max(
        _DOTTED.finditer(m.string, max(0, m.start() - _SAME_STYLE), m.start()),
        key=lambda one: one.start(),
        default=None,
    )


_DOTTED = re.compile(r"\b\d{1,2}\.[0-5]\d ?([ap])\.?m\b")
_AT_BEFORE = re.compile(r"\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Ff]rom) \Z")
_SAME_STYLE = 240


def _twenty_four_guard(m: Match, text: str) -> bool:
    """Ask for a word that leads to a clock: without one, "16:10" is a verse, a score or a ratio."""
    if m["zone"] or m["bracketed"] or m["hours"]:
        return True
    after = text[m.end() : m.end() + 24].lower()
    before = text[max(0, m.start() - 24) : m.start()].lower()
    if after.startswith(_NO_CLOCK_AFTER) or _RACED.search(text, max(0, m.start() - 110), m.start()):
        return False
    if _LED.search(before) or (not before.strip() and m.start() < 2) or before.endswith("\n"):
        return True
    if _CLOCK_AFTER.match(after):
        return True
    opens, closes = _RANGE_AFTER.match(after), _RANGE_BEFORE.search(before)
    return any(one is not None and (one[1] in _ROUND or m["minute"] in _ROUND) for one in (opens, closes))


_ON_A_DAY = rf"(?:(?:tomorrow|yesterday|today|tonight|(?:on{GAP})?{trie(WEEKDAYS)})(?![a-z])|(?:this|that|(?:in|on){GAP}the|the{GAP}(?:next|following|same)){GAP}(?:morning|afternoon|evening))"
"""What follows "8.30" where the dot parts hours and minutes."""
_RACED = re.compile(
    r"\b(?:medals?|freestyle|breaststroke|backstroke|butterfly|sprint|metres|meters|marathon|lap|relay)\b[^\n]*"
    r"\b(?:went to|won|finished|timed|touched|placed|came (?:in )?(?:first|second|third|fourth|last))\b[^.;\n]* at \Z"
    r"|\bclocked\b[^.;\n]* at \Z"
)
"""What stands before how long a race took: "the bronze medal went to Lee at 2:27"."""
_NO_CLOCK_AFTER = (
    ":", " of ", " left", " remaining", " to play", " win", " lead", " odds", " ratio", " victory", " minutes", " into",
    " mile", " marathon", " aspect", " per ", " pace",
)  # fmt: skip
_LED = re.compile(
    r"(?:at|from) (?:[012]?\d:[0-5]\d, ){1,2}$|(?:^|[^\w])(?:(?:at|by|until|till|from|between|around|about|after|before|since|past|approximately|exactly|nearly|almost|only|"
    r"[012]?\d:?[0-5]\d(?: ?(?:to|and|until|or))|" + rf"{trie(WEEKDAYS)}|{trie(MONTHS)}"
    r"|today|tomorrow|yesterday|tonight|morning|afternoon|evening|night|(?:18|19|20)\d\d|\d\d?[./-]\d\d?(?:[./-]\d{2,4})?)"
    r"[.,]?(?: at)?(?: (?:the|exactly|around|about))?(?: |\n|$))$"
)
_QUOTED_AT = re.compile(
    r"\b(?:clos|trad|end|quot|pric|valu|settl|stood|open|finish|fix|set|stand)\w* (?:\w+ ){0,2}?(?:at|around|about) \Z"
)
"""What stands before a price: "the shares closed at 14.30 on Tuesday"."""


def _is_dotted_hour(m: Match, text: str) -> bool:
    before = text[max(0, m.start() - 32) : m.start()].lower()
    return _LED.search(before[-24:]) is not None and (bool(m["hours"]) or not _QUOTED_AT.search(before))


_RANGE_AFTER = re.compile(r"(?: ?[-–] ?| (?:to|until|till|and) )[012]?\d:([0-5]\d)(?!\d)")
_RANGE_BEFORE = re.compile(r"(?:^|[^\w:])[012]?\d:([0-5]\d) ?[-–] ?$")
_ROUND = ("00", "15", "30", "45")
"""Minutes that make "9:30-17:00" opening hours and no verses."""
_CLOCK_AFTER = re.compile(
    r" (?:in the (?:morning|afternoon|evening)|at night|local time|sharp|on (?:the )?(?:"
    rf"{trie(WEEKDAYS)}|{trie(MONTHS)}"
    r"|\d{1,2} )|"
    rf"(?:{trie(WEEKDAYS)})(?![a-z]))|,? (?:today|tomorrow|yesterday|tonight|this morning|last night)"
)


def _military(m: Match) -> Clock:
    return Clock(int(m["hour"]), int(m["minute"]), None, _zone(m["zone"] or m["zone2"]))


def _oclock(m: Match) -> Clock | None:
    hour = _number(m["hour"])
    part = flat(m["part"] or "")
    if part:
        after_noon = part.split()[-1] in ("afternoon", "evening") or part.split()[-1] == "night" and hour >= 6
        return Clock(hour % 12 + (12 if after_noon else 0), 0)
    return Clock(hour, 0, half_known=False)


def _is_hour_told(m: Match, text: str) -> bool:
    """ "At four the guns opened" where the text around tells other hours: "at half past one", "about two o'clock"."""
    led = _AT_HOUR.search(text, max(0, m.start() - 16), m.start()) is not None
    near = text[max(0, m.start() - _SAME_DAY) : m.end() + _SAME_DAY]
    return led and _HOURS_TOLD.search(near) is not None and not text[m.start()].isupper()


_AT_HOUR = re.compile(
    r"\b(?:[Aa]t|[Aa]t about|[Aa]bout|[Ss]oon after|[Ss]hortly (?:after|before)|[Tt]owards|[Bb]y|[Uu]ntil) \Z"
)
_HOURS_TOLD = re.compile(r"\bo['’]clock\b|\b(?:half|quarter) (?:past|to) [a-z]+")
_SAME_DAY = 320


def _is_military(m: Match, text: str) -> bool:
    """ "At 0640 the corvette fired"; "at 1130" only where the text around tells an hour with a nought before it."""
    if m["hour"]:
        return int(m["hour"]) > 0 or m["minute"] != "00"
    return tells_nought(text, m.start(), m.end())


def tells_nought(text: str, start: int, end: int) -> bool:
    """Whether the text around tells an hour with a nought before it, "at 0640", so that "at 1130" is one as well."""
    return _NOUGHT_TOLD.search(text, max(0, start - _SAME_DAY), end + _SAME_DAY) is not None


_NOUGHT_TOLD = re.compile(r"\b(?:at|by|until|from) 0\d[0-5]\d\b(?!-)")


def _past(m: Match) -> Clock | None:
    minutes = {"half": 30, "quarter": 15, "a quarter": 15}.get(flat(m["minutes"]))
    minutes = _number(m["minutes"]) if minutes is None else minutes
    if m["hour"] in _TWELVES:
        hour = _TWELVES[m["hour"]]
        back = m["way"] in _BEFORE_HOUR
        return Clock((hour - back) % 24, 60 - minutes if back else minutes)
    hour = _number(m["hour"])
    if not 1 <= hour <= 12 or m["way"] in _BEFORE_HOUR and flat(m["minutes"]) == "half":
        return None
    clock = (
        Clock(hour, minutes) if m["way"] in ("past", "after") else Clock((hour - 1) % 12 or 12, 60 - minutes)
    )
    return Clock(clock.hour, clock.minute, None, None, half_known=False)


_BEFORE_HOUR = frozenset(("to", "of", "till"))


def _minutes_past(m: Match) -> Clock | None:
    """ "Ten minutes past four", "one minute to midnight", "20 minutes past 3 p.m."."""
    told = amount(m["minutes"])
    minutes = int(told) if told.isdigit() else 60
    twelve = _TWELVES.get(m["hour"])
    hour = twelve if twelve is not None else _hour(_number(m["hour"]), m["half"])
    if not 0 < minutes < 60 or hour is None:
        return None
    back = m["way"] in ("to", "before")
    clock = Clock((hour - back) % 24, 60 - minutes if back else minutes)
    known = twelve is not None or m["half"] is not None
    return clock if known else Clock(clock.hour or 12, clock.minute, None, None, half_known=False)


def _minutes_guard(m: Match, text: str) -> bool:
    """ "It takes ten minutes to six of them" is no clock."""
    led = (
        text[max(0, m.start() - 8) : m.start()]
        .lower()
        .endswith((*_SAID_BEFORE[:-3], "it was ", "it is ", "it's "))
    )
    return led or m["hour"] in _TWELVES or (m["way"] == "past" and _GOES_ON.match(text, m.end()) is not None)


_GOES_ON = re.compile(r"[.,;)]|\Z| (?:on|in|this|last|yesterday|today|when|and|local)\b")


_TWELVES = {"midnight": 24, "noon": 12}


def _named(m: Match) -> Clock:
    return Clock(12 if m["name"].endswith("noon") else 24, 0, None, _zone(m["zone"]))


def _past_guard(m: Match, text: str) -> bool:
    """ "Ten to five" is a clock where one is asked for; else it is a vote or a range."""
    if m["minutes"].endswith(("half", "quarter")):
        return True
    if (
        text[max(0, m.start() - 8) : m.start()]
        .lower()
        .endswith((*_SAID_BEFORE[:-3], "it was ", "it is ", "it's "))
    ):
        return True
    return m["way"] == "past" and text[m.end() : m.end() + 1] in (".", ",", "", ";")


def _noon_guard(m: Match, text: str) -> bool:
    """Refuse the person and the film: "Noon" and "Midnight" with a capital only begin a sentence."""
    if text[m.start("name")].islower():
        return True
    following = _CAPITAL.match(text, m.end())
    named = following is not None and following[1].lower() not in (*WEEKDAYS, *MONTHS)
    return text[max(0, m.start() - 2) : m.start()] in ("", ". ", "\n", "\n\n") and not named


_CAPITAL = re.compile(r" ([A-Z][a-z]+)")


_PRICED = re.compile(
    r"\b(?:rose|risen|fell|fallen|drop\w*|climb\w*|gain\w*|slid|slip\w*|edg\w+|eas\w+|up|down|increas\w+|rais\w+|cut|lower\w*|mov\w+|went|rang\w+|jump\w*|grew|grown)"
    r" (?:[a-z]+ )?(?:from|between) (?:\d+\.\d+ (?:to|and) )?\Z"
)
"""What stands before the rates of "fell from 3.20 to 2.35 Tuesday afternoon"."""


def _alone(m: Match) -> Fragment:
    return Fragment(int(m["hour"] or m["led"] or m["dotted"]), int(m["minute"]) if m["minute"] else None)


def _part(m: Match) -> Part:
    which = flat(m["which"] or "")
    shift, origin = _WHICH.get(which, (None, Origin.PUBLISHED))
    code = "NI" if m["part"] == "tonight" else DAYPARTS[m["part"]]
    return Part(Span(m.start(), m.end()), DayPart(code, shift, origin), _mod(m))


def _mod(m: Match) -> Mod | None:
    return _MODS.get((m["mod"] or "").rstrip("- \n"))


def _after_short(m: Match, text: str) -> bool:
    """Tell the evening of "Fri eve" from the day before a feast."""
    return text[max(0, m.start() - 6) : m.start()].lower().rstrip(". ").endswith(_SHORT_DAYS)


_SHORT_DAYS = tuple(name for name in WEEKDAYS if len(name) < 6)


def _bare_part(m: Match) -> Part:
    return Part(Span(m.start(), m.end()), DayPart(DAYPARTS[m["part"]]), _mod(m))


def _tonight(m: Match) -> Part:
    return Part(Span(m.start(), m.end()), DayPart("NI", 0), _mod(m))


def _generic(m: Match, text: str) -> bool:
    """A part of day with "the", told of a day that the story has: not "the night shift"."""
    after = text[m.end() : m.end() + 1]
    if m["part"] in ("dawn", "sunset") and text.startswith(" of ", m.end()):
        return False
    before = text[max(0, m.start() - 12) : m.start()].lower()
    if m.group() == "night" and before.endswith("by "):
        return False  # "travelled by night"
    return before.rstrip().endswith(
        ("in", "during", "by", "until", "at", "through", "throughout", "before", "after", "as of")
    ) and (
        after in (".", ",", ";", "", ")", "\n")
        or text[m.end() : m.end() + 4].strip().split(" ")[0] in _FOLLOWING
    )


_SAID_BEFORE = (
    "at ",
    "by ",
    "until ",
    "till ",
    "around ",
    "about ",
    "since ",
    "before ",
    "after ",
    "from ",
    "to ",
    "past ",
)
_FOLLOWING = ("of", "and", "to", "at", "with", "the", "on", "in", "he", "she", "by", "a", "but", "was")
_WHICH = {
    "this": (0, Origin.PUBLISHED), "last": (-1, Origin.PUBLISHED), "that": (0, Origin.STORY),
    "that same": (0, Origin.STORY), "the same": (0, Origin.STORY), "the next": (1, Origin.STORY),
    "the following": (1, Origin.STORY), "next": (1, Origin.STORY), "the previous": (-1, Origin.STORY),
    "yesterday": (-1, Origin.PUBLISHED), "later that": (0, Origin.STORY), "earlier that": (0, Origin.STORY),
    "earlier this": (0, Origin.PUBLISHED), "later this": (0, Origin.PUBLISHED), "this very": (0, Origin.PUBLISHED),
}  # fmt: skip

RULES = (
    LexicalRule(
        "en/clock/twelve-hour",
        ("#2", *(word for word, number in NUMBERS.items() if 1 <= number <= 12)),
        rf"{_AFTER_HALF}(?:(?P<from>\d{{1,2}})(?:[:.](?P<from_minute>[0-5]\d))?(?:{GAP}?{DASH}{GAP}?|{GAP}(?:to|and|until|till|through){GAP}))?"
        rf"(?P<hour>\d{{1,2}}|{_SPOKEN})(?:[:.](?P<minute>[0-5]\d))?(?::(?P<second>[0-5]\d))?(?:{GAP}|-)?(?P<half>{_HALF}){_ZONE}",
        _twelve,
    ),
    LexicalRule(
        "en/clock/twenty-four-hour",
        ("#2",),
        rf"(?:{_CLEAR}|(?<=:\d\d-))(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?!\d)(?P<hours>{GAP}?(?:hours|hrs|h)(?![a-z]))?(?:(?=-)|{_ZONE})(?![:.]\d)",
        _twenty_four,
        _twenty_four_guard,
        0.9,
    ),
    LexicalRule(
        "en/clock/dotted",
        ("#2",),
        rf"(?<=[a-z] )(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)(?P<second>(?!))?(?:(?P<hours>{GAP}?(?:hours|hrs)(?![a-z])(?={GAP}(?:on{GAP}|{_ON_A_DAY}|{ZONE})|[.,;]))|(?={GAP}(?:{_ON_A_DAY}|(?:{ZONE})(?![a-z]))))(?:{_ZONE})",
        _twenty_four,
        _is_dotted_hour,
        0.9,
    ),
    LexicalRule(
        "en/clock/dotted-again",
        ("#2",),
        rf"(?P<hour>0?[1-9]|1[0-2])\.(?P<minute>[0-5]\d)(?![\d.%]|{GAP}(?:per|million|billion|percent|metres|meters|km|miles|points|seconds))",
        _dotted_again,
        _is_dotted_time,
        0.8,
    ),
    LexicalRule(
        "en/clock/military-range",
        ("#4",),
        rf"{_CLEAR}(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?=(?:{GAP}(?:and|to|until){GAP}|-)(?:[01]\d|2[0-4])[0-5]\d(?:{GAP}?(?P<zone>gmt|utc|z|hours|hrs)(?![a-z])|{GAP}(?:on{GAP})?{_ON_A_DAY}))",
        lambda m: Clock(int(m["hour"]), int(m["minute"]), None, "Z" if (m["zone"] or "h")[0] != "h" else None),
        lambda m, text: m["zone"] is not None or text.endswith(("from ", "between "), 0, m.start()),
    ),
    LexicalRule(
        "en/clock/military-bare",
        ("#4",),
        rf"(?<=\bat )(?:(?P<hour>0\d)(?P<minute>[0-5]\d)|(?P<later>1\d|2[0-3])(?P<minutes>[0-5]\d))(?=[.,;]|{GAP}(?:the|a|an|he|she|they|we|and|when|his|her|its|in|from|with|to)(?![a-z]))",
        lambda m: Clock(int(m["hour"] or m["later"]), int(m["minute"] or m["minutes"])),
        _is_military,
        0.85,
    ),
    LexicalRule(
        "en/clock/military",
        ("#4",),
        rf"{_CLEAR}(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?:{GAP}?(?:hours|hrs|h)(?![a-z])(?:{GAP}(?P<zone>{ZONE}))?|{GAP}?(?P<zone2>gmt|utc|z|est|edt|et|cet|cest|bst|ist|jst|hkt|pst|pdt|mst|cst)(?![a-z])|(?={GAP}(?:on{GAP}(?:\d|{trie(WEEKDAYS)}|{trie(MONTHS)})|{_ON_A_DAY})))",
        _military,
        lambda m, text: (
            not text.startswith((" of ", " a ", " per "), m.end())
            and (text[m.end() - 1].isalpha() or _LED.search(text[max(0, m.start() - 24) : m.start()].lower()) is not None)
        ),
    ),
    LexicalRule(
        "en/clock/o-clock",
        ("o'clock",),
        rf"(?P<hour>\d{{1,2}}|{_SPOKEN}){GAP}?o'clock(?:{GAP}sharp(?![a-z]))?(?P<part>{GAP}(?:in{GAP}the{GAP}(?:morning|afternoon|evening)|at{GAP}night))?",
        _oclock,
    ),
    LexicalRule(
        "en/clock/spoken-part",
        tuple(word for word, number in NUMBERS.items() if 1 <= number <= 12),
        rf"(?P<hour>{_SPOKEN})(?P<part>{GAP}in{GAP}the{GAP}(?:morning|afternoon|evening)|{GAP}at{GAP}night)(?![a-z])",
        _oclock,
        lambda m, text: text[max(0, m.start() - 8) : m.start()].lower().endswith(_SAID_BEFORE),
        0.9,
    ),
    LexicalRule(
        "en/clock/spoken-alone",
        tuple(word for word, number in NUMBERS.items() if 1 <= number <= 12 and word.isalpha()),
        rf"(?P<hour>{_SPOKEN})(?=[,.;]|{GAP}(?:and|he|she|they|it|the|his|her|in{GAP}the|on{GAP}the|when|[^\W\d_]+{GAP}[a-z]+ed)(?![a-z]))",
        lambda m: Clock(_number(m["hour"]), None, None, None, half_known=False),
        _is_hour_told,
        0.75,
    ),
    LexicalRule(
        "en/clock/past",
        ("half", "quarter", "five", "ten", "twenty", "20"),
        rf"(?P<minutes>half|(?:a{GAP})?quarter|five|ten|20|twenty|twenty-five)(?:{GAP}|-)(?P<way>past|to|after|(?<=quarter )of|till){GAP}(?P<hour>{_SPOKEN}|midnight|noon)(?:{GAP}o['’]clock)?(?![a-z-]|{GAP}(?:years?|days?|people|percent|hundred|thousand|months?|weeks?|minutes?|hours?))",
        _past,
        _past_guard,
        0.85,
    ),
    LexicalRule(
        "en/clock/minutes-past",
        ("minute", "minutes"),
        rf"(?P<minutes>{NUMBER}){GAP}minutes?{GAP}(?P<way>past|to|(?:after|before)(?={GAP}(?:midnight|noon))){GAP}(?P<hour>{_SPOKEN}|\d{{1,2}}|midnight|noon)"
        rf"(?:{GAP}?(?P<half>{_HALF}))?(?![a-z-]|{GAP}(?:years?|days?|people|percent|hundred|thousand|months?|weeks?|minutes?|hours?))",
        _minutes_past,
        _minutes_guard,
        0.9,
    ),
    LexicalRule(
        "en/clock/named", ("noon", "midnight", "noontime"), rf"(?:12{GAP})?(?P<name>noon|midnight)(?:time)?(?!{GAP}(?:oil|express|mass|sun|run|basketball)(?![a-z]))(?:{GAP}(?P<zone>{ZONE}))?", _named,
        _noon_guard, 0.95,
    ),
    LexicalRule(
        "en/clock/hour-alone",
        ("#2",),
        _HOUR_ALONE,
        _alone,
        lambda m, text: not (m["dotted"] and _PRICED.search(text, max(0, m.start() - 24), m.start())),
        confidence=0.0,
    ),
    LexicalRule(
        "en/daypart/which",
        tuple(word for word in DAYPARTS if word != "overnight"),
        rf"(?:(?:earlier|later){GAP})?(?:{one_of('which', _WHICH)}{GAP}){_MOD}{one_of('part', (word for word in DAYPARTS if word != 'overnight'))}(?![a-z])",
        _part,
        lambda m, text: not (text.endswith("the ", 0, m.start()) and text.startswith(" of ", m.end())),
    ),
    LexicalRule(
        "en/daypart/small-hours",
        ("hours",),
        rf"(?:the{GAP})?(?:early|small|wee){GAP}hours(?={GAP}(?:of|on){GAP}(?!(?:the|this|that|his|her|a){GAP}(?!\d)))",
        lambda m: Part(Span(m.start(), m.end()), DayPart("MO"), Mod.START),
        confidence=0.9,
    ),
    LexicalRule("en/daypart/eve", ("eve",), "eve(?![a-z])", lambda m: DayPart("EV"), _after_short, confidence=0.0),
    LexicalRule("en/daypart/tonight", ("tonight", "tonite", "2nite", "2night"), rf"{_MOD}(?:to|2)(?:night|nite)(?![a-z])", _tonight),
    LexicalRule(
        "en/daypart/overnight", ("overnight",), rf"{_MOD}overnight(?![a-z])", lambda m: DayPart("NI", 0),
        lambda m, text: not text[m.end() : m.end() + 12].lower().startswith((" success", " sensation", " stay", " delivery", " rate", " funds", " bag")),
        0.75,
    ),
    LexicalRule(
        "en/daypart/generic",
        tuple(word for word in DAYPARTS if word not in ("overnight", "daytime")),
        rf"(?:the{GAP})?{_MOD}{one_of('part', DAYPARTS)}(?:{GAP}hours)?(?![a-z])",
        _bare_part,
        _generic,
        0.7,
    ),
    LexicalRule(
        "en/daypart/beside-a-date",
        tuple(DAYPARTS),
        rf"(?:the{GAP})?{_MOD}{one_of('part', DAYPARTS)}(?:{GAP}hours)?(?![a-z])",
        _bare_part,
        confidence=0.0,
    ),
)  # fmt: skip
