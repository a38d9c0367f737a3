"""Units that are counted: "20 years", "two and a half years ago", "three days later", "a week from today".

One rule reads the number and the unit, which is the dear part, and what follows decides between a stretch
and a shift.
"""

import re

from msgspec.structs import replace

from service.domain.expression import (
    Ahead,
    DayPart,
    Duration,
    Meaning,
    Offset,
    Origin,
    Shift,
    TimeOn,
    Unplaced,
    Vague,
)
from service.domain.granularity import Granularity
from service.domain.span import Span
from service.domain.timex import Mod
from service.grammar.pattern import GAP, one_of
from service.grammar.rule import LexicalRule, Match, Part
from service.languages.en.happenings import NO_COMPOUND, event_time
from service.languages.en.lexicon import (
    FORTNIGHTS,
    MONTH,
    NUMBER,
    UNIT,
    UNITS,
    WEEKDAY,
    WHICH,
    amount,
    flat,
    weekday,
)

TOWARD = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "next": 1, "coming": 1, "following": 1,
    "first": 0, "final": 0, "opening": 0, "initial": 0, "closing": 0, "second": 0, "third": 0, "entire": 0,
    "intervening": 0, "other": 0, "remaining": 0, "whole": 0, "full": 0, "last full": -1, "recent": -1, "upcoming": 1,
    "most recent": -1, "ensuing": 1, "subsequent": 1, "succeeding": 1, "additional": 0, "more": 0, "latest": -1,
}  # fmt: skip
SIDES = {
    "ago": (-1, Origin.PUBLISHED), "earlier": (-1, Origin.STORY), "before": (-1, Origin.STORY),
    "previously": (-1, Origin.STORY), "prior": (-1, Origin.STORY), "beforehand": (-1, Origin.STORY),
    "after that": (1, Origin.STORY), "before that": (-1, Origin.STORY), "later": (1, Origin.STORY), "after": (1, Origin.STORY), "afterward": (1, Origin.STORY),
    "afterwards": (1, Origin.STORY), "from now": (1, Origin.PUBLISHED), "hence": (1, Origin.PUBLISHED),
    "thereafter": (1, Origin.STORY), "on": (1, Origin.STORY), "back": (-1, Origin.PUBLISHED), "out": (1, Origin.PUBLISHED),
}  # fmt: skip
SINGULAR = frozenset(word for word in UNITS if not word.endswith("s"))
_STORY = frozenset("previous preceding prior following ensuing subsequent succeeding".split())
_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "to the day": 0}
_MONTHS = {Granularity.YEAR: 12, Granularity.MONTH: 1}
_FINER = {
    Granularity.YEAR: (Granularity.MONTH, 12), Granularity.MONTH: (Granularity.DAY, 30), Granularity.WEEK: (Granularity.DAY, 7),
    Granularity.DAY: (Granularity.HOUR, 24), Granularity.HOUR: (Granularity.MINUTE, 60), Granularity.DECADE: (Granularity.YEAR, 10),
}  # fmt: skip

