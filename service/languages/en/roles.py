"""Who does what to whom where in one English clause, each told only where its form is plain."""

from functools import lru_cache

from service.domain.event import Tense
from service.domain.span import Span
from service.grammar.clause import ClauseKind, Voice
from service.grammar.events import Roles
from service.languages.en.chain import is_gerund
from service.languages.en.clauses import Part, parts_of
from service.languages.en.closed import (
    COORDINATORS,
    DETERMINERS,
    LIKE_NOUNS,
    MARKS,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    TIME_WORDS,
    is_adverb,
)
from service.languages.en.lexicon import MONTHS
from service.languages.en.nounphrase import glued, inside, span_of, through_of
from service.languages.en.verbgroup import Group
from service.languages.en.verbs import BASE, PARTICIPLE, third_person
from service.text.words import Words, words

_NO_BEGIN = frozenset("'s ' however meanwhile moreover nevertheless otherwise indeed".split())
_NO_OBJECT = frozenset(
    """be seem appear become remain say think believe hope feel argue insist claim warn add agree suggest note predict
    expect know fear conclude estimate assume suppose wish""".split()
)
_TIMED = TIME_WORDS | {"later", "earlier", "afterwards"}
_DANGLING = frozenset("last next this that early late here there of".split())
_ARTICLES = frozenset(("the", "a", "an"))
_AT_PLACE = frozenset(("in", "at", "near"))
_LONGEST_SUBJECT, _LONGEST_OBJECT, _LONGEST_ANTECEDENT = 14, 9, 8


@lru_cache(maxsize=512)
def roles(sentence: str, index: int) -> Roles:
    """Subject, object, place and antecedent of the clause ``index``, each only where its form is plain."""
    cut, parts = words(sentence), parts_of(sentence)
    part = parts[index]
    if part.group is None:
        return Roles()
    return Roles(
        subject=_subject(cut, parts, index),
        object=_object(cut, part) if part.group.voice is Voice.ACTIVE else None,
        place=_place(cut, part),
        antecedent=_antecedent(cut, part, _after_verb(parts, index)),
    )


def _subject(cut: Words, parts: tuple[Part, ...], index: int) -> Span | None:
    part = parts[index]
    group = part.group
    if group is None or not group.finite:
        return None
    begin = part.begin
    while begin < group.first and (
        cut.low[begin] in SUBORDINATORS or cut.low[begin] in COORDINATORS or cut.low[begin] in MARKS
    ):
        begin += 1
    for at in range(group.first - 1, begin - 1, -1):
        if (cut.low[at] in MARKS and not glued(cut, at)) or cut.low[at] in _TIMED or _is_year(cut, at):
            begin = at + 1
            break
    begin, end = _past_fronted(cut, begin, group.first), group.first
    while end > begin and (is_adverb(cut.low[end - 1]) or cut.low[end - 1] in NEGATIONS):
        end -= 1
    begin += begin < end and cut.low[begin] in COORDINATORS
    plain = 0 < end - begin <= _LONGEST_SUBJECT and cut.low[end - 1] not in SUBJECTS
    plain = plain and _is_sure(cut, group, begin, end)
    first = cut.low[begin]
    told = _counts_about(cut, begin) or (not is_adverb(first) and first not in _NO_BEGIN)
    return span_of(cut, begin, end) if plain and told else None


def _counts_about(cut: Words, begin: int) -> bool:
    """Tell "about 5,000 students marched"."""
    return cut.low[begin] in _ABOUT and begin + 1 < len(cut) and cut.low[begin + 1][0].isdigit()


_ABOUT = frozenset("about around some nearly almost roughly over".split())
_DAY = 2


def _is_year(cut: Words, at: int) -> bool:
    """Tell the year of "In 1929 the firm" and "in the 1970s it" from that of "the 1929 crash"."""
    word = cut.low[at]
    if word.isdigit() and len(word) <= _DAY and at and cut.low[at - 1] in MONTHS:
        return True  # "On October 26 a watchman saw smoke"
    if not (len(word) > 3 and word[:4].isdigit() and word[4:] in ("", "s") and at):
        return False
    ranged = at > 1 and cut.low[at - 1] in ("and", "to", "-", "–") and cut.low[at - 2].isdigit()
    return (
        ranged
        or cut.low[at - 1] in PREPOSITIONS
        or (len(word) > 4 and cut.low[at - 1] == "the")
        or cut.low[at - 1] in MONTHS
    )


