"""From the words of a sentence to its verb groups: chains and sure forms first, then what a learnt model sees."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest

from msgspec import Struct
from msgspec.structs import replace

from service.domain.event import Aspect, Polarity, Tense
from service.domain.span import Span
from service.grammar.clause import VerbGroup, Voice
from service.languages.en.chain import AUXILIARIES, Chain, is_auxiliary, is_gerund, is_participle, read_chain
from service.languages.en.closed import (
    BE,
    COORDINATORS,
    DETERMINERS,
    LIKE_NOUNS,
    MARKS,
    NOT_PAST,
    OFTEN,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    TIME_WORDS,
    is_adverb,
)
from service.languages.en.forms import NO_VERB, Surroundings, tell
from service.languages.en.lexical import INTRANSITIVE, REPORTING
from service.languages.en.lexicon import MONTHS, SCALES
from service.languages.en.senses import is_base_form, never_verb
from service.languages.en.verbs import BASE, PARTICIPLE, PAST, lemma, third_person
from service.text.words import Words, words

_NOUN_BEFORE = DETERMINERS | PREPOSITIONS | frozenset(("more", "most", "so", "very"))
_BREAKS = MARKS | SUBORDINATORS | COORDINATORS | frozenset(("or",))
_NAMED = frozenset(
    ("a", "an", "the", "this", "these", "those", "my", "your", "his", "her", "its", "our", "their")
)
_JOINING = COORDINATORS | {"or"}
_CLOSING = frozenset((",", ";", ":", "—", "–", ")"))
_TELLING = AUXILIARIES | frozenset(PAST)
_THAT_NOUNS = TIME_WORDS | frozenset(("time", "many", "much", "same", "point", "country", "one"))
_MOST_GROUPS = 50  # No sentence that anyone wrote has more; what has more is a list or an attack.
_NEVER_VERBS = (
    DETERMINERS
    | PREPOSITIONS
    | SUBJECTS
    | SUBORDINATORS
    | COORDINATORS
    | MARKS
    | TIME_WORDS
    | frozenset((".", "thieves", "wives", "knives", "wolves", "shelves", "loaves"))
) - {
    "like",
    "march",
}
_ADJECTIVES = frozenset(
    "warm cool dry wet clear clean open free slow calm empty close high low long short".split()
)
_BOUNDING = frozenset("ended ending beginning starting commencing".split())
_TELLS = frozenset(("report", "claim"))
_SPELLS = frozenset("week year years quarter half months weeks days season".split())
_TAKING = frozenset("twice double half thrice times call calls called calling do does did doing done".split())
_LONGEST_PHRASE = 4
_NEAR_TOP = 8
_FRONTED = 4
_MANY = frozenset("men women people children police".split())
_OBJECTS = frozenset(("it", "him", "her", "them"))
_ONLY_VERBS = frozenset(
    """declare announce seize invade resign publish elect appoint marry withdraw expel adopt acquire assassinate choose destroy
    dissolve execute flee inaugurate occupy oust overthrow ratify replace restore retire settle suspend unveil deploy discover
    establish evacuate introduce merge negotiate succeed defy reopen annex conquer bombard recapture depose secede abdicate""".split()
)
"""Verbs whose form in -s is no noun: "Peru declares war and claims the valley"."""
_TIMETABLED = frozenset(
    """vote meet rule open reopen start begin play visit return resume end close appear speak decide host face travel fly arrive leave
    sit run air strike report sail fight""".split()
)
_GOING_WHERE = frozenset("before on to into under back home out ahead through up without".split())
_LETTING = frozenset("to let lets help helped make made see saw not n't and or a".split())
_SETTING_OUT = _TIMETABLED | frozenset("go get take set come head gather march".split())
_PARTICLES = frozenset("out up off down away back".split())
_SINCE = frozenset(("starting", "beginning", "commencing"))
_BEFORE_NOUNS = frozenset("of to with for from by in among between against on into over".split())
_NEVER_PRESENT = SUBORDINATORS | PREPOSITIONS | DETERMINERS | TIME_WORDS | COORDINATORS


class Group(Struct, gc=False):
    """A verb group by word index (``last`` in, also the head); ``sure`` when its form alone tells it."""

    first: int
    last: int
    lemma: str
    tense: Tense
    finite: bool
    sure: bool = False
    aspect: Aspect = Aspect.NONE
    polarity: Polarity = Polarity.POSITIVE
    modality: str | None = None
    voice: Voice = Voice.ACTIVE
    auxiliary: bool = False


@lru_cache(maxsize=256)
def groups_of(sentence: str) -> tuple[Group, ...]:
    """The verb groups of one sentence, in text order."""
    return of_words(words(sentence))


def of_words(cut: Words) -> tuple[Group, ...]:
    """The verb groups of a sentence that has been cut into words."""
    kinds = list(map(_kind, cut.low))
    sure = _sure(cut, kinds)
    reader = _Reader(cut, kinds, sure)
    found = reader.read()
    waiting = _waiting(cut, found, told=reader.here.main)
    if waiting:
        found = _Reader(cut, kinds, sure, waiting).read()
    return tuple(_reduced(cut, found))


def _waiting(cut: Words, found: list[Group], *, told: bool) -> list[range]:
    """The stretches without a verb that surely have one: the sentence, or what follows "; " or ", and".

    ``told`` says that a clause which no subordinator opened has its verb.
    """
    low, size = cut.low, len(cut)
    finite = [group.first for group in found if group.finite]
    if not (told or low[-1] != ".") or all(_is_contact(cut, first) for first in finite):
        return [range(size)]
    begins = [0, *_starts_anew(low)]
    if len(begins) == 1:
        return []
    stretches = (range(begin, end) for begin, end in zip_longest(begins, begins[1:], fillvalue=size))
    return [one for one in stretches if not any(first in one for first in finite)]


def _starts_anew(low: tuple[str, ...]) -> list[int]:
    """Where a stretch of its own begins: behind ";" and behind ", and"."""
    found = [at + 1 for at in range(len(low)) if low[at] == ";"] if ";" in low else []
    at = low.index(",") if "," in low[:-1] else len(low)
    while at < len(low) - 1:
        if low[at + 1] in _STARTING:
            found.append(at + 2)
        at = low.index(",", at + 1) if "," in low[at + 1 : -1] else len(low)
    return sorted(found)


_STARTING = frozenset(("and", "but", "while", "so"))


def _reduced(cut: Words, found: list[Group]) -> Iterator[Group]:
    """Take the past before another verb's subject ends for a participle: "the flood described in the book came"."""
    denies = not _DENYING.isdisjoint(cut.low)
    for at in range(1, len(found) - 1):
        if found[at].tense is Tense.PASTPART and _is_listed(cut, *found[at - 1 : at + 2]):
            found[at] = replace(found[at], tense=Tense.PAST, finite=True, voice=Voice.ACTIVE)
    for group, following in zip_longest(found, found[1:]):
        ambiguous = _may_be_reduced(cut, group)
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
        elif denies and group.finite and _has_no_subject(cut, group.first):
            yield replace(group, polarity=Polarity.NEGATIVE)
        else:
            yield group


