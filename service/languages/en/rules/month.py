"""Months with or without a year, and counted from the origin: "May 2014", "last March", "mid-November"."""

import re

from service.domain.expression import CalendarDate, Named, Origin
from service.domain.granularity import Granularity
from service.grammar.pattern import GAP, one_of
from service.grammar.rule import LexicalRule, Match
from service.languages.en.lexicon import (
    MONTH,
    MONTH_NAMES,
    MONTHS,
    OPENS_CLAUSE,
    STORY_WHICH,
    WEEKDAY_NAMES,
    WHICH,
    flat,
    month,
)
from service.languages.en.rules.calendar import modal_may
from service.languages.en.years import ANY_YEAR, read_year

_BARE_AFTER = frozenset(MONTHS) | frozenset(
    """in since until till by during last next this from to through of late early mid before after between
    and for each every all both that or previous following coming past throughout around about beginning starting ending
    ended as effective around""".split()
)

_CALENDAR_WORDS = tuple(name[:3] for name in (*MONTH_NAMES, *WEEKDAY_NAMES))
_RANGED = re.compile(rf" ?[-–] ?(?=[A-Z])(?i:{MONTH})(?![a-z])")
_DETERMINERS = frozenset("the a an his her its their our my this that each every last next".split())
_OF_A_MONTH = frozenset(
    """was is saw brought marked marks began starts ended sees sales figures results data earnings elections orders exports
    imports temperatures rains weather numbers profits prices""".split()
)
_LOOSE = frozenset("and to of or as for from with that".split())
_NAMED = re.compile(r" [A-Z][a-z]+")
_NEVER_A_FORENAME = frozenset("in since during until by early mid late this last next throughout".split())
"""What stands before a month though a capital follows: "in late April Soviet troops", not "after April Jones"."""
_SURELY_BEFORE = _BARE_AFTER - frozenset("and to of or as for from".split())


def _month_year(m: Match) -> CalendarDate:
    year, open_century = read_year(m["year"])
    return CalendarDate(year, month(m["month"]), century_open=open_century)


def _bare(m: Match) -> CalendarDate:
    return CalendarDate(month=month(m["month"]))


def _named(m: Match) -> Named:
    which = flat(m["which"])
    origin = Origin.STORY if which in STORY_WHICH or m.group().startswith("the next") else None
    return Named(Granularity.MONTH, month(m["month"]), WHICH[which], origin=origin)


def _is_month(m: Match, text: str) -> bool:
    """Refuse verbs, modals, people and things that carry a month's name."""
    start, end = m.span("month")
    word = m["month"]
    if not text[start].isupper():
        return False
    if (
        _WHO.match(text, end)
        or _BY_BAND.match(text, end)
        and _previous_word(text, start) not in _SURELY_BEFORE
    ):
        return False
    if text[end : end + 2] in ("'s", "’s"):
        return True
    named = (
        text[end : end + 1] == " " and text[end + 1 : end + 2].isupper() and text[end + 2 : end + 3].islower()
    )
    if (
        named
        and _previous_word(text, start) not in _BARE_AFTER
        and not text[end + 1 : end + 5].startswith(_CALENDAR_WORDS)
    ):
        return False
    following = text[end : end + 24].lstrip(" ")
    written = named and _BY_AUTHOR.search(text, max(0, start - 24), start) is not None
    if written or _FAMILY.match(following):
        return False
    if _TO_MONTH_OF.match(text, end):
        return True  # "was under repair May–September 2004"
    if _UP_TO.match(text, end):
        return True  # "The great retreat, June to September 1915"
    if _RANGED.match(text, end) and _previous_word(text, start) in ("", "in", "from", "between"):
        return True
    if word.endswith(".") or word in ("may", "march", "april", "june", "august"):
        return _sure_month(text, m.start(), end, word, following)
    if len(word.rstrip(".")) <= 4 and word.rstrip(".") in ("mar", "jun", "jan", "dec", "sep"):
        return _previous_word(text, m.start()) in _SURELY_BEFORE or _RANGED.match(text, end) is not None
    return text[max(0, m.start() - 4) : m.start()] not in ("Mr. ", "Ms. ")


