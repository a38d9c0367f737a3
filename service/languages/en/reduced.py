"""Which pasts are participles of a subject, and which subjects deny their verb: "the flood described in the book came"."""

from collections.abc import Iterator
from itertools import zip_longest

from msgspec.structs import replace

from service.domain.event import Polarity, Tense
from service.grammar.clause import Voice
from service.languages.en.breaks import LONGEST_PHRASE, NEVER_PRESENT, is_behind_inset, is_break
from service.languages.en.chain import is_participle
from service.languages.en.closed import (
    DETERMINERS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    TIME_WORDS,
)
from service.languages.en.lexicon import MONTHS
from service.languages.en.verbgroup import Group
from service.text.words import Words


def reduced(cut: Words, found: list[Group]) -> Iterator[Group]:
    """Take the past before another verb's subject ends for a participle: "the flood described in the book came"."""
    denies = not _DENYING.isdisjoint(cut.low)
    for at in range(1, len(found) - 1):
        if found[at].tense is Tense.PASTPART and _is_listed(cut, *found[at - 1 : at + 2]):
            found[at] = replace(found[at], tense=Tense.PAST, finite=True, voice=Voice.ACTIVE)
    if len(found) == 2 and _leads_to(cut, *found):
        found[1] = replace(found[1], tense=Tense.PAST, finite=True, voice=Voice.ACTIVE)
    for group, following in zip_longest(found, found[1:]):
        ambiguous = may_be_reduced(cut, group)
        if (
            ambiguous
            and following is not None
            and following.finite
            and (
                _runs_into(cut, group, following)
                or _is_set_off(cut, group, following)
                or _is_told_between(cut, group, following)
                or (
                    cut.low[group.last + 1] == "by"
                    and following.tense is Tense.PRESENT
                    and not following.auxiliary
                )
            )
        ):
            yield replace(group, tense=Tense.PASTPART, finite=False, voice=Voice.PASSIVE)
        elif denies and group.finite and (_is_never(cut, group) or _has_no_subject(cut, group.first)):
            yield replace(group, polarity=Polarity.NEGATIVE)
        else:
            yield group


def _leads_to(cut: Words, group: Group, following: Group) -> bool:
    """Tell the "injured" of "A grenade lobbed from a moving car injured two", taken for a participle at first."""
    passive = following.tense is Tense.PASTPART and following.first == following.last
    reaches = may_be_reduced(cut, group) and cut.low[group.last + 1] in PREPOSITIONS
    return passive and reaches and _does(cut, following) and _runs_into(cut, group, following)


def may_be_reduced(cut: Words, group: Group) -> bool:
    """Tell a past that could be a participle as well: "described", but no "was" or "wrote"."""
    return group.tense is Tense.PAST and not group.sure and is_participle(cut.low[group.last])


def _is_listed(cut: Words, before: Group, group: Group, after: Group) -> bool:
    """Tell the second past of "made landfall on Thursday, killed 3,000 people and had cut off the coast"."""
    low = cut.low
    pasts = before.finite and before.tense is Tense.PAST and after.finite and after.tense is Tense.PAST
    listed = low[group.first - 1] == "," and low[after.first - 1] == "and"
    object_ = low[group.last + 1]
    return (
        pasts
        and listed
        and (object_ in DETERMINERS or object_[0].isdigit() or object_ == "at")
        and "," not in low[group.last : after.first]
    )


def _is_never(cut: Words, group: Group) -> bool:
    """Tell the "left" of "The yacht never left port"."""
    return group.first > 0 and cut.low[group.first - 1] == "never" and not group.auxiliary


