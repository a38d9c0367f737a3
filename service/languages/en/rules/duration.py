"""Stretches of time without a count: "for years", "recent months", "decades-long", "centuries-old"."""

import re

from service.domain.expression import Duration, Vague
from service.domain.span import Span
from service.grammar.pattern import GAP, one_of
from service.grammar.rule import LexicalRule, Match, Part
from service.languages.en.lexicon import UNITS, flat
from service.languages.en.rules.counted import TOWARD


def _plural(m: Match) -> Part:
    toward = TOWARD.get(flat(m["toward"] or "")) or None
    if m["come"] and m.string.endswith("in ", 0, m.start()):
        return Part(Span(m.start(), m.end()), Vague("PAST_REF" if m["come"].endswith("by") else "FUTURE_REF"))
    if m["come"]:
        return Part(Span(m.start("unit"), m.start("come")), Duration((("X", UNITS[m["unit"]]),), toward))
    start = m.start() if m["toward"] else m.start("unit")
    return Part(Span(start, m.end()), Duration((("X", UNITS[m["unit"]]),), toward))


_PLURALS = (
    "minutes",
    "hours",
    "days",
    "weeks",
    "months",
    "quarters",
    "years",
    "decades",
    "centuries",
    "millennia",
)
_BEFORE_PLURAL = (
    "for", "in", "over", "after", "through", "within", "took", "take", "takes", "taken", "taking", "lasted",
    "last", "lasting", "spent", "spend", "spending", "by", "of", "throughout", "following", "despite", "only", "just",
    "until", "than",
)  # fmt: skip


_KEPT = re.compile(
    r"\b(?:record(?:ed|s)?|noted?|entered|written|put|appears?|stands?|shown?) (?:down )?in (?:the )?\Z"
)
"""What stands before the minutes of a meeting: "recorded in the minutes"."""
_YEAR_OF = re.compile(r" of (?:1\d|20)\d\d\b")
_OF_MEETING = re.compile(r" of (?:the|our|its|that|last|their) ")
"""What minutes are of that are kept, and not spent."""
_NUMBERED = re.compile(r" of [^.,;]{2,40} (?:are|were|is|was) (?:numbered|over|gone|long gone|past)\b")
"""How "The days of cheap oil are numbered" goes on."""


def _plural_guard(m: Match, text: str) -> bool:
    """A bare plural is a stretch where something lasts it: "for years", "years of war", "months later"."""
    ending = text[max(0, m.start() - 8) : m.start()]
    if ending.endswith(("dying ", "closing ", "waning ", "fading ")) and _YEAR_OF.match(text, m.end()):
        return False  # "in the dying days of 1999"
    if m["unit"] == "minutes" and _OF_MEETING.match(text, m.end()):
        return False
    kept = m["unit"] == "minutes" and _KEPT.search(text, max(0, m.start() - 24), m.start()) is not None
    if kept or _YEARS_TOLD.match(text, m.end()) or _NUMBERED.match(text, m.end()):
        return False
    if m["toward"]:
        told = text[max(0, m.start() - 6) : m.start()].lower().endswith(("his ", "her ", "their "))
        return not (
            told and m["toward"] in ("final", "last", "first", "early")
        )  # "His final years were troubled."
    before = text[max(0, m.start() - 14) : m.start()].lower().split()
    after = text[m.end() : m.end() + 8].lower()
    named = text[m.start("unit")].isupper() and not text[m.start("unit") : m.end()].isupper()
    if m["unit"] == "quarters":
        return False
    if named or after.startswith(" of age") or text[max(0, m.start() - 1) : m.start()] == "-":
        return False
    led = bool(before) and before[-1] in _BEFORE_PLURAL and before[-1] != "of"
    return led or m["come"] is not None or after.startswith(" of ")


_YEARS_TOLD = re.compile(
    r" (?:from )?(?:1\d|20)\d\d\b"
    r"|(?<=years) of (?:the )?(?:(?:early|late|mid)[ -])?(?:'?\d{2,4}s\b|[\w-]{3,16} (?:century|millennium)\b)"
)
"""Years told one by one ("in the years 1933 to 1945"), or as the end of an era ("the last years of the 1930s")."""


def _long(m: Match) -> Duration:
    return Duration((("X" if m["plural"] else "1", UNITS[m["unit"].replace("ie", "y")]),))


RULES = (
    LexicalRule(
        "en/duration/matter",
        ("matter",),
        rf"(?:a{GAP})?matter{GAP}of{GAP}{one_of('unit', (*_PLURALS, 'seconds'))}(?![a-z])",
        lambda m: Duration((("X", UNITS[m["unit"]]),)),
        lambda m, text: m.group().startswith("a"),
    ),
    LexicalRule(
        "en/duration/plural",
        _PLURALS,
        rf"(?:(?:the|these){GAP})?(?:{one_of('toward', ('recent', 'past', 'coming', 'last', 'next', 'upcoming', 'previous', 'final', 'first', 'early', 'intervening', 'following'))}{GAP})?"
        rf"{one_of('unit', _PLURALS)}(?![a-z]|-(?!long|old))(?P<come>{GAP}(?:to{GAP}come|gone{GAP}by|ahead(?!{GAP}of{GAP}))(?![a-z]))?",
        _plural,
        _plural_guard,
        0.65,
    ),
    LexicalRule(
        "en/duration/long",
        ("yearlong", "year", "daylong", "day", "weeklong", "week", "monthlong", "month", "hour", "hourlong",
         "decade", "decades", "years", "weeks", "months", "days", "hours", "century", "centuries", "minutes"),
        r"(?P<unit>(?:hour|day|week|month|year|decade|centur(?:y|ie)|minute))(?P<plural>s)?-?(?:long)(?![a-z])",
        _long,
    ),
    LexicalRule(
        "en/duration/old",
        ("years", "decades", "centuries", "months", "weeks", "days"),
        r"(?P<unit>days|weeks|months|years|decades|centuries)-old(?![a-z])",
        lambda m: Duration((("X", UNITS[m["unit"]]),)),
        lambda m, text: text[max(0, m.start() - 1) : m.start()] != "-",
    ),
)  # fmt: skip
