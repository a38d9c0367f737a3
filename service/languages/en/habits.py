"""What comes back without a word of time that says so: "usually rise in November", "is held every year in May"."""

from service.domain.event import Aspect, Tense
from service.domain.span import Span
from service.grammar.clause import Voice
from service.languages.en.clauses import Part, parts_of
from service.languages.en.closed import BE, OFTEN
from service.languages.en.lexicon import WEEKDAYS
from service.languages.en.tense import dating_verb, holder
from service.text.words import Words, words

_TELLTALE = (
    *sorted(OFTEN), "annually", "yearly", "weekly", " tend", " used to", "y year", "h year", "t year", "y week", "h week", "t week",
    "four years", "two years", "three years",
)  # fmt: skip
"""What a sentence has some of that may tell of a habit at all: the ends of "every year", "each week" among them."""

_SURE = frozenset("usually normally ordinarily traditionally customarily invariably".split())
"""Adverbs that tell of a habit in the past as well: "usually met on Sunday", "Normally, it opens in May"."""
_BEFORE_TIME = OFTEN - {"never", "always"}
_CADENCES = {"annually": "year", "yearly": "year", "weekly": "week"}
_UNITS = frozenset(("year", "years", "week", "weeks"))
_EVERY = frozenset(("every", "each", "most"))
_LINKS = frozenset(("on", "in", "during", "at", "around", "between", "from", "by", ","))
_HABITS = frozenset(("use", "tend"))


def recurs(text: str, sentence: Span, mention: Span) -> bool:
    """Tell whether a month, a day or a feast is told as one that comes back."""
    content = sentence.of(text)
    low = content.lower()
    for told in _TELLTALE:
        if told in low:
            break
    else:
        return False
    cut, parts = words(content), parts_of(content)
    at, after = cut.at(mention.start - sentence.start), cut.at(mention.end - sentence.start - 1) + 1
    held = holder(parts, at)
    return _is_habitual(cut, parts[held], dating_verb(parts, held), at, after)


def _is_habitual(cut: Words, part: Part, verb: Part | None, at: int, after: int) -> bool:
    if _has_cadence(cut, part, at, after):
        return True
    begin = at - 1 if cut.low[at - 1] in _LINKS else at
    if begin > part.begin and cut.low[begin - 1] in _BEFORE_TIME:
        return True
    group = None if verb is None else verb.group
    if verb is None or group is None or part.begin < begin < group.first:
        return False  # "The charge on July 3 is often recalled."
    if group.modality in _HABITS:
        used = cut.low[group.first - 2] in BE  # "The money was used to buy seed in May."
        return group.tense is Tense.INFINITIVE and not used
    following = cut.low[group.last + 1] if group.last + 1 < len(cut) else ""
    if group.lemma in _HABITS and group.voice is Voice.ACTIVE and following == "to":
        return True
    if not group.finite or group.aspect is Aspect.PROGRESSIVE or (group.modality or "would") != "would":
        return False
    simple = group.tense is Tense.PRESENT and group.aspect is Aspect.NONE
    adverbs = OFTEN if simple else _SURE
    later = group.last + (3 if following == "not" else 2)
    beside = range(max(verb.begin, group.first - 1), min(verb.end, later))
    return cut.low[part.begin] in _SURE or any(cut.low[word] in adverbs for word in beside)


def _has_cadence(cut: Words, part: Part, at: int, after: int) -> bool:
    """Tell "every year in May", "in May every year" and, of a weekday, "every week": the unit is the longer one."""
    before = at - 1
    while before > part.begin and cut.low[before] in _LINKS:
        before -= 1
    later = after + 1 if after < part.end and cut.low[after] == "," else after
    unit = _cadence_ending(cut, before) or _cadence_beginning(cut, later, part.end)
    return unit == "year" or (unit == "week" and cut.low[at] in WEEKDAYS)


def _cadence_ending(cut: Words, last: int) -> str:
    """The unit of "every year", "each single week" or "every four years", whose last word is given."""
    word = cut.low[last] if last >= 0 else ""
    if word not in _UNITS:
        return _CADENCES.get(word, "")
    told = not _EVERY.isdisjoint(cut.low[max(last - 2, 0) : last])
    return word.removesuffix("s") if told else ""


def _cadence_beginning(cut: Words, first: int, end: int) -> str:
    if first >= end:
        return ""
    if cut.low[first] not in _EVERY:
        return _CADENCES.get(cut.low[first], "")
    last = next((at for at in range(first, min(first + 3, end)) if cut.low[at] in _UNITS), -1)
    return _cadence_ending(cut, last)
