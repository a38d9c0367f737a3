"""What the words around one make plain: that it is a verb, and in which form, or that it is none."""

from service.domain.event import Tense
from service.grammar.clause import Voice
from service.languages.en.breaks import JOINING, LONGEST_PHRASE, NEVER_PRESENT, PARTICLES, is_behind_inset
from service.languages.en.chain import is_gerund, is_participle
from service.languages.en.closed import (
    COORDINATORS,
    DETERMINERS,
    OFTEN,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    TIME_WORDS,
    is_adverb,
)
from service.languages.en.lexical import COMPLEMENT_VERBS, INTRANSITIVE, REPORTING
from service.languages.en.lexicon import MONTHS, NUMBERS, ORDINALS, SCALES, WEEKDAYS
from service.languages.en.scheduled import TIMETABLED, Scheduled
from service.languages.en.senses import UNKNOWN, is_base_form, senses
from service.languages.en.verbs import PARTICIPLE, PAST, lemma, third_person
from service.languages.en.walk import COUNTED_ON, FRONTED, OBJECTS

_NAMED = frozenset(
    ("a", "an", "the", "this", "these", "those", "my", "your", "his", "her", "its", "our", "their")
)
_BOUNDING = frozenset("ended ending beginning starting commencing".split())
_SPELLS = frozenset("week year years quarter half months weeks days season".split())
_NEAR_FRONT = 5
_PARTING = frozenset((";", ",", "and", "but", "while"))
_SAME_PAST = frozenset(
    "burst put cut set hit shut spread cast cost hurt quit split bet rid shed thrust upset broadcast".split()
)
"""Pasts like their base: a single subject's present would end in -s."""
_PAST_NOUNS = frozenset("shed bid cut hit spread cast split offset rose ground found".split())
"""Pasts that are nouns as well."""
_ONLY_VERBS = frozenset(
    """declare announce seize invade resign publish elect appoint marry withdraw expel adopt acquire assassinate choose destroy
    dissolve execute flee inaugurate occupy oust overthrow ratify replace restore retire settle suspend unveil deploy discover
    undergo establish evacuate introduce merge negotiate succeed defy reopen annex conquer bombard recapture depose secede abdicate""".split()
)
"""Verbs whose form in -s is no noun: "Peru declares war and claims the valley"."""
_DUE = frozenset(
    "lapse meet open begin reopen resume arrive leave host decide appear speak close sit reconvene expire".split()
)
_ADJECTIVE = ("ous", "ful", "less", "ive", "able", "ible", "ic", "al", "ate", "ent", "ant", "ish")
_SINCE = frozenset(("starting", "beginning", "commencing"))
_HOUSED: dict[str, tuple[str, ...]] = {
    "nursing": ("home", "homes"), "filling": ("station", "stations"), "parking": ("lot", "lots", "garage", "space", "spaces"),
    "polling": ("station", "stations", "place", "places", "booth", "booths"), "shopping": ("centre", "center", "centres", "centers", "mall", "malls"),
    "boarding": ("school", "schools", "house"), "swimming": ("pool", "pools", "bath", "baths"), "training": ("camp", "camps", "ground", "grounds"),
    "printing": ("press", "presses", "works"), "fishing": ("boat", "boats", "vessel", "vessels", "port", "village"), "landing": ("strip", "craft"),
    "washing": ("machine", "machines"), "operating": ("theatre", "theatres", "theater"), "recording": ("studio", "studios"),
    "holding": ("company", "companies", "cell", "cells"), "building": ("site", "sites", "society", "societies"), "mining": ("town", "towns", "camp"),
}  # fmt: skip
"""Places named by what is done there, which nobody does in the sentence."""
_RANKS = frozenset((*ORDINALS, *NUMBERS, "well", "long", "newly", "ill", "much"))
_OF_NAMES = frozenset(
    """visiting struggling retreating advancing departing fleeing rampaging demonstrating protesting rioting warring ailing ageing aging
    reigning competing touring ruling governing emerging declining approaching charging marching opposing surviving invading
    trailing slumping soaring""".split()
)
"""What tells of someone which of its kind it is, before its name."""
_WITH_GERUND = frozenset(
    """begin start stop keep finish resume enjoy avoid consider suggest recommend propose risk postpone delay quit cease continue
    deny admit recall remember regret be include involve mean discuss oppose favour favor like love hate prefer contemplate""".split()
)
_WHICH_FALL = frozenset("this last next that each every".split())
_MANIFOLD = frozenset(
    "few dozen hundred thousand million billion couple score number lot handful group series total".split()
)
_ANYBODY = frozenset(
    "nobody everybody everyone anybody anyone somebody someone nothing everything me us you".split()
)
_BEFORE_NOUNS = frozenset("of to with for from by in among between against on into over".split())


