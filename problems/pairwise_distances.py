"""Rows that occur twice, exactly or nearly, and the diagonal."""

from collections.abc import Mapping

import numpy as np


def every_row_twice(random: np.random.RandomState, shape: tuple[int, int], _given: Mapping[str, object]) -> np.ndarray:
    """Return rows (n, d) about 10 spreads from zero, each of which occurs at least twice (n >= 2)."""
    rows, columns = shape
    distinct = random.standard_normal((max(1, rows // 2), columns)) + 10.0 * random.choice([-1.0, 1.0], columns)
    return distinct[random.permutation(rows) % len(distinct)]


def every_row_nearly_twice(
    random: np.random.RandomState, shape: tuple[int, int], given: Mapping[str, object]
) -> np.ndarray:
    """Return rows (n, d) as `every_row_twice` does, with all entries moved by some 1e-9."""
    return every_row_twice(random, shape, given) + 1e-9 * random.standard_normal(shape)


def zero_diagonal(
    _arguments: Mapping[str, np.ndarray],
    answer: np.ndarray,
    _expected: Mapping[str, np.ndarray],
) -> str | None:
    """Return None where the distance of each row to itself is exactly 0.0, else what is wrong."""
    wrong = np.flatnonzero(np.diagonal(answer))
    if not len(wrong):
        return None
    first = int(wrong[0])
    found = float(answer[first, first])
    return f"the distance of a row to itself is exactly 0.0, but [{first}, {first}] is {found:.3g}"