def _has_no_subject(cut: Words, first: int) -> bool:
    """Tell "no deal was struck", "none of the crew survived", "nobody was hurt", where the subject denies the verb.

    So "Not one train ran".
    """
    subject = cut.low[max(first - _LONGEST_SUBJECT, 0) : first]
    if "nor" in subject and "neither" in subject:
        return True
    for index in range(first - 1, max(first - 1 - _LONGEST_SUBJECT, -1), -1):
        word, following = cut.low[index], cut.low[index + 1]
        if word == "not":
            return following in ("one", "a") and (index == 0 or is_break(cut, index - 1))
        if word == "no":
            return following not in _NO_DENIAL and following[0].isalpha() and not is_break(cut, index + 1)
        if word in _NOBODY:
            return True
        if word in DETERMINERS:
            if cut.low[index - 1] != "of":
                return False
        elif word != "of" and (word in NEVER_PRESENT or word in SUBJECTS or is_break(cut, index)):
            return False
    return False


_LONGEST_SUBJECT = 8
_NOBODY = frozenset("none nobody neither nothing".split())
_DENYING = _NOBODY | {"no", "not", "never"}
_NO_DENIAL = frozenset("longer doubt matter less more fewer sooner later wonder".split())


def _is_set_off(cut: Words, group: Group, following: Group) -> bool:
    """Tell the participle between the commas of "The hearings, postponed twice, get under way"."""
    commas = group.first and cut.low[group.first - 1] == "," and cut.low[following.first - 1] == ","
    plain = following.tense is Tense.PRESENT and not following.auxiliary
    return bool(commas) and plain and not is_behind_inset(cut, group.first)


def _is_told_between(cut: Words, group: Group, following: Group) -> bool:
    """Tell the participle of "Four men held at the gate on Tuesday appear before magistrates"."""
    low, begin, end = cut.low, group.last + 1, following.first
    plain = following.tense is Tense.PRESENT and not following.auxiliary
    return (
        plain
        and low[begin] in PREPOSITIONS
        and low[end - 1] in TIME_WORDS
        and not any(is_break(cut, at) for at in range(begin, end))
    )


def _runs_into(cut: Words, group: Group, following: Group) -> bool:
    """Tell whether nothing but one phrase stands between two verbs, so that both have one subject."""
    phrase = cut.low[group.last + 1 : following.first]
    timed = len(phrase) > 1 and (
        phrase[1] in TIME_WORDS or phrase[1] in MONTHS or phrase[1].isdigit()
    )  # "a truce agreed in May would not hold"
    one = (
        1 < len(phrase) <= LONGEST_PHRASE
        and (phrase[0] in PREPOSITIONS or phrase[0] in ("before", "after", "until"))
        and (phrase[1] in DETERMINERS or timed)
    )
    subject = cut.low[group.first - 1] if group.first else ""
    one = one or (_is_long_way(phrase) and _does(cut, following))
    plain = (
        subject.isalpha()
        and subject not in SUBJECTS
        and subject not in SUBORDINATORS
        and not is_break(cut, group.first - 1)
    )
    rest = range(group.last + 3, following.first)
    return (
        one
        and plain
        and all(
            cut.low[at].isalpha() and not is_break(cut, at) and cut.low[at] not in SUBJECTS for at in rest
        )
    )


def _is_long_way(phrase: list[str] | tuple[str, ...]) -> bool:
    """Tell "from a moving car at a police post": prepositions, each with its article."""
    places = [at for at, word in enumerate(phrase) if word in PREPOSITIONS]
    ends = [*places[1:], len(phrase)]
    return places[:1] == [0] and all(
        2 < end - at <= LONGEST_PHRASE and phrase[at + 1] in DETERMINERS
        for at, end in zip(places, ends, strict=True)
    )


def _does(cut: Words, group: Group) -> bool:
    """Tell a past with an object, "injured two officers", from the participle of "a house built two years earlier"."""
    behind = cut.low[group.last + 1 : group.last + 3]
    counted = behind[:1] and (behind[0] in DETERMINERS or behind[0].isdigit())
    return bool(counted) and len(behind) > 1 and behind[1] not in TIME_WORDS and group.lemma not in _GIVING


_GIVING = frozenset("name call give award grant offer send pay hand dub teach tell show".split())
"""Verbs whose participle still has an object: "a man named the heir", "a boy given a coin"."""
