"""What a wrong answer looks like. Each guess is checked before it is said: undone, the answer must pass its checker.

Guesses are made from the answer and the expected value alone, never where a single entry, equal ones or simple
fractions could fit by chance.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from grader.judging.checkers.best_rank import TiedAtTheCut
from grader.judging.checkers.comparison import Check
from grader.judging.checkers.entrywise import CloseArray, CloseNumber, ExactArray, ExactNumber
from grader.judging.checkers.misconceptions import misconception
from grader.judging.checkers.resemblance import resemblance
from grader.judging.checkers.situation import Situation
from grader.judging.checkers.up_to_sign import UpToSign

Undone = tuple[str, Callable[[np.ndarray], np.ndarray]]
Entrywise = CloseArray | ExactArray | TiedAtTheCut | UpToSign
_SIMPLE = 16  # fractions with denominators up to this coincide with other simple fractions
_FEWEST = 3  # entries, not all equal, for a guess about any array; two do where neither is a simple fraction
_NEAR = 1e-6


def guess(actual: Any, check: Check, situation: Situation) -> str | None:
    """Return "looks …" for a wrong answer in plain form, or None where nothing fits."""
    with np.errstate(all="ignore"):
        if isinstance(check, Entrywise) and actual.size:
            return _guess_array(actual, check, situation)
        if isinstance(check, CloseNumber):
            return _guess_number(actual, float(check.measured.expected[0]), check, situation)
        if isinstance(check, ExactNumber) and isinstance(actual, int) and isinstance(check.expected, int):
            return _guess_int(actual, check.expected)
    return None


def _guess_array(actual: np.ndarray, check: Entrywise, situation: Situation) -> str | None:
    expected = check.nearest(actual)
    if not actual.any() and expected.any():
        return "all entries are zero"
    if actual.dtype.kind not in "fiu" or not (_telling(actual) and _telling(expected)):
        return None
    if (direct := resemblance(actual, expected, situation)) is not None:
        return direct
    for text, undo in (*_rearranged(actual, expected, check), *_recomputed(actual, expected)):
        if _passes(check, undo(actual)):
            return text
    named = misconception(actual, check, situation) if isinstance(check, UpToSign) else None
    return named or _scaled(actual, expected, check, situation) or _lengths(actual, check)


def _guess_number(actual: float, expected: float, check: CloseNumber, situation: Situation) -> str | None:
    if not (math.isfinite(actual) and math.isfinite(expected)) or _simple(actual) or _simple(expected):
        return None
    values = np.array([actual])
    for text, undo in (_NEGATED, *_recomputed(values, np.array([expected]))):
        if check.measure(float(undo(values)[0])).passed:
            return text
    factor = actual / expected
    known = _known_factor(factor, situation)
    return f"looks {known}" if known and check.measure(actual / factor).passed else None


def _guess_int(actual: int, expected: int) -> str | None:
    if actual == -expected:
        return "looks negated"
    if abs(expected) > 2**53 and _through_float(actual, expected):
        return "looks computed with floats, which hold whole numbers exactly only up to 2**53"
    for bits in (64, 32):
        lap = 2**bits
        if (actual - expected) % lap == 0 and -lap // 2 <= actual < lap:
            return f"looks wrapped around: {bits}-bit integers overflowed"
    return None


def _through_float(actual: int, expected: int) -> bool:
    """Whether the answer is a float's value and agrees with the right one to 53 bits, give or take a few roundings."""
    return actual.bit_length() < 1024 and int(float(actual)) == actual and abs(actual - expected) << 51 <= abs(expected)


# what can be undone ---------------------------------------------------------------------------------------------------


_NEGATED: Undone = ("looks negated: every sign is the other way round", np.negative)


def _rearranged(actual: np.ndarray, expected: np.ndarray, check: Check) -> Iterator[Undone]:
    yield _NEGATED
    if actual.ndim == 2 and actual.shape[0] == actual.shape[1]:
        yield "looks transposed", np.transpose
    if actual.ndim == 1:
        falling = bool((np.diff(expected) <= 0).all())
        rising = bool((np.diff(expected) >= 0).all())
        order = (
            ": ascending instead of descending" if falling else ": descending instead of ascending" if rising else ""
        )
        yield f"looks right in reverse order{order}", np.flip
    if actual.ndim == 2:
        yield "looks right with the columns in reverse order", np.fliplr
        yield "looks right with the rows in reverse order", np.flipud
    if isinstance(check, ExactArray) and (actual >= 1).all():
        yield "looks counted from 1 instead of 0", lambda value: value - 1  # indices


