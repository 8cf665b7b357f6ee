from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from grader.judging.checkers import CheckerFault, Prepared
from tests.judging.checkers.making import (
    ACCEPTED,
    INVALID,
    WRONG,
    centered_with_spectrum,
    prepared,
    rotation,
    seeds,
    verdict,
    with_spectrum,
)

FALLING = [4.0, 3.0, 2.0, 1.0, 0.5]
TIED = [4.0, 2.0, 2.0, 2.0, 0.5]  # 2nd to 4th


def svd(X: np.ndarray, *, center: bool = True) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    U, values, Vt = np.linalg.svd(X - X.mean(axis=0) if center else X, full_matrices=False)
    return U, values, Vt


def scores(X: np.ndarray, k: int) -> np.ndarray:
    U, values, _ = svd(X.astype(float))
    return np.asarray(U[:, :k] * values[:k])


def projection(X: np.ndarray, k: int, *, float32: bool = False) -> Prepared:
    checker = {"columns_up_to_sign": {"spectrum_of": "X", "center": "columns"}}
    returns = {"Z": {"array": ["m", "k"]}}
    return prepared(scores(X, k), checker, returns=returns, arguments={"X": X, "k": k}, float32=float32)


def directions(X: np.ndarray, k: int, *, float32: bool = False) -> Prepared:
    checker = {"rows_up_to_sign": {"spectrum_of": "X", "center": "columns"}}
    returns = {"V": {"array": ["k", "n"]}}
    expected = svd(X.astype(float))[2][:k]
    return prepared(expected, checker, returns=returns, arguments={"X": X, "k": k}, float32=float32)


# plain: no spectrum ---------------------------------------------------------------------------------------------------


def plain(expected: np.ndarray, name: str = "columns_up_to_sign") -> Prepared:
    return prepared(expected, name, arguments={"X": np.zeros(expected.shape)})


@given(seeds, st.integers(1, 6), st.integers(1, 5), st.data())
def test_each_column_may_have_either_sign_and_nothing_else(
    seed: int, rows: int, columns: int, data: st.DataObject
) -> None:
    random = np.random.RandomState(seed)
    A = random.standard_normal((rows, columns))
    signs = np.array(data.draw(st.lists(st.sampled_from([1, -1]), min_size=columns, max_size=columns)))
    for checker, right in (("columns_up_to_sign", A), ("rows_up_to_sign", A.T)):
        turned = (A * signs) if right is A else (A * signs).T
        case = plain(right, checker)
        assert verdict(case, turned) is ACCEPTED
        assert verdict(case, turned * (1 + 1e-5)) is WRONG
        nudged = turned.copy()
        nudged[random.randint(len(turned)), random.randint(turned.shape[1])] += 1e-5 * np.abs(A).max()
        assert verdict(case, nudged) is WRONG


@given(seeds)
def test_a_sign_inside_a_column_is_not_free(seed: int) -> None:
    A = np.random.RandomState(seed).standard_normal((4, 3))
    assume((A * A[0] < -1e-3).any())  # some column has both signs
    assert verdict(plain(A), np.abs(A)) is WRONG
    flipped = A.copy()
    flipped[1] *= -1
    assert verdict(plain(A), flipped) is WRONG


@pytest.mark.parametrize("checker", ["columns_up_to_sign", "rows_up_to_sign"])
def test_a_single_vector_may_have_either_sign(checker: str) -> None:
    v = np.array([0.48, -0.6, 0.64])
    case = prepared(v, checker, returns={"v": {"array": ["n"]}}, arguments={"X": np.eye(3)})
    assert verdict(case, v) is ACCEPTED
    assert verdict(case, -v) is ACCEPTED
    for wrong in (np.abs(v), v * (1 + 1e-5), v * [1, 1, -1]):
        assert verdict(case, wrong) is WRONG
    assert verdict(case, v[:, None]) is INVALID
    feedback = case.compare(v + np.array([0, 0, 0.41])).feedback
    assert feedback == "v: 1 of 3 entries differs by more than one sign, worst by 0.41 at [2]"


@given(seeds)
def test_a_single_leading_vector_is_free_inside_its_group(seed: int) -> None:
    random = np.random.RandomState(seed)
    X = with_spectrum(random, 8, 6, [2.0, 2.0, 1.0])
    U, values, Vt = svd(X, center=False)
    turn = rotation(random, 2)
    for checker, first, right, wrong in (
        ("columns_up_to_sign", U[:, 0] * values[0], U[:, :2] @ turn[:, 0] * values[0], U[:, 2] * values[0]),
        ("rows_up_to_sign", Vt[0], turn[0] @ Vt[:2], Vt[2]),
    ):
        case = prepared(first, {checker: {"spectrum_of": "X"}}, returns={"v": {"array": ["n"]}}, arguments={"X": X})
        assert verdict(case, right) is ACCEPTED
        assert verdict(case, wrong) is WRONG
        assert verdict(case, right * (1 + 1e-5)) is WRONG


