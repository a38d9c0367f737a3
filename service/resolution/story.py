"""Where the story stands: which of the times told move it, and which only look back, ahead or aside."""

import re
from collections.abc import Callable
from itertools import pairwise

from msgspec import structs

from service.domain.article import Published
from service.domain.event import EventClass, Tense
from service.domain.expression import (
    CalendarDate,
    DayPart,
    Decade,
    Historic,
    Holiday,
    Named,
    Offset,
    Origin,
    PartOf,
    Shift,
    TimeOn,
    Within,
)
from service.domain.granularity import Granularity
from service.domain.span import Span
from service.domain.timex import Mention, Timex3, TimexType
from service.grammar.clause import ClauseKind, Direction, Side, VerbGroup, Voice
from service.grammar.pack import LanguagePack
from service.resolution import calendar
from service.resolution.context import Anchor, Context
from service.resolution.placed import Placed, Stretch
from service.resolution.years import stretch_of
from service.text.quotes import open_quote
from service.text.segment import Outline

Read = tuple[tuple[Outline, tuple[Mention, ...]], ...]
"""The mentions of each passage of a document."""

_LONG_PARAGRAPH = 4000
"""Characters of a paragraph that are looked through for an open quotation."""
_LOOKED_BACK = 60
"""Dates back to which a day looks for its year or its month."""
_RECENT, _RECENT_SENTENCES = 6, 3
"""Dates and sentences back to which a text is taken to speak of the same event."""

_DAY_TALK = 2
"""Sentences back to which "that evening" looks for its day, past a year told aside."""

_FAR = 2
"""A year this far from publication belongs to a story, not to the news."""

_MANY, _RARELY = 4, 10
"""Far years that make a history, and how many of them there must be for each date that counts from publication."""

_APART = 40
"""Characters behind an opening bracket within which a date stands aside with it."""

_FRONTED = 14
"""Characters of its sentence before a time that opens it."""

_BACK, _AHEAD = 60, 200
"""Days from where the story stands within which a date is the story's own, whatever its words."""


_WRITTEN = re.compile(
    r"\b(?:wrote|written|writing|diary|diaries|journal|letter|letters|telegram|telegraphed|cabled|logbook|log|noted|postcard)\b"
)
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b")
_LABELLED = re.compile(r"(?:[-–][^\W_]{1,12})?(?:, \d{4})? ?(?::| [-–—]{1,2} )")
_BULLET = 4
"""Characters before a date that may stand between it and its line's begin."""
_ENTRY = re.compile(r"[^.:\n]{6,32}[.:] ")


def is_history(read: Read, published: Published | None, pack: LanguagePack) -> bool:
    """A text whose explicit years lie far from publication and outnumber what counts from it."""
    mentions = [mention for _, found in read for mention in found]
    if published is None:
        return any(explicit_year(mention) is not None for mention in mentions)
    now = calendar.civil(published.day)[0]
    telling = [
        (outline, mention)
        for outline, found in read
        for mention in found
        if explicit_year(mention) is not None and not _is_measured_from(outline, mention, pack)
    ]
    years = [year for _, mention in telling if (year := explicit_year(mention)) is not None]
    far = sum(abs(year - now) >= _FAR for year in years)
    deictics = [mention for mention in mentions if _counts_from_published(mention)]
    if years and far == len(years) and _opens_far(mentions, now):
        closing = far >= _MANY and all(
            map(_is_of_years, deictics)
        )  # "… and its guns will be raised next year"
        if closing or not deictics or _is_diary(read) or not _is_news(read, mentions[0], pack):
            return not all(_is_mentioned(outline, mention, pack) for outline, mention in telling)
    return far >= _MANY and far > _RARELY * len(deictics) and 2 * far > len(years)


def _is_of_years(mention: Mention) -> bool:
    """Tell a "next year", which says little of where the rest of a text counts from."""
    return isinstance(mention.meaning, Shift) and mention.meaning.unit.rank >= _YEAR.rank


