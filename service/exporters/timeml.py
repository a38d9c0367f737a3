"""A timeline as TimeML 1.2.1: the text as it was, with its expressions and events tagged, and the links between them.

Tags can't cross. An event whose trigger lies inside a time expression keeps its place in the timeline, but not in
the text, so it is left out.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, tostring

from msgspec import Struct

from service.domain.article import Article, Source
from service.domain.event import Event, Tense
from service.domain.span import Span
from service.domain.timeline import Entry, Timeline
from service.domain.timex import Timex3, TimexType
from service.domain.tlink import Relation

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_DOCUMENT = "t0"
_UNKNOWN = "XXXX-XX-XX"

_RELATIONS = {
    Relation.ON: "IS_INCLUDED",
    Relation.WITHIN: "IS_INCLUDED",
    Relation.ABOUT: "IS_INCLUDED",
    Relation.SINCE: "BEGUN_BY",
    Relation.UNTIL: "ENDED_BY",
    Relation.BEFORE: "BEFORE",
    Relation.AFTER: "AFTER",
    Relation.THROUGHOUT: "DURING",
}


class _Tag(Struct, frozen=True):
    span: Span
    name: str
    attributes: dict[str, str]


def timeml(article: Article, timeline: Timeline) -> str:
    """Write one document. Characters that XML can't hold become U+FFFD, so that no offset moves."""
    root = Element("TimeML")
    SubElement(root, "DOCID").text = _held(article.id or "article")
    if timeline.published is not None:
        SubElement(SubElement(root, "DCT"), "TIMEX3", _creation(timeline)).text = timeline.published.value
    expressions = [each for each in timeline.expressions if each.value is not None]
    entries = _placed((*timeline.entries, *timeline.undated), timeline.expressions)
    parts: dict[Source, str | None] = {"title": article.title, "text": article.text}
    known = {each.id for each in expressions} | ({_DOCUMENT} if timeline.published is not None else set())
    for source, text in parts.items():
        if text is not None:
            times = (_timex(each, known) for each in expressions if each.source == source)
            _fill(SubElement(root, source.upper()), text, (*times, *map(_event, _in(source, entries))))
    for entry in entries:
        SubElement(root, "MAKEINSTANCE", _instance(entry))
    for number, entry in enumerate(entries, 1):
        _link(root, f"l{number}", entry, known)
    # Parsers turn a carriage return into a line feed unless it is written as a reference.
    return f"<?xml version='1.0' encoding='utf-8'?>\n{tostring(root, encoding='unicode')}\n".replace(
        "\r", "&#13;"
    )


def _in(source: Source, entries: Iterable[Entry]) -> list[Entry]:
    return [each for each in entries if each.what.source == source]


def _placed(entries: tuple[Entry, ...], expressions: tuple[Timex3, ...]) -> list[Entry]:
    """Entries whose trigger has a place of its own, in text order."""
    placed: list[Entry] = []
    for source in ("title", "text"):
        spans = sorted(each.span for each in expressions if each.source == source)
        read = 0
        for entry in sorted(_in(source, entries), key=_trigger):
            span = _trigger(entry)
            at = bisect_left(spans, span)
            inside = any(span.overlaps(other) for other in spans[max(0, at - 1) : at + 1])
            if read <= span.start < span.end and not inside:
                placed.append(entry)
                read = span.end
    return placed


def _trigger(entry: Entry) -> Span:
    return entry.what.trigger.span


def _fill(element: Element, text: str, tags: Iterable[_Tag]) -> None:
    """Put the text into an element, with its tags in their places."""
    read, last = 0, None
    for tag in sorted(tags, key=lambda each: each.span):
        before = _held(text[read : tag.span.start])
        if last is None:
            element.text = before
        else:
            last.tail = before
        last = SubElement(element, tag.name, tag.attributes)
        last.text = _held(tag.span.of(text))
        read = tag.span.end
    rest = _held(text[read:])
    if last is None:
        element.text = rest
    else:
        last.tail = rest


def _held(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)


def _creation(timeline: Timeline) -> dict[str, str]:
    assert timeline.published is not None
    return {
        "tid": _DOCUMENT,
        "type": TimexType.DATE if timeline.published.second is None else TimexType.TIME,
        "value": timeline.published.value,
        "temporalFunction": "false",
        "functionInDocument": "CREATION_TIME",
    }


def _timex(timex: Timex3, known: set[str]) -> _Tag:
    relative = timex.anchor is not None
    attributes = {
        "tid": timex.id,
        "type": timex.type.value,
        "value": timex.value or _UNKNOWN,
        "temporalFunction": str(relative).lower(),
        "functionInDocument": "NONE",
    }
    anchor = _DOCUMENT if timex.anchor == "published" else timex.anchor
    told = {"mod": timex.mod, "quant": timex.quant, "freq": timex.freq}
    if anchor in known:
        told["anchorTimeID"] = anchor
    attributes |= {name: str(value) for name, value in told.items() if value is not None}
    return _Tag(timex.span, "TIMEX3", attributes)


def _event(entry: Entry) -> _Tag:
    attributes = {"eid": entry.id, "class": entry.what.event_class.value}
    return _Tag(entry.what.trigger.span, "EVENT", attributes)


def _instance(entry: Entry) -> dict[str, str]:
    event: Event = entry.what
    attributes = {
        "eiid": f"ei{entry.id.removeprefix('e')}",
        "eventID": entry.id,
        "pos": "OTHER" if event.tense is Tense.NONE else "VERB",
        "tense": event.tense.value,
        "aspect": event.aspect.value,
        "polarity": "POS" if event.polarity == "positive" else "NEG",
    }
    return attributes | ({"modality": _held(event.modality)} if event.modality else {})


def _link(root: Element, name: str, entry: Entry, known: set[str]) -> None:
    """Link an entry to what dates it."""
    when = entry.when
    time = None if when is None else when.expression or _DOCUMENT
    if when is None or time not in known:
        return
    attributes = {
        "lid": name,
        "relType": _RELATIONS[when.relation],
        "eventInstanceID": f"ei{entry.id.removeprefix('e')}",
        "relatedToTime": str(time),
    }
    SubElement(root, "TLINK", attributes)
