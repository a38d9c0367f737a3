"""A text that tells a history and comes back: which of its times belong to long ago, which to publication.

A column on an old lock-out opens with the march that recalls it, tells 1874 month by month and closes with what was
found last year. Its bare months and weekdays count from where the story stands only while the story lasts.
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice, takewhile

from msgspec import structs

from service.domain.article import Published
from service.domain.event import Tense
from service.domain.expression import CalendarDate, DayPart, Named, Origin, Shift, TimeOn, Within
from service.domain.granularity import Granularity
from service.domain.span import Span
from service.domain.timex import Mention
from service.grammar.clause import ClauseKind, Side
from service.grammar.pack import LanguagePack
from service.resolution import calendar
from service.resolution.context import Context
from service.resolution.story import Read, Story, anniversary, explicit_year, is_said
from service.text.segment import Outline

_FAR = 2
"""A year this far from publication belongs to a story, not to the news."""

_LEAST = 3
"""Far years with which a text that does not open with news tells a history."""

_OLD = 30
"""A month this many years ago opens a history in any text: news does not go back so far so closely."""

_WILL = 0.95
"""How surely "will" looks ahead."""

_QUOTES = ('"', "“", "”", "»")


def alternates(read: Read, published: Published | None, pack: LanguagePack) -> bool:
    """Whether a text tells a history that opens before anything of the last days is told in the past."""
    if published is None:
        return False
    now = calendar.civil(published.day)[0]

    def is_far(mention: Mention) -> bool:
        year = _told_year(mention, now)
        return year is not None and now - year >= _FAR

    if sum(is_far(mention) for _, mentions in read for mention in mentions) < _LEAST:
        return False
    for outline, mentions in read:
        for mention in mentions:
            if is_far(mention) and not _has_recent(outline, mentions, mention):
                return True
            if explicit_year(mention) is None and _is_recent(outline, mention, pack):
                return False
    return False


def _told_year(mention: Mention, now: int) -> int | None:
    """The year that a time spells out or counts back to from today: "a hundred years ago today"."""
    year = explicit_year(mention)
    if year is None and (back := anniversary(mention)) is not None:
        return now - back
    return year


def _is_of_old(mention: Mention, now: int) -> bool:
    """A month or day of long ago, "September 1874": whoever tells it so closely tells a story."""
    if (back := anniversary(mention)) is not None:
        return back >= _OLD
    meaning = mention.meaning.date if isinstance(mention.meaning, TimeOn) else mention.meaning
    if not isinstance(meaning, CalendarDate) or meaning.year is None:
        return False
    return meaning.month is not None and now - meaning.year >= _OLD


def _has_recent(outline: Outline, mentions: tuple[Mention, ...], beside: Mention) -> bool:
    sentence = outline.sentence_at(beside.span.start)
    return any(_is_near(mention) for mention in _of_sentence(mentions, sentence) if mention is not beside)


def _of_sentence(mentions: tuple[Mention, ...], sentence: Span) -> Iterator[Mention]:
    first = bisect_left(mentions, sentence.start, key=lambda one: one.span.start)
    return takewhile(lambda one: one.span.end <= sentence.end, islice(mentions, first, None))


def _is_recent(outline: Outline, mention: Mention, pack: LanguagePack) -> bool:
    """A time at hand told in the past, as news opens."""
    sentence = outline.sentence_at(mention.span.start)
    return _is_near(mention) and pack.direction(outline.text, sentence, mention.span).side is Side.PAST


def _is_near(mention: Mention) -> bool:
    """Tell a weekday, "May 24", "yesterday", "this morning" or "last week"."""
    meaning = mention.meaning.date if isinstance(mention.meaning, TimeOn) else mention.meaning
    match meaning:
        case CalendarDate(year=None, month=None, day=None) | CalendarDate(year=None, month=int(), day=int()):
            return True
        case Shift(origin=Origin.PUBLISHED, unit=unit):
            return unit.rank <= Granularity.WEEK.rank
        case DayPart(shift=int(), origin=Origin.PUBLISHED):
            return True
    return False


def counts_from_publication(mention: Mention) -> bool:
    """Tell "last month", "next year", "this morning": not a weekday or a month alone."""
    meaning = mention.meaning.date if isinstance(mention.meaning, TimeOn) else mention.meaning
    match meaning:
        case Shift(origin=Origin.PUBLISHED) | Within(whole=Shift(origin=Origin.PUBLISHED)):
            return True
        case DayPart(shift=int(), origin=Origin.PUBLISHED):
            return True
        case Named(which=int(), origin=None):
            return True
        case CalendarDate(which=int()):
            return True
    return False


def _goes_on(mention: Mention) -> bool:
    """Tell "In October", "on the 9th", "that Sunday", "two days later": told on from the date before."""
    meaning = mention.meaning.date if isinstance(mention.meaning, TimeOn) else mention.meaning
    match meaning:
        case CalendarDate(year=None, which=None):
            return True
        case Shift(origin=Origin.STORY, unit=unit):
            return unit.rank < Granularity.YEAR.rank
    return False


class Alternation:
    """Read along with the times of one passage: ``context_of`` says of each, in order, what holds for it."""

    def __init__(self, story: Story, mentions: tuple[Mention, ...]) -> None:
        context = story.context
        self.story, self.mentions, self.outline, self.pack = story, mentions, story.outline, story.pack
        self.now, self.then = context, structs.replace(context, history=True)
        self.year = calendar.civil(context.published.day)[0] if context.published is not None else 0
        self.told = self.went_on = self.leaps = self.back = False
        self.old = any(_is_of_old(one, self.year) for one in mentions)
        self._read = 0

    def context_of(self, mention: Mention) -> Context:
        """What holds for a time: that of a history while the text tells one."""
        if self.now.history:
            return self.now if self._stays(mention) else structs.replace(self.now, history=False)
        if not (self.now.alternates or self.old):
            return self.now
        return self.then if self.long_ago(mention) else self.now

    def long_ago(self, mention: Mention) -> bool:
        """Whether the text is in its history at this time."""
        sentence = self.outline.sentence_at(mention.span.start)
        self._catch_up(sentence)
        if counts_from_publication(mention) and not self.story.quoted(mention.span):
            self.told = False
        elif self._opens(mention, sentence):
            self.told, self.went_on, self.leaps = True, False, False
        elif self.told and _goes_on(mention):
            self.went_on = True
        elif self.told and self._leaps(mention):
            self.leaps = True
        return self.told

    def is_of_now(self, mention: Mention) -> bool:
        """Tell a weekday of now in a history that goes on behind it.

        It is one that will come ("on Monday the council will keep the jubilee"), or on which somebody recalled what is
        quoted ("“I told them so,” she said on Saturday").
        """
        if not (self.told or self.now.history):
            return False
        meaning = mention.meaning.date if isinstance(mention.meaning, TimeOn) else mention.meaning
        if not isinstance(meaning, CalendarDate) or meaning.month or meaning.day or not meaning.weekday:
            return False
        quoted = self.story.quoted(mention.span)
        if quoted and (self.now.history or self.now.alternates):
            return False
        text, sentence = self.outline.text, self.outline.sentence_at(mention.span.start)
        direction = self.pack.direction(text, sentence, mention.span)
        if direction.side is Side.FUTURE:
            if self.story.entry is not None:
                return False  # A diary looks ahead from its own day.
            return self.now.published is not None and direction.sure >= _WILL and not direction.backshifted
        if quoted:
            return True  # News that looks back quotes those who speak now.
        quotes = any(mark in sentence.of(text) for mark in _QUOTES)
        return self.told and quotes and is_said(direction, self.pack)

    def _stays(self, mention: Mention) -> bool:
        """Whether a text that is a history as a whole has not come to its end: "Last month … Work starts on 8 May"."""
        year = explicit_year(mention)
        if year is not None and self.year - year >= _FAR:
            self.back = False
        elif counts_from_publication(mention) and not self.story.quoted(mention.span):
            self.back = True
        headed = self.story.heading is not None or self.story.entry is not None
        if not self.back or headed or not _goes_on(mention):
            return True
        sentence = self.outline.sentence_at(mention.span.start)
        ahead = self.pack.direction(self.outline.text, sentence, mention.span)
        return ahead.side is not Side.FUTURE or ahead.backshifted

    def _catch_up(self, until: Span) -> None:
        """Read the sentences up to one: a main verb of the present, or the end of what news recalls, brings it back."""
        while self._read <= until.start:
            sentence = self.outline.sentence_at(self._read)
            begin = self.outline.text.rfind("\n", 0, sentence.start) >= sentence.start - 2
            over = self.told and (self.leaps or (begin and self._is_background()))
            if over or (self.told and self._speaks_of_now(sentence)):
                self.told = self.leaps = False
            self._read = max(sentence.end, self._read + 1)
            while self._read < len(self.outline.text) and self.outline.text[self._read].isspace():
                self._read += 1

    def _is_background(self) -> bool:
        """Whether news has only looked back: a paragraph of dates with years, none of them told on from another."""
        return not self.now.alternates and not self.went_on

    def _leaps(self, mention: Mention) -> bool:
        """Whether news looks over years: "It burned in May 1958 and reopened the following year"."""
        meaning = mention.meaning
        year = isinstance(meaning, Shift) and meaning.unit.rank >= Granularity.YEAR.rank
        return not self.now.alternates and (year or explicit_year(mention) is not None)

    def _is_told(self, sentence: Span, mention: Mention) -> bool:
        """Whether a main clause in the past tells what happened then."""
        start = mention.span.start - sentence.start
        for clause in self.pack.events.read(sentence.of(self.outline.text)):
            if clause.span.start <= start < clause.span.end:
                kind, verb = clause.kind in (ClauseKind.MAIN, ClauseKind.COORDINATE), clause.verb
                return kind and verb is not None and verb.tense is Tense.PAST and not clause.quoted
        return False

    def _speaks_of_now(self, sentence: Span) -> bool:
        for clause in self.pack.events.read(sentence.of(self.outline.text)):
            verb = clause.verb
            if clause.kind is ClauseKind.MAIN and verb is not None and verb.finite and not clause.quoted:
                return verb.tense is Tense.FUTURE or (verb.tense is Tense.PRESENT and verb.modality is None)
        return False

    def _opens(self, mention: Mention, sentence: Span) -> bool:
        """A year long gone takes the text into its history, unless the sentence speaks of now."""
        year = _told_year(mention, self.year)
        if year is None or self.year - year < _FAR or self._speaks_of_now(sentence):
            return False
        if not self.now.alternates and not (
            _is_of_old(mention, self.year) and self._is_told(sentence, mention)
        ):
            return False
        if self.pack.compared(self.outline.text, sentence, mention.span):
            return False
        return not any(counts_from_publication(one) for one in _of_sentence(self.mentions, sentence))
