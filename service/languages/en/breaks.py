"""What a word alone tells of the verbs of a sentence, and where a stretch of it begins."""

from functools import lru_cache

from service.languages.en.chain import AUXILIARIES, is_gerund, is_participle
from service.languages.en.closed import (
    COORDINATORS,
    DETERMINERS,
    MARKS,
    NOT_PAST,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    TIME_WORDS,
)
from service.languages.en.senses import is_base_form, never_verb
from service.languages.en.verbs import PAST, lemma
from service.text.words import Words

JOINING = COORDINATORS | {"or"}
_BREAKS = MARKS | SUBORDINATORS | COORDINATORS | frozenset(("or",))
_TELLING = AUXILIARIES | frozenset(PAST)
_THAT_NOUNS = TIME_WORDS | frozenset(("time", "many", "much", "same", "point", "country", "one"))
_NEVER_VERBS = (
    DETERMINERS
    | PREPOSITIONS
    | SUBJECTS
    | SUBORDINATORS
    | COORDINATORS
    | MARKS
    | TIME_WORDS
    | frozenset((".", "thieves", "wives", "knives", "wolves", "shelves", "loaves", "dos", "das", "des"))
) - {
    "like",
    "march",
}
TELLS = frozenset(("report", "claim"))
_TAKING = frozenset("twice double half thrice times call calls called calling do does did doing done".split())
LONGEST_PHRASE = 4
PARTICLES = frozenset("out up off down away back".split())
NEVER_PRESENT = SUBORDINATORS | PREPOSITIONS | DETERMINERS | TIME_WORDS | COORDINATORS


MAY_BREAK, MAY_BE_VERB, MAY_TELL, PAST_FORM = 1, 2, 4, 8
"""What a word alone, whatever stands around it, makes worth a look: bits of its kind."""


@lru_cache(maxsize=16_384)
def kind_of(word: str) -> int:
    """The kind of a word; most are 0, and the walk passes them by."""
    breaks = word in _BREAKS or word == "that"
    past = (is_participle(word) or word in PAST) and word not in NOT_PAST
    return (
        breaks * MAY_BREAK
        | _may_be_verb(word) * MAY_BE_VERB
        | (word in _TELLING) * MAY_TELL
        | past * PAST_FORM
    )


def _may_be_verb(word: str) -> bool:
    if word == "to" or word in TELLS:
        return True
    if len(word) < 2 or not word[0].isalpha() or word in _NEVER_VERBS or never_verb(word):
        return False
    return word.endswith("s") or is_participle(word) or is_gerund(word) or is_base_form(word) or word in PAST


def is_break(cut: Words, index: int) -> bool:
    """Tell whether a new stretch begins at ``index``: a mark, a subordinator, a coordinator."""
    word = cut.low[index]
    if word == "that":
        if index and cut.low[index - 1] in _TAKING:
            return False  # "called that blackmail"
        if index == 0:  # "That he won", but "That win".
            return len(cut) > 1 and (cut.low[1] in SUBJECTS or cut.low[1] in DETERMINERS)
        pointing = cut.low[index + 1] in _THAT_NOUNS or _points(cut, index) if index + 1 < len(cut) else True
        return not pointing and not _before_is_of(cut, index)
    if word == "once":  # "met only once, in May"
        after = cut.low[index + 1] if index + 1 < len(cut) else "."
        return not (after in _NOT_WHEN or (index and cut.low[index - 1] in _SO_OFTEN))
    return word in _BREAKS


_SO_OFTEN = frozenset("only at than not just but more".split())
_NOT_WHEN = frozenset(", . in a every per more again and or".split())


def _points(cut: Words, index: int) -> bool:
    """Tell the "that" of "who fired that engine from 1919 on", behind a past that takes no clause."""
    after = cut.low[index + 2] if index + 2 < len(cut) else "."
    ends = after in PREPOSITIONS or after in (".", ",", ";", "and", "but")
    return ends and lemma(cut.low[index - 1]) in _HANDLING and cut.low[index + 1] not in SUBJECTS


_HANDLING = frozenset(
    """fire drive build make take buy sell run lead win lose open close own carry paint burn sink destroy wreck raise kill kick
    hit strike beat join leave enter visit play attend design found occupy seize capture spend touch use cross break repair sign
    photograph film steer command stage score serve attack defend bomb storm board charter lease rent restore""".split()
)


def _before_is_of(cut: Words, index: int) -> bool:
    return index > 0 and cut.low[index - 1] in PREPOSITIONS


def is_contact(cut: Words, index: int) -> bool:
    """Tell the "approved" of "on a bill the house approved", whose subject follows a noun without a joint."""
    low = cut.low
    if _ARTICLES.isdisjoint(low[max(index - 1 - LONGEST_PHRASE, 0) : max(index - 1, 0)]):
        return False
    for begin in range(index - 2, max(index - 1 - LONGEST_PHRASE, _LEAST_BEFORE - 1), -1):
        if low[begin] in _ARTICLES:
            noun = low[begin - 1]
            plain = low[begin - 2] in _ARTICLES and noun.isalpha() and noun not in NEVER_PRESENT
            between = range(begin + 1, index)
            return plain and not any(low[at] in NEVER_PRESENT or is_break(cut, at) for at in between)
    return False


_ARTICLES = frozenset("the a an his her its their our".split())
_LEAST_BEFORE = 2


def is_title_case(cut: Words) -> bool:
    """Tell whether the sentence is in title case, so that capitals tell nothing."""
    long = [form for form in cut.form if len(form) > 3 and form[0].isalpha()]
    return len(long) > 2 and sum(form[0].isupper() for form in long) >= 0.7 * len(long)


def is_behind_inset(cut: Words, index: int) -> bool:
    """Tell the "walked" of "baked there and, in 1952, walked home": "and" and a time between commas stand before it."""
    low = cut.low
    if index < _LEAST_INSET or low[index - 1] != ",":
        return False
    opened = next((at for at in range(index - 2, max(index - _LONGEST_INSET, 0), -1) if low[at] == ","), 0)
    timed = any(word in TIME_WORDS or word.isdigit() for word in low[opened + 1 : index - 1])
    return opened > 0 and timed and low[opened - 1] in JOINING


_LEAST_INSET, _LONGEST_INSET = 4, 8
