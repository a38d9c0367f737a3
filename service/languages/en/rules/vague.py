"""Times without a date: "now", "recently", "in the past", "soon"."""

import re

from service.domain.expression import Vague
from service.grammar.pattern import GAP, trie
from service.grammar.rule import LexicalRule, Match
from service.languages.en.lexicon import MONTHS, flat

_MONTHS = tuple(MONTHS)
_PRESENT = (
    "now",
    "right now",
    "currently",
    "nowadays",
    "these days",
    "presently",
    "the present",
    "the present day",
    "present",
)
_PAST = (
    "recently", "most recently", "more recently", "very recently", "the recent past", "the past", "lately", "of late", "long ago",
    "not long ago", "not so long ago", "a long time ago", "some time ago", "a short time ago", "a while ago", "a while back",
    "a short while ago", "ages ago", "the distant past", "the not-too-distant past", "the not-so-distant past", "yesteryear", "the other day",
)  # fmt: skip
_FUTURE = (
    "soon", "the future", "the near future", "the foreseeable future", "near future", "foreseeable future", "the immediate future",
    "the not-too-distant future", "the not too distant future", "the distant future",
)  # fmt: skip
_WORDS = {
    **dict.fromkeys(_PRESENT, "PRESENT_REF"),
    **dict.fromkeys(_PAST, "PAST_REF"),
    **dict.fromkeys(_FUTURE, "FUTURE_REF"),
}
_FOUND_BY = (
    "time",
    "while",
    "ages",
    "long",
    "distant",
    "near",
    "foreseeable",
    "immediate",
    "recent",
    "not-too-distant",
    "not-so-distant",
    "present",
)
"""Words after which a phrase of two goes on; the others are found by their last word."""
_TRIGGERS = tuple(
    sorted(
        {
            next((word for word in words.split() if word in _FOUND_BY), words.rsplit(maxsplit=1)[-1])
            for words in _WORDS
        }
    )
)


def _vague(m: Match) -> Vague:
    return Vague(_WORDS[flat(m["words"])])


def _goes_on(after: str) -> bool:
    return after[1:].split(" ", 1)[0].rstrip(".,;:") in _GOES_ON


def _alone(m: Match, text: str) -> bool:
    """Words that often mean no time: "now" as a link, "past" and "future" before a noun."""
    words, after = flat(m["words"]), text[m.end() : m.end() + 16].lower()
    if words.endswith((" ago", " back")) or (
        len(words.split()) > 2 and words.endswith(("past", "future", "day"))
    ):
        return True
    if (text[m.end() - 1].isupper() and not _SHOUTED.search(text, max(0, m.start() - 16), m.start())) or (
        text[m.start("words") : m.end()].rsplit(maxsplit=1)[-1][:1].isupper() and len(words.split()) > 1
    ):
        return False
    if words in ("the past", "the future") and after[:1] == " " and not _goes_on(after):
        return words == "the future" and text[max(0, m.start() - 5) : m.start()].lower() == "into "
    if words == "recently" and after.startswith(" as "):
        return False
    if words == "present":
        return bool(_SINCE_YEAR.search(text, max(0, m.start() - 12), m.start())) and after[:1] in (
            "",
            ".",
            ",",
            ")",
            ";",
            ":",
            "\n",
        )
    if words.startswith("the present"):
        led = text[max(0, m.start() - 8) : m.start()].lower().endswith(("to ", "until ", "till ", "through "))
        return led and (after[:1] != " " or _goes_on(after))
    if words == "of late":
        return not after[1:2].isdigit() and not after[1:].startswith(_MONTHS)
    if words == "now":
        return not after.startswith((" that ", "-"))
    return words != "soon" or (
        not after.startswith((" after", " as", "-"))
        and text[max(0, m.start() - 3) : m.start()].lower() != "as "
        and _ahead(text, m.start(), m.end())
    )


_SINCE_YEAR = re.compile(r"\d ?(?:-|–|—|to) ?\Z")
"""A range that runs to "present": "1987–present"."""

_SHOUTED = re.compile(r"\b[A-Z]{2,}[ ,!]+\Z")
"""A word in capitals before: then "NOW" is a word in capitals too, and no initials."""


def _ahead(text: str, start: int, end: int) -> bool:
    """ "Soon" looks ahead of publication only beside a modal or a plan; in a story it means "shortly after"."""
    before, after = text[max(0, start - 60) : start].lower(), text[end : end + 24].lower()
    if after.startswith((" to ", " be ")) or before.endswith((" to ", "is ", "are ")):
        return True
    return any(word in before + "soon" + after for word in _AHEAD)


_AHEAD = (
    " will ",
    "'ll ",
    " would ",
    " could ",
    " may ",
    " might ",
    " should ",
    " shall ",
    " expect",
    " hope",
    " must ",
    "won't",
    " going ",
)


_GOES_ON = frozenset(
    "and but of to as is was when or for by with that have has in on the we well were they he it".split()
)
"""Words behind "the past" that it does not describe."""

RULES = (
    LexicalRule(
        "en/vague/olden", ("olden",), rf"olden{GAP}(?:times|days)(?![a-z])", lambda m: Vague("PAST_REF")
    ),
    LexicalRule(
        "en/vague/day-and-age",
        ("day",),
        rf"this{GAP}day{GAP}and{GAP}age(?![a-z])",
        lambda m: Vague("PRESENT_REF"),
    ),
    LexicalRule(
        "en/vague/reference", _TRIGGERS, rf"(?P<words>{trie(_WORDS)})(?![^\W_]|')", _vague, _alone, 0.85
    ),
)
