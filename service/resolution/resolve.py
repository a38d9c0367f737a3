"""Mentions of a document become TIMEX3s, in order: each may move the narrative anchor."""

import re

from service.domain.article import Article, DateOrder, Published
from service.domain.expression import (
    CalendarDate,
    Clock,
    Holiday,
    Meaning,
    Offset,
    PartOf,
    TimeOn,
    Unplaced,
    Within,
)
from service.domain.granularity import Granularity
from service.domain.interval import DAY
from service.domain.span import Span
from service.domain.timex import Mention, Notice, Timex3
from service.grammar.holiday import ByRegion
from service.grammar.pack import LanguagePack
from service.resolution import calendar
from service.resolution.alternation import Alternation, alternates
from service.resolution.context import Asked, Context
from service.resolution.edtf import edtf_of
from service.resolution.ordered import in_order
from service.resolution.place import place
from service.resolution.placed import Placed
from service.resolution.story import Read, Story, is_history
from service.resolution.words import said, unresolved
from service.text.segment import Outline

_TOO_FAR = "it lies outside the years -9999 to 9999"
_FIRST, _LAST = calendar.day_number(-9999) * DAY, calendar.day_number(10_000) * DAY
"""Seconds within which a time must lie."""

"""The passages of a document with the times recognised in them."""

_UNSURE = 0.75
_NOTICES = {
    "weekday_mismatch": "The weekday does not fit the date.",
    "impossible_date": "There is no such date.",
    "ambiguous_date_order": "Day and month could be the other way round; send date_order or a regional language.",
}


def build_context(
    article: Article,
    published: Published | None,
    read: Read,
    pack: LanguagePack,
) -> Context:
    """Settle what holds for the whole document: order of day and month, and whether it is a history."""
    order, told = _order(article, read)
    region = article.language.partition("-")[2].upper() or None
    return Context(
        published=published,
        zone=article.timezone,
        order=order,
        order_told=told,
        history=is_history(read, published, pack),
        alternates=alternates(read, published, pack),
        holidays=pack.holidays,
        region=region or _spoken_of(read, pack),
        region_told=region is not None,
    )


def _spoken_of(read: Read, pack: LanguagePack) -> str | None:
    """The region a text speaks of, asked only where it names a feast that depends on it."""
    feasts = (
        mention.meaning.key
        for _, mentions in read
        for mention in mentions
        if isinstance(mention.meaning, Holiday)
    )
    if not any(isinstance(pack.holidays.get(feast), ByRegion) for feast in feasts):
        return None
    return pack.region("\n".join(outline.text for outline, _ in read))


def _order(article: Article, read: Read) -> tuple[DateOrder | None, bool]:
    """An unambiguous date of the document, else the request, else the region, else nobody said."""
    for outline, mentions in read:
        for mention in mentions:
            if (
                mention.rule == "en/numeric/year-last"
                and isinstance(mention.meaning, CalendarDate)
                and mention.meaning.swapped is None
            ):
                first = int(_leading_digits(mention.span.of(outline.text)))
                if mention.meaning.day != mention.meaning.month:
                    return (DateOrder.DMY if first > 12 else DateOrder.MDY), True
    return article.order_sent, article.order_sent is not None


def _leading_digits(words: str) -> str:
    return words[: next((i for i, letter in enumerate(words) if not letter.isdigit()), len(words))]


def resolve(
    read: Read, context: Context, pack: LanguagePack
) -> tuple[tuple[Timex3, ...], tuple[Notice, ...]]:
    """Place every mention; ids ``t1``, ``t2`` … run through the document in reading order."""
    found: list[Timex3] = []
    notices: list[Notice] = []
    for outline, mentions in read:
        story, before = Story(outline, context, pack), None
        alternation = Alternation(story, mentions)
        for index, mention in enumerate(mentions):
            name = f"t{len(found) + 1}"
            story.turn(alternation.context_of(mention))
            asked = Asked(story.context, outline, pack, story, mention.span)
            if before is not None and _joined(outline.text, mentions[index - 1], mention, pack):
                asked.beside = before  # "stayed shut on Good Friday and Easter Monday will open"
            before = asked
            of_now = alternation.is_of_now(mention)
            if of_now:
                asked.context, asked.story = alternation.now, None
            if mention.tie == "end" and isinstance(mention.meaning, Within):
                asked.story = (
                    story.before_range or asked.story
                )  # "between January and May of the following year"
            meaning = mention.meaning
            if isinstance(meaning, Clock) and not meaning.recurs:
                meaning = _on_day_behind(
                    meaning, mention.span, mentions[index + 1 : index + 3], outline, pack
                )
            placed = _place(meaning, asked)
            if placed.value is None and index and _is_apposed(outline.text, mentions[index - 1], mention):
                placed = _same_day(placed, found[-1], asked)
            if not of_now:
                story.move(mention, placed, name)
            timex = _timex(mention, placed, name, outline, _partner(mentions, index, len(found)))
            if timex.ends is not None and found:
                pair = mentions[index - 1].meaning, mention.meaning
                found[-1], timex = in_order(found[-1], timex, pair, story.past)
                story.correct(timex)
            found.append(timex)
            if placed.problem:
                detail = f"{_NOTICES[placed.problem]} {timex.because}"
                notices.append(Notice(placed.problem, detail, outline.source, mention.span))
    if context.published is None and any(t.value is None and "publication date" in t.because for t in found):
        notices.insert(
            0,
            Notice(
                "no_published",
                "No publication date was sent or found, so relative dates stay unresolved; send `published`.",
            ),
        )
    return tuple(found), tuple(notices)


