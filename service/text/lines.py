"""From a text to the stretches a sentence can't cross: paragraphs, lines, list items."""

import re
from collections.abc import Iterator

from msgspec import Struct

_BLANK = re.compile(r"\n[^\S\n]*+\n\s*+|\r[^\S\r\n]*+\r\s*+")
_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_BULLET = re.compile(r"\s*(?:[•*‣▪·–—-]|\(?\d{1,2}[.)])\s+(?=\S)")
_SHORTEST_FULL_LINE = 40
_LONGEST_WRAPPED_LINE = 110


class Line(Struct, frozen=True):
    """Half-open stretch without white space around it; ``alone`` when the text has no other."""

    start: int
    end: int
    paragraph: int
    alone: bool = False
    bullet: bool = False


def lines(text: str) -> tuple[Line, ...]:
    """Cut at blank lines, and at single newlines unless the text is hard-wrapped."""
    blocks = _blocks(text)
    wrapped = _wrapped(text, blocks)
    found = [
        (start, end, number, bullet)
        for number, block in enumerate(blocks)
        for start, end, bullet in _pieces(text, block, wrapped)
    ]
    return tuple(Line(start, end, number, len(found) == 1, bullet) for start, end, number, bullet in found)


def _blocks(text: str) -> list[tuple[int, int]]:
    gaps = [gap.span() for gap in _BLANK.finditer(text)]
    starts = [0] + [end for _, end in gaps]
    ends = [start for start, _ in gaps] + [len(text)]
    return [block for block in zip(starts, ends, strict=True) if block[0] < block[1]]


def _wrapped(text: str, blocks: list[tuple[int, int]]) -> bool:
    """Tell whether newlines were put in by line length: most lines full, none very long."""
    inner: list[int] = []
    for start, end in blocks:
        inner += [len(line) for line in _LINE.findall(text, start, end)[:-1]]
    if len(blocks) < 2 or len(inner) < 3:
        return False
    full = sum(length >= _SHORTEST_FULL_LINE for length in inner)
    return max(inner) <= _LONGEST_WRAPPED_LINE and full * 10 >= len(inner) * 7


def _pieces(text: str, block: tuple[int, int], wrapped: bool) -> Iterator[tuple[int, int, bool]]:
    starts: list[tuple[int, bool]] = []
    for line in _LINE.finditer(text, *block):
        mark = _BULLET.match(text, line.start(), line.end())
        if mark or not wrapped or not starts:
            starts.append((mark.end() if mark else line.start(), mark is not None))
    ends = [_line_end(text, start, block[1]) for start, _ in starts]
    if wrapped:
        ends = [_before(text, start) for start, _ in starts[1:]] + [block[1]]
    for (start, bullet), end in zip(starts, ends, strict=True):
        begin, stop = start, end
        while begin < stop and text[begin].isspace():
            begin += 1
        while stop > begin and text[stop - 1].isspace():
            stop -= 1
        if begin < stop:
            yield begin, stop, bullet


def _line_end(text: str, start: int, limit: int) -> int:
    line = _LINE.match(text, start, limit)
    return line.end() if line else limit


def _before(text: str, start: int) -> int:
    """The end of the line before the one that holds ``start``."""
    return max(text.rfind("\n", 0, start), 0)
