"""What a text adds to the memory of a worker at its peak, and whether that grows with its length alone."""

from collections.abc import Sequence
from typing import Any

from bench.driver import Driver
from bench.figures import short, table
from bench.install import OURS, ours
from bench.texts import Text, mixed

_SIZES = (125, 250, 500, 976)
"""Kilobytes; a million characters are what the service takes at most."""


def measure(texts: Sequence[Text]) -> tuple[dict[str, Any], str]:
    """Peak resident MB for each size, each in a process of its own that has read a short text before."""
    figures = {name: [_added(name, mixed(texts, 1024 * size)) for size in _SIZES] for name in OURS[:2]}
    head = ["peak MB (added), at", *(f"{size} KB" for size in _SIZES), "MB added per MB of text"]
    rows = [
        [name, *(f"{peak:.0f} ({peak - before:.0f})" for before, peak in each), short(_slope(each))]
        for name, each in figures.items()
    ]
    return {"sizes": _SIZES, "before_and_peak": figures}, table(head, rows)


def _added(name: str, text: Text) -> tuple[float, float]:
    with Driver(ours(name).command) as driver:
        driver.read([Text(text.text[:6144])])
        before, _ = driver.memory()
        driver.read([text])
        return before, driver.memory()[1]


def _slope(peaks: Sequence[tuple[float, float]]) -> float:
    """Between the smallest and the largest text."""
    return 1024 * (peaks[-1][1] - peaks[0][1]) / (_SIZES[-1] - _SIZES[0])
