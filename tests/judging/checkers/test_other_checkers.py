"""Orthonormal vectors, nearest indices, properties, products of outputs, and the vocabulary as a whole."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.course import checkers as vocabulary
from grader.course.problem import Problem
from grader.course.vocabulary import Named
from grader.judging.checkers import CheckerFault, Prepared, prepare
from grader.judging.checkers.dispatch import BUILDERS
from grader.judging.checkers.scales import SCALES
from tests.judging.checkers.making import (
    ACCEPTED,
    INVALID,
    WRONG,
    prepared,
    problem,
    rotation,
    seeds,
    specs_of,
    truncated,
    verdict,
    with_spectrum,
)


def concrete(base: type[Named]) -> set[type[Named]]:
    """The classes of the vocabulary that a problem file can name."""
    found: set[type[Named]] = set()
    for child in base.__subclasses__():
        found |= concrete(child) or {child}
    return found


def test_every_checker_and_every_scale_of_the_vocabulary_has_a_meaning() -> None:
    assert set(BUILDERS) == concrete(vocabulary.Checker)
    assert set(SCALES) == concrete(vocabulary.Scale)


# orthonormal ----------------------------------------------------------------------------------------------------------


@given(seeds, st.integers(2, 5))
def test_orthonormal_columns_in_any_directions(seed: int, k: int) -> None:
    Q = rotation(np.random.RandomState(seed), 6)[:, :k]
    case = prepared(Q, "orthonormal", arguments={"X": Q})
    rows = prepared(Q.T, {"orthonormal": {"axis": "rows"}}, arguments={"X": Q})
    other = rotation(np.random.RandomState(seed + 1), 6)[:, :k]
    assert verdict(case, other) is ACCEPTED
    assert verdict(rows, other.T) is ACCEPTED
    long = other.copy()
    long[:, 0] *= 1 + 1e-5
    for wrong in (
        other * (1 + 1e-5),
        other * 0,
        long,
        other[:, [0] * k],
        np.full((6, k), np.nan),
        np.full((6, k), 1e200),
    ):
        assert verdict(case, wrong) is WRONG
        assert verdict(rows, wrong.T) is WRONG


def test_only_the_first_columns_count_where_a_count_is_given() -> None:
    Q = np.eye(4)
    case = prepared(Q, {"orthonormal": {"count": "r"}}, arguments={"X": Q, "r": 2})
    loose = Q.copy()
    loose[:, 2:] = 7
    assert verdict(case, loose) is ACCEPTED
    loose[:, 1] = 7
    assert verdict(case, loose) is WRONG


def test_what_is_not_orthonormal_is_said() -> None:
    case = prepared(np.eye(3), "orthonormal", arguments={"X": np.eye(3)})
    assert case.compare(np.diag([1.0, 1.0, 2.0])).feedback == "A: column 2 has length 2 instead of 1"
    skewed = np.array([[1.0, 0.6, 0.0], [0.0, 0.8, 0.0], [0.0, 0.0, 1.0]])
    assert case.compare(skewed).feedback == "A: columns 0 and 1 are not orthogonal, their dot product is 0.6"


def test_one_vector_is_of_unit_length() -> None:
    v = np.array([0.6, 0.0, 0.8])
    case = prepared(v, "orthonormal", returns={"v": {"array": ["n"]}}, arguments={"X": np.eye(3)})
    assert verdict(case, -v[::-1]) is ACCEPTED
    assert case.compare(v * 2).feedback == "v: the vector has length 2 instead of 1"


# nearest indices ------------------------------------------------------------------------------------------------------

NEAREST = {"nearest_indices": {"query": "query", "corpus": "corpus"}}
LESS = "not as similar as the right ones"
INDICES = {"order": {"array": ["k"], "dtype": "int"}}


def nearest(query: Any, corpus: Any, k: int, *, float32: bool = False) -> Prepared:
    query, corpus = np.asarray(query), np.asarray(corpus)
    arguments = {"query": query, "corpus": corpus, "k": k}
    return prepared(order(query, corpus)[:k], NEAREST, returns=INDICES, arguments=arguments, float32=float32)


def order(query: np.ndarray, corpus: np.ndarray) -> np.ndarray:
    def unit(vector: np.ndarray) -> np.ndarray:
        scaled = vector / max(np.abs(vector).max(), 1e-308)
        return np.asarray(scaled / max(np.linalg.norm(scaled), 1e-308))

    cosines = [unit(row) @ unit(query) for row in corpus.astype(float)]
    return np.argsort(-np.array(cosines), kind="stable")


@given(seeds, st.integers(1, 12), st.booleans())
def test_indices_by_similarity(seed: int, k: int, float32: bool) -> None:
    random = np.random.RandomState(seed)
    corpus, query = random.standard_normal((12, 4)), random.standard_normal(4)
    if float32:
        corpus, query = corpus.astype(np.float32), query.astype(np.float32)
    case = nearest(query, corpus, k, float32=float32)
    right = order(query, corpus)[:k]
    for answer in (right, right.tolist(), right.astype(np.uint8), list(right)):
        assert verdict(case, answer) is ACCEPTED
    assert verdict(case, right.astype(float)) is INVALID
    assert verdict(case, order(query, corpus)[: k + 1][1:] if k < 12 else right[1:]) in (WRONG, INVALID)
    assert verdict(case, right - 12) is WRONG
    assert verdict(case, right + 12) is WRONG
    if k > 1:
        assert verdict(case, right[::-1]) is WRONG
        assert verdict(case, np.full(k, right[0])) is WRONG


def test_rows_equally_similar_up_to_rounding_may_stand_in_either_order() -> None:
    corpus = np.array([[1.0, 1.0], [1.0, 0.0], [3.0, 3.0], [0.1, 0.1], [0.0, 0.0]])
    case = nearest([1.0, 1.0], corpus, 3)
    for answer in ([0, 2, 3], [3, 2, 0], [2, 0, 3]):
        assert verdict(case, answer) is ACCEPTED
    assert verdict(case, [0, 2, 1]) is WRONG


def test_exact_ties_go_to_the_lower_index() -> None:
    corpus = [[2, 0], [0, 1], [1, 0], [-1, 0], [0, 0], [3, 0]]
    case = nearest([1, 0], corpus, 5)
    assert verdict(case, [0, 2, 5, 1, 4]) is ACCEPTED
    for wrong in ([2, 0, 5, 1, 4], [0, 2, 5, 4, 1], [0, 2, 5, 1, 3]):
        assert verdict(case, wrong) is WRONG
    feedback = case.compare([2, 0, 5, 1, 4]).feedback
    assert feedback == "order: equally similar rows are not in order of their index (the lower one comes first)"


@pytest.mark.parametrize(
    ("query", "corpus"),
    [
        ([0.3], [[0.7], [0.1]]),  # one route gives 1, another 1 - 1e-16
        ([2.0], [[3.5], [1.0]]),
        ([100], [[127], [113]]),
        ([2**62], [[2**62 - 1], [2**61 + 1]]),
        ([1.0, 1.0], [[2.0, 0.0], [0.0, 3.0]]),
    ],
)
def test_ties_that_rounding_may_break_have_no_order(query: list[float], corpus: list[list[float]]) -> None:
    case = nearest(query, corpus, 2)
    for answer in ([0, 1], [1, 0]):
        assert verdict(case, answer) is ACCEPTED


def test_a_zero_query_takes_the_first_rows() -> None:
    case = nearest(np.zeros(2), [[2.0, 0.0], [0.0, 1.0], [0.0, 0.0]], 2)
    assert verdict(case, [0, 1]) is ACCEPTED
    assert verdict(case, [1, 2]) is WRONG


@pytest.mark.parametrize(
    ("answer", "feedback"),
    [
        ([0, 3], "order: index 3 at [1] is no row; there are 3 rows, counted from 0"),
        ([-1, 0], "order: index -1 at [0] is no row; there are 3 rows, counted from 0"),
        ([0, 10**30], f"order: index {10**30} at [1] is no row; there are 3 rows, counted from 0"),
        ([0, 0], "order: an index occurs more than once"),
        (
            [2, 0],
            f"order: 2 of 2 rows are {LESS}, worst by 0.2 at [0]; looks like the right rows, least similar first",
        ),
        (
            [1, 2],
            f"order: 1 of 2 rows is {LESS}, worst by 1 at [0]; looks like the least similar rows",
        ),
    ],
)
def test_wrong_indices_are_explained(answer: list[int], feedback: str) -> None:
    assert nearest([1.0, 0.0], [[2.0, 0.0], [0.0, 1.0], [0.4, 0.3]], 2).compare(answer).feedback == feedback


def test_similarities_neither_overflow_nor_wrap() -> None:
    big = np.array([[2**62, 0], [2**62, 2**62], [-(2**62), 1]], dtype=np.int64)
    assert verdict(nearest(big[1], big, 3), [1, 0, 2]) is ACCEPTED
    assert verdict(nearest([1e300, 1e300], [[1e300, 0.0], [1e300, 1e299], [1e-300, 1e-300]], 3), [2, 1, 0]) is ACCEPTED


# properties -----------------------------------------------------------------------------------------------------------

EVEN = {"property": {"function": "even"}}


def test_a_property_decides_and_its_words_are_the_feedback() -> None:
    def even(arguments: dict[str, Any], answer: int, expected: int) -> str | None:
        return None if answer % arguments["d"] == expected % arguments["d"] else f"must leave {expected} over"

    returns = {"k": {"int": None}}
    case = prepared(4, EVEN, returns=returns, arguments={"d": 2}, functions={"even": even})
    assert verdict(case, 8) is ACCEPTED
    assert case.compare(7).feedback == "k: must leave 4 over"
    assert verdict(case, 8.0) is INVALID


def test_a_property_cannot_spoil_what_it_is_given() -> None:
    def greedy(arguments: dict[str, Any], answer: np.ndarray, expected: np.ndarray) -> str | None:
        wrong = None if np.array_equal(answer, expected) and arguments["X"].any() else "spoilt"
        for array in (arguments["X"], answer, expected):
            array[:] = 0
        return wrong

    X, answer = np.ones((2, 2)), np.full((2, 2), 3.0)
    case = prepared(answer.copy(), EVEN, arguments={"X": X}, functions={"even": greedy})
    for _ in range(2):
        assert verdict(case, answer) is ACCEPTED


def test_a_property_that_fails_is_our_fault_not_the_students() -> None:
    def fragile(arguments: dict[str, Any], answer: int, expected: int) -> Any:
        return None if answer == expected else 1 / 0 if answer else False

    case = prepared(4, EVEN, returns={"k": {"int": None}}, functions={"even": fragile})
    with pytest.raises(CheckerFault, match="raised ZeroDivisionError"):
        case.compare(5)
    with pytest.raises(CheckerFault, match="returned bool"):
        case.compare(0)
    with pytest.raises(CheckerFault, match="no function 'even'"):
        prepared(4, EVEN, returns={"k": {"int": None}})


# products of outputs --------------------------------------------------------------------------------------------------


def factors(checkers: dict[str, Any], shapes: dict[str, list[str]], X: np.ndarray) -> Problem:
    return problem({name: {"array": shape} for name, shape in shapes.items()}, checkers, specs_of({"X": X, "k": 1}))


@given(seeds)
def test_any_factorisation_with_the_right_product_is_right(seed: int) -> None:
    random = np.random.RandomState(seed)
    X = with_spectrum(random, 6, 5, [3.0, 2.0, 1.0])
    sample = factors({"A @ B": [{"best_rank_k": {"input": "X", "rank": "k"}}]}, {"A": ["m", "k"], "B": ["k", "n"]}, X)
    U, values, Vt = np.linalg.svd(X, full_matrices=False)
    A, B = U[:, :2], values[:2, None] * Vt[:2]
    case = prepare(sample, {"X": X, "k": 2}, (A, B), float32=False)
    turn = random.standard_normal((2, 2)) + 3 * np.eye(2)
    assert verdict(case, (A @ turn, np.linalg.solve(turn, B))) is ACCEPTED
    assert verdict(case, (A, B * (1 + 1e-5))) is WRONG
    assert verdict(case, (B.T, A.T)) is INVALID
    assert verdict(case, (X, np.eye(5))) is INVALID  # a product of full rank, in other shapes
    assert verdict(case, (A * np.nan, B)) is WRONG
    assert verdict(case, (A * 1e200, B * 1e200)) is WRONG


def test_a_vector_in_a_product_is_a_diagonal_matrix() -> None:
    X = with_spectrum(np.random.RandomState(0), 6, 4, [3.0, 2.0, 1.0, 0.5])
    sample = factors({"U @ S @ Vt": ["close"], "S": ["close"]}, {"U": ["m", "n"], "S": ["n"], "Vt": ["n", "n"]}, X)
    U, S, Vt = np.linalg.svd(X, full_matrices=False)
    case = prepare(sample, {"X": X, "k": 1}, (U, S, Vt), float32=False)
    assert verdict(case, (-U, S, -Vt)) is ACCEPTED
    assert verdict(case, (-U, S, Vt)) is WRONG
    assert case.compare((U, S, -Vt)).feedback.startswith("U @ S @ Vt: 24 of 24 entries differ, worst by ")
    assert verdict(case, (U, S[::-1], Vt)) is WRONG


def test_a_product_of_outputs_that_do_not_fit_is_our_fault() -> None:
    X = np.ones((3, 2))
    sample = factors({"A @ B": ["close"]}, {"A": ["m", "n"], "B": ["m", "n"]}, X)
    with pytest.raises(CheckerFault, match="A @ B"):
        prepare(sample, {"X": X, "k": 1}, (X, X), float32=False)


def test_all_checkers_of_an_output_must_pass() -> None:
    Q = rotation(np.random.RandomState(0), 4)
    case = prepared(Q, ["orthonormal", "columns_up_to_sign"], arguments={"X": Q})
    assert verdict(case, -Q) is ACCEPTED
    assert verdict(case, rotation(np.random.RandomState(1), 4)) is WRONG
    assert verdict(case, Q * 2) is WRONG


def test_a_checker_for_arrays_on_a_number_is_our_fault() -> None:
    with pytest.raises(CheckerFault, match="best_rank_k needs an array"):
        prepared(
            1.5, {"best_rank_k": {"input": "X", "rank": 1}}, returns={"x": {"float": None}}, arguments={"X": np.eye(2)}
        )


def test_a_rank_named_by_an_unknown_size_is_our_fault() -> None:
    X = np.eye(3)
    with pytest.raises(CheckerFault, match="'r' is not a declared size"):
        prepared(truncated(X, 1), {"best_rank_k": {"input": "X", "rank": "r"}}, arguments={"X": X})
