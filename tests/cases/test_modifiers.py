"""What is done to an array's values: every modifier's promise, at every shape."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cases.shapes import EVERY, INTEGER_TYPES, TYPED, Drawn, rows_of, typed


def whole(dtype: str) -> str:
    return "gaussian" if dtype.startswith("float") else "integers"


@EVERY
@TYPED
def test_positive_and_negative(arrays: Drawn, shape: list[Any], dtype: str) -> None:
    assert all((array > 0).all() for array in arrays(typed([whole(dtype), "positive"], dtype), shape=shape))
    if not dtype.startswith("uint"):
        assert all((array <= 0).all() for array in arrays(typed([whole(dtype), "negative"], dtype), shape=shape))


def test_positive_leaves_the_smallest_integer_within_its_type(arrays: Drawn) -> None:
    for dtype in INTEGER_TYPES:
        assert all((array > 0).all() for array in arrays(["near_top", "positive", dtype]))


@EVERY
@TYPED
def test_zero_rows_are_some_and_never_all_of_several(arrays: Drawn, shape: list[Any], dtype: str) -> None:
    for array in arrays(typed(["integers", "positive", "zero_rows"], dtype), shape=shape):
        matrix = rows_of(array)
        if matrix.size:
            zero = ~matrix.any(axis=1)
            assert zero.any()
            assert len(matrix) == 1 or not zero.all()


@EVERY
def test_zero_columns_are_some_and_never_all_of_several(arrays: Drawn, shape: list[Any]) -> None:
    for array in arrays(["gaussian", "zero_columns"], shape=shape):
        matrix = rows_of(array)
        if matrix.size:
            zero = ~matrix.any(axis=0)
            assert zero.any()
            assert matrix.shape[1] == 1 or not zero.all()


@EVERY
@TYPED
def test_a_constant_column_is_not_zero(arrays: Drawn, shape: list[Any], dtype: str) -> None:
    for array in arrays(typed([whole(dtype), "constant_column"], dtype), shape=shape):
        matrix = rows_of(array)
        if matrix.size:
            assert any(
                matrix[0, column] and (matrix[:, column] == matrix[0, column]).all()
                for column in range(matrix.shape[1])
            )


@EVERY
def test_equal_rows(arrays: Drawn, shape: list[Any]) -> None:
    for array in arrays(["gaussian", "equal_rows"], shape=shape):
        matrix = rows_of(array)
        if matrix.size and len(matrix) > 1:
            assert len(np.unique(matrix, axis=0)) < len(matrix)


@EVERY
@pytest.mark.parametrize(
    ("traits", "dtype"),
    [
        (["gaussian"], "float64"),
        (["gaussian"], "float32"),
        (["gaussian", {"offset": {"size": 1e7}}, {"scale": {"factor": 1e-9}}], "float64"),
        (["gaussian", "mixed_scales"], "float32"),
        (["integers"], "int8"),
        (["near_top"], "int8"),
        (["near_top"], "int64"),
        (["full_range"], "int32"),
    ],
)
def test_rows_sum_to_exactly_zero_in_any_order(arrays: Drawn, shape: list[Any], traits: list[Any], dtype: str) -> None:
    for array in arrays(typed([*traits, "rows_sum_to_zero"], dtype), shape=shape):
        matrix = rows_of(array)
        if not matrix.size:
            continue
        for row in matrix:
            assert sum(Fraction(value.item()) for value in row) == 0
            assert row.sum(dtype=array.dtype) == 0
            assert row[::-1].cumsum(dtype=array.dtype)[-1] == 0
        if matrix.shape[1] > 1:
            assert matrix.any()


def test_rows_sum_to_zero_acts_last(arrays: Drawn) -> None:
    for array in arrays(["gaussian", "rows_sum_to_zero", {"scale": {"factor": 0.1}}, "positive"]):
        assert (array.sum(axis=1) == 0).all()


@pytest.mark.parametrize("size", [10, 1e7])
def test_an_offset_is_relative_to_the_spread_and_the_same_along_a_column(arrays: Drawn, size: float) -> None:
    plain = arrays(["gaussian", {"offset": {"size": 0}}], sizes={"m": [3, 9], "n": [2, 9]})
    moved = arrays(["gaussian", {"offset": {"size": size}}], sizes={"m": [3, 9], "n": [2, 9]})
    for before, after in zip(plain, moved, strict=True):
        moves = (after - before) / before.std()
        assert moves == pytest.approx(np.broadcast_to(moves[0], moves.shape), rel=1e-6)
        assert np.abs(moves).max() == pytest.approx(size, rel=1e-6)
        assert np.abs(moves).min() > 0.49 * size


def test_an_offset_common_to_all_columns_moves_the_mean_of_all_entries(arrays: Drawn) -> None:
    for array in arrays(["gaussian", {"offset": {"size": 1000, "common": True}}], sizes={"m": [3, 9], "n": [2, 9]}):
        assert abs(array.mean()) > 400 * array.std()


@pytest.mark.parametrize("dtype", ["int16", "int64", "uint64"])
def test_an_offset_to_integers_is_rounded(arrays: Drawn, dtype: str) -> None:
    traits: list[Any] = [{"integers": {"low": 5000, "high": 5004}}, {"offset": {"size": 100}}, dtype]
    for array in arrays(traits, sizes={"m": [3, 9], "n": [3, 9]}):
        assert array.dtype == dtype
        assert 50 < np.abs(array.astype(float).mean(axis=0) - 5002).max() < 250


def test_a_vector_is_moved_as_a_whole(arrays: Drawn) -> None:
    for array in arrays(["gaussian", {"offset": {"size": 1000}}], shape=["n"], sizes={"n": [3, 9]}):
        assert abs(array.mean()) > 100 * array.std()


@pytest.mark.parametrize(("traits", "size"), [(["zeros"], 10), ([{"constant": {"value": 3}}], 30)])
def test_an_offset_to_equal_entries_is_relative_to_their_size(arrays: Drawn, traits: list[Any], size: float) -> None:
    for array in arrays([*traits, {"offset": {"size": 10}}], shape=[1, 1]):
        assert abs(array[0, 0] - size / 10 * bool(traits != ["zeros"])) == pytest.approx(size)


@EVERY
@pytest.mark.parametrize("factor", [1e-9, 1e9])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_scale(arrays: Drawn, shape: list[Any], factor: float, dtype: str) -> None:
    plain = arrays(typed(["gaussian"], dtype), shape=shape)
    scaled = arrays(typed(["gaussian", {"scale": {"factor": factor}}], dtype), shape=shape)
    for before, after in zip(plain, scaled, strict=True):
        assert np.isfinite(after).all()
        assert after == pytest.approx(before.astype(float) * factor, rel=1e-6)


def test_whole_factors_scale_integers_exactly(arrays: Drawn) -> None:
    for array in arrays(["integers", {"scale": {"factor": 1e18}}, "int64"]):
        assert {int(value) % 10**18 for value in array.flat} == {0}


@EVERY
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_mixed_scales_hit_both_ends(arrays: Drawn, shape: list[Any], dtype: str) -> None:
    for array in arrays(typed([{"constant": {"value": 1}}, "mixed_scales"], dtype), shape=shape):
        matrix = rows_of(array)
        if matrix.size:
            assert (matrix == matrix[:, :1]).all()
            assert (matrix >= np.dtype(dtype).type(1e-9)).all()
            assert (matrix <= np.dtype(dtype).type(1e9)).all()
            if len(matrix) > 1:
                assert matrix.min() == np.dtype(dtype).type(1e-9)
                assert matrix.max() == np.dtype(dtype).type(1e9)


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(["gaussian", "spectrum", "integers", "unit_rows"]),
    st.lists(
        st.sampled_from(
            ["zero_rows", "zero_columns", "constant_column", "equal_rows", "offset", "positive", "mixed_scales"]
        ),
        max_size=3,
    ),
    st.sampled_from(["float32", "float64"]),
    st.integers(0, 2**53 - 1),
)
def test_any_combination_is_finite_and_the_same_when_drawn_again(
    arrays: Drawn, values: str, modifiers: list[str], dtype: str, seed: int
) -> None:
    first = arrays(typed([values, *modifiers], dtype), seed=seed, cases=3)
    again = arrays(typed([values, *modifiers], dtype), seed=seed, cases=3)
    for one, two in zip(first, again, strict=True):
        assert np.isfinite(one).all()
        assert one.tobytes() == two.tobytes()
