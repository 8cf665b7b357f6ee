from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.judging.checkers.making import WRONG, prepared, seeds

random = np.random.RandomState(12)
A = random.standard_normal((4, 4)) * 3
FALLING = np.array([0.51, 0.27, 0.13, 0.0713])
WHOLE = np.array([[300.0, 77.0], [-12.0, 513.0], [70000.0, 8.0]])
ROWS = A / np.linalg.norm(A, axis=1, keepdims=True)


def guess(actual: Any, expected: Any, **arguments: Any) -> str | None:
    """The guess that follows the measure of a wrong answer."""
    returns = {"A": {"array": ["m", "n"]}} if isinstance(expected, np.ndarray) else {"x": {"float": None}}
    found = prepared(expected, returns=returns, arguments=arguments or {"X": np.full((3, 2), 7.0)}).compare(actual)
    assert found.verdict is WRONG
    _, _, text = found.feedback.partition("; ")
    return text or None


NAMED: list[tuple[str, Any, Any]] = [
    ("all entries are zero", A * 0, A),
    ("looks negated: every sign is the other way round", -A, A),
    ("looks transposed", A.T, A),
    ("looks right with the columns in reverse order", A[:, ::-1], A),
    ("looks right with the rows in reverse order", A[::-1], A),
    ("looks right in reverse order: ascending instead of descending", FALLING[::-1], FALLING),
    ("looks right in reverse order: descending instead of ascending", FALLING, FALLING[::-1]),
    ("looks right in reverse order", FALLING[[2, 0, 1]], FALLING[[1, 0, 2]]),
    ("looks like the absolute values, entry by entry: the signs are lost", np.abs(A), A),
    ("looks like a percentage where a share is due", FALLING * 100, FALLING),
    ("looks like 1 minus the right value", 1 - FALLING, FALLING),
    ("looks squared: is a square root missing?", FALLING**2, FALLING),
    ("looks like the square root of the right value", np.sqrt(FALLING), FALLING),
    ("looks 2 times too large", A * 2, A),
    ("looks sqrt(2) times too small", A / np.sqrt(2), A),
    ("looks 2 times too large, and negated", -A * 2, A),
    ("looks right up to a constant factor", A * 1.7, A),
    ("looks right up to a constant factor", A * (1 + 1e-5), A),
    (
        "looks right but for a factor on each row",
        ROWS * np.array([[1.0], [2.5], [0.5], [3.0]]),
        ROWS * [[1.5], [1], [1], [1]],
    ),
    ("looks right but for the lengths of the rows: they are not normalised", A, ROWS),
    ("looks rounded to 3 decimals", np.round(A, 3), A),
    ("looks rounded to 1 decimal", np.round(A, 1), A),
    ("looks cut to whole numbers", np.trunc(A), A),
    ("looks rounded down to whole numbers", np.floor(A), A),
    ("looks rounded to whole numbers", np.rint(A), A),
    ("looks wrapped around: 8-bit integers overflowed", WHOLE.astype(np.int64).astype(np.int8).astype(float), WHOLE),
    ("looks wrapped around: 16-bit integers overflowed", WHOLE.astype(np.int64).astype(np.int16).astype(float), WHOLE),
    ("looks negated: every sign is the other way round", -0.7351, 0.7351),
    ("looks like a percentage where a share is due", 73.51, 0.7351),
    ("looks like 1 minus the right value", 0.2649, 0.7351),
    ("looks squared: is a square root missing?", 0.7351**2, 0.7351),
    ("looks like the square root of the right value", 0.7351**0.5, 0.7351),
    ("looks 2 times too small", 1.5702 / 2, 1.5702),
]


@pytest.mark.parametrize(("text", "actual", "expected"), NAMED)
def test_recognised_mistakes_are_named(text: str, actual: Any, expected: Any) -> None:
    assert guess(actual, expected) == text