def _is_sure(cut: Words, group: Group, begin: int, end: int) -> bool:
    """Not "four percentage points", nor "officers in a ceremony held in Rosa", which has no finite verb."""
    word = cut.low[group.last]
    alone = group.first == group.last
    if (
        alone
        and group.tense is Tense.PRESENT
        and (word in LIKE_NOUNS or group.lemma in LIKE_NOUNS or group.lemma not in BASE)
    ):
        return False
    inner = range(begin + 1, end)
    joined = any(
        cut.low[at] in _ARTICLES and cut.low[at - 1] not in PREPOSITIONS | COORDINATORS for at in inner
    )
    within = begin > 0 and cut.low[begin - 1] in PREPOSITIONS  # "measuring 4.9 on the Richter scale rocked"
    cut_off = begin > 0 and cut.low[begin - 1] == ")"
    if joined or within or cut_off or not any(word[0].isalpha() for word in cut.low[begin:end]):
        return False
    if "by" in cut.low[group.last + 1 : group.last + 3] and alone and word in PARTICIPLE:
        return False  # "the resistance put up by …"
    either = alone and (word in PARTICIPLE or word.endswith("ed"))
    begin += _counts_about(cut, begin)
    return not (either and any(one in PREPOSITIONS and one != "of" for one in cut.low[begin:end]))


def _past_fronted(cut: Words, begin: int, verb: int) -> int:
    """A clause that opens with a preposition has no plain subject; say so with an empty stretch."""
    fronted = begin < verb and cut.low[begin] in PREPOSITIONS and not _counts_about(cut, begin)
    return verb if fronted else begin


def _object(cut: Words, part: Part) -> Span | None:
    """The noun phrase right behind an active verb that takes one, opened by an article or a capital."""
    group = part.group
    if group is None or group.lemma in _NO_OBJECT or not _takes_object(cut, group):
        return None
    begin = end = group.last + 1
    while end < part.end and inside(cut, end):
        end += 1
    if begin == end or (end < part.end and cut.low[end] in COORDINATORS):
        return None
    end = through_of(cut, end - 1, end)
    while end > begin and cut.low[end - 1] in _DANGLING:
        end -= 1
    opened = begin < end and (cut.low[begin] in DETERMINERS or cut.form[begin][0].isupper())
    whole = opened and end - begin <= _LONGEST_OBJECT and cut.low[end - 1] not in DETERMINERS
    stopped = end + 1 < len(cut) and cut.low[end] == "."  # "29 million U.S." goes on.
    return span_of(cut, begin, end) if whole and not stopped else None


def _takes_object(cut: Words, group: Group) -> bool:
    """Not the "ruling" of "the ruling party", nor "Struggling side Rosa lost"."""
    if group.tense not in (Tense.PRESPART, Tense.PASTPART):
        return True
    following = cut.low[group.last + 1] if group.last + 1 < len(cut) else ""
    return group.tense is Tense.PRESPART and following in DETERMINERS


def _place(cut: Words, part: Part) -> Span | None:
    """A capitalised name after "in", "at" or "near", behind the verb: "in Kharkiv"."""
    group = part.group
    for at in range(group.last + 1 if group else part.begin, part.end - 1):
        if cut.low[at] in PREPOSITIONS and cut.low[at] not in _AT_PLACE | {"of"}:
            return None
        following = cut.form[at + 1]
        if cut.low[at] in _AT_PLACE and following[0].isupper() and cut.low[at + 1] not in TIME_WORDS:
            end = at + 1
            while end < part.end and cut.form[end][0].isupper() and cut.low[end] not in TIME_WORDS:
                end += 1
            return span_of(cut, at + 1, end) if _closes(cut, end) else None
    return None


def _closes(cut: Words, end: int) -> bool:
    """Tell whether a name ends here, and goes not on: "in Spanish waters"."""
    word = cut.low[end] if end < len(cut) else "."
    return (
        not word.isalpha()
        or word in PREPOSITIONS | TIME_WORDS | SUBORDINATORS | COORDINATORS
        or is_adverb(word)
    )


def _after_verb(parts: tuple[Part, ...], index: int) -> int:
    """The word after the verb group before a clause, beyond which its antecedent can't reach."""
    return next((part.group.last + 1 for part in reversed(parts[:index]) if part.group is not None), 0)


