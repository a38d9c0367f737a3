"""What the words around one make plain: that it is a verb, and in which form, or that it is none."""

from service.domain.event import Tense
from service.grammar.clause import Voice
from service.languages.en.breaks import (
    JOINING,
    LONGEST_PHRASE,
    NEVER_PRESENT,
    PARTICLES,
    is_behind_inset,
    is_title_case,
)
from service.languages.en.chain import is_gerund, is_participle
from service.languages.en.closed import (
    COORDINATORS,
    DETERMINERS,
    LIKE_NOUNS,
    MODALS,
    OFTEN,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    TIME_WORDS,
    is_adverb,
)
from service.languages.en.forms import Surroundings
from service.languages.en.lexical import COMPLEMENT_VERBS, INTRANSITIVE, REPORTING
from service.languages.en.lexicon import MONTHS, NUMBERS, SCALES, WEEKDAYS
from service.languages.en.reduced import may_be_reduced
from service.languages.en.senses import UNKNOWN, is_base_form, senses
from service.languages.en.verbgroup import Group
from service.languages.en.verbs import PARTICIPLE, PAST, lemma, third_person
from service.text.words import Words

_NAMED = frozenset(
    ("a", "an", "the", "this", "these", "those", "my", "your", "his", "her", "its", "our", "their")
)
_BOUNDING = frozenset("ended ending beginning starting commencing".split())
_SPELLS = frozenset("week year years quarter half months weeks days season".split())
_NEAR_TOP = 8
_FRONTED = 4
_PARTING = frozenset((";", ",", "and", "but", "while"))
_SAME_PAST = frozenset(
    "burst put cut set hit shut spread cast cost hurt quit split bet rid shed thrust upset broadcast".split()
)
"""Pasts like their base: a single subject's present would end in -s."""
_PAST_NOUNS = frozenset("shed bid cut hit spread cast split offset rose ground found".split())
"""Pasts that are nouns as well."""
_MANY = frozenset("men women people children police".split())
OBJECTS = frozenset(("it", "him", "her", "them"))
_ONLY_VERBS = frozenset(
    """declare announce seize invade resign publish elect appoint marry withdraw expel adopt acquire assassinate choose destroy
    dissolve execute flee inaugurate occupy oust overthrow ratify replace restore retire settle suspend unveil deploy discover
    undergo establish evacuate introduce merge negotiate succeed defy reopen annex conquer bombard recapture depose secede abdicate""".split()
)
"""Verbs whose form in -s is no noun: "Peru declares war and claims the valley"."""
_TIMETABLED = frozenset(
    """lapse reconvene dock berth premiere vote meet rule open reopen start begin play visit return resume end close appear speak decide host face travel fly arrive leave
    sit run air strike report sail fight land stay""".split()
)
_DUE = frozenset(
    "lapse meet open begin reopen resume arrive leave host decide appear speak close sit reconvene expire".split()
)
_GOING_WHERE = frozenset("before on to into under back home out ahead through up without".split())
_LETTING = frozenset("to let lets help helped make made see saw not n't and or a".split())
_ADJECTIVE = ("ous", "ful", "less", "ive", "able", "ible", "ic", "al", "ate", "ent", "ant", "ish")
_SETTING_OUT = _TIMETABLED | frozenset("go get take set come head gather march".split())
_SINCE = frozenset(("starting", "beginning", "commencing"))
_WALKING = frozenset("walk set take break shut close kick line lay head pull".split())
_COUNTED_ON = frozenset("later earlier afterwards afterward ago before".split())
_IF_ONLY = frozenset("when if once unless until".split())
_BEFORE_NOUNS = frozenset("of to with for from by in among between against on into over".split())


