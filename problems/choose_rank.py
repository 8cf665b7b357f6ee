"""Singular values whose cumulative shares lie clear of the target, or meet it exactly, or miss it by a little."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np

_CLEAR = 1e-8
_ATTEMPTS = 2000


def clear_target(random: np.random.RandomState, given: Any) -> float:
    """Return a target from 0.3 to 0.995 that no cumulative share of the values is near."""
    return _drawn(given, lambda: random.uniform(0.3, 0.995))


def high_target(random: np.random.RandomState, given: Any) -> float:
    """Return a target from 0.97 to 0.999 that no cumulative share of the values is near."""
    return _drawn(given, lambda: random.uniform(0.97, 0.999))


def low_target(random: np.random.RandomState, given: Any) -> float:
    """Return a target so low that the first value is enough, and no cumulative share is near it."""
    return _drawn(given, lambda: random.uniform(1e-9, 0.9) * float(shares(given["singular_values"])[0]))


def just_above_a_share(random: np.random.RandomState, given: Any) -> float:
    """Return a target that one of the cumulative shares, not the last, misses by 5e-8."""
    found = shares(given["singular_values"])
    return float(found[random.randint(len(found) - 1)]) + 5e-8


def just_below_a_share(random: np.random.RandomState, given: Any) -> float:
    """Return a target that one of the cumulative shares, not the last, exceeds by 5e-8."""
    found = shares(given["singular_values"])
    return float(found[random.randint(len(found) - 1)]) - 5e-8


def a_hair_above_a_share(random: np.random.RandomState, given: Any) -> float:
    """Return a target that one of the cumulative shares, not the last, misses by rounding alone: 3e-13 of itself."""
    found = shares(given["singular_values"])
    return float(found[random.randint(len(found) - 1)]) * (1 + 3e-13)


def a_share_itself(random: np.random.RandomState, given: Any) -> float:
    """Return one of the cumulative shares, as the nearest float."""
    found = shares(given["singular_values"])
    return float(found[random.randint(len(found))])


def shares(values: np.ndarray) -> list[Fraction]:
    """Return the cumulative shares of the squares, largest first, as exact fractions."""
    squares = sorted((Fraction(value) ** 2 for value in values.tolist()), reverse=True)
    total = sum(squares)
    found, held = [], Fraction(0)
    for square in squares:
        held += square
        found.append(held / total)
    return found


def falling(random: np.random.RandomState, shape: tuple[int], _given: object) -> np.ndarray:
    """Return values (r,), each 1.05 to 1.8 times smaller than the one before, in random order."""
    ratios = random.uniform(1.05, 1.8, shape[0])
    values: np.ndarray = 40 * random.uniform(0.5, 2) / np.cumprod(ratios)
    return random.permutation(values)


def nearly_flat(random: np.random.RandomState, shape: tuple[int], _given: object) -> np.ndarray:
    """Return values (r,), each 1.01 to 1.2 times smaller than the one before, in random order."""
    return random.permutation(3 / np.cumprod(random.uniform(1.01, 1.2, shape[0])))


def small_tail(random: np.random.RandomState, shape: tuple[int], _given: object) -> np.ndarray:
    """Return values (r,), r >= 3, in random order: 1, 0.5, and the others from 0.002 to 0.008."""
    return random.permutation(np.concatenate([[1.0, 0.5], random.uniform(0.002, 0.008, shape[0] - 2)]))


def mostly_large(random: np.random.RandomState, shape: tuple[int], given: Any) -> list[int]:
    """Return whole numbers (r,) from a twentieth of the integer type's largest upwards, that one among them."""
    most = int(np.iinfo(given.dtype).max)
    values = [most // 20 + int(fraction * (most - most // 20)) for fraction in random.random_sample(shape[0])]
    values = [min(value, most) for value in values]
    values[random.randint(shape[0])] = most
    return values


def pythagorean(random: np.random.RandomState, shape: tuple[int], _given: object) -> np.ndarray:
    """Return 4, 3 and zeros (r,), r >= 2, in random order: the shares are 0.64 and 1."""
    values = np.zeros(shape[0], dtype=int)
    values[:2] = 4, 3
    return random.permutation(values)


def _drawn(given: Any, draw: Callable[[], float]) -> float:
    found = shares(given["singular_values"])
    for _ in range(_ATTEMPTS):
        target = float(draw())
        apart = 2e-4 if given["singular_values"].dtype == np.float32 else _CLEAR
        if all(abs(share - Fraction(target)) > apart for share in found):
            return target
    message = "no target clear of the shares was found"
    raise ValueError(message)
