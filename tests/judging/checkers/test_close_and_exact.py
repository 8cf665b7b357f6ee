from __future__ import annotations

import math
import timeit
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.judging.checkers import CheckerFault, Prepared
from tests.judging.checkers.making import ACCEPTED, INVALID, WRONG, prepared, verdict

numbers = st.floats(-1e9, 1e9, allow_nan=False).filter(lambda x: x == 0 or abs(x) > 1e-9)
matrices = hnp.arrays(np.float64, hnp.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=5), elements=numbers)
any_floats = hnp.arrays(np.float64, hnp.array_shapes(min_dims=2, max_dims=2, max_side=4), elements=st.floats())


def close(expected: np.ndarray, **options: Any) -> Prepared:
    return prepared(expected, {"close": options}, arguments={"X": np.zeros(expected.shape)})


@given(matrices)
def test_the_expected_array_passes_in_any_layout_and_one_rounding_away(A: np.ndarray) -> None:
    case = close(A)
    for right in (A, np.asfortranarray(A), np.array(A)[::-1][::-1], A.tolist(), A * (1 + 1e-9)):
        assert verdict(case, right) is ACCEPTED


@given(matrices, st.data())
def test_one_entry_off_by_1e_5_of_the_largest_fails(A: np.ndarray, data: st.DataObject) -> None:
    assume(np.abs(A).max() > 0)
    index = np.unravel_index(data.draw(st.integers(0, A.size - 1)), A.shape)
    nudged = A.copy()
    nudged[index] += data.draw(st.sampled_from([1, -1])) * 1e-5 * np.abs(A).max()
    found = close(A).compare(nudged)
    assert found.verdict is WRONG
    assert found.worst_error == pytest.approx(1e-5, rel=1e-3)
    place = ", ".join(str(int(i)) for i in index)
    entries = "entry" if A.size == 1 else "entries"
    assert found.feedback.startswith(f"A: 1 of {A.size} {entries} differs, worst by ")
    assert f"at [{place}]" in found.feedback


@given(matrices)
def test_an_answer_scaled_by_a_hundred_thousandth_fails(A: np.ndarray) -> None:
    assume(np.abs(A).max() > 0)
    assert verdict(close(A), A * (1 + 1e-5)) is WRONG


@given(any_floats, st.data())
def test_a_wrong_shape_is_never_compared(A: np.ndarray, data: st.DataObject) -> None:
    shape = data.draw(hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4))
    assume(shape != A.shape)
    assert verdict(close(A), np.broadcast_to(A.flat[0], shape)) is INVALID


@given(any_floats, st.data())
def test_any_floats_at_all_are_compared_without_warning_or_error(A: np.ndarray, data: st.DataObject) -> None:
    other = data.draw(hnp.arrays(np.float64, A.shape, elements=st.floats()))
    case = close(A)
    assert verdict(case, A) is ACCEPTED
    same = np.array_equal(A, other, equal_nan=True)
    assert verdict(case, other) in ({ACCEPTED} if same else {ACCEPTED, WRONG})
    exactly = prepared(A, "exact", arguments={"X": np.zeros(A.shape)})
    assert (verdict(exactly, other) is ACCEPTED) == same


def test_infinite_and_nan_entries_are_compared_by_place_and_sign_first() -> None:
    expected = np.array([[np.inf, -np.inf, np.nan, 2.0]])
    case = close(expected)
    assert verdict(case, expected) is ACCEPTED
    assert verdict(case, expected + 1e-9) is ACCEPTED
    for index, value in [
        (0, -np.inf),
        (0, 1e308),
        (0, np.nan),
        (1, np.inf),
        (2, 0.0),
        (2, np.inf),
        (3, 2.1),
        (3, np.nan),
    ]:
        wrong = expected.copy()
        wrong[0, index] = value
        assert verdict(case, wrong) is WRONG


def test_places_that_are_not_finite_are_said() -> None:
    case = close(np.ones((2, 2)))
    feedback = case.compare(np.array([[1, np.inf], [np.nan, 1]])).feedback
    assert feedback == "A: NaN in 2 of 4 entries, first at [0, 1]"
    assert case.compare(np.array([[1, 1], [1, -np.inf]])).feedback == "A: inf in 1 of 4 entries, first at [1, 1]"


