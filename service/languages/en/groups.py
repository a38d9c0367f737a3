"""From the words of a sentence to its verb groups: chains and sure forms first, then what a learnt model sees."""

from functools import lru_cache
from itertools import zip_longest

from msgspec.structs import replace

from service.domain.event import Aspect, Polarity, Tense
from service.grammar.clause import Voice
from service.languages.en.breaks import (
    JOINING,
    MAY_BE_VERB,
    MAY_BREAK,
    NEVER_PRESENT,
    PARTICLES,
    PAST_FORM,
    TELLS,
    is_break,
    is_contact,
    kind_of,
)
from service.languages.en.chain import is_participle
from service.languages.en.closed import (
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_WORDS,
    is_adverb,
)
from service.languages.en.forms import NO_VERB, Surroundings, tell
from service.languages.en.lexical import REPORTING
from service.languages.en.reading import Reading
from service.languages.en.reduced import reduced
from service.languages.en.senses import is_base_form, may_follow_to
from service.languages.en.sure import governor, sure_groups
from service.languages.en.verbgroup import Group
from service.languages.en.verbs import BASE, lemma, third_person
from service.languages.en.walk import OBJECTS
from service.text.words import Words, words

_NOUN_BEFORE = DETERMINERS | PREPOSITIONS | frozenset(("more", "most", "so", "very"))
_CLOSING = frozenset((",", ";", ":", "—", "–", ")"))
_MOST_GROUPS = 50  # No sentence that anyone wrote has more; what has more is a list or an attack.
_INVERTING = frozenset("only not never nor neither rarely seldom hardly scarcely no so little".split())
_INVERTED = 6
_AWAY = (("away",), ("aside",))
_DOERS = ("ers", "ors")
_ENDS_ABSOLUTE = SUBORDINATORS | frozenset("with , ; : who which that he she they we i".split())
_DEMANDING = frozenset("propose demand insist suggest recommend ask urge request require order move".split())
_LONGEST_DEMANDED = 7
_LONGEST_ABSOLUTE, _LEAST_ABSOLUTE = 14, 2
_ADJECTIVES = frozenset(
    "warm cool dry wet clear clean open free slow calm empty close high low long short".split()
)


@lru_cache(maxsize=256)
def groups_of(sentence: str) -> tuple[Group, ...]:
    """The verb groups of one sentence, in text order."""
    return of_words(words(sentence))


def of_words(cut: Words) -> tuple[Group, ...]:
    """The verb groups of a sentence that has been cut into words."""
    kinds = list(map(kind_of, cut.low))
    sure = sure_groups(cut, kinds)
    reader = _Reader(cut, kinds, sure)
    found = reader.read()
    waiting = _waiting(cut, found, told=reader.here.main)
    if waiting:
        found = _Reader(cut, kinds, sure, waiting).read()
    return tuple(reduced(cut, found))


def _waiting(cut: Words, found: list[Group], *, told: bool) -> list[range]:
    """The stretches without a verb that surely have one: the sentence, or what follows "; " or ", and".

    ``told`` says that a clause which no subordinator opened has its verb.
    """
    low, size = cut.low, len(cut)
    finite = [group.first for group in found if group.finite]
    if not (told or low[-1] != ".") or all(is_contact(cut, first) for first in finite):
        return [range(size)]
    begins = [0, *_starts_anew(low)]
    if len(begins) == 1:
        end = _closing_report(low, found, finite)
        return [range(end)] if end else []
    stretches = (range(begin, end) for begin, end in zip_longest(begins, begins[1:], fillvalue=size))
    return [one for one in stretches if not any(first in one for first in finite)]


def _closing_report(low: tuple[str, ...], found: list[Group], finite: list[int]) -> int:
    """Where "…, the airline announced." begins, the only verb of a sentence that has another: "Flights resume tomorrow, …"."""
    last = found[-1] if len(finite) == 1 else None
    if last is None or not last.finite or last.lemma not in REPORTING or last.last < len(low) - _TAIL:
        return 0
    commas = [at for at in range(last.first) if low[at] == ","]
    return commas[-1] if len(commas) == 1 and last.first - commas[0] <= _TAIL else 0


_TAIL = 6


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


