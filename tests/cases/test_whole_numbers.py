"""Integers that fit their products, and indices."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.cases import CannotDraw, draw_cases
from grader.cases.values import _root
from tests.cases.shapes import INTEGER_TYPES, Array, Build, Drawn, argument, calls

TYPES = pytest.mark.parametrize("dtype", INTEGER_TYPES)


@given(st.integers(0, 2**64), st.integers(1, 64))
def test_the_root_is_the_largest_whole_number(number: int, degree: int) -> None:
    root = _root(number, degree)
    assert root**degree <= number < (root + 1) ** degree


@TYPES
def test_plain_products_of_fitting_integers_do_not_wrap_and_are_large(build: Build, dtype: str) -> None:
    traits = [{"fitting_integers": {"terms": "n"}}, dtype]
    problem = build(
        {"f": {"arrays": {"X": traits, "Z": traits}, "sizes": {"m": [2, 6], "n": [2, 6]}}},
        arguments={"X": {"array": ["m", "n"]}, "Z": {"array": ["n", "m"]}},
        cases=20,
    )
    largest = 0
    for case in draw_cases(problem, 1):
        X, Z = (argument(calls(case)[0], name) for name in ("X", "Z"))
        exact = X.astype(object) @ Z.astype(object)
        with np.errstate(all="raise"):
            assert ((X @ Z).astype(object) == exact).all()
        largest = max(largest, *(abs(value) for value in exact.flat))
        assert int(X.min()) >= 0 if dtype.startswith("u") else True
    assert largest > np.iinfo(dtype).max // 16


@TYPES
def test_three_factors_fit_too(build: Build, dtype: str) -> None:
    traits = [{"fitting_integers": {"terms": "m*n", "factors": 3}}, dtype]
    problem = build(
        {"f": {"arrays": dict.fromkeys("XAB", traits), "sizes": {"m": [1, 5], "n": [1, 5]}}},
        arguments={"X": {"array": [2, "m"]}, "A": {"array": ["m", "n"]}, "B": {"array": ["n", 2]}},
        cases=20,
    )
    for case in draw_cases(problem, 1):
        X, A, B = (argument(calls(case)[0], name) for name in "XAB")
        assert ((X @ A @ B).astype(object) == X.astype(object) @ A.astype(object) @ B.astype(object)).all()


@pytest.mark.parametrize(("dtype", "most"), [("float32", 2**12), ("float64", 94906265)])
def test_fitting_integers_of_a_float_type_have_exact_products(arrays: Drawn, dtype: str, most: int) -> None:
    traits = ["fitting_integers", *([dtype] if dtype == "float32" else [])]
    drawn = np.concatenate([array.ravel() for array in arrays(traits)])
    assert (drawn == np.rint(drawn)).all()
    assert most / 2 < np.abs(drawn).max() <= most


def test_more_products_than_a_type_holds_are_refused(arrays: Drawn) -> None:
    with pytest.raises(CannotDraw, match=r"X: a sum of 128 products of 2 whole numbers may not fit int8; bound"):
        arrays([{"fitting_integers": {"terms": 128}}, "int8"])
    assert {int(value) for value in arrays([{"fitting_integers": {"terms": 127}}, "int8"])[0].flat} <= {-1, 0, 1}


def words(build: Build, traits: list[Any], sizes: dict[str, Any], cases: int = 12) -> list[Array]:
    problem = build(
        {"f": {"arrays": {"X": [{"indices": {"below": "V"}}, *traits]}, "sizes": sizes}},
        arguments={"X": {"array": ["n"]}, "V": {"int": ["v", "v"]}},
        sizes={"n": [0, 130], "v": [1, 70000]},
        cases=cases,
    )
    return [argument(calls(case)[0]) for case in draw_cases(problem, 1)]


@TYPES
@pytest.mark.parametrize("size", [1, 2, 100, 70000])
def test_indices_reach_both_ends_or_the_types_largest(build: Build, dtype: str, size: int) -> None:
    last = min(size - 1, int(np.iinfo(dtype).max))
    for drawn in words(build, [dtype], {"n": [2, 40], "v": size}):
        assert drawn.dtype == dtype
        assert (int(drawn.min()), int(drawn.max())) == (0, last)


def test_indices_are_int64_unless_said(build: Build) -> None:
    assert {drawn.dtype.name for drawn in words(build, [], {"n": 3, "v": 5})} == {"int64"}


def test_no_indices_make_an_empty_array(build: Build) -> None:
    for drawn in words(build, ["uint8"], {"n": 0, "v": [1, 300]}):
        assert drawn.shape == (0,)
        assert drawn.dtype == np.uint8


def test_a_single_index_is_either_end_or_between(build: Build) -> None:
    drawn = {int(array[0]) for array in words(build, [], {"n": 1, "v": 9})}
    assert {0, 8} < drawn


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**53 - 1))
def test_indices_in_between_come_up(build: Build, seed: int) -> None:
    problem = build({"f": {"arrays": {"X": [{"indices": {"below": "n"}}]}}}, arguments={"X": {"array": ["n"]}})
    for case in draw_cases(problem, seed):
        drawn = argument(calls(case)[0])
        assert ((drawn >= 0) & (drawn < len(drawn))).all()


def test_indices_below_nothing_are_refused(build: Build) -> None:
    problem = build(
        {"f": {"arrays": {"X": [{"indices": {"below": "n - 1"}}]}, "sizes": {"n": 1}}},
        arguments={"X": {"array": ["n"]}},
    )
    with pytest.raises(CannotDraw, match=r"no indices of type int64 are below 0 \(m ="):
        draw_cases(problem, 1)
