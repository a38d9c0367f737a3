"""From a text to its sentences: "He met Maj. Gen. Ito on Jan. 27. Talks go on." gives two."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from service.domain.article import Passage, Sentence, SentenceKind, Source
from service.domain.span import Span
from service.text.lines import Line, is_plain, line_at, lines
from service.text.writing import PLAIN, Writing

_CLOSERS = "\"'”’»)\\]"
_OPENERS = "\"'“‘«(\\[—–-"
_STOP = re.compile(rf"[.!?…](?<![.!?…].)[.!?…]*+[{_CLOSERS}]*+(?=\s)(?!\s++[a-z])")
"""A stop that may end a sentence: what follows is no lower-case letter."""
_NEXT = re.compile(rf"\s*+[{_OPENERS}]*+\s?(\w*+)([.]?)")
_DOTTED = re.compile(r"(?:\w\.)+\w")
_DATELINE = re.compile(
    r"\[[^\]\[\n]{0,40}\d{4}[^\]\[\n]{0,20}\]\s*"
    r"|[A-Z][A-Z.'’ -]{2,30}(?:, [^()\n—–]{2,40}?)?(?: \([^()\n]{2,30}\))? ?(?:(?:—|–|--?) |--(?=[A-Z\"“]))"
    r"|[A-Z][^()\n—–]{2,50}\([A-Z][^()\n]{1,30}\) ?(?:(?:—|–|--?) |--(?=[A-Z\"“]))"
)
_CREDIT = re.compile(r"(?<=[.!?”\"’]) ?(\([A-Z][^()\n]{2,90}\))\s*\Z")
_ENDED = re.compile(rf"[.!?…:;,][{_CLOSERS}]*+\Z")
_HEADLINE_LENGTH = 160
_LONGEST_FURNITURE = 130
_LONGEST_SENTENCE = 1500
_LONGEST_LEAD = 32
_NEAR = 400
"""Characters before an offset within which its sentence mostly begins."""


class Outline:
    """The lines of a passage, and the sentence at any offset, found without cutting the rest."""

    def __init__(
        self,
        text: str,
        source: Source,
        abbreviations: frozenset[str] = frozenset(),
        writing: Writing = PLAIN,
    ) -> None:
        """``abbreviations`` are lower case without the stop ("mr", "jan")."""
        self.text, self.source = text, source
        self._abbreviations, self._writing = abbreviations, writing
        self._found: tuple[Span, ...] = ()
        self._before: tuple[Span, ...] = ()

    @cached_property
    def _plain(self) -> bool:
        return is_plain(self.text)

    @cached_property
    def _lines(self) -> list[Line]:
        return lines(self.text)

    @cached_property
    def _starts(self) -> list[int]:
        return [line.start for line in self._lines]

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds an offset, or else the last one before it."""
        found = self._found
        if not found or not found[0].start <= offset < found[-1].end:
            # What is asked for is mostly one of two sentences: that of a time, and that where the story stands.
            self._found, self._before = self._before, found
            found = self._found
            if not found or not found[0].start <= offset < found[-1].end:
                found = self._found = self._around(offset)
        return next((span for span in reversed(found) if span.start <= offset), found[0])

    def _around(self, offset: int) -> tuple[Span, ...]:
        line = self._line(offset)
        if line is None:
            return (Span(0, len(self.text)),)
        offset = max(line.start, min(offset, line.end - 1))
        return _around(self.text, line, offset, self._abbreviations, self._writing)

    def _line(self, offset: int) -> Line | None:
        """The line that holds an offset, or else the last one before it; ``None`` if there is none."""
        if self._plain and (line := line_at(self.text, offset)) is not None:
            return line
        return self._lines[max(0, bisect_right(self._starts, offset) - 1)] if self._lines else None

    def within(self, first: int, second: int, most: int) -> bool:
        """Tell whether at most so many sentences lie from one offset to a later one: 0 for the same."""
        begin = self.sentence_at(second).start
        for _ in range(most):
            if begin <= first:
                return True
            while begin > 0 and self.text[begin - 1].isspace():
                begin -= 1
            begin = self.sentence_at(begin - 1).start
        return begin <= first

    def passage(self) -> Passage:
        """The passage with all its sentences."""
        found = [
            sentence
            for line in self._lines
            for sentence in _of_line(self.text, line, self.source, self._abbreviations, self._writing)
        ]
        return Passage(self.source, self.text, tuple(found))