@pytest.mark.parametrize("size", [1e-300, 1e-9, 1.0, 1e9, 1e300, 1.7e308])
def test_the_tolerance_follows_the_size_of_the_numbers(size: float) -> None:
    expected = np.array([[1.0, -0.5], [0.0, 0.25]]) * size
    case = close(expected)
    assert verdict(case, expected * (1 + 1e-8)) is ACCEPTED
    assert verdict(case, expected * (1 - 1e-5)) is WRONG
    assert verdict(case, -expected) is WRONG
    assert verdict(case, expected + np.array([[0, 0], [1e-5 * size, 0]])) is WRONG
    assert verdict(case, expected + np.array([[0, 0], [1e-8 * size, 0]])) is ACCEPTED


def test_negative_zero_is_zero_and_an_expected_zero_without_scale_is_exact() -> None:
    case = close(np.zeros((2, 2)))
    assert verdict(case, -np.zeros((2, 2))) is ACCEPTED
    assert verdict(case, np.full((2, 2), 1e-300)) is WRONG
    assert verdict(prepared(0.0, "exact", returns={"x": {"float": None}}), -0.0) is ACCEPTED


def test_a_named_scale_lets_cancellation_be() -> None:
    scaled = close(np.zeros((2, 2)), scale={"number": {"value": 100.0}})
    assert verdict(scaled, np.full((2, 2), 1e-5)) is ACCEPTED
    assert verdict(scaled, np.full((2, 2), 1e-3)) is WRONG


def test_worst_error_and_tolerance_are_relative_to_the_largest_entry() -> None:
    case = close(np.array([[100.0, 1.0]]), rtol=1e-3, rel=1e-6)
    found = case.compare(np.array([[100.0, 1.001]]))  # allowed there: 1e-3 * 1 + 1e-6 * 100
    assert found.worst_error == pytest.approx(1e-5)
    assert found.tolerance == pytest.approx(1.1e-5)
    assert found.verdict is ACCEPTED
    assert case.compare(np.array([[100.09, 1.0]])).tolerance == pytest.approx(1e-3 + 1e-6)


def test_float32_cases_have_a_tolerance_of_their_own() -> None:
    expected = np.array([[1.0, 2.0]])
    arguments = {"X": np.zeros((1, 2))}
    for float32, due in ((False, WRONG), (True, ACCEPTED)):
        assert verdict(prepared(expected, arguments=arguments, float32=float32), expected * (1 + 1e-4)) is due
    tight = {"close": {"rtol": 1e-9, "rel": 1e-9, "float32": {"rtol": 2e-6, "rel": 2e-6}}}
    six = np.array([[0.123456, 0.654321]])
    assert verdict(prepared(six + 4e-7, tight, arguments=arguments), six) is WRONG
    assert verdict(prepared(six + 4e-7, tight, arguments=arguments, float32=True), six) is ACCEPTED
    assert verdict(prepared(six + 1e-5, tight, arguments=arguments, float32=True), six) is WRONG


@given(st.integers(), st.integers())
def test_whole_numbers_of_any_size_are_compared_exactly(expected: int, actual: int) -> None:
    case = prepared(expected, "exact", returns={"count": {"int": None}})
    assert verdict(case, actual) is (ACCEPTED if actual == expected else WRONG)


@pytest.mark.parametrize(
    ("expected", "actual", "feedback"),
    [
        (5, 6, "count: too large by 1"),
        (5, 2, "count: too small by 3"),
        (10**30 + 1, 10**30 + 10**12, "count: too large by 1e+12"),
        (10**500, 3 * 10**500, "count: too large by a number of 501 digits"),
        (2**32 + 5, 5, "count: too small by 4.3e+09; looks wrapped around: 32-bit integers overflowed"),
        (2**64 + 7, 7, "count: too small by 1.8e+19; looks wrapped around: 64-bit integers overflowed"),
        (2**63 + 5, 5 - 2**63, "count: too small by 1.8e+19; looks wrapped around: 64-bit integers overflowed"),
        (
            10**20 + 3,
            10**20,
            "count: too small by 3; looks computed with floats, which hold whole numbers exactly only up to 2**53",
        ),
        (12, -12, "count: too small by 24; looks negated"),
    ],
)
def test_wrong_counts_say_by_how_much(expected: int, actual: int, feedback: str) -> None:
    assert prepared(expected, "exact", returns={"count": {"int": None}}).compare(actual).feedback == feedback


def test_close_works_for_ints_beyond_floats() -> None:
    case = prepared(10**400, "close", returns={"count": {"int": None}})
    assert verdict(case, 10**400 + 10**393) is ACCEPTED
    assert verdict(case, 10**400 + 10**395) is WRONG
    assert verdict(prepared(0, "close", returns={"count": {"int": None}}), 1) is WRONG


