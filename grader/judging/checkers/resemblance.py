"""What a wrong array equals: an input, the absolute values, a rounded or wrapped copy of what is right."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from grader.judging.checkers.situation import Situation

_MOST_DECIMALS = 8
_SINGLE = 1e-5


def resemblance(actual: np.ndarray, expected: np.ndarray, situation: Situation) -> str | None:
    """Return what `actual` looks like, or None. Both have at least three entries, not all equal."""
    if actual.shape != expected.shape or not np.isfinite(expected).all():
        return None
    for name, value in situation.arguments.items():
        if isinstance(value, np.ndarray) and value.shape == actual.shape and np.array_equal(value, actual):
            return f"looks like {name} itself, unchanged"
    for look in (_absolute, _wrapped, _cut, _rounded, _single):
        if (text := look(actual, expected)) is not None:
            return text
    return None


def _absolute(actual: np.ndarray, expected: np.ndarray) -> str | None:
    if (expected < 0).any() and _near(actual, np.abs(expected)):
        return "looks like the absolute values, entry by entry: the signs are lost"
    return None


def _wrapped(actual: np.ndarray, expected: np.ndarray) -> str | None:
    """Whole numbers that differ from the right ones by multiples of 2**8, 2**16, 2**32: an integer type overflowed."""
    if not (_whole(actual) and _whole(expected)) or np.abs(expected).max() >= 2.0**53:
        return None
    for bits in (32, 16, 8):
        lap = 2.0**bits
        low = -lap / 2 if (actual < 0).any() else 0.0
        inside = (actual >= low) & (actual < low + lap)
        if inside.all() and np.array_equal(np.mod(expected - low, lap) + low, actual) and (actual != expected).any():
            return f"looks wrapped around: {bits}-bit integers overflowed"
    return None


def _cut(actual: np.ndarray, expected: np.ndarray) -> str | None:
    """Fractions lost: rounded down, towards zero or to the nearest whole number."""
    rounds: tuple[tuple[Callable[[np.ndarray], np.ndarray], str], ...] = (
        (np.trunc, "cut to whole numbers"),
        (np.floor, "rounded down to whole numbers"),
        (np.rint, "rounded to whole numbers"),
    )
    if _whole(expected) or not _whole(actual) or not actual.any():
        return None
    return next((f"looks {text}" for round_, text in rounds if np.array_equal(round_(expected), actual)), None)


def _rounded(actual: np.ndarray, expected: np.ndarray) -> str | None:
    for decimals in range(1, _MOST_DECIMALS + 1):
        # an answer may differ from the expected one by rounding, so its last decimal may fall to either side
        at_hand = np.abs(actual - expected) <= 0.5001 * 10.0**-decimals
        if at_hand.all() and np.array_equal(np.round(actual, decimals), actual):
            return f"looks rounded to {decimals} decimal{'s' if decimals > 1 else ''}"
    return None


def _single(actual: np.ndarray, expected: np.ndarray) -> str | None:
    """All entries are float32 numbers, the right ones are not, and they agree to about seven digits."""
    single = actual.astype(np.float32).astype(np.float64)
    if not np.array_equal(single, actual) or np.array_equal(expected.astype(np.float32).astype(np.float64), expected):
        return None
    near = np.abs(actual - expected) <= _SINGLE * np.abs(expected).max()
    return "looks computed in single precision (float32): it agrees to about 7 digits only" if near.all() else None


def _whole(array: np.ndarray) -> bool:
    return bool((np.rint(array) == array).all())


def _near(actual: np.ndarray, target: np.ndarray) -> bool:
    return bool((np.abs(actual - target) <= 1e-6 * np.abs(target).max()).all())