_LEAD = rf"(?:(?:the|these|those|another|an(?={GAP}additional)){GAP})?(?:{one_of('toward', TOWARD)}{GAP})?"
_BEHIND = rf"(?:{one_of('behind', ('previous', 'preceding', 'prior', 'following', 'subsequent', 'ensuing', 'succeeding', 'coming', 'past'))}{GAP})?"
_LEAST = rf"(?:(?P<least>{NUMBER})(?:{GAP}(?:to|or){GAP}|-(?:to|or)-|(?<=\d)[-–](?=\d)))?"
_KINDS = (
    r"(?:(?:(?P<working>business|working|trading)|calendar|consecutive|clear|straight|full|more|long|solid|additional|crucial|short|successive|different"
    rf"|fiscal|whole|entire|intense|turbulent|tumultuous){GAP})?"
)
_AND_HALF = rf"(?P<half>(?:-|{GAP})and(?:-|{GAP})(?:a(?:-|{GAP})(?:half|quarter)|one{GAP}half))?"
_MORE = rf"(?:(?:,?{GAP}and{GAP}|,{GAP}|{GAP})(?P<more>{NUMBER})(?:{GAP}|-)(?P<more_unit>{UNIT})(?:,?{GAP}and{GAP}(?P<third>{NUMBER})(?:{GAP}|-)(?P<third_unit>{UNIT}))?)?"
_OR_TWO = (
    rf"(?P<loose>{GAP}or{GAP}(?:two|three|four)(?!(?:{GAP}|-)(?:{UNIT}|hundred|thousand|more|other|\d)(?![a-z]))(?![a-z])"
    rf"|{GAP}or{GAP}(?:so|more|thereabouts)(?={GAP}(?:ago|earlier|later|before|after(?:wards?)?|from{GAP}now|back|hence)(?![a-z])))?"
)
_NOT_AGE = (
    r"(?![ ](?:his|her|my|your|our|their)[ ](?:senior|junior))(?!(?:-|[ ])olds?(?![a-z]))"
    r"(?![ ](?:of[ ]age|younger|older)(?![a-z]))(?P<long>(?:-|(?<!s)[ ])long(?![a-z]))?"
)
_SIDE = (
    (
        r"(?P<side>(?:after|before){0}that(?={0}(?:all|both|most|some|no|nobody|everyone|every|there)(?![a-z])|{0}?[,.;:)]|{0}(?:the|he|she|it|they|we|i|an?|his|her|its|their|when|and|but|in|on)(?![a-z])|$)|ago|earlier|later|from{0}now|hence|before|after(?:wards?)?|beforehand|thereafter|previously|prior|on|back|out)(?![a-z])"
        r"(?:{0}(?:on{0}|last{0})?(?P<weekday>{1}))?(?:(?<=ago){0}(?P<near>this|next){0}(?P<near_unit>week|month)(?![a-z'’]))?"
    )
    .replace("{0}", GAP)
    .replace("{1}", WEEKDAY)
)
_EVENT = rf"(?P<beside>before|after|into){GAP}(?:the|his|her|their|its|my|our){GAP}(?P<event>[a-z]{{3,20}}){NO_COMPOUND}"
_CLOSED = re.compile(r" ?[.,;:)]| ?\Z| (?:ended|began|started|broke)\b")
"""What closes a noun that is not known to be an event: "two years after the levy."."""
_TO_THE_DAY = rf"(?:{GAP}to{GAP}the{GAP}day)?"
_TAIL = rf"(?P<tail>{GAP}(?P<from>from|before|after|ago){GAP}(?P<day>today|yesterday|tomorrow|(?<=ago )to{GAP}the{GAP}day)(?![a-z])|{_TO_THE_DAY}{GAP}{_EVENT}|(?:,?{GAP}|-){_SIDE}(?P<exact>{GAP}to{GAP}the{GAP}day(?![a-z]))?)?"
_NO_EVENTS = frozenset((*UNITS, *WHICH, "first", "second", "third", "turn", "end", "start"))


def parts(m: Match) -> tuple[tuple[str, Granularity], ...]:
    """Return amounts and units of a counted phrase; fortnights become weeks."""
    count, unit = amount(m["amount"]), UNITS[m["unit"]]
    if m["half"] and count != "X":
        count = f"{float(count) + (0.5 if 'half' in m['half'] else 0.25):g}"
    if m["unit"] in FORTNIGHTS and count != "X":
        count = f"{2 * float(count):g}"
    if m["least"]:
        count = amount(m["least"])
    if m["more"]:
        more = (amount(m["more"]), UNITS[m["more_unit"]])
        if more[1].rank < unit.rank:
            third = ((amount(m["third"]), UNITS[m["third_unit"]]),) if m["third"] else ()
            return ((count, unit), more, *third)
    return ((count, unit),)


def _counted(m: Match) -> "Meaning | Part | None":
    made, loose = _exactly(m), "so" if m["odd"] else flat(m["loose"] or "")
    if made is None or loose.rpartition(" ")[2] not in _LOOSE or not (m["tail"] or m["odd"]):
        return made
    part = made if isinstance(made, Part) else Part(Span(m.start(), m.end()), made)
    ahead = isinstance(part.meaning, Shift) and part.meaning.amount > 0
    mod = (Mod.AFTER if ahead else Mod.BEFORE) if loose.endswith("more") else Mod.APPROX
    return replace(part, mod=mod)


_LOOSE = frozenset(("so", "more", "thereabouts"))


def _exactly(m: Match) -> "Meaning | Part | None":
    if m["amount"] == "zero":
        return None  # "zero-hours contracts"
    if m["long"] and m["amount"] in ("a", "an"):
        found = parts(m) if m["unit"] in SINGULAR else (("X", UNITS[m["unit"]]),)
        return Part(Span(m.start("unit"), m.end("long")), Duration(found))
    if not m["tail"]:
        return _stretch(m)
    if m["toward"] and m["side"] not in ("ago", "earlier", "later"):
        return _without_tail(m)
    if m["side"] in ("before", "after") and m.group().startswith("the ") and m["unit"] not in SINGULAR:
        return _without_tail(m)  # "rose in the twelve months before"
    if m["day"]:
        return _from_day(m)
    if m["event"]:
        return _after_event(m)
    made = _shift(m) if _counts_from_side(m) else _without_tail(m)
    if isinstance(made, Shift) and m["unit"] in ("night", "nights"):
        return TimeOn(made, DayPart("NI"))  # "two nights later"
    if (
        isinstance(made, Shift)
        and m.group().startswith("another ")
        and _HAD_ANOTHER.search(m.string, max(0, m.start() - 16), m.start())
    ):
        return Part(Span(m.start("amount"), m.end()), made)  # "They approved another five months later"
    if flat(m["toward"] or "") in ("second", "third") and isinstance(made, Shift):
        return Part(Span(m.start("amount"), m.end()), made)  # "and the second three days later"
    return made