def test_entrywise_absolute_values_are_not_compared() -> None:
    assert verdict(plain(np.array([[1.0], [1.0]])), np.array([[1.0], [-1.0]])) is WRONG
    assert verdict(plain(np.array([[1.0, 1.0]]), "rows_up_to_sign"), np.array([[1.0, -1.0]])) is WRONG


# columns of a decomposition -------------------------------------------------------------------------------------------


@given(seeds, st.integers(1, 5), st.booleans())
def test_principal_components_pass_by_svd_and_by_covariance(seed: int, k: int, float32: bool) -> None:
    random = np.random.RandomState(seed)
    for values in (FALLING, TIED):
        X = centered_with_spectrum(random, 12, 7, values) + random.standard_normal(7) * 3
        X = X.astype(np.float32) if float32 else X
        centered = X - X.mean(axis=0)
        V = np.linalg.eigh(centered.T @ centered)[1][:, ::-1][:, :k]
        for right in (scores(X, k), -scores(X, k), centered @ V):
            found = projection(X, k, float32=float32).compare(right)
            assert found.verdict is ACCEPTED
            assert found.worst_error < 0.1 * found.tolerance
        assert verdict(projection(X, k, float32=float32), scores(X, k) * (1.01 if float32 else 1 + 1e-5)) is WRONG


@given(seeds)
def test_rotations_inside_a_group_pass_and_across_groups_fail(seed: int) -> None:
    random = np.random.RandomState(seed)
    X = centered_with_spectrum(random, 12, 7, TIED) + 5
    Z = scores(X, 5)
    inside = Z.copy()
    inside[:, 1:4] = Z[:, 1:4] @ rotation(random, 3)
    assert verdict(projection(X, 5), inside) is ACCEPTED
    assert verdict(projection(X, 4), inside[:, :4]) is ACCEPTED
    for first in (0, 3):
        across = Z.copy()
        across[:, first : first + 2] = Z[:, first : first + 2] @ np.array([[0.8, -0.6], [0.6, 0.8]])
        assert verdict(projection(X, 5), across) is WRONG
    shuffled = inside[:, [1, 0, 2, 3, 4]]
    assert verdict(projection(X, 5), shuffled) is WRONG


@given(seeds, st.integers(2, 3))
def test_a_group_may_be_cut_and_any_of_its_directions_kept(seed: int, k: int) -> None:
    random = np.random.RandomState(seed)
    X = centered_with_spectrum(random, 12, 7, TIED)
    Z = scores(X, 4)
    turned = np.hstack([Z[:, :1], Z[:, 1:4] @ rotation(random, 3)[:, : k - 1]])
    assert verdict(projection(X, k), turned) is ACCEPTED
    assert verdict(projection(X, k), np.hstack([Z[:, :1], Z[:, 1:4] @ random.standard_normal((3, k - 1))])) is WRONG
    if k == 3:
        twice = turned[:, [0, 1, 1]]
        assert verdict(projection(X, k), twice) is WRONG
    stray = turned.copy()
    stray[:, 1] = scores(X, 5)[:, 4] * 4  # of the group's length, but not of its space
    assert verdict(projection(X, k), stray) is WRONG


@given(seeds, st.floats(1e-6, 1e-2))
def test_nearly_equal_ones_are_in_an_order(seed: int, gap: float) -> None:
    random = np.random.RandomState(seed)
    X = centered_with_spectrum(random, 12, 7, [4.0, 3.0, 3.0 * (1 - gap), 1.0])
    Z = scores(X, 3)
    assert verdict(projection(X, 3), Z) is ACCEPTED
    assert verdict(projection(X, 3), Z[:, [0, 2, 1]]) is WRONG
    assert verdict(projection(X, 2), Z[:, [0, 2]]) is WRONG
    assert verdict(projection(X, 3), np.hstack([Z[:, :1], Z[:, 1:] @ rotation(random, 2)])) is WRONG


