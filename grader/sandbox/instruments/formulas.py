"""How many floating-point operations NumPy's functions take, from the shapes of what goes in and comes out.

Formulas for decompositions follow Golub & Van Loan, Matrix Computations (4th ed., 5.2.9, 5.4.5, 8.3). Where a cost
is not known it is the size of the largest array met: too few can only excuse a submission, never accuse one.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Formula: TypeAlias = "Callable[[tuple[Any, ...], dict[str, Any], Any], float]"


def arrays_in(value: Any, depth: int = 3) -> Iterator[np.ndarray[Any, Any]]:
    """Yield the arrays in a value, a few levels deep."""
    if isinstance(value, np.ndarray):
        yield value
    elif depth and isinstance(value, list | tuple):
        for item in value:
            yield from arrays_in(item, depth - 1)
    elif depth and isinstance(value, dict):
        for item in value.values():
            yield from arrays_in(item, depth - 1)


def largest(args: tuple[Any, ...], kwargs: dict[str, Any], result: Any) -> float:
    """Return the size of the largest array among arguments and results."""
    return max((array.size for array in arrays_in((args, kwargs, result))), default=1)


def nothing(_args: tuple[Any, ...], _kwargs: dict[str, Any], _result: Any) -> float:
    """Return 0: only the shape changes, or memory is reserved."""
    return 0


def result_size(_args: tuple[Any, ...], _kwargs: dict[str, Any], result: Any) -> float:
    """Return the size of what comes out."""
    return sum(array.size for array in arrays_in(result))


def product(args: tuple[Any, ...], _kwargs: dict[str, Any], result: Any) -> float:
    """Return 2 operations for each term of a product of two arrays that share all of their contracted axes."""
    first, second, out = np.size(args[0]), np.size(args[1]), max(np.size(result), 1)
    contracted = math.sqrt(first * second / out)
    return 2 * out * contracted if contracted > 1 else out


def batched_product(args: tuple[Any, ...], _kwargs: dict[str, Any], result: Any) -> float:
    """Return 2 operations for each term of `matmul` and its kin, batches and all."""
    shape = np.shape(args[0])
    return 2 * max(np.size(result), 1) * (shape[-1] if shape else 1)


def _matrices(array: Any) -> tuple[int, int, int]:
    """Return (how many matrices, their larger side, their smaller side)."""
    shape = np.shape(array)
    if len(shape) < 2:
        return 1, math.prod(shape), 1
    return math.prod(shape[:-2]), max(shape[-2:]), min(shape[-2:])


def svd(args: tuple[Any, ...], kwargs: dict[str, Any], result: Any) -> float:
    """Cost of `svd`, by what it returns."""
    count, large, small = _matrices(args[0] if args else kwargs.get("a"))
    if not isinstance(result, tuple):
        return count * (4 * large * small**2 - 4 * small**3 / 3)
    if max(np.size(part) for part in result) >= large * large > large * small:
        return count * (4 * large**2 * small + 8 * large * small**2 + 9 * small**3)
    return count * (14 * large * small**2 + 8 * small**3)


def singular_values(args: tuple[Any, ...], kwargs: dict[str, Any], _result: Any) -> float:
    """Cost of what NumPy computes from singular values alone."""
    return svd(args, kwargs, None)


def cubic(factor: float) -> Formula:
    """Cost `factor` n^3 of a square matrix."""

    def cost(args: tuple[Any, ...], kwargs: dict[str, Any], _result: Any) -> float:
        count, _, n = _matrices(args[0] if args else next(iter(kwargs.values()), None))
        return factor * count * n**3

    return cost


def solve(args: tuple[Any, ...], kwargs: dict[str, Any], result: Any) -> float:
    """Cost of `solve`: a factorization, and two triangular solves a right-hand side."""
    count, n, _ = _matrices(args[0] if args else kwargs.get("a"))
    return count * 2 * n**3 / 3 + 2 * n * np.size(result)


def qr(args: tuple[Any, ...], _kwargs: dict[str, Any], result: Any) -> float:
    """Cost of `qr`, with Q where it is returned, the full one where that is."""
    count, large, small = _matrices(args[0])
    factor = 2 * large * small**2 - 2 * small**3 / 3
    if not isinstance(result, tuple):
        return count * factor
    if np.size(result[0]) >= large * large > large * small:
        return count * (factor + 4 * (large**2 * small - large * small**2 + small**3 / 3))
    return count * 2 * factor


def lstsq(args: tuple[Any, ...], _kwargs: dict[str, Any], _result: Any) -> float:
    """Cost of `lstsq` by singular values."""
    _, large, small = _matrices(args[0])
    return 4 * large * small**2 + 8 * small**3 + 2 * large * np.size(args[1])


def norm(args: tuple[Any, ...], kwargs: dict[str, Any], _result: Any) -> float:
    """Cost of `norm`: a pass over the array, or singular values."""
    order = args[1] if len(args) > 1 else kwargs.get("ord")
    axis = args[2] if len(args) > 2 else kwargs.get("axis")
    matrix = np.ndim(args[0]) >= 2 and (axis is None or isinstance(axis, tuple))
    if matrix and order in {2, -2, "nuc"}:
        return singular_values(args, kwargs, None)
    return np.size(args[0])


def sort(args: tuple[Any, ...], kwargs: dict[str, Any], _result: Any) -> float:
    """Cost n log n of a sort, by the length of the sorted axis."""
    array = args[0]
    axis = args[1] if len(args) > 1 and isinstance(args[1], int) else kwargs.get("axis", -1)
    shape = np.shape(array)
    length = shape[axis] if isinstance(axis, int) and shape and -len(shape) <= axis < len(shape) else np.size(array)
    return np.size(array) * max(1.0, math.log2(max(length, 1)))


def search(args: tuple[Any, ...], _kwargs: dict[str, Any], result: Any) -> float:
    """Cost log n of each binary search."""
    return max(np.size(result), 1) * max(1.0, math.log2(max(np.size(args[0]), 1)))


def covariance(args: tuple[Any, ...], kwargs: dict[str, Any], result: Any) -> float:
    """Cost of `cov` and `corrcoef`: each entry of the result is a product over all observations."""
    size = sum(array.size for array in arrays_in((args, kwargs)))
    return 2 * size * math.sqrt(max(np.size(result), 1))


def convolution(args: tuple[Any, ...], _kwargs: dict[str, Any], _result: Any) -> float:
    """Cost of `convolve` and `correlate`."""
    return 2 * np.size(args[0]) * np.size(args[1])


_NOTHING: Final = (
    "transpose", "reshape", "ravel", "expand_dims", "squeeze", "broadcast_to", "broadcast_arrays", "zeros_like",
    "empty_like", "diagonal", "swapaxes", "moveaxis", "rollaxis", "atleast_1d", "atleast_2d", "atleast_3d", "shape",
    "ndim", "size", "may_share_memory", "shares_memory", "real", "imag", "split", "array_split", "hsplit", "vsplit",
    "dsplit", "flip", "fliplr", "flipud", "rot90", "iscomplexobj", "isrealobj", "result_type", "can_cast",
    "min_scalar_type", "common_type", "broadcast_shapes", "permute_dims", "matrix_transpose",
)  # fmt: skip
_BY_NAME: Final[dict[str, Formula]] = {
    **dict.fromkeys(_NOTHING, nothing),
    **dict.fromkeys(("dot", "inner", "vdot", "outer", "tensordot"), product),
    **dict.fromkeys(("diag", "diagflat", "trace", "take", "take_along_axis", "kron", "tile", "repeat"), result_size),
    **dict.fromkeys(("sort", "argsort", "unique", "lexsort", "sort_complex"), sort),
    **dict.fromkeys(("cov", "corrcoef"), covariance),
    **dict.fromkeys(("convolve", "correlate"), convolution),
    **dict.fromkeys(("unique_all", "unique_counts", "unique_inverse", "unique_values"), sort),
    "searchsorted": search,
    "digitize": largest,
}
_LINALG: Final[dict[str, Formula]] = {
    "svd": svd,
    **dict.fromkeys(("svdvals", "matrix_rank", "cond"), singular_values),
    "eigh": cubic(9),
    "eigvalsh": cubic(4 / 3),
    "eig": cubic(25),
    "eigvals": cubic(10),
    "cholesky": cubic(1 / 3),
    "inv": cubic(2),
    "det": cubic(2 / 3),
    "slogdet": cubic(2 / 3),
    "solve": solve,
    "qr": qr,
    "lstsq": lstsq,
    "pinv": lambda args, _kwargs, result: svd(args, {}, (result,)) + product((args[0], args[0]), {}, result),
    "norm": norm,
    **dict.fromkeys(("outer", "tensordot"), product),
    **dict.fromkeys(("matmul", "vecdot"), batched_product),
    **dict.fromkeys(("diagonal", "matrix_transpose"), nothing),
}


def _table() -> dict[int, Formula]:
    found: dict[int, Formula] = {}
    for module, formulas in ((np, _BY_NAME), (np.linalg, _LINALG), (np.fft, dict.fromkeys(np.fft.__all__, sort))):
        found.update({id(vars(module)[name]): formula for name, formula in formulas.items() if name in vars(module)})
    return found


_OF_FUNCTION: Final = _table()


def cost_of(function: Any, args: tuple[Any, ...], kwargs: dict[str, Any], result: Any) -> float:
    """Return the operations of one call of a function of NumPy on plain arrays."""
    formula = _OF_FUNCTION.get(id(function), largest)
    try:
        return float(formula(args, kwargs, result))
    except (TypeError, ValueError, IndexError, AttributeError):  # called in a way that the formula does not know
        return float(largest(args, kwargs, result))
