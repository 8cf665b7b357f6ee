"""What a problem's own functions may read: all that was drawn before."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.cases import CannotDraw, draw_cases, inputs_hash, rebuild_case
from tests.cases.shapes import Array, Build, argument, calls

ARGUMENTS = {
    "X": {"array": ["m", "n"]},
    "k": {"int": [1, "n"]},
    "v": {"array": ["n"]},
    "t": {"float": [0, 1]},
}
DISCIPLINES = ["once", "same_shape_twice", "same_object", "earlier_result", "freed"]


def first_row(random: np.random.RandomState, shape: tuple[int, ...], given: Any) -> Array:
    """Return minus the first row of the X that was drawn."""
    row: Array = -given["X"][0]
    assert row.shape == shape
    return row


def share(random: np.random.RandomState, given: Any) -> float:
    """Return how many entries of v are positive, as a share."""
    return float(np.mean(given["v"] > 0))


def largest(random: np.random.RandomState, given: Any) -> Any:
    """Return where v is largest, from 1."""
    return np.argmax(given["v"]) + 1


def drawn(build: Build, family: dict[str, Any], functions: dict[str, Any], **others: Any) -> list[Any]:
    problem = build({"f": family}, **({"arguments": ARGUMENTS, "cases": 6} | others))
    return [call.arguments for case in draw_cases(problem, 1, functions) for call in calls(case)]


@pytest.mark.parametrize("call", DISCIPLINES)
def test_an_array_may_depend_on_the_arrays_before_it(build: Build, call: str) -> None:
    family = {"arrays": {"v": [{"generated": {"by": "first_row"}}]}, "call": call}
    for given in drawn(build, family, {"first_row": first_row}):
        assert (given["v"] == -given["X"][0]).all()


@pytest.mark.parametrize("call", DISCIPLINES)
def test_a_number_may_depend_on_all_arrays_of_its_own_call(build: Build, call: str) -> None:
    numbers = {"t": {"generated": {"by": "share"}}, "k": {"generated": {"by": "largest"}}}
    found = drawn(build, {"numbers": numbers, "call": call}, {"share": share, "largest": largest})
    for given in found:
        assert list(given) == ["X", "k", "v", "t"]
        assert (given["t"], given["k"]) == (np.mean(given["v"] > 0), np.argmax(given["v"]) + 1)
        assert (type(given["t"]), type(given["k"])) == (float, int)
    assert len({given["t"] for given in found}) > 2


def test_a_function_sees_sizes_numbers_and_the_type_that_is_due(build: Build) -> None:
    seen: list[Any] = []

    def note(random: np.random.RandomState, shape: tuple[int, ...], given: Any) -> Array:
        seen.append((given.dtype, set(given), given["m"], given["k"]))
        return np.ones(shape)

    family = {"arrays": {"v": [{"generated": {"by": "note"}}, "int16"]}, "sizes": {"m": 3}, "numbers": {"k": 1}}
    drawn(build, family, {"note": note}, cases=1)
    assert seen == [("int16", {"m", "n", "k", "t", "X"}, 3, 1)]


def test_arrays_drawn_before_cannot_be_changed(build: Build) -> None:
    def spoil(random: np.random.RandomState, shape: tuple[int, ...], given: Any) -> Array:
        given["X"][0] = 0
        return np.ones(shape)

    with pytest.raises(ValueError, match="read-only"):
        drawn(build, {"arrays": {"v": [{"generated": {"by": "spoil"}}]}}, {"spoil": spoil})
    problem = build({"f": {}}, arguments=ARGUMENTS)
    assert argument(calls(draw_cases(problem, 1)[0])[0]).flags.writeable


@pytest.mark.parametrize(
    ("made", "dtype", "expected"),
    [
        (np.array([[1, 2]], dtype=np.int8), "float64", [[1.0, 2.0]]),
        (np.array([[0.5, 2]], dtype=np.float32), "float64", [[0.5, 2.0]]),
        ([[True, False]], "uint8", [[1, 0]]),
        ([[2**64 - 1, 1]], "uint64", [[2**64 - 1, 1]]),
        (np.array([[3.0, -4.0]]), "int8", [[3, -4]]),
        ([[1, 2]], "float32", [[1.0, 2.0]]),
    ],
)
def test_what_a_function_returns_is_converted_without_loss(
    build: Build, made: Any, dtype: str, expected: list[list[float]]
) -> None:
    traits = [{"generated": {"by": "fixed"}}, *([] if dtype == "float64" else [dtype])]
    problem = build({"f": {"arrays": {"X": traits}}}, arguments={"X": {"array": [1, 2]}}, cases=1)
    array = argument(calls(draw_cases(problem, 1, {"fixed": lambda *_: made})[0])[0])
    assert array.dtype == dtype
    assert array.tolist() == expected


@pytest.mark.parametrize(
    ("name", "made", "message"),
    [
        ("t", 1.5, "t = 1.5 is not between 0.0 and 1.0"),
        ("t", "half", "by returned 'half', which is no number"),
        ("t", True, "by returned True, which is no number"),
        ("k", 1.0, "by returned 1.0, which is no whole number"),
        ("k", 99, "k = 99 is not between 1 and"),
    ],
)
def test_a_number_that_is_not_legal_is_refused(build: Build, name: str, made: Any, message: str) -> None:
    with pytest.raises(CannotDraw, match=message):
        drawn(build, {"numbers": {name: {"generated": {"by": "by"}}}}, {"by": lambda *_: made})


def test_a_function_that_is_not_there_is_named(build: Build) -> None:
    with pytest.raises(CannotDraw, match="t: the problem's Python file has no function by"):
        drawn(build, {"numbers": {"t": {"generated": {"by": "by"}}}}, {})


def test_a_number_drawn_by_a_function_of_numbers_alone(build: Build) -> None:
    arguments = {"n": {"int": [1, 10**6]}, "r": {"int": [1, "n"]}}
    family = {"numbers": {"r": {"generated": {"by": "half"}}}, "call": "same_shape_twice"}
    found = drawn(build, family, {"half": lambda _, given: (given["n"] + 1) // 2}, arguments=arguments)
    assert all(given["r"] == (given["n"] + 1) // 2 for given in found)


def test_cases_with_functions_are_rebuilt_alone(build: Build) -> None:
    def noisy(random: np.random.RandomState, shape: tuple[int, ...], given: Any) -> Array:
        row: Array = given["X"][0] + random.randint(0, 9, size=shape)
        return row

    def any_share(random: np.random.RandomState, given: Any) -> float:
        return float(random.random_sample())

    family = {
        "arrays": {"v": [{"generated": {"by": "noisy"}}]},
        "numbers": {"t": {"generated": {"by": "any_share"}}},
        "call": "freed",
    }
    functions: dict[str, Any] = {"noisy": noisy, "any_share": any_share}
    problem = build({"f": family}, arguments=ARGUMENTS, cases=5)
    for case in draw_cases(problem, 7, functions):
        assert inputs_hash(rebuild_case(problem, 7, case.name, functions)) == inputs_hash(case)
