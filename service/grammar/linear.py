"""Linear models whose features are words: a weight for each value of each template, learnt offline.

A template is a question asked of a word ("what stands before it"), its value the answer ("the"). The
tables are read from a MessagePack file beside the language that asks the questions.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import repeat
from math import exp
from pathlib import Path

import msgspec
from msgspec import Struct

_weight: Callable[[dict[str, int], str, int], int] = dict.get
_NOTHING = repeat(0)
SCALE = 40  # Weights are whole numbers, fortieths of log-odds: small in a file and quick to add.
MOST = 127  # No weight is further from zero than this.
_LIFT = MOST + 1  # Python keeps the numbers from 0 to 256 at hand: lifted weights lie nowhere else in memory.
_LANE = 20  # Bits for the sum of one label: a hundred weights of fifty, either way, fit in.
_HALF = 1 << (_LANE - 1)
_FULL = (1 << _LANE) - 1


class Linear(Struct, frozen=True):
    """One yes or no: the sum of ``tables[i][values[i]]`` is the log-odds of yes, in fortieths.

    Every weight stands ``lift`` above its true value, that of an unseen answer as well; the bias takes it back.
    """

    templates: tuple[str, ...]
    bias: int
    tables: tuple[dict[str, int], ...]
    lift: int = 0

    def score(self, values: Sequence[str]) -> int:
        """The log-odds in fortieths; a value never seen weighs nothing."""
        return self.bias + sum(map(_weight, self.tables, values, repeat(self.lift)))

    def lifted(self) -> "Linear":
        """The same model with all its weights lifted."""
        tables = tuple({value: weight + _LIFT for value, weight in table.items()} for table in self.tables)
        return Linear(self.templates, self.bias - _LIFT * len(tables), tables, _LIFT)

    def split(self, first: int) -> tuple["Linear", "Linear"]:
        """The templates before ``first``, and those from there on without a bias."""
        lifts = self.lift * (len(self.templates) - first)
        return (
            Linear(self.templates[:first], self.bias + lifts, self.tables[:first], self.lift),
            Linear(self.templates[first:], -lifts, self.tables[first:], self.lift),
        )


class Choice(Struct, frozen=True):
    """One of several ``labels``, each with its own weight for a value, as it is kept in a file."""

    templates: tuple[str, ...]
    labels: tuple[str, ...]
    bias: tuple[int, ...]
    tables: tuple[dict[str, tuple[int, ...]], ...]


class Packed(Struct, frozen=True):
    """The same with the weights of all labels side by side in one number, so that one sum adds them all.

    Each label has ``_LANE`` bits; the bias lifts every lane by half its width, so that none goes below zero.
    """

    labels: tuple[str, ...]
    bias: int
    tables: tuple[dict[str, int], ...]

    def score(self, values: Sequence[str]) -> int:
        """The sums of all labels side by side."""
        return self.bias + sum(map(_weight, self.tables, values, _NOTHING))

    def split(self, first: int) -> tuple["Packed", "Packed"]:
        """The templates before ``first``, and those from there on without a bias."""
        own, rest = self.tables[:first], self.tables[first:]
        return Packed(self.labels, self.bias, own), Packed(self.labels, 0, rest)

    def favour(self, label: str, weight: int) -> int:
        """What to add to a sum so that one label weighs so many fortieths more."""
        return weight << _LANE * self.labels.index(label)

    def best(self, total: int) -> str:
        """The label with the highest of the sums that ``score`` gives; of equals the first."""
        sums = [total >> shift & _FULL for shift in range(0, _LANE * len(self.labels), _LANE)]
        return self.labels[sums.index(max(sums))]


def pack(choice: Choice) -> Packed:
    """Lay the weights of a file side by side."""
    lifted = _side_by_side(_HALF + each for each in choice.bias)
    tables = ({value: _side_by_side(row) for value, row in table.items()} for table in choice.tables)
    return Packed(choice.labels, lifted, tuple(tables))


def _side_by_side(row: Iterable[int]) -> int:
    return sum(weight << _LANE * place for place, weight in enumerate(row))


def probability(score: float) -> float:
    """From log-odds in fortieths to a probability."""
    return 1 / (1 + exp(-max(min(score, 30 * SCALE), -30 * SCALE) / SCALE))


def read_linear(path: Path) -> Linear:
    """Read a yes-or-no model."""
    return msgspec.msgpack.decode(path.read_bytes(), type=Linear).lifted()


def read_choice(path: Path) -> Packed:
    """Read a model of several labels."""
    return pack(msgspec.msgpack.decode(path.read_bytes(), type=Choice))