class Reading:
    """A sentence as read so far: ``here`` remembers what a guess needs to know of the words before.

    Its methods say what the words around one make plain, before the model of forms is asked.
    """

    def __init__(self, cut: Words, here: Surroundings) -> None:
        self.cut, self.here = cut, here
        self.found: list[Group] = []
        self.open = True  # Since ";" no clause has had its verb that no subordinator opened.
        self.title: bool | None = None

    def opens_with_time(self, index: int) -> bool:
        """Whether its clause has no more than "In early November" before the word at ``index``, and so no subject.

        Nor has it one behind "at a ski" before "lodge".
        """
        low, begin = self.cut.low, self.here.begin
        if not begin < index <= begin + _FRONTED:
            return False
        if low[begin] not in PREPOSITIONS:
            counted = low[begin] in NUMBERS or low[begin].isdigit()
            return counted and low[index - 1] in _COUNTED_ON  # "Four years later hail destroyed the crop."
        timed = low[index - 1] in TIME_WORDS or low[index - 1].isdigit()
        return timed or (index - begin == _FRONTED - 1 and low[begin + 1] in ("a", "an"))

    def is_plainly_no_verb(self, index: int, word: str) -> bool:
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
        if self.cut.form[index][0].isupper() and not self.in_title_case():
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
        if word == "visiting" and before in COORDINATORS and not any(is_gerund(form) for form in low[:index]):
            return True  # "talks between Lee and visiting Premier Li"
        if before in ("which", "that", "whom") and word.endswith("s") and self._leads_past(index + 1):
            return True  # "the bomb, which sappers defused on Sunday"
        if word in _PAST_NOUNS and index > 2 and self._is_object(index):
            return True  # "shall commission the Rosa shed in February"
        bounds = word in _BOUNDING and before in _SPELLS
        if before in COORDINATORS and is_participle(word) and self._is_one_of_two(index):
            return True
        return bounds or (is_participle(word) and self._describes(index))

    def plain_label(self, index: int, word: str) -> str:
        """The label that what stands right before gives away: "“It is over,” confessed Lee", "Lee (born 1914)"."""
        before = self.cut.low[index - 1] if index else ""
        return (
            self._plainly_finite(index, word, before)
            or self._plainly_participle(index, word, before)
            or self._plainly_joined(index, word, before)
        )

    def _plainly_finite(self, index: int, word: str, before: str) -> str:
        if self._is_due_when(index, word, before):
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
        if word in _TIMETABLED and before.endswith("s") and self._is_due_over(index):
            return "VBZ"
        due = third_person(word) in _DUE and not self.found and self._leads_day(index)
        return "VBZ" if due or (word in _TIMETABLED and self._is_due_and(index)) else ""

    def _plainly_participle(self, index: int, word: str, before: str) -> str:
        if word == "dated" and any(one in MONTHS for one in self.cut.low[index + 1 : index + 3]):
            return "VBN"
        led = not index and word.endswith("ed") and is_participle(word)
        if led and (self._reaches_on(index) or not PARTICLES.isdisjoint(self.cut.low[1:2])):
            return "VBN"  # "Rained out on Wednesday, the match will be played in July"
        if (before == "those" and is_participle(word)) or self._is_done_to(index, word, before):
            return "VBN"
        if self._is_rare_participle(index, word, before):
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

    def _is_shown_doing(self, index: int, word: str) -> bool:
        """Tell the "greeting" of a caption: "Celeste Armand greeting supporters on Saturday"."""
        named = 0 < index <= _FRONTED and all(form[0].isupper() for form in self.cut.form[:index])
        if not named or not is_gerund(word) or self.cut.low[0] in NEVER_PRESENT:
            return False
        return not self.here.finite

    def _ends_verb(self, index: int) -> bool:
        return bool(self.here.left) and self.here.left_end == index

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
        after = self.cut.low[index + 1]
        object_ = after in DETERMINERS or after in OBJECTS or self.cut.form[index + 1][0].isupper()
        return object_ and self._parts_from_verb(index)

    def _is_rare_participle(self, index: int, word: str, before: str) -> bool:
        """Tell the "initialled" of "A pact initialled on Sunday is to be ratified"."""
        return (
            self._is_rare(index, word, before)
            and self._reaches_on(index)
            and not self._parts_from_verb(index)
        )

    def _is_rare(self, index: int, word: str, before: str) -> bool:
        if (
            not word.endswith("ed")
            or self.here.left
            or index + 1 >= len(self.cut)
            or senses(word).use != UNKNOWN
        ):
            return False
        noun = before.isalpha() and before not in NEVER_PRESENT and not is_adverb(before)
        return noun and self._has_determiner(index - 1)

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
            low[index - 2] in TIME_WORDS or low[index - 2] in _COUNTED_ON or low[index - 2].isdigit()
        )
        after = low[index + 1] if index + 1 < len(low) else "."
        whole = before in JOINING or (before == "," and bool(self.here.finite))
        return whole and timed and (self._reaches_on(index) or after in NUMBERS)

    def _goes_on_after_inset(self, index: int, word: str) -> bool:
        """Tell the "walked" of "who baked there and, in 1952, walked home"."""
        last = self.found[-1] if self.found else None
        past = word in PAST or word.endswith("ed")
        return past and last is not None and last.tense is Tense.PAST and is_behind_inset(self.cut, index)

    def _is_due_over(self, index: int) -> bool:
        """Tell the "vote" of "Deputies vote Tuesday on the bill they threw out", whose other verb tells of the bill."""
        low = self.cut.low
        day = low[index + 1 : index + 3]
        if (
            self.found
            or not day
            or day[-1 if day[0] == "on" else 0] not in TIME_WORDS
            or low[index] == "report"
        ):
            return False
        nouns = (at for at in range(index + 3, len(low)) if low[at] in SUBJECTS and low[at - 1].isalpha())
        return index <= _FRONTED and any(low[at - 1] not in NEVER_PRESENT | TIME_WORDS for at in nouns)

    def _is_due_and(self, index: int) -> bool:
        """Tell the "open" of "Hearings into the sinking open Tuesday and should end on Friday"."""
        low = self.cut.low
        day = index + 1 + (low[index + 1 : index + 2] == ("on",))
        timed = low[day : day + 1] and low[day] in TIME_WORDS
        joined = low[day + 1 : day + 2] == ("and",) and low[day + 2 : day + 3] != ()
        return bool(timed) and joined and low[day + 2] in MODALS

    def _leads_day(self, index: int) -> bool:
        """Tell the "lapses" of "The embargo lapses Friday", right behind its subject."""
        low = self.cut.low
        subject = index > 0 and low[index - 1].isalpha() and not low[index - 1].endswith("s")
        return (
            subject
            and low[index + 1 : index + 2] != ()
            and low[index + 1] in WEEKDAYS
            and self._has_determiner(index - 1)
        )

    def _is_due_when(self, index: int, word: str, before: str) -> bool:
        """Tell the "reports" of "when the company reports on Thursday", alone in its clause before a day."""
        low, begin = self.cut.low, self.here.begin
        many = word in _TIMETABLED and before.endswith("s")  # "where the soup suppers start on Friday"
        base = word if many else third_person(word)
        if base is None or not 0 < begin < index or self.here.left:
            return False
        opened = low[begin - 1] in SUBORDINATORS and low[begin] in DETERMINERS and index - begin <= _FRONTED
        following = low[index + 1 : index + 3]
        day = bool(following) and following[-1 if following[0] == "on" else 0] in TIME_WORDS
        day = day and base in _TIMETABLED
        closed = low[begin - 1] in _IF_ONLY and following[:1] == (",",)  # "when the tariff bites, …"
        return opened and (day or closed) and before.isalpha() and before not in NEVER_PRESENT

    def _is_left_alone(self, index: int, word: str, before: str) -> bool:
        """Tell the "vanished" of "In February a witness vanished", where nothing can have been done to the witness."""
        if not word.endswith("ed") or self.here.left or lemma(word) not in INTRANSITIVE:
            return False
        noun = before.isalpha() and before not in NEVER_PRESENT and not is_adverb(before)
        return noun and index > 1 and self._has_determiner(index - 1)

    def _has_determiner(self, noun: int) -> bool:
        low = self.cut.low
        return not DETERMINERS.isdisjoint(low[max(noun - LONGEST_PHRASE, self.here.begin) : noun])

    def _is_done_by_name(self, index: int, word: str) -> bool:
        """Tell the "signs" of "Peru signs the treaty", as chronologies tell it: no noun stands before an article so."""
        begin, low = self.here.begin, self.cut.low
        after = low[index + 1] if index + 1 < len(low) else ""
        named = 0 < index - begin <= _FRONTED and all(
            form[0].isupper() for form in self.cut.form[begin:index]
        )
        following = low[index + 2] if index + 2 < len(low) else ""
        due = (
            third_person(word) in _TIMETABLED
            and after == "on"
            and (following in TIME_WORDS or following[:1].isdigit())
        )
        object_ = after in DETERMINERS or (after != "" and self.cut.form[index + 1][0].isupper())
        if (
            named
            and word in _TIMETABLED
            and low[index - 1].endswith("s")
            and object_
            and not self.in_title_case()
        ):
            return True  # "Rovers visit Linden on Saturday"
        return (
            named
            and (after in DETERMINERS or after in OBJECTS or due)
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
                and before not in NEVER_PRESENT
                and before not in _LETTING
            )
        following = low[index + 2 : index + 4]
        if word in _WALKING and after in PARTICLES and following[-1:] and not self.here.main:
            past = word in PAST and low[-1] == "."  # "Cyclists set off on Sunday."
            timed = following[-1 if following[0] == "on" else 0] in TIME_WORDS
            return timed and before not in _LETTING and not past
        adverb = before.endswith("ly") and is_adverb(before)
        return (
            adverb and not self.here.main and after in PARTICLES | {"over"} and third_person(word) is not None
        )

    def _reaches_on(self, index: int) -> bool:
        """Whether a preposition, a time or an adverb follows, and so no noun that the word at ``index`` describes."""
        after = self.cut.low[index + 1] if index + 1 < len(self.cut.low) else "."
        return after in PREPOSITIONS or after in TIME_WORDS or after == "since" or is_adverb(after)

    def _goes_on(self, index: int, word: str) -> bool:
        """Tell the "ends" of "begins in Rosa on 3 May and ends in Linden", behind a time and a present of its kind."""
        low, last = self.cut.low, self.found[-1] if self.found else None
        if last is not None and (last.modality or last.tense in (Tense.FUTURE, Tense.INFINITIVE)):
            return False  # "would sail in May and dock in June"
        present = (
            last is not None and last.finite and last.tense is Tense.PRESENT and third_person(low[last.last])
        )
        after = low[index + 1] if index + 1 < len(low) else ""
        timed = index > 1 and (low[index - 2] in TIME_WORDS or low[index - 2].isdigit())
        if not timed or (after not in PREPOSITIONS and after != "as"):
            return False
        if word in _SETTING_OUT:  # "were laid off on Thursday and march through the town on Saturday"
            return last is not None and last.finite and not TIME_WORDS.isdisjoint(low[index + 2 :])
        if third_person(word) is None or last is None:
            return False
        # "She won in February and starts as favourite on Sunday"
        past = last.finite and last.tense is Tense.PAST and not any(one > index for one in self.here.finite)
        return bool(present) or (past and not TIME_WORDS.isdisjoint(low[index + 2 :]))

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

    def _names_next(self, index: int) -> bool:
        after = self.cut.low[index + 1] if index + 1 < len(self.cut) else ""
        return after.isalpha() and after not in NEVER_PRESENT and not is_adverb(after)

    def closes_saying(self, index: int) -> bool:
        """Tell the "report" of "Eels have come home, biologists report today"."""
        low = self.cut.low
        plural = index > 1 and low[index - 1].endswith("s") and low[index - 2] in (",", "”", '"')
        after = low[index + 1] if index + 1 < len(low) else "."
        return plural and (after in TIME_WORDS or after in PREPOSITIONS or after == ".")

    def waited_for(self, index: int, word: str) -> bool:
        """Tell the verb of "The inspectors, who came Sunday, brief the council Friday"."""
        here, low = self.here, self.cut.low
        following = low[index + 1 : index + 3]
        particle = low[index + 1 : index + 2] and low[index + 1] in PARTICLES
        if particle:
            following = low[index + 2 : index + 4]
        on_a_day = len(following) > 1 and following[0] == "on" and following[1] in TIME_WORDS
        if self._follows_time(index, word, on_a_day=on_a_day) or self._sets_out_behind(index, word):
            return True
        behind = index == here.begin > 0 and low[index - 1] == "," and index + 1 < len(low)
        if behind and third_person(word) is not None and self.open and self.found:
            timed = low[index - 2] in TIME_WORDS or low[index - 2] in MONTHS or low[index - 2].isdigit()
            if low[index + 1] in DETERMINERS:
                return True  # "The school, built after a fire, graduates its last class"
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

    def is_scheduled(self, index: int, word: str) -> bool:
        """Tell the "votes" of "The house votes on Friday on a bill that was sent back", where a verb is waited for."""
        low = self.cut.low
        following = low[index + 1 : index + 3]
        day = bool(following) and following[-1 if following[0] == "on" else 0] in TIME_WORDS
        day = day or (len(following) > 1 and following[0] == "at" and following[1][0].isdigit())
        day = day or (following == ("on", "the") and index + 3 < len(low) and low[index + 3][0].isdigit())
        alone = index > 0 and low[index - 1].isalpha() and not low[index - 1].endswith("s")
        plural = (
            word in _TIMETABLED and index > 0 and low[index - 1].isalpha()
        )  # "Entries for the show close on Friday."
        base = third_person(word)
        told = plural or (alone and (base in _TIMETABLED or (base is not None and base not in LIKE_NOUNS)))
        return day and told and low[index - 1] not in NEVER_PRESENT and not is_adverb(low[index - 1])

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
        return many and may_be_reduced(self.cut, last) and (after in PREPOSITIONS or after == "before")

    def _is_done_by_agent(self) -> bool:
        """Tell the "scolded" of "Ministers scolded by the auditor on Monday table their reply"."""
        last, low = self.found[-1], self.cut.low
        return len(self.found) == 1 and may_be_reduced(self.cut, last) and low[last.last + 1] == "by"

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

    def in_title_case(self) -> bool:
        """Whether the sentence is in title case, looked up once."""
        if self.title is None:
            self.title = is_title_case(self.cut)
        return self.title