def test_columns_without_variance_are_zero() -> None:
    X = centered_with_spectrum(np.random.RandomState(0), 9, 6, [3.0, 1.0])
    Z = scores(X, 4)
    case = projection(X, 4)
    assert verdict(case, np.hstack([Z[:, :2], np.zeros((9, 2))])) is ACCEPTED
    assert verdict(case, np.hstack([Z[:, :2], np.full((9, 2), 1e-9)])) is ACCEPTED
    assert verdict(case, np.hstack([Z[:, :2], np.full((9, 2), 1e-4)])) is WRONG


def test_data_without_any_variance_give_zeros() -> None:
    case = projection(np.full((4, 3), 7.0), 2)
    assert verdict(case, np.zeros((4, 2))) is ACCEPTED
    assert verdict(case, -np.zeros((4, 2))) is ACCEPTED
    for wrong in (np.full((4, 2), 1e-12), np.full((4, 2), np.nan), np.eye(4, 2)):
        assert verdict(case, wrong) is WRONG


def test_a_large_mean_leaves_the_scores_comparable() -> None:
    random = np.random.RandomState(2)
    for values in (FALLING, TIED):
        X = centered_with_spectrum(random, 12, 7, values) + 1e7
        centered = X - X.mean(axis=0)
        V = np.linalg.eigh(centered.T @ centered)[1][:, ::-1]
        assert verdict(projection(X, 3), centered @ V[:, :3]) is ACCEPTED
        assert verdict(projection(X, 3), X @ V[:, :3]) is WRONG


def test_answers_beyond_measure_are_wrong_without_a_warning() -> None:
    for values in (FALLING, TIED):
        case = projection(centered_with_spectrum(np.random.RandomState(1), 9, 6, values), 3)
        for wrong in (np.nan, np.inf, -np.inf, 1.7e308, 0.0):
            assert verdict(case, np.full((9, 3), wrong)) is WRONG
        assert verdict(case, np.zeros((3, 9))) is INVALID


# rows of a decomposition ----------------------------------------------------------------------------------------------


@given(seeds, st.integers(1, 5), st.booleans())
def test_principal_directions_pass_by_svd_and_by_covariance(seed: int, k: int, float32: bool) -> None:
    random = np.random.RandomState(seed)
    for values in (FALLING, TIED, [1.0, 0.1, 0.01 if float32 is False else 0.04]):
        X = centered_with_spectrum(random, 12, 7, values) + 3
        X = X.astype(np.float32) if float32 else X
        centered = X - X.mean(axis=0)
        V = np.linalg.eigh(centered.T @ centered)[1][:, ::-1][:, :k].T
        case = directions(X, k, float32=float32)
        for right in (svd(X)[2][:k], V, -V):
            assert verdict(case, right) is ACCEPTED
        for wrong in (V * (1.01 if float32 else 1 + 1e-5), V[:, ::-1], np.zeros_like(V)):
            assert verdict(case, wrong) is WRONG


@given(seeds)
def test_rows_turn_inside_a_group_only(seed: int) -> None:
    random = np.random.RandomState(seed)
    X = centered_with_spectrum(random, 12, 7, TIED)
    V = svd(X)[2]
    for k in (2, 3, 4):
        turned = np.vstack([V[:1], rotation(random, 3)[: k - 1] @ V[1:4]])
        assert verdict(directions(X, k), turned) is ACCEPTED
        assert verdict(directions(X, k), rotation(random, k) @ V[:k]) is WRONG
        short = turned.copy()
        short[1] *= 0.9
        assert verdict(directions(X, k), short) is WRONG


@given(seeds)
def test_rows_without_variance_are_any_unit_vectors_orthogonal_to_the_others(seed: int) -> None:
    random = np.random.RandomState(seed)
    X = centered_with_spectrum(random, 9, 6, [3.0, 1.0])
    V = np.linalg.svd(X - X.mean(axis=0))[2]
    case = directions(X, 4)
    free = rotation(random, 4)[:2] @ V[2:]
    assert verdict(case, np.vstack([V[:2], free])) is ACCEPTED
    wrongs = [
        free * (1 + 1e-5),
        free[[0, 0]],
        np.vstack([free[0], V[0]]),
        free * 0,
        np.vstack([free[0], V[1]]),
        free + V[0],
    ]
    for wrong in wrongs:
        found = case.compare(np.vstack([V[:2], wrong]))
        assert found.verdict is WRONG
        assert "the rows without variance must be unit vectors orthogonal to all others" in found.feedback


