"""What is known of an English word by its form: the kinds of thing it names, and how news uses it.

The table holds, for each form, how often it is a noun or a verb in news, and for base forms the WordNet
sense that comes first and the share of senses that are acts, events, processes or phenomena.
"""

from functools import cache, lru_cache
from pathlib import Path

import msgspec
from msgspec import Struct

from service.languages.en.verbs import BASE, lemma, third_person

TABLE = Path(__file__).with_name("weights") / "senses.msgpack"
UNKNOWN = "?"


class Senses(Struct, frozen=True):
    """Short codes; ``UNKNOWN`` where the table says nothing."""

    use: str
    noun: str
    eventive: str
    verb: str


class Table(Struct, frozen=True):
    """``use`` maps forms, the others base forms, to places in ``codes``."""

    codes: tuple[str, ...]
    use: dict[str, int]
    noun: dict[str, int]
    verb: dict[str, int]


@cache
def table() -> Table:
    """Read the table once."""
    return msgspec.msgpack.decode(TABLE.read_bytes(), type=Table)


@lru_cache(maxsize=8192)
def senses(form: str) -> Senses:
    """What is known of a word in lower case."""
    held = table()
    noun = next((held.noun[base] for base in _singulars(form) if base in held.noun), None)
    verb = held.verb.get(lemma(form), held.verb.get(form))
    use = held.use.get(form)
    first, _, eventive = (UNKNOWN if noun is None else held.codes[noun]).partition(" ")
    return Senses(
        use=UNKNOWN if use is None else held.codes[use],
        noun=first,
        eventive=eventive or UNKNOWN,
        verb=UNKNOWN if verb is None else held.codes[verb],
    )


def is_base_form(form: str) -> bool:
    """Tell whether a form may be a verb without an ending."""
    return form in BASE or "V" in senses(form).use


def base_of(form: str, guess: str) -> str:
    """The base of a verb's form where WordNet knows it ("depleted": deplete), else what its ending lets one guess."""
    held = table().verb
    stem = form[:-2] if form.endswith("ed") else form[:-3] if form.endswith("ing") else ""
    if not stem or guess in BASE or guess in held:
        return guess
    bases = (stem + "e", stem, stem[:-1])  # "evoked", "shouted", "sprinting", "bestirred"
    return next((base for base in bases if base in held), guess)


def may_follow_to(form: str) -> bool:
    """Tell whether "to" and a form may be an infinitive: a verb, too, that news all but never has."""
    known = senses(form)
    return is_base_form(form) or (known.use == UNKNOWN and known.verb != UNKNOWN)


def never_verb(form: str) -> bool:
    """Tell whether news has a form for a noun, an adjective, a name or an adverb, and all but never for a verb."""
    known = third_person(form) is not None or (form.endswith("ed") and lemma(form) in BASE)
    return not known and senses(form).use in _NEVER_VERB


_NEVER_VERB = frozenset(("N9", "S9", "J9", "R9", "P9", "O9"))


def _singulars(form: str) -> tuple[str, ...]:
    if not form.endswith("s") or form.endswith("ss"):
        return (form,)
    return (form, form[:-1], form[:-2], form[:-3] + "y")
