"""What a phrase is placed by: the DCT, the zone, the order of day and month, and where the story stands."""

from collections.abc import Mapping
from typing import Protocol

from msgspec import Struct

from service.domain.article import DateOrder, Published
from service.domain.event import Aspect, Tense
from service.domain.expression import Origin
from service.domain.granularity import Granularity
from service.domain.interval import Interval
from service.domain.span import Span
from service.grammar.clause import Clause, ClauseKind, Direction, Side
from service.grammar.holiday import HolidayRule
from service.grammar.pack import LanguagePack
from service.text.segment import Outline

CLEAR, _BEYOND_DOUBT = 0.9, 0.98
"""How sure a clause must be of its side to send a date most of a year away."""

_BESIDE, _FRONTED = 22, 10
"""Characters within which a cue stands beside a phrase, and a phrase at the front of its sentence."""


class Anchor(Struct, frozen=True, gc=False):
    """The narrative anchor: the last time the story stood at.

    ``id`` is the expression that told it, ``told`` where that begins in the text, ``explicit`` one that spells its
    year out, ``counted`` one that counts from another expression ("the next evening"), ``weekday`` one that names the
    day of the week beside its date ("Friday, October 1").
    """

    id: str
    value: str
    interval: Interval
    granularity: Granularity
    told: int
    explicit: bool = False
    counted: bool = False
    weekday: bool = False


class Context(Struct, frozen=True, kw_only=True, gc=False):
    """What holds for a whole document.

    ``history`` marks a text that keeps its own clock: its dates lie far from publication; one that ``alternates`` does
    so only while it tells of long ago. ``region`` is that of the article's language ("GB"), else the one that a text
    with a feast of several dates speaks of, which is not ``region_told``.
    """

    published: Published | None
    zone: str | None
    order: DateOrder | None
    order_told: bool
    history: bool
    alternates: bool
    holidays: Mapping[str, HolidayRule]
    region: str | None = None
    region_told: bool = True


class Told(Protocol):
    """What the text has told so far: where the story stands, the last quarter, age and heading, and the events."""

    at: Anchor | None
    quarter: Anchor | None
    age: Anchor | None
    heading: Anchor | None
    label: Anchor | None

    def labels(self, span: Span) -> bool:
        """Whether a date opens a line of a chronology."""

    def event(self, stems: tuple[str, ...], beside: tuple[str, ...], span: Span) -> Anchor | None:
        """The date of an event told before ``span``."""

    def year_with(self, month: int, day: int, weekday: int) -> int | None:
        """The year told last in which a day of a month was that day of the week."""

    def year_of(self, month: int, day: int) -> Anchor | None:
        """The last day told that was this one of its year."""

    def same_day(self, number: int) -> Anchor | None:
        """The last day told whose number in its month is this one."""

    def just(self, unit: Granularity, span: Span, back: int = 1) -> Anchor | None:
        """The last date of at most this granularity that the sentence of ``span`` or so many before it have told."""

    def latest(self, span: Span) -> Anchor | None:
        """The latest of the days that the sentence of ``span`` has told before it."""

    def last_day(self, span: Span) -> Anchor | None:
        """The last day that the sentence of ``span`` or the two before it have told."""

    def told_before(self, day: int, span: Span) -> Anchor | None:
        """The last date that the sentences before ``span`` have told and that lies before a day."""

    def letter(self, span: Span) -> Anchor | None:
        """The day of a letter or a diary quoted at ``span``, from which its own "yesterday" counts."""

    def quoted_of_old(self, span: Span) -> bool:
        """Whether a history quotes at ``span`` somebody whose "tonight" is not that of publication."""

    def opening(self, span: Span) -> Anchor | None:
        """The year that opens the sentence of ``span``: "Last year …"."""

    def aside(self) -> bool:
        """Whether the date where the story stands was told in a clause aside."""


_AGE_REACH = 500
"""Characters back to which an age is looked for."""


