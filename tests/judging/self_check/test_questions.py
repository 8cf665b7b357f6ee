"""Each named check finds the mistake it is for, and no right solution fails any."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.course.load import load_course
from grader.judging.report import CheckResult, ProblemResult
from grader.judging.verdict import Verdict
from tests.judging.self_check.conftest import Check

ROOT = Path(__file__).resolve().parents[3]
RIGHT = """
import numpy as np

calls = []

def cosine_normalize(X):
    {before}
    A = X.astype(float)
    A = A / np.where(A == 0, 1, np.abs(A).max(axis=1, keepdims=True))
    norms = np.linalg.norm(A, axis=1, keepdims=True)
    result = np.divide(A, norms, out=np.zeros_like(A), where=norms > 0)
    {after}
    return result
"""


def mistake(before: str = "pass", after: str = "pass") -> str:
    return RIGHT.format(before=before, after=after)


def failing(result: ProblemResult) -> dict[str, CheckResult]:
    return {check.name: check for check in result.checks if check.verdict is not Verdict.ACCEPTED}


COURSE = load_course(ROOT)


@pytest.mark.parametrize("problem_id", list(COURSE.problems))
def test_no_right_solution_is_found_fault_with(problem_id: str, check: Check) -> None:
    reference = COURSE.reference_file(problem_id)
    assert reference is not None
    for sample in [reference, *COURSE.samples(problem_id, "accepted")]:
        result = check(problem_id, sample.read_text(encoding="utf-8"))
        assert (sample.name, failing(result), result.verdict) == (sample.name, {}, Verdict.ACCEPTED)


def test_the_checks_and_their_order(check: Check) -> None:
    assert [item.name for item in check("cosine_normalization", mistake()).checks] == [
        "examples",
        "new numbers",
        "called twice",
        "Fortran order",
        "transposed view",
        "strided view",
        "negative strides",
        "column block",
        "read-only input",
        "integers",
        "float32",
        "same array again",
        "earlier result",
        "input unchanged",
        "new result",
    ]


@pytest.mark.parametrize(
    ("source", "name", "feedback"),
    [
        (
            mistake("assert (X == np.rint(X)).all() or (X < 1e-8).any()"),
            "new numbers",
            "your function raised AssertionE",
        ),
        (mistake("calls.append(X.tobytes())", "result *= 1 + calls.count(calls[-1]) % 2"), "called twice", "again"),
        (
            mistake("assert X.flags.c_contiguous or not X.flags.owndata"),
            "Fortran order",
            "when X is in Fortran order: your",
        ),
        (
            mistake("X = X if X.base is None else X.base.reshape(X.shape)"),
            "transposed view",
            "when X is a transposed view",
        ),
        (
            mistake("assert max(X.strides) < 2 * X.itemsize * X.shape[-1]"),
            "strided view",
            "X is every second entry of a",
        ),
        (mistake("assert min(X.strides) >= 0"), "negative strides", "when X is a reversed view: your function raised"),
        (
            mistake("assert X.base is None or X.base.ndim < 2 or X.flags.forc"),
            "column block",
            "a few columns of a wider",
        ),
        (mistake("X += 0"), "read-only input", "when X is read-only: your function raised ValueError in line 7"),
        (mistake(after="result = result.astype(X.dtype)"), "integers", "X is of an integer type instead of float64"),
        (
            mistake("X = X.astype('f2') if X.dtype == 'f4' else X"),
            "float32",
            "the answer differs when X is float32 instead",
        ),
        (mistake(after="X[...] = 1"), "input unchanged", "changed its input X; work on a copy"),
    ],
)
def test_each_check_finds_its_mistake(source: str, name: str, feedback: str, check: Check) -> None:
    found = failing(check("cosine_normalization", source))[name]
    assert found.feedback.startswith("solutions/cosine_normalization.py: ")
    assert feedback in found.feedback


@pytest.mark.parametrize(
    ("source", "only"),
    [
        (mistake("X += 0"), "read-only input"),
        (mistake("X = X.astype('f2') if X.dtype == 'f4' else X"), "float32"),
        (
            mistake(
                after="calls.append(result) if not calls or calls[-1].shape != X.shape else None; "
                "calls[-1][...] = result; result = calls[-1]"
            ),
            "earlier result",
        ),
        (mistake("X.setflags(write=False)"), "input unchanged"),
    ],
)
def test_a_mistake_of_one_kind_fails_one_check(source: str, only: str, check: Check) -> None:
    assert list(failing(check("cosine_normalization", source))) == [only]


def test_the_input_handed_back_is_found(check: Check) -> None:
    source = """
import numpy as np
def truncated_svd(X, k):
    X = np.asarray(X, dtype=float)
    if k == min(X.shape):
        return X, 1.0
    U, S, Vt = np.linalg.svd(X, full_matrices=False)
    total = (S ** 2).sum()
    return (U[:, :k] * S[:k]) @ Vt[:k], float((S[:k] ** 2).sum() / total) if total else 1.0
"""
    found = failing(check("truncated_svd", source))
    assert list(found) == ["new result"]
    assert "shares memory with the input X" in found["new result"].feedback
    assert found["new result"].cases_passed < found["new result"].cases_total


def test_a_result_remembered_by_object_is_found(check: Check) -> None:
    source = mistake(after="calls.append((X, result)); result = next(r for (x, r) in calls if x is X)")
    assert list(failing(check("cosine_normalization", source))) == ["same array again"]


def test_signs_that_change_from_call_to_call_are_right(check: Check) -> None:
    source = """
import numpy as np
random = np.random.default_rng(3)
def pca_project(X, k):
    A = X.astype(float)
    A = A - A.mean(axis=0)
    U, S, Vt = np.linalg.svd(A, full_matrices=False)
    total = (S ** 2).sum()
    ratio = S[:k] ** 2 / total if total else np.zeros(k)
    return U[:, :k] * S[:k] * random.choice([-1.0, 1.0], k), ratio
"""
    assert failing(check("pca_projection", source)) == {}


def test_whole_numbers_are_checked_by_examples_and_a_second_call(check: Check) -> None:
    right = "def lora_param_count(n, m, r):\n    return n * m, r * (n + m), {reduction}\n"
    exact = check("lora_param_counting", right.format(reduction="n * m / (r * (n + m))"))
    assert [item.name for item in exact.checks] == ["examples", "called twice"]
    assert exact.verdict is Verdict.ACCEPTED
    whole = check("lora_param_counting", right.format(reduction="n * m // (r * (n + m))"))
    assert failing(whole)["examples"].verdict is Verdict.INVALID_ANSWER


def test_a_hint_of_the_course_comes_with_the_failure(check: Check) -> None:
    failed = failing(check("cosine_normalization", mistake("X += 0")))["read-only input"]
    assert failed.hint is not None
    assert "not even for a moment" in failed.hint


def test_each_example_is_told_apart(check: Check) -> None:
    result = check("cosine_normalization", mistake(after="result = result / result.any(axis=1, keepdims=True)"))
    examples = next(item for item in result.checks if item.name == "examples")
    assert {family.name: family.passed for family in examples.families} == {
        "the 3-4-5 triangle": 1,
        "a zero row among others": 0,
        "a very small row": 1,
        "small integers": 1,
        "one entry": 1,
    }
    assert examples.first_failure is not None
    assert examples.first_failure.case == "a zero row among others"
    assert examples.cases_passed == 4
