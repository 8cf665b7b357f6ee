"""What the counters say of a call, in this process: exact numbers for known work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from grader.sandbox.instruments import counted_array
from grader.sandbox.instruments.counted_array import Counted, open_ledger
from grader.sandbox.instruments.einsum import einsum_cost
from grader.sandbox.instruments.formulas import cost_of
from grader.sandbox.instruments.operations import measure, replace_creation

X = np.arange(1.0, 13.0).reshape(4, 3)
SQUARE = np.eye(4) + 1.0


@pytest.fixture(autouse=True)
def _numpy_as_it_was() -> Iterator[None]:
    kept = dict(vars(np))
    replace_creation()
    yield
    vars(np).update(kept)


def counted(function: Callable[..., Any], *arguments: Any) -> tuple[Any, ...]:
    counts, _ = measure(function, arguments)
    return counts


@pytest.mark.parametrize(
    ("function", "operations"),
    [
        (lambda x: x + 1, 12),
        (lambda x: x @ x.T, 2 * 4 * 4 * 3),
        (lambda x: x.dot(x.T), 2 * 4 * 4 * 3),
        (lambda x: np.einsum("ij,kj->ik", x, x), 2 * 4 * 4 * 3),
        (lambda _x: np.zeros(100), 0),
        (lambda x: x.T, 0),
        (lambda x: x.reshape(12), 0),
        (np.sum, 12),
        (lambda x: x.astype(np.float32), 12),
    ],
)
def test_operations_of_known_work(function: Callable[..., Any], operations: int) -> None:
    assert counted(function, X)[0] == operations


@pytest.mark.parametrize(
    "function",
    [
        np.linalg.svd,
        lambda x: np.linalg.svd(x, full_matrices=False),
        lambda x: np.linalg.norm(x, axis=1),
        lambda x: np.linalg.norm(x, 2),
        np.linalg.pinv,
        np.linalg.qr,
        lambda x: np.linalg.qr(x, mode="complete"),
        lambda x: np.linalg.lstsq(x, x[:, 0], rcond=None)[0],
        lambda x: np.linalg.multi_dot([x, x.T, x]),
        lambda x: np.sort(x, axis=0),
        lambda x: x.argsort(axis=1),
        np.cov,
        lambda x: np.searchsorted(x[:, 0], 5.0),
        lambda x: np.convolve(x[:, 0], x[:, 1]),
        lambda x: np.stack([x, x]),
        lambda x: np.asarray(x.tolist()),
        lambda x: np.array([row * 2 for row in x]),
        lambda x: x.view(np.ndarray) * 2,
        lambda x: np.where(x > 5, x, 0),
        lambda x: np.outer(x[0], x[1]),
    ],
)
def test_counting_never_changes_a_result(function: Callable[..., Any]) -> None:
    usual = function(X)
    _, value = measure(function, (X,))
    for own, other in zip(
        value if isinstance(value, tuple) else (value,), usual if isinstance(usual, tuple) else (usual,), strict=True
    ):
        assert not isinstance(own, Counted)
        assert np.array_equal(own, other)


def test_a_full_left_factor_costs_more_than_a_thin_one() -> None:
    tall = np.arange(600.0).reshape(200, 3)
    full = counted(np.linalg.svd, tall)[0]
    assert full > 10 * counted(lambda x: np.linalg.svd(x, full_matrices=False), tall)[0]


def test_decompositions_of_square_matrices_are_cubic() -> None:
    for name in ("eigh", "eigvalsh", "eig", "eigvals", "inv", "det", "slogdet", "cholesky"):
        function = getattr(np.linalg, name)
        small, large = (cost_of(function, (np.eye(n),), {}, None) for n in (10, 20))
        assert large == pytest.approx(8 * small)


def test_entries_taken_one_by_one_are_accesses_of_one_place() -> None:
    _, accesses, objects, stripped = counted(lambda x: sum(x[i, 0] for i in range(len(x))), X)
    assert (accesses, objects, stripped) == (4, 0, 0)


def test_rows_of_an_iteration_and_objects_are_seen() -> None:
    assert counted(lambda x: [row.sum() for row in x], X)[1] == 4
    assert counted(lambda x: sum(map(sum, x.tolist())), X)[2] == 12


def test_a_list_that_is_the_result_hides_nothing() -> None:
    column = X[:, 0]
    assert counted(lambda x: x.tolist(), column)[2] == 0
    assert counted(lambda x: (x.sum(), x.tolist()[:3]), column)[2] == 1
    assert counted(lambda x: sum(x.tolist()), column)[2] == 4


def test_an_array_that_does_not_count_is_told() -> None:
    assert counted(lambda x: np.ndarray.view(x, np.ndarray) + 1, X)[3] == 1
    assert counted(lambda x: (x + 1, [x]), X)[3] == 0


def test_the_same_object_comes_back_from_functions_that_hand_it_through() -> None:
    open_ledger()
    x = X.view(Counted)
    assert np.asarray(x) is x
    assert counted_array.ledger.operations == 0


@pytest.mark.parametrize(
    ("arguments", "options", "operations"),
    [
        (("ij,jk->ik", X, X.T), {}, 2 * 4 * 3 * 4),
        (("ij->i", X), {}, 2 * 12),
        ((X, [0, 1], X, [2, 1], [0, 2]), {}, 2 * 4 * 3 * 4),
        (("...i,...i", X, X), {}, 12),
        (("ij,jk,kl->il", SQUARE, SQUARE, SQUARE), {"optimize": True}, 2 * 2 * 4**3),
    ],
)
def test_einsum_is_counted_along_its_path(arguments: Any, options: Any, operations: float) -> None:
    assert einsum_cost(arguments, options, np.einsum(*arguments, **options)) == operations


@pytest.mark.parametrize(
    "function",
    [
        lambda x: list(x * 2),
        lambda x: [*(x * 2)],
        lambda x: (x * 2).tolist(),
        lambda x: (list(x * 2), list(x[0])),
        lambda x: [list(x * 2), 1.0],
        lambda x: ((list(x * 2), [x.tolist(), 2.0]), 1.0),
    ],
)
def test_a_result_in_the_form_of_a_list_is_no_work_in_python(function: Callable[..., Any]) -> None:
    tall = np.ones((64, 3))
    _, accesses, objects, _ = counted(function, tall)
    assert accesses <= 3
    assert objects == 0


def _scaled_where_they_lie(x: Any) -> list[Any]:
    rows = list(x * 2)
    list(map(np.multiply, rows, rows, rows))
    return rows


@pytest.mark.parametrize(
    "function",
    [
        lambda x: [row / 2 for row in x],
        lambda x: list(map(np.negative, x)),
        lambda x: np.array(list(map(np.negative, list(x)))),
        _scaled_where_they_lie,
    ],
)
def test_rows_with_which_something_is_computed_are_counted(function: Callable[..., Any]) -> None:
    assert counted(function, np.ones((64, 3)))[1] >= 64


def test_numbers_taken_out_of_the_arrays_and_put_into_other_lists_are_counted() -> None:
    assert (
        counted(lambda x: list(map(list, zip(*[iter(x.ravel().tolist())] * 3, strict=True))), np.ones((64, 3)))[2] > 64
    )