def _on_day_behind(
    clock: Clock, span: Span, following: tuple[Mention, ...], outline: Outline, pack: LanguagePack
) -> Clock | TimeOn:
    """Put "left at 09:42 on a flight to Nice on 17 August 2019" on the day its sentence names behind it.

    So both hours of "at 9:05 a.m. (3:05 GMT) Tuesday".
    """
    again = len(following) > 1 and isinstance(following[0].meaning, Clock)
    if again and _AGAIN.fullmatch(outline.text, span.end, following[0].span.start):
        span, following = following[0].span, following[1:]
    if not following or not isinstance(following[0].meaning, CalendarDate):
        return clock
    date, gap = following[0].meaning, outline.text[span.end : following[0].span.start]
    leads = pack.day_behind.fullmatch(gap)
    if leads is None:
        return clock
    whole = date.day is not None and date.year is not None
    named = gap.startswith(")") and (date.weekday is not None or date.day is not None)
    return TimeOn(date, clock) if whole or named else clock


_AGAIN = re.compile(r" (?:[^\W\d_]+ ){0,3}\(")
"""What stands between the two of "10:00 am in Moscow (0700 GMT) on Monday"."""


def _joined(text: str, left: Mention, right: Mention, pack: LanguagePack) -> bool:
    """Whether two times stand in one breath, so that their clause looks one way."""
    gap = text[left.span.end : right.span.start].strip(" ")
    if gap == "," and isinstance(left.meaning, CalendarDate) and isinstance(right.meaning, CalendarDate):
        return left.meaning.month == right.meaning.month is not None  # "April 14, 15 or 16"
    return gap in pack.events.joints and type(left.meaning) is type(right.meaning)


def _is_apposed(text: str, left: Mention, right: Mention) -> bool:
    """Tell "21 July, the fifth day of the rebellion," whose second time says once more what the first has told."""
    meaning = right.meaning
    if isinstance(meaning, Offset | PartOf):
        unit = meaning.duration.parts[-1][1]
    elif isinstance(meaning, Unplaced):
        unit = meaning.granularity
    else:
        return False
    gap = text[left.span.end : right.span.start].strip(" ")
    return (
        unit is Granularity.DAY and gap in _APPOSING and text[right.span.end : right.span.end + 1] in _CLOSING
    )


_APPOSING = frozenset((",", "-", "–", "—", "--", "("))
_CLOSING = (",", ".", ";", ")", "-", "–", "—", "")


def _same_day(placed: Placed, told: Timex3, asked: Asked) -> Placed:
    if told.value is None or told.granularity is not Granularity.DAY:
        return placed
    return said(
        placed,
        value=told.value,
        interval=told.interval,
        granularity=told.granularity,
        anchor=told.id,
        because=f'"{asked.text}", the day told before it',
    )


def _partner(mentions: tuple[Mention, ...], index: int, taken: int) -> tuple[str | None, str | None]:
    """Ids of the expressions this one begins and ends a range with."""
    tie = mentions[index].tie
    if tie == "begin" and index + 1 < len(mentions):
        return f"t{taken + 2}", None
    if tie == "end" and index > 0:
        return None, f"t{taken}"
    return None, None


def _place(meaning: Meaning, asked: Asked) -> Placed:
    try:
        placed = place(meaning, asked)
    except (ValueError, OverflowError):
        return unresolved(asked, _TOO_FAR)
    interval = placed.interval
    if interval is None:
        return placed
    begin, end = interval.begin, interval.end
    if (begin is not None and begin < _FIRST) or (end is not None and end > _LAST):
        return unresolved(asked, _TOO_FAR)
    return placed


def _timex(
    mention: Mention, placed: Placed, name: str, outline: Outline, partner: tuple[str | None, str | None]
) -> Timex3:
    return Timex3(
        id=name,
        source=outline.source,
        span=mention.span,
        text=mention.span.of(outline.text),
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