_WHO = re.compile(r", who(?:se)?\b")
"""How "April, who kept bees" goes on."""
_BY_BAND = re.compile(r" by (?!the |then |now )[A-Z][a-z]+")
"""How "September by Earth, Wind & Fire" does."""
_TO_MONTH = re.compile(rf"(?:to|through|until|and) (?:{MONTH})", re.IGNORECASE)
_TO_MONTH_OF = re.compile(rf" ?[-–] ?(?=[A-Z])(?i:{MONTH}),? (?:1[89]|20)\d\d\b")
_UP_TO = re.compile(rf" (?:to|until|through) (?=[A-Z])(?i:{MONTH})")
_BY_AUTHOR = re.compile(
    r"\b(?:book|novel|poem|play|song|album|film|movie|painting|essay|memoir|story|letter|written|directed|edited|painted|composed"
    r"|designed|illustrated|hosted|sung|performed)s? by \Z"
)
"""What stands before the name of "a book by May Sarton"."""
_FAMILY = re.compile(r"(?:siblings|brothers|sisters|twins|family|clan|household|heirs)\b")
"""Who is named after a month: "the May siblings"."""


def _sure_month(text: str, start: int, end: int, word: str, following: str) -> bool:
    if len(word.rstrip(".")) == 3 and word.endswith(".") and word != "may.":
        return True
    previous = _previous_word(text, start)
    if previous in _DETERMINERS and following[:1].islower():
        return True
    if previous == "" and word in ("may", "june", "august", "march", "april"):
        return (
            following.split(" ", 1)[0] in _OF_A_MONTH
            or following[:1] == ","
            or _TO_MONTH.match(following) is not None
        )
    if word.startswith("may") and previous in _LOOSE and _NAMED.match(text, end):
        return False
    if previous in ("was", "is") and following.startswith(("before ", "when ", "until ")):
        return True  # "it was March before it came"
    if word.startswith("may"):
        return previous in _BARE_AFTER and not following.startswith("(")
    named = following[:1].isupper() and text[end : end + 1] == " "
    if named and previous not in _NEVER_A_FORENAME:
        return False
    if word in ("june", "april", "august"):
        return previous in _BARE_AFTER or (following[:1] in ",.;:)" and previous != "")
    return previous in _BARE_AFTER


def _previous_word(text: str, start: int) -> str:
    before = text[max(0, start - 16) : start].rstrip()
    word = before.rsplit(" ", 1)[-1].rsplit("\n", 1)[-1]
    if word.lower() in _BETWEEN:
        return word.lower().rpartition("-")[2]
    return word.lstrip("(“\"'*•").rstrip(",-").lower()


_BETWEEN = ("mid-to-late", "early-to-mid")


def _which_guard(m: Match, text: str) -> bool:
    """Refuse verbs, and the "that" of "are praying that January stays dry"."""
    opens = m["which"] == "that" and OPENS_CLAUSE.search(text, max(0, m.start() - 14), m.start())
    named = (
        m["which"] == "past" and _NAMED.match(text, m.end("month")) is not None
    )  # "marched past March House"
    return text[m.start("month")].isupper() and not opens and not named


RULES = (
    LexicalRule(
        "en/month/year",
        tuple(MONTHS),
        rf"(?P<month>{MONTH})(?:,?{GAP}(?:of{GAP}(?:the{GAP}year{GAP})?)?|-(?!1[0-4])|,)(?P<year>{ANY_YEAR})",
        _month_year,
        modal_may,
    ),
    LexicalRule(
        "en/month/which",
        tuple(MONTHS),
        rf"(?:the{GAP})?{one_of('which', WHICH)}{GAP}(?P<month>{MONTH})",
        _named,
        _which_guard,
    ),
    LexicalRule(
        "en/month/which-after",
        tuple(MONTHS),
        rf"(?P<month>{MONTH}){GAP}(?P<which>last|next)(?![a-z]|{GAP}(?:year|month|week))",
        _named,
        _which_guard,
    ),
    LexicalRule(
        "en/month/neighbour",
        tuple(MONTHS),
        rf"the{GAP}(?P<month>{MONTH}){GAP}(?P<side>before|after)(?={GAP}?[.,;:)]|$)",
        lambda m: Named(
            Granularity.MONTH, month(m["month"]), -1 if m["side"] == "before" else 1, origin=Origin.STORY
        ),
        lambda m, text: text[m.start("month")].isupper(),
    ),
    LexicalRule("en/month/bare", tuple(MONTHS), rf"(?P<month>{MONTH})", _bare, _is_month, 0.93),
)
