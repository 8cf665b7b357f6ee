from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.judging.checkers import CheckerFault, Prepared, prepare
from grader.sandbox.outcome import Opaque
from tests.judging.checkers.making import ACCEPTED, INVALID, WRONG, prepared, problem, specs_of, verdict

X = np.array([[1.5, -2.0, 0.25], [4.0, 0.5, -1.0]])
INTEGERS = np.array([[1, -2, 3], [4, 0, -1]])


def close_to_X() -> Prepared:
    return prepared(X, arguments={"X": np.zeros((2, 3))})


@pytest.mark.parametrize(
    "actual",
    [
        X,
        np.asfortranarray(X),
        X.astype(np.float16),  # all entries are float16 numbers
        X.astype(np.float32),
        X.tolist(),
        [list(row) for row in X],  # of np.float64 scalars
        [tuple(row) for row in X.tolist()],
        list(X),
    ],
)
def test_arrays_and_nested_lists_of_numbers_are_answers(actual: Any) -> None:
    assert verdict(close_to_X(), actual) is ACCEPTED


def test_where_float64_is_due_other_widths_are_no_answer_but_lists_are() -> None:
    case = prepared(X, returns={"Y": {"array": ["m", "n"], "dtype": "float64"}}, arguments={"X": np.zeros((2, 3))})
    assert verdict(case, X) is ACCEPTED
    assert verdict(case, X.tolist()) is ACCEPTED
    for width in (np.float32, np.float16):
        assert verdict(case, X.astype(width)) is INVALID
        assert "expected a NumPy array of float64" in case.compare(X.astype(width)).feedback


def test_whole_numbers_in_a_list_are_numbers() -> None:
    case = prepared(np.array([[1.0, 2.0]]), arguments={"X": np.zeros((1, 2))})
    assert verdict(case, [[1, 2]]) is ACCEPTED
    assert verdict(case, [[1, 2.0]]) is ACCEPTED
    assert verdict(case, [[np.int64(1), 2]]) is ACCEPTED
    assert verdict(case, [[1, 10**400]]) is WRONG


DUE = "a NumPy array of floats with shape (m, n) = (2, 3)"
INVALID_ARRAYS = [
    (None, "returned None: is a return missing?"),
    (1.0, f"returned a float; expected {DUE}"),
    (True, f"returned a bool; expected {DUE}"),
    ("text", f"returned a string; expected {DUE}"),
    ({}, f"returned a dict; expected {DUE}"),
    ((X,), f"returned a tuple of 1; expected {DUE}"),
    (np.float64(1), f"returned a NumPy scalar of float64; expected {DUE}"),
    (Opaque("generator"), f"returned a generator; expected {DUE}"),
    (Opaque("MaskedArray"), f"returned a MaskedArray; expected {DUE}"),
    (
        Opaque("ndarray", "its dtype is object"),
        f"returned an ndarray (its dtype is object); expected {DUE}",
    ),
    (
        Opaque("evil\x1b[2J\n" + "x" * 200),
        "returned an evil[2J" + "x" * 52 + f"…; expected {DUE}",
    ),
    (
        [[1.0, 2.0, 3.0], [4.0, 5.0]],
        f"returned a ragged list: its rows differ in length; expected {DUE}",
    ),
    (
        [[1.0, 2.0, 3.0], 4.0],
        f"returned a ragged list: its rows differ in length; expected {DUE}",
    ),
    (
        [[1.0, 2.0, 3.0], [4.0, 5.0, "6"]],
        f"returned a list holding a string; expected {DUE}",
    ),
    (
        [[1.0, 2.0, 3.0], [4.0, 5.0, True]],
        f"returned a list holding a bool; expected {DUE}",
    ),
    (
        [[1.0, 2.0, 3.0], [4.0, 5.0, 6 + 0j]],
        f"returned a list holding a complex number; expected {DUE}",
    ),
    (X[0], "A is of shape (3,) instead of (m, n) = (2, 3)"),
    (X[None], "A is of shape (1, 2, 3) instead of (m, n) = (2, 3)"),
    (X.T, "A is of shape (3, 2) instead of (m, n) = (2, 3); looks transposed"),
    (X.T + 1, "A is of shape (3, 2) instead of (m, n) = (2, 3)"),
    (np.zeros(()), "A is of shape () instead of (m, n) = (2, 3)"),
    (np.zeros((1, 3)), "A is of shape (1, 3) instead of (m, n) = (2, 3)"),
    ([], "A is of shape (0,) instead of (m, n) = (2, 3)"),
    (
        X.astype(complex),
        f"returned a NumPy array of complex128; expected {DUE}",
    ),
    (
        X.astype(int),
        f"returned a NumPy array of int64; expected {DUE}",
    ),
    (
        X > 0,
        f"returned a NumPy array of bool; expected {DUE}",
    ),
    (
        list(X.astype(complex)),
        f"returned a list holding a NumPy array of complex128 with shape (3,); expected {DUE}",
    ),
]


