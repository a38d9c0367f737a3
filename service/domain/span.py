"""Where something stands in the text as it was received."""

from msgspec import Struct


class Span(Struct, frozen=True, order=True, gc=False):
    """Half-open range of code points: ``text[start:end]``."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Tell whether ``other`` lies inside this span."""
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """Return the characters at this span."""
        return text[self.start : self.end]