class Asked:
    """One phrase being placed, with what may be asked about its surroundings."""

    __slots__ = (
        "_direction",
        "age",
        "beside",
        "context",
        "outline",
        "pack",
        "quarter",
        "span",
        "story",
        "text",
        "told",
    )

    def __init__(
        self,
        context: Context,
        outline: Outline,
        pack: LanguagePack,
        told: "Told",
        span: Span,
    ) -> None:
        self.context = context
        self.outline = outline
        self.pack = pack
        self.told = told
        self.story = told.at
        self.quarter = told.quarter
        self.age = told.age
        self.span = span
        self.text = " ".join(outline.text[span.start : span.end].split())
        self.beside: Asked | None = None
        self._direction: Direction | None = None

    @property
    def direction(self) -> Direction:
        """To which side the clause looks, with that of a time ``beside`` it; worked out only when a phrase needs it."""
        if self._direction is None and self.beside is not None:
            self._direction = self.beside.direction
        if self._direction is None:
            self._direction = self.pack.direction(self.outline.text, self._around(), self.span)
        return self._direction

    @property
    def recurs(self) -> bool:
        """Whether a month, a day or a feast is told as one that comes back."""
        return self.pack.recurs(self.outline.text, self._around(), self.span)

    def _around(self) -> Span:
        around, span = self.outline.sentence_at(self.span.start), self.span
        if around.contains(span):
            return around
        return Span(min(around.start, span.start), max(around.end, span.end))

    def base(self, origin: Origin) -> tuple[int, str, Anchor | None] | None:
        """The day to count from, the id of what told it, and the story where it was that."""
        story, published = self.story, self.context.published
        of_story = origin is Origin.STORY or (published is None and self.context.history)
        if of_story and story is not None and story.interval.first_day is not None:
            return story.interval.first_day, story.id, story
        letter = None if of_story else self.told.letter(self.span)
        if letter is not None and letter.interval.first_day is not None:
            return letter.interval.first_day, letter.id, None
        if origin is Origin.PUBLISHED and published is not None and self.told.quoted_of_old(self.span):
            day = self.told.last_day(self.span)
            return (
                None
                if day is None or day.interval.first_day is None
                else (day.interval.first_day, day.id, None)
            )
        return None if published is None else (published.day, "published", None)

    def event(self, stems: tuple[str, ...], beside: tuple[str, ...]) -> Anchor | None:
        """When an event named by a word with one of these stems happened, if the text has just told it."""
        return self.told.event(stems, beside, self.span)

    def aged_since(self, anchor: Anchor) -> bool:
        """Whether the text has gone on to an age, in a later sentence, since an anchor was told."""
        text = self.outline.text
        begin = max(self.outline.sentence_at(anchor.told).end, self.span.start - _AGE_REACH)
        return begin < self.span.start and self.pack.aged.search(text, begin, self.span.start) is not None

    @property
    def governed(self) -> bool:
        """Whether the cue stands right beside the phrase ("resigned in May"), and so speaks for it surely."""
        if self.beside is not None:
            return self.beside.governed
        sure = self.direction.sure
        return sure >= _BEYOND_DOUBT or (sure >= CLEAR and self._beside(self.direction.cue))

    @property
    def fronted(self) -> bool:
        """Whether the phrase opens its sentence: "In May he …"."""
        if self.beside is not None:
            return self.beside.fronted
        begin = self.span.start
        return begin - self.outline.sentence_at(begin).start <= _FRONTED

    def is_aside(self) -> bool:
        """Whether the phrase stands in a clause aside itself: "Lee, who left on 12 May at 9 p.m., …"."""
        return self.pack.aside(self.outline.text, self._around(), self.span, Side.PAST)

    def told_in_relative(self) -> bool:
        """Whether the phrase stands in a relative clause: "brought in others, who shelved it on June 14"."""
        sentence = self._around()
        at = self.span.start - sentence.start
        clauses = self.pack.events.read(sentence.of(self.outline.text))
        return any(
            clause.kind is ClauseKind.RELATIVE and clause.opener and clause.span.start <= at < clause.span.end
            for clause in clauses
        )

    def tense_at(self, offset: int) -> Tense | None:
        """The tense of the finite verb that an offset stands under, or of its sentence.

        ``None`` inside a quotation, and for a time that belongs to the subject: "the charge on July 3 is recalled".
        """
        sentence = self.outline.sentence_at(offset)
        clauses, at = self.pack.events.read(sentence.of(self.outline.text)), offset - sentence.start
        clause: Clause | None = next((one for one in clauses if at < one.span.end), clauses[-1])
        while clause is not None and (clause.verb is None or not clause.verb.finite):
            clause = None if clause.parent is None else clauses[clause.parent]
        finite = (one for one in clauses if one.verb is not None and one.verb.finite)
        told = clause or next(finite, None)
        if told is None or told.verb is None or told.quoted or told.verb.modality in self.pack.events.distant:
            return None
        if told.span.start + _FRONTED < at < told.verb.span.start:
            return None
        guessed = told.verb.modality is not None and told.verb.aspect is Aspect.PERFECTIVE
        return Tense.PAST if guessed else told.verb.tense  # "may have contributed to the spring offensive"

    @property
    def opens_clause(self) -> bool:
        """Whether the phrase opens a second clause: "…, and in May the army sued for peace"."""
        before = self.outline.text[max(0, self.span.start - _BESIDE) : self.span.start].lower()
        _, comma, opening = before.rpartition(", ")
        joined = opening.lstrip('"“‘').partition(" ")[0] in self.pack.events.joints
        return bool(comma) and len(opening) <= _FRONTED and joined

    def _beside(self, cue: str) -> bool:
        begin = self.span.start
        before = self.outline.text[max(0, begin - _BESIDE) : begin].lower()
        return self.fronted or self.opens_clause or cue.lower().rpartition(" ")[2] in before

    def told_within(self, anchor: Anchor, most: int) -> bool:
        """Whether an anchor was told at most so many sentences ago: 0 in the same sentence."""
        return self.outline.within(anchor.told, self.span.start, most)
