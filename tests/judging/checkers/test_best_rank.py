from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.judging.checkers import CheckerFault, Prepared
from tests.judging.checkers.making import (
    ACCEPTED,
    WRONG,
    orthonormal,
    prepared,
    rotation,
    seeds,
    truncated,
    verdict,
    with_spectrum,
)

CHECKER = {"best_rank_k": {"input": "X", "rank": "k"}}


def best(X: np.ndarray, k: int, *, float32: bool = False) -> Prepared:
    return prepared(truncated(X.astype(float), k), CHECKER, arguments={"X": X, "k": k}, float32=float32)


def by_svd(X: np.ndarray, k: int) -> np.ndarray:
    return truncated(X, k)


def by_right_gram_matrix(X: np.ndarray, k: int) -> np.ndarray:
    V = np.linalg.eigh(X.T @ X)[1][:, ::-1][:, :k]
    return np.asarray(X @ V @ V.T)


def by_left_gram_matrix(X: np.ndarray, k: int) -> np.ndarray:
    U = np.linalg.eigh(X @ X.T)[1][:, ::-1][:, :k]
    return np.asarray(U @ (U.T @ X))


def by_qr_and_svd(X: np.ndarray, k: int) -> np.ndarray:
    Q, R = np.linalg.qr(X)
    return np.asarray(Q @ truncated(R, k))


ROUTES: Sequence[Callable[[np.ndarray, int], np.ndarray]] = (
    by_svd,
    by_right_gram_matrix,
    by_left_gram_matrix,
    by_qr_and_svd,
)


def geometric(count: int, ratio: float = 1.2) -> list[float]:
    return [ratio**-i for i in range(count)]


def tied(count: int, position: int, size: int = 2, gap: float = 0.0) -> list[float]:
    """Falling by 1.25x, the values `position` (from 1) and the `size - 1` after it equal, or nearly so."""
    values = geometric(count, 1.25)
    for i in range(position, min(position + size - 1, count)):
        values[i] = values[i - 1] * (1 - gap)
    for i in range(position + size - 1, count):
        values[i] = values[i - 1] / 1.25
    return values


KINDS = [
    "falling",
    "tied",
    "three tied",
    "nearly tied",
    "low rank",
    "offset",
    "large",
    "zero",
    "permutation",
    "one row",
]


def matrix(kind: str, random: np.random.RandomState, k: int, *, float32: bool) -> np.ndarray:
    gap = 1e-2 if float32 else 1e-6
    makers: dict[str, Callable[[], np.ndarray]] = {
        "falling": lambda: with_spectrum(random, 14, 9, geometric(9)),
        "tied": lambda: with_spectrum(random, 14, 9, tied(9, k)),
        "three tied": lambda: with_spectrum(random, 9, 14, tied(9, max(k - 1, 1), 3)),
        "nearly tied": lambda: with_spectrum(random, 14, 9, tied(9, k, gap=gap)),
        "low rank": lambda: random.standard_normal((14, 2)) @ random.standard_normal((2, 9)),
        "offset": lambda: with_spectrum(random, 14, 9, geometric(9)) + (1e3 if float32 else 1e7),
        "large": lambda: with_spectrum(random, 130, 101, geometric(101)),
        "zero": lambda: np.zeros((14, 9)),
        "permutation": lambda: np.eye(14, 9)[random.permutation(14)] * 3,
        "one row": lambda: random.standard_normal((1, 14)) if k == 1 else random.standard_normal((k, 14)),
    }
    made = makers[kind]()
    return np.asarray(made.astype(np.float32) if float32 else made)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("float32", [False, True])
@pytest.mark.parametrize("route", ROUTES)
def test_every_stable_route_passes_with_a_decade_to_spare(
    kind: str, float32: bool, route: Callable[[np.ndarray, int], np.ndarray]
) -> None:
    for k in (1, 2, 4):
        random = np.random.RandomState(1000 * k + KINDS.index(kind))
        X = matrix(kind, random, k, float32=float32)
        found = best(X, k, float32=float32).compare(route(X, k))
        assert found.verdict is ACCEPTED
        # the Gram matrix of float32 data with an offset of 1e3 has few digits left (measured: 0.17)
        assert found.worst_error <= (0.25 if float32 and kind == "offset" else 0.1) * found.tolerance


@given(seeds, st.integers(1, 8), st.sampled_from(["falling", "tied", "three tied", "nearly tied", "permutation"]))
def test_scaled_and_nudged_answers_and_other_ranks_fail(seed: int, k: int, kind: str) -> None:
    random = np.random.RandomState(seed)
    X = matrix(kind, random, k, float32=False)
    case, right = best(X, k), truncated(X, k)
    nudged = right.copy()
    nudged[random.randint(len(X)), random.randint(X.shape[1])] += 1e-5 * np.abs(right).max()
    for wrong in (right * (1 + 1e-5), right * (1 - 1e-5), nudged, truncated(X, k - 1), truncated(X, k + 1), X, -right):
        assert verdict(case, wrong) is WRONG
    if (right < -0.1).any():
        assert verdict(case, np.abs(right)) is WRONG