@pytest.mark.parametrize(("actual", "feedback"), INVALID_ARRAYS)
def test_what_is_no_array_of_floats_is_named(actual: Any, feedback: str) -> None:
    found = close_to_X().compare(actual)
    assert (found.verdict, found.feedback) == (INVALID, feedback)
    assert found.worst_error == np.inf


def test_a_constant_answer_of_a_shape_that_broadcasts_is_invalid() -> None:
    case = prepared(np.ones((2, 3)), arguments={"X": np.zeros((2, 3))})
    for broadcasting in (np.ones(3), np.ones((1, 3)), np.ones((2, 1)), np.ones(()), np.ones((1, 2, 3)), 1.0):
        assert verdict(case, broadcasting) is INVALID


def test_integer_arrays_are_floats_only_where_the_problem_and_all_inputs_say_so() -> None:
    spec = {"A": {"array": ["m", "n"], "integers_accepted": True}}
    expected = INTEGERS.astype(float)
    whole = prepared(expected, returns=spec, arguments={"X": INTEGERS, "Y": INTEGERS.astype(np.uint8)})
    mixed = prepared(expected, returns=spec, arguments={"X": INTEGERS, "Y": X})
    listed = prepared(expected, returns=spec, arguments={"X": [INTEGERS, INTEGERS]})
    refused = prepared(expected, arguments={"X": INTEGERS})
    assert verdict(whole, INTEGERS) is ACCEPTED
    assert verdict(whole, INTEGERS.astype(np.int8)) is ACCEPTED
    assert verdict(whole, INTEGERS + 1) is WRONG
    assert verdict(whole, INTEGERS > 0) is INVALID
    assert verdict(listed, INTEGERS) is ACCEPTED
    assert verdict(mixed, INTEGERS) is INVALID
    assert verdict(refused, INTEGERS) is INVALID


FLOATS = [
    (0.5, ACCEPTED),
    (np.float64(0.5), ACCEPTED),
    (np.float32(0.5), ACCEPTED),
    (np.float16(0.5), ACCEPTED),
    (np.array(0.5), ACCEPTED),
    (np.array(0.5, dtype=np.float32), ACCEPTED),
    (np.array([0.5]), INVALID),
    (np.array([[0.5]]), INVALID),
    ([0.5], INVALID),
    (1, INVALID),
    (True, INVALID),
    (np.True_, INVALID),
    (np.int64(1), INVALID),
    (np.array(1), INVALID),
    (0.5 + 0j, INVALID),
    (np.complex128(0.5), INVALID),
    ("0.5", INVALID),
    (None, INVALID),
    (0.25, WRONG),
    (float("nan"), WRONG),
    (float("inf"), WRONG),
]


@pytest.mark.parametrize(("actual", "due"), FLOATS)
def test_a_float_is_a_float(actual: Any, due: object) -> None:
    assert verdict(prepared(0.5, returns={"share": {"float": [0, 1]}}), actual) is due


INTS = [
    (7, ACCEPTED, ACCEPTED),
    (np.int64(7), INVALID, ACCEPTED),
    (np.uint8(7), INVALID, ACCEPTED),
    (7.0, INVALID, INVALID),
    (np.float64(7), INVALID, INVALID),
    (np.array(7), INVALID, INVALID),
    (True, INVALID, INVALID),
    (8, WRONG, WRONG),
    (-7, WRONG, WRONG),
    (7 + 2**64, WRONG, WRONG),
]


@pytest.mark.parametrize(("actual", "exactly", "with_numpy"), INTS)
def test_an_int_is_exactly_an_int_unless_numpy_ones_are_accepted(
    actual: Any, exactly: object, with_numpy: object
) -> None:
    assert verdict(prepared(7, "exact", returns={"k": {"int": None}}), actual) is exactly
    assert verdict(prepared(7, "exact", returns={"k": {"int": None, "numpy_accepted": True}}), actual) is with_numpy


def test_true_is_not_the_int_one() -> None:
    assert verdict(prepared(1, "exact", returns={"k": {"int": None}}), True) is INVALID


def test_integer_arrays_are_of_any_integer_type() -> None:
    case = prepared(np.array([3, 0, 1]), "exact", returns={"order": {"array": ["k"], "dtype": "int"}})
    rights: list[Any] = [np.array([3, 0, 1], dtype=np.uint8), [3, 0, 1], [np.int32(3), 0, 1]]
    invalids: list[Any] = [np.array([3.0, 0.0, 1.0]), [3.0, 0, 1], np.array([True, False, True]), (3, 0, 1)]
    wrongs: list[Any] = [[3, 1, 0], [3, 0, 10**30], [-(10**30), 0, 1], np.array([2**64 - 1, 0, 1], dtype=np.uint64)]
    for right in rights:
        assert verdict(case, right) is ACCEPTED
    for wrong in invalids:
        assert verdict(case, wrong) is INVALID
    for wrong in wrongs:
        assert verdict(case, wrong) is WRONG


