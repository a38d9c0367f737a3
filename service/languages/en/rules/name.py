"""Names and numbers that only look like times: they are found first, so that nothing inside them is read."""

import re
from collections.abc import Callable

from service.domain.expression import Refused
from service.grammar.pattern import GAP, trie
from service.grammar.rule import LexicalRule, Match

NAMES = (
    "sheffield wednesday", "ruby tuesday", "wednesday addams", "tuesday weld", "taking back sunday", "the happy mondays",
    "happy mondays", "thursday murder club", "good friday agreement", "tgi fridays", "casual fridays", "man friday",
    "the mail on sunday", "mail on sunday", "sunday times", "sunday telegraph", "sunday mirror", "sunday express",
    "monday night football", "saturday night live", "saturday night fever", "saturday evening post", "sundays river",
    "monday.com", "monday-morning quarterback", "bloody sunday inquiry", "freaky friday", "my man friday",
    "20th century fox", "twentieth century fox", "20th century studios", "21st century fox",
    "corpus christi, texas", "corpus christi, tex", "father christmas", "the nightmare before christmas",
    "nightmare before christmas", "joe christmas", "christmas island", "easter island", "easter rising", "memorial day parade inc",
    "the halloween franchise", "groundhog day (film", "the movie groundhog day", "black friday (film",
    "daily mail", "daily telegraph", "daily mirror", "daily express", "daily news", "daily planet", "daily beast", "daily star",
    "weekly standard", "usa today", "russia today", "india today", "psychology today", "world today",
    "apocalypse now", "human rights now", "democracy now", "back to the future", "tomorrow never dies", "one day more",
    "28 days later", "one hundred years of solitude", "days of thunder", "24 hours of le mans", "60 minutes", "48 hours",
    "thirty years' war", "thirty years war", "hundred years' war", "hundred years war", "seven years' war", "seven years war",
    "six-day war", "six day war", "eight-year war", "yom kippur war", "winter war", "arab spring", "prague spring",
    "august wilson", "april fool", "may day call", "june carter", "june allyson", "april lavigne", "january jones",
    "march madness", "march of dimes", "second world war", "first world war", "third world", "second life",
    "windows 95", "windows 98", "windows 2000", "office 2000", "office 2010", "office 2016", "office 2019", "peugeot 2008",
    "summer olympics committee", "winter palace", "winter garden", "spring valley", "silver spring", "palm springs",
    "new year honours", "new year's revolution", "light years", "light-years", "light year", "light-year",
    "twenty questions", "first lady", "second lady", "night watchman", "night shift", "midnight blue", "midnight sun",
    "midnight express", "morning star", "morning glory", "evening standard", "evening primrose", "monday blues",
    "minutes of the meeting", "minutes of the meetings", "as soon",
)  # fmt: skip
_STREET = "street|avenue|road|boulevard|drive|lane|way|court|place|square|terrace|block|highway|parkway|st\\.|ave\\.?|rd\\.?|blvd\\.?"
_MODEL = (
    "flight|boeing|airbus|route|model|windows|office|item|lot|lots|page|pages|pp\\.|bill|room|ba|aa|ua|square|peugeot|psalm|resolution|"
    "article|section|channel|highway|interstate|bus|apartment|suite|box|rule|sonnet|opus|no\\.|nos\\.|serial|serial number|iso|rfc|part"
)


def _refused(reason: str) -> Callable[[Match], Refused]:
    return lambda m: Refused(reason)


def _first_words() -> tuple[str, ...]:
    """The word each name is found by: its first that is not also an everyday word."""
    split = (re.split(r"[ .'-]", name) for name in NAMES)
    return tuple(
        sorted({next(word for word in words if word not in ("the", "as", "my", "a")) for words in split})
    )


def _written_as_name(m: Match, text: str) -> bool:
    """A name keeps its capitals; the few common phrases among them need none."""
    letter = next((one for one in text[m.start() : m.end()] if one.isalpha()), "")
    return m.group() in _PHRASES or letter.isupper()


_PHRASES = frozenset(
    ("light years", "light-years", "light year", "light-year", "night watchman", "night shift", "midnight blue", "first lady",
     "second lady", "minutes of the meeting", "minutes of the meetings", "as soon", "march madness", "monday-morning quarterback")
)  # fmt: skip


def _address(m: Match, text: str) -> bool:
    """The street has its capital: "1812 Main Street", not "in 2014 street fighting"."""
    return (
        text[m.start("street")].isupper()
        and text[m.start("name") if m["name"] else m.start("street")].isupper()
    )


RULES = (
    LexicalRule(
        "en/name/title", _first_words(), rf"(?:{trie(NAMES)})(?![^\W_])", _refused("a name"), _written_as_name
    ),
    LexicalRule(
        "en/name/address",
        ("#",),
        rf"\d{{1,5}}{GAP}(?P<name>[^\W\d_]{{2,20}}{GAP})?(?:[^\W\d_]{{2,20}}{GAP})?(?P<street>{_STREET})(?![a-z])",
        _refused("an address"),
        _address,
    ),
    LexicalRule(
        "en/name/telephone",
        ("#",),
        r"(?<![\d-])(?:\(\d{3}\) ?|\d{3}[-. ])?\d{3}[-.]\d{4}(?![\d-])",
        _refused("a telephone number"),
    ),
    LexicalRule(
        "en/name/identifier",
        ("#",),
        r"(?<![^\W_])\d{1,4}-?[a-z]{1,3}\d{1,6}(?![^\W_])|(?<![^\W_])\d{4}-\d{0,3}[a-z]{1,3}(?![^\W_])",
        _refused("an identifier"),
        lambda m, text: not text[m.start() : m.end()].islower() and "W" not in text[m.start() : m.end()],
    ),
    LexicalRule(
        "en/name/size",
        ("#",),
        rf"\d{{2,5}}{GAP}?[x×]{GAP}?\d{{2,5}}(?!\d)",
        _refused("a size"),
    ),
    LexicalRule(
        "en/name/offset", ("utc", "gmt"), r"(?:utc|gmt) ?[+-]\d{1,2}(?::\d{2})?(?!\d)", _refused("an offset from UTC")
    ),
    LexicalRule(
        "en/name/numbered",
        ("flight", "boeing", "airbus", "route", "model", "item", "lot", "lots", "page", "pages", "pp", "bill", "room", "ba",
         "psalm", "channel", "interstate", "suite", "serial", "iso", "rfc", "opus", "square"),
        rf"(?:{_MODEL}){GAP}(?:number{GAP}|no\.{GAP})?\d{{1,4}}(?:[-–]\d{{1,4}})?(?![\d%]|[.,]\d)",
        _refused("a number of something"),
    ),
)  # fmt: skip
