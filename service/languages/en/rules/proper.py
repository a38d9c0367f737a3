"""Proper names that a capital and their neighbours give away: firms and places, seasons in names, people, beasts and plates."""

import re
from collections.abc import Callable

from service.domain.expression import Refused
from service.grammar.pattern import GAP, trie
from service.grammar.rule import LexicalRule, Match
from service.languages.en.lexicon import MONTH_NAMES, MONTHS, SEASONS, WEEKDAY_NAMES, WEEKDAYS

_FEASTS = ("christmas", "easter", "halloween", "ramadan", "thanksgiving")
_HOURS = ("dawn", "noon", "midnight", "midday")
_DAYS = tuple(name.lower() for name in WEEKDAY_NAMES)
_MONTHS = tuple(name.lower() for name in MONTH_NAMES)
_BORNE = (*_DAYS, *_MONTHS, *SEASONS, *_FEASTS, *_HOURS)
_HOUSES = frozenset(
    """holdings pharma rooms gardens building square close vale trust nominees motors partners brothers bros semiconductor
    semiconductors systems software technologies breweries brewery farm farms cottage cottages lodge tower towers wood woods villas
    café cafe hotel inn arms house hall theatre cinema bookshop bookshops stores records films productions studios pictures foundation
    choir orchestra singers players foods ltd plc inc llc gmbh ventures associates properties estates bakery bistro nursery
    publishing publications publishers cabs taxis tours cookery kitchens""".split()
)
"""What firms and places end with: "Monday Holdings", "the Christmas Building"."""
_SITTING = frozenset("house hall players singers".split())
"""Of these some sit or play on a day: "the Tuesday House vote", "Friday Players said"."""
_LED = re.compile(
    r"\b(?:on|since|until|till|by|from|before|after|last|next|this|late|early|every|said|announced) \Z",
    re.IGNORECASE,
)
_REACH = 24


def _refused(reason: str) -> Callable[[Match], Refused]:
    return lambda m: Refused(reason)


def _named_with(m: Match, text: str) -> bool:
    """Tell "Monday Holdings", "Winter Gardens", "Dawn Hughes": both words have a capital, and the first is no date."""
    begin, other = m.start("word"), m.start("other")
    if not (text[begin].isupper() and text[other].isupper() and text[other + 1].islower()):
        return False
    word, beside = m["word"], m["other"]
    if beside in MONTHS or beside in WEEKDAYS:
        return False
    if beside in _HOUSES and not (beside in _SITTING and word in WEEKDAYS):
        return word in SEASONS or _LED.search(text, max(0, begin - 12), begin) is None
    if word in SEASONS:
        return beside not in _OF_SEASONS and _is_within(text, begin)
    if word == "dawn":
        return beside not in _OF_SEASONS
    if word not in WEEKDAYS:
        return False
    if m.group().startswith("the"):
        return beside not in _OF_DAYS and _CLOSES_NAME.match(text, m.end()) is not None
    if _AGENT.search(text, max(0, begin - _REACH), begin) and _WHO_NEXT.match(text, m.end()):
        return True
    if _SCORES.match(text, m.end()) and _OPENS.search(text, max(0, begin - 3), begin):
        return True  # "Sunday Adeyemi scored twice"
    trade = _TRADE.search(text, max(0, begin - _REACH), begin)
    return trade is not None and (trade[1] == " " or text.startswith(",", m.end()))


_OF_SEASONS = frozenset((*SEASONS, *_FEASTS, *_HOURS, "offensive", "term", "semester", "campaign"))
_OF_DAYS = frozenset(
    """mass prayer prayers vigil eucharist liturgy service night morning evening afternoon cabinet parliament mr mrs ms dr prof
    rev st""".split()
)
_CLOSES_NAME = re.compile(
    r"[.,;:!?)]|\Z| (?:will|would|can|could|has|had|have|is|are|was|were|and|or|who|which|that|as|at|in|on|for|to|with)\b"
)
"""What follows the name of "the Sunday Social, upstairs", but not the first word of "the Friday Senate vote"."""
_SCORES = re.compile(
    r" (?:scored|netted|equalised|equalized|headed|volleyed|converted|curled|lashed|hammered)\b"
)
_OPENS = re.compile(r"(?:\A|[.!?\n][\"”)]? ?)\Z")
_AGENT = re.compile(r"\b(?:[a-z]+(?:ed|en|wn)(?: in| out| up| away| home)? by|said) \Z")
_WHO_NEXT = re.compile(r"(?:, (?:its|the|an?|his|her|their|who|aged|\d\d|and)\b|,? who\b|[.;)])")
"""What stands around who "headed in by Sunday Okafor, and", "said Tuesday Marlowe, its owner"."""
_TRADE = re.compile(
    r"\b(?:poet|singer|striker|coach|midfielder|defender|goalkeeper|novelist|actor|actress|painter|sculptor|drummer|guitarist|bassist"
    r"|pianist|footballer|boxer|sprinter|jockey|architect|playwright|composer|photographer|comedian|tenor|soprano|carpenter|fisherman"
    r"|trader|nurse|waitress|barrister|solicitor|winger|batsman|bowler|skipper)(,? )\Z"
)
"""Whose name follows: "the poet Friday Moran", "its coach, Friday Banda, sent"."""


