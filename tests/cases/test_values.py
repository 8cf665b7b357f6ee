"""What fills an array: every trait's promise, at every shape."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.cases import CannotDraw, draw_cases
from grader.cases.modifiers import _MODIFIERS
from grader.cases.values import _MAKERS
from grader.course.traits import TRAITS, Stage
from tests.cases.shapes import EVERY, INTEGER_TYPES, Array, Build, Drawn, argument, calls, rows_of, typed


def test_every_trait_has_a_meaning() -> None:
    assert set(_MAKERS) == {trait for trait in TRAITS if trait.stage is Stage.VALUES}
    assert set(_MODIFIERS) == {trait for trait in TRAITS if trait.stage is Stage.MODIFY}


@EVERY
@pytest.mark.parametrize(
    "trait", ["gaussian", "uniform", "spectrum", "integers", "zeros", "constant", "unit_rows", "sparse_rows"]
)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_values_are_finite_arrays_of_the_type_with_memory_of_their_own(
    arrays: Drawn, trait: str, shape: list[Any], dtype: str
) -> None:
    for array in arrays(typed([trait], dtype), shape=shape):
        assert type(array) is np.ndarray
        assert array.dtype == dtype
        assert array.ndim == len(shape)
        assert array.base is None
        assert array.flags.c_contiguous
        assert array.flags.owndata
        assert np.isfinite(array).all()


@EVERY
@pytest.mark.parametrize("trait", ["integers", "near_top", "full_range", "zeros", "constant", "sparse_rows"])
@pytest.mark.parametrize("dtype", INTEGER_TYPES)
def test_values_of_integer_types(arrays: Drawn, trait: str, shape: list[Any], dtype: str) -> None:
    for array in arrays([trait, dtype], shape=shape):
        assert array.dtype == dtype
        assert array.base is None


@pytest.mark.parametrize("dtype", INTEGER_TYPES)
def test_near_top_is_in_the_outer_quarters_and_reaches_the_extremes(arrays: Drawn, dtype: str) -> None:
    info = np.iinfo(dtype)
    width = info.max - info.min + 1
    for array in arrays(["near_top", dtype], sizes={"m": [2, 9], "n": [2, 9]}, shape=["m", "n"]):
        drawn = [int(value) for value in array.flat]
        high = [value for value in drawn if value > info.max - width // 4]
        low = [value for value in drawn if value < info.min + width // 4] if info.min else []
        assert len(high) + len(low) == len(drawn)
        assert max(drawn) == info.max
        assert not info.min or min(drawn) == info.min


@pytest.mark.parametrize("dtype", ["int64", "uint64"])
def test_wide_integers_are_not_rounded_to_what_a_float_holds(arrays: Drawn, dtype: str) -> None:
    drawn = [int(value) for array in arrays(["near_top", dtype]) for value in array.flat]
    assert any(int(float(value)) != value for value in drawn)
    assert {value % 2 for value in drawn} == {0, 1}


@pytest.mark.parametrize("dtype", ["int8", "int64"])
def test_near_top_of_one_entry_is_sometimes_an_extreme_and_either_sign(arrays: Drawn, dtype: str) -> None:
    drawn = [int(array[0, 0]) for array in arrays(["near_top", dtype], shape=[1, 1], cases=40)]
    info = np.iinfo(dtype)
    assert {info.min, info.max} <= set(drawn)
    assert any(info.min < value < info.max for value in drawn)


def test_full_range_lies_on_both_sides_of_the_middle(arrays: Drawn) -> None:
    for dtype in INTEGER_TYPES:
        info = np.iinfo(dtype)
        middle = (int(info.min) + int(info.max) + 1) // 2
        for array in arrays(["full_range", dtype], shape=[2, "n"]):
            assert min(int(value) for value in array.flat) < middle <= max(int(value) for value in array.flat)


def test_bounds_of_integers_are_met_and_clipped_to_the_type(arrays: Drawn) -> None:
    drawn = np.concatenate([array.ravel() for array in arrays([{"integers": {"low": -2, "high": 2}}])])
    assert set(drawn) == {-2, -1, 0, 1, 2}
    drawn = np.concatenate([array.ravel() for array in arrays([{"integers": {"low": -2, "high": 300}}, "uint8"])])
    assert drawn.min() < 20
    assert drawn.max() > 235


def test_uniform_stays_between_its_bounds(arrays: Drawn) -> None:
    drawn = np.concatenate([array.ravel() for array in arrays([{"uniform": {"low": 0.0, "high": 0.5}}])])
    assert drawn.min() >= 0
    assert drawn.max() <= 0.5
    assert drawn.std() == pytest.approx(0.5 / np.sqrt(12), rel=0.2)


@EVERY
def test_unit_rows_have_unit_norm(arrays: Drawn, shape: list[Any]) -> None:
    for array in arrays(["unit_rows"], shape=shape):
        norms = np.sqrt((rows_of(array) ** 2).sum(axis=1)) if array.size else np.ones(0)
        assert norms == pytest.approx(np.ones(len(norms)))


@EVERY
def test_sparse_rows_have_at_most_one_small_whole_number(arrays: Drawn, shape: list[Any]) -> None:
    drawn = [rows_of(array) for array in arrays(["sparse_rows"], shape=shape) if array.size]
    for matrix in drawn:
        assert ((matrix != 0).sum(axis=1) <= 1).all()
        assert set(np.unique(matrix)) <= {-3, -2, -1, 0, 1, 2, 3}
    if drawn and drawn[0].size > 1 and len(drawn[0]) > 1:
        assert 0 < np.mean(np.concatenate([~matrix.any(axis=1) for matrix in drawn])) < 0.6


def test_without_a_values_trait_integer_types_get_small_whole_numbers(arrays: Drawn) -> None:
    drawn = np.concatenate([array.ravel() for array in arrays(["int8"])])
    assert set(drawn) <= set(range(-5, 6))
    assert len(set(drawn)) > 5


@pytest.mark.parametrize(
    ("traits", "message"),
    [
        (["gaussian", "int8"], "no whole number, and int8 holds no other"),
        (["near_top"], "near_top goes with an integer type"),
        (["full_range"], "full_range goes with an integer type"),
        ([{"constant": {"value": 0.5}}, "int8"], "0.5 is no whole number"),
        ([{"integers": {"low": -5, "high": -1}}, "uint8"], "no whole number between the bounds fits uint8"),
        (["integers", "mixed_scales", "int8"], "mixed_scales goes with a float type"),
        (["integers", {"scale": {"factor": 0.5}}, "int8"], "does not leave whole numbers whole"),
        (["near_top", {"scale": {"factor": 2}}, "int8"], "does not fit int8"),
        (["near_top", "negative", "uint16"], "does not fit uint16"),
        (["gaussian", {"scale": {"factor": 1e39}}, "float32"], "not finite in float32"),
        (["gaussian", "zeros"], "gaussian and zeros exclude each other"),
        (["int8", "float32"], "int8 and float32 exclude each other"),
    ],
)
def test_what_cannot_be_drawn_is_said_with_problem_and_family(arrays: Drawn, traits: list[Any], message: str) -> None:
    with pytest.raises(CannotDraw, match=f"sample: family family: .*{message}"):
        arrays(traits, sizes={"m": [3, 9], "n": [3, 9]})


def halves(random: np.random.RandomState, shape: tuple[int, ...], values: dict[str, Any]) -> Array:
    return random.randint(0, values["k"] + 1, size=shape) / 2


def test_a_generated_array_comes_from_the_problems_own_function(build: Build) -> None:
    problem = build(
        {"own": {"arrays": {"X": [{"generated": {"by": "halves"}}]}}},
        arguments={"X": {"array": ["m", "n"]}, "k": {"int": [5, 5]}},
    )
    drawn = [argument(calls(case)[0]) for case in draw_cases(problem, 3, {"halves": halves})]
    assert {float(value) for made in drawn for value in made.flat} == {0, 0.5, 1, 1.5, 2, 2.5}
    doubled = draw_cases(problem, 3, {"halves": lambda *given: 2 * halves(*given)})
    assert {float(value) for case in doubled for value in argument(calls(case)[0]).flat} == {0, 1, 2, 3, 4, 5}
    with pytest.raises(CannotDraw, match="no function halves"):
        draw_cases(problem, 3)
    with pytest.raises(CannotDraw, match=r"halves returned shape \(2,\) where"):
        draw_cases(problem, 3, {"halves": lambda *_: [1, 2]})
    with pytest.raises(CannotDraw, match="halves returned dtype"):
        draw_cases(problem, 3, {"halves": lambda _, shape, __: np.full(shape, "x")})


def test_a_generated_array_of_whole_floats_may_become_integers(build: Build) -> None:
    problem = build({"own": {"arrays": {"X": [{"generated": {"by": "squares"}}, "uint64"]}}})

    def squares(random: np.random.RandomState, shape: tuple[int, ...], values: dict[str, Any]) -> Array:
        return np.full(shape, 2.0**60)

    def halves_left(random: np.random.RandomState, shape: tuple[int, ...], values: dict[str, Any]) -> Array:
        return np.full(shape, 0.5)

    drawn = [argument(calls(case)[0]) for case in draw_cases(problem, 3, {"squares": squares})]
    assert all(made.dtype == np.uint64 and (made == 2**60).all() for made in drawn)
    with pytest.raises(CannotDraw, match="no whole number, and uint64 holds no other"):
        draw_cases(problem, 3, {"squares": halves_left})
