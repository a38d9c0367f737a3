"""From the words of a sentence to its verb groups, without a tagger: chains first, then what they leave."""

from functools import lru_cache

from msgspec import Struct

from service.domain.event import Aspect, Polarity, Tense
from service.domain.span import Span
from service.grammar.clause import VerbGroup, Voice
from service.languages.en.chain import AUXILIARIES, Chain, is_auxiliary, is_gerund, is_participle, read_chain
from service.languages.en.closed import (
    ADJECTIVES,
    BE,
    COORDINATORS,
    DETERMINERS,
    LIKE_NOUNS,
    MARKS,
    NOT_PAST,
    PLURAL_SUBJECTS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    TIME_WORDS,
    is_adverb,
)
from service.languages.en.lexical import COMPLEMENT_VERBS, REPORTING
from service.languages.en.nouns import EVENT_NOUNS
from service.languages.en.verbs import BASE, PARTICIPLE, PAST, lemma, third_person
from service.text.words import Words, words

_NOUN_BEFORE = DETERMINERS | PREPOSITIONS | frozenset(("more", "most", "so", "very"))
_BREAKS = MARKS | SUBORDINATORS | COORDINATORS | frozenset(("or",))
_TELLING = AUXILIARIES | frozenset(PAST)
_AFTER_PRESENT = (
    DETERMINERS | SUBJECTS | TIME_WORDS | (PREPOSITIONS - {"of"}) | {"to", "that", "as", "how", "him"}
)
_THAT_NOUNS = TIME_WORDS | frozenset(("time", "many", "much", "same", "point", "country", "one"))
_ADJECTIVE_ENDINGS = ("ed", "al", "ic", "ive", "ous", "ful", "ent", "ant", "ary", "able", "st")
_SCALES = frozenset("thousand million billion trillion".split())
_PLAIN_ENDINGS = ("al", "ic", "ive", "ous", "ful", "able")
_NAMING = frozenset("named called dubbed titled entitled known considered given".split())
_NOUNS_LIKE_ADJECTIVES = frozenset(
    "official hospital capital general president government parliament executive".split()
)
_OBJECTS = DETERMINERS | SUBJECTS | {"out", "up", "down", "off", "him", "them"}
_PERSONS = frozenset("i you he she it we they".split())
_FAR = 40
_MOST_GROUPS = 50  # No sentence that anyone wrote has more; what has more is a list or an attack.
_AMOUNTS = frozenset("thousands hundreds millions billions dozens scores".split())
_ARTICLES = frozenset(("a", "an", "the", "his", "her", "its", "their"))
_NO_SUBJECT = _NOUN_BEFORE | COORDINATORS | {"to", "other", "same"} | ADJECTIVES
_NEVER_VERBS = (DETERMINERS | PREPOSITIONS | SUBJECTS | SUBORDINATORS | COORDINATORS | MARKS | {"."}) - {
    "like",
    "to",
}
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
    cut = words(sentence)
    kinds = list(map(_kind, cut.low))
    sure = _sure(cut, kinds)
    taken = {index: group for group in sure for index in range(group.first, group.last + 1)}
    return tuple(_Reader(cut, taken).read(kinds))


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
        return (
            index + 1 < len(cut) and cut.low[index + 1] not in _THAT_NOUNS and not _before_is_of(cut, index)
        )
    return word in _BREAKS


_MAY_BREAK, _MAY_BE_VERB, _MAY_TELL = 1, 2, 4
"""What a word alone, whatever stands around it, makes worth a look: bits of its kind."""


@lru_cache(maxsize=16_384)
def _kind(word: str) -> int:
    """The kind of a word; most are 0, and the walk passes them by."""
    breaks = word in _BREAKS or word == "that"
    return breaks * _MAY_BREAK | _may_be_verb(word) * _MAY_BE_VERB | (word in _TELLING) * _MAY_TELL


def _may_be_verb(word: str) -> bool:
    if len(word) < 2 or not word[0].isalpha() or word in _NEVER_VERBS:
        return False
    formed = word.endswith("s") or is_participle(word) or is_gerund(word)
    return formed or word in BASE or word in PAST or word == "to"


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
            if chain.last > chain.first or word not in ("being", "be", "'s"):
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
        if is_adverb(word) or word in ("not", "n't") or word in SUBJECTS or word in ("him", "her", "them"):
            continue
        return lemma(word) if word.isalpha() else None
    return None


