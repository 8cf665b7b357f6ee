"""Matrices with chosen singular values, made without a linear algebra library: every machine makes the same bits.

A diagonal matrix is mixed from both sides by layers of plane rotations on random disjoint pairs. A layer costs two
products and a sum per entry, each correctly rounded; after log2(n) layers a row holds something of nearly every other.
"""

from __future__ import annotations

import math
from typing import TypeAlias

import numpy as np

from grader.cases.case import CannotDraw
from grader.cases.scalars import Values
from grader.cases.stream import Floats, Stream
from grader.course.traits import SingularValues, Spectrum, Symmetric

Decaying: TypeAlias = Spectrum | Symmetric | SingularValues

_EXTRA_LAYERS = 3


def controlled_matrix(trait: Spectrum, rows: int, columns: int, values: Values, stream: Stream) -> Floats:
    """Return a (rows, columns) float64 matrix with the singular values of `singular_values`.

    They come out as designed within some 1e-15 of the largest.
    """
    fit = min(rows - 1 if trait.centered else rows, columns)
    sigma = singular_values(trait, fit, values, stream)
    matrix = np.zeros((rows, columns))
    first = 1 if trait.centered else 0  # row 0 becomes the direction of the ones vector, and stays empty
    for index, value in enumerate(sigma):
        matrix[first + index, index] = value
    matrix[first:] = Rotation(len(matrix[first:]), stream).of(matrix[first:])
    if trait.centered and rows > 1:
        matrix = _first_to_ones(matrix)
    return np.ascontiguousarray(Rotation(columns, stream).of(np.ascontiguousarray(matrix.T)).T)


def symmetric_matrix(trait: Symmetric, rows: int, columns: int, values: Values, stream: Stream) -> Floats:
    """Return a symmetric (n, n) float64 matrix with the eigenvalues of `singular_values`; symmetric to the last bit.

    Raises `CannotDraw` where it would not be square, or nothing is orthogonal to the vector named.
    """
    if rows != columns or (trait.orthogonal_to and rows < 2):
        message = f"no symmetric matrix of {rows} x {columns}" + (
            f" has a leading eigenvector orthogonal to {trait.orthogonal_to}" if trait.orthogonal_to else ""
        )
        raise CannotDraw(message)
    found = singular_values(trait, rows, values, stream)
    eigenvalues = np.array(found + [0.0] * (rows - len(found)))
    apart = 0
    if trait.orthogonal_to:  # any but the largest goes to the first place, which the rotation leaves alone
        apart = 1
        chosen = stream.between(1, max(1, len(found) - 1))
        eigenvalues = np.concatenate([eigenvalues[chosen : chosen + 1], np.delete(eigenvalues, chosen)])
    matrix = np.diag(eigenvalues)
    rotation = Rotation(rows - apart, stream)
    half = rotation.of(matrix[apart:, apart:])
    matrix[apart:, apart:] = rotation.of(np.ascontiguousarray(half.T))
    if trait.orthogonal_to == "ones":
        matrix = _first_to_ones(np.ascontiguousarray(_first_to_ones(matrix).T))
    return (matrix + matrix.T) / 2.0


def decaying_vector(trait: SingularValues, count: int, values: Values, stream: Stream) -> Floats:
    """Return the values of `singular_values` and zeros, `count` in all, in the order asked for."""
    found = singular_values(trait, count, values, stream)
    result = found + [0.0] * (count - len(found))
    if trait.order == "shuffled":
        result = stream.shuffled(result)
    return np.array(result[::-1] if trait.order == "ascending" else result, dtype=np.float64)


def singular_values(trait: Decaying, fit: int, values: Values, stream: Stream) -> list[float]:
    """Return the designed singular values, descending: at most `fit` of them, without the zeros.

    Raises `CannotDraw` where the tie does not lie within the rank.
    """
    rank = fit if trait.rank is None else max(0, min(fit, values.whole(trait.rank)))
    tied = range(0)
    if trait.tie is not None:
        position = values.whole(trait.tie)
        if not 1 <= position < rank:
            message = f"a tie at position {position} needs a rank above it, and the rank is {rank} ({values})"
            raise CannotDraw(message)
        tied = range(position, min(position + trait.tie_size - 1, rank))
    ratios = [stream.uniform(*trait.decay) for _ in range(rank - 1)]
    result = [trait.top][:rank]
    for index in range(1, rank):
        lower = result[-1] * (1.0 - trait.gap) if index in tied else result[-1] / ratios[index - 1]
        result.append(lower)
    return [value for value in result if value >= trait.floor * trait.top]


class Rotation:
    """A random orthogonal matrix of some order, as layers of plane rotations."""

    def __init__(self, count: int, stream: Stream) -> None:
        self._half = count // 2
        self._signs = stream.signs(count, 1) if count else np.ones((0, 1))
        self._orders = np.zeros((0, count), dtype=np.intp)
        if count < 2:
            return
        layers = 1 if count == 2 else (count - 1).bit_length() + _EXTRA_LAYERS
        self._orders = stream.fractions(layers, count).argsort(axis=1, kind="stable")
        # The tangent of half an angle, away from 0 and 1, where a rotation would leave rows as they are or swap them.
        shape = (layers, 1, self._half, 1)
        tangent = (0.15 + 0.7 * stream.fractions(*shape)) * stream.signs(*shape)
        square = tangent * tangent
        self._cosine = (1.0 - square) / (1.0 + square)
        sine = 2.0 * tangent / (1.0 + square)
        self._sines = np.concatenate([-sine, sine], axis=1)

    def of(self, matrix: Floats) -> Floats:
        """Return the matrix with its rows mixed: this one times `matrix`."""
        matrix = matrix * self._signs
        for layer, order in enumerate(self._orders):
            pairs = order[: 2 * self._half].reshape(2, self._half)
            taken = matrix[pairs]
            matrix[pairs] = taken * self._cosine[layer] + taken[::-1] * self._sines[layer]
        return matrix


def _first_to_ones(matrix: Floats) -> Floats:
    """Return the columns reflected (Householder) so that the first unit vector goes to the ones vector's direction."""
    rows = len(matrix)
    normal = np.full((rows, 1), 1.0 / math.sqrt(rows))
    normal[0] += 1.0
    # |normal|^2 = 2 normal[0]; accumulate adds in order, which a sum need not.
    along = np.add.accumulate(normal * matrix, axis=0)[-1] / normal[0]
    result: Floats = matrix - normal * along
    return result
