"""Batch axes, and arguments that are a float or an array."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.cases import CannotDraw, Case, draw_cases, example_case, inputs_hash, rebuild_case
from grader.course.problem import Problem
from tests.cases.shapes import Build, argument, calls

LINEAR = {"x": {"array": ["...", "n"]}, "W": {"array": ["n", "m"]}}
MASS = {"r": {"array": ["..."], "scalar": True}, "d": {"int": [1, 9]}}
RADII = {"arrays": {"r": [{"uniform": {"low": 0.0}}]}}
DISCIPLINES = ["once", "same_shape_twice", "same_object", "earlier_result", "freed"]


def linear(build: Build, family: dict[str, Any], cases: int = 12, **others: Any) -> list[Case]:
    return draw_cases(build({"f": family}, arguments=LINEAR, cases=cases, **others), 1)


def shapes(cases: list[Case]) -> list[tuple[int, ...]]:
    return [argument(calls(case)[0], "x").shape for case in cases]


def test_without_a_word_on_them_there_are_none_to_three_batch_axes_in_turn(build: Build) -> None:
    drawn = shapes(linear(build, {}, cases=16))
    assert sorted(len(shape) - 1 for shape in drawn) == 4 * [0] + 4 * [1] + 4 * [2] + 4 * [3]
    assert {length for shape in drawn for length in shape[:-1]} <= {1, 2, 3, 4, 5}


def test_a_family_says_how_long_its_batch_axes_are(build: Build) -> None:
    assert {shape[:-1] for shape in shapes(linear(build, {"batch": []}))} == {()}
    assert {shape[:-1] for shape in shapes(linear(build, {"batch": [2, 1, 3]}))} == {(2, 1, 3)}
    drawn = [shape[:-1] for shape in shapes(linear(build, {"batch": [[101, 127], "m"], "sizes": {"m": 4}}))]
    assert {101, 127} <= {first for first, _ in drawn}
    assert all(101 <= first <= 127 and last == 4 for first, last in drawn)


def test_all_arrays_of_a_call_have_the_same_batch_axes_before_their_own(build: Build) -> None:
    arguments = {"x": {"array": ["...", "n"]}, "y": {"array": ["...", "m", "n"]}, "W": {"array": ["n"]}}
    for case in draw_cases(build({"f": {}}, arguments=arguments), 1):
        x, y, W = (argument(calls(case)[0], name) for name in "xyW")
        assert y.shape[:-2] == x.shape[:-1]
        assert x.shape[-1] == y.shape[-1] == W.shape[0]


@pytest.mark.parametrize("batch", [[], [1], [3], [2, 1], [2, 3, 2, 1, 2]])
@pytest.mark.parametrize(
    "traits",
    [["gaussian"], ["integers", "any_integer", "any_layout"], ["gaussian", "zero_rows"], ["unit_rows", "mixed_scales"]],
)
def test_traits_go_with_any_number_of_axes(build: Build, batch: list[int], traits: list[str]) -> None:
    for case in linear(build, {"arrays": {"x": traits}, "batch": batch}):
        x = argument(calls(case)[0], "x")
        assert list(x.shape[:-1]) == batch
        assert x.flags.c_contiguous
        assert x.base is None
        if "zero_rows" in traits and batch != [] and np.prod(batch) > 1:
            assert (~x.any(axis=-1)).any()


@pytest.mark.parametrize("call", DISCIPLINES)
def test_calls_of_a_case_share_their_batch_axes_and_are_rebuilt_alone(build: Build, call: str) -> None:
    problem = build({"f": {"call": call}}, arguments=LINEAR, cases=8)
    for case in draw_cases(problem, 3):
        assert len({argument(one, "x").shape for one in calls(case)}) == 1
        assert inputs_hash(rebuild_case(problem, 3, case.name)) == inputs_hash(case)


def test_what_has_no_batch_axes_refuses_them(build: Build) -> None:
    with pytest.raises(CannotDraw, match="no argument has batch axes"):
        draw_cases(build({"f": {"batch": [2]}}), 1)
    with pytest.raises(CannotDraw, match="batch axis 1 would lie between 5 and 2"):
        linear(build, {"batch": [1, [5, 2]]})


def test_without_axes_a_float_is_given_and_else_an_array(build: Build) -> None:
    problem = build({"f": RADII}, arguments=MASS, cases=16)
    drawn = [calls(case)[0] for case in draw_cases(problem, 1)]
    numbers = [call for call in drawn if type(call.arguments["r"]) is float]
    assert len(numbers) == 4
    assert len({call.arguments["r"] for call in numbers}) == 4
    for call in drawn:
        if type(call.arguments["r"]) is not float:
            r = argument(call, "r")
            assert r.ndim > 0
            assert ((r >= 0) & (r < 1)).all()


@pytest.mark.parametrize("call", DISCIPLINES)
def test_floats_differ_between_calls_while_other_numbers_stay(build: Build, call: str) -> None:
    problem = build({"f": {**RADII, "batch": [], "call": call}}, arguments=MASS, cases=4)
    for case in draw_cases(problem, 1):
        given = [one.arguments for one in calls(case)]
        assert len({one["d"] for one in given}) == 1
        assert len({one["r"] for one in given[:2]}) == min(2, len(given))
        assert not any(one.placements for one in calls(case))
        assert not case.float32


def test_only_arrays_are_laid_out(build: Build) -> None:
    family = {"arrays": {"r": ["gaussian", "float32", "any_layout", "read_only"]}}
    problem = build({"f": family}, arguments=MASS, cases=8)
    for case in draw_cases(problem, 1):
        (call,) = calls(case)
        assert ("r" in call.placements) == isinstance(call.arguments["r"], np.ndarray)


def example(build: Build, arguments: Any, values: dict[str, Any], traits: Any = None) -> Any:
    given = {"name": "one", "arguments": values, "traits": traits or {}, "returns": {"Y": 1}, "group": "all"}
    problem: Problem = build({"f": {}}, arguments=arguments, examples=[given])
    return calls(example_case(problem, problem.examples[0]))[0]


@pytest.mark.parametrize(
    ("literal", "shape"), [([1, 2], (2,)), ([[1, 2]], (1, 2)), ([[[1, 2]], [[3, 4]]], (2, 1, 2)), ([[]], (1, 0))]
)
def test_an_example_has_as_many_batch_axes_as_it_is_nested_deep(build: Build, literal: Any, shape: Any) -> None:
    call = example(build, LINEAR, {"x": literal, "W": [[1], [1]]}, {"x": ["fortran"]})
    assert argument(call, "x").shape == shape
    assert call.placements["x"].layout == "fortran"


def test_an_example_may_give_a_float_or_an_array(build: Build) -> None:
    assert example(build, MASS, {"r": 1, "d": 2}).arguments == {"r": 1.0, "d": 2}
    assert type(example(build, MASS, {"r": 1, "d": 2}).arguments["r"]) is float
    assert argument(example(build, MASS, {"r": [0.5], "d": 2}), "r").tolist() == [0.5]
    for wrong in ("half", True, None):
        with pytest.raises(CannotDraw, match=r"r: .* is no number"):
            example(build, MASS, {"r": wrong, "d": 2})
    with pytest.raises(CannotDraw, match="x: a list nested 1 deep"):
        example(build, LINEAR, {"x": 1, "W": [[1]]})
