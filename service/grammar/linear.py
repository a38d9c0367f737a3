"""Linear models whose features are words: a weight for each value of each template, learnt offline.

A template is a question asked of a word ("what stands before it"), its value the answer ("the"). The
tables are read from a MessagePack file beside the language that asks the questions.
"""

from collections.abc import Callable, Sequence
from itertools import repeat
from math import exp
from pathlib import Path

import msgspec
from msgspec import Struct

_weight: Callable[[dict[str, int], str, int], int] = dict.get
_row: Callable[[dict[str, tuple[int, ...]], str], tuple[int, ...] | None] = dict.get
_NOTHING = repeat(0)
SCALE = 100  # Weights are kept as hundredths in whole numbers, which are small in a file and quick to add.


class Linear(Struct, frozen=True):
    """One yes or no: the sum of ``tables[i][values[i]]`` is the log-odds of yes, in hundredths."""

    templates: tuple[str, ...]
    bias: int
    tables: tuple[dict[str, int], ...]

    def score(self, values: Sequence[str]) -> int:
        """The log-odds in hundredths; a value never seen weighs nothing."""
        return self.bias + sum(map(_weight, self.tables, values, _NOTHING))

    def split(self, first: int) -> tuple["Linear", "Linear"]:
        """The templates before ``first``, and those from there on without a bias."""
        return (
            Linear(self.templates[:first], self.bias, self.tables[:first]),
            Linear(self.templates[first:], 0, self.tables[first:]),
        )


class Choice(Struct, frozen=True):
    """One of several ``labels``, each with its own weight for a value."""

    templates: tuple[str, ...]
    labels: tuple[str, ...]
    bias: tuple[int, ...]
    tables: tuple[dict[str, tuple[int, ...]], ...]

    def best(self, values: Sequence[str]) -> str:
        """The label with the highest sum; of equals the first."""
        rows = filter(None, map(_row, self.tables, values))
        sums = [sum(column) for column in zip(self.bias, *rows, strict=True)]
        return self.labels[sums.index(max(sums))]


def probability(score: int) -> float:
    """From log-odds in hundredths to a probability."""
    return 1 / (1 + exp(-max(min(score, 3000), -3000) / SCALE))


def read_linear(path: Path) -> Linear:
    """Read a yes-or-no model."""
    return msgspec.msgpack.decode(path.read_bytes(), type=Linear)


def read_choice(path: Path) -> Choice:
    """Read a model of several labels."""
    return msgspec.msgpack.decode(path.read_bytes(), type=Choice)
