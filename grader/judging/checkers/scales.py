"""The magnitudes that a problem file may name (`grader.course.checkers.Scale`), taken from a case's arguments."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from grader.course import checkers as vocabulary
from grader.judging.checkers.comparison import CheckerFault
from grader.judging.checkers.situation import Situation
from grader.judging.checkers.spectrum import thin_svd


def scale_of(scale: vocabulary.Scale | None, situation: Situation) -> float:
    """Return the magnitude, 0 for None. Raises `CheckerFault` where it is no finite number >= 0."""
    if scale is None:
        return 0.0
    if type(scale) not in SCALES:
        raise CheckerFault(f"no scale is called {scale.name()!r}")
    with np.errstate(all="ignore"):
        value = SCALES[type(scale)](scale, situation)
    if not (math.isfinite(value) and value >= 0):
        raise CheckerFault(f"the scale {scale.name()} came to {value}")
    return value


def _number(scale: vocabulary.Number, _situation: Situation) -> float:
    return scale.value


def _largest_entry(scale: vocabulary.LargestEntry, situation: Situation) -> float:
    return max((_largest(factor) for factor in _factors(scale.of, situation)), default=0.0)


def _largest_row_norm(scale: vocabulary.LargestRowNorm, situation: Situation) -> float:
    rows = np.atleast_2d(_one(scale.of, situation))
    largest = _largest(rows)
    if largest == 0:
        return 0.0
    exponent = math.frexp(largest)[1]  # entries near 1 first, so that squares neither overflow nor vanish
    return math.ldexp(float(np.sqrt(np.square(np.ldexp(rows, -exponent)).sum(axis=-1)).max()), exponent)


def _largest_singular_value(scale: vocabulary.LargestSingularValue, situation: Situation) -> float:
    return float(thin_svd(situation.matrix(scale.of)).values.max(initial=0.0))


def _abs_product(scale: vocabulary.AbsProduct, situation: Situation) -> float:
    product: Any = None
    try:
        for name in scale.of:
            for factor in _factors(name, situation):
                if product is None:
                    product = factor
                else:
                    product = product * factor if min(np.ndim(product), np.ndim(factor)) == 0 else product @ factor
    except ValueError as error:
        raise CheckerFault(f"abs_product of {', '.join(scale.of)}: the shapes do not fit ({error})") from error
    return _largest(product)


def _by_function(scale: vocabulary.ScaleFunction, situation: Situation) -> float:
    try:
        return float(situation.function(scale.name_)(dict(situation.arguments)))
    except CheckerFault:
        raise
    except Exception as error:  # the problem's own code may fail in any way, and it is ours
        raise CheckerFault(f"the scale function {scale.name_!r} raised {type(error).__name__}: {error}") from error


def _factors(name: str, situation: Situation) -> list[np.ndarray]:
    """Return |argument| as factors: `X.T` is transposed, a list counts from its last matrix (as maps compose)."""
    base, transposed = (name[:-2], True) if name.endswith(".T") else (name, False)
    value = situation.argument(base)
    factors = [np.abs(np.asarray(part, dtype=np.float64)) for part in (value if isinstance(value, list) else [value])]
    return [factor.T for factor in factors] if transposed else factors[::-1]


def _one(name: str, situation: Situation) -> np.ndarray:
    factors = _factors(name, situation)
    if len(factors) != 1:
        raise CheckerFault(f"argument {name!r} is not one array")
    return factors[0]


def _largest(array: np.ndarray) -> float:
    return float(np.max(array, initial=0.0))


SCALES: Mapping[type[vocabulary.Scale], Callable[[Any, Situation], float]] = {
    vocabulary.Number: _number,
    vocabulary.LargestEntry: _largest_entry,
    vocabulary.LargestRowNorm: _largest_row_norm,
    vocabulary.LargestSingularValue: _largest_singular_value,
    vocabulary.AbsProduct: _abs_product,
    vocabulary.ScaleFunction: _by_function,
}
