"""Mentions of a document become TIMEX3s, in order: each may move the narrative anchor."""

from bisect import bisect_right
from collections.abc import Callable

from service.domain.article import Article, DateOrder, Passage, Published
from service.domain.expression import CalendarDate
from service.domain.span import Span
from service.domain.timex import Mention, Notice, Timex3
from service.grammar.clause import Direction
from service.grammar.pack import LanguagePack
from service.resolution import calendar
from service.resolution.context import Asked, Context
from service.resolution.edtf import edtf_of
from service.resolution.place import place
from service.resolution.placed import Placed
from service.resolution.story import Story, is_history
from service.resolution.words import unresolved

_BESIDE, _FRONTED = 22, 10
"""Characters within which a cue stands beside a phrase, and a phrase at the front of its sentence."""

_MAX_YEAR = 9999
_UNSURE = 0.75
_NOTICES = {
    "weekday_mismatch": "The weekday does not fit the date.",
    "impossible_date": "There is no such date.",
    "ambiguous_date_order": "Day and month could be the other way round; send date_order or a regional language.",
}


def build_context(
    article: Article,
    published: Published | None,
    passages: tuple[tuple[Passage, tuple[Mention, ...]], ...],
    pack: LanguagePack,
) -> Context:
    """Settle what holds for the whole document: order of day and month, and whether it is a history."""
    mentions = [mention for _, found in passages for mention in found]
    order, told = _order(article, passages)
    return Context(
        published=published,
        zone=article.timezone,
        order=order,
        order_told=told,
        history=is_history(mentions, published),
        holidays=dict(pack.holidays),
        region=article.language.partition("-")[2].upper() or None,
    )


def _order(
    article: Article, passages: tuple[tuple[Passage, tuple[Mention, ...]], ...]
) -> tuple[DateOrder | None, bool]:
    """An unambiguous date of the document, else the request, else the region, else nobody said."""
    for passage, mentions in passages:
        for mention in mentions:
            if (
                mention.rule == "en/numeric/year-last"
                and isinstance(mention.meaning, CalendarDate)
                and mention.meaning.swapped is None
            ):
                first = int(_leading_digits(mention.span.of(passage.text)))
                if mention.meaning.day != mention.meaning.month:
                    return (DateOrder.DMY if first > 12 else DateOrder.MDY), True
    if article.date_order is not None:
        return article.date_order, True
    region = article.language.partition("-")[2].upper()
    if region:
        return (DateOrder.MDY if region in ("US", "PH", "CA") else DateOrder.DMY), True
    return None, False


def _leading_digits(words: str) -> str:
    return words[: next((i for i, letter in enumerate(words) if not letter.isdigit()), len(words))]


def resolve(
    passages: tuple[tuple[Passage, tuple[Mention, ...]], ...],
    context: Context,
    pack: LanguagePack,
) -> tuple[tuple[Timex3, ...], tuple[Notice, ...]]:
    """Place every mention; ids ``t1``, ``t2`` … run through the document in reading order."""
    found: list[Timex3] = []
    notices: list[Notice] = []
    for passage, mentions in passages:
        fold = _Fold(passage, context, pack)
        for index, mention in enumerate(mentions):
            name = f"t{len(found) + 1}"
            timex, problem = fold.take(mention, name, _partner(mentions, index, len(found)))
            found.append(timex)
            if problem:
                notices.append(
                    Notice(problem, f"{_NOTICES[problem]} {timex.because}", passage.source, mention.span)
                )
    if context.published is None and any(t.value is None and "publication date" in t.because for t in found):
        notices.insert(
            0,
            Notice(
                "no_published",
                "No publication date was sent or found, so relative dates stay unresolved; send `published`.",
            ),
        )
    return tuple(found), tuple(notices)


def _partner(mentions: tuple[Mention, ...], index: int, taken: int) -> tuple[str | None, str | None]:
    """Ids of the expressions this one begins and ends a range with."""
    tie = mentions[index].tie
    if tie == "begin" and index + 1 < len(mentions):
        return f"t{taken + 2}", None
    if tie == "end" and index > 0:
        return None, f"t{taken}"
    return None, None


class _Fold:
    """The walk through one passage; the story moves with each date told."""

    def __init__(self, passage: Passage, context: Context, pack: LanguagePack) -> None:
        self.passage = passage
        self.context = context
        self.pack = pack
        self.story = Story(passage, context, pack)
        self.starts = [sentence.span.start for sentence in passage.sentences]

    def take(
        self, mention: Mention, name: str, partner: tuple[str | None, str | None]
    ) -> tuple[Timex3, str | None]:
        """Place one mention, and let it move the story."""
        text = self.passage.text
        words = " ".join(mention.span.of(text).split())
        sentence = max(0, bisect_right(self.starts, mention.span.start) - 1)
        direction = self._direction(sentence, mention.span)
        beside = self._beside(sentence, mention.span)
        asked = Asked(
            self.context, self.story.at, self.story.quarter, direction, beside, words, sentence, mention.span
        )
        placed = _in_range(_place(mention, asked), asked)
        self.story.move(mention, placed, name, sentence)
        return _timex(mention, placed, name, self.passage, partner), placed.problem

    def _beside(self, sentence: int, span: Span) -> Callable[[str], bool]:
        def near(cue: str) -> bool:
            text, sentences = self.passage.text, self.passage.sentences
            fronted = bool(sentences) and span.start - sentences[sentence].span.start <= _FRONTED
            before = text[max(0, span.start - _BESIDE) : span.start].lower()
            return fronted or cue.lower().rpartition(" ")[2] in before

        return near

    def _direction(self, sentence: int, span: Span) -> Callable[[], Direction]:
        def ask() -> Direction:
            sentences = self.passage.sentences
            around = sentences[sentence].span if sentences else Span(0, len(self.passage.text))
            if not around.contains(span):
                around = Span(min(around.start, span.start), max(around.end, span.end))
            answer: Direction = self.pack.direction(self.passage.text, around, span)
            return answer

        return ask


def _place(mention: Mention, asked: Asked) -> Placed:
    try:
        return place(mention.meaning, asked)
    except (ValueError, OverflowError):
        return unresolved(asked, "it lies outside the years -9999 to 9999")


def _in_range(placed: Placed, asked: Asked) -> Placed:
    interval = placed.interval
    if interval is None:
        return placed
    for day in (interval.first_day, interval.last_day):
        if day is not None and not -_MAX_YEAR <= calendar.civil(day)[0] <= _MAX_YEAR:
            return unresolved(asked, "it lies outside the years -9999 to 9999")
    return placed


def _timex(
    mention: Mention, placed: Placed, name: str, passage: Passage, partner: tuple[str | None, str | None]
) -> Timex3:
    return Timex3(
        id=name,
        source=passage.source,
        span=mention.span,
        text=mention.span.of(passage.text),
        type=placed.type,
        value=placed.value,
        rule=mention.rule,
        because=placed.because,
        mod=mention.mod,
        quant=placed.quant,
        freq=placed.freq,
        edtf=edtf_of(placed.value, placed.granularity, placed.interval, mention.mod),
        interval=placed.interval,
        granularity=placed.granularity,
        anchor=placed.anchor,
        alternatives=placed.alternatives,
        confidence=round(mention.confidence * placed.sure, 3),
        begins=partner[0],
        ends=partner[1],
    )


def settled(timexes: tuple[Timex3, ...]) -> tuple[Timex3, ...]:
    """What ``strict`` keeps: expressions with no other reading and no doubt about the side."""
    return tuple(t for t in timexes if not t.alternatives and (t.value is None or t.confidence >= _UNSURE))
