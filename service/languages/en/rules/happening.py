"""Days beside and within something that happens: "the day after the vote", "the third day of the strike"."""

import re

from service.domain.expression import DayPart, Duration, Offset, PartOf, TimeOn, Unplaced
from service.grammar.pattern import GAP, one_of
from service.grammar.rule import LexicalRule, Match
from service.languages.en.happenings import NO_COMPOUND, event_time
from service.languages.en.lexicon import DAYPARTS, ORDINALS, UNITS

_OWNER = "the|his|her|their|its|my|our"
_NTH = {word: number for word, number in ORDINALS.items() if number <= 31 and not word[0].isdigit()} | {
    "opening": 1,
    "last": -1,
    "final": -1,
    "closing": -1,
}
_ENDS = (",", ".", ";", ":", ")", "\n", "")
_ALONE = re.compile(rf"{NO_COMPOUND}| [A-Z0-9]")


def _beside(m: Match) -> Offset | TimeOn | Unplaced:
    part = DAYPARTS.get(m["unit"])
    unit, told = UNITS["day" if part else m["unit"]], event_time(m["event"], m["side"])
    if told is None:
        return Unplaced(unit, f'it counts from "{m["whole"]}", which has no date here')
    beside = Offset(Duration((("1", unit),)), 1 if m["side"] == "after" else -1, told)
    return TimeOn(beside, DayPart(part)) if part else beside


def _beside_guard(m: Match, text: str) -> bool:
    if m["event"] in UNITS or text.endswith(" to ", 0, m.start()):
        return False
    if event_time(m["event"], m["side"]) is None:
        return not m["adjective"] and text[m.end() : m.end() + 1] in _ENDS
    return _ALONE.match(text, m.end()) is not None


def _nth(m: Match) -> "PartOf | Unplaced | None":
    unit, event = UNITS[m["unit"]], m["event"]
    if event is None:
        return Unplaced(unit, "it counts from something that is not named")
    told = event_time(event, "into")
    if told is not None and _NTH[m["nth"]] < 0:
        return Unplaced(unit, f'it counts back from the end of "{event}", which has no date here')
    return None if told is None else PartOf(Duration((("1", unit),)), _NTH[m["nth"]], told)


def _nth_guard(m: Match, text: str) -> bool:
    if m["event"] is not None:
        return True
    led = m["unit"] in ("day", "night") and text.endswith(("on ", "On ", "by ", "By "), 0, m.start())
    return led and text[m.end() : m.end() + 1] in _ENDS


RULES = (
    LexicalRule(
        "en/happening/beside",
        ("day", "night", "morning", "evening", "week", "month", "year"),
        rf"the{GAP}(?P<unit>day|night|morning|evening|week|month|year){GAP}(?P<side>before|after){GAP}"
        rf"(?P<whole>(?:{_OWNER}|[a-z.-]+'s){GAP}(?P<adjective>[a-z-]+{GAP})??(?P<event>[a-z]{{3,20}}))(?![a-z-])",
        _beside,
        _beside_guard,
        0.85,
    ),
    LexicalRule(
        "en/happening/nth",
        ("day", "night", "week", "month", "year", "hour"),
        rf"the{GAP}{one_of('nth', _NTH)}{GAP}(?P<unit>day|night|week|month|year|hour)(?![a-z'-])"
        rf"(?:{GAP}of{GAP}(?:(?:{_OWNER}|an?){GAP})?(?P<event>[a-z]{{3,20}})(?![a-z-]))?",
        _nth,
        _nth_guard,
        0.85,
    ),
)
