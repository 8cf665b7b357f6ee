"""What is done to an array's values: the traits of stage `modify`, in the order written, `rows_sum_to_zero` last.

Matrices hold float64, or Python ints where an integer type is due. An array without entries is left as it is.
"""

# ruff: noqa: ARG001  # modifiers share one signature, and not each needs all of it

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from grader.cases.case import CannotDraw
from grader.cases.dtypes import Matrix, exact, limits
from grader.cases.stream import geometric
from grader.cases.values import Making
from grader.course import traits

_MANTISSA = {"float32": 24, "float64": 53}


def modify(matrix: Matrix, modifiers: Sequence[traits.Trait], making: Making) -> Matrix:
    """Return the matrix with all modifiers applied; the given one may be changed."""
    if making.whole and modifiers:
        matrix = exact(matrix, making.dtype)
    for trait in sorted(modifiers, key=lambda modifier: isinstance(modifier, traits.RowsSumToZero)):
        if matrix.size:
            matrix = _MODIFIERS[type(trait)](trait, matrix, making)
    return matrix


def _positive(trait: traits.Positive, matrix: Matrix, making: Making) -> Matrix:
    result = np.abs(matrix)
    if making.whole:
        most = limits(making.dtype)[1]
        return np.minimum(np.maximum(result, 1), most)
    return result + (_largest(result) or 1.0) / 1024


def _negative(trait: traits.Negative, matrix: Matrix, making: Making) -> Matrix:
    return -np.abs(matrix)


def _zero_rows(trait: traits.ZeroRows, matrix: Matrix, making: Making) -> Matrix:
    matrix[_some(len(matrix), making)] = 0
    return matrix


def _zero_columns(trait: traits.ZeroColumns, matrix: Matrix, making: Making) -> Matrix:
    matrix[:, _some(matrix.shape[1], making)] = 0
    return matrix


def _some(count: int, making: Making) -> list[int]:
    """Return at least one of `count` places, and at most half of them, rounded up where there is one only."""
    return making.stream.shuffled(range(count))[: making.stream.between(1, max(1, count // 2))]


def _constant_column(trait: traits.ConstantColumn, matrix: Matrix, making: Making) -> Matrix:
    column = making.stream.below(matrix.shape[1])
    candidates = [value for value in matrix[:, column] if value]
    value = making.stream.pick(candidates) if candidates else 1
    matrix[:, column] = value
    return matrix


def _equal_rows(trait: traits.EqualRows, matrix: Matrix, making: Making) -> Matrix:
    rows = len(matrix)
    if rows > 1:
        alike = making.stream.shuffled(range(rows))[: making.stream.between(2, max(2, rows // 2 + 1))]
        matrix[alike] = matrix[alike[0]].copy()
    return matrix


def _rows_sum_to_zero(trait: traits.RowsSumToZero, matrix: Matrix, making: Making) -> Matrix:
    if not making.whole:
        return _float_rows_sum_to_zero(matrix, making)
    least, most = limits(making.dtype)
    for row in matrix:
        row[-1] = -sum(row[:-1])
        if not least <= row[-1] <= most:
            _balance(row, most)
    return matrix


def _balance(row: Matrix, most: int) -> None:
    """Turn signs so that no partial sum, and hence no last entry, is beyond `most`."""
    total = 0
    for place in range(len(row) - 1):
        size = min(abs(row[place]), most)
        row[place] = -size if total > 0 else size
        total += row[place]
    row[-1] = -total


def _float_rows_sum_to_zero(matrix: Matrix, making: Making) -> Matrix:
    """Round entries to a grid so coarse that sums in any order are exact, then set the last."""
    columns = matrix.shape[1]
    places = _MANTISSA[making.dtype] - columns.bit_length() - 1
    for row in matrix:
        exponent = math.frexp(_largest(row))[1] - places
        steps = np.rint(np.ldexp(row, -exponent)).astype(np.int64)
        steps[-1] = -steps[:-1].sum()
        row[:] = np.ldexp(steps.astype(np.float64), exponent)
    return matrix


def _descending(trait: traits.Descending, matrix: Matrix, making: Making) -> Matrix:
    return np.sort(matrix, axis=1)[:, ::-1].copy()


def _offset(trait: traits.Offset, matrix: Matrix, making: Making) -> Matrix:
    columns = 1 if len(making.shape) < 2 else matrix.shape[1]
    parts = (0.5 + 0.5 * making.stream.fractions(columns)) * making.stream.signs(columns)
    parts[making.stream.below(columns)] = 1.0 if making.stream.chance(0.5) else -1.0
    if trait.common:
        parts = np.full(columns, parts[0])
    moves = trait.size * _spread(matrix) * parts
    if making.whole:
        return matrix + exact(np.rint(moves).reshape(1, -1), making.dtype)
    return matrix + moves


def _spread(matrix: Matrix) -> float:
    """Return the entries' standard deviation; where they are all equal their size, and 1 where they are zero."""
    entries = [float(value) for value in matrix.flat]
    mean = math.fsum(entries) / len(entries)
    spread = math.sqrt(math.fsum((entry - mean) * (entry - mean) for entry in entries) / len(entries))
    largest = max(map(abs, entries))
    # Rounding alone gives equal entries a spread of some 1e-16 of their size.
    return spread if spread > 1e-12 * largest else largest or 1.0


def _scale(trait: traits.Scale, matrix: Matrix, making: Making) -> Matrix:
    if making.whole:
        if trait.factor != int(trait.factor):
            message = f"{making.argument}: a factor of {trait.factor} does not leave whole numbers whole"
            raise CannotDraw(message)
        return matrix * int(trait.factor)
    return matrix * trait.factor


def _mixed_scales(trait: traits.MixedScales, matrix: Matrix, making: Making) -> Matrix:
    if making.whole:
        message = f"{making.argument}: mixed_scales goes with a float type, not {making.dtype}"
        raise CannotDraw(message)
    rows = len(matrix)
    factors = geometric(trait.low, trait.high, making.stream.fractions(rows))
    places = making.stream.shuffled(range(rows))
    if rows > 1:
        factors[places[0]] = trait.low
        factors[places[1]] = trait.high
    return matrix * factors.reshape(-1, 1)


def _largest(matrix: Matrix) -> float:
    return float(np.max(np.abs(matrix)))


_MODIFIERS: dict[type[traits.Trait], Callable[[Any, Matrix, Making], Matrix]] = {
    traits.Positive: _positive,
    traits.Negative: _negative,
    traits.ZeroRows: _zero_rows,
    traits.ZeroColumns: _zero_columns,
    traits.ConstantColumn: _constant_column,
    traits.EqualRows: _equal_rows,
    traits.RowsSumToZero: _rows_sum_to_zero,
    traits.Descending: _descending,
    traits.Offset: _offset,
    traits.Scale: _scale,
    traits.MixedScales: _mixed_scales,
}
