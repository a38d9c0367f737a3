"""From a text to its sentences: "He met Maj. Gen. Ito on Jan. 27. Talks go on." gives two."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from service.domain.article import Passage, Sentence, SentenceKind, Source
from service.domain.span import Span
from service.text.lines import Line, lines
from service.text.writing import PLAIN, Writing

_CLOSERS = "\"'”’»)\\]"
_OPENERS = "\"'“‘«(\\[—–-"
_STOP = re.compile(rf"(?<![.!?…])[.!?…]++[{_CLOSERS}]*+(?=\s)(?!\s++[a-z])")
"""A stop that may end a sentence: what follows is no lower-case letter."""
_NEXT = re.compile(rf"\s*+[{_OPENERS}]*+\s?(\w*+)([.]?)")
_DOTTED = re.compile(r"(?:\w\.)+\w")
_DATELINE = re.compile(
    r"\[[^\]\[\n]{0,40}\d{4}[^\]\[\n]{0,20}\]\s*"
    r"|[A-Z][A-Z.'’ -]{2,30}(?:, [^()\n—–]{2,40}?)?(?: \([^()\n]{2,30}\))? ?(?:—|–|--?) "
    r"|[A-Z][^()\n—–]{2,50}\([A-Z][^()\n]{1,30}\) ?(?:—|–|--?) "
)
_CREDIT = re.compile(r"(?<=[.!?”\"’]) ?(\([A-Z][^()\n]{2,90}\))\s*\Z")
_ENDED = re.compile(rf"[.!?…:;,][{_CLOSERS}]*+\Z")
_HEADLINE_LENGTH = 160
_LONGEST_FURNITURE = 130
_LONGEST_SENTENCE = 1500


def segment(
    text: str,
    source: Source,
    abbreviations: frozenset[str] = frozenset(),
    writing: Writing = PLAIN,
    wanted: Sequence[int] | None = None,
) -> Passage:
    """Cut ``text`` into sentences; ``abbreviations`` are lower case without the stop ("mr", "jan").

    With ``wanted`` (offsets in order) a line that holds none of them stays whole: nobody will ask for its sentences.
    """
    sentences: list[Sentence] = []
    for line in lines(text):
        if wanted is not None and bisect_left(wanted, line.start) == bisect_left(wanted, line.end):
            sentences.append(Sentence(Span(line.start, line.end), line.paragraph))
        else:
            sentences += _of_line(text, line, source, abbreviations, writing)
    return Passage(source, text, tuple(sentences))


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
        if _ends(text, begin, stop, abbreviations, writing):
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
    text: str, begin: int, stop: re.Match[str], abbreviations: frozenset[str], writing: Writing
) -> bool:
    following = _NEXT.match(text, stop.end())
    word = following[1] if following else ""
    if word[:1].islower() or (following and not word and following[2]):
        return False
    if stop[0][0] != "." or stop[0][:2] == "..":
        return True
    before = text[max(begin, stop.start() - 16) : stop.start()].rpartition(" ")[2].lstrip("\"'“‘([—–")
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