def _may_be_reduced(cut: Words, group: Group) -> bool:
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


def _has_no_subject(cut: Words, first: int) -> bool:
    """Tell "no deal was struck", "none of the crew survived", "nobody was hurt", where the subject denies the verb."""
    subject = cut.low[max(first - _LONGEST_SUBJECT, 0) : first]
    if "nor" in subject and "neither" in subject:
        return True
    for index in range(first - 1, max(first - 1 - _LONGEST_SUBJECT, -1), -1):
        word, following = cut.low[index], cut.low[index + 1]
        if word == "no":
            return following not in _NO_DENIAL and following[0].isalpha() and not is_break(cut, index + 1)
        if word in _NOBODY:
            return True
        if word in DETERMINERS:
            if cut.low[index - 1] != "of":
                return False
        elif word != "of" and (word in _NEVER_PRESENT or word in SUBJECTS or is_break(cut, index)):
            return False
    return False


_LONGEST_SUBJECT = 8
_NOBODY = frozenset("none nobody neither nothing".split())
_DENYING = _NOBODY | {"no"}
_NO_DENIAL = frozenset("longer doubt matter less more fewer sooner later wonder".split())


def _is_set_off(cut: Words, group: Group, following: Group) -> bool:
    """Tell the participle between the commas of "The hearings, postponed twice, get under way"."""
    commas = group.first and cut.low[group.first - 1] == "," and cut.low[following.first - 1] == ","
    return bool(commas) and following.tense is Tense.PRESENT and not following.auxiliary


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
        1 < len(phrase) <= _LONGEST_PHRASE
        and phrase[0] in PREPOSITIONS
        and (phrase[1] in DETERMINERS or timed)
    )
    subject = cut.low[group.first - 1] if group.first else ""
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


