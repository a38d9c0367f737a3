"""Presents that the words around make plain: what is due, what a name does, what goes on behind "and"."""

from service.domain.event import Tense
from service.languages.en.breaks import NEVER_PRESENT, PARTICLES
from service.languages.en.chain import is_participle
from service.languages.en.closed import (
    DETERMINERS,
    LIKE_NOUNS,
    MODALS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    TIME_WORDS,
    is_adverb,
)
from service.languages.en.lexical import REPORTING
from service.languages.en.lexicon import MONTHS, WEEKDAYS
from service.languages.en.reduced import may_be_reduced
from service.languages.en.senses import is_base_form
from service.languages.en.verbs import PAST, third_person
from service.languages.en.walk import FRONTED, OBJECTS, Walk

_NEAR_TOP = 8
_NEAR_AND, _LEAST_INSERTED = 5, 3
_MANY = frozenset("men women people children police".split())
TIMETABLED = frozenset(
    """lapse reconvene dock berth premiere vote meet rule open reopen start begin play visit return resume end close appear speak decide host face travel fly arrive leave
    sit run air depart strike report sail fight land stay roll""".split()
)
_GOING_WHERE = frozenset("before on to into under back home out ahead through up without".split())
_LETTING = frozenset("to let lets help helped make made see saw not n't and or a".split())
_SETTING_OUT = TIMETABLED | frozenset("go get take set come head gather march".split())
_WALKING = frozenset("walk set take break shut close kick line lay head pull".split())
_RISKING = frozenset("face risk fear deny consider resume avoid start stop keep".split())
_NEAR_DAY = 6
_IF_ONLY = frozenset("when if once unless until".split())