class _Reader:
    """One walk over the words; ``main`` remembers whether the main clause has had its verb."""

    def __init__(self, cut: Words, taken: dict[int, Group]) -> None:
        self.cut, self.taken = cut, taken
        self.found: list[Group] = []
        self.left: Group | None = None
        self.main = False
        self.embedded = False
        self.begin = 0

    def read(self, kinds: list[int]) -> list[Group]:
        behind = 0
        for index, kind in enumerate(kinds):
            if not kind or index < behind:
                continue
            if kind & _MAY_BREAK and is_break(self.cut, index):
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
        word = self.cut.low[index]
        self.left, self.begin = None, index + 1
        if word in SUBORDINATORS:
            self.embedded = True
        elif word in (",", ";", ":", "—", "–", ")"):
            self.embedded = False

    def _keep(self, group: Group) -> None:
        self.found.append(group)
        if group.finite:
            self.left = group
            self.main = self.main or not self.embedded

    def _guess(self, index: int) -> Group | None:
        word = self.cut.low[index]
        if word == "to":
            return self._infinitive(index)
        if index and self.cut.form[index][0].isupper() and not is_title_case(self.cut):
            return None
        if is_participle(word) or word in PAST:
            return self._past(index, word)
        if is_gerund(word):
            return self._gerund(index, word)
        return self._continued(index, word) or self._present(index, word)

    def _continued(self, index: int, word: str) -> Group | None:
        """A base form right after "and" goes on with the chain before it: "will withdraw guns and exchange prisoners"."""
        before = self.cut.low[index - 1] if index else ""
        if word not in BASE or before not in ("and", "or", "but") or not self.found:
            return None
        previous = self.found[-1]
        ahead = previous.tense is Tense.INFINITIVE or previous.tense is Tense.FUTURE
        following = self.cut.low[index + 1] if index + 1 < len(self.cut) else ""
        noun = word in LIKE_NOUNS and following not in _OBJECTS
        if noun or following in MARKS or not (ahead or previous.modality) or previous.voice is Voice.PASSIVE:
            return None
        return Group(
            index, index, word, previous.tense, finite=previous.finite, polarity=previous.polarity, modality=previous.modality
        )  # fmt: skip

    def _infinitive(self, index: int) -> Group | None:
        at = index + 1
        while at < len(self.cut) and is_adverb(self.cut.low[at]):
            at += 1
        if at >= len(self.cut) or at in self.taken:
            return None
        word = self.cut.low[at]
        following = self.cut.low[at + 1] if at + 1 < len(self.cut) else ""
        known = word in BASE and not self.cut.form[at][0].isupper()
        guessed = word.islower() and word.isalpha() and not word.endswith("s") and following in DETERMINERS
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

    def _before(self, index: int) -> str:
        index -= 1
        while index >= self.begin and is_adverb(self.cut.low[index]):
            index -= 1
        return self.cut.low[index] if index >= 0 else ""

    def _right(self, index: int) -> Group | None:
        """The next sure finite verb of the same stretch."""
        for position in range(index + 1, min(len(self.cut), index + _FAR)):
            if is_break(self.cut, position):
                return None
            group = self.taken.get(position)
            if group is not None and group.finite:
                subject = self.cut.low[position - 1] in SUBJECTS
                return None if subject else group
        return None

    def _past(self, index: int, word: str) -> Group | None:
        before = self._before(index)
        if (
            before in _NOUN_BEFORE
            or word in NOT_PAST
            or (word == "won" and (before[:1].isdigit() or before in _SCALES))
        ):
            return None
        if word in LIKE_NOUNS and not self._past_like_noun(index):
            return None
        if before in COORDINATORS or before == "or":
            return self._coordinated(index) or (self._simple(index, before, word) if self._told() else None)
        return self._simple(index, before, word)

    def _told(self) -> bool:
        """Whether the sentence has a verb in the past that "and killed" can continue."""
        return any(group.tense is Tense.PAST for group in self.found)

    def _simple(self, index: int, before: str, word: str) -> Group | None:
        if self._is_finite_past(index, before, word):
            return Group(index, index, lemma(word), Tense.PAST, finite=True)
        if (word in PAST and word not in PARTICIPLE) or self._describes(index, word):
            return None
        return Group(index, index, lemma(word), Tense.PASTPART, finite=False, voice=Voice.PASSIVE)

    def _describes(self, index: int, word: str) -> bool:
        """Tell the adjective of "helicopters, armoured carriers" or "Collected fees were" from "Born in Rosa"."""
        following = self.cut.low[index + 1] if index + 1 < len(self.cut) else ""
        left = self.found[-1] if self.found else None
        if left is not None and left.last == index - 1 and left.lemma != "get" and following != "by":
            return True  # "closed mixed", "recover misused funds"
        noun = following.isalpha() and following.endswith("s") and not is_adverb(following)
        closed = following in _NEVER_VERBS or following in TIME_WORDS or following in ADJECTIVES
        return index == self.begin and noun and not closed and word not in _NAMING

    def _past_like_noun(self, index: int) -> bool:
        """Tell the verb "put", "cut" or "hit" by its subject and its object."""
        following = self.cut.low[index + 1] if index + 1 < len(self.cut) else ""
        if index and self.cut.low[index - 1] in RELATIVES | {"that"} and self.cut.low[index] in PAST:
            return following in _OBJECTS or following.isdigit()
        if index == self.begin and index and self.cut.low[index - 1] == ",":
            return following in ("up", "out", "off", "by", "down")
        lone = self.left is None and self._right(index) is None
        named = bool(following) and self.cut.form[index + 1][0].isupper() and not self.main
        return lone and index > self.begin and (following in _OBJECTS or named or following[:1].isdigit())

    def _coordinated(self, index: int) -> Group | None:
        """A verb right after "and" repeats the chain before it: "have put down … and refused"."""
        if not self.found or self.begin != index or self.found[-1].tense is Tense.INFINITIVE:
            return None
        previous = next((group for group in reversed(self.found) if group.finite), None)
        if previous is None or not previous.auxiliary:
            return None
        if previous.voice is Voice.ACTIVE and previous.aspect is Aspect.NONE:
            return None
        base = lemma(self.cut.low[index])
        return Group(
            index, index, base, previous.tense, finite=True, aspect=previous.aspect, modality=previous.modality,
            voice=previous.voice,
        )  # fmt: skip

    def _is_finite_past(self, index: int, before: str, word: str) -> bool:
        following = self.cut.low[index + 1] if index + 1 < len(self.cut) else ""
        if before in SUBJECTS or before in RELATIVES or self._inverted(index, word):
            return True
        if self.left is not None:
            far = index - self.left.last > 1
            return self.left.lemma in COMPLEMENT_VERBS and far and following != "by" and not self._told_in()
        if following == "by" and not self._measured(index + 2) and (word not in PAST or self._later(index)):
            return False
        if self._right(index) is not None:
            return False
        if index == self.begin:
            coordinated = index > 0 and self.cut.low[index - 1] in ("and", "but", "or", "then")
            return index > 0 and (not self.main or coordinated)
        return True

    def _told_in(self) -> bool:
        """Tell "said in a report published on Monday that" from "said on Monday rebels seized"."""
        at = self.left.last + 1 if self.left else len(self.cut)
        timed = at + 1 < len(self.cut) and (
            self.cut.low[at + 1] in TIME_WORDS or self.cut.low[at + 1][0].isdigit()
        )
        return at < len(self.cut) and self.cut.low[at] in PREPOSITIONS and not timed

    def _later(self, index: int) -> bool:
        """Tell whether another past form follows in the same stretch: "a bridge built by monks fell"."""
        for at in range(index + 1, min(len(self.cut), index + _FAR)):
            if is_break(self.cut, at):
                return False
            form = self.cut.low[at]
            past = is_participle(form) or form in PAST
            if past and form not in NOT_PAST and self.cut.low[at - 1] not in _NOUN_BEFORE:
                return not self.cut.form[at][0].isupper()
        return False

    def _measured(self, index: int) -> bool:
        """Tell "dipped by midday Tuesday" and "fell by 3 percent" from "led by rebels"."""
        word = self.cut.low[index] if index < len(self.cut) else ""
        return word in TIME_WORDS or word in ("midday", "about", "nearly") or word[:1].isdigit()

    def _inverted(self, index: int, word: str) -> bool:
        """Tell a report whose subject follows: ", added the source"."""
        if index != self.begin or index + 1 >= len(self.cut) or lemma(word) not in REPORTING:
            return False
        return self.cut.low[index + 1] in DETERMINERS or self.cut.form[index + 1][0].isupper()

    def _gerund(self, index: int, word: str) -> Group | None:
        before = self.cut.low[index - 1] if index else ""
        adjective = before in ADJECTIVES or before.endswith(_ADJECTIVE_ENDINGS)
        modified = adjective and index > 1 and self.cut.low[index - 2] in DETERMINERS
        modified = modified or (before.endswith(_PLAIN_ENDINGS) and self._leads_noun(index))
        if before in DETERMINERS or modified:
            return None
        following = self.cut.low[index + 1] if index + 1 < len(self.cut) else ""
        if word in EVENT_NOUNS and self._names(index, following):
            return None
        opening = index == self.begin or before in _NOUN_BEFORE
        if opening and index == 0 and self._right(index) is not None:
            return None
        if (
            before in ("in", "of", "for", "on", "with")
            and following not in _AFTER_PRESENT
            and following not in MARKS
        ):
            return None
        return Group(index, index, lemma(word), Tense.PRESPART, finite=False)

    def _leads_noun(self, index: int) -> bool:
        """Tell the first half of a compound: "final spending plans", not "the general leaving the room"."""
        following = self.cut.low[index + 1] if index + 1 < len(self.cut) else ""
        plain = self.cut.low[index - 1] not in _NOUNS_LIKE_ADJECTIVES and following.isalpha()
        return (
            plain and following.endswith("s") and following not in _NEVER_VERBS and following not in _OBJECTS
        )

    def _names(self, index: int, following: str) -> bool:
        """Tell the noun of "the 2004 hotel bombing in Rosa" from "the army killing two men"."""
        if following in _OBJECTS or (
            following and self.cut.form[index + 1][0].isupper() and following not in TIME_WORDS
        ):
            return False
        for at in range(index - 1, max(index - 4, -1), -1):
            if self.cut.low[at] in DETERMINERS:
                return True
            if at in self.taken or is_break(self.cut, at) or self.cut.low[at] in PREPOSITIONS:
                return False
        return False

    def _present(self, index: int, word: str) -> Group | None:
        if self.left is not None and not (index and self.cut.low[index - 1] in _PERSONS):
            return None
        third = third_person(word) or (word[:-1] if self._looks_third(index, word) else None)
        base = third or (word if word in BASE else None)
        if base is None or index == 0 or not self._has_subject(index, word, third):
            return None
        noun = word in LIKE_NOUNS or base in LIKE_NOUNS
        following = self.cut.low[index + 1] if index + 1 < len(self.cut) else ""
        if (noun and third is not None and self._later(index)) or (word, following) == ("close", "to"):
            return None
        if word == "last" and following in TIME_WORDS:
            return None
        if noun and self._before(index) not in SUBJECTS and not self._reads_on(following):
            return Group(index, index, base, Tense.PRESENT, finite=True) if self._only(index, third) else None
        return Group(index, index, base, Tense.PRESENT, finite=True)

    def _has_subject(self, index: int, word: str, third: str | None) -> bool:
        before = self._before(index)
        if before == "," and third is not None and not self.main and is_adverb(self.cut.low[index - 1]):
            return True
        if before in _NO_SUBJECT or not before[-1:].isalnum() or before.endswith("ed"):
            return False
        if before == "that" and third is None and word in LIKE_NOUNS:
            return False
        if before.endswith(_ADJECTIVE_ENDINGS) and (word in LIKE_NOUNS or third in LIKE_NOUNS):
            return before in _NOUNS_LIKE_ADJECTIVES and self._right(index) is None
        return self._agrees(before, third is not None) and self._right(index) is None

    def _only(self, index: int, third: str | None) -> bool:
        """A noun-like word in -s is the verb when the sentence has no other: "The firm reports earnings"."""
        closed = index + 1 >= len(self.cut) or self.cut.low[index + 1] in MARKS
        return third is not None and not self.taken and not self.found and not closed

    def _looks_third(self, index: int, word: str) -> bool:
        """An unknown word in -s before an article: "exposes a weakness"."""
        if not word.endswith("s") or word in _AMOUNTS or index + 1 >= len(self.cut):
            return False
        return word.isalpha() and self.cut.low[index + 1] in _ARTICLES and not self._later(index)

    def _reads_on(self, following: str) -> bool:
        return following in _AFTER_PRESENT or is_adverb(following)

    def _agrees(self, before: str, third: bool) -> bool:
        if before in SUBJECTS:
            return (before in ("he", "she", "it", "there", "what")) == third or before in (
                "who",
                "which",
                "that",
            )
        if before in TIME_WORDS:
            return False
        plural = before in PLURAL_SUBJECTS or (before.endswith("s") and not before.endswith("ss"))
        return plural != third
