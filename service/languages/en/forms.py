"""What a form that may be a verb is in its sentence: the past of one, a participle, a noun; learnt from a tagger.

Labels are those of the Penn Treebank (VBD, VBN, VBG, VB), with VBZ for every finite present, AUX for a participle
that goes on with the auxiliary of a verb before it ("was tried and sentenced"), and - for what is no verb.
"""

from bisect import bisect_right
from functools import cache, lru_cache
from pathlib import Path

from msgspec import Struct

from service.grammar.linear import Packed, read_choice
from service.languages.en.closed import (
    COORDINATORS,
    DETERMINERS,
    MARKS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    is_adverb,
)
from service.languages.en.lexical import COMPLEMENT_VERBS
from service.languages.en.senses import is_base_form, senses
from service.languages.en.verbs import PARTICIPLE, PAST
from service.text.words import Words

OWN = ("word", "use")
AROUND = (
    "before", "after", "before2", "after2", "use before", "use+before", "use+after", "word+after", "begin+use",
    "before+before2", "form+later+left", "alone+use+after",
    "begin+form+main",
)  # fmt: skip
TEMPLATES = OWN + AROUND
WEIGHTS = Path(__file__).with_name("weights")
NO_VERB = "-"
_CLOSED = (
    DETERMINERS | PREPOSITIONS | MARKS | SUBORDINATORS | COORDINATORS | SUBJECTS | frozenset(
        ("or", ".", "to", "not", "n't", "him", "them", "us", "me")
    )
)  # fmt: skip
_EDGE = "|"
_THIRD = 124  # More, and captions get a verb; less, and "A tunnel collapses, killing four" has none.
_PAST = 60
_BARE = 100


class Surroundings(Struct, gc=False):
    """What has been read of the sentence before a word, and the landmarks of all of it, by word index.

    ``begin`` is where the stretch since the last break begins, ``left`` the lemma of the finite verb in it and
    ``left_end`` its last word; ``main`` tells whether the main clause has had its verb, ``embedded``
    whether a subordinator opened the clause at hand and ``closed`` the one before, ``alone`` that no verb stands before. A sentence found ``verbless`` is read
    again, and then a finite verb is favoured. ``breaks``, ``finite`` (verbs sure by their form) and ``past`` (words
    that may be the past of a verb) are in order.
    """

    breaks: list[int]
    finite: list[int]
    past: list[int]
    begin: int = 0
    left: str = ""
    left_end: int = 0
    main: bool = False
    embedded: bool = False
    closed: bool = False
    alone: bool = True
    verbless: bool = False


@cache
def form_model() -> tuple[Packed, Packed]:
    """The weights, read once: those of the word itself, and the rest."""
    return read_choice(WEIGHTS / "forms.msgpack").split(len(OWN))


def tell(cut: Words, index: int, here: Surroundings) -> str:
    """The label of a word."""
    form, rest = form_model()
    total = _of_word(cut.low[index]) + rest.score(around(cut, index, here))
    return settle(form, total, cut.low[index], here, first=index == here.begin)


def settle(model: Packed, total: int, word: str, here: Surroundings, *, first: bool) -> str:
    """The label with the highest sum, but for two cases.

    A subject that waits for its verb gets it ("Lee, who is ill, announced"), and in a verbless sentence a finite verb
    may be had for less.
    """
    if not here.verbless:
        label = model.best(total)
        waited = (
            first
            and here.closed
            and not here.main
            and (label == "VBN" or (label == NO_VERB and word[-2:] == "ed"))
        )
        return "VBD" if waited else label
    if word[-1] == "s":
        return model.best(total + model.favour("VBZ", _THIRD))
    if model.best(total) == "VBD":
        return "VBD"  # "Three who set out on Friday were found."
    if is_base_form(word):
        return model.best(total + model.favour("VBZ", _BARE))  # "Tickets for the tour go on sale Monday."
    return model.best(total + model.favour("VBD", _PAST))


@lru_cache(maxsize=8192)
def _of_word(word: str) -> int:
    return form_model()[0].score(own(word))


def own(word: str) -> tuple[str, str]:
    """The answers for ``OWN``."""
    return word, senses(word).use


@lru_cache(maxsize=8192)
def _use(word: str) -> str:
    """A closed word itself, or how news uses an open one."""
    if word in _CLOSED:
        return word
    return "0" if word[0].isdigit() else senses(word).use


@lru_cache(maxsize=8192)
def _form(word: str) -> str:
    """P past and participle alike, Q past alone, N participle alone, D -ed, G -ing, S -s, B none of these."""
    if word in PAST:
        return "P" if word in PARTICIPLE else "Q"
    if word in PARTICIPLE:
        return "N"
    return {"ed": "D", "ng": "G"}.get(word[-2:], "S" if word[-1] == "s" else "B")


def around(cut: Words, index: int, here: Surroundings) -> tuple[str, ...]:
    """The answers for ``AROUND``."""
    low, size, word = cut.low, len(cut), cut.low[index]
    at = index - 1
    while at >= here.begin and is_adverb(low[at]):
        at -= 1
    before, before2 = low[at] if at >= 0 else _EDGE, low[at - 1] if at > 0 else _EDGE
    after = low[index + 1] if index + 1 < size else _EDGE
    use, form, left_use, right_use = _use(word), _form(word), _use(before), _use(after)
    left = ""
    if here.left:
        left = ("c" if here.left in COMPLEMENT_VERBS else "o") + (
            "1" if index - here.left_end < _NEXT_BUT_ONE else ""
        )
    begin = "n"
    if at < here.begin:
        begin = (low[here.begin - 1] if here.begin else _EDGE) if index == here.begin else "e"
    end = _next(here.breaks, index)
    later = "f" if _next(here.finite, index) < end else ("l" if _next(here.past, index) < end else "-")
    return (
        before,
        after,
        _use(before2),
        _use(low[index + 2]) if index + 2 < size else _EDGE,
        left_use,
        use + left_use,
        use + right_use,
        f"{word}_{right_use}",
        begin + use,
        f"{before}_{before2}",
        later + form + left,
        f"{here.alone:d}{min(len(here.finite), 2)}{use}_{right_use}",
        f"{begin}{form}{here.main:d}{here.closed:d}",
    )


_NEXT_BUT_ONE = 2
_NEVER = 1 << 30


def _next(places: list[int], index: int) -> int:
    """The first of some places after ``index``."""
    at = bisect_right(places, index)
    return places[at] if at < len(places) else _NEVER
