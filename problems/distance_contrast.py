"""Rows whose distances to their centroid are known, or none of which lies almost at it."""

from collections.abc import Callable
from typing import Any

import numpy as np

_ATTEMPTS = 5000


def well_spread(random: np.random.RandomState, shape: tuple[int, int], _given: object) -> np.ndarray:
    """Return Gaussian rows (n, d), none of which is nearer to the centroid than a tenth of the farthest."""
    return _redrawn(lambda: random.standard_normal(shape))


def some_rows_equal(random: np.random.RandomState, shape: tuple[int, int], _given: object) -> np.ndarray:
    """Return Gaussian rows (n, d), n >= 5, about a third of which are copies of one another; spread as before."""

    def draw() -> np.ndarray:
        rows = random.standard_normal(shape)
        alike = random.permutation(shape[0])[: 1 + shape[0] // 3]
        rows[alike] = rows[alike[0]]
        return rows

    return _redrawn(draw)


def some_rows_zero(random: np.random.RandomState, shape: tuple[int, int], _given: object) -> np.ndarray:
    """Return rows (n, d), n >= 4, about a third of which are zero; the others lie about (2, 2, …)."""

    def draw() -> np.ndarray:
        rows = random.standard_normal(shape) + 2.0
        rows[random.permutation(shape[0])[: max(1, shape[0] // 3)]] = 0.0
        return rows

    return _redrawn(draw)


def _redrawn(draw: Callable[[], np.ndarray]) -> np.ndarray:
    for _ in range(_ATTEMPTS):
        rows = draw()
        distances = np.linalg.norm(rows - rows.mean(axis=0), axis=1)
        if distances.min() >= 0.1 * distances.max():
            return rows
    message = "no rows apart from their centroid were found"
    raise ValueError(message)


def a_row_at_the_centroid(random: np.random.RandomState, shape: tuple[int, int], _given: Any) -> np.ndarray:
    """Return rows (n, d), n odd, of small whole numbers from 0 to 40: c, and pairs c + v, c - v, in random order."""
    half = shape[0] // 2
    moves = random.randint(1, 9, (half, shape[1]))
    center = random.randint(10, 30, (1, shape[1]))
    return random.permutation(np.concatenate([center, center + moves, center - moves]))


def three_in_a_row(random: np.random.RandomState, shape: tuple[int, int], _given: Any) -> np.ndarray:
    """Return rows (n, d) of small whole numbers, n = 3: c, and its neighbours one step along one axis; random order."""
    center = random.randint(10, 30, (1, shape[1]))
    step = np.zeros_like(center)
    step[0, random.randint(shape[1])] = 1
    return random.permutation(np.concatenate([center, center + step, center - step]))


def one_row_repeated(random: np.random.RandomState, shape: tuple[int, int], _given: Any) -> np.ndarray:
    """Return the same row (n, d) of small whole numbers everywhere."""
    rows: np.ndarray = np.repeat(random.randint(1, 9, (1, shape[1])), shape[0], axis=0)
    return rows