def as_verb_group(group: Group, cut: Words, shift: int) -> VerbGroup:
    """The group with offsets instead of word indexes."""
    return VerbGroup(
        span=Span(cut.start[group.first] + shift, cut.end[group.last] + shift),
        head=Span(cut.start[group.last] + shift, cut.end[group.last] + shift),
        lemma=group.lemma,
        tense=group.tense,
        aspect=group.aspect,
        polarity=group.polarity,
        modality=group.modality,
        voice=group.voice,
        finite=group.finite,
    )


def is_break(cut: Words, index: int) -> bool:
    """Tell whether a new stretch begins at ``index``: a mark, a subordinator, a coordinator."""
    word = cut.low[index]
    if word == "that":
        if index and cut.low[index - 1] in _TAKING:
            return False  # "called that blackmail"
        if index == 0:  # "That he won", but "That win".
            return len(cut) > 1 and (cut.low[1] in SUBJECTS or cut.low[1] in DETERMINERS)
        return (
            index + 1 < len(cut) and cut.low[index + 1] not in _THAT_NOUNS and not _before_is_of(cut, index)
        )
    if word == "once":  # "met only once, in May"
        after = cut.low[index + 1] if index + 1 < len(cut) else "."
        return not (after in _NOT_WHEN or (index and cut.low[index - 1] in _SO_OFTEN))
    return word in _BREAKS


_SO_OFTEN = frozenset("only at than not just but more".split())
_NOT_WHEN = frozenset(", . in a every per more again and or".split())

_MAY_BREAK, _MAY_BE_VERB, _MAY_TELL, _PAST_FORM = 1, 2, 4, 8
"""What a word alone, whatever stands around it, makes worth a look: bits of its kind."""


@lru_cache(maxsize=16_384)
def _kind(word: str) -> int:
    """The kind of a word; most are 0, and the walk passes them by."""
    breaks = word in _BREAKS or word == "that"
    past = (is_participle(word) or word in PAST) and word not in NOT_PAST
    return (
        breaks * _MAY_BREAK
        | _may_be_verb(word) * _MAY_BE_VERB
        | (word in _TELLING) * _MAY_TELL
        | past * _PAST_FORM
    )


def _may_be_verb(word: str) -> bool:
    if word == "to" or word in _TELLS:
        return True
    if len(word) < 2 or not word[0].isalpha() or word in _NEVER_VERBS or never_verb(word):
        return False
    return word.endswith("s") or is_participle(word) or is_gerund(word) or is_base_form(word) or word in PAST


def _before_is_of(cut: Words, index: int) -> bool:
    return index > 0 and cut.low[index - 1] in PREPOSITIONS


def is_title_case(cut: Words) -> bool:
    """Tell whether the sentence is in title case, so that capitals tell nothing."""
    long = [form for form in cut.form if len(form) > 3 and form[0].isalpha()]
    return len(long) > 2 and sum(form[0].isupper() for form in long) >= 0.7 * len(long)


def _sure(cut: Words, kinds: list[int]) -> list[Group]:
    """Groups told by their form: auxiliary chains, "began", "said"."""
    found: list[Group] = []
    low, behind = cut.low, 0
    for index, kind in enumerate(kinds):
        if not kind & _MAY_TELL or index < behind:
            continue
        word = low[index]
        clock = word == "am" and index > 0 and low[index - 1][0].isdigit()
        if word in AUXILIARIES and not clock and is_auxiliary(cut, index):
            chain = read_chain(cut, index)
            if chain.last > chain.first or word not in ("being", "be"):
                found.append(_of_chain(cut, chain))
            behind = chain.last + 1
        elif word in PAST and _is_sure_past(cut, index):
            found.append(Group(index, index, PAST[word], Tense.PAST, finite=True, sure=True))
    return found


def _of_chain(cut: Words, chain: Chain) -> Group:
    finite = chain.tense not in (Tense.INFINITIVE, Tense.PRESPART)
    preceded_by_to = chain.first > 0 and cut.low[chain.first - 1] == "to"
    if preceded_by_to:
        finite, chain.tense = False, Tense.INFINITIVE
    if chain.modality == "be to" and chain.passive and cut.low[chain.last] in _TO_BE_MET:
        chain.modality = None  # "Not a paper was to be had."
    return Group(
        first=chain.first,
        last=chain.last,
        lemma=_chain_lemma(cut.low[chain.last]),
        tense=chain.tense,
        finite=finite,
        sure=True,
        aspect=chain.aspect,
        polarity=chain.polarity,
        modality=chain.modality if finite else _governor(cut, chain.first - 1),
        voice=chain.voice,
        auxiliary=not chain.copula,
    )


