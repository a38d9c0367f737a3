"""The phrases around an English time: the clause it stands in, the signal before it, the noun that leads."""

from functools import lru_cache

from service.domain.span import Span
from service.domain.tlink import Relation
from service.grammar.clause import Clause
from service.grammar.events import Signal
from service.languages.en.clauses import parts_of
from service.languages.en.closed import QUOTES, TIME_WORDS, UNTIL_NOW
from service.languages.en.groups import groups_of
from service.languages.en.lexicon import MONTHS, WEEKDAYS
from service.languages.en.nominals import ARTICLES, LINKS, LONGEST_NOMINAL
from service.languages.en.nounphrase import inside, span_of
from service.languages.en.verbgroup import as_verb_group
from service.text.words import Words, words

_SIGNALS = {
    "since": Relation.SINCE, "until": Relation.UNTIL, "till": Relation.UNTIL, "by": Relation.UNTIL, "before": Relation.BEFORE,
    "after": Relation.AFTER, "throughout": Relation.THROUGHOUT, "around": Relation.ABOUT, "about": Relation.ABOUT,
    "as of": None, "not until": None, "not till": None, "ahead of": Relation.BEFORE, "prior to": Relation.BEFORE, "from": None, "beyond": Relation.AFTER,
    **{f"{word}{link}": Relation.SINCE for word in ("starting", "beginning") for link in ("", " in", " on", " from", " at")},
}  # fmt: skip


@lru_cache(maxsize=256)
def read(sentence: str) -> tuple[Clause, ...]:
    """The clauses of a sentence with offsets from its begin."""
    cut = words(sentence)
    quoted = _quoted(cut) if any(mark in sentence for mark in QUOTES) else frozenset()
    return tuple(
        Clause(
            span=span_of(cut, part.begin, part.end),
            kind=part.kind,
            verb=as_verb_group(part.group, cut, 0) if part.group else None,
            opener=part.opener,
            parent=part.head,
            quoted=part.group is not None and part.group.last in quoted,
        )
        for part in parts_of(sentence)
    )


def _quoted(cut: Words) -> frozenset[int]:
    inside, found, straight = False, set(), 0
    for index, word in enumerate(cut.low):
        if word in QUOTES:
            straight += word == '"'
            inside = word in "“«" or (word == '"' and straight % 2 == 1)
        elif inside:
            found.add(index)
    return frozenset(found)


ONWARD = frozenset(("on", "onward", "onwards", "forward", "forwards"))
"""What makes a begin of a time behind "from": "from May on"."""


def signal(sentence: str, mention: Span) -> Signal | None:
    """The word before a time that relates an event to it: "since", "as of", "by"."""
    cut = words(sentence)
    at = cut.at(mention.start) - 1
    if at > 0 and cut.low[at] in ARTICLES:
        at -= 1
    if at < 0:
        return None
    after = cut.at(mention.end - 1) + 1
    if cut.low[at] == "from" and after < len(cut) and cut.low[after] in ONWARD:
        return Signal("from", cut.start[at], Relation.SINCE)
    for first in (at - 1, at):
        word = " ".join(cut.low[max(first, 0) : at + 1])
        if word in _SIGNALS:
            return Signal(word, cut.start[max(first, 0)], _SIGNALS[word])
        if word == "through" and _names_day(cut, at + 1):
            return Signal(word, cut.start[max(first, 0)], Relation.UNTIL)  # "will run through Nov. 15"
    since = _since_phrase(cut, at, frozenset(group.last for group in groups_of(sentence)))
    if since is not None:
        return Signal("since", cut.start[since], Relation.SINCE)
    if cut.low[at] not in LINKS:
        return None
    whole = cut.low[at] == "for" and cut.low[at + 1 : at + 3] in UNTIL_NOW
    return Signal(cut.low[at], cut.start[at], Relation.THROUGHOUT if whole else None)


def _names_day(cut: Words, at: int) -> bool:
    """Tell "through Friday", "through Nov. 15" and "through 1995" from "through May"."""
    following = [word for word in cut.low[at + 1 : at + 3] if word != "."]
    year = len(cut.low[at]) == 4 and cut.low[at].isdigit()
    dated = cut.low[at] in MONTHS and following[:1] != [] and following[0][0].isdigit()
    return year or dated or cut.low[at] in WEEKDAYS


def _since_phrase(cut: Words, at: int, verbs: frozenset[int]) -> int | None:
    """Where "since" stands before a noun that has the time: "since the land reform in 2000"."""
    if cut.low[at] not in ("in", "of", "on"):
        return None
    begin = at
    while begin > 0 and at - begin < LONGEST_NOMINAL and inside(cut, begin - 1):
        begin -= 1
    if not 0 < begin < at or cut.low[begin - 1] != "since" or any(begin <= verb < at for verb in verbs):
        return None  # Not "since he joined in 2001".
    if not any(word.isalpha() and word not in TIME_WORDS for word in cut.low[begin:at]):
        return None  # Not "his third title since 2001 on Friday".
    return begin - 1


def head_noun(sentence: str) -> Span | None:
    """The head of the first noun phrase: "members" in "Three crew members atop a wall"."""
    cut = words(sentence)
    end = 0
    while end < len(cut) and inside(cut, end):
        end += 1
    while end > 0 and not cut.low[end - 1].isalpha():
        end -= 1
    return span_of(cut, end - 1, end) if end else None