def test_empty_arrays_and_lists_are_compared_by_shape() -> None:
    case = prepared(np.zeros((0, 3)), arguments={"X": np.zeros((0, 3))})
    assert verdict(case, np.zeros((0, 3))) is ACCEPTED
    assert verdict(case, np.zeros((0, 3), dtype=int)) is INVALID
    assert verdict(case, np.zeros((0, 4))) is INVALID
    assert verdict(case, []) is INVALID
    whole = prepared(np.zeros(0, dtype=int), "exact", returns={"order": {"array": ["k"], "dtype": "int"}})
    assert verdict(whole, []) is ACCEPTED


def test_an_array_may_be_due_as_a_float_where_the_reference_returns_one() -> None:
    case = prepared(0.25, returns={"mass": {"array": ["..."], "scalar": True}}, arguments={"r": 0.5, "d": 2})
    assert verdict(case, 0.25) is ACCEPTED
    assert verdict(case, np.array([0.25])) is INVALID


TWO = problem(
    {"A": {"array": ["m", "n"]}, "share": {"float": [0, 1]}}, {"A": ["close"], "share": ["close"]}, specs_of({"X": X})
)
SWAPPED = "; the results look right in another order: expected (A, share)"
TWO_RESULTS = [
    ((X, 0.3), ACCEPTED, ""),
    ([X, 0.3], ACCEPTED, ""),
    (
        X,
        INVALID,
        "returned a NumPy array of float64 with shape (2, 3); expected a tuple of 2 results (A, share)",
    ),
    ((X,), INVALID, "returned 1 result; expected a tuple of 2 results (A, share)"),
    ((X, 0.3, 0.3), INVALID, "returned 3 results; expected a tuple of 2 results (A, share)"),
    ({"A": X}, INVALID, "returned a dict; expected a tuple of 2 results (A, share)"),
    (None, INVALID, "returned None: is a return missing?"),
    ((None, 0.3), INVALID, f"A is None; expected {DUE}"),
    (
        (0.3, X),
        INVALID,
        f"A is a float; expected {DUE}; share is a NumPy array of float64 with shape (2, 3); expected a float{SWAPPED}",
    ),
    ((X[0], 1), INVALID, "share is an int; expected a float"),  # types come before shapes
    ((X * np.nan, 0.4), WRONG, "A: NaN in 6 of 6 entries, first at [0, 0]"),
    ((X, float("nan")), WRONG, "share: NaN where a finite number is due"),
    ((X, 0.4), WRONG, "share: off by 0.1"),
    (
        (X + np.eye(2, 3), 0.4),
        WRONG,
        "A: 2 of 6 entries differ, worst by 1 at [0, 0]; share: off by 0.1",
    ),
]


@pytest.mark.parametrize(("actual", "due", "feedback"), TWO_RESULTS)
def test_several_results(actual: Any, due: object, feedback: str) -> None:
    found = prepare(TWO, {"X": X}, (X, 0.3), float32=False).compare(actual)
    assert (found.verdict, found.feedback) == (due, feedback)


def test_swapped_results_of_one_shape_are_noticed() -> None:
    both = problem({"a": {"float": None}, "b": {"float": None}}, {"a": ["close"], "b": ["close"]})
    found = prepare(both, {"X": X, "k": 1}, (1.5, 2.5), float32=False).compare((2.5, 1.5))
    assert found.verdict is WRONG
    assert found.feedback.endswith("; the results look right in another order: expected (a, b)")


@pytest.mark.parametrize("reference", [None, X.astype(complex), X.astype(int), Opaque("list"), (X,), X * np.nan, 7])
def test_a_reference_that_breaks_its_own_contract_is_our_fault(reference: Any) -> None:
    if isinstance(reference, np.ndarray) and np.isnan(reference).all():
        checker: Any = {"best_rank_k": {"input": "X", "rank": "k"}}
    else:
        checker = "close"
    with pytest.raises(CheckerFault):
        prepared(reference, checker, arguments={"X": X, "k": 1})


def test_a_checker_of_an_unknown_output_is_our_fault() -> None:
    sample = problem({"A": {"array": ["m", "n"]}}, {"B": ["close"]})
    with pytest.raises(CheckerFault, match="'B'"):
        prepare(sample, {"X": X, "k": 1}, X, float32=False)


def test_a_float_where_an_array_is_due_is_a_fault_of_the_reference() -> None:
    with pytest.raises(CheckerFault, match="the reference's mass is a float"):
        prepared(0.25, returns={"mass": {"array": ["n"]}}, arguments={"r": 0.5, "d": 2})


@pytest.mark.parametrize(("batch", "due"), [((), "(4,)"), ((2,), "(2, 4)"), ((2, 1, 3), "(2, 1, 3, 4)")])
def test_a_shape_with_batch_axes_is_told_with_them(batch: tuple[int, ...], due: str) -> None:
    expected = np.ones((*batch, 4))
    case = prepared(expected, returns={"out": {"array": ["...", "m"]}}, arguments={"X": np.ones((1, 1))})
    assert verdict(case, expected.copy()) is ACCEPTED
    assert case.compare(expected[..., :2]).feedback.endswith(f"instead of (..., m) = {due}")