FACTORS: list[tuple[str, float]] = [
    ("looks divided by m instead of m - 1", 10 / 11),
    ("looks divided by m - 1 instead of m", 11 / 10),
    ("looks divided by sqrt(m) instead of sqrt(m - 1)", (10 / 11) ** 0.5),
    ("looks m times too large", 11),
    ("looks m - 1 times too large", 10),
    ("looks sqrt(n) times too large", 7**0.5),
    ("looks n times too small", 1 / 7),
]


@pytest.mark.parametrize(("text", "factor"), FACTORS)
def test_factors_are_named_by_the_cases_own_sizes(text: str, factor: float) -> None:
    X = np.zeros((11, 7))
    if factor == 10:
        text = "looks 10 times too large"  # a plain number is the simpler word
    assert guess(A * factor, A, X=X) == text


def test_single_precision_is_named_where_it_matters() -> None:
    tight = {"close": {"rtol": 1e-9, "rel": 1e-9}}
    case = prepared(A, tight, arguments={"X": np.zeros((4, 4))})
    expected = "looks computed in single precision (float32): it agrees to about 7 digits only"
    for single in (A.astype(np.float32), A.astype(np.float32).astype(float)):
        found = case.compare(single)
        assert found.verdict is WRONG
        assert found.feedback.endswith("; " + expected)


def test_six_decimals_are_named_at_a_strict_tolerance() -> None:
    case = prepared(ROWS, {"close": {"rtol": 1e-9, "rel": 1e-9}}, arguments={"X": A})
    assert case.compare(np.round(ROWS, 6)).feedback.endswith("(allowed: 1.9e-09); looks rounded to 6 decimals")


def test_an_input_handed_back_is_named() -> None:
    assert guess(A, ROWS, data=A) == "looks like data itself, unchanged"
    assert guess(A + 1, ROWS, data=A) is None


SILENT: list[tuple[Any, Any]] = [
    (np.array([2.0]), np.array([1.0])),  # one entry fits anything
    (np.full((3, 2), 2.0), np.full((3, 2), 4.0)),  # a square root, half, ...
    (np.array([0.0, 1.0]), np.array([1.0, 0.0])),  # reversed, negated and moved, 1 - x
    (np.array([0.5, 0.25]), np.array([0.25, 0.5])),
    (2.0, 4.0),
    (0.5, 0.25),
    (1.0, 0.0),
    (A + random.standard_normal((4, 4)), A),
    (A + np.eye(4), A),
    (np.diag([4.0, 3.0, 0.41]), np.diag([4.0, 3.0, 0.0])),
    (np.diag([4.0, 3.0, 0.41]), np.diag([4.0, 3.0, 0.5])),
    (np.array([np.nan, 0.41]), np.array([np.nan, 0.73])),
    (np.array([0.41, np.inf]), np.array([0.73, np.inf])),
]


@pytest.mark.parametrize(("actual", "expected"), SILENT)
def test_nothing_is_guessed_where_chance_could_be_the_reason(actual: Any, expected: Any) -> None:
    assert guess(actual, expected) is None


@given(seeds, st.integers(1, 6), st.integers(1, 6))
def test_unrelated_answers_look_like_nothing(seed: int, rows: int, columns: int) -> None:
    draw = np.random.RandomState(seed)
    expected, actual = draw.standard_normal((rows, columns)), draw.standard_normal((rows, columns))
    if rows * columns > 2:
        assert guess(actual, expected) is None


UNDO: list[Callable[[np.ndarray], np.ndarray]] = [np.negative, np.transpose, np.fliplr, np.flipud, lambda A: A * 2]


@given(seeds, st.sampled_from(UNDO), st.floats(1e-290, 1e290))
def test_guesses_hold_at_every_scale_and_never_warn(seed: int, spoil: Callable[..., np.ndarray], scale: float) -> None:
    expected = np.random.RandomState(seed).standard_normal((3, 3)) * scale
    text = guess(spoil(expected), expected)
    assert text is not None
    assert "looks" in text
