"""A timeline to read in a terminal: date, event, and under it why the date is what it is."""

import os
import re
import shutil
import textwrap
from collections.abc import Iterator
from typing import TextIO

from msgspec import UNSET, Struct

from service.api.problems import Problem
from service.api.schemas import EntryOut, ExpressionOut, ExpressionsOut, TimelineOut, WarningOut, WhenOut
from service.domain.event import Status
from service.domain.tlink import Relation

_UNPRINTABLE = re.compile("[\x00-\x20\x7f-\x9f\u2028\u2029]+")
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")

_NARROW = 60
_WIDEST_LABEL = 24
_SILENT = (Relation.ON, Relation.WITHIN)
_FROM = (Relation.SINCE, Relation.AFTER)
_TO = (Relation.UNTIL, Relation.BEFORE)


class Page(Struct, frozen=True):
    """What the lines are written on."""

    width: int
    colour: bool

    @classmethod
    def of(cls, sink: TextIO) -> "Page":
        """Measure a terminal; what is not one gets 100 columns and no colours."""
        if not sink.isatty():
            return cls(100, colour=False)
        width = shutil.get_terminal_size().columns
        colour = "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
        return cls(max(30, min(width, 120)), colour=colour)

    def strong(self, text: str) -> str:
        """Mark what the eye looks for."""
        return f"\x1b[1m{text}\x1b[0m" if self.colour else text

    def faint(self, text: str) -> str:
        """Mark what is there for a second look."""
        return f"\x1b[2m{text}\x1b[0m" if self.colour else text


def timeline(found: TimelineOut, page: Page, title: str | None = None) -> Iterator[str]:
    """Lay out a timeline."""
    if title:
        yield from map(page.strong, _wrapped(title, page.width))
    yield _published(found)
    labels = [_label(entry.when) for entry in found.timeline if entry.when is not None]
    indent = 2 + min(max(map(len, labels), default=0), _WIDEST_LABEL)
    for entry in found.timeline:
        yield ""
        yield from _entry(entry, page, indent)
    if not found.timeline:
        yield "No dated events."
    if found.undated:
        yield ""
        yield page.strong("Undated")
        for entry in found.undated:
            yield from _hanging("- ", f"{entry.what.summary} ({entry.status})", page.width)
    yield from _warnings(found.warnings, page)


def expressions(found: ExpressionsOut, page: Page) -> Iterator[str]:
    """Lay out time expressions."""
    yield _published(found)
    for each in found.expressions:
        yield ""
        yield from _expression(each, page)
    if not found.expressions:
        yield "No time expressions."
    yield from _warnings(found.warnings, page)


def problem(found: Problem) -> Iterator[str]:
    """Say what is wrong with a request that came by the command line."""
    yield f"dateline: {found.detail}"
    for fault in () if found.errors is UNSET else found.errors:
        yield f"  {fault.pointer.lstrip('/') or 'request'}: {fault.detail}"


def _published(found: TimelineOut | ExpressionsOut) -> str:
    if found.published is None:
        return "Publication date unknown: what counts from it stays open."
    return f"Published {found.published.value} ({found.published.source})"


def _entry(entry: EntryOut, page: Page, indent: int) -> Iterator[str]:
    label = "" if entry.when is None else _label(entry.when)
    margin = " " * (2 if page.width < _NARROW else indent)
    first, *rest = _wrapped(entry.what.summary, page.width - len(margin))
    if len(label) > len(margin) - 2:
        yield page.strong(label)
        yield margin + first
    else:
        yield page.strong(label) + margin[len(label) :] + first
    for line in rest:
        yield margin + line
    for line in _wrapped(_footnote(entry), page.width - len(margin)):
        yield margin + page.faint(line)


def _footnote(entry: EntryOut) -> str:
    parts = [entry.status.value] if entry.status is not Status.HAPPENED else []
    if entry.when is not None:
        parts.append(entry.when.because)
    if len(entry.mentions) > 1:
        parts.append(f"told {len(entry.mentions)} times")
    return " · ".join(parts)


def _expression(each: ExpressionOut, page: Page) -> Iterator[str]:
    value = "?" if each.value is None else each.value
    modified = f" ({each.mod})" if each.mod else ""
    yield f"{_clean(each.text)}  {page.strong(value)}{modified}"
    for line in _wrapped(f"{each.type}, {each.because}", page.width - 2):
        yield "  " + page.faint(line)


def _label(when: WhenOut) -> str:
    date = when.edtf or when.value
    if when.relation in _SILENT:
        return date
    begin, _, end = date.partition("/")
    if when.relation in _FROM:
        date = begin
    elif when.relation in _TO:
        date = end or begin
    return f"{when.relation} {date}"


def _warnings(found: tuple[WarningOut, ...], page: Page) -> Iterator[str]:
    if found:
        yield ""
    for each in found:
        yield from _hanging("! ", each.detail, page.width)


def _hanging(mark: str, text: str, width: int) -> Iterator[str]:
    for number, line in enumerate(_wrapped(text, width - len(mark))):
        yield (" " * len(mark) if number else mark) + line


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(_clean(text), width) or [""]


def _clean(text: str) -> str:
    """Leave out what would steer the terminal instead of being read."""
    return _DIRECTIONS.sub("", _UNPRINTABLE.sub(" ", text))
