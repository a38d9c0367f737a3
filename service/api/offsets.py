"""Code point offsets told in the unit the reader counts in: JavaScript counts UTF-16, Go and Rust count bytes."""

from enum import StrEnum

_STRIDE = 1024


class OffsetUnit(StrEnum):
    """What an offset counts."""

    CODEPOINT = "codepoint"
    UTF16 = "utf16"
    UTF8 = "utf8"


_CODECS = {OffsetUnit.UTF16: ("utf-16-le", 2), OffsetUnit.UTF8: ("utf-8", 1)}


class Offsets:
    """Converts offsets into one text; a sum is kept every so often, so that no look-up reads far."""

    def __init__(self, text: str, unit: OffsetUnit) -> None:
        self._text = text
        self._codec, self._width = _CODECS.get(unit, ("", 1))
        self._sums: list[int] = []
        if self._codec and not text.isascii():
            self._sums = self._counted()

    def __call__(self, offset: int) -> int:
        """Return the offset in units of the reader."""
        if not self._sums:
            return offset
        step = offset // _STRIDE
        return self._sums[step] + self._length(step * _STRIDE, offset)

    def _counted(self) -> list[int]:
        sums = [0]
        for start in range(0, len(self._text), _STRIDE):
            sums.append(sums[-1] + self._length(start, start + _STRIDE))
        return sums

    def _length(self, start: int, end: int) -> int:
        return len(self._text[start:end].encode(self._codec)) // self._width