_TO_BE_MET = frozenset("had seen found heard".split())


def _chain_lemma(word: str) -> str:
    if word in BE:
        return "be"
    return "have" if word == "'ve" else lemma(word)


def _is_sure_past(cut: Words, index: int) -> bool:
    word = cut.low[index]
    base = PAST.get(word)
    if base is None or (word in PARTICIPLE and word not in ("said", "told")) or word in LIKE_NOUNS:
        return False
    before = cut.low[index - 1] if index else ""
    if before in DETERMINERS or word in ("lay", "wound", "bore"):
        return False
    return index == 0 or not cut.form[index][0].isupper() or is_title_case(cut)


def _governor(cut: Words, to: int) -> str | None:
    """The lemma of the word an infinitive hangs on: "plan" in "plans to"."""
    for index in range(to - 1, max(to - 5, -1), -1):
        word = cut.low[index]
        if word == "only":
            return word  # "only to see it crack"
        if is_adverb(word) or word in ("not", "n't") or word in SUBJECTS or word in ("him", "her", "them"):
            continue
        return lemma(word) if word.isalpha() else None
    return None


def _is_contact(cut: Words, index: int) -> bool:
    """Tell the "approved" of "on a bill the house approved", whose subject follows a noun without a joint."""
    low = cut.low
    if _ARTICLES.isdisjoint(low[max(index - 1 - _LONGEST_PHRASE, 0) : max(index - 1, 0)]):
        return False
    for begin in range(index - 2, max(index - 1 - _LONGEST_PHRASE, _LEAST_BEFORE - 1), -1):
        if low[begin] in _ARTICLES:
            noun = low[begin - 1]
            plain = low[begin - 2] in _ARTICLES and noun.isalpha() and noun not in _NEVER_PRESENT
            between = range(begin + 1, index)
            return plain and not any(low[at] in _NEVER_PRESENT or is_break(cut, at) for at in between)
    return False


_ARTICLES = frozenset("the a an his her its their our".split())
_LEAST_BEFORE = 2