def _is_measured_from(outline: Outline, mention: Mention, pack: LanguagePack) -> bool:
    """Tell the year of "who had ruled since 1999, was ousted in August", which makes no history."""
    return pack.compared(outline.text, outline.sentence_at(mention.span.start), mention.span)


def _is_mentioned(outline: Outline, mention: Mention, pack: LanguagePack) -> bool:
    """Tell the year of "which opened in 1871, was sold" and "remembers the flood of 1871": only spoken of.

    "Who reigned from 1831 to 1889, was put aboard" and "her diary for 1947 is mostly snow" open a history.
    """
    if outline.text.startswith(":", mention.span.end):
        return False  # "1815: lands at the bay"
    sentence = outline.sentence_at(mention.span.start)
    at, mains = mention.span.start - sentence.start, []
    for clause in pack.events.read(sentence.of(outline.text)):
        if clause.kind is ClauseKind.RELATIVE and clause.span.start <= at < clause.span.end:
            return mention.tie is None
        if clause.kind is ClauseKind.MAIN and clause.verb is not None:
            mains.append(clause.verb)
    return bool(mains) and all(_is_of_now(verb, pack) for verb in mains)


def _is_of_now(verb: VerbGroup, pack: LanguagePack) -> bool:
    """Tell "remembers the flood of 1871" from "is said to have anchored here in 1348"."""
    told = verb.voice is Voice.PASSIVE and pack.events.classes.get(verb.lemma) is EventClass.REPORTING
    return verb.tense is Tense.PRESENT and verb.lemma != "be" and not told


def _has_own_line(text: str, span: Span) -> bool:
    before, after = text[: span.start].rpartition("\n")[2], text[span.end :].partition("\n")[0]
    return not before.strip("#* \t") and not after.strip(":.* \t") and "\n" in text[span.end :]


def _is_diary(read: Read) -> bool:
    """Tell the entries of a diary: the first time of a passage is a day of its own line, and somebody says "I"."""
    for outline, mentions in read:
        if mentions and _has_own_line(outline.text, mentions[0].span):
            return _FIRST_PERSON.search(outline.text, mentions[0].span.end) is not None
    return False


def _is_news(read: Read, first: Mention, pack: LanguagePack) -> bool:
    """Tell whether any time counts from publication: after a day long gone no weekday but that of a saying does."""
    opening = first.meaning.date if isinstance(first.meaning, TimeOn) else first.meaning
    if not (isinstance(opening, CalendarDate) and opening.month and opening.day):
        return True
    for outline, mentions in read:
        for mention in mentions:
            if _counts_from_published(mention) and not _is_told_weekday(outline, mention, pack):
                return True
    return False


def _is_told_weekday(outline: Outline, mention: Mention, pack: LanguagePack) -> bool:
    meaning = mention.meaning.date if isinstance(mention.meaning, TimeOn) else mention.meaning
    if not isinstance(meaning, CalendarDate) or meaning.which is not None:
        return False
    direction = pack.direction(outline.text, outline.sentence_at(mention.span.start), mention.span)
    told = (
        direction.side is Side.PAST
        or direction.backshifted
        or _bounds_past(outline, mention, direction, pack)
    )
    return told and not is_said(direction, pack)


def _bounds_past(outline: Outline, mention: Mention, direction: Direction, pack: LanguagePack) -> bool:
    """Tell "no helicopter could land until Wednesday; by Friday some had been flown out", told of what was."""
    if direction.cue not in pack.events.delays | pack.events.deadlines:
        return False
    sentence = outline.sentence_at(mention.span.start)
    at = mention.span.start - sentence.start
    for clause in pack.events.read(sentence.of(outline.text)):
        if clause.span.start <= at < clause.span.end and clause.verb is not None:
            return clause.verb.tense is Tense.PAST or clause.verb.modality == "could"
    return False


def is_said(direction: Direction, pack: LanguagePack) -> bool:
    """Whether the verb that dates a time is one of saying."""
    verb = pack.events.lemma(direction.cue.rpartition(" ")[2])
    return pack.events.classes.get(verb) is EventClass.REPORTING


