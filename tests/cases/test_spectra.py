"""Singular values come out as designed, at any shape."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.cases import CannotDraw
from grader.cases.scalars import Values
from grader.cases.spectra import controlled_matrix, singular_values
from grader.cases.stream import Stream
from grader.course.traits import Spectrum
from tests.cases.shapes import Array

SHAPES = [(1, 1), (1, 7), (7, 1), (2, 2), (2, 5), (5, 2), (3, 3), (9, 4), (16, 16), (130, 3), (3, 130), (130, 129)]


def designed(trait: Spectrum, rows: int, columns: int, values: Values) -> Array:
    """Return all singular values that the trait asks for, zeros too; the matrix draws them from the same stream."""
    fit = min(rows - 1 if trait.centered else rows, columns)
    sigma = singular_values(trait, fit, values, Stream("spectrum", rows, columns))
    return np.array(sigma + [0.0] * (min(rows, columns) - len(sigma)))


def matrix(trait: Spectrum, rows: int, columns: int, values: Values) -> Array:
    return controlled_matrix(trait, rows, columns, values, Stream("spectrum", rows, columns))


@pytest.mark.parametrize("centered", [False, True])
@pytest.mark.parametrize(("rows", "columns"), SHAPES)
def test_singular_values_are_those_designed(rows: int, columns: int, centered: bool) -> None:
    trait = Spectrum(decay=(1.2, 2.5), top=3.0, centered=centered)
    found = np.linalg.svd(matrix(trait, rows, columns, Values()), compute_uv=False)
    assert found == pytest.approx(designed(trait, rows, columns, Values()), rel=0, abs=3e-15 * 3)


@pytest.mark.parametrize(("rows", "columns"), SHAPES)
def test_centered_columns_sum_to_zero(rows: int, columns: int) -> None:
    made = matrix(Spectrum(centered=True), rows, columns, Values())
    assert made.mean(axis=0) == pytest.approx(np.zeros(columns), abs=1e-15)
    assert np.any(made) == (rows > 1)


@pytest.mark.parametrize(("rows", "columns"), [(2, 2), (6, 6), (12, 5), (101, 20), (130, 130)])
def test_matrices_are_dense_and_not_symmetric(rows: int, columns: int) -> None:
    """No entry sits where the diagonal was: the matrix is mixed through and through."""
    made = matrix(Spectrum(decay=(1.02, 1.02) if rows > 2 else (2.0, 2.0)), rows, columns, Values())
    assert np.mean(np.abs(made) > 1e-3 / np.sqrt(max(rows, columns))) > 0.9
    assert np.abs(made).max() <= (1.0 if min(rows, columns) < 3 else 0.95)
    if rows == columns:
        assert np.abs(made - made.T).max() > 0.05 / np.sqrt(rows)


@pytest.mark.parametrize("shape", [(1, 6), (6, 1), (1, 1)])
def test_one_row_or_column_has_the_norm_asked_for_and_either_sign(shape: tuple[int, int]) -> None:
    drawn = [controlled_matrix(Spectrum(top=2.0), *shape, Values(), Stream(seed)) for seed in range(20)]
    assert [np.sqrt(np.sum(made**2)) for made in drawn] == pytest.approx([2.0] * 20)
    assert {bool(made.flat[0] > 0) for made in drawn} == {True, False}


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 20), st.integers(2, 20), st.integers(2, 5), st.sampled_from([0.0, 1e-6, 1e-2]), st.data())
def test_ties_are_as_wide_and_as_close_as_asked(
    rows: int, columns: int, tie_size: int, gap: float, data: st.DataObject
) -> None:
    position = data.draw(st.integers(1, min(rows, columns) - 1))
    trait = Spectrum.model_validate({"spectrum": {"decay": [1.2, 1.3], "tie": "k", "tie_size": tie_size, "gap": gap}})
    values = Values(k=position)
    expected = designed(trait, rows, columns, values)
    found = np.linalg.svd(matrix(trait, rows, columns, values), compute_uv=False)
    assert found == pytest.approx(expected, rel=0, abs=3e-15)
    ratios = expected[:-1] / expected[1:]
    tied = slice(position - 1, min(position - 1 + tie_size - 1, len(ratios)))
    assert ratios[tied] == pytest.approx(np.full(len(ratios[tied]), 1 / (1 - gap)), rel=1e-14)
    assert (np.delete(ratios, np.arange(len(ratios))[tied]) >= 1.2 * (1 - 1e-14)).all()


def test_a_tie_beyond_the_rank_is_refused_with_its_sizes() -> None:
    trait = Spectrum.model_validate({"spectrum": {"tie": "k", "rank": 3}})
    with pytest.raises(CannotDraw, match=r"tie at position 3 .* rank is 3 \(k = 3\)"):
        singular_values(trait, 8, Values(k=3), Stream())


@pytest.mark.parametrize(("rank", "found"), [("k - 1", 2), ("k - 3", 0), ("k + 90", 6)])
def test_rank_is_at_most_what_is_asked_and_what_fits(rank: str, found: int) -> None:
    trait = Spectrum.model_validate({"spectrum": {"rank": rank}})
    made = matrix(trait, 6, 9, Values(k=3))
    assert np.linalg.matrix_rank(made, tol=1e-12) == found


def test_what_is_below_the_floor_is_zero() -> None:
    trait = Spectrum(decay=(5.0, 5.0), floor=1e-3, top=10.0)
    assert designed(trait, 12, 12, Values()).round(12).tolist() == [10, 2, 0.4, 0.08, 0.016] + [0] * 7
    found = np.linalg.svd(matrix(trait, 12, 12, Values()), compute_uv=False)
    assert (found[5:] < 1e-13).all()