def test_a_float_may_be_infinite_where_that_is_right() -> None:
    case = prepared(math.inf, returns={"contrast": {"float": None}})
    assert verdict(case, math.inf) is ACCEPTED
    for wrong in (-math.inf, math.nan, 1e308):
        assert verdict(case, wrong) is WRONG


def test_exact_arrays_count_and_place_what_differs() -> None:
    case = prepared(np.eye(2, 3), "exact", arguments={"X": np.zeros((2, 3))})
    assert verdict(case, np.eye(2, 3)) is ACCEPTED
    found = case.compare(np.eye(2, 3) + 1e-15)
    assert found.feedback.startswith("A: 6 of 6 entries differ, the first at [0, 0]")
    bools = prepared(np.array([True, False, True]), "exact", returns={"mask": {"array": ["n"], "dtype": "bool"}})
    assert verdict(bools, np.array([True, False, True])) is ACCEPTED
    assert verdict(bools, np.array([True, True, True])) is WRONG
    assert verdict(bools, np.array([1, 0, 1])) is INVALID


# scales ---------------------------------------------------------------------------------------------------------------

A, B = np.array([[1.0, -2.0], [3.0, 4.0], [0.0, 0.0]]), np.array([[1.0, 5.0, -7.0], [1.0, -5.0, 0.5]])
SCALES = [
    ({"number": {"value": 3.0}}, 3.0),
    ({"abs_product": {"of": ["A", "B"]}}, 35.0),
    ({"abs_product": {"of": ["A", "A.T"]}}, 25.0),
    ({"abs_product": {"of": ["A", "B", "t"]}}, 70.0),
    ({"abs_product": {"of": ["chain"]}}, 35.0),
    ({"largest_entry": {"of": "A"}}, 4.0),
    ({"largest_row_norm": {"of": "A"}}, 5.0),
    ({"largest_singular_value": {"of": "A"}}, float(np.linalg.norm(A, 2))),
    ({"scale_function": {"function": "twice"}}, 2.0),
]


@pytest.mark.parametrize(("scale", "magnitude"), SCALES)
def test_each_scale_is_the_magnitude_that_it_names(scale: Any, magnitude: float) -> None:
    arguments = {"A": A, "B": B, "t": 2.0, "chain": [B, A]}
    case = prepared(
        0.0,
        {"close": {"scale": scale}},
        returns={"x": {"float": None}},
        arguments=arguments,
        functions={"twice": lambda arguments: arguments["t"]},
    )
    assert verdict(case, 0.99e-6 * magnitude) is ACCEPTED
    assert verdict(case, 1.01e-6 * magnitude) is WRONG


@pytest.mark.parametrize(
    "scale",
    [
        {"abs_product": {"of": ["A", "A"]}},
        {"largest_entry": {"of": "missing"}},
        {"scale_function": {"function": "missing"}},
        {"scale_function": {"function": "fails"}},
        {"scale_function": {"function": "nan"}},
    ],
)
def test_a_scale_that_cannot_be_taken_is_our_fault(scale: Any) -> None:
    functions = {"fails": lambda _: 1 / 0, "nan": lambda _: math.nan}
    with pytest.raises(CheckerFault):
        prepared(A, {"close": {"scale": scale}}, arguments={"A": A}, functions=functions)


def test_a_row_norm_neither_overflows_nor_vanishes() -> None:
    for size in (1e-300, 1e300):
        scale = {"largest_row_norm": {"of": "A"}}
        case = prepared(0.0, {"close": {"scale": scale}}, returns={"x": {"float": None}}, arguments={"A": A * size})
        assert verdict(case, 4.9e-6 * size) is ACCEPTED
        assert verdict(case, 5.1e-6 * size) is WRONG


def test_comparing_costs_little_beside_preparing() -> None:
    # relative, so that no machine is too slow: comparing once must not repeat the decomposition
    X = np.random.RandomState(0).standard_normal((60, 60))
    scale = {"largest_singular_value": {"of": "X"}}

    def prepare() -> Any:
        return prepared(X, {"close": {"scale": scale}}, arguments={"X": X})

    case = prepare()
    comparing = min(timeit.repeat(lambda: case.compare(X), number=5, repeat=3))
    preparing = min(timeit.repeat(prepare, number=5, repeat=3))
    assert comparing < preparing / 3