def _is_within(text: str, start: int) -> bool:
    """Whether a small word stands before ``start``, so that a capital there is a name's."""
    return _SMALL_BEFORE.search(text, max(0, start - _REACH), start) is not None


_SMALL_BEFORE = re.compile(r"\b(?:[a-z]{2,}[,;]?|In|At|From|Near|The|For|To) (?:[A-Z]\w+ and )?\Z")


def _named_alone(m: Match, text: str) -> bool:
    """Tell "a bar called The Friday", "the Welsh for Monday", "their dog, Christmas, bit him"."""
    begin = m.start("word")
    if not text[begin].isupper():
        return False
    if m.start() < begin:
        return text[m.start()].isupper() and m["word"] in WEEKDAYS and _is_within(text, m.start())
    before = _MARKED.search(text, max(0, begin - _REACH), begin)
    return before is not None and (before["beast"] is None or text.startswith(",", m.end()))


_MARKED = re.compile(
    r"\b(?:(?P<beast>dog|cat|horse|pony|parrot|puppy|kitten|donkey|goat|cow|pig|mare|terrier|labrador|spaniel|tortoise|rabbit|hen), "
    r"|(?:\w*names? means?|which means?|literally|translates? as|translated as|word for|name for|[Tt]he (?:Latin|Greek|French|Dutch|Czech"
    r"|Norse|Welsh|[A-Z][a-z]+(?:ish|ese|ian|ic)) for) [\"“‘']?)\Z"
)
"""What stands before a beast's name, and before a word that is only spoken of."""


def _firm(m: Match, text: str) -> bool:
    """Tell "Winter, Day & Partners", all in capitals, from "on Sunday, Day & Sons shut"."""
    led = _LED.search(text, max(0, m.start() - 12), m.start()) is not None
    return not led and all(word[0].isupper() for word in re.findall(r"[^\W_]+", text[m.start() : m.end()]))


def _dreamt(m: Match, text: str) -> bool:
    """Tell "the trawler Yesterday's Dream", with capitals inside a sentence."""
    return text[m.start()].isupper() and text[m.start("other")].isupper() and _is_within(text, m.start())


def _plated(m: Match, text: str) -> bool:
    """Tell "with the registration MAY 19" and "(ticker: MAY)", in capitals of their own."""
    plate = _PLATE.search(text, max(0, m.start() - _REACH), m.start())
    return plate is not None and text[m.start() : m.start() + 3].isupper()


_PLATE = re.compile(
    r"\b(?:registration|reg|plates?|number ?plate|ticker|callsign|call sign|code)(?: is| was|:|,)? [\"“‘']?\Z",
    re.IGNORECASE,
)

_NAMED_AFTER_DAYS = "city|square|street|bridge|avenue|boulevard|stadium|airport|road"
_OTHER = r"(?P<other>[^\W\d_]{2,20})(?![^\W_])"
_SHORT_MONTHS = tuple(name for name in MONTHS if len(name) == 3)

RULES = (
    LexicalRule(
        "en/proper/day-place",
        ("#1", "#2", "#", *_MONTHS),
        rf"(?:the{GAP})?\d{{1,2}}(?:st|nd|rd|th)?{GAP}(?:of{GAP})?(?:{trie(_MONTHS)}){GAP}(?P<other>{_NAMED_AFTER_DAYS})(?![a-z])",
        _refused("a place"),
        lambda m, text: text[m.start("other")].isupper(),
    ),
    LexicalRule(
        "en/proper/quarter-house",
        ("quarter",),
        rf"(?:the{GAP})?(?:first|second|third|fourth){GAP}quarter{GAP}(?P<other>{trie(_HOUSES)})(?![a-z])",
        _refused("a name"),
        lambda m, text: text[m.start("other")].isupper(),
    ),
    LexicalRule(
        "en/proper/beside",
        _BORNE,
        rf"(?:(?:the|that|a){GAP})?(?P<word>{trie(_BORNE)})(?:{GAP}and{GAP}(?:{trie(SEASONS)}))?{GAP}{_OTHER}",
        _refused("a name"),
        _named_with,
    ),
    LexicalRule(
        "en/proper/alone",
        _BORNE,
        rf"(?:the{GAP})?(?P<word>{trie(_BORNE)})(?![^\W_])",
        _refused("a name"),
        _named_alone,
    ),
    LexicalRule(
        "en/proper/firm",
        _BORNE,
        rf"(?:{trie(_BORNE)})(?:,{GAP}[^\W\d_]{{2,20}})?{GAP}&{GAP}[^\W\d_]{{2,20}}(?![^\W_])",
        _refused("a name"),
        _firm,
    ),
    LexicalRule(
        "en/proper/dream",
        ("yesterday", "today", "tomorrow", "tonight"),
        rf"(?:yesterday|today|tomorrow|tonight)['’]s{GAP}{_OTHER}",
        _refused("a name"),
        _dreamt,
    ),
    LexicalRule(
        "en/proper/plate",
        _SHORT_MONTHS,
        rf"(?:{trie(_SHORT_MONTHS)})(?:{GAP}\d{{1,4}})?(?![^\W_])",
        _refused("an identifier"),
        _plated,
    ),
)