def _opens_far(mentions: list[Mention], now: int) -> bool:
    year = explicit_year(mentions[0]) if mentions else None
    return year is not None and abs(year - now) >= _FAR


def explicit_year(mention: Mention) -> int | None:
    """The year that a time spells out, of a decade its first."""
    meaning = mention.meaning.date if isinstance(mention.meaning, TimeOn) else mention.meaning
    year = _YEARS.get(type(meaning))
    return None if year is None else year(meaning)


def anniversary(mention: Mention) -> int | None:
    """How many years lie between publication and "a hundred years ago today"."""
    meaning = mention.meaning
    if not isinstance(meaning, Offset) or meaning.sign > 0 or not isinstance(meaning.base, Shift):
        return None
    count, unit = meaning.duration.parts[-1]
    today = meaning.base.origin is _PUBLISHED and meaning.base.unit is _DAY and meaning.base.amount == 0
    return int(count) if today and unit is _YEAR and count.isdigit() else None


_YEARS: dict[type, Callable[..., int | None]] = {
    CalendarDate: lambda date: None if date.century_open else date.year,
    Decade: lambda decade: None if decade.century_open else decade.number * 10,
    Named: lambda named: named.year,
    Holiday: lambda holiday: holiday.year,
    Historic: lambda historic: int(historic.value[:4]) if historic.value[:4].isdigit() else None,
}


def _whole_of(mention: Mention) -> Stretch | None:
    """The year or month of "the first ten months of 1915", which stands where they are told."""
    meaning = mention.meaning
    if not (isinstance(meaning, PartOf) and isinstance(meaning.whole, CalendarDate)):
        return None
    date = meaning.whole
    if date.year is None or date.century_open or date.weekday or date.day:
        return None
    return stretch_of(date.year, date.month, None)


def _counts_from_published(mention: Mention) -> bool:
    meaning = mention.meaning.date if isinstance(mention.meaning, TimeOn) else mention.meaning
    counts = _COUNTS.get(type(meaning))
    return counts is not None and counts(meaning)


_PUBLISHED, _STORY = Origin.PUBLISHED, Origin.STORY
_DAY, _QUARTER, _YEAR, _DURATION = (
    Granularity.DAY, Granularity.QUARTER, Granularity.YEAR, TimexType.DURATION,
)  # fmt: skip
"""By names of their own, since Python 3.11 takes long to find a member in its class."""

_COUNTS: dict[type, Callable[..., bool]] = {
    Shift: lambda shift: shift.origin is _PUBLISHED,
    Named: lambda named: named.origin is None and named.which is not None,
    CalendarDate: lambda date: date.which is not None or date.year is date.month is date.day is None,
    Within: lambda within: isinstance(within.whole, Shift) and within.whole.origin is _PUBLISHED,
}
_LOOKS_BACK: dict[type, Callable[..., bool]] = {
    Shift: lambda shift: shift.amount < 0,
    DayPart: lambda part: part.shift is not None and part.shift < 0,
    Named: lambda named: named.which == -1,
}


def _names_weekday(mention: Mention) -> bool:
    """Tell "Friday, October 1", whole or with an hour, from "October 1" and "Friday"."""
    date = mention.meaning.date if isinstance(mention.meaning, TimeOn) else mention.meaning
    return isinstance(date, CalendarDate) and date.weekday is not None and date.day is not None


