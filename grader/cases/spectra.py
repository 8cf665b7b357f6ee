"""Matrices with chosen singular values, made without a linear algebra library: every machine makes the same bits.

A diagonal matrix is mixed from both sides by layers of plane rotations on random disjoint pairs. A layer costs two
products and a sum per entry, each correctly rounded; after log2(n) layers a row holds something of nearly every other.
"""

from __future__ import annotations

import math

import numpy as np

from grader.cases.case import CannotDraw
from grader.cases.scalars import Values
from grader.cases.stream import Floats, Stream
from grader.course.traits import Spectrum

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
    matrix[first:] = _mixed(matrix[first:], stream)
    if trait.centered and rows > 1:
        matrix = _first_to_ones(matrix)
    return np.ascontiguousarray(_mixed(np.ascontiguousarray(matrix.T), stream).T)


def singular_values(trait: Spectrum, fit: int, values: Values, stream: Stream) -> list[float]:
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


def _mixed(matrix: Floats, stream: Stream) -> Floats:
    """Return the matrix with its rows mixed by a random orthogonal matrix."""
    count = len(matrix)
    if count == 0:
        return matrix
    matrix = matrix * stream.signs(count, 1)
    if count == 1:
        return matrix
    layers = 1 if count == 2 else (count - 1).bit_length() + _EXTRA_LAYERS
    half = count // 2
    orders = stream.fractions(layers, count).argsort(axis=1, kind="stable")
    # The tangent of half an angle, away from 0 and 1, where a rotation would leave rows as they are or only swap them.
    tangent = (0.15 + 0.7 * stream.fractions(layers, 1, half, 1)) * stream.signs(layers, 1, half, 1)
    square = tangent * tangent
    cosine = (1.0 - square) / (1.0 + square)
    sine = 2.0 * tangent / (1.0 + square)
    sines = np.concatenate([-sine, sine], axis=1)
    for layer in range(layers):
        pairs = orders[layer, : 2 * half].reshape(2, half)
        taken = matrix[pairs]
        matrix[pairs] = taken * cosine[layer] + taken[::-1] * sines[layer]
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