class _Reader:
    """One walk over the words; ``here`` remembers what a guess needs to know of those before."""

    def __init__(
        self, cut: Words, kinds: list[int], sure: list[Group], waiting: list[range] | None = None
    ) -> None:
        self.cut, self.kinds, self.waiting = cut, kinds, waiting or []
        self.taken = {index: group for group in sure for index in range(group.first, group.last + 1)}
        self.found: list[Group] = []
        self.open = True  # Since ";" no clause has had its verb that no subordinator opened.
        self.title: bool | None = None
        low = cut.low
        self.here = Surroundings(
            breaks=[at for at, kind in enumerate(kinds) if kind & _MAY_BREAK and is_break(cut, at)],
            finite=[group.first for group in sure if group.finite],
            past=[
                at
                for at, kind in enumerate(kinds)
                if kind & _PAST_FORM
                and not (at and (low[at - 1] in _NOUN_BEFORE or _is_contact(cut, at)))
                and not (at in self.taken and not self.taken[at].finite)
            ],
        )

    def read(self) -> list[Group]:
        behind = 0
        breaks = frozenset(self.here.breaks)
        for index, kind in enumerate(self.kinds):
            if not kind or index < behind:
                continue
            if index in breaks:
                self._cross(index)
            group = self.taken.get(index)
            if group is None and kind & _MAY_BE_VERB:
                group = self._guess(index)
            if group is not None:
                self._keep(group)
                behind = group.last + 1
                if len(self.found) == _MOST_GROUPS:
                    break
        return self.found

    def _cross(self, index: int) -> None:
        word, here = self.cut.low[index], self.here
        if word == ";":
            self.open = True
        here.left, here.begin, here.closed = "", index + 1, here.embedded
        here.embedded = word in SUBORDINATORS or (here.embedded and word not in _CLOSING)

    def _keep(self, group: Group) -> None:
        self.found.append(group)
        here = self.here
        if group.finite:
            here.left, here.left_end = group.lemma, group.last
            self.waiting = [one for one in self.waiting if group.first not in one]
            here.main = here.main or not here.embedded
            self.open = self.open and here.embedded
        here.alone = False

    def _guess(self, index: int) -> Group | None:
        word = self.cut.low[index]
        if word == "to":
            return self._infinitive(index)
        if self._is_plainly_no_verb(index, word):
            return None
        label = self._plain_label(index, word)
        if label:
            return self._of_label(index, word, label)
        if self._waited_for(index, word) or (word in _TELLS and self._closes_saying(index)):
            return Group(index, index, _present(word), Tense.PRESENT, finite=True)
        self.here.verbless = bool(self.waiting) and any(index in one for one in self.waiting)
        if self.here.verbless and self._is_scheduled(index, word):
            return Group(index, index, _present(word), Tense.PRESENT, finite=True)
        label = tell(self.cut, index, self.here)
        following = self.taken.get(index + 1)
        if label == "VBZ" and ((following is not None and following.finite) or self._opens_with_time(index)):
            return None  # "He was so angry that guards hid", "In November engineers found a crack"
        return self._of_label(index, word, label)

    def _opens_with_time(self, index: int) -> bool:
        """Whether its clause has no more than "In early November" before the word at ``index``, and so no subject."""
        low, begin = self.cut.low, self.here.begin
        timed = index > begin and (low[index - 1] in TIME_WORDS or low[index - 1].isdigit())
        return timed and index - begin <= _FRONTED and low[begin] in PREPOSITIONS

    def _is_plainly_no_verb(self, index: int, word: str) -> bool:
        """What no model need be asked: names, participles behind an article, "the year ended March 31"."""
        low = self.cut.low
        if not index:
            named = is_gerund(word) and low[1:2] == ("'s",)  # "Peking's delegates"
            return named or (word in _SINCE and self._leads_time(index))
        before = low[index - 1]
        if before == "those" and is_participle(word):
            return not self._reaches_on(index)  # "Those killed on Sunday", but "those united nations"
        if before in _NAMED and (is_gerund(word) or is_participle(word)):
            return True
        if self.cut.form[index][0].isupper() and not self._in_title_case():
            return True
        if word == "won":
            year = len(before) == 4 and index > 1 and low[index - 2] in PREPOSITIONS
            return (before[0].isdigit() and not year) or before in SCALES  # "12 trillion won in 1996"
        bounds = word in _BOUNDING and before in _SPELLS
        return bounds or (is_participle(word) and self._describes(index))

    def _plain_label(self, index: int, word: str) -> str:
        """The label that what stands right before gives away: "“It is over,” confessed Lee", "Lee (born 1914)"."""
        before = self.cut.low[index - 1] if index else ""
        led = not index and word.endswith("ed") and is_participle(word)
        if led and (self._reaches_on(index) or self.cut.low[1] in _PARTICLES):
            return "VBN"  # "Rained out on Wednesday, the match will be played in July"
        if self._is_left_alone(index, word, before):
            return "VBD"
        if index > 1 and before in QUOTES and is_participle(word) and lemma(word) in REPORTING:
            return "VBD"
        if (before in COORDINATORS and self._goes_on(index, word)) or self._sets_out(index, word, before):
            return "VBZ"
        often = before in OFTEN and third_person(word) is not None and not self._ends_verb(index - 2)
        if often or third_person(word) in _ONLY_VERBS or self._is_done_by_name(index, word):
            return "VBZ"
        if before == "those" and is_participle(word):
            return "VBN"
        if self._is_done_to(index, word, before):
            return "VBN"
        if before in _JOINING and self._is_one_more(index, word):
            return "VB"
        if index > 2 and before.isdigit() and self.cut.low[index - 3] in RELATIVES and word in PAST:
            return "VBD"  # "a man who in 2005 shot three"
        return "VBN" if word == "born" and before == "(" else ""

    def _ends_verb(self, index: int) -> bool:
        return bool(self.here.left) and self.here.left_end == index

    def _is_done_to(self, index: int, word: str, before: str) -> bool:
        """Tell the "begun" of "A restoration begun in May", a form that is nothing but a participle."""
        if word not in PARTICIPLE or word in PAST or is_base_form(word) or index + 1 == len(self.cut):
            return False
        noun = before.isalpha() and before not in _NEVER_PRESENT and not is_adverb(before)
        return noun and (self._reaches_on(index) or self.cut.low[index + 1] in _PARTICLES)

    def _is_one_more(self, index: int, word: str) -> bool:
        """Tell the "dock" of "would sail in May and dock in June", the second verb of one auxiliary."""
        low, last = self.cut.low, self.found[-1] if self.found else None
        if last is None or index + 2 >= len(low) or index != self.here.begin or not is_base_form(word):
            return False
        ahead = last.tense in (Tense.FUTURE, Tense.INFINITIVE) or last.modality
        timed = low[index - 2] in TIME_WORDS or low[index - 2].isdigit()
        after = low[index + 1]
        object_ = after in _OBJECTS or after in DETERMINERS or self.cut.form[index + 1][0].isupper()
        many = after.endswith("s") and low[index + 2] in PREPOSITIONS
        return bool(ahead) and timed and (object_ or many or after in PREPOSITIONS or after in _PARTICLES)

    def _is_left_alone(self, index: int, word: str, before: str) -> bool:
        """Tell the "vanished" of "In February a witness vanished", where nothing can have been done to the witness."""
        if not word.endswith("ed") or self.here.left or lemma(word) not in INTRANSITIVE:
            return False
        noun = before.isalpha() and before not in _NEVER_PRESENT and not is_adverb(before)
        return noun and index > 1 and self._has_determiner(index - 1)

    def _has_determiner(self, noun: int) -> bool:
        low = self.cut.low
        return not DETERMINERS.isdisjoint(low[max(noun - _LONGEST_PHRASE, self.here.begin) : noun])

    def _is_done_by_name(self, index: int, word: str) -> bool:
        """Tell the "signs" of "Peru signs the treaty", as chronologies tell it: no noun stands before an article so."""
        begin, low = self.here.begin, self.cut.low
        after = low[index + 1] if index + 1 < len(low) else ""
        named = 0 < index - begin <= _FRONTED and all(
            form[0].isupper() for form in self.cut.form[begin:index]
        )
        return (
            named
            and (after in DETERMINERS or after in _OBJECTS)
            and low[begin] not in DETERMINERS
            and third_person(word) is not None
        )

    def _sets_out(self, index: int, word: str, before: str) -> bool:
        """Tell the "go" of "The drivers held on Tuesday go before a judge Friday", the "hands" of "formally hands over"."""
        low = self.cut.low
        after = low[index + 1] if index + 1 < len(low) else "."
        if word == "go":
            return (
                after in _GOING_WHERE
                and before.isalpha()
                and before not in _NEVER_PRESENT
                and before not in _LETTING
            )
        adverb = before.endswith("ly") and is_adverb(before)
        return (
            adverb
            and not self.here.main
            and after in _PARTICLES | {"over"}
            and third_person(word) is not None
        )

    def _reaches_on(self, index: int) -> bool:
        """Whether a preposition, a time or an adverb follows, and so no noun that the word at ``index`` describes."""
        after = self.cut.low[index + 1] if index + 1 < len(self.cut.low) else "."
        return after in PREPOSITIONS or after in TIME_WORDS or after == "since" or is_adverb(after)

    def _goes_on(self, index: int, word: str) -> bool:
        """Tell the "ends" of "begins in Rosa on 3 May and ends in Linden", behind a time and a present of its kind."""
        low, last = self.cut.low, self.found[-1] if self.found else None
        present = (
            last is not None and last.finite and last.tense is Tense.PRESENT and third_person(low[last.last])
        )
        after = low[index + 1] if index + 1 < len(low) else ""
        timed = index > 1 and (low[index - 2] in TIME_WORDS or low[index - 2].isdigit())
        return bool(present) and timed and after in PREPOSITIONS and third_person(word) is not None

    def _describes(self, index: int) -> bool:
        """Tell the participle of "gave it to affiliated groups", which only tells of what kind they are."""
        low = self.cut.low
        after = low[index + 1] if index + 1 < len(low) else ""
        noun = after.isalpha() and after not in _NEVER_PRESENT and not is_adverb(after)
        return noun and index > 0 and low[index - 1] in _BEFORE_NOUNS

    def _closes_saying(self, index: int) -> bool:
        """Tell the "report" of "Eels have come home, biologists report today"."""
        low = self.cut.low
        plural = index > 1 and low[index - 1].endswith("s") and low[index - 2] in (",", "”", '"')
        after = low[index + 1] if index + 1 < len(low) else "."
        return plural and (after in TIME_WORDS or after in PREPOSITIONS or after == ".")

    def _waited_for(self, index: int, word: str) -> bool:
        """Tell the verb of "The inspectors, who came Sunday, brief the council Friday"."""
        here, low = self.here, self.cut.low
        following = low[index + 1 : index + 3]
        particle = low[index + 1 : index + 2] and low[index + 1] in _PARTICLES
        if particle:
            following = low[index + 2 : index + 4]
        on_a_day = len(following) > 1 and following[0] == "on" and following[1] in TIME_WORDS
        if self._follows_time(index, word, on_a_day=on_a_day) or self._sets_out_behind(index, word):
            return True
        behind = index == here.begin > 0 and low[index - 1] == "," and index + 1 < len(low)
        if behind and third_person(word) is not None and self.open and self.found:
            timed = low[index - 2] in TIME_WORDS or low[index - 2] in MONTHS or low[index - 2].isdigit()
            return timed and low[index + 1] != "of" and self._reaches_on(index)
        if not behind or not is_base_form(word):
            return False
        after = low[index + 1] in DETERMINERS or on_a_day
        sets_out = word in _SETTING_OUT and (low[index + 1] in PREPOSITIONS or after)
        open_ = self.open and bool(self.found) and (self.found[0].first > 2 or ";" in low[:index])
        open_ = open_ and (self.found[-1].finite or (sets_out and any(group.finite for group in self.found)))
        return ((after or sets_out) and open_) or (
            (after or low[index + 1] in PREPOSITIONS or word in _SETTING_OUT) and self._is_inset()
        )

    def _is_scheduled(self, index: int, word: str) -> bool:
        """Tell the "votes" of "The house votes on Friday on a bill that was sent back", where a verb is waited for."""
        low = self.cut.low
        following = low[index + 1 : index + 3]
        day = bool(following) and following[-1 if following[0] == "on" else 0] in TIME_WORDS
        day = day or (len(following) > 1 and following[0] == "at" and following[1][0].isdigit())
        alone = index > 0 and low[index - 1].isalpha() and not low[index - 1].endswith("s")
        plural = (
            word in _TIMETABLED and index > 0 and low[index - 1].isalpha()
        )  # "Entries for the show close on Friday."
        told = plural or (alone and third_person(word) in _TIMETABLED)
        return day and told and low[index - 1] not in _NEVER_PRESENT and not is_adverb(low[index - 1])

    def _follows_time(self, index: int, word: str, *, on_a_day: bool) -> bool:
        """Tell the "reopen" of "Schools that were hit in February reopen Monday", between two times."""
        low = self.cut.low
        if not self.found or low[index - 1] not in TIME_WORDS or not is_base_form(word):
            return False
        agent = self._is_done_by_agent()
        if self.here.main and not agent:
            return False
        after = low[index + 1] if index + 1 < len(low) else "."
        return on_a_day or after in TIME_WORDS or (agent and after in DETERMINERS)

    def _sets_out_behind(self, index: int, word: str) -> bool:
        """Tell the "appear" of "Four men held at the gate on Tuesday appear before magistrates on Thursday"."""
        low = self.cut.low
        if len(self.found) != 1 or word not in _SETTING_OUT or low[index - 1] not in TIME_WORDS:
            return False
        last = self.found[0]
        many = last.first > 0 and (low[last.first - 1].endswith("s") or low[last.first - 1] in _MANY)
        after = low[min(index + 1, len(low) - 1)]
        return many and _may_be_reduced(self.cut, last) and (after in PREPOSITIONS or after == "before")

    def _is_done_by_agent(self) -> bool:
        """Tell the "scolded" of "Ministers scolded by the auditor on Monday table their reply"."""
        last, low = self.found[-1], self.cut.low
        return len(self.found) == 1 and _may_be_reduced(self.cut, last) and low[last.last + 1] == "by"

    def _is_inset(self) -> bool:
        """Tell the "announced" of "Seats, announced Wednesday, go on sale Friday", read as a past for want of another."""
        low, last = self.cut.low, self.found[-1] if self.found else None
        alone = last is not None and len(self.found) == 1 and 1 <= last.first <= _NEAR_TOP
        return (
            alone
            and last is not None
            and not last.sure
            and last.tense in (Tense.PAST, Tense.PASTPART)
            and is_participle(low[last.last])
            and low[last.first - 1] == ","
            and low[: last.first].count(",") == 1
        )

    def _leads_time(self, index: int) -> bool:
        """Tell the "starting" of "Starting this month, inspectors will …", which only says since when."""
        if index:
            return False
        following = self.cut.low[index + 1 : index + 3]
        return any(word in TIME_WORDS or word[0].isdigit() for word in following)

    def _in_title_case(self) -> bool:
        if self.title is None:
            self.title = is_title_case(self.cut)
        return self.title

    def _of_label(self, index: int, word: str, label: str) -> Group | None:
        if label == NO_VERB:
            return None
        if label == "VBD" and not self._repeats(index, word):
            return Group(index, index, lemma(word), Tense.PAST, finite=True)
        if label == "VBZ":
            return Group(index, index, _present(word), Tense.PRESENT, finite=True)
        if label == "VBG":
            return Group(index, index, lemma(word), Tense.PRESPART, finite=False)
        if label == "VB":
            return self._bare(index, word)
        if self._joins_infinitive(index):
            return replace(self.found[-1], first=index, last=index, lemma=lemma(word))
        continued = self._continued(index, word) if label in ("AUX", "VBD") else None
        return continued or Group(
            index, index, lemma(word), Tense.PASTPART, finite=False, voice=Voice.PASSIVE
        )

    def _bare(self, index: int, word: str) -> Group | None:
        """A base form without "to": one more of a chain ("will withdraw guns and exchange prisoners"), or "helped build"."""
        if not self.found:
            return None
        previous = self.found[-1]
        ahead = previous.tense in (Tense.INFINITIVE, Tense.FUTURE) or previous.modality
        joined = self.here.begin > 0 and self.cut.low[self.here.begin - 1] in _JOINING
        if joined and ahead and previous.voice is Voice.ACTIVE:
            return Group(
                index, index, word, previous.tense, finite=previous.finite, polarity=previous.polarity, modality=previous.modality
            )  # fmt: skip
        if index == self.here.begin:  # "Talks broke down and resume Thursday", but not an order.
            goes_on = joined and previous.finite
            return Group(index, index, word, Tense.PRESENT, finite=True) if goes_on else None
        return Group(index, index, word, Tense.INFINITIVE, finite=False, modality=_governor(self.cut, index))

    def _repeats(self, index: int, word: str) -> bool:
        """Tell the second participle of "have put down their arms and refused", which looks like a past."""
        joined = index == self.here.begin > 0 and self.cut.low[index - 1] in _JOINING
        chain = self.found[-1] if self.found else None
        perfect = chain is not None and chain.finite and chain.auxiliary and chain.aspect is Aspect.PERFECTIVE
        return joined and perfect and is_participle(word)

    def _joins_infinitive(self, index: int) -> bool:
        """Tell the second participle of "to be covered or pursued"."""
        joined = index == self.here.begin > 0 and self.cut.low[index - 1] in _JOINING
        previous = self.found[-1] if self.found else None
        passive = previous is not None and previous.voice is Voice.PASSIVE
        return joined and passive and previous is not None and previous.tense is Tense.INFINITIVE

    def _continued(self, index: int, word: str) -> Group | None:
        """A participle goes on with the chain before it: "have put down … and refused"."""
        chain = next((group for group in reversed(self.found) if group.finite), None)
        if (
            chain is None
            or not chain.auxiliary
            or (chain.voice is Voice.ACTIVE and chain.aspect is Aspect.NONE)
        ):
            return None
        return Group(
            index, index, lemma(word), chain.tense, finite=True, aspect=chain.aspect, modality=chain.modality,
            voice=chain.voice,
        )  # fmt: skip

    def _infinitive(self, index: int) -> Group | None:
        at = index + 1
        while at < len(self.cut) and is_adverb(self.cut.low[at]):
            at += 1
        if at >= len(self.cut) or at in self.taken:
            return None
        word = self.cut.low[at]
        following = self.cut.low[at + 1] if at + 1 < len(self.cut) else ""
        if at > index + 1 and word in _ADJECTIVES and following.isalpha() and following not in _NEVER_PRESENT:
            return None  # "owing to unusually warm weather"
        known = is_base_form(word) and (not self.cut.form[at][0].isupper() or self._in_title_case())
        followed = following in DETERMINERS or following in _PARTICLES
        guessed = word.islower() and word.isalpha() and not word.endswith("s") and followed
        if not (known or (guessed and word not in _NEVER_PRESENT and self.cut.form[at].islower())):
            return None
        negative = index > 0 and self.cut.low[index - 1] in ("not", "never")
        return Group(
            index,
            at,
            word,
            Tense.INFINITIVE,
            finite=False,
            polarity=Polarity.NEGATIVE if negative else Polarity.POSITIVE,
            modality=_governor(self.cut, index),
        )


def _present(word: str) -> str:
    """The base of a finite present: "exposes" and "expose" alike."""
    return third_person(word) or (word[:-1] if word.endswith("s") and word not in BASE else word)
