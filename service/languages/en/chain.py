"""From an auxiliary to the verb it helps: "may have been killed" is one group, past of its chain told."""

from msgspec import Struct

from service.domain.event import Aspect, Polarity, Tense
from service.grammar.clause import Voice
from service.languages.en.closed import (
    BE,
    BE_PAST,
    COORDINATORS,
    DETERMINERS,
    DO,
    HAVE,
    MARKS,
    MODALS,
    NEGATIONS,
    NOT_ING,
    NOT_PAST,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    TIME_WORDS,
    is_adverb,
)
from service.languages.en.senses import is_base_form, may_follow_to
from service.languages.en.verbs import PARTICIPLE
from service.text.words import Words

_CLITIC_HOSTS = frozenset("he she it that there what who where how here i you we they when".split())
_CLITICS = frozenset("'s 're 've 'll 'd 'm".split())
_NOUN_BEFORE = DETERMINERS | PREPOSITIONS
_ALSO_SUBJECTS = frozenset(
    "some many most all both few several these those this each any another either neither".split()
)
"""Determiners that may stand alone: "some may stay on"."""
_OBJECTS = (("it",), ("him",), ("them",), ("us",), ("me",))
_SEMI_MODALS = frozenset(("going", "about", "yet", "due"))


class Chain(Struct, gc=False):
    """What has been read so far of a verb group; indexes count words, ``last`` is in."""

    first: int
    last: int
    tense: Tense
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    negative: bool = False
    modality: str | None = None
    copula: bool = True

    @property
    def aspect(self) -> Aspect:
        """The TimeML aspect of the chain."""
        if self.perfect:
            return Aspect.PERFECTIVE_PROGRESSIVE if self.progressive else Aspect.PERFECTIVE
        return Aspect.PROGRESSIVE if self.progressive else Aspect.NONE

    @property
    def polarity(self) -> Polarity:
        """Whether a negation stood in the chain."""
        return Polarity.NEGATIVE if self.negative else Polarity.POSITIVE

    @property
    def voice(self) -> Voice:
        """Passive when "be" helps a participle."""
        return Voice.PASSIVE if self.passive else Voice.ACTIVE


AUXILIARIES = BE | HAVE | DO | frozenset(MODALS) | _CLITICS


def is_participle(word: str) -> bool:
    """Tell whether ``word`` looks like a past participle."""
    return word in PARTICIPLE or (word.endswith("ed") and len(word) > 3 and word not in NOT_PAST)


def is_gerund(word: str) -> bool:
    """Tell whether ``word`` looks like a verb in -ing."""
    return word.endswith("ing") and len(word) > 4 and word not in NOT_ING


_SUBJECTS = frozenset("i you he she it we they the this that all god there".split())
"""Words that may follow "May" where it asks or wishes; before others it is the month."""


def is_base(word: str) -> bool:
    """Tell whether ``word`` may be an infinitive after a modal."""
    known = word not in _NOUN_BEFORE and word not in SUBORDINATORS and word not in COORDINATORS
    return word.isalpha() and known and word not in _NO_BASE


_NO_BASE = TIME_WORDS - frozenset(("march", "spring", "summer", "winter"))
"""Times that stand between a modal and its verb: "will tomorrow announce"."""


def is_auxiliary(words: Words, index: int) -> bool:
    """Tell whether an auxiliary chain begins at ``index``: "may", but not "in May" nor "a will"."""
    word, before = words.low[index], words.low[index - 1] if index else ""
    if word[0] == "'":
        return word in _CLITICS and (word != "'s" or before in _CLITIC_HOSTS)
    if word in MODALS:
        capital = words.form[index][0].isupper() and index > 0
        following = words.low[index + 1] if index + 1 < len(words) else ""
        digit = following[:1].isdigit()
        if word == "may" and not index and words.form[0][0].isupper() and following not in _SUBJECTS:
            return False
        owned = before in _NOUN_BEFORE and before not in _ALSO_SUBJECTS
        if before == "'s" and is_base_form(following) and words.low[index + 2 : index + 3] and index > 1:
            owned = words.low[index + 2] not in DETERMINERS and not is_adverb(
                words.low[index + 2]
            )  # "St. Anne's will hold its sale"
        return not owned and not capital and not digit
    if word == "am" and index > 0 and words.form[index] == "Am":
        return False  # "a Pan Am plane"
    return word in BE or word in HAVE or word in DO


def read_chain(words: Words, index: int) -> Chain:
    """Read the verb group that begins with the auxiliary at ``index``."""
    word = words.low[index]
    chain = Chain(index, index, _tense(word), modality=MODALS.get(word))
    if word == "'d" and _next_is_participle(words, index + 1):
        chain.modality, chain.tense, state = None, Tense.PAST, "have"
    elif word in MODALS:
        state = "base"
    elif word in BE:
        state = "be"
    else:
        state = "have" if word in HAVE else "do"
    _follow(words, chain, index + 1, state)
    return chain