class Story:
    """The narrative anchor of one passage; ``at`` is the last time it stood at, ``quarter`` the last quarter told.

    ``age`` is the last decade or century told, ``heading`` the last year that had a line of its own, ``entry`` the last
    day, ``label`` the last date of a chronology ("Oct. 15, 1975: …"), and ``before_range`` where the story stood before
    a range began.
    """

    def __init__(self, outline: Outline, context: Context, pack: LanguagePack) -> None:
        self.outline = outline
        self.context = context
        self.pack = pack
        self.at: Anchor | None = None
        self.quarter: Anchor | None = None
        self.age: Anchor | None = None
        self.heading: Anchor | None = None
        self.entry: Anchor | None = None
        self.label: Anchor | None = None
        self.before_range: Anchor | None = None
        self._opening: Anchor | None = None
        self._told: list[Anchor] = []

    def turn(self, context: Context) -> None:
        """Go on in another part of a text that alternates between its history and now."""
        if context is not self.context:
            self.context, self.at = context, None

    def move(self, mention: Mention, placed: Placed, name: str) -> None:
        """Let a date move the story, unless it stands aside."""
        interval, value, granularity = placed.interval, placed.value, placed.granularity
        if placed.type is _DURATION:
            whole = _whole_of(mention)
            if whole is None or interval is None:
                return
            value, granularity = whole.value, whole.granularity
        if self._is_now(mention, value):
            self.at = None
        if interval is None or value is None or granularity is None:
            return
        if mention.tie == "begin":
            self.before_range = self.at
        explicit = (
            placed.type is _DURATION
            or explicit_year(mention) is not None
            or self._carries(placed, mention.span)
        )
        counted = placed.anchor not in (None, "published")
        anchor = Anchor(
            name, value, interval, granularity, mention.span.start, explicit, counted, _names_weekday(mention)
        )
        self._note(mention, anchor)
        if granularity.rank > _YEAR.rank:
            self.age = anchor
            return
        if not isinstance(mention.meaning, Offset) or anniversary(mention) is not None:
            self._told.append(anchor)
        if self._comes_back(mention):
            self.at = None
        elif self._stands(mention, placed, anchor):
            self.at = anchor

    def _note(self, mention: Mention, anchor: Anchor) -> None:
        """Keep a date that heads lines, or that quarters and bare years count from."""
        granularity = anchor.granularity
        if granularity is _QUARTER and not isinstance(mention.meaning, Shift):
            self.quarter = anchor
        if anchor.explicit and granularity in (_YEAR, _DAY) and self._heads(mention.span):
            if granularity is _YEAR:
                self.heading = anchor
            else:
                self.entry = anchor
        told = anchor.explicit or anchor.counted
        if told and granularity.rank < _YEAR.rank and self.labels(mention.span):
            self.label = anchor
        if granularity is _YEAR and self._opens(mention.span):
            self._opening = anchor

    def event(self, stems: tuple[str, ...], beside: tuple[str, ...], span: Span) -> Anchor | None:
        """The date of the last sentence that told of an event, if it has just one; ``span`` is what counts from it."""
        for anchor in reversed(self._told[-_RECENT:]):
            if not self.outline.within(anchor.told, span.start, _RECENT_SENTENCES):
                return None
            sentence = self.outline.sentence_at(anchor.told)
            words = self.outline.text[sentence.start : min(sentence.end, span.start)].lower().split()
            words = [word.lstrip("\"'“‘(") for word in words]
            if any(word.startswith(stems) for word in words):
                if beside and not any(word.startswith(beside) for word in words):
                    return None
                alone = sum(sentence.start <= one.told < sentence.end for one in self._told[-_RECENT:]) == 1
                return anchor if alone else None
        return None

    def year_with(self, month: int, day: int, weekday: int) -> int | None:
        """The year told last in which a day of a month was that day of the week."""
        for anchor in reversed(self._told[-_LOOKED_BACK:]):
            year = calendar.civil(anchor.interval.first_day or 0)[0]
            fits = day <= calendar.month_length(year, month)
            if fits and calendar.weekday(calendar.day_number(year, month, day)) == weekday:
                return year
        return None

    def year_of(self, month: int, day: int) -> Anchor | None:
        """The last day told that was this one of its year: "on 27 June 2003 … on the night of June 27"."""
        for anchor in reversed(self._told[-_LOOKED_BACK:]):
            first = anchor.interval.first_day
            if (
                anchor.granularity.rank <= _DAY.rank
                and first is not None
                and calendar.civil(first)[1:] == (month, day)
            ):
                return anchor
        return None

    def same_day(self, number: int) -> Anchor | None:
        """The last day told whose number in its month is this one: "sank on 12 January … on the 12th"."""
        for anchor in reversed(self._told[-_LOOKED_BACK:]):
            first = anchor.interval.first_day
            if anchor.granularity is _DAY and first is not None and calendar.civil(first)[2] == number:
                return anchor
        return None

    def just(self, unit: Granularity, span: Span, back: int = 1) -> Anchor | None:
        """The last date of at most this granularity that the sentence of ``span`` or so many before it have told."""
        if all(one.granularity.rank > unit.rank for one in self._told[-_RECENT:]):
            return None
        for anchor in reversed(self._told[-_RECENT:]):
            if not self.outline.within(anchor.told, span.start, back):
                return None
            if anchor.granularity.rank <= unit.rank:
                return anchor
        return None

    def latest(self, span: Span) -> Anchor | None:
        """The latest of the days that the sentence of ``span`` has told before it."""
        begin = self.outline.sentence_at(span.start).start
        days = [
            one for one in self._told[-_RECENT:] if one.told >= begin and one.granularity.rank <= _DAY.rank
        ]
        return max(days, key=lambda one: one.interval.first_day or 0, default=None)

    def last_day(self, span: Span) -> Anchor | None:
        """The last day that the sentence of ``span`` or the two before it have told."""
        for anchor in reversed(self._told[-_RECENT:]):
            if not self.outline.within(anchor.told, span.start, _DAY_TALK):
                return None
            if anchor.granularity.rank <= _DAY.rank:
                return anchor
        return None

    def told_before(self, day: int, span: Span) -> Anchor | None:
        """The last date, counted back from no other, of the three sentences before ``span`` that lies before a day."""
        recent = self._told[-_RECENT:]
        back = {
            other.told
            for one, other in pairwise(recent)
            if other.counted and (other.interval.first_day or 0) < (one.interval.first_day or 0)
        }
        fitting = (one for one in reversed(recent) if (one.interval.last_day or day) < day)
        anchor = next((one for one in fitting if one.told not in back), None)
        near = anchor is not None and self.outline.within(anchor.told, span.start, _RECENT_SENTENCES)
        return anchor if near else None

    def letter(self, span: Span) -> Anchor | None:
        """The day of a letter or a diary of long ago that is quoted at ``span``, from which its "yesterday" counts."""
        if not self._told or not self._is_long_ago(self._told[-1]):
            return None
        text = self.outline.text
        paragraph = text.rfind("\n", 0, span.start) + 1
        for anchor in reversed(self._told[-_RECENT:]):
            if anchor.told < paragraph:
                return self._diary_day(span)
            if anchor.granularity is _DAY and anchor.explicit and self._opens_entry(anchor, paragraph, span):
                return anchor
        return None

    def _diary_day(self, span: Span) -> Anchor | None:
        """The day that heads the entry, where its writer speaks: "We struck the creek this morning"."""
        sentence = self.outline.sentence_at(span.start)
        speaks = self.entry is not None and _FIRST_PERSON.search(
            self.outline.text, self.entry.told, sentence.end
        )
        return self.entry if speaks else None

    def _is_long_ago(self, anchor: Anchor) -> bool:
        published, end = self.context.published, anchor.interval.last_day
        return published is None or (end is not None and end < published.day - 366)

    def _opens_entry(self, anchor: Anchor, paragraph: int, span: Span) -> bool:
        """Tell the day of 'wrote on 3 June 1915: "Tomorrow …"' and of an entry that begins "3 June 1915. Today"."""
        text, quoted = self.outline.text, open_quote(self.outline.text, paragraph, span.start)
        if quoted is not None and anchor.told < quoted:
            return _WRITTEN.search(text, paragraph, quoted) is not None
        begin = paragraph if quoted is None else quoted + 1
        return anchor.told == begin and _ENTRY.match(text, begin, span.start) is not None

    def quoted_of_old(self, span: Span) -> bool:
        """Whether a history quotes at ``span`` somebody whose "tonight" is not that of publication."""
        return self.context.history and self.quoted(span)

    def quoted(self, span: Span) -> bool:
        """Whether ``span`` stands in a quotation of its paragraph."""
        paragraph = self.outline.text.rfind("\n", max(0, span.start - _LONG_PARAGRAPH), span.start) + 1
        return (
            open_quote(self.outline.text, max(paragraph, span.start - _LONG_PARAGRAPH), span.start)
            is not None
        )

    def opening(self, span: Span) -> Anchor | None:
        """The year that opens the sentence of ``span``: "Last year sales rose in February and fell in June"."""
        opening = self._opening
        return opening if opening is not None and self.outline.within(opening.told, span.start, 0) else None

    def _opens(self, span: Span) -> bool:
        """Tell "In 1993 sales rose" and "Last year sales rose" from "The 1993 champion" and "Last year's champion"."""
        text, sentence = self.outline.text, self.outline.sentence_at(span.start)
        before = text[sentence.start : span.start].rpartition(";")[2].split()
        led = not text[span.start].isdigit() or (
            len(before) == 1 and before[0].lower() in self.pack.events.within
        )
        return len(before) <= 1 and led and not text.startswith(("'", "’"), span.end)

    def aside(self) -> bool:
        """Whether the date where the story stands was told in a clause aside: "which opened in 2019, shut in May"."""
        if self.at is None:
            return False
        sentence, told = self.outline.sentence_at(self.at.told), Span(self.at.told, self.at.told)
        return self.pack.aside(self.outline.text, sentence, told, Side.PAST)

    def labels(self, span: Span) -> bool:
        """Tell the date that opens a line of a chronology: "November 13: The truce lapses"."""
        text = self.outline.text
        if _LABELLED.match(text, span.end) is None:
            return False
        before = text[max(0, span.start - _BULLET) : span.start].rpartition("\n")
        led = not before[2].strip("•*- \t") and bool(before[1] or span.start < _BULLET)
        return led or (text.startswith(":", span.end) and self._opens_sentence(span))

    def _opens_sentence(self, span: Span) -> bool:
        return self.outline.sentence_at(span.start).start == span.start

    def _is_now(self, mention: Mention, value: str | None) -> bool:
        """Tell the "Now" that opens a paragraph, where a history comes back: "Now there is a trust"."""
        start = mention.span.start
        opens = value == "PRESENT_REF" and self.outline.text[max(0, start - 1) : start] in ("", "\n")
        return opens and self.context.published is not None

    def _heads(self, span: Span) -> bool:
        """Tell whether a year has a line of its own: what stands below happened in it."""
        return _has_own_line(self.outline.text, span)

    def _carries(self, placed: Placed, span: Span) -> bool:
        """ "In 1850, from November to March": a month of a year spelled out in its sentence has that year."""
        at = self.at
        if at is None or not at.explicit or placed.anchor != at.id:
            return False
        return self.outline.sentence_at(at.told).contains(span)

    @property
    def past(self) -> int | None:
        """The day up to which a range is told as past: of publication, or where a history stood before it."""
        if not self.context.history:
            return None if self.context.published is None else self.context.published.day
        stood = self.before_range
        known = stood is not None and stood.granularity.rank <= Granularity.MONTH.rank
        return stood.interval.last_day if known and stood is not None else None

    def correct(self, timex: Timex3) -> None:
        """Stand where an expression lies after all."""
        at = self.at
        if at is not None and at.id == timex.id and timex.value is not None and timex.interval is not None:
            self.at = structs.replace(at, value=timex.value, interval=timex.interval)

    def _far_from_news(self, mention: Mention, anchor: Anchor) -> bool:
        """A year or a look back to compare with, or a date more than a year ahead, is not where the news goes on."""
        meaning, published, begin = mention.meaning, self.context.published, anchor.interval.first_day
        if isinstance(meaning, (Shift, DayPart)) and (
            (meaning.origin is _STORY and _counts_back(mention))
            or (isinstance(meaning, Shift) and meaning.unit is _YEAR and not _counts_on(meaning))
        ):
            return True
        if isinstance(meaning, Within) and isinstance(meaning.whole, Shift) and meaning.whole.amount < 0:
            # "The 12th ultimo": a letter's "instant" is still of its own month.
            return meaning.whole.origin is _STORY
        if published is None or begin is None or begin <= published.day:
            return False
        sentence = self.outline.sentence_at(anchor.told)
        return begin > published.day + 366 or (  # "the 2007 budget"
            anchor.granularity is _YEAR
            and self.pack.aside(self.outline.text, sentence, mention.span, Side.PAST)
        )

    def _compared(self, mention: Mention, anchor: Anchor) -> bool:
        """An old date that news measures from, "the sharpest fall since 1986", is not where it goes on."""
        published, end = self.context.published, anchor.interval.last_day
        old = published is not None and end is not None and end < published.day - 366
        return old and self.pack.compared(
            self.outline.text, self.outline.sentence_at(anchor.told), mention.span
        )

    def _told_aside(self, mention: Mention, anchor: Anchor) -> bool:
        """A history is not moved by what counts back, stands in brackets or hangs on a verb or noun aside."""
        if self._in_brackets(mention) or _counts_back(mention):
            return True
        at, begin = self.at, anchor.interval.first_day
        if at is None or begin is None or at.interval.first_day is None:
            return False
        sentence = self.outline.sentence_at(anchor.told)
        inside = mention.span.start - sentence.start > _FRONTED
        if inside and anchor.granularity.rank > at.granularity.rank and anchor.interval.contains(at.interval):
            return True
        back = at.interval.first_day - begin
        ahead = (anchor.interval.last_day or begin) - (at.interval.last_day or begin)
        if back <= _BACK and ahead <= _AHEAD:
            return False
        # "who lived here from 2009 to 2014"
        side = Side.PAST if back > _BACK or mention.tie is not None else Side.FUTURE
        return self.pack.aside(self.outline.text, sentence, mention.span, side)

    def _stands(self, mention: Mention, placed: Placed, anchor: Anchor) -> bool:
        """Whether the story stands at a date now, and doesn't only touch it."""
        if self.context.history:
            return placed.anchor != "published" and not self._told_aside(mention, anchor)
        if self.at is not None and self._is_hoped(mention, anchor):
            return False
        return not self._far_from_news(mention, anchor) and not self._compared(mention, anchor)

    def _is_hoped(self, mention: Mention, anchor: Anchor) -> bool:
        """Tell the Easter of "“We shall stay out till Easter,” he said", where what is told does not go on."""
        published, begin = self.context.published, anchor.interval.first_day
        ahead = published is not None and begin is not None and begin > published.day
        return ahead and self.quoted(mention.span)

    def _comes_back(self, mention: Mention) -> bool:
        """Whether a history comes back to publication with what has lasted since a date."""
        if not self.context.history or self.context.published is None:
            return False
        sentence = self.outline.sentence_at(mention.span.start)
        return self.pack.until_now(self.outline.text, sentence, mention.span)

    def _in_brackets(self, mention: Mention) -> bool:
        text, span = self.outline.text, mention.span
        opened = text.rfind("(", max(0, span.start - _APART), span.start)
        return (
            opened >= 0
            and ")" not in text[opened : span.start]
            and text.startswith((")", ",", ";"), span.end)
        )


def _counts_on(shift: Shift) -> bool:
    """ "It was abandoned two years later, when …": the story goes on there."""
    return shift.amount > 0 and shift.origin is _STORY


def _counts_back(mention: Mention) -> bool:
    """ "A year earlier", "the previous spring": told to compare."""
    back = _LOOKS_BACK.get(type(mention.meaning))
    return back is not None and back(mention.meaning)