class Reading(Scheduled):
    """Says what the words around one make plain, before the model of forms is asked."""

    def is_plainly_no_verb(self, index: int, word: str) -> bool:
        """What no model need be asked: names, participles behind an article, "the year ended March 31"."""
        low = self.cut.low
        if not index:
            named = is_gerund(word) and low[1:2] == ("'s",)  # "Peking's delegates"
            return named or (word in _SINCE and self._leads_time(index))
        before = low[index - 1]
        ranked = "-" in word and word.partition("-")[0] in _RANKS  # "visit second-placed Hallam"
        housed = (
            ranked or word in _HOUSED and low[index + 1 : index + 2] != () and low[index + 1] in _HOUSED[word]
        )
        if housed or (word == "fall" and before in _WHICH_FALL) or self._is_of_one(index, word):
            return True  # "died in a Graz nursing home", "This fall the shell becomes a school"
        if index > 2 and self.cut.low[index - 2] in ("a", "an", "the") and self._is_compound(index, word):
            return True
        if before == "those" and is_participle(word):
            return not self._reaches_on(index)  # "Those killed on Sunday", but "those united nations"
        named = before in _NAMED and (is_gerund(word) or is_participle(word))
        if named or (self.cut.form[index][0].isupper() and not self.in_title_case()):
            return True
        if self.cut.low[index + 1 : index + 2] == ("yesterday",) and third_person(word) is not None:
            return True  # "on the town hall steps yesterday"
        if (
            word == "left"
            and low[index + 1 : index + 2] == (",",)
            and "with" in low[max(index - 4, 0) : index]
        ):
            return True  # "with 71 kilometres left, a rider went clear"
        if word == "won":
            year = len(before) == 4 and index > 1 and low[index - 2] in PREPOSITIONS
            return (before[0].isdigit() and not year) or before in SCALES  # "12 trillion won in 1996"
        called = (
            word == "visiting" and before in COORDINATORS and not any(is_gerund(form) for form in low[:index])
        )
        if called or (word in _OF_NAMES and self._is_of_object(index)):
            return True  # "talks between Lee and visiting Premier Li", "told visiting Premier Li on Friday"
        if before in ("which", "that", "whom") and word.endswith("s") and self._leads_past(index + 1):
            return True  # "the bomb, which sappers defused on Sunday"
        if word in _PAST_NOUNS and index > 2 and self._is_object(index):
            return True  # "shall commission the Rosa shed in February"
        bounds = word in _BOUNDING and before in _SPELLS
        if before in COORDINATORS and is_participle(word) and self._is_one_of_two(index):
            return True
        return bounds or (is_participle(word) and self._describes(index))

    def _is_of_object(self, index: int) -> bool:
        """Whether a finite verb that takes no gerund stands right before, and what it is done to right behind."""
        last, after = self.found[-1] if self.found else None, self.cut.low[index + 1 : index + 2]
        if (
            last is None
            or last.last != index - 1
            or not last.finite
            or last.lemma in _WITH_GERUND
            or not after
        ):
            return False
        return after[0].isalpha() and after[0] not in NEVER_PRESENT and after[0] not in OBJECTS

    def _is_of_one(self, index: int, word: str) -> bool:
        """Tell the "train" of "A goods train", where a plural stands under "a"."""
        low = self.cut.low
        plural = low[index - 1].endswith("s") and not low[index - 1].endswith("ss")
        if not plural or not is_base_form(word):
            return False
        at = index - 2
        while at >= max(index - LONGEST_PHRASE, 0) and low[at] not in ("a", "an"):
            if not low[at].isalpha() or low[at] in NEVER_PRESENT or low[at] in _MANIFOLD:
                return False
            at -= 1
        return at >= 0 and low[at] in ("a", "an") and low[at + 1] not in _MANIFOLD

    def _is_compound(self, index: int, word: str) -> bool:
        """Tell the "warning" of "issued a tsunami warning on Monday", an object of two nouns."""
        object_ = is_gerund(word) and self._ends_verb(index - 3)
        return object_ and senses(word).use[0] == "N" and self._reaches_on(index)

    def plain_label(self, index: int, word: str) -> str:
        """The label that what stands right before gives away: "“It is over,” confessed Lee", "Lee (born 1914)"."""
        before = self.cut.low[index - 1] if index else ""
        return (
            self._plainly_finite(index, word, before)
            or self._plainly_participle(index, word, before)
            or self._plainly_joined(index, word, before)
        )

    def _calls_at(self, index: int, word: str) -> bool:
        """Tell the "lands" of "The premier lands at Shannon on Friday for a visit whose organisers have paid for it"."""
        low, form = self.cut.low, self.cut.form
        near = index <= _NEAR_FRONT and index + 4 < len(low) and low[index - 1].isalpha()
        if not near or third_person(word) not in TIMETABLED or low[0] not in DETERMINERS:
            return False
        place = low[index + 1] in ("at", "in", "from") and form[index + 2][0].isupper()
        return place and low[index + 3] == "on" and low[index + 4] in TIME_WORDS

    def _plainly_finite(self, index: int, word: str, before: str) -> str:
        if self._is_due_when(index, word, before) or self._calls_at(index, word):
            return "VBZ"
        if self._is_left_alone(index, word, before):
            return "VBD"
        if index > 1 and before in QUOTES and is_participle(word) and lemma(word) in REPORTING:
            return "VBD"
        if (before in COORDINATORS and self._goes_on(index, word)) or self._sets_out(index, word, before):
            return "VBZ"
        often = before in OFTEN and third_person(word) is not None and not self._ends_verb(index - 2)
        if often or third_person(word) in _ONLY_VERBS or self._is_done_by_name(index, word):
            return "VBZ"
        alone = index > 1 and before in ("that", "which") and not self.cut.low[index - 2].endswith("s")
        if (
            word in _SAME_PAST
            and alone
            and not DETERMINERS.isdisjoint(self.cut.low[max(index - 4, 0) : index - 2])
        ):
            return "VBD"  # "the main that burst on Wednesday"
        if self._is_rare_past(index, word, before):
            return "VBD"
        apposed = before == "," and not self.found and self.cut.low[:index].count(",") > 1
        if apposed and word.endswith(("ed", "said", "told", "wrote")) and lemma(word) in REPORTING:
            return "VBD"  # "Ann Lee, its head, testified"
        if self._is_inserted_saying(index, word):
            return "VBD"
        if word in TIMETABLED and before.endswith("s") and self._is_due_over(index):
            return "VBZ"
        due = third_person(word) in _DUE and not self.found and self._leads_day(index)
        return "VBZ" if due or (word in TIMETABLED and self._is_due_and(index)) else ""

    def _is_inserted_saying(self, index: int, word: str) -> bool:
        """Tell the "alleged" of "The money, deputies alleged on Friday, went abroad"."""
        low, begin = self.cut.low, self.here.begin
        if not (word.endswith("ed") and lemma(word) in REPORTING and 0 < index - begin <= FRONTED and begin):
            return False
        comma = next((at for at in range(index + 1, min(index + FRONTED, len(low))) if low[at] == ","), None)
        told = comma is not None and all(one in TIME_WORDS or one == "on" for one in low[index + 1 : comma])
        return low[begin - 1] == "," and told and not self.here.left

    def _plainly_participle(self, index: int, word: str, before: str) -> str:
        if word == "dated" and any(one in MONTHS for one in self.cut.low[index + 1 : index + 3]):
            return "VBN"
        led = not index and is_participle(word) and (word.endswith("ed") or not is_base_form(word))
        if led and (self._reaches_on(index) or not PARTICLES.isdisjoint(self.cut.low[1:2])):
            return "VBN"  # "Rained out on Wednesday, the match will be played in July"
        if (before == "those" and is_participle(word)) or self._is_done_to(index, word, before):
            return "VBN"
        if self._is_rare_participle(index, word, before) or self._is_shut_inset(index, word, before):
            return "VBN"
        return "VBG" if self._is_shown_doing(index, word) else ""

    def _plainly_joined(self, index: int, word: str, before: str) -> str:
        if (before in JOINING and self._is_second_past(index, word)) or self._goes_on_after_inset(
            index, word
        ):
            return "VBD"
        if self._is_second_participle(index, word, before):
            return "VBN"
        listed = before == "," and "and" in self.cut.low[index:]
        if (before in JOINING or listed) and self._is_one_more(index, word):
            return "VB"
        if index > 2 and before.isdigit() and self.cut.low[index - 3] in RELATIVES and word in PAST:
            return "VBD"  # "a man who in 2005 shot three"
        return "VBN" if word == "born" and before == "(" else ""

    def _is_shut_inset(self, index: int, word: str, before: str) -> bool:
        """Tell the "shut" of "The lift, shut after a cable snapped, stays idle"."""
        low = self.cut.low
        led = word in _SAME_PAST and before == "," and index > 1 and not self.found
        if not led or low[index + 1 : index + 2] not in (("after",), ("since",), ("by",), ("for",)):
            return False
        later = (low[at + 1] for at in range(index, len(low) - 1) if low[at] == ",")
        return any(third_person(one) or one in PAST or one.endswith("ed") for one in later)

    def _is_shown_doing(self, index: int, word: str) -> bool:
        """Tell the "greeting" of a caption: "Celeste Armand greeting supporters on Saturday"."""
        named = 0 < index <= FRONTED and all(form[0].isupper() for form in self.cut.form[:index])
        if not named or not is_gerund(word) or self.cut.low[0] in NEVER_PRESENT:
            return False
        return not self.here.finite

    def _is_done_to(self, index: int, word: str, before: str) -> bool:
        """Tell the "begun" of "A restoration begun in May", a form that is nothing but a participle."""
        if word not in PARTICIPLE or word in PAST or is_base_form(word) or index + 1 == len(self.cut):
            return False
        noun = before.isalpha() and before not in NEVER_PRESENT and not is_adverb(before)
        return noun and (self._reaches_on(index) or self.cut.low[index + 1] in PARTICLES)

    def _is_one_more(self, index: int, word: str) -> bool:
        """Tell the "dock" of "would sail in May and dock in June", "to dine today, tour a mill and sign a pact"."""
        low, last = self.cut.low, self.found[-1] if self.found else None
        if last is None or index + 2 >= len(low) or index != self.here.begin or not is_base_form(word):
            return False
        ahead = last.tense in (Tense.FUTURE, Tense.INFINITIVE) or last.modality
        timed = low[index - 2] in TIME_WORDS or low[index - 2].isdigit()
        after = low[index + 1]
        object_ = after in OBJECTS or after in DETERMINERS or self.cut.form[index + 1][0].isupper()
        many = after.endswith("s") and low[index + 2] in PREPOSITIONS
        return bool(ahead) and timed and (object_ or many or after in PREPOSITIONS or after in PARTICLES)

    def _is_second_past(self, index: int, word: str) -> bool:
        """Tell the "quarrelled" of "advised the firms and quarrelled with them", behind a past of the same subject."""
        last = self.found[-1] if self.found else None
        if (
            last is None
            or last.tense is not Tense.PAST
            or last.voice is not Voice.ACTIVE
            or not word.endswith("ed")
        ):
            return False
        after = self.cut.low[index + 1] if index + 1 < len(self.cut) else "."
        object_ = after in DETERMINERS or after in OBJECTS
        return (
            index == self.here.begin and last.last < index - 2 and (object_ or after in PREPOSITIONS - {"by"})
        )

    def _leads_past(self, index: int) -> bool:
        """Tell the "defused on" of "which sappers defused on Sunday", whose subject then stands before it."""
        low = self.cut.low
        return (
            index + 1 < len(low) and is_participle(low[index]) and low[index + 1] in PREPOSITIONS | TIME_WORDS
        )

    def _is_object(self, index: int) -> bool:
        """Tell a noun right behind a verb, an article and one word more: "shall commission the Rosa shed"."""
        last = self.found[-1] if self.found else None
        behind = last is not None and last.last == index - 3 and last.lemma not in COMPLEMENT_VERBS
        return (
            behind
            and self.cut.low[index - 2] in DETERMINERS
            and (self._reaches_on(index) or index + 1 == len(self.cut))
        )

    def _is_rare_past(self, index: int, word: str, before: str) -> bool:
        """Tell the "darkened" of "An eclipse darkened Rosa", a form that news all but never has."""
        if not self._is_rare(index, word, before):
            return False
        return self._leads_object(index) and self._parts_from_verb(index)

    def _leads_object(self, index: int) -> bool:
        """Tell whether what a verb is done to follows: "the", "them", "nobody", a name, an amount."""
        if index + 1 >= len(self.cut):
            return False
        after = self.cut.low[index + 1]
        told = after in DETERMINERS or after in OBJECTS or after in _ANYBODY
        return told or after[0] in "$£€" or after[0].isdigit() or self.cut.form[index + 1][0].isupper()

    def _does_at_once(self, index: int, word: str) -> bool:
        """Tell the "wounds" of "A bomb wounds Mr. Lee" and the "releases" of "The central bank releases its figures"."""
        low = self.cut.low
        single = index > 1 and low[index - 2] in ("a", "an", "the") and not low[index - 1].endswith("s")
        owns = (
            index > 0
            and low[index - 1].isalpha()
            and low[index + 1 : index + 2] in (("its",), ("his",), ("her",))
        )
        return (single or owns) and third_person(word) is not None and self._leads_object(index)

    def _leads_day_behind_noun(self, index: int, word: str) -> bool:
        """Tell the "adjourned" of "A meeting adjourned on Monday will be resumed"."""
        low = self.cut.low
        if not (word.endswith("ed") and is_participle(word) and 0 < index < len(low) - 2):
            return False
        before, day = low[index - 1], low[index + 1 : index + 3]
        timed = day[-1 if day[0] == "on" else 0] in WEEKDAYS
        linked = before in ("be", "get", "gets") or self._ends_verb(index - 1)
        noun = before.isalpha() and before not in NEVER_PRESENT and not is_adverb(before)
        return timed and noun and not linked

    def _is_rare_participle(self, index: int, word: str, before: str) -> bool:
        """Tell the "initialled" of "A pact initialled on Sunday is to be ratified"."""
        set_off = (
            before == "," and word.endswith("ed") and senses(word).use == UNKNOWN and bool(self.here.past)
        )
        if set_off and not self.found and "," in self.cut.low[index:]:
            return self._reaches_on(index) or self.cut.low[index + 1] in ("together", "apart")
        return (
            self._is_rare(index, word, before)
            and self._reaches_on(index)
            and not self._parts_from_verb(index)
        )

    def _is_rare(self, index: int, word: str, before: str) -> bool:
        said = self.here.left in REPORTING and self.here.left_end < index - 1  # "say Lee siphoned off"
        if (
            not word.endswith("ed")
            or (self.here.left and not said)
            or index + 1 >= len(self.cut)
            or senses(word).use != UNKNOWN
        ):
            return False
        noun = before.isalpha() and before not in NEVER_PRESENT and not is_adverb(before)
        return noun and (self._has_determiner(index - 1) or (said and self.cut.form[index - 1][0].isupper()))

    def _parts_from_verb(self, index: int) -> bool:
        """Whether no finite verb follows, or something stands before it that parts clauses."""
        following = next((at for at in self.here.finite if at > index), index)
        return following == index or not _PARTING.isdisjoint(self.cut.low[index:following])

    def _is_second_participle(self, index: int, word: str, before: str) -> bool:
        """Tell the "shelved" of "a tunnel proposed in 1978, shelved in 1982 and costed again in 2004"."""
        low, last = self.cut.low, self.found[-1] if self.found else None
        if last is None or last.finite or last.tense is not Tense.PASTPART or not is_participle(word):
            return False
        timed = index > 1 and (
            low[index - 2] in TIME_WORDS or low[index - 2] in COUNTED_ON or low[index - 2].isdigit()
        )
        after = low[index + 1] if index + 1 < len(low) else "."
        whole = before in JOINING or (before == "," and bool(self.here.finite))
        inset = low[last.first - 1] == "," and "," in low[index:] and self._are_set_off()
        return whole and timed and (self._reaches_on(index) or after in NUMBERS or inset)

    def _goes_on_after_inset(self, index: int, word: str) -> bool:
        """Tell the "walked" of "who baked there and, in 1952, walked home"."""
        last = self.found[-1] if self.found else None
        past = word in PAST or word.endswith("ed")
        return past and last is not None and last.tense is Tense.PAST and is_behind_inset(self.cut, index)

    def _is_left_alone(self, index: int, word: str, before: str) -> bool:
        """Tell the "vanished" of "In February a witness vanished", where nothing can have been done to the witness."""
        if not word.endswith("ed") or self.here.left or lemma(word) not in INTRANSITIVE:
            return False
        noun = before.isalpha() and before not in NEVER_PRESENT and not is_adverb(before)
        return noun and index > 1 and self._has_determiner(index - 1)

    def _describes(self, index: int) -> bool:
        """Tell the participle of "gave it to affiliated groups", which only tells of what kind they are."""
        return self._names_next(index) and index > 0 and self.cut.low[index - 1] in _BEFORE_NOUNS

    def _is_one_of_two(self, index: int) -> bool:
        """Tell the "abandoned" of "in this desolate and abandoned town" from "sold the firm and fired men"."""
        low = self.cut.low
        return (
            index > 2
            and low[index - 3] in DETERMINERS
            and low[index - 2].endswith(_ADJECTIVE)
            and self._names_next(index)
        )

    def _leads_time(self, index: int) -> bool:
        """Tell the "starting" of "Starting this month, inspectors will …", which only says since when."""
        if index:
            return False
        following = self.cut.low[index + 1 : index + 3]
        return any(word in TIME_WORDS or word[0].isdigit() for word in following)
