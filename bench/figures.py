"""Figures out of readings: medians with their ranges, ratios over the same texts in the same turn, tables."""

import statistics
from collections.abc import Sequence

from msgspec import Struct


class Range(Struct, frozen=True):
    """A median and what it lies between."""

    median: float
    least: float
    most: float

    @classmethod
    def of(cls, values: Sequence[float]) -> "Range":
        """Sum up at least one value."""
        return cls(statistics.median(values), min(values), max(values))

    def __str__(self) -> str:
        """Three significant digits."""
        return f"{short(self.median)} ({short(self.least)}–{short(self.most)})"


class Turn(Struct, frozen=True):
    """One process of one peer, times in milliseconds and memory in MB.

    ``rounds`` holds the processor time of each text of its sample, for each warm round.
    """

    start: float
    start_wall: float
    first: float
    rounds: tuple[tuple[float, ...], ...]
    memory: float
    peak: float

    def warm(self, count: int) -> float:
        """Processor time of the first ``count`` texts, the median of the rounds."""
        return statistics.median(sum(each[:count]) for each in self.rounds)


class Measured(Struct, frozen=True):
    """All turns of one peer; ``found`` is told of each text of its sample."""

    name: str
    found: tuple[int, ...]
    turns: tuple[Turn, ...]

    def speed(self, kilobytes: float) -> Range:
        """Milliseconds a kilobyte, of its sample's kilobytes."""
        return Range.of([turn.warm(len(self.found)) / kilobytes for turn in self.turns])


def ratio(one: Measured, other: Measured) -> Range:
    """How many times the processor time of another one takes, turn by turn, over the texts that both have read."""
    count = min(len(one.found), len(other.found))
    pairs = zip(one.turns, other.turns, strict=True)
    return Range.of([mine.warm(count) / its.warm(count) for mine, its in pairs])


def short(value: float) -> str:
    """Three significant digits and no exponent."""
    if value == 0:
        return "0"
    digits = 0
    while digits < 4 and abs(value) * 10**digits < 99.95:
        digits += 1
    return f"{value:.{digits}f}"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table that reads well on paper and is Markdown as well."""
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    lines = [head, ["-" * width for width in widths], *rows]
    return "\n".join(
        "| " + " | ".join(f"{cell:{width}}" for cell, width in zip(line, widths, strict=True)) + " |"
        for line in lines
    )
