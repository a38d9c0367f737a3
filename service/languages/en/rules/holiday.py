"""Holidays and named days: "last Christmas", "Easter 1916", "Thanksgiving", "9/11", "D-Day"."""

from service.domain.expression import Historic, Holiday
from service.grammar.pattern import GAP, one_of
from service.grammar.rule import LexicalRule, Match
from service.languages.en.holidays import HISTORIC, HOLIDAYS
from service.languages.en.lexicon import WHICH, flat
from service.languages.en.years import ANY_YEAR, read_year


def _holiday(m: Match) -> Holiday:
    year = read_year(m["year"])[0] if m["year"] else None
    which = WHICH[flat(m["which"])] if m["which"] else None
    return Holiday(flat(m["name"]), year, which)


def _holiday_guard(m: Match, text: str) -> bool:
    """A named day has its capital, and is no name of something else ("Black Friday" the film)."""
    start, end = m.span("name")
    after = text[end : end + 12]
    things = (
        " Island",
        " carol",
        " tree",
        " card",
        " present",
        " gift",
        " shopping",
        " Carol",
        " egg",
        " bunny",
        " party",
    )
    named = after.startswith(" (") and "film" in text[end : end + 24]
    return text[start].isupper() and not after.startswith(things) and not named


def _historic(m: Match) -> Historic:
    return Historic(*HISTORIC[flat(m["name"])])


RULES = (
    LexicalRule(
        "en/holiday/named",
        tuple({name.split()[0].rstrip(".") if name.split()[0] != "st." else "st" for name in HOLIDAYS}),
        rf"(?:(?:{one_of('which', WHICH)}|the){GAP})?{one_of('name', HOLIDAYS)}(?![^\W_])(?:,?{GAP}(?:of{GAP})?(?P<year>{ANY_YEAR}))?",
        _holiday,
        _holiday_guard,
        0.93,
    ),
    LexicalRule(
        "en/holiday/historic",
        ("#", "d-day", "v-j", "vj", "d"),
        rf"(?<![\w/.-]){one_of('name', HISTORIC)}(?![\w/])",
        _historic,
        confidence=0.9,
    ),
)
