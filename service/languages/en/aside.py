"""Dates that a history mentions without moving there: "who had fled in 1938", "the May 2007 high", "to leave by 1950"."""

import re

from service.domain.span import Span
from service.grammar.clause import Side
from service.languages.en.lexicon import NUMBER

_EDGE = r"(?:the (?:end|beginning|start|close|middle) of |the |early |late |mid-?)*"
_SINCE = re.compile(rf"\bsince {_EDGE}\Z")
_PLUPERFECT = re.compile(r"\bhad (?:\w+ ){0,3}\w+(?:ed|en|un|ne|ght|ld|st|t|de|ft|ent|ose|ome|aid)\b[^,;]*\Z")
_RELATIVE = re.compile(r"\b(?:that|which|who|whom|whose|where|when)\b[^,;]*\Z")
_NO_PAST = r"(?!(?:left|went|came|fell|sank|began|took|met|lost|won|broke|struck|rose|ran|made|gave|sent|held|saw|got|led|flew|drew|grew|was|were|had)\b)"
_NOUN_BEFORE = re.compile(
    rf"\b(?:the|an?|its|their|his|her(?! \w+ing\b)) (?:{_NO_PAST}\w+ ){{0,2}}{_NO_PAST}\w+(?<!ed) (?:in|of|on) {_EDGE}\Z"
)
_DETERMINED = re.compile(r"\b(?:the|an?|its|their|his|her) (?:\w+ )?\Z")
_NOUN_AFTER = re.compile(
    r" (?!(?:and|or|but|to|in|on|at|of|by|for|with|as|when|the|an?|was|were|had|has|is)\b)[a-z]"
)
_LIMIT = re.compile(rf"\b(?:by|before|sometime in|as late as) {_EDGE}\Z")
_PLANNED = re.compile(
    r"\b(?:(?:will|would|could|should|may|might) [a-z]\w*"
    r"|(?<!wanted )(?<!tried )(?<!attempted )(?<!offered )(?<!threatened )to (?!(?:the|an?|its?|their|his|her|one|two)\b)[a-z]\w*(?:[^s\W]|ss)\b) [^,;]*\Z"
)
"""What looks ahead of a history; "came to London in 1938", "admitted to the bar in 1951", "opened to goods on" have a noun behind "to"."""

_LASTED = re.compile(
    r"\b(?:that|which|who) (?:\w+ )?(?:lasted|continued|ran|held|stood|remained|lived|survived|endured|stayed|dragged) (?:\w+ ){0,2}(?:until|till|to) [^,;]*\Z"
)
"""What lasts on past where a history stands: "a siege that lasted until the fall of the town in February 1945"."""
_COMPARED = re.compile(
    rf"\b(?:than|compared (?:with|to)|(?:high|low|peak|total|average) of [^,;]*|unlike) (?:\w+ ){{0,4}}(?:in|on|of|for)? ?{_EDGE}\Z"
)

_PARTICIPLE = re.compile(
    r", (?:\w+ly |first |then )?(?:\w+(?:ed|en|own|ght|lt)|born|made|held|won|sold|set|begun|cut|hit|led|lost|paid|read|sung|told) [^,;]*\Z"
)
_HAVING = re.compile(r"\bhaving \w+ [^,;]*\Z")
_LOOKING_BACK = (_HAVING, _PARTICIPLE, _SINCE, _COMPARED, _PLUPERFECT, _RELATIVE, _NOUN_BEFORE)
AGED = re.compile(
    rf"\b(?:[Aa]t|[Bb]y) (?:the |an? )?(?:early |ripe |tender )?age (?:of )?{NUMBER}\b"
    rf"|\b[Ww]hen (?:he|she|they|[A-Z]\w+) (?:was|were|turned|reached) (?:only |just |barely |about )?{NUMBER}(?= (?:years old|months old|and|he|she|they|the|his|her|their)\b|[,.;])"
    rf"|\b(?:At|Aged) (?:just |only )?(?!\d\b|1[0-2]\b){NUMBER},? (?:he|she|they)\b"
)
"""An age, to which a story may go without a date: "At the age of 20 he enlisted", "When she was three, the family moved"."""
_FRONTED = 14
_REACH = 240  # No clause that anyone wrote is longer, and a line without an end would be read again for every date.


def compared(text: str, sentence: Span, mention: Span) -> bool:
    """Tell a date that something is only measured from or against: "the sharpest fall since 1986"."""
    before = text[max(sentence.start, mention.start - _REACH) : mention.start].lower()
    return bool(_SINCE.search(before) or _COMPARED.search(before))


def until_now(text: str, sentence: Span, mention: Span) -> bool:
    """Tell "Since 2001 all parts have been made abroad", after which "in March" is of the year of publication."""
    before = text[max(sentence.start, mention.start - _REACH) : mention.start].lower()
    return (
        _SINCE.search(before) is not None and _PERFECT.search(text, sentence.start, sentence.end) is not None
    )


_PERFECT = re.compile(r"\b(?:has|have) (?:\w+ ){0,2}?(?:\w+ed|\w+en|\w+own|run|held|kept|made|had|stood)\b")


def aside(text: str, sentence: Span, mention: Span, side: Side) -> bool:
    """Tell whether a date on this ``side`` of where the story stands is only looked back at, or ahead to."""
    before = text[max(sentence.start, mention.start - _REACH) : mention.start].lower()
    if side is Side.PAST:
        if any(pattern.search(before) for pattern in _LOOKING_BACK):
            return True
        return bool(_DETERMINED.search(before) and _NOUN_AFTER.match(text, mention.end))
    if _PLANNED.search(text, max(sentence.start, mention.start - _REACH), mention.start):
        return True
    if _LASTED.search(before):
        return True
    clause = before.rpartition(";")[2]  # "he was drawing axles; by 1911 he had a shop"
    return len(clause.strip()) > _FRONTED and bool(_LIMIT.search(before))