def _antecedent(cut: Words, part: Part, floor: int) -> Span | None:
    """The short noun phrase right before "who", or before a participle: "[journalists] who tried"."""
    direct = part.kind is ClauseKind.RELATIVE and part.opener in (RELATIVES | {"that"})
    participle = (
        part.kind is ClauseKind.PARTICIPLE
        and part.group is not None
        and part.group.first == part.begin
        and not (part.group.tense is Tense.PRESPART and part.begin and cut.low[part.begin - 1] == ",")
    )
    passive = (
        part.kind is ClauseKind.INFINITIVE and part.group is not None and part.group.voice is Voice.PASSIVE
    )
    if not (direct or participle or passive) or cut.low[part.begin] in PREPOSITIONS:
        return None
    aside = direct and part.begin > 0 and cut.low[part.begin - 1] == ","
    if aside and floor > 1 and is_gerund(cut.low[floor - 1]) and cut.low[floor - 2] in PREPOSITIONS:
        return None  # "a plan on funding public parks, which was dropped": the plan, not the parks
    end = part.begin - (part.begin > 0 and cut.low[part.begin - 1] in (",", "to"))
    if cut.low[end - 3 : end : 2] == ("(", ")"):
        end -= 3  # "the ruling party (RLP), which"
    begin = end
    while begin > floor and end - begin < _LONGEST_ANTECEDENT and inside(cut, begin - 1):
        begin -= 1
        if cut.low[begin] in DETERMINERS and cut.low[begin] != "'s":
            break
    if begin > floor + 1 and is_adverb(cut.low[begin - 1]) and cut.low[begin - 2] in DETERMINERS:
        begin -= 2  # "a heavily armed force, which"
    if (
        begin > floor + 1
        and cut.low[begin] == "the"
        and cut.form[begin + 1][0].isupper()
        and cut.form[begin - 1][0].isupper()
    ):
        begin -= 1  # "Waldi the Dachshund"
    if passive and begin > floor + 1 and cut.low[begin - 1] == "of" and inside(cut, begin - 2):
        begin -= 2  # "a meeting of the leaders to be held"
        while begin > floor and cut.low[begin] not in DETERMINERS and inside(cut, begin - 1):
            begin -= 1
    led = begin > 0 and cut.low[begin - 1] in PREPOSITIONS
    verbal = (
        begin < end
        and third_person(cut.low[end - 1]) is not None
        and cut.low[end - 1] not in LIKE_NOUNS
        and not led
    )
    plain = (
        begin < end
        and not verbal
        and cut.low[begin][0].isalpha()
        and (
            begin == 0
            or cut.low[begin - 1] not in PREPOSITIONS | COORDINATORS
            or _stands(cut, begin, end, participle, passive)
            or (aside and _is_set_in(cut, begin, floor))
        )
        and not (passive and (begin == 0 or cut.low[begin - 1] not in PREPOSITIONS))
        and (end - begin < _LONGEST_ANTECEDENT or begin == floor)
    )
    begin -= plain and begin > floor and cut.low[begin - 1] == "the"  # "the three towns"
    return span_of(cut, begin, end) if plain else None


def _is_set_in(cut: Words, begin: int, floor: int) -> bool:
    """Tell "spoke at [the book fair], which opened" from "a plan for the park, which fell through"."""
    if (
        cut.low[begin - 1] == "of"
        or cut.low[begin - 1] not in PREPOSITIONS
        or cut.low[begin] not in DETERMINERS
    ):
        return False
    before = cut.low[begin - 2] if begin > 1 else ""
    return begin - 1 == floor or before in TIME_WORDS or before in ("here", "there")


def _stands(cut: Words, begin: int, end: int, participle: bool, passive: bool) -> bool:
    """Tell "with [a report] published in May", "ahead of [polls] to be held" from "the members of a group who"."""
    if passive or begin == 1 or (participle and cut.low[begin] in ("a", "an")):
        return True  # "At the conference which opened on Monday"
    if participle and cut.low[begin - 2 : begin] == ("according", "to"):
        return True
    named = all(form[0].isupper() for form in cut.form[begin:end]) and end - begin > 1
    if cut.low[begin - 1] == "including" or (named and cut.low[begin - 1] in COORDINATORS):
        return True
    return participle and cut.low[begin] in DETERMINERS and cut.low[begin - 1] in PREPOSITIONS - {"of"}