@given(seeds, st.integers(1, 5), st.integers(2, 5), st.data())
def test_any_directions_of_a_tie_at_the_cut_are_right_but_only_so_many(
    seed: int, first: int, size: int, data: st.DataObject
) -> None:
    random = np.random.RandomState(seed)
    count = data.draw(st.integers(1, size - 1))
    values = tied(12, first, size)
    U, V = orthonormal(random, 15, 12), orthonormal(random, 13, 12)
    X, k = (U * values) @ V.T, first - 1 + count
    case = best(X, k)
    above, level = slice(0, first - 1), slice(first - 1, first - 1 + size)
    fixed, s = (U[:, above] * values[above]) @ V[:, above].T, values[first - 1]

    def with_block(R: np.ndarray) -> np.ndarray:
        return np.asarray(fixed + s * U[:, level] @ R @ V[:, level].T)

    W = rotation(random, size)[:, :count]
    assert verdict(case, with_block(W @ W.T)) is ACCEPTED
    assert case.compare(with_block(W @ W.T)).worst_error < 1e-7
    average = np.eye(size) * count / size
    other = rotation(random, size)[:, :count]
    for wrong in (np.eye(size), np.zeros((size, size)), average, -W @ W.T, W @ W.T * (1 + 1e-5), W @ other.T):
        if not np.allclose(wrong, W @ W.T):
            assert verdict(case, with_block(wrong)) is WRONG
    more = rotation(random, size)[:, : count + 1]
    assert verdict(case, with_block(more @ more.T)) is WRONG


@given(seeds, st.integers(1, 5))
def test_a_direction_across_a_gap_is_not_free(seed: int, k: int) -> None:
    random = np.random.RandomState(seed)
    for gap in (0.5, 1e-3, 1e-6):
        values = tied(8, k, gap=gap)
        U, V = orthonormal(random, 12, 8), orthonormal(random, 9, 8)
        X = (U * values) @ V.T
        kept = [*range(k - 1), k]  # the next one instead of the k-th
        assert verdict(best(X, k), (U[:, kept] * np.array(values)[kept]) @ V[:, kept].T) is WRONG
        W = np.eye(8)
        W[k - 1 : k + 1, k - 1 : k + 1] = [[0.8, -0.6], [0.6, 0.8]]
        turned = (U @ W)[:, :k] * values[:k] @ (V @ W)[:, :k].T
        assert verdict(best(X, k), turned) is WRONG


def test_a_tied_answer_with_small_entries_is_held_to_its_own_size() -> None:
    # one direction of the identity: e1 e1^T has an entry 1, the mean direction only entries 1 / 130
    flat = np.full((130, 130), 1 / 130)
    case = best(np.eye(130), 1)
    assert verdict(case, flat) is ACCEPTED
    assert verdict(case, flat * (1 + 1e-5)) is WRONG


@settings(max_examples=30)
@given(seeds, st.sampled_from([1e-300, 1e-9, 1e9, 1e300]))
def test_the_scale_of_the_data_does_not_matter(seed: int, size: float) -> None:
    random = np.random.RandomState(seed)
    for values in (geometric(6), tied(6, 2)):
        X = with_spectrum(random, 9, 7, values) * size
        case = best(X, 2)
        assert verdict(case, truncated(X, 2)) is ACCEPTED
        assert verdict(case, truncated(X, 2) * (1 + 1e-5)) is WRONG
        assert verdict(case, np.full(X.shape, 1e308)) is WRONG


def test_integers_near_the_top_of_their_range_are_taken_as_numbers() -> None:
    random = np.random.RandomState(3)
    for dtype in (np.int8, np.uint8, np.int64, np.uint64):
        info = np.iinfo(dtype)
        X = random.randint(info.max // 4 * 3, info.max, (6, 4), dtype=dtype)
        case = best(X, 2)
        assert verdict(case, truncated(X.astype(float), 2)) is ACCEPTED
        assert verdict(case, truncated(X.astype(float), 1)) is WRONG


def test_nan_and_huge_answers_to_a_tie_are_wrong() -> None:
    case = best(np.eye(4), 2)
    assert verdict(case, np.full((4, 4), np.nan)) is WRONG
    assert verdict(case, np.full((4, 4), np.inf)) is WRONG
    assert verdict(case, np.full((4, 4), -1.7e308)) is WRONG
    assert verdict(case, np.zeros((4, 4))) is WRONG


def test_the_feedback_counts_and_places() -> None:
    X = np.diag([4.0, 3.0, 2.0])
    wrong = np.diag([4.0, 3.0, 0.41])
    assert best(X, 2).compare(wrong).feedback == "A: 1 of 9 entries differs, worst by 0.41 at [2, 2]"
    tie = best(np.eye(3) * 2, 2).compare(np.diag([2.0, 1.5, 0.0]))
    assert tie.feedback == "A: 1 of 9 entries differs, worst by 0.5 at [1, 1] from every best approximation"


def test_a_reference_that_is_no_best_approximation_is_our_fault() -> None:
    X = np.diag([4.0, 3.0, 2.0])
    with pytest.raises(CheckerFault, match="reference"):
        prepared(X, CHECKER, arguments={"X": X, "k": 2})
    with pytest.raises(CheckerFault):
        prepared(X[:2], CHECKER, arguments={"X": X, "k": 2})
