"""The questions asked of a word to tell whether it stands for an event, and which class of event."""

from bisect import bisect_left
from functools import lru_cache
from operator import itemgetter

from msgspec import Struct

from service.languages.en.closed import (
    COORDINATORS,
    DETERMINERS,
    MARKS,
    PREPOSITIONS,
    QUOTES,
    SUBJECTS,
    SUBORDINATORS,
)
from service.languages.en.groups import groups_of
from service.languages.en.senses import senses
from service.languages.en.verbs import lemma
from service.text.words import Words, words

OWN = ("word", "last2", "last3", "last4", "noun", "eventive", "verb", "use")
AROUND = (
    "lemma", "before", "after", "before2", "after2", "capital", "role", "role+lemma", "role before", "role after",
    "before+after", "lemma+after", "before+lemma", "opening", "opening+role", "noun+role", "verb+role", "noun+opening",
    "eventive+role", "eventive+after", "noun after", "kind after", "use+role", "use before", "use after", "uses",
    "use+opening",
)  # fmt: skip
TEMPLATES = OWN + AROUND
_CLASS_AROUND = (
    "lemma",
    "before",
    "after",
    "role",
    "role+lemma",
    "lemma+after",
    "before+lemma",
    "opening+role",
    "verb+role",
)
CLASS_TEMPLATES = (*OWN, *_CLASS_AROUND, "to", "lemma+to", "quote", "lemma+quote")
GLANCE = ("role", "before", "after")
_QUOTES = QUOTES | {"``", "''"}
_CLOSED = DETERMINERS | PREPOSITIONS | MARKS
_NEVER = _CLOSED | SUBJECTS | SUBORDINATORS | COORDINATORS | frozenset(
    "him them me us himself herself itself themselves am 's 'll 'd 've 're 'm n't not will would may might must can could shall".split()
)  # fmt: skip
_EDGE = "|"
_LEMMA = AROUND.index("lemma")
_of_class = itemgetter(*(AROUND.index(name) for name in _CLASS_AROUND))
_BEFORE_SAYING = _QUOTES | {","}
_FAR = 6


class Roles(Struct, frozen=True, gc=False):
    """What the verb groups say of each word: its role in one, and its lemma there; where quotation marks stand."""

    role: tuple[str, ...]
    lemma: tuple[str, ...]
    quotes: tuple[int, ...]

    def is_quoted(self, index: int) -> bool:
        """Tell whether an odd number of quotation marks stands before a word."""
        return bisect_left(self.quotes, index) % 2 == 1


@lru_cache(maxsize=256)
def roles_of(sentence: str) -> Roles:
    """Read each word's role: "PASTFA" is the head of a finite active group in the past."""
    cut = words(sentence)
    role, base = ["-"] * len(cut), [""] * len(cut)
    for group in groups_of(sentence):
        helper = "aux" if group.auxiliary or group.tense == "INFINITIVE" else "in"
        role[group.first : group.last] = [helper] * (group.last - group.first)
        finite, modal = "F" if group.finite else "", "M" if group.modality else ""
        role[group.last] = f"{group.tense[:6]}{finite}{group.voice[0]}{group.aspect[:5]}{modal}"
        base[group.last] = group.lemma
    quotes = tuple([at for at, word in enumerate(cut.low) if word in _QUOTES])
    return Roles(tuple(role), tuple(base), quotes)


def may_trigger(word: str) -> bool:
    """Tell whether a word in lower case can stand for an event at all."""
    return word not in _NEVER and (word[0].isalpha() or word in "%$")


@lru_cache(maxsize=8192)
def of_form(word: str) -> tuple[str, ...]:
    """The answers that the form alone gives, for ``OWN``."""
    known = senses(word)
    return (word, word[-2:], word[-3:], word[-4:], known.noun, known.eventive, known.verb, known.use)


def at_a_glance(cut: Words, roles: Roles, index: int) -> tuple[str, str, str]:
    """The answers for ``GLANCE``."""
    low, after = cut.low, index + 1
    return roles.role[index], low[index - 1] if index else _EDGE, low[after] if after < len(low) else _EDGE


def around(cut: Words, roles: Roles, index: int) -> tuple[str, ...]:
    """The answers that the sentence gives, for ``AROUND``."""
    low, size, word = cut.low, len(cut), cut.low[index]
    before = low[index - 1] if index else _EDGE
    after = low[index + 1] if index + 1 < size else _EDGE
    role, known = roles.role[index], senses(word)
    base = roles.lemma[index] or (lemma(word) if role != "-" else _singular(word))
    short, opening = role[:4], opening_of(cut, roles, index)
    noun, eventive, verb, use = known.noun, known.eventive, known.verb, known.use
    left, right = senses(before), senses(after)
    bound = before in _CLOSED
    closed = after in _CLOSED
    return (
        base,
        before,
        after,
        low[index - 2] if index > 1 else _EDGE,
        low[index + 2] if index + 2 < size else _EDGE,
        ("C" if cut.form[index][0].isupper() else "c") + ("0" if index == 0 else "1"),
        role,
        short + base,
        roles.role[index - 1] if index else _EDGE,
        roles.role[index + 1] if index + 1 < size else _EDGE,
        before + "_" + after if bound or closed else "",
        base + "_" + after if closed else "",
        before + "_" + base if bound else "",
        opening,
        opening + short,
        noun + short,
        verb + short,
        noun + opening[:2],
        eventive + short,
        eventive + (after if closed else ""),
        (after if after in MARKS else right.noun) + short,
        "closed" if closed else right.verb[:1] + right.noun[:1],
        use + short,
        left.use + use,
        use + right.use,
        left.use + use + right.use,
        use + opening[:2],
    )


def of_class(cut: Words, roles: Roles, index: int, answers: tuple[str, ...]) -> tuple[str, ...]:
    """The answers for ``CLASS_TEMPLATES`` without ``OWN``, from those for ``AROUND``."""
    base, to = answers[_LEMMA], _infinitive(cut, roles, index)
    said = index > 0 and cut.low[index - 1] in _BEFORE_SAYING
    quote = ("q" if roles.is_quoted(index) else "-") + ("Q" if said else "-")
    return (*_of_class(answers), to, base + to, quote, base + quote)


def _infinitive(cut: Words, roles: Roles, index: int) -> str:
    """How many words further on an infinitive begins: "plans to meet"."""
    for at in range(index + 1, min(index + _FAR, len(cut))):
        if cut.low[at] == "to" and roles.role[at] != "-":
            return str(at - index)
    return "-"


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def opening_of(cut: Words, roles: Roles, index: int) -> str:
    """How the phrase of a word opens: by a determiner so many words before, another closed word, or a verb."""
    for at in range(index - 1, max(index - 5, -1), -1):
        word, near = cut.low[at], index - at < 2
        if word in DETERMINERS:
            return f"D{index - at}{word if near else ''}"
        if word in _CLOSED:
            return f"X{word}{'' if near else '+'}"
        if roles.role[at] != "-":
            return "V" if near else "V+"
    return "-"