class _Reader(Reading):
    """One walk over the words."""

    def __init__(
        self, cut: Words, kinds: list[int], sure: list[Group], waiting: list[range] | None = None
    ) -> None:
        self.kinds, self.waiting = kinds, waiting or []
        self.taken = {index: group for group in sure for index in range(group.first, group.last + 1)}
        low = cut.low
        here = Surroundings(
            breaks=[at for at, kind in enumerate(kinds) if kind & MAY_BREAK and is_break(cut, at)],
            finite=[group.first for group in sure if group.finite],
            past=[
                at
                for at, kind in enumerate(kinds)
                if kind & PAST_FORM
                and not (at and (low[at - 1] in _NOUN_BEFORE or is_contact(cut, at)))
                and not (at in self.taken and not self.taken[at].finite)
            ],
        )
        super().__init__(cut, here)

    def read(self) -> list[Group]:
        behind = 0
        breaks = frozenset(self.here.breaks)
        for index, kind in enumerate(self.kinds):
            if not kind or index < behind:
                continue
            if index in breaks:
                self._cross(index)
            group = self.taken.get(index)
            if group is None and kind & MAY_BE_VERB:
                group = self._guess(index)
            if group is not None:
                self._keep(group)
                behind = group.last + 1
                if len(self.found) == _MOST_GROUPS:
                    break
        return self.found

    def _cross(self, index: int) -> None:
        word, here = self.cut.low[index], self.here
        following = self.cut.low[index + 1] if index + 1 < len(self.cut) else "."
        anew = word in _STARTING and self.cut.low[index - 1] == "," and following in DETERMINERS
        if word == ";" or anew:
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
        last = self.found[-1].lemma if self.found else ""
        if last == "do" and self._is_inverted(index, word):
            return Group(index, index, word, Tense.PAST, finite=True)
        if last in _DEMANDING and self._is_demanded(index, word):
            return Group(index, index, word, Tense.PRESENT, finite=True, modality="should")
        if index > 0 and self.cut.low[index - 1] == "please" and is_base_form(word):
            return Group(index, index, word, Tense.PRESENT, finite=True, modality="should")
        if self.is_plainly_no_verb(index, word):
            return None
        label = self.plain_label(index, word)
        if label:
            return self._of_label(index, word, label)
        if self.waited_for(index, word) or (word in TELLS and self.closes_saying(index)):
            return Group(index, index, _present(word), Tense.PRESENT, finite=True)
        self.here.verbless = bool(self.waiting) and any(index in one for one in self.waiting)
        if self.here.verbless and self.is_scheduled(index, word):
            return Group(index, index, _present(word), Tense.PRESENT, finite=True)
        label = tell(self.cut, index, self.here)
        if label == NO_VERB and self.here.verbless and word.endswith("ed") and self._has_object(index):
            label = "VBD"  # "Their marriage surprised nobody."
        if label == NO_VERB and self.here.verbless and not self.found and self._does_at_once(index, word):
            label = "VBZ"
        if label == NO_VERB and self._leads_day_behind_noun(index, word):
            label = "VBN" if any(at > index for at in self.here.finite) else "VBD"
        following = self.taken.get(index + 1)
        if label == "VBZ" and ((following is not None and following.finite) or self.opens_with_time(index)):
            return None  # "He was so angry that guards hid", "In November engineers found a crack"
        return self._of_label(index, word, label)

    def _of_label(self, index: int, word: str, label: str) -> Group | None:
        if label == NO_VERB:
            return None
        if label == "VBD" and self._is_absolute(index, word):
            label = "VBN"
        if label == "VBZ" and word.endswith(_DOERS) and third_person(word) is None:
            return None  # "which sweepers hosed clean"
        if label == "VBN" and self._takes_away(index):
            label = "VBD"  # "a flood carried away the handrail and drowned two brothers"
        if label == "VBD" and self._is_gapped(index, word):
            label = "AUX"
        if label in ("VB", "VBZ") and is_participle(word) and word not in BASE and self._repeats(index, word):
            label = "AUX"  # "had slipped and broken a wrist"
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
        denied = (
            index > 0 and self.cut.low[index - 1] == "not"
        )  # "passed in 1987 but not enforced until 1990"
        return continued or Group(
            index,
            index,
            lemma(word),
            Tense.PASTPART,
            finite=False,
            voice=Voice.PASSIVE,
            polarity=Polarity.NEGATIVE if denied else Polarity.POSITIVE,
        )

    def _bare(self, index: int, word: str) -> Group | None:
        """A base form without "to": one more of a chain ("will withdraw guns and exchange prisoners"), or "helped build"."""
        if not self.found:
            return None
        previous = self.found[-1]
        ahead = previous.tense in (Tense.INFINITIVE, Tense.FUTURE) or previous.modality
        opened = self.cut.low[self.here.begin - 1] if self.here.begin else ""
        joined = opened in JOINING
        if (
            (joined or (opened == "," and index == self.here.begin))
            and ahead
            and previous.voice is Voice.ACTIVE
        ):
            return Group(
                index, index, word, previous.tense, finite=previous.finite, polarity=previous.polarity, modality=previous.modality
            )  # fmt: skip
        if index == self.here.begin:  # "Talks broke down and resume Thursday", but not an order.
            goes_on = joined and previous.finite
            return Group(index, index, word, Tense.PRESENT, finite=True) if goes_on else None
        return Group(index, index, word, Tense.INFINITIVE, finite=False, modality=governor(self.cut, index))

    def _is_absolute(self, index: int, word: str) -> bool:
        """Tell the participle of "it fell silent, with the crew sent home and the gates locked", beside a verb of its own."""
        low = self.cut.low
        if not is_participle(word) or not any(group.finite for group in self.found):
            return False
        led = index - 1
        while led > 0 and index - led < _LONGEST_ABSOLUTE and low[led] not in _ENDS_ABSOLUTE:
            led -= 1
        if led < 1 or low[led] != "with" or low[led - 1] != "," or index - led < _LEAST_ABSOLUTE:
            return False
        return not any(group.finite for group in self.found if group.first > led)

    def _takes_away(self, index: int) -> bool:
        """Tell the past of "a flood carried away the handrail and drowned two", which has an object."""
        following = self.cut.low[index + 1 : index + 3]
        return following[:1] in _AWAY and following[1:] != () and following[1] in DETERMINERS

    def _has_object(self, index: int) -> bool:
        """Tell the object of "The comet that was thought too faint dazzled crowds", where no verb is left to come."""
        after = self.cut.low[index + 1] if index + 1 < len(self.cut) else ""
        ends = (at for at in range(index, len(self.cut)) if self.cut.low[at] in (",", "and", "but", ";"))
        end = next(ends, len(self.cut))
        alone = not any(index < at < end for at in self.here.finite)
        return self._leads_object(index) or (after.isalpha() and after.endswith("s") and alone)

    def _is_inverted(self, index: int, word: str) -> bool:
        """Tell the "manage" of "Only after much shouting did the delegates manage to elect a chairman"."""
        last = self.found[-1] if self.found else None
        if (
            last is None
            or self.cut.low[last.first : last.last + 1] != ("did",)
            or index - last.last > _INVERTED
        ):
            return False
        subject = all(word.isalpha() for word in self.cut.low[last.last + 1 : index])
        return subject and index > last.last + 1 and self.cut.low[0] in _INVERTING and is_base_form(word)

    def _is_gapped(self, index: int, word: str) -> bool:
        """Tell the "suspended" of "Offices will be closed and parking suspended on Columbus Day"."""
        last, low = self.found[-1] if self.found else None, self.cut.low
        ahead = last is not None and (last.tense is Tense.FUTURE or last.modality) and last.auxiliary
        if last is None or not ahead or last.voice is not Voice.PASSIVE or not is_participle(word):
            return False
        gap, after = low[last.last + 1 : index], low[index + 1] if index + 1 < len(low) else "."
        return (
            "and" in gap and "," not in gap and (after in PREPOSITIONS or after in TIME_WORDS or after == ".")
        )

    def _is_demanded(self, index: int, word: str) -> bool:
        """Tell the "move" of "have proposed that the market move in May"."""
        low, last = self.cut.low, self.found[-1] if self.found else None
        if last is None or last.lemma not in _DEMANDING or low[last.last + 1 : last.last + 2] != ("that",):
            return False
        before, after = low[index - 1], low[index + 1] if index + 1 < len(low) else "."
        subject = last.last + 2 < index <= last.last + _LONGEST_DEMANDED and self.cut.form[index].islower()
        subject = subject and before.isalpha() and before not in _NOUN_BEFORE and not is_adverb(before)
        return (
            subject and is_base_form(word) and (after in _NOUN_BEFORE or after in TIME_WORDS or after == ".")
        )

    def _repeats(self, index: int, word: str) -> bool:
        """Tell the second participle of "have put down their arms and refused", which looks like a past."""
        joined = index == self.here.begin > 0 and self.cut.low[index - 1] in JOINING
        chain = self.found[-1] if self.found else None
        if chain is None or not joined or not chain.finite or not chain.auxiliary or not is_participle(word):
            return False
        ahead = chain.voice is Voice.PASSIVE and (chain.tense is Tense.FUTURE or chain.modality is not None)
        return ahead or chain.aspect is Aspect.PERFECTIVE  # "will be packed and swept clean on Ash Wednesday"

    def _joins_infinitive(self, index: int) -> bool:
        """Tell the second participle of "to be covered or pursued"."""
        joined = index == self.here.begin > 0 and self.cut.low[index - 1] in JOINING
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
        if at > index + 1 and word in _ADJECTIVES and following.isalpha() and following not in NEVER_PRESENT:
            return None  # "owing to unusually warm weather"
        known = may_follow_to(word) and (not self.cut.form[at][0].isupper() or self.in_title_case())
        followed = following in DETERMINERS or following in PARTICLES or following in OBJECTS
        guessed = word.islower() and word.isalpha() and not word.endswith("s") and followed
        if not (known or (guessed and word not in NEVER_PRESENT and self.cut.form[at].islower())):
            return None
        negative = index > 0 and self.cut.low[index - 1] in ("not", "never")
        return Group(
            index,
            at,
            word,
            Tense.INFINITIVE,
            finite=False,
            polarity=Polarity.NEGATIVE if negative else Polarity.POSITIVE,
            modality=governor(self.cut, index),
        )


def _present(word: str) -> str:
    """The base of a finite present: "exposes" and "expose" alike."""
    known = third_person(word)
    if known is not None or word in BASE or not word.endswith("s"):
        return known or word
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word[:-3] + "y" if word.endswith("ies") and len(word) > 4 else word[:-1]