def _follow(words: Words, chain: Chain, index: int, state: str) -> None:
    behind = index
    for position in range(index, min(len(words), index + 9)):
        if position < behind:
            continue
        word = words.low[position]
        behind = _past_time(words, position)
        if behind > position:
            continue
        if word in NEGATIONS:
            chain.negative = True
            continue
        behind = _past_saying(words, position)
        if behind > position:
            continue
        if word == "yet" and state == "base":
            continue  # "might yet be held"
        if word in MARKS or word in COORDINATORS:
            return
        following = _STEPS[state](words, chain, position, word)
        if following is None:
            last = word == "last" and _next_is_participle(words, position + 1)  # "were last seen"
            each = (
                word == "likely"
                or word in ("each", "both", "all", "once", "twice")
                and _next_is_participle(words, position + 1)
            )
            if (
                last
                or each
                or word in TIME_WORDS
                or (is_adverb(word) and (state != "be" or not is_participle(word)))
            ):
                continue
            return
        chain.last, state = position, following
        if not state:
            return


def _past_saying(words: Words, index: int) -> int:
    """Where a saying set between modal and verb ends: "will, she said, be compost"."""
    if words.low[index : index + 1] != (",",) or words.low[index + 3 : index + 4] != (",",):
        return index
    said = words.low[index + 1] in SUBJECTS and words.low[index + 2] in _SAID
    return index + 4 if said and index + 4 < len(words) else index


_SAID = frozenset("said says say thinks thought believes warned insisted".split())


def _past_time(words: Words, index: int) -> int:
    """Where a time put between auxiliary and verb ends: "has since last year spent", "was on Monday arrested"."""
    if words.low[index] in _WHICH:  # "will next month buy"
        unit = index + 1 < len(words) and words.low[index + 1] in TIME_WORDS
        return index + 2 if unit and index + 2 < len(words) and words.low[index + 2].isalpha() else index
    end = index + 1
    if words.low[index] not in _BEFORE_TIMES:
        return index
    while end < len(words) and end - index < _LONGEST_TIME and _of_time(words.low[end]):
        end += 1
    timed = any(word in TIME_WORDS or word[0].isdigit() for word in words.low[index + 1 : end])
    goes_on = end < len(words) and (is_participle(words.low[end]) or is_base(words.low[end]))
    return end if timed and goes_on else index  # "will on Saturday accept"


def _past_any_time(words: Words, index: int) -> int:
    """Past the time of "were due Saturday afternoon to stage", if one stands there."""
    end = index + (index < len(words) and words.low[index] in _BEFORE_TIMES)
    while end < len(words) and end - index < _LONGEST_TIME and _of_time(words.low[end]):
        end += 1
    return end


def _is_infinitive(words: Words, index: int) -> bool:
    return index < len(words) and words.low[index] == "to" and _next_is_base(words, index + 1)


def _of_time(word: str) -> bool:
    return word in TIME_WORDS or word in _WITH_TIMES or word[0].isdigit()


_WHICH = frozenset(("next", "last", "this"))
_BEFORE_TIMES = frozenset("since on in by at for until".split())
_WITH_TIMES = frozenset("last this the early late next past mid a two three four five of .".split())
_LONGEST_TIME = 6


def _after_modal(_words: Words, chain: Chain, _position: int, word: str) -> str | None:
    if word in ("have", "be"):
        return word
    if is_adverb(word) or word == "likely" or not is_base(word):
        return None
    chain.copula = False
    return ""


def _after_have(words: Words, chain: Chain, position: int, word: str) -> str | None:
    if word == "been":
        chain.perfect = True
        return "be"
    if word == "to" and _next_is_base(words, position + 1):
        chain.modality = chain.modality or "have to"
        return "base"
    if is_participle(word) and not is_adverb(word):
        chain.perfect, chain.copula = True, False
        return ""
    return None


def _after_be(words: Words, chain: Chain, position: int, word: str) -> str | None:
    if word == "being":
        chain.progressive = True
        return "be"
    if word == "to" and _next_is_base(words, position + 1):
        chain.modality, chain.tense = chain.modality or "be to", _later(chain.tense)
        return "base"
    if word in _SEMI_MODALS:
        return "be" if _is_infinitive(words, _past_any_time(words, position + 1)) else None
    if is_gerund(word) or word == "building":
        chain.progressive, chain.copula = True, False
        return ""
    if is_participle(word):
        chain.passive, chain.copula = True, False
        return ""
    return None


def _after_do(_words: Words, chain: Chain, _position: int, word: str) -> str | None:
    if not is_base_form(word):
        return None
    chain.copula = False
    return ""


_STEPS = {"base": _after_modal, "have": _after_have, "be": _after_be, "do": _after_do}


def _tense(word: str) -> Tense:
    if MODALS.get(word) in ("will", "shall"):
        return Tense.FUTURE
    if word in BE_PAST or word in ("had", "did"):
        return Tense.PAST
    if word in ("having", "being"):
        return Tense.PRESPART
    return Tense.INFINITIVE if word == "be" else Tense.PRESENT


def _later(tense: Tense) -> Tense:
    return Tense.FUTURE if tense is Tense.PRESENT else tense


def _next_is_base(words: Words, index: int) -> bool:
    if index >= len(words):
        return False
    base = may_follow_to(words.low[index]) or words.low[index] in ("be", "have")
    return base or words.low[index + 1 : index + 2] in _OBJECTS  # "was going to toll them"


def _next_is_participle(words: Words, index: int) -> bool:
    return index < len(words) and (words.low[index] == "been" or is_participle(words.low[index]))
