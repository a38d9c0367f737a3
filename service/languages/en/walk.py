"""A sentence read from left to right: what of it is known by the time a word is asked about."""

from service.languages.en.breaks import LONGEST_PHRASE, NEVER_PRESENT, is_title_case
from service.languages.en.closed import DETERMINERS, PREPOSITIONS, TIME_WORDS, is_adverb
from service.languages.en.forms import Surroundings
from service.languages.en.lexicon import NUMBERS
from service.languages.en.verbgroup import Group
from service.text.words import Words

FRONTED = 4
"""Words within which a sentence still opens."""
OBJECTS = frozenset(("it", "him", "her", "them"))
COUNTED_ON = frozenset("later earlier afterwards afterward ago before".split())


class Walk:
    """A sentence as read so far: ``here`` remembers what a guess needs to know of the words before."""

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
        if not begin < index <= begin + FRONTED:
            return False
        if low[begin] not in PREPOSITIONS:
            counted = low[begin] in NUMBERS or low[begin].isdigit()
            return counted and low[index - 1] in COUNTED_ON  # "Four years later hail destroyed the crop."
        timed = low[index - 1] in TIME_WORDS or low[index - 1].isdigit()
        return timed or (index - begin == FRONTED - 1 and low[begin + 1] in ("a", "an"))

    def _ends_verb(self, index: int) -> bool:
        return bool(self.here.left) and self.here.left_end == index

    def _has_determiner(self, noun: int) -> bool:
        low = self.cut.low
        return not DETERMINERS.isdisjoint(low[max(noun - LONGEST_PHRASE, self.here.begin) : noun])

    def _reaches_on(self, index: int) -> bool:
        """Whether a preposition, a time or an adverb follows, and so no noun that the word at ``index`` describes."""
        after = self.cut.low[index + 1] if index + 1 < len(self.cut.low) else "."
        return after in PREPOSITIONS or after in TIME_WORDS or after == "since" or is_adverb(after)

    def _names_next(self, index: int) -> bool:
        after = self.cut.low[index + 1] if index + 1 < len(self.cut) else ""
        return after.isalpha() and after not in NEVER_PRESENT and not is_adverb(after)

    def in_title_case(self) -> bool:
        """Whether the sentence is in title case, looked up once."""
        if self.title is None:
            self.title = is_title_case(self.cut)
        return self.title
