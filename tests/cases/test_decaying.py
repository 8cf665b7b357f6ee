"""Symmetric matrices with chosen eigenvalues, and vectors of singular values."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.cases import CannotDraw
from tests.cases.shapes import Array, Drawn


def squares(arrays: Drawn, options: dict[str, Any], *others: Any, sizes: Any = None, **more: Any) -> list[Array]:
    traits = [{"symmetric": options}, *others]
    return arrays(traits, shape=["n", "n"], sizes=sizes or {"n": [2, 20]}, **more)


@pytest.mark.parametrize("size", [1, 2, 3, 8, 33, 130])
def test_eigenvalues_fall_as_asked_and_the_matrix_is_symmetric_to_the_last_bit(arrays: Drawn, size: int) -> None:
    for matrix in squares(arrays, {"decay": [1.5, 3]}, sizes={"n": [size, size]}, cases=4):
        assert (matrix == matrix.T).all()
        values = np.linalg.eigvalsh(matrix)[::-1]
        large = values[values > 1e-10]
        assert values[0] == pytest.approx(1.0)
        assert values.min() > -1e-14
        assert ((large[:-1] / large[1:] > 1.5 - 1e-4) & (large[:-1] / large[1:] < 3 + 1e-4)).all()
        if size > 2:
            assert np.abs(matrix - np.diag(np.diag(matrix))).max() > 1e-3


def test_rank_ties_and_floor_of_eigenvalues(arrays: Drawn) -> None:
    for matrix in squares(arrays, {"rank": 2}, sizes={"n": [4, 9]}):
        assert np.linalg.matrix_rank(matrix) == 2
    for matrix in squares(arrays, {"tie": 2}, sizes={"n": [4, 9]}):
        values = np.linalg.eigvalsh(matrix)[::-1]
        assert values[1] == pytest.approx(values[2], rel=1e-12)
        assert values[0] / values[1] > 1.49
    for matrix in squares(arrays, {"floor": 0.1}, sizes={"n": [9, 9]}):
        values = np.linalg.eigvalsh(matrix)
        assert (values[values > 1e-12] > 0.1 - 1e-12).all()
        assert values.min() < 1e-12


def test_symmetric_stays_so_in_single_precision(arrays: Drawn) -> None:
    for matrix in squares(arrays, {}, "float32"):
        assert matrix.dtype == np.float32
        assert (matrix == matrix.T).all()


def test_the_first_unit_vector_is_exactly_another_eigenvector(arrays: Drawn) -> None:
    for matrix in squares(arrays, {"orthogonal_to": "first"}):
        assert not matrix[1:, 0].any()
        assert not matrix[0, 1:].any()
        values, vectors = np.linalg.eigh(matrix)
        assert vectors[0, -1] == 0
        assert values[-1] == pytest.approx(1.0)
        assert matrix[0, 0] < 0.7
        assert matrix[0, 0] > 0


def test_the_ones_are_another_eigenvector_up_to_rounding(arrays: Drawn) -> None:
    for matrix in squares(arrays, {"orthogonal_to": "ones"}):
        ones = np.ones(len(matrix))
        image = matrix @ ones
        assert image == pytest.approx(image.mean() * ones, abs=1e-14)
        assert image.mean() < 0.7
        assert np.linalg.eigvalsh(matrix)[-1] == pytest.approx(1.0)
        assert (matrix == matrix.T).all()


def test_which_eigenvalue_a_start_is_stuck_at_differs(arrays: Drawn) -> None:
    drawn = squares(arrays, {"orthogonal_to": "first", "decay": [2, 2]}, sizes={"n": [4, 4]}, cases=30)
    assert {round(1 / matrix[0, 0]) for matrix in drawn} == {2, 4, 8}


def test_what_has_no_such_matrix_is_refused(arrays: Drawn) -> None:
    with pytest.raises(CannotDraw, match="no symmetric matrix of 2 x 3"):
        arrays(["symmetric"], shape=[2, 3])
    with pytest.raises(CannotDraw, match="no symmetric matrix of 1 x 1 has a leading eigenvector orthogonal to first"):
        squares(arrays, {"orthogonal_to": "first"}, sizes={"n": [1, 1]})


def vectors(arrays: Drawn, options: dict[str, Any], *others: Any, **more: Any) -> list[Array]:
    return arrays([{"singular_values": options}, *others], shape=["n"], sizes={"n": [5, 9]}, **more)


def test_singular_values_fall_as_asked(arrays: Drawn) -> None:
    for vector in vectors(arrays, {"decay": [1.2, 2.5], "top": 8.0}):
        assert vector[0] == 8.0
        assert ((vector[:-1] / vector[1:] >= 1.2 - 1e-12) & (vector[:-1] / vector[1:] <= 2.5 + 1e-12)).all()


def test_singular_values_beyond_the_rank_are_exact_zeros(arrays: Drawn) -> None:
    for vector in vectors(arrays, {"rank": 3}):
        assert (vector[:3] > 0).all()
        assert not vector[3:].any()


def test_equal_singular_values_are_equal_to_the_last_bit(arrays: Drawn) -> None:
    for vector in vectors(arrays, {"tie": 1, "tie_size": 4}):
        assert len(set(vector[:4])) == 1
        assert vector[4] < vector[3]


def test_singular_values_come_in_the_order_asked_for(arrays: Drawn) -> None:
    assert all((np.diff(vector) > 0).all() for vector in vectors(arrays, {"order": "ascending"}))
    shuffled = vectors(arrays, {"order": "shuffled"})
    assert any((np.diff(vector) > 0).any() and (np.diff(vector) < 0).any() for vector in shuffled)
    assert all(vector.max() == 1.0 for vector in shuffled)


@pytest.mark.parametrize(
    "traits", [["gaussian"], ["integers", "int8"], ["near_top", "uint64"], ["gaussian", "float32"]]
)
def test_descending_sorts_each_row(arrays: Drawn, traits: list[Any]) -> None:
    drawn = arrays([traits[0], "descending", *traits[1:]], sizes={"m": [1, 5], "n": [2, 9]})
    for array in drawn:
        assert (array[:, :-1] >= array[:, 1:]).all()
    assert any((array[:, 0] > array[:, -1]).any() for array in drawn)
