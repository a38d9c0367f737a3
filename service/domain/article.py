"""The article as it came in, and as it lies once cut into sentences."""

from enum import StrEnum
from typing import Literal

from msgspec import Struct

from service.domain.span import Span

Source = Literal["text", "title"]
"""Which part of the request a span counts in."""


class DateOrder(StrEnum):
    """The order of day, month and year in an all-numeric date."""

    MDY = "MDY"
    DMY = "DMY"
    YMD = "YMD"


class Article(Struct, frozen=True, kw_only=True, gc=False):
    """One article as received; ``None`` means the sender did not say."""

    text: str
    title: str | None = None
    published: str | None = None
    id: str | None = None
    url: str | None = None
    language: str = "en"
    timezone: str | None = None
    date_order: DateOrder | None = None
    strict: bool = False

    @property
    def order_sent(self) -> DateOrder | None:
        """The order of day and month that was asked for, else the one of ``language``'s region, if it has any."""
        region = self.language.partition("-")[2].upper()
        if self.date_order is not None or not region:
            return self.date_order
        return DateOrder.MDY if region in ("US", "PH", "CA") else DateOrder.DMY


class SentenceKind(StrEnum):
    """What a line of the page is for: only prose, captions and headlines tell events."""

    PROSE = "prose"
    CAPTION = "caption"
    HEADLINE = "headline"
    FURNITURE = "furniture"


class Sentence(Struct, frozen=True, gc=False):
    """One sentence, without the white space around it; ``paragraph`` counts from 0."""

    span: Span
    paragraph: int
    kind: SentenceKind = SentenceKind.PROSE


class Passage(Struct, frozen=True, gc=False):
    """One separately counted part of the article with its sentences in text order."""

    source: Source
    text: str
    sentences: tuple[Sentence, ...]


class Document(Struct, frozen=True, gc=False):
    """An article cut into passages: the title first, where there is one, then the text."""

    article: Article
    passages: tuple[Passage, ...]


class Published(Struct, frozen=True, gc=False):
    """The document creation time (DCT), and who told it.

    ``value`` is ISO 8601, a date or a date-time; ``day`` counts from 0001-01-01 as 0. ``span`` says
    where it stands in the text when ``source`` is ``dateline``.
    """

    value: str
    day: int
    second: int | None
    source: Literal["request", "dateline", "url"]
    span: Span | None = None
