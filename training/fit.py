"""From answers and labels to the weights that the service reads: logistic regression, pruned and rounded."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from service.grammar.linear import MOST, SCALE, Choice, Linear

Answers = Sequence[str]
_RARE = 2  # An answer seen less often than this is not learnt.
LIGHT = 4  # Weights below this many fortieths are dropped: more than half, and no figure falls;
SMALL = 1  # but the models learnt from few examples need their light ones.


class _Columns:
    """The column of each answer to each template."""

    def __init__(self, rows: Sequence[Answers]) -> None:
        seen = Counter((place, value) for row in rows for place, value in enumerate(row) if value)
        self.names = sorted(one for one, count in seen.items() if count >= _RARE)
        self.of = {one: column for column, one in enumerate(self.names)}

    def matrix(self, rows: Sequence[Answers]) -> csr_matrix:
        """One line a row, a one for each answer known."""
        lines = [[self.of[one] for one in enumerate(row) if one in self.of] for row in rows]
        ends = np.cumsum([0, *map(len, lines)])
        places = np.array([column for line in lines for column in line], dtype=np.int32)
        return csr_matrix((np.ones(len(places)), places, ends), shape=(len(rows), len(self.names)))


def _train(matrix: csr_matrix, labels: np.ndarray, cost: float) -> tuple[np.ndarray, float]:
    model = LogisticRegression(C=cost, solver="liblinear", random_state=0).fit(matrix, labels)
    return np.clip(np.rint(model.coef_[0] * SCALE), -MOST, MOST).astype(int), float(model.intercept_[0])


def linear(
    templates: tuple[str, ...],
    rows: Sequence[Answers],
    labels: Sequence[bool],
    cost: float,
    light: int = LIGHT,
) -> Linear:
    """Learn a yes or no."""
    columns = _Columns(rows)
    weights, bias = _train(columns.matrix(rows), np.array(labels), cost)
    tables: tuple[dict[str, int], ...] = tuple({} for _ in templates)
    for (place, value), weight in zip(columns.names, weights, strict=True):
        if abs(weight) >= light:
            tables[place][value] = int(weight)
    return Linear(templates, round(bias * SCALE), tables)


def choice(
    templates: tuple[str, ...],
    rows: Sequence[Answers],
    labels: Sequence[str],
    cost: float,
    light: int = LIGHT,
) -> Choice:
    """Learn one of several labels, each against the rest."""
    columns, names = _Columns(rows), tuple(sorted(set(labels)))
    matrix, told = columns.matrix(rows), np.array(labels)
    learnt = [_train(matrix, told == name, cost) for name in names]
    tables: tuple[dict[str, tuple[int, ...]], ...] = tuple({} for _ in templates)
    for column, (place, value) in enumerate(columns.names):
        weights = tuple(int(weights[column]) for weights, _ in learnt)
        if max(map(abs, weights)) >= light:
            tables[place][value] = weights
    return Choice(templates, names, tuple(round(bias * SCALE) for _, bias in learnt), tables)


def softmax(
    templates: tuple[str, ...],
    rows: Sequence[Answers],
    labels: Sequence[str],
    cost: float,
    light: int = LIGHT,
) -> Choice:
    """Learn one of several labels, all against each other: for many examples."""
    columns = _Columns(rows)
    model = LogisticRegression(C=cost, max_iter=300).fit(columns.matrix(rows), np.array(labels))
    weights = np.clip(np.rint(model.coef_.T * SCALE), -MOST, MOST).astype(int)
    tables: tuple[dict[str, tuple[int, ...]], ...] = tuple({} for _ in templates)
    for (place, value), row in zip(columns.names, weights.tolist(), strict=True):
        if max(map(abs, row)) >= light:
            tables[place][value] = tuple(row)
    bias = tuple(round(float(one) * SCALE) for one in model.intercept_)
    return Choice(templates, tuple(map(str, model.classes_)), bias, tables)
