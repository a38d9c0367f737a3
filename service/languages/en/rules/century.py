"""Centuries and millennia: "the 19th century", "the early twentieth century", "the 4th century BC"."""

import re

from service.domain.expression import Century, Decade
from service.domain.granularity import Granularity
from service.domain.span import Span
from service.domain.timex import Mod
from service.grammar.pattern import GAP
from service.grammar.rule import LexicalRule, Match, Part
from service.languages.en.lexicon import ORDINAL, ORDINALS, flat
from service.languages.en.years import ANNO_DOMINI, BEFORE_CHRIST

_NTH = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL}|(?=[xvi])x{{0,2}}(?:ix|iv|v?i{{0,3}})(?:st|nd|rd|th)?)"
_MOD = rf"(?P<mod>(?:early-?(?:-|{GAP})to(?:-|{GAP})mid|mid-?(?:-|{GAP})to(?:-|{GAP})late|early|late|mid|middle)(?:-|{GAP})(?:the{GAP})?)?"
_UNITS = {"century": Granularity.CENTURY, "centuries": Granularity.CENTURY}
_MODS = {"early": Mod.START, "late": Mod.END, "mid": Mod.MID, "middle": Mod.MID}
_ROMAN = {"x": 10, "v": 5, "i": 1}


def _nth(words: str) -> int:
    words = flat(words)
    if words[0].isdigit():
        return int(words[:-2])
    if words in ORDINALS:
        return ORDINALS[words]
    letters = [_ROMAN[letter] for letter in words.rstrip("stndrh")]
    return sum(-now if now < after else now for now, after in zip(letters, [*letters[1:], 0], strict=True))


def _mod(words: str) -> Mod | None:
    """That of "early", and of "mid- to late" the farther one."""
    if "to" in words:
        return Mod.END if "late" in words else Mod.START
    return _MODS.get(words.split("-", maxsplit=1)[0].split(" ", maxsplit=1)[0])


def _century(m: Match) -> tuple[Part, ...] | None:
    unit = _UNITS.get(m["unit"], Granularity.MILLENNIUM)
    mod = _mod(m["mod"] or "")
    parts = []
    if m["first"]:
        parts.append(
            Part(Span(m.start(), m.end("first")), Century(_nth(m["first"]), unit, bool(m["bc"])), mod)
        )
    if m["before"]:
        span = Span(m.start("before") if parts else m.start(), m.end("before"))
        parts.append(Part(span, Century(_nth(m["before"]), unit, bool(m["bc"])), mod))
    start = m.start("the" if m["the"] else "nth") if parts else m.start()
    if m["link_to_noun"] and not parts:  # "the 15th-century church", whose article is the noun's
        start = m.start("mod") if m["mod"] else m.start("nth")
    ordinal = _nth(m["nth"])
    if not 1 <= ordinal <= 30:
        return None
    end = m.start("later") - len(m["link"]) if m["later"] else m.end()
    parts.append(Part(Span(start, end), Century(ordinal, unit, bool(m["bc"])), None if parts else mod))
    if m["later"]:
        parts.append(Part(Span(m.start("later"), m.end()), Century(_nth(m["later"].split(" ")[-1]), unit)))
    return tuple(parts)


def _no_sport(m: Match, text: str) -> bool:
    """Refuse a batsman's hundred: "his third century of the tour"; nobody has made ten in one."""
    if m["bc"] or "-" in text[m.end("nth") : m.start("unit")] or _nth(m["nth"]) > 9:
        return True
    before = text[max(0, m.start() - 8) : m.start()].lower()
    return not before.endswith((" his ", " her ", " their ", " hit a ", " a ", " scored "))


def _decade_of(m: Match) -> Decade | None:
    """ "The last decade of the 15th century" is the 1490s."""
    which = {"opening": 1, "final": 10, "closing": 10, "last": 10}.get(m["which"]) or _nth(m["which"])
    century = _nth(m["nth"])
    return Decade((century - 1) * 10 + which - 1) if which <= 10 and 1 < century <= 30 else None


def _is_elided(m: Match, text: str) -> bool:
    """ "The envy of the thirteenth century, and by the end of the sixteenth …"."""
    before = max(0, m.start() - _ALREADY_TOLD)
    if m["mod"] and _CENTURY_BEFORE.search(text, before, m.start()) is not None:
        return True  # "in the thirteenth century; by the late seventeenth the wind …"
    if _LIKE_ONE.search(text, before, m.start()) is not None:
        return text[m.end() : m.end() + 1] in (",", ".", ";", "")
    return (
        _AT_AN_EDGE.search(text, before, m.start()) is not None
        and _CENTURY_BEFORE.search(text, before, m.start()) is not None
    )


_AT_AN_EDGE = re.compile(r"\b(?:end|close|beginning|start|middle|turn) of \Z")
_LIKE_ONE = re.compile(rf"\b(in|by|until|since|from) the {_NTH} century\b[^.;]*\b\1 \Z", re.IGNORECASE)
"""What tells "in the eleventh century and a market in the twelfth"."""
_CENTURY_BEFORE = re.compile(r"\bcentur(?:y|ies)\b", re.IGNORECASE)
_ALREADY_TOLD = 160

RULES = (
    LexicalRule(
        "en/century/elided",
        tuple(ORDINALS),
        rf"the{GAP}(?:(?P<mod>early|late|mid)(?:-|{GAP}))?(?P<nth>{ORDINAL})(?={GAP}?[,.;:)]|{GAP}(?:the|it|they|he|she|had|has|was|were|been|and|but|in|when)(?![a-z])|$)",
        lambda m: Part(Span(m.start(), m.end()), Century(_nth(m["nth"])), _MODS.get(m["mod"] or "")),
        _is_elided,
        0.85,
    ),
    LexicalRule(
        "en/century/decade-of",
        ("decade",),
        rf"(?:the{GAP})?(?P<which>opening|final|closing|last|{ORDINAL}){GAP}decade{GAP}of{GAP}the{GAP}(?P<nth>{_NTH})(?:-|{GAP})century(?![a-z]|{GAP}b\.?c)",
        _decade_of,
    ),
    LexicalRule(
        "en/century/ordinal",
        ("#2", "century", "centuries", "millennium", "millennia"),
        rf"(?:the{GAP})?{_MOD}(?:(?:(?P<first>{_NTH}),{GAP})?(?P<before>{_NTH})(?:,?{GAP}(?:and|to|or){GAP}|{GAP}?[-–]{GAP}?)(?P<the>the{GAP})?(?:(?:early|late|mid)(?:-|{GAP}))?)?"
        rf"(?P<nth>{_NTH})(?:(?P<link_to_noun>-(?=[a-z]+{GAP}[a-z]))|-|{GAP})(?P<unit>century|centuries|millennium|millennia)(?![a-z])"
        rf"(?:{GAP}(?:(?P<bc>{BEFORE_CHRIST})|{ANNO_DOMINI}))?"
        rf"(?:(?P<link>{GAP}(?:to|until|through|and){GAP})(?P<later>the{GAP}{_NTH})(?={GAP}?[,.;:)]|{GAP}(?:the|an?|it|he|she|they|there|in)(?![a-z])|$))?",
        _century,
        _no_sport,
    ),
)