def test_with_no_variance_at_all_any_orthonormal_rows_do() -> None:
    case = directions(np.full((5, 3), 2.0), 2)
    assert verdict(case, np.eye(3)[:2]) is ACCEPTED
    assert verdict(case, rotation(np.random.RandomState(0), 3)[:2]) is ACCEPTED
    assert verdict(case, np.ones((2, 3))) is WRONG
    assert verdict(case, np.zeros((2, 3))) is WRONG


def test_the_threshold_for_free_rows_is_on_variances_and_another_for_float32() -> None:
    random = np.random.RandomState(4)
    for float32, value, free in ((False, 1e-5, False), (False, 1e-7, True), (True, 1e-2, False), (True, 1e-3, True)):
        X = centered_with_spectrum(random, 9, 6, [1.0, value])
        V = np.linalg.svd(X - X.mean(axis=0))[2]
        other = np.vstack([V[0], V[3]])
        assert verdict(directions(X, 2, float32=float32), other) is (ACCEPTED if free else WRONG)


def test_without_centring_the_data_are_taken_as_they_are() -> None:
    X = with_spectrum(np.random.RandomState(6), 8, 5, FALLING) + 1
    U, values, _ = svd(X, center=False)
    checker = {"columns_up_to_sign": {"spectrum_of": "X"}}
    case = prepared(U[:, :2] * values[:2], checker, arguments={"X": X})
    assert verdict(case, -U[:, :2] * values[:2]) is ACCEPTED
    assert verdict(case, scores(X, 2)) is WRONG


# feedback -------------------------------------------------------------------------------------------------------------


def test_the_feedback_counts_columns_and_places_the_worst_entry() -> None:
    expected = np.array([[1.0, 0.0], [2.0, 1.5], [0.5, 1.0]])
    wrong = -expected
    wrong[2, 1] -= 0.41
    feedback = plain(expected).compare(wrong).feedback
    assert feedback == "A: 1 of 2 columns differs by more than sign, worst by 0.41 at [2, 1]"
    feedback = plain(expected.T, "rows_up_to_sign").compare(wrong.T).feedback
    assert feedback == "A: 1 of 2 rows differs by more than sign, worst by 0.41 at [1, 2]"


def misconceptions() -> list[tuple[str, Any]]:
    return [
        (
            "looks like the answer for data that are not centred",
            lambda X: svd(X, center=False)[0][:, :2] * svd(X, center=False)[1][:2],
        ),
        ("looks like data that were not centred before they were projected", lambda X: X @ svd(X)[2][:2].T),
        (
            "looks like centred data, but directions of data that are not centred",
            lambda X: (X - X.mean(axis=0)) @ svd(X, center=False)[2][:2].T,
        ),
        ("looks like unit vectors: are the singular values missing?", lambda X: svd(X)[0][:, :2]),
        ("looks like the directions with the smallest singular values", lambda X: scores(X, 5)[:, 3:]),
        ("looks like the directions with the smallest singular values", lambda X: scores(X, 5)[:, :2:-1]),
        ("looks right with the columns in reverse order", lambda X: scores(X, 2)[:, ::-1]),
        ("looks like the absolute values, entry by entry: the signs are lost", lambda X: np.abs(scores(X, 2))),
        (
            "looks like the answer for standardised columns",
            lambda X: scores((X - X.mean(axis=0)) / X.std(axis=0), 2),
        ),
        ("all entries are zero", lambda X: X[:, :2] * 0),
    ]


@pytest.mark.parametrize(("guess", "wrong"), misconceptions())
def test_usual_misconceptions_are_named(guess: str, wrong: Any) -> None:
    random = np.random.RandomState(8)
    X = centered_with_spectrum(random, 9, 5, FALLING) + random.standard_normal(5)
    found = projection(X, 2).compare(wrong(X))
    assert found.verdict is WRONG
    assert found.feedback.endswith("; " + guess)


def test_a_reference_or_a_problem_that_does_not_fit_is_our_fault() -> None:
    X = centered_with_spectrum(np.random.RandomState(1), 8, 5, FALLING)
    checker = {"columns_up_to_sign": {"spectrum_of": "X", "center": "columns"}}
    for reference in (svd(X)[0][:, :2], scores(X, 2)[:4], scores(X, 2)[0], scores(X, 2)[None]):
        with pytest.raises(CheckerFault):
            prepared(reference, checker, arguments={"X": X})
    with pytest.raises(CheckerFault, match="not finite"):
        prepared(scores(X, 2), checker, arguments={"X": X * np.nan})
    with pytest.raises(CheckerFault, match="'Y'"):
        prepared(scores(X, 2), {"columns_up_to_sign": {"spectrum_of": "Y"}}, arguments={"X": X})
