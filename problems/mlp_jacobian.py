"""Points x for mlp_jacobian, scaled so that the hidden units' inputs W1 x are as large as a family wants them.

Sums are exact (`math.fsum`), so that the cases are the same on every machine.
"""

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

_ATTEMPTS = 50
_LEAST_SHARE = 0.1  # of what the products could add up to, so that rounding in W1 x stays small


def gentle(random: np.random.RandomState, shape: tuple[int, ...], given: Any) -> npt.NDArray[np.float64]:
    """Return x with max |W1 x| between 0.3 and 1: every slope counts."""
    return _point(random, shape, given, 0.3 + 0.7 * random.random_sample())


def moderate(random: np.random.RandomState, shape: tuple[int, ...], given: Any) -> npt.NDArray[np.float64]:
    """Return x with max |W1 x| between 0.3 and nearly the largest legal value."""
    return _point(random, shape, given, 0.3 + (_largest(given) - 0.3) * random.random_sample())


def saturated(random: np.random.RandomState, shape: tuple[int, ...], given: Any) -> npt.NDArray[np.float64]:
    """Return x with max |W1 x| nearly the largest legal value."""
    return _point(random, shape, given, _largest(given))


def _largest(given: Any) -> float:
    single = "float32" in {given.dtype, str(given["W1"].dtype), str(given["W2"].dtype)}
    return 2.9 if single else 5.9


def _point(
    random: np.random.RandomState, shape: tuple[int, ...], given: Mapping[str, Any], target: float
) -> npt.NDArray[np.float64]:
    W1 = given["W1"].astype(np.float64)
    if not W1.any():
        return _cube(random, shape)
    for _ in range(_ATTEMPTS):
        x = _cube(random, shape)
        products = W1 * x
        size = max(abs(math.fsum(row)) for row in products.tolist())
        if size > _LEAST_SHARE * max(math.fsum(row) for row in np.abs(products).tolist()):
            return np.asarray(x * (target / size))
    message = f"no x of {_ATTEMPTS} was far from orthogonal to all rows of W1"
    raise ValueError(message)


def _cube(random: np.random.RandomState, shape: tuple[int, ...]) -> npt.NDArray[np.float64]:
    return np.asarray(2 * random.random_sample(shape) - 1)
