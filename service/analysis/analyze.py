"""One article in, its timeline out: each stage takes values and gives new ones."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from zoneinfo import available_timezones

from service.analysis.packs import engine_for
from service.anchoring.anchor import anchor
from service.anchoring.neighbours import Lender
from service.domain.article import Article, Document, Published, Source
from service.domain.errors import Fault, InvalidArticle
from service.domain.timeline import Timeline
from service.domain.timex import Notice, Timex3
from service.events.find import find_events
from service.grammar.pack import LanguagePack
from service.recognition.engine import Engine, recognise
from service.recognition.refuse import Refusal, refusals
from service.resolution.dateline import find_dateline
from service.resolution.resolve import build_context, resolve, settled
from service.resolution.story import Read
from service.resolution.written import doubt_about, published_in_url, read_published
from service.text.segment import Outline
from service.timeline.build import build
from service.timeline.merge import merge


def analyze(article: Article, *, everything: bool = False) -> Timeline:
    """The whole journey: the events of an article that have a time of their own, in order, and its time expressions.

    ``everything`` reads the sentences without a time as well, and adds undated events and those with borrowed dates.

    Raises:
        InvalidArticle: the publication date, language or time zone sent can't be used.
    """
    engine, told = _checked(article)
    with _forgetting(engine.pack):
        read, published, expressions, warnings = _times(article, engine, told)
        document = Document(article, tuple(outline.passage() for outline, _ in read))
        events = find_events(document, expressions, engine.pack, everything=everything)
        links = anchor(document, events, expressions, published, engine.pack)
        lend = Lender(document, events, links, published)
        clusters = merge(document, events, links, lend, engine.pack.events.stems, everything=everything)
        entries, undated = build(document, events, clusters, expressions, published, engine.pack.events.later)
    return Timeline(
        language=engine.pack.code,
        published=published,
        entries=entries,
        undated=undated,
        expressions=expressions,
        warnings=warnings,
    )


def find_expressions(article: Article) -> Timeline:
    """The journey as far as the time expressions.

    Raises:
        InvalidArticle: as for ``analyze``.
    """
    engine, told = _checked(article)
    with _forgetting(engine.pack):
        _, published, expressions, warnings = _times(article, engine, told)
    return Timeline(
        language=engine.pack.code, published=published, expressions=expressions, warnings=warnings
    )


def find_refused(article: Article) -> tuple[Refusal, ...]:
    """What looks like a time in the text and is not read as one, with the reason; for a person who wonders.

    Raises:
        InvalidArticle: as for ``analyze``.
    """
    engine, _ = _checked(article)
    return refusals(engine, article.text)


@contextmanager
def _forgetting(pack: LanguagePack) -> Iterator[None]:
    """Leave nothing of an article's sentences behind, however its journey ends."""
    try:
        yield
    finally:
        pack.forget()


def _times(
    article: Article, engine: Engine, told: Published | None
) -> tuple[Read, Published | None, tuple[Timex3, ...], tuple[Notice, ...]]:
    """Recognise and resolve; sentences are cut where a time asks for its own."""
    pack = engine.pack
    read = tuple(
        (Outline(text, source, pack.abbreviations, pack.writing), recognise(engine, text))
        for source, text in _texts(article)
    )
    published = told or _found_published(article, read)
    context = build_context(article, published, read, pack)
    expressions, warnings = resolve(read, context, pack)
    warnings = doubt_about(article, published) + warnings
    return read, published, settled(expressions) if article.strict else expressions, warnings


def _texts(article: Article) -> tuple[tuple[Source, str], ...]:
    if article.title is None:
        return (("text", article.text),)
    return ("title", article.title), ("text", article.text)


def _checked(article: Article) -> tuple[Engine, Published | None]:
    """Read language, time zone and publication date; all that is wrong with them is told at once."""
    faults: list[Fault] = []
    engine: Engine | None = None
    published: Published | None = None
    try:
        engine = engine_for(article.language)
    except InvalidArticle as wrong:
        faults += wrong.faults
    try:
        published = read_published(article)
    except InvalidArticle as wrong:
        faults += wrong.faults
    if article.timezone is not None and article.timezone not in _zones():
        allowed = 'an IANA time zone, such as "America/New_York" or "Europe/Berlin"'
        faults.append(
            Fault("/timezone", f"{article.timezone[:40]!r} is no known time zone. Allowed: {allowed}.")
        )
    if engine is None or faults:
        raise InvalidArticle(*faults)
    return engine, published


def _found_published(article: Article, read: Read) -> Published | None:
    """Ask the document itself: a dateline or byline of its text, then its URL; never a clock."""
    outline, mentions = read[-1]
    return find_dateline(outline.text, mentions) or published_in_url(article.url)


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())
