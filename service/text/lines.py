"""From a text to the stretches a sentence can't cross: paragraphs, lines, list items."""

import re
from itertools import pairwise

from msgspec import Struct

_BREAKS = ("\r", "\u2028", "\u2029")
_BULLET = re.compile(r"\s*(?:[•*‣▪·–—-]|\(?\d{1,2}[.)])\s+(?=\S)")
_BULLETS = frozenset("•*‣▪·–—-(0123456789")
_SHORTEST_FULL_LINE = 40
_LONGEST_WRAPPED_LINE = 110


class Line(Struct, frozen=True, gc=False):
    """Half-open stretch without white space around it; ``alone`` when the text has no other."""

    start: int
    end: int
    paragraph: int
    alone: bool = False
    bullet: bool = False


def lines(text: str) -> list[Line]:
    """Cut at blank lines, and at single newlines unless the text is hard-wrapped."""
    blocks = _blocks(text)
    if _wrapped(blocks):
        found = [piece for number, block in enumerate(blocks) for piece in _joined(text, block, number)]
    else:
        found = [
            (*_shorn(text, start, end), number, bullet)
            for number, block in enumerate(blocks)
            for start, end, bullet in _items(text, block)
        ]
    alone = len(found) == 1
    return [Line(start, end, number, alone, bullet) for start, end, number, bullet in found if start < end]


def line_at(text: str, offset: int) -> Line | None:
    """The line around an offset of a text that ``is_plain``; ``None`` for white space."""
    if text[offset : offset + 1].isspace():
        return None
    begin, end = text.rfind("\n", 0, offset) + 1, text.find("\n", offset)
    start, end, bullet = _item(text, begin, len(text) if end < 0 else end)
    return Line(*_shorn(text, start, end), 0, bullet=bullet)


def is_plain(text: str) -> bool:
    """Tell at a glance that newlines alone cut a text; where it takes more than a glance it is not said."""
    if any(mark in text for mark in _BREAKS):
        return False
    inner = text.strip("\n")
    if inner.count("\n") == 2 * inner.count("\n\n"):
        return True  # Each newline is one of two: every paragraph is a line.
    pieces = inner.split("\n")
    return any(
        len(line) > _LONGEST_WRAPPED_LINE and after and not after.isspace()
        for line, after in pairwise(pieces)
    )


def _blocks(text: str) -> list[list[tuple[int, int]]]:
    """The lines of each paragraph, as offsets; blank lines part paragraphs."""
    for mark in _BREAKS:
        if mark in text:
            text = text.replace("\r\n", " \n").replace(mark, "\n")
    blocks: list[list[tuple[int, int]]] = []
    start, apart = 0, True
    for line in text.split("\n"):
        end = start + len(line)
        if not line or line.isspace():
            apart = True
        elif apart:
            blocks.append([(start, end)])
            apart = False
        else:
            blocks[-1].append((start, end))
        start = end + 1
    return blocks


def _wrapped(blocks: list[list[tuple[int, int]]]) -> bool:
    """Tell whether newlines were put in by line length: most lines full, none very long."""
    if len(blocks) < 2:
        return False
    inner = [end - start for block in blocks for start, end in block[:-1]]
    if len(inner) < 3 or max(inner) > _LONGEST_WRAPPED_LINE:
        return False
    full = sum(length >= _SHORTEST_FULL_LINE for length in inner)
    return full * 10 >= len(inner) * 7


def _items(text: str, block: list[tuple[int, int]]) -> list[tuple[int, int, bool]]:
    """Each line of a paragraph without its bullet, and whether it had one."""
    return [_item(text, start, end) for start, end in block]


def _item(text: str, start: int, end: int) -> tuple[int, int, bool]:
    if text[start] in _BULLETS or text[start].isspace():
        mark = _BULLET.match(text, start, end)
        if mark:
            return mark.end(), end, True
    return start, end, False


def _joined(text: str, block: list[tuple[int, int]], number: int) -> list[tuple[int, int, int, bool]]:
    """The lines of a hard-wrapped paragraph put together, up to the next bullet."""
    found: list[tuple[int, int, bool]] = []
    for start, end, bullet in _items(text, block):
        if found and not bullet:
            begin, _, led = found[-1]
            found[-1] = (begin, end, led)
        else:
            found.append((start, end, bullet))
    return [(*_shorn(text, start, end), number, bullet) for start, end, bullet in found]


def _shorn(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without white space around it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