def _around(
    text: str, line: Line, offset: int, abbreviations: frozenset[str], writing: Writing
) -> tuple[Span, ...]:
    """The sentence of a line that holds an offset, in pieces where it is too long; as ``_of_line`` cuts it."""
    start, end = line.start, line.end
    if end - start <= _LONGEST_FURNITURE and writing.furniture.fullmatch(text, start, end):
        return (Span(start, end),)
    if dateline := _DATELINE.match(text, start, end):
        if offset < dateline.end():
            return (_trim(text, start, dateline.end()),)
        start = dateline.end()
    credit = _credit(text, start, end)
    if credit is not None:
        if offset >= credit.start:
            return (credit,)
        end = credit.start
    begin = _begin(text, start, end, offset, abbreviations, writing)
    for stop in _STOP.finditer(text, offset, end):
        if _ends(text, start, stop, abbreviations, writing):
            end = stop.end()
            break
    return tuple(_bounded(text, begin, end))


def _begin(
    text: str, start: int, end: int, offset: int, abbreviations: frozenset[str], writing: Writing
) -> int:
    """The end of the last sentence before an offset; looks back farther and farther."""
    reach = _NEAR
    while True:
        low = max(start, offset - reach)
        stops = [stop for stop in _STOP.finditer(text, low, min(end, offset + 1)) if stop.end() <= offset]
        for stop in reversed(stops):
            if _ends(text, start, stop, abbreviations, writing):
                return stop.end()
        if low == start:
            return start
        reach *= 4


def _of_line(
    text: str, line: Line, source: Source, abbreviations: frozenset[str], writing: Writing
) -> Iterator[Sentence]:
    start, end = line.start, line.end
    body = text[start:end]
    if len(body) <= _LONGEST_FURNITURE and writing.furniture.fullmatch(body):
        yield Sentence(Span(start, end), line.paragraph, SentenceKind.FURNITURE)
        return
    kind = _kind(body, line, source)
    if dateline := _DATELINE.match(body):
        yield Sentence(_trim(text, start, start + dateline.end()), line.paragraph, SentenceKind.FURNITURE)
        start += dateline.end()
    credit = _credit(text, start, end)
    if credit is not None:
        kind, end = SentenceKind.CAPTION, credit.start
    for span in _cut(text, start, end, abbreviations, writing):
        short = span.end - span.start <= _LONGEST_FURNITURE
        furniture = short and writing.furniture.fullmatch(text, span.start, span.end)
        yield Sentence(span, line.paragraph, SentenceKind.FURNITURE if furniture else kind)
    if credit is not None:
        yield Sentence(credit, line.paragraph, SentenceKind.FURNITURE)


def _kind(body: str, line: Line, source: Source) -> SentenceKind:
    """A line that no stop ends is a heading, unless it is all there is."""
    if source == "title":
        return SentenceKind.HEADLINE
    bare = (
        not line.alone and not line.bullet and len(body) <= _HEADLINE_LENGTH and not _ENDED.search(body[-4:])
    )
    return SentenceKind.HEADLINE if bare else SentenceKind.PROSE


def _credit(text: str, start: int, end: int) -> Span | None:
    """Find a photo credit that closes the line: "(Ann Lee/Agency, via Reuters)"."""
    found = _CREDIT.search(text[start:end]) if text[end - 1] == ")" else None
    if found is None:
        return None
    words = re.findall(r"\w+", found[1])
    named = sum(word[0].isupper() for word in words)
    if named * 5 < len(words) * 3:
        return None
    return Span(start + found.start(1), start + found.end(1))


def _cut(text: str, start: int, end: int, abbreviations: frozenset[str], writing: Writing) -> Iterator[Span]:
    begin = start
    for stop in _STOP.finditer(text, start, end):
        if _ends(text, start, stop, abbreviations, writing):
            yield from _bounded(text, begin, stop.end())
            begin = stop.end()
    yield from _bounded(text, begin, end)


def _bounded(text: str, begin: int, end: int) -> Iterator[Span]:
    """One sentence; what goes on without a stop for pages is cut at a space, so that no stage meets it whole."""
    while end - begin > _LONGEST_SENTENCE:
        space = text.rfind(" ", begin + 1, begin + _LONGEST_SENTENCE)
        middle = space if space > begin else begin + _LONGEST_SENTENCE
        yield _trim(text, begin, middle)
        begin = middle
    last = _trim(text, begin, end)
    if last.start < last.end:
        yield last


def _ends(
    text: str, start: int, stop: re.Match[str], abbreviations: frozenset[str], writing: Writing
) -> bool:
    following = _NEXT.match(text, stop.end())
    word = following[1] if following else ""
    if word[:1].islower() or (following and not word and following[2]):
        return False
    if stop[0][0] != "." or stop[0][:2] == "..":
        return True
    if stop.start() - start < _LONGEST_LEAD and writing.leads.fullmatch(text, start, stop.start()):
        return False
    words = text[max(start, stop.start() - 16) : stop.start()].split()
    before = words[-1].lstrip("\"'“‘([—–") if words else ""
    form = before.lower()
    if form in writing.finals or _DOTTED.fullmatch(form) or (len(form) == 1 and before.isupper()):
        return word.lower() in writing.openers
    return form.rpartition("-")[2] not in abbreviations


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
