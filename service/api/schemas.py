"""The wire contract: requests and answers exactly as they are written in JSON."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from service.api.offsets import Offsets, OffsetUnit
from service.domain.article import Article, DateOrder, Published, Source
from service.domain.event import Aspect, Event, EventClass, Participant, Polarity, Status, Tense, Trigger
from service.domain.granularity import Granularity
from service.domain.interval import Interval
from service.domain.span import Span
from service.domain.timeline import Entry, Telling, Timeline, When
from service.domain.timex import Alternative, Mod, Notice, Timex3, TimexType
from service.domain.tlink import Basis, Relation
from service.exporters.rewrite import rewrite
from service.resolution.calendar import iso_day

Counters = Mapping[Source, Offsets]
"""For each part of the request, how its offsets are told."""


class Include(StrEnum):
    """What else the timeline shows."""

    CONTEXT = "context"
    UNDATED = "undated"


class ArticleIn(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, gc=False):
    """One article; only ``text`` is required."""

    text: Annotated[
        str,
        Meta(
            description="The article. It is analysed exactly as sent, and must hold more than blanks.",
            extra_json_schema={"pattern": r"\S"},
        ),
    ]
    title: Annotated[str, Meta(description="Analysed with the text, with offsets of its own.")] | None = None
    published: (
        Annotated[
            str,
            Meta(
                max_length=100,
                description="Day or moment of publication: ISO 8601, or as people type it. "
                "When absent, the text's own dateline and then `url` are asked, and never a clock.",
                examples=["2022-03-01", "2022-03-01T18:30:00-05:00", "March 1, 2022"],
                extra_json_schema={"format": "date-as-typed"},
            ),
        ]
        | None
    ) = None
    id: Annotated[str, Meta(max_length=500, description="Given back as received.")] | None = None
    url: (
        Annotated[str, Meta(max_length=4000, description="Asked for a date when nothing else has one.")]
        | None
    ) = None
    language: (
        Annotated[
            str,
            Meta(
                max_length=35,
                description="BCP 47 tag; the region settles the order of day and month. English when absent.",
                examples=["en", "en-GB"],
                extra_json_schema={"format": "language-tag"},
            ),
        ]
        | None
    ) = None
    timezone: (
        Annotated[
            str,
            Meta(
                max_length=64,
                description="IANA name of the writer's zone.",
                examples=["America/New_York"],
                extra_json_schema={"format": "time-zone"},
            ),
        ]
        | None
    ) = None
    date_order: Annotated[DateOrder, Meta(description="Order of all-numeric dates.")] | None = None
    strict: Annotated[
        bool,
        Meta(description="Leave what the text does not settle unresolved instead of choosing the likelier."),
    ] = False
    include: Annotated[
        tuple[Include, ...],
        Meta(
            description="`context` adds events dated by a neighbour or by publication to the timeline; "
            "`undated` fills the list of all other events."
        ),
    ] = ()
    offset_unit: Annotated[OffsetUnit, Meta(description="What offsets count.")] = OffsetUnit.CODEPOINT

    def to_article(self) -> Article:
        """Return the article, free of all that only the encoding asks for."""
        told = {"language": self.language} if self.language is not None else {}
        return Article(
            text=self.text,
            title=self.title,
            published=self.published,
            id=self.id,
            url=self.url,
            timezone=self.timezone,
            date_order=self.date_order,
            strict=self.strict,
            **told,
        )

    def shown(self, timeline: Timeline) -> Timeline:
        """Return as much of a timeline as the request asks for."""
        context = Include.CONTEXT in self.include
        entries = tuple(each for each in timeline.entries if context or each.basis is Basis.EXPLICIT)
        undated = timeline.undated if Include.UNDATED in self.include else ()
        return msgspec.structs.replace(timeline, entries=entries, undated=undated)

    def counters(self) -> Counters:
        """Return what converts the offsets of text and title."""
        return {
            "text": Offsets(self.text, self.offset_unit),
            "title": Offsets(self.title or "", self.offset_unit),
        }


class PublishedOut(Struct, frozen=True, kw_only=True, gc=False):
    """The date the article counts from, and who told it; offsets when the text did."""

    value: str
    source: Annotated[str, Meta(description="request, page, dateline or url")]
    start: int | None
    end: int | None

    @classmethod
    def of(cls, published: Published, counters: Counters) -> "PublishedOut":
        """Encode the publication date."""
        start, end = _optional(published.span, counters["text"])
        return cls(value=published.value, source=published.source, start=start, end=end)


class AlternativeOut(Struct, frozen=True, gc=False):
    """Another reading of an expression."""

    value: str
    reading: str

    @classmethod
    def of(cls, alternative: Alternative) -> "AlternativeOut":
        """Encode a reading."""
        return cls(alternative.value, alternative.reading)


class ExpressionOut(Struct, frozen=True, kw_only=True, gc=False):
    """A time expression (TIMEX3); ``value`` is null where the article does not settle it."""

    id: str
    source: Source
    start: int
    end: int
    text: str
    type: TimexType
    value: Annotated[str, Meta(description="TIMEX3 value", examples=["2022-W08"])] | None
    mod: Mod | None
    quant: str | None
    freq: str | None
    edtf: Annotated[str, Meta(description="EDTF level 1 (ISO 8601-2)", examples=["2022-02~"])] | None
    earliest: Annotated[str, Meta(description="First day, inclusive")] | None
    latest: Annotated[str, Meta(description="Last day, inclusive")] | None
    granularity: Granularity | None
    anchor: (
        Annotated[str, Meta(description="What it counts from: `published` or the id of an expression")] | None
    )
    begins: Annotated[str, Meta(description="Partner of the range that this one begins")] | None
    ends: Annotated[str, Meta(description="Partner of the range that this one ends")] | None
    rule: str
    because: str
    alternatives: tuple[AlternativeOut, ...]
    confidence: float

    @classmethod
    def of(cls, timex: Timex3, counters: Counters) -> "ExpressionOut":
        """Encode an expression."""
        start, end = _offsets(timex.span, counters[timex.source])
        earliest, latest = _days(timex.interval)
        return cls(
            id=timex.id,
            source=timex.source,
            start=start,
            end=end,
            text=timex.text,
            type=timex.type,
            value=timex.value,
            mod=timex.mod,
            quant=timex.quant,
            freq=timex.freq,
            edtf=timex.edtf,
            earliest=earliest,
            latest=latest,
            granularity=timex.granularity,
            anchor=timex.anchor,
            begins=timex.begins,
            ends=timex.ends,
            rule=timex.rule,
            because=timex.because,
            alternatives=tuple(map(AlternativeOut.of, timex.alternatives)),
            confidence=timex.confidence,
        )


class WhenOut(Struct, frozen=True, kw_only=True, gc=False):
    """The date of an entry, and one line that says why."""

    value: str
    edtf: str | None
    earliest: str | None
    latest: str | None
    granularity: Granularity
    relation: Relation
    expression: Annotated[str, Meta(description="Id of the expression that dates the event")] | None
    text: str
    because: str

    @classmethod
    def of(cls, when: When) -> "WhenOut":
        """Encode a date."""
        earliest, latest = _days(when.interval)
        return cls(
            value=when.value,
            edtf=when.edtf,
            earliest=earliest,
            latest=latest,
            granularity=when.granularity,
            relation=when.relation,
            expression=when.expression,
            text=when.text,
            because=when.because,
        )


class TriggerOut(Struct, frozen=True, kw_only=True, gc=False):
    """The word that stands for the event."""

    text: str
    lemma: str
    start: int
    end: int

    @classmethod
    def of(cls, trigger: Trigger, count: Offsets) -> "TriggerOut":
        """Encode a trigger."""
        start, end = _offsets(trigger.span, count)
        return cls(text=trigger.text, lemma=trigger.lemma, start=start, end=end)


class ParticipantOut(Struct, frozen=True, kw_only=True, gc=False):
    """Someone or something in the event."""

    text: str
    role: Annotated[str, Meta(description="agent, patient or place")]
    start: int
    end: int

    @classmethod
    def of(cls, participant: Participant, count: Offsets) -> "ParticipantOut":
        """Encode a participant."""
        start, end = _offsets(participant.span, count)
        return cls(text=participant.text, role=participant.role, start=start, end=end)


class WhatOut(Struct, frozen=True, kw_only=True, rename={"event_class": "class"}):
    """The event, in the terms of TimeML; ``summary`` is cut from the text, never rewritten."""

    summary: str
    trigger: TriggerOut
    event_class: EventClass
    tense: Tense
    aspect: Aspect
    polarity: Polarity
    modality: str | None
    attribution: Annotated[str, Meta(description="Who is cited for it")] | None
    participants: tuple[ParticipantOut, ...]

    @classmethod
    def of(cls, event: Event, count: Offsets) -> "WhatOut":
        """Encode an event."""
        return cls(
            summary=event.account.summary,
            trigger=TriggerOut.of(event.trigger, count),
            event_class=event.event_class,
            tense=event.tense,
            aspect=event.aspect,
            polarity=event.polarity,
            modality=event.modality,
            attribution=event.account.attribution,
            participants=tuple(ParticipantOut.of(each, count) for each in event.account.participants),
        )


class MentionOut(Struct, frozen=True, kw_only=True, gc=False):
    """One sentence that tells the event."""

    source: Source
    start: int
    end: int
    text: str

    @classmethod
    def of(cls, telling: Telling, counters: Counters) -> "MentionOut":
        """Encode a place of the text."""
        start, end = _offsets(telling.span, counters[telling.source])
        return cls(source=telling.source, start=start, end=end, text=telling.text)


class EntryOut(Struct, frozen=True, kw_only=True, gc=False):
    """One event with its date; ``when`` and ``basis`` are null for an undated one."""

    id: str
    when: WhenOut | None
    what: WhatOut
    status: Status
    basis: Annotated[Basis, Meta(description="Where the date comes from")] | None
    confidence: float
    mentions: tuple[MentionOut, ...]

    @classmethod
    def of(cls, entry: Entry, counters: Counters) -> "EntryOut":
        """Encode an entry."""
        return cls(
            id=entry.id,
            when=None if entry.when is None else WhenOut.of(entry.when),
            what=WhatOut.of(entry.what, counters[entry.what.source]),
            status=entry.what.status,
            basis=entry.basis,
            confidence=entry.confidence,
            mentions=tuple(MentionOut.of(each, counters) for each in entry.mentions),
        )


class WarningOut(Struct, frozen=True, kw_only=True, gc=False):
    """Something the reader should know, and where it stands if it stands somewhere."""

    code: Annotated[str, Meta(examples=["weekday_mismatch"])]
    detail: str
    source: Source | None
    start: int | None
    end: int | None

    @classmethod
    def of(cls, notice: Notice, counters: Counters) -> "WarningOut":
        """Encode a notice."""
        start, end = _optional(notice.span, counters[notice.source or "text"])
        return cls(code=notice.code, detail=notice.detail, source=notice.source, start=start, end=end)


class ArticleOut(Struct, frozen=True, kw_only=True, gc=False):
    """The article as it was drawn from a page: what the offsets of the answer count in."""

    title: str | None
    published: Annotated[str, Meta(description="When the page says it was published")] | None
    text: str


class ExpressionsOut(Struct, frozen=True, kw_only=True, gc=False):
    """The time expressions of one article, in text order; ``article`` only when it was drawn from a page."""

    id: str | None
    language: str
    published: PublishedOut | None
    expressions: tuple[ExpressionOut, ...]
    warnings: tuple[WarningOut, ...]
    article: ArticleOut | UnsetType = UNSET

    @classmethod
    def of(cls, request: ArticleIn, timeline: Timeline, page: ArticleOut | None = None) -> "ExpressionsOut":
        """Encode what was found, in the offsets the request asks for."""
        counters = request.counters()
        return cls(
            id=request.id,
            language=timeline.language,
            published=_published(timeline, counters, page),
            expressions=tuple(ExpressionOut.of(each, counters) for each in timeline.expressions),
            warnings=tuple(WarningOut.of(each, counters) for each in timeline.warnings),
            article=page or UNSET,
        )


class TimelineOut(Struct, frozen=True, kw_only=True, gc=False):
    """The dated events of one article in order of time, and the expressions they are dated by.

    ``article`` is there only when the article was drawn from a page.
    """

    id: str | None
    language: str
    published: PublishedOut | None
    timeline: tuple[EntryOut, ...]
    undated: tuple[EntryOut, ...]
    expressions: tuple[ExpressionOut, ...]
    warnings: tuple[WarningOut, ...]
    article: ArticleOut | UnsetType = UNSET

    @classmethod
    def of(cls, request: ArticleIn, timeline: Timeline, page: ArticleOut | None = None) -> "TimelineOut":
        """Encode what was found, in the offsets the request asks for."""
        counters = request.counters()
        return cls(
            id=request.id,
            language=timeline.language,
            published=_published(timeline, counters, page),
            timeline=tuple(EntryOut.of(each, counters) for each in timeline.entries),
            undated=tuple(EntryOut.of(each, counters) for each in timeline.undated),
            expressions=tuple(ExpressionOut.of(each, counters) for each in timeline.expressions),
            warnings=tuple(WarningOut.of(each, counters) for each in timeline.warnings),
            article=page or UNSET,
        )


class PlaceOut(Struct, frozen=True, kw_only=True, gc=False):
    """A stretch of a text, and what stands there."""

    start: int
    end: int
    text: str


class RewrittenOut(Struct, frozen=True, kw_only=True, gc=False):
    """A relative expression: as it stands in the article, and as it stands, with its value, in the answer."""

    expression: Annotated[str, Meta(description="Id that `/v1/expressions` gives it")]
    source: Source
    value: Annotated[str, Meta(description="What was written in: the TIMEX3 value, or the EDTF of a stretch")]
    original: PlaceOut
    rewritten: PlaceOut


class RewriteOut(Struct, frozen=True, kw_only=True, gc=False):
    """An article whose relative expressions are each followed by their absolute value in brackets."""

    id: str | None
    language: str
    published: PublishedOut | None
    title: str | None
    text: str
    rewritten: tuple[RewrittenOut, ...]
    warnings: tuple[WarningOut, ...]
    article: ArticleOut | UnsetType = UNSET

    @classmethod
    def of(cls, request: ArticleIn, timeline: Timeline, page: ArticleOut | None = None) -> "RewriteOut":
        """Rewrite title and text, with both kinds of offsets as the request asks for them."""
        before = request.counters()
        texts: dict[Source, str] = {"title": request.title or "", "text": request.text}
        told: list[RewrittenOut] = []
        for source, original in texts.items():
            texts[source], insertions = rewrite(original, source, timeline.expressions)
            after = Offsets(texts[source], request.offset_unit)
            told += [
                RewrittenOut(
                    expression=each.timex.id,
                    source=source,
                    value=each.value,
                    original=_place(each.timex.span, original, before[source]),
                    rewritten=_place(each.span, texts[source], after),
                )
                for each in insertions
            ]
        return cls(
            id=request.id,
            language=timeline.language,
            published=_published(timeline, before, page),
            title=None if request.title is None else texts["title"],
            text=texts["text"],
            rewritten=tuple(told),
            warnings=tuple(WarningOut.of(each, before) for each in timeline.warnings),
            article=page or UNSET,
        )


class Health(Struct, frozen=True, gc=False):
    """``ok``, and nothing else so far."""

    status: str


def request_fields() -> tuple[msgspec.structs.FieldInfo, ...]:
    """The fields of a request, in the order of the contract."""
    return msgspec.structs.fields(ArticleIn)


def _published(timeline: Timeline, counters: Counters, page: ArticleOut | None) -> PublishedOut | None:
    if timeline.published is None:
        return None
    told = PublishedOut.of(timeline.published, counters)
    return told if page is None or page.published is None else msgspec.structs.replace(told, source="page")


def _place(span: Span, text: str, count: Offsets) -> PlaceOut:
    start, end = _offsets(span, count)
    return PlaceOut(start=start, end=end, text=span.of(text))


def _offsets(span: Span, count: Offsets) -> tuple[int, int]:
    return count(span.start), count(span.end)


def _optional(span: Span | None, count: Offsets) -> tuple[int | None, int | None]:
    return (None, None) if span is None else _offsets(span, count)


def _days(interval: Interval | None) -> tuple[str | None, str | None]:
    if interval is None:
        return None, None
    first, last = interval.first_day, interval.last_day
    return (None if first is None else iso_day(first), None if last is None else iso_day(last))
