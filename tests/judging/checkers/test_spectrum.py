from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.judging.checkers import CheckerFault, spectrum
from grader.judging.checkers.spectrum import spectrum_of, thin_svd
from tests.judging.checkers.making import seeds, with_spectrum

DOUBLE, SINGLE = np.dtype(np.float64), np.dtype(np.float32)
ROUTES = ("_direct", "_transposed", "_triangular", "_symmetric")


def fails(_matrix: np.ndarray) -> Any:
    raise np.linalg.LinAlgError("did not converge")


@pytest.mark.parametrize("working", range(4))
@pytest.mark.parametrize("shape", [(7, 4), (4, 7), (5, 5), (1, 6), (6, 1)])
@pytest.mark.parametrize("rank", [1, 3])
def test_where_lapack_does_not_converge_other_routes_give_the_same(
    monkeypatch: pytest.MonkeyPatch, working: int, shape: tuple[int, int], rank: int
) -> None:
    for name in ROUTES[:working]:
        monkeypatch.setattr(spectrum, name, fails)
    count = min(*shape)
    values = [2.0, 1.5, 0.25, 0.125, 0.01][: min(rank, count)]
    X = with_spectrum(np.random.RandomState(1), *shape, values) * 1e200
    found = thin_svd(X)
    assert np.allclose(found.values, np.pad(values, (0, count - len(values))) * 1e200, atol=1e188)
    assert np.allclose((found.U * found.values) @ found.Vt, X, atol=1e188)
    assert np.allclose(found.U.T @ found.U, np.eye(count))
    assert np.allclose(found.Vt @ found.Vt.T, np.eye(count))


def test_without_any_route_it_is_our_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ROUTES:
        monkeypatch.setattr(spectrum, name, fails)
    with pytest.raises(CheckerFault, match="3 x 2"):
        thin_svd(np.ones((3, 2)))


@given(seeds, st.integers(1, 6), st.integers(2, 4), st.sampled_from([1.0, 1e-9, 1e9]))
def test_equal_up_to_rounding_is_equal_and_a_millionth_is_not(seed: int, first: int, size: int, scale: float) -> None:
    random = np.random.RandomState(seed)
    for dtype, gap in ((DOUBLE, 1e-6), (SINGLE, 1e-2)):
        values = [1.5**-i for i in range(10)]
        values[first : first + size - 1] = [values[first - 1]] * (size - 1)
        values[first + size - 1 :] = [values[first - 1] * 1.5**-i for i in range(1, 11 - first - size + 1)]
        X = (with_spectrum(random, 12, 11, values) * scale).astype(dtype)
        assert spectrum_of(X.astype(float), dtype).clusters(10) == [(first - 1, first - 1 + size)]
        values[first : first + size - 1] = [values[first - 1] * (1 - gap * i) for i in range(1, size)]
        X = (with_spectrum(random, 12, 11, values) * scale).astype(dtype)
        assert spectrum_of(X.astype(float), dtype).clusters(10) == []


def test_a_tie_that_a_large_mean_has_blurred_is_still_a_tie() -> None:
    random = np.random.RandomState(5)
    U = np.linalg.qr(random.standard_normal((20, 3)) @ np.eye(3) - 0)[0]
    U -= U.mean(axis=0)
    U = np.linalg.qr(U)[0]
    X = (U * [3.0, 3.0, 1.0]) @ np.linalg.qr(random.standard_normal((6, 3)))[0].T
    found = spectrum_of(X + 1e7, DOUBLE, center=True)
    assert abs(found.values[0] - found.values[1]) > 1e-12  # blurred
    assert found.clusters(3)[0] == (0, 2)
