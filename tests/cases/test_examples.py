"""Public examples as cases."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.cases import CannotDraw, Case, example_case
from grader.course.problem import Example
from tests.cases.shapes import INTEGER_TYPES, Build, argument, calls

SIGNATURE = {"X": {"array": ["m", "n"]}, "k": {"int": [1, 9]}, "s": {"float": [0, 1]}}


def made(build: Build, arguments: dict[str, Any], traits: dict[str, Any] | None = None) -> Case:
    example = Example.model_validate(
        {"name": "shown", "arguments": arguments, "traits": traits or {}, "returns": {"Y": [[1]]}, "group": "all"}
    )
    return example_case(build({}, groups=[], arguments=SIGNATURE), example)


def test_an_example_is_one_call_with_its_literal_arguments(build: Build) -> None:
    case = made(build, {"k": 2, "s": 1, "X": [[1, 2.5], [3, 4]]})
    (call,) = calls(case)
    assert list(call.arguments) == ["X", "k", "s"]
    assert argument(call).dtype == np.float64
    assert argument(call).tolist() == [[1.0, 2.5], [3.0, 4.0]]
    assert argument(call).base is None
    assert (type(call.arguments["k"]), type(call.arguments["s"])) == (int, float)
    assert not call.placements
    assert (case.name, case.group, case.family, case.size, case.float32) == ("shown", "all", "example", 4, False)


@pytest.mark.parametrize("dtype", INTEGER_TYPES)
def test_integers_are_exact_to_the_ends_of_their_type(build: Build, dtype: str) -> None:
    info = np.iinfo(dtype)
    literal = [[int(info.min), int(info.max)], [int(info.max) - 1, 7]]
    case = made(build, {"X": literal, "k": 1, "s": 0.5}, {"X": [dtype]})
    assert argument(calls(case)[0]).dtype == dtype
    assert argument(calls(case)[0]).tolist() == literal


def test_type_layout_and_access_follow_the_traits(build: Build) -> None:
    case = made(build, {"X": [[0.1]], "k": 1, "s": 0}, {"X": ["float32", "reversed", "read_only"]})
    (call,) = calls(case)
    assert argument(call)[0, 0] == np.float32(0.1)
    assert case.float32
    assert (call.placements["X"].layout, call.placements["X"].read_only) == ("reversed", True)


@pytest.mark.parametrize(
    ("change", "traits", "message"),
    [
        ({"X": [[1], [2, 3]]}, [], "X: not an array of numbers"),
        ({"X": [[1], [2, 3]]}, ["int8"], "X: .*rows of"),
        ({"X": [1, 2]}, [], "X: a list nested 2 deep"),
        ({"X": [["a"]]}, [], "X: not an array of numbers"),
        ({"X": [["a"]]}, ["int8"], "X: "),
        ({"X": [[128]]}, ["int8"], "128 does not fit int8"),
        ({"X": [[0.5]]}, ["int8"], "0.5 is no whole number"),
        ({"X": [[1]]}, ["gaussian"], "gaussian leaves something to draw"),
        ({"X": [[1]]}, ["any_layout"], "any_layout leaves something to draw"),
        ({"X": [[1]]}, ["any_integer"], "any_integer leaves something to draw"),
        ({"k": 1.5}, [], "k: 1.5 is no whole number"),
        ({"k": True}, [], "k: True is no whole number"),
        ({"s": "1"}, [], "s: '1' is no number"),
        ({"q": 1}, [], "unknown: q"),
    ],
)
def test_a_faulty_example_is_refused(build: Build, change: dict[str, Any], traits: list[Any], message: str) -> None:
    with pytest.raises(CannotDraw, match=f"sample: example 'shown': .*{message}"):
        made(build, {"X": [[1]], "k": 1, "s": 0.5} | change, {"X": traits})


def test_a_missing_argument_is_named(build: Build) -> None:
    with pytest.raises(CannotDraw, match="missing: k, s"):
        made(build, {"X": [[1]]})
