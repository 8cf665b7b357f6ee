"""What fills an array: the traits of stage `values`.

Everything is made as a matrix: a vector is a matrix of one row, and of more than two axes all but the last count as
rows.
"""

# ruff: noqa: ARG001  # makers share one signature, and not each needs all of it

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader.cases.case import CannotDraw
from grader.cases.dtypes import Matrix, is_integer, limits
from grader.cases.given import Given, Source
from grader.cases.scalars import Values
from grader.cases.spectra import controlled_matrix, decaying_vector, symmetric_matrix
from grader.cases.stream import Floats, Stream, Turns
from grader.course import traits

_FEW = 2  # entries, which the two extremes would fill


@dataclass(frozen=True)
class Making:
    """What a trait may look at while an array is made."""

    argument: str
    shape: tuple[int, ...]
    dtype: str
    values: Values
    source: Source
    given: Mapping[str, Any]
    """Sizes, numbers and arguments that were drawn before."""

    @property
    def stream(self) -> Stream:
        """The case's random numbers."""
        return self.source.stream

    @property
    def turns(self) -> Turns:
        """Which possibility's turn it is in this case."""
        return self.source.turns

    @property
    def matrix_shape(self) -> tuple[int, int]:
        """The array's shape as a matrix."""
        columns = self.shape[-1] if self.shape else 1
        return math.prod(self.shape[:-1]), columns

    @property
    def whole(self) -> bool:
        """Whether only whole numbers will do."""
        return is_integer(self.dtype)


def make_values(trait: traits.Trait | None, making: Making) -> Matrix:
    """Return what the trait says; without one gaussian entries, or for an integer type small whole numbers."""
    if trait is None:
        trait = traits.Integers() if making.whole else traits.Gaussian()
    return _MAKERS[type(trait)](trait, making)


def _gaussian(trait: traits.Gaussian, making: Making) -> Matrix:
    return making.stream.normals(*making.matrix_shape)


def _uniform(trait: traits.Uniform, making: Making) -> Matrix:
    return trait.low + (trait.high - trait.low) * making.stream.fractions(*making.matrix_shape)


def _spectrum(trait: traits.Spectrum, making: Making) -> Matrix:
    return controlled_matrix(trait, *making.matrix_shape, making.values, making.stream)


def _symmetric(trait: traits.Symmetric, making: Making) -> Matrix:
    return symmetric_matrix(trait, *making.matrix_shape, making.values, making.stream)


def _singular_values(trait: traits.SingularValues, making: Making) -> Matrix:
    rows, columns = making.matrix_shape
    drawn = [decaying_vector(trait, columns, making.values, making.stream) for _ in range(rows)]
    return np.array(drawn).reshape(rows, columns)


def _integers(trait: traits.Integers, making: Making) -> Matrix:
    low, high = _clipped(trait.low, trait.high, making)
    drawn = making.stream.integers(low, high, *making.matrix_shape)
    return drawn if making.whole else drawn.astype(np.float64)


def _clipped(low: int, high: int, making: Making) -> tuple[int, int]:
    if making.whole:
        least, most = limits(making.dtype)
        low, high = max(low, least), min(high, most)
    if low > high:
        message = f"{making.argument}: no whole number between the bounds fits {making.dtype}"
        raise CannotDraw(message)
    return low, high