class Scheduled(Walk):
    """Tells a verb of the present: "Deputies vote Tuesday", "Peru signs the treaty", "were held and go to court"."""

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
        return index <= FRONTED and any(low[at - 1] not in NEVER_PRESENT | TIME_WORDS for at in nouns)

    def _is_due_and(self, index: int) -> bool:
        """Tell the "open" of "Hearings into the sinking open Tuesday and should end on Friday"."""
        low = self.cut.low
        day = index + 1 + (low[index + 1 : index + 2] == ("on",))
        timed = low[day : day + 1] and low[day] in TIME_WORDS
        near = range(day + 1, min(day + _NEAR_AND, len(low) - 1))
        joined = next((at for at in near if low[at] == "and"), 0)
        return bool(timed) and joined > 0 and low[joined + 1] in MODALS

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
        many = word in TIMETABLED and before.endswith("s")  # "where the soup suppers start on Friday"
        base = word if many else third_person(word)
        if base is None or not 0 < begin < index or self.here.left:
            return False
        opened = low[begin - 1] in SUBORDINATORS and low[begin] in DETERMINERS and index - begin <= FRONTED
        following = low[index + 1 : index + 3]
        day = bool(following) and following[-1 if following[0] == "on" else 0] in TIME_WORDS
        day = day and base in TIMETABLED
        closed = low[begin - 1] in _IF_ONLY and following[:1] == (",",)  # "when the tariff bites, …"
        return opened and (day or closed) and before.isalpha() and before not in NEVER_PRESENT

    def _is_done_by_name(self, index: int, word: str) -> bool:
        """Tell the "signs" of "Peru signs the treaty", as chronologies tell it: no noun stands before an article so."""
        begin, low = self.here.begin, self.cut.low
        after = low[index + 1] if index + 1 < len(low) else ""
        named = 0 < index - begin <= FRONTED and all(form[0].isupper() for form in self.cut.form[begin:index])
        following = low[index + 2] if index + 2 < len(low) else ""
        due = (
            third_person(word) in TIMETABLED
            and after == "on"
            and (following in TIME_WORDS or following[:1].isdigit())
        )
        object_ = after in DETERMINERS or (after != "" and self.cut.form[index + 1][0].isupper())
        if (
            named
            and word in TIMETABLED
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
        if word == "turns" and after.isdigit() and timed:
            return True  # "who retired in 1996 and turns 90 on Sunday"
        if not timed or (after not in PREPOSITIONS and after != "as"):
            return False
        if word in _SETTING_OUT:  # "were laid off on Thursday and march through the town on Saturday"
            return last is not None and last.finite and not TIME_WORDS.isdisjoint(low[index + 2 :])
        if third_person(word) is None or last is None:
            return False
        # "She won in February and starts as favourite on Sunday"
        past = last.finite and last.tense is Tense.PAST and not any(one > index for one in self.here.finite)
        return bool(present) or (past and not TIME_WORDS.isdisjoint(low[index + 2 :]))

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
        if self._is_behind_saying(index, word):
            return True
        behind = index == here.begin > 0 and low[index - 1] == "," and index + 1 < len(low)
        if behind and third_person(word) is not None and self.open and self.found:
            timed = low[index - 2] in TIME_WORDS or low[index - 2] in MONTHS or low[index - 2].isdigit()
            if low[index + 1] in DETERMINERS:
                return True  # "The school, built after a fire, graduates its last class"
            on_day = third_person(word) in TIMETABLED and self._has_object_on_day(index)
            return timed and low[index + 1] != "of" and (on_day or self._reaches_on(index))
        if not behind or not is_base_form(word) or word in PAST:
            return False  # "Lee, who had lost no set, hurt her wrist"
        after = low[index + 1] in DETERMINERS or on_a_day
        if len(self.found) > 1 and self._are_set_off() and low[self.found[0].first - 2].endswith("s"):
            return True  # "The two officers, indicted in May and granted bail in June, stand trial in July"
        sets_out = word in _SETTING_OUT and (low[index + 1] in PREPOSITIONS or after)
        open_ = self.open and bool(self.found) and (self.found[0].first > 2 or ";" in low[:index])
        open_ = open_ and (self.found[-1].finite or (sets_out and any(group.finite for group in self.found)))
        return ((after or sets_out) and open_) or (
            (after or low[index + 1] in PREPOSITIONS or word in _SETTING_OUT) and self._is_inset()
        )

    def _has_object_on_day(self, index: int) -> bool:
        """Tell the rest of "The firm, which opened in 2003, reports annual results on March 5"."""
        low = self.cut.low
        near = range(index + 2, min(index + _NEAR_AND, len(low) - 1))
        return any(low[at] == "on" and (low[at + 1] in TIME_WORDS or low[at + 1] in MONTHS) for at in near)

    def is_scheduled(self, index: int, word: str) -> bool:
        """Tell the "votes" of "The house votes on Friday on a bill that was sent back", where a verb is waited for."""
        low = self.cut.low
        following = low[index + 1 : index + 3]
        day = bool(following) and following[-1 if following[0] == "on" else 0] in TIME_WORDS
        day = day or (len(following) > 1 and following[0] == "at" and following[1][0].isdigit())
        day = day or (following == ("on", "the") and index + 3 < len(low) and low[index + 3][0].isdigit())
        alone = index > 0 and low[index - 1].isalpha() and not low[index - 1].endswith("s")
        plural = (
            word in TIMETABLED and index > 0 and low[index - 1].isalpha()
        )  # "Entries for the show close on Friday."
        base = third_person(word)
        sure = plural or (alone and base in TIMETABLED)
        told = sure or (alone and base is not None and base not in LIKE_NOUNS)
        day = day or (sure and self._leads_place_and_day(index))
        return day and told and low[index - 1] not in NEVER_PRESENT and not is_adverb(low[index - 1])

    def _leads_place_and_day(self, index: int) -> bool:
        """Tell whether a place or "again" stands between a verb and its day: "open against Leith in August"."""
        low, form, at = self.cut.low, self.cut.form, index + 1
        while (
            at < len(low) and at < index + _NEAR_DAY and low[at] not in TIME_WORDS and low[at] not in MONTHS
        ):
            if not (low[at] == "again" or low[at] in PREPOSITIONS or form[at][0].isupper()):
                return False
            at += 1
        return index + 1 < at < len(low) and (low[at] in TIME_WORDS or low[at] in MONTHS)

    def _follows_time(self, index: int, word: str, *, on_a_day: bool) -> bool:
        """Tell the "reopen" of "Schools that were hit in February reopen Monday", between two times."""
        low = self.cut.low
        if not self.found or low[index - 1] not in TIME_WORDS:
            return False
        since = may_be_reduced(self.cut, self.found[-1]) and "since" in low[self.found[-1].last : index]
        if since and third_person(word) is not None:
            return on_a_day  # "The first of the jets stranded since Thursday departs on Wednesday"
        if not is_base_form(word):
            return False
        if since and low[self.found[-1].first - 1].endswith("s") and low[index + 1 : index + 2] == ("to",):
            return True  # "Orders booked since May point to a rise"
        agent = self._is_done_by_agent()
        if self.here.main and not agent:
            return False
        after = low[index + 1] if index + 1 < len(low) else "."
        risks = word in _RISKING and after.endswith(
            "ing"
        )  # "Pubs that opened on Saturday face losing their licences"
        return on_a_day or risks or after in TIME_WORDS or (agent and after in DETERMINERS)

    def _is_behind_saying(self, index: int, word: str) -> bool:
        """Tell the "walks" of "The prisoner, it was disclosed Saturday, walks free on Sunday"."""
        low, said = self.cut.low, self.found[0] if len(self.found) == 1 else None
        if said is None or said.lemma not in REPORTING or said.first < _LEAST_INSERTED:
            return False
        inserted = low[said.first - 1] in SUBJECTS and low[said.first - 2] == ","
        return inserted and low[index - 1] == "," and third_person(word) is not None

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

    def _are_set_off(self) -> bool:
        """Tell whether all verbs so far are participles of an inset that a comma opened."""
        passive = bool(self.found) and all(
            one.tense is Tense.PASTPART and not one.finite for one in self.found
        )
        first = self.found[0].first if self.found else 0
        return passive and 1 < first <= _NEAR_TOP and self.cut.low[first - 1] == ","

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
