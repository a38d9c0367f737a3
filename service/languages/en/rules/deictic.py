"""Days told from the moment of writing: "yesterday", "the day before yesterday"."""

import re

from service.domain.expression import Origin, Shift
from service.domain.granularity import Granularity
from service.grammar.pattern import GAP, one_of
from service.grammar.rule import LexicalRule, Match

_DAYS = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1, "tmr": 1, "tmw": 1, "tomoz": 1, "2moro": 1, "2morrow": 1, "2day": 0, "tdy": 0, "tomo": 1,
    "trmw": 1, "tmrrw": 1, "tomoro": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1, "2mrw": 1, "yday": -1, "ystd": -1, "yest": -1, "yesturday": -1, "yestarday": -1,
}  # fmt: skip
"""The days as newspapers spell them, and as short messages do."""


def _day(m: Match) -> Shift:
    return Shift(_DAYS[m["day"]], Granularity.DAY)


def _beside(m: Match) -> Shift:
    return Shift(-2 if m["day"] == "yesterday" else 2, Granularity.DAY)


def _not_a_name(m: Match, text: str) -> bool:
    """Refuse "USA Today" and the vague "today's youth" stays a date."""
    start = m.start("day")
    if text[start].islower():
        return True
    titled = _TUNE.search(text, max(0, start - 24), start) is not None
    return not titled and text[max(0, start - 4) : start] not in ("USA ", "sia ", "ogy ", "orld", "ssia")


_TUNE = re.compile(
    r"\b(?:tune|song|words|lyrics|chords|version|cover|recording|film|musical|play|paper|show) of \Z"
)
"""What stands before a song: "the tune of Yesterday"."""


RULES = (
    LexicalRule("en/deictic/day", tuple(_DAYS), rf"{one_of('day', _DAYS)}(?![^\W_])", _day, _not_a_name),
    LexicalRule(
        "en/deictic/old-spelling",
        ("day", "morrow"),
        r"(?<![\w-])to-(?P<day>day|morrow)(?![^\W_])",
        lambda m: Shift(1 if m["day"] == "morrow" else 0, Granularity.DAY),
    ),
    LexicalRule(
        "en/deictic/morrow",
        ("morrow",),
        rf"the{GAP}morrow(?![a-z])",
        lambda m: Shift(1, Granularity.DAY, Origin.STORY),
        lambda m, text: text.endswith("on ", 0, m.start()),
    ),
    LexicalRule(
        "en/deictic/beside",
        ("day",),
        rf"(?:the{GAP})?day{GAP}(?:before{GAP}(?P<day>yesterday)|after{GAP}tomorrow)",
        _beside,
    ),
)