_MATURES = re.compile(r" in (?:[a-z]+ )*(?:casks?|barrels?|oak|wood|cellars?|caves?|bottles?|vats?|tanks?)\b")
"""What follows how long a rum or a cheese is "aged"."""
_HAD_ANOTHER = re.compile(r"[a-z]{2}ed \Z|\b(?:won|lost|had|made|took|got|built|sold|bought) \Z")


def _without_tail(m: Match) -> "Part | None":
    made = _stretch(m)
    if made is None or isinstance(made, Part):
        return made
    return Part(Span(m.start(), m.start("tail")), made)


_WILL = re.compile(r"\b(?:will|would|'ll|might|may|could|shall)\b")
_RECORD = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|only|worst|best|[a-z]{3,}est) (?!(?:\w+ )*(?:will|would|may|can|could|should|is|are|was|were|be|has|have|had)\b)(?:[\w'-]+ ){1,12}in \Z"
)
"""What "the first visit by a premier to Rosa in ten years" says of the ten years before."""

_ON_ONE = re.compile(
    r"(?<=day) (?:last|this|next|early|late|in (?:early |late )?"
    + MONTH
    + r"|in (?:the )?(?:spring|summer|autumn|fall|winter)|in \d{4})(?![a-z])"
)
_FAR_RECORD = 100
_EDGES = {"first": 1, "opening": 1, "initial": 1, "final": -1, "closing": -1}
_ANGLE = re.compile(r"(?:degrees|°|minutes),? (?:and )?\Z")
"""What stands before the minutes of "54 degrees 30 minutes north"."""
_IN = (" in ", "\nin ", "in ", "(in ")


def _stretch(m: Match) -> "Duration | Ahead | Vague | Part | None":
    """A stretch; before a singular unit the article belongs to what follows ("the two-day trip")."""
    lead, end = flat(m["toward"] or m["behind"] or ""), m.start("tail") if m["tail"] else m.end()
    if lead == "recent" and m["unit"] in SINGULAR:
        lead = ""  # "a recent two-day tour" says how long it was
    if m["amount"] == "one" and not lead and m.start() == m.start("amount") and _ON_ONE.match(m.string, end):
        return None  # "one day last week" is a day of it
    if m["unit"] == "day" and m["amount"] in ("one", "some"):
        ahead = _WILL.search(m.string, max(0, m.start() - 24), end + 40)
        if m["amount"] == "some" or (
            ahead and not m["toward"] and not m.string.endswith("by ", 0, m.start())
        ):
            return Vague("FUTURE_REF")
    if (
        lead in ("last", "first", "second", "third")
        and not m.group().startswith("the")
        and m["unit"] not in SINGULAR
    ):
        return Part(Span(m.start("amount"), end), Duration(parts(m)))
    found = parts(m)
    if (
        found[0][1] is Granularity.QUARTER
        and not lead
        and (m["amount"] in ("a", "one", "three", "some") or "-" in m.group())
    ):
        return None
    if m["unit"] == "second" and m["amount"] not in ("one", "1") and m.string[m.start("unit") - 1] != "-":
        return None
    if found[0][1].rank < Granularity.HOUR.rank and _ANGLE.search(
        m.string, max(0, m.start() - 12), m.start()
    ):
        return None
    origin = Origin.STORY if lead in _STORY else Origin.PUBLISHED
    duration = Duration(
        found,
        TOWARD.get(lead) or None,
        origin,
        edge=_EDGES.get(lead, 0),
        working=_working(m),
    )
    if (
        not lead
        and m.start() == m.start("least" if m["least"] else "amount")
        and m.string[max(0, m.start() - 4) : m.start()] in _IN
        and not _RECORD.search(m.string, max(0, m.start() - _FAR_RECORD), m.start())
    ):
        return Ahead(duration) if not m["tail"] else duration
    attributive = m["unit"] in SINGULAR and m["amount"] not in ("a", "an", "one", "1") and not lead
    if attributive and not m.group().startswith(m["least"] or m["amount"]):
        return Part(Span(m.start("least" if m["least"] else "amount"), end), duration)
    return duration


def _working(m: Match) -> bool:
    return bool(m["working"]) and UNITS[m["unit"]] is Granularity.DAY


def _from_day(m: Match) -> "Offset | Part | None":
    """ "A week from tomorrow"; "a week ago today" is that very day."""
    found = parts(m)
    if found[0][0] == "X":
        return _without_tail(m)
    sign = 1 if m["from"] in ("from", "after") else -1
    return Offset(Duration(found, working=_working(m)), sign, Shift(_DAYS[flat(m["day"])], Granularity.DAY))


def _after_event(m: Match) -> "Unplaced | Offset | Part | None":
    """ "Two years after the war": counted from something that is no date."""
    unknown = event_time(m["event"], m["beside"]) is None
    if m["beside"] == "into":
        vague = unknown or UNITS[m["unit"]].rank < Granularity.DAY.rank
    else:
        vague = unknown and not _CLOSED.match(m.string, m.end())
    if m["event"] in _NO_EVENTS or m.group().startswith("another") or vague:
        return _without_tail(m)
    found, told = parts(m), event_time(m["event"], m["beside"])
    if found[0][0] == "X" or told is None:
        return Unplaced(UNITS[m["unit"]], f'it counts from "the {m["event"]}", which has no date here')
    return Offset(Duration(found, working=_working(m)), -1 if m["beside"] == "before" else 1, told)


def _counts_from_side(m: Match) -> bool:
    """ "Before", "after" and "on" count from the story only where nothing follows them."""
    side, after = flat(m["side"]), m.string[m.end() : m.end() + 4]
    if side in ("before", "after", "prior"):
        return not m["weekday"] and (after[:1] in (",", ".", ";", "", ")") or after in (" and", " but"))
    if side in ("earlier", "later") and m.string.startswith(" than ", m.end()):
        return False  # "a week later than planned"
    if (
        side == "on"
        and _BEGINS.search(m.string, max(0, m.start() - 4), m.start())
        and _SUBJECT_NEXT.match(m.string, m.end())
    ):
        return not m["weekday"]  # "Six months on he was back"
    if side in ("on", "back", "out"):
        one = m["amount"] in ("a", "an") and not _BEGINS.search(m.string, max(0, m.start() - 4), m.start())
        return not m["weekday"] and after[:1] in (",", ".", ";", "") and not one
    return True


_BEGINS = re.compile(r"(?:\A|[.!?\n]\s*)\Z")
_SUBJECT_NEXT = re.compile(r" (?:he|she|it|they|we|i|the|his|her|their|its)\b")


def _shift(m: Match) -> "Shift | Offset | Vague | Unplaced | None":
    sign, origin = SIDES[flat(m["side"])]
    found = parts(m)
    if len(found) > 1:
        return _mixed(found, sign, origin)
    meaning = shift_by(*found[0], sign, origin)
    if isinstance(meaning, Shift) and _working(m):
        return replace(meaning, working=True)
    if isinstance(meaning, Shift) and m["near"]:
        return _ago_near(m, meaning, found)
    if isinstance(meaning, Shift) and m["exact"]:
        return replace(meaning, exact=True)
    if isinstance(meaning, Shift) and m["side"].endswith("that"):
        return replace(meaning, pointed=True)
    if isinstance(meaning, Shift) and m["weekday"]:
        return Shift(meaning.amount * 7, Granularity.DAY, origin, same_weekday=weekday(m["weekday"]))
    return meaning


def _ago_near(m: Match, meaning: Shift, found: tuple[tuple[str, Granularity], ...]) -> "Shift | Offset":
    """ "Two years ago this month", "ten years ago next week"."""
    unit = UNITS[m["near_unit"]]
    if unit.rank >= found[0][1].rank:
        return meaning
    return Offset(Duration(found), -1, Shift(1 if m["near"] == "next" else 0, unit))


def shift_by(count: str, unit: Granularity, sign: int, origin: Origin) -> "Shift | Vague | Unplaced":
    """Count units from an origin; a fraction counts in the next finer unit."""
    if count == "X":
        if origin is Origin.STORY:
            return Unplaced(unit, "the number is not told")
        return Vague("PAST_REF" if sign < 0 else "FUTURE_REF")
    number = float(count)
    if number == int(number):
        return Shift(sign * int(number), unit, origin, counted=True)
    if unit not in _FINER:
        return Unplaced(unit, "the fraction can't be counted")
    finer, many = _FINER[unit]
    return Shift(sign * round(number * many), finer, origin, counted=True)


def _mixed(found: tuple[tuple[str, Granularity], ...], sign: int, origin: Origin) -> Shift | None:
    """ "A year and three months ago"."""
    if any(unit not in _MONTHS or not count.isdigit() for count, unit in found):
        return None
    return Shift(
        sign * sum(int(count) * _MONTHS[unit] for count, unit in found),
        Granularity.MONTH,
        origin,
        counted=True,
    )


_BY_DAY = re.compile(
    r" (?:traders?|trading|care|cent(?:re|er)|jobs?|trips?|schools?|nurser(?:y|ies)|boys?|labou?rers?|shift|pass|return|ticket|bed|dream|spa|bag)\b|'s work\b"
)
_TINY = re.compile(
    r" (?!(?:and|or|to|of|in|on|at|by|for|from|with|before|after|when|while|if|as|than|that|is|was|the|he|she|it|they|we|you|i|each|every|"
    r"per|too|so|but|silence|walk|drive|hand)\b)[^\W\d_]{3,}"
)
"""A noun behind "a minute", which then says how small it is: "a minute crack"."""


_GRADE = re.compile(r" \d{1,2} [a-z]")
"""The number of "a year 9 class"."""
_BATTED = re.compile(
    r"\b(?:hit|hits|scored?|scores|made|smashed|struck|knocked|carved|cracked|notched|compiled|completed|reached|posted) (?:his |her )?(?:a |an )?\Z",
    re.IGNORECASE,
)
"""What a batsman does with a century."""


def _no_name(m: Match, text: str) -> bool:
    """Refuse programmes and titles ("60 Minutes"), wars, speeds, ages, and "a second" or "a night" alone."""
    start, unit = m.start("least" if m["least"] else "amount"), m.start("unit")
    if text[unit].isupper() and text[start].isalnum() and not text[start : m.end("unit")].isupper():
        return False
    if text[m.end() : m.end() + 10].lstrip("'’ -").startswith(("War", "Day War")):
        return False
    one = m["amount"] in ("a", "an")
    if not m["tail"] and (
        (m["unit"] in ("second", "sec", "min") and one)
        or (m["unit"] == "night" and (one or m["amount"] == "one"))
    ):
        return False
    if one and m["unit"] == "minute" and not m["tail"] and _TINY.match(text, m.end()):
        return False
    if one and m["unit"] == "day" and not m["tail"] and _BY_DAY.match(text, m.end()):
        return False
    if one and not m["tail"] and _GRADE.match(text, m.end()):
        return False
    if m["unit"] == "century" and _BATTED.search(text, max(0, start - 24), start):
        return False
    before = text[max(0, start - 12) : start].lower()
    if (
        one
        and m["unit"] == "day"
        and before.endswith((" call it ", "called it ", "calls it ", "calling it "))
    ):
        return False
    if one and before.endswith(("such ", "what ")):
        return False  # "has known such a day before"
    if before.endswith(" as ") and m["amount"] in ("many", "few"):
        return False
    if before.endswith("aged ") and _MATURES.match(text, m.end()):
        return True
    if (
        before.endswith(("aged ", " age ", "$", "£", "€", " age of ", " ages ", "pre-", "post-"))
        or before[-1:].isdigit()
    ):
        return False
    return not (
        one and before.endswith(("per ", "miles ", "times ", "km ", "meters ", "metres ", "feet ", "frames "))
    )


def _time_from_now(m: Match) -> "Shift | Vague | Unplaced":
    """ "In two weeks' time", "in a year's time"."""
    unit = UNITS[m["unit"]]
    count = amount(m["amount"])
    if m["unit"] in FORTNIGHTS and count != "X":
        count = f"{2 * float(count):g}"
    return shift_by(count, unit, 1, Origin.PUBLISHED)


RULES = (
    LexicalRule(
        "en/counted/time",
        tuple(UNITS),
        rf"(?P<amount>{NUMBER}){GAP}(?P<unit>{UNIT})(?:'s|')?{GAP}time(?![a-z])",
        _time_from_now,
        lambda m, text: text[max(0, m.start() - 3) : m.start()].lower() in ("in ", "in\n"),
    ),
    LexicalRule(
        "en/counted/units",
        tuple(UNITS),
        rf"{_LEAD}{_LEAST}(?P<amount>{NUMBER})(?P<odd>-odd)?(?:-|{GAP}){_BEHIND}{_KINDS}(?P<unit>{UNIT}){_AND_HALF}{_MORE}{_OR_TWO}{_NOT_AGE}{_TAIL}",
        _counted,
        _no_name,
        0.92,
    ),
)
