"""The whole phrase of an English noun: "the 2004 bombing of the embassy in Rosa" around "bombing"."""

from service.domain.span import Span
from service.languages.en.breaks import is_break
from service.languages.en.closed import COORDINATORS, DETERMINERS, MARKS, PREPOSITIONS, TIME_WORDS, is_adverb
from service.languages.en.groups import groups_of
from service.text.words import Words, words

_OWNED = frozenset(("'s", "'"))
_BEHIND = frozenset(
    """of in at on by against from to between with near for over into among outside inside across about aboard
    toward towards through""".split()
)
_BEHIND_TIME = frozenset("of between against".split())
_NEARLY = frozenset("almost nearly about around roughly some only".split())
_MOST_BEFORE, _MOST_BEHIND = 12, 40


def inside(cut: Words, index: int) -> bool:
    """Tell whether a word may stand inside a noun phrase: no mark, preposition, time or adverb."""
    word = cut.low[index]
    if word == "-":
        return glued(cut, index)
    return not (
        is_break(cut, index) or word in PREPOSITIONS or word in TIME_WORDS or word == "." or is_adverb(word)
    )


def glued(cut: Words, index: int) -> bool:
    """Tell whether a mark joins two halves of one word: "24-year-old"."""
    left = index > 0 and cut.end[index - 1] == cut.start[index]
    return left and index + 1 < len(cut) and cut.end[index] == cut.start[index + 1]


def noun_phrase(sentence: str, head: Span, mentions: tuple[Span, ...]) -> Span:
    """The noun with what belongs to it, the times inside it included, a time at its end left out."""
    return _Walk(sentence, head, mentions).phrase()


class _Walk:
    """The words of one sentence around one noun: which are verbs, which are of a time."""

    def __init__(self, sentence: str, head: Span, mentions: tuple[Span, ...]) -> None:
        self.cut = words(sentence)
        self.at = self.cut.at(head.start)
        self.times: dict[int, Span] = {}
        for mention in mentions:
            first, last = self.cut.at(mention.start), self.cut.at(mention.end - 1)
            self.times |= dict.fromkeys(range(first, last + 1), Span(first, last + 1))
        groups = [one for one in groups_of(sentence) if not one.first <= self.at <= one.last]
        self.verbs = {place for one in groups for place in range(one.first, one.last + 1)}
        self.finite = {one.first for one in groups if one.finite}

    def phrase(self) -> Span:
        begin, end = self._begin(), self._end()
        return Span(self.cut.start[begin], self.cut.end[end - 1])

    def _begin(self) -> int:
        cut, begin = self.cut, self.at
        while begin > 0 and self.at - begin < _MOST_BEFORE:
            before = begin - 1
            if before in self.times:
                time = self.times[before]
                if not self._modifies(time):
                    break
                begin = time.start
                if self.cut.low[time.end] in _OWNED:
                    return begin
            elif cut.low[before] in _OWNED or (cut.low[before] == "." and cut.low[begin] in _OWNED):
                begin = before  # "Rosa Corp.'s launch"
            elif self._is_named_of(before):
                begin = before - 1  # "the Group of Eight summit"
            elif before in self.verbs or not inside(cut, before):
                break
            else:
                if cut.low[before] == "that" and begin in self.times:
                    break  # "told her that Monday's vote"
                begin = before
                if cut.low[before] in DETERMINERS and not self._is_named_of(before - 1):
                    break
        return begin

    def _is_named_of(self, at: int) -> bool:
        """Tell the "of" that stands in the name of a house or a body."""
        names = self.cut.form[at - 1 : at + 2] if at > 0 else ()
        return len(names) > 2 and names[1] == "of" and names[0][0].isupper() and names[2][0].isupper()

    def _modifies(self, time: Span) -> bool:
        """Tell "Monday's vote" and "the 2004 bombing" from "said Monday elections would be held"."""
        before = self.cut.low[time.start - 1] if time.start else ""
        owns = self.cut.low[time.end] in _OWNED if time.end < len(self.cut) else False
        article = self.cut.low[time.start] in DETERMINERS
        return owns or article or before in DETERMINERS or before in PREPOSITIONS

    def _end(self) -> int:
        good = at = self.at + 1
        while at < len(self.cut) and at - self.at < _MOST_BEHIND and at not in self.verbs:
            if at in self.times:
                at = self.times[at].end
                continue
            behind = _BEHIND if at - 1 not in self.times else _BEHIND_TIME
            number = at + 1 < len(self.cut) and self.cut.low[at + 1][0].isdigit()
            if self.cut.low[at] not in behind or (number and self.cut.low[at] in ("to", "from")):
                break
            if at + 1 in self.times:
                at += 1
                continue
            after = self._through(at + 1, pair=self.cut.low[at] == "between")
            while after > at + 1 and self.cut.low[after - 1] in DETERMINERS:  # "of Lee's" says nothing.
                after -= 1
            if after == at + 1 or self._counts_time(after):
                break
            good = at = after
        return good

    def _counts_time(self, at: int) -> bool:
        """Tell the "two days" of "withdrawals over the past two days", which dates nothing and is no thing."""
        near = enumerate(self.cut.low[at : at + 2], at)
        return any(word in TIME_WORDS and place not in self.times for place, word in near)

    def _through(self, at: int, *, pair: bool) -> int:
        """The end of a noun phrase that begins at ``at``, with what "and" adds to it; a ``pair`` has two halves."""
        cut = self.cut
        end = self._plain(at)
        while end > at and end + 1 < len(cut) and cut.low[end] in ("and", "or"):
            after = self._plain(end + 1)
            if after == end + 1 or (after in self.finite and not pair) or end + 1 in self.verbs:
                break
            end, pair = after, False
        return end

    def _plain(self, at: int) -> int:
        cut = self.cut
        if at + 1 < len(cut) and cut.low[at] in _NEARLY and inside(cut, at + 1):
            at += 1  # "a withdrawal of almost all troops"
        while at < len(cut) and at not in self.verbs and at not in self.times:
            named = (
                cut.form[at] in ("Day", "Week", "Year", "March", "May")
                and at
                and cut.form[at - 1][0].isupper()
            )
            if cut.low[at] in MARKS | COORDINATORS and not (cut.low[at] == "-" and glued(cut, at)):
                break
            if not (inside(cut, at) or named):
                break
            at += 1
        return at


def span_of(cut: Words, begin: int, end: int) -> Span:
    """The offsets of the words from ``begin`` to before ``end``."""
    if begin >= end:
        at = cut.start[begin] if begin < len(cut) else (cut.end[-1] if len(cut) else 0)
        return Span(at, at)
    return Span(cut.start[begin], cut.end[end - 1])


def through_of(cut: Words, head: int | None, end: int) -> int:
    """The end of the phrase, with "of …" behind its noun."""
    end = end if head is None else head + 1
    if end < len(cut) and cut.low[end] == "of":
        end += 1
        while end < len(cut) and (inside(cut, end) or _names_day(cut, end)) and cut.low[end][0].isalnum():
            end += 1
    return end


def _names_day(cut: Words, index: int) -> bool:
    """Tell whether a word of time closes a name: "World Food Day"."""
    return cut.form[index] in ("Day", "Week", "Year") and cut.form[index - 1][0].isupper()