def _fitting_integers(trait: traits.FittingIntegers, making: Making) -> Matrix:
    terms = 1 if trait.terms is None else max(1, making.values.whole(trait.terms))
    factors = 2 if trait.factors is None else trait.factors
    most = limits(making.dtype)[1] if making.whole else 2 ** (np.finfo(making.dtype).nmant + 1)
    high = _root(most // terms, factors)
    if high < 1:
        sum_ = f"a sum of {terms} products of {factors} whole numbers"
        message = f"{making.argument}: {sum_} may not fit {making.dtype}; bound the family's sizes ({making.values})"
        raise CannotDraw(message)
    low = 0 if making.whole and limits(making.dtype)[0] == 0 else -high
    drawn = making.stream.integers(low, high, *making.matrix_shape)
    return drawn if making.whole else drawn.astype(np.float64)


def _root(number: int, degree: int) -> int:
    """Return the largest whole number whose power does not exceed `number`."""
    low, high = 0, number
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if middle**degree <= number else (low, middle - 1)
    return low


def _indices(trait: traits.Indices, making: Making) -> Matrix:
    below = making.values.whole(trait.below)
    result = np.zeros(making.matrix_shape, dtype=object)
    if not result.size:
        return result
    if not making.whole or below < 1:
        message = f"{making.argument}: no indices of type {making.dtype} are below {below} ({making.values})"
        raise CannotDraw(message)
    last = min(below - 1, limits(making.dtype)[1])
    result = making.stream.integers(0, last, *result.shape)
    places = making.stream.shuffled(range(result.size))
    if result.size > 1:
        result.flat[places[0]], result.flat[places[1]] = 0, last
    elif (turn := making.turns.turn(f"extremes of {making.argument}", 3)) < 2:
        result.flat[0] = (0, last)[turn]
    return result


def _near_top(trait: traits.NearTop, making: Making) -> Matrix:
    if not making.whole:
        message = f"{making.argument}: near_top goes with an integer type, not {making.dtype}"
        raise CannotDraw(message)
    stream = making.stream
    least, most = limits(making.dtype)
    quarter = (most - least + 1) // 4
    shape = making.matrix_shape
    result = stream.integers(most - quarter + 1, most, *shape)
    if least < 0:
        low_end = stream.integers(least, least + quarter - 1, *shape)
        result = np.where(stream.fractions(*shape) < 0.5, low_end, result)
        _both_ends(result, low_end, stream)
    if result.size > _FEW or making.turns.turn(f"extremes of {making.argument}", 2):
        _place_extremes(result, least, most, stream)
    return result


def _full_range(trait: traits.FullRange, making: Making) -> Matrix:
    if not making.whole:
        message = f"{making.argument}: full_range goes with an integer type, not {making.dtype}"
        raise CannotDraw(message)
    least, most = limits(making.dtype)
    result = making.stream.integers(least, most, *making.matrix_shape)
    if result.size > 1:
        middle = (least + most + 1) // 2
        places = making.stream.shuffled(range(result.size))
        result.flat[places[0]] = making.stream.integers(least, middle - 1, 1).flat[0]
        result.flat[places[1]] = making.stream.integers(middle, most, 1).flat[0]
    return result


def _both_ends(result: Matrix, low_end: Matrix, stream: Stream) -> None:
    """See to it that a signed array of two entries or more has both large and very negative ones."""
    if result.size < 2:
        return
    if all(value < 0 for value in result.flat):
        place = stream.below(result.size)
        result.flat[place] = -1 - result.flat[place]
    elif all(value > 0 for value in result.flat):
        place = stream.below(result.size)
        result.flat[place] = low_end.flat[place]


def _place_extremes(result: Matrix, least: int, most: int, stream: Stream) -> None:
    """Put the type's largest number somewhere, and a signed type's smallest somewhere else."""
    if result.size == 0:
        return
    first = stream.below(result.size)
    ends = [most, least] if least < 0 else [most]
    if result.size == 1:
        ends = [stream.pick(ends)]
    for offset, end in enumerate(ends):
        result.flat[(first + offset) % result.size] = end


def _zeros(trait: traits.Zeros, making: Making) -> Matrix:
    return _filled(0, making)


def _constant(trait: traits.Constant, making: Making) -> Matrix:
    return _filled(trait.value, making)


def _filled(value: float, making: Making) -> Matrix:
    if making.whole and value == int(value):
        return np.full(making.matrix_shape, int(value), dtype=object)
    return np.full(making.matrix_shape, float(value))


def _unit_rows(trait: traits.UnitRows, making: Making) -> Matrix:
    matrix = making.stream.normals(*making.matrix_shape)
    return matrix / _row_norms(matrix)


def _row_norms(matrix: Floats) -> Floats:
    """Return a column of Euclidean norms, 1 where a row is zero; summed exactly, thus alike on every machine."""
    squares = [math.fsum(row) for row in (matrix * matrix).tolist()]
    norms = np.sqrt(np.array(squares, dtype=np.float64)).reshape(-1, 1)
    norms[norms == 0.0] = 1.0
    return norms


def _sparse_rows(trait: traits.SparseRows, making: Making) -> Matrix:
    low, high = _clipped(trait.low, trait.high, making)
    choices = [value for value in range(low, high + 1) if value]
    result = _filled(0, making)
    rows, columns = making.matrix_shape
    if not choices or not columns:
        return result
    for row in range(rows):
        if not making.stream.chance(0.2):
            result[row, making.stream.below(columns)] = making.stream.pick(choices)
    return result


def _generated(trait: traits.Generated, making: Making) -> Matrix:
    function = making.source.function(trait.by, making.argument)
    returned = function(making.stream.random, making.shape, Given(making.given, making.dtype))
    # NumPy would make floats of a list of ints as large as uint64 holds.
    made = np.array(returned, dtype=object) if isinstance(returned, list) and making.whole else np.asarray(returned)
    if made.shape != making.shape:
        message = f"{making.argument}: {trait.by} returned shape {made.shape} where {making.shape} is due"
        raise CannotDraw(message)
    if made.dtype.kind not in "biuf" and not all(isinstance(value, int | float) for value in made.flat):
        message = f"{making.argument}: {trait.by} returned dtype {made.dtype}, not numbers"
        raise CannotDraw(message)
    kind = object if making.whole and made.dtype.kind in "iuO" else np.float64
    return made.astype(kind).reshape(making.matrix_shape)


_MAKERS: dict[type[traits.Trait], Callable[[Any, Making], Matrix]] = {
    traits.Gaussian: _gaussian,
    traits.Uniform: _uniform,
    traits.Spectrum: _spectrum,
    traits.Symmetric: _symmetric,
    traits.SingularValues: _singular_values,
    traits.Integers: _integers,
    traits.FittingIntegers: _fitting_integers,
    traits.Indices: _indices,
    traits.NearTop: _near_top,
    traits.FullRange: _full_range,
    traits.Zeros: _zeros,
    traits.Constant: _constant,
    traits.UnitRows: _unit_rows,
    traits.SparseRows: _sparse_rows,
    traits.Generated: _generated,
}