def _recomputed(actual: np.ndarray, expected: np.ndarray) -> Iterator[Undone]:
    share = bool(((expected >= 0) & (expected <= 1)).all())
    if share:
        yield "looks like a percentage where a share is due", lambda value: value / 100
        yield "looks like 1 minus the right value", lambda value: 1 - value
    if (expected >= 0).all() and (actual >= 0).all():
        yield "looks squared: is a square root missing?", np.sqrt
        yield "looks like the square root of the right value", np.square


def _scaled(actual: np.ndarray, expected: np.ndarray, check: Check, situation: Situation) -> str | None:
    largest = np.abs(expected).argmax()
    factor = float(np.abs(actual).max() / np.abs(expected).max())
    if actual.shape == expected.shape and actual.flat[largest] * expected.flat[largest] < 0:
        factor = -factor
    if not math.isfinite(factor) or factor == 0 or not _passes(check, actual / factor):
        return None
    known = _known_factor(factor, situation)
    return f"looks {known}" if known else "looks right up to a constant factor"


def _lengths(actual: np.ndarray, check: Check) -> str | None:
    if actual.ndim != 2 or not isinstance(check, CloseArray) or len(actual) < 2:
        return None
    expected = check.measured.expected
    if ((expected != 0).sum(axis=1) == 1).any():  # any number is right up to a factor
        return None
    norms = np.linalg.norm(actual, axis=1, keepdims=True)
    if _passes(check, actual / np.where(norms > 0, norms, 1.0)):
        return "looks right but for the lengths of the rows: they are not normalised"
    factors = np.linalg.norm(expected, axis=1, keepdims=True) / norms
    if (factors != 0).all() and _passes(check, actual * np.where(np.isfinite(factors), factors, 1.0)):
        return "looks right but for a factor on each row"
    return None


def _known_factor(factor: float, situation: Situation) -> str | None:
    """Name a factor by a constant or by the case's own sizes: `2 times too large`, `divided by n instead of n - 1`."""
    for value, text in _factors(situation):
        if value > 0 and abs(abs(factor) - value) <= _NEAR * value and abs(value - 1) > 10 * _NEAR:
            return text + (", and negated" if factor < 0 else "")
    return None


def _factors(situation: Situation) -> Iterator[tuple[float, str]]:
    for value, word in (
        (2.0, "2"),
        (math.sqrt(2), "sqrt(2)"),
        (4.0, "4"),
        (10.0, "10"),
        (100.0, "100"),
        (1000.0, "1000"),
    ):
        yield value, f"{word} times too large"
        yield 1 / value, f"{word} times too small"
    for name, size in situation.sizes.items():
        if not 2 < size < 10**9:
            continue
        yield (size - 1) / size, f"divided by {name} instead of {name} - 1"
        yield size / (size - 1), f"divided by {name} - 1 instead of {name}"
        yield math.sqrt((size - 1) / size), f"divided by sqrt({name}) instead of sqrt({name} - 1)"
        yield math.sqrt(size / (size - 1)), f"divided by sqrt({name} - 1) instead of sqrt({name})"
        for value, word in ((size, name), (size - 1, f"{name} - 1")):
            yield float(value), f"{word} times too large"
            yield 1 / value, f"{word} times too small"
            yield math.sqrt(value), f"sqrt({word}) times too large"
            yield 1 / math.sqrt(value), f"sqrt({word}) times too small"


# what would be chance -------------------------------------------------------------------------------------------------


def _passes(check: Check, candidate: np.ndarray) -> bool:
    return bool(np.isfinite(candidate).all()) and check.measure(candidate).passed


def _telling(array: np.ndarray) -> bool:
    """Whether an array is rich enough that an agreement means something."""
    if array.size < _FEWEST:
        return array.size > 1 and not any(_simple(float(value)) for value in array.flat)
    return bool((array != array.flat[0]).any())


def _simple(value: float) -> bool:
    """Whether a number is not finite, 0, or near a fraction with a small denominator: 1 - 1/2 = 1/2, 2 * 2 = 2 ** 2."""
    if not math.isfinite(value):
        return True
    return any(abs(value * q - round(value * q)) <= _NEAR * q * max(1.0, abs(value)) for q in range(1, _SIMPLE + 1))
