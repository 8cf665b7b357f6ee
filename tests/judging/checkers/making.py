"""Small problems for the tests, and matrices with known singular values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from hypothesis import strategies as st

from grader.course.problem import Problem
from grader.judging.checkers import Prepared, prepare
from grader.judging.verdict import Verdict

ACCEPTED, WRONG, INVALID = Verdict.ACCEPTED, Verdict.WRONG_ANSWER, Verdict.INVALID_ANSWER

MATRIX: dict[str, Any] = {"array": ["m", "n"]}
SIGNED = {"X": MATRIX, "k": {"int": [1, "min(m, n)"]}}

seeds = st.integers(0, 2**31)


def problem(returns: Mapping[str, Any], checkers: Mapping[str, Any], arguments: Mapping[str, Any] = SIGNED) -> Problem:
    return Problem.model_validate(
        {
            "id": "sample",
            "title": "Sample",
            "chapter": "chapter",
            "difficulty": "beginner",
            "function": {"name": "f", "arguments": dict(arguments), "returns": dict(returns)},
            "statement": "statement",
            "examples": [{"name": "one", "arguments": {}, "returns": {}, "group": "all"}],
            "checkers": dict(checkers),
        }
    )


def prepared(
    expected: Any,
    checker: Any = "close",
    *,
    returns: Mapping[str, Any] | None = None,
    arguments: Mapping[str, Any] | None = None,
    float32: bool = False,
    functions: Mapping[str, Callable[..., Any]] | None = None,
) -> Prepared:
    """Prepare one output `A` (an array of floats, unless `returns` says otherwise) by one checker."""
    specs = returns or {"A": {"array": ["m", "n"]}}
    name = next(iter(specs))
    sample = problem(specs, {name: checker if isinstance(checker, list) else [checker]}, specs_of(arguments or {}))
    return prepare(sample, arguments or {"X": np.zeros((1, 1))}, expected, float32=float32, functions=functions)


def specs_of(arguments: Mapping[str, Any]) -> dict[str, Any]:
    letters = ("m", "n", "p", "q")
    specs: dict[str, Any] = {
        name: {"array": list(letters[: value.ndim] if isinstance(value, np.ndarray) else letters[:2])}
        if isinstance(value, np.ndarray | list)
        else {"int" if isinstance(value, int) else "float": [0, 1000]}
        for name, value in arguments.items()
    }
    return specs or {"X": MATRIX}


def orthonormal(random: np.random.RandomState, rows: int, columns: int) -> np.ndarray:
    return np.asarray(np.linalg.qr(random.standard_normal((rows, columns)))[0])


def with_spectrum(random: np.random.RandomState, rows: int, columns: int, values: Sequence[float]) -> np.ndarray:
    """A matrix with these singular values, up to rounding."""
    U, V = orthonormal(random, rows, len(values)), orthonormal(random, columns, len(values))
    return np.asarray((U * np.asarray(values)) @ V.T)


def centered_with_spectrum(
    random: np.random.RandomState, rows: int, columns: int, values: Sequence[float]
) -> np.ndarray:
    """As `with_spectrum`, columns summing to zero."""
    U = random.standard_normal((rows, len(values)))
    U = np.linalg.qr(U - U.mean(axis=0))[0]
    return np.asarray((U * np.asarray(values)) @ orthonormal(random, columns, len(values)).T)


def truncated(X: np.ndarray, k: int) -> np.ndarray:
    U, values, Vt = np.linalg.svd(X, full_matrices=False)
    return np.asarray((U[:, :k] * values[:k]) @ Vt[:k])


def rotation(random: np.random.RandomState, size: int) -> np.ndarray:
    return orthonormal(random, size, size)


def verdict(case: Prepared, actual: Any) -> Verdict:
    """The verdict, after a check that measure and verdict agree."""
    found = case.compare(actual)
    assert (found.verdict is ACCEPTED) == (found.feedback == "")
    if found.verdict is ACCEPTED:
        assert found.worst_error <= found.tolerance or found.worst_error == 0
    else:
        assert found.worst_error > found.tolerance
    return found.verdict
