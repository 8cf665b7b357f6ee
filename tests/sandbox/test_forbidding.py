"""Functions that a problem forbids: whoever calls them by whatever name is refused, NumPy itself is not."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from grader.course.calls import Call
from grader.sandbox import Limits, Loaded, LoadFailed, Outcome, Program, Raised, Returned, Runner

SVD = ("numpy.linalg.svd", "numpy.linalg.eigvals")


def answer_of(runner: Runner, body: str, forbidden: Sequence[str] = SVD) -> Outcome:
    source = f"import functools, operator\nimport numpy as np\n\n\ndef solve(A):\n    {body}\n".encode()
    program = Program(source, "solve.py", "solve", ("A",), tuple(forbidden))
    with runner.session(program, Limits()) as session:
        assert isinstance(session.load(), Loaded)
        return session.run([Call({"A": np.diag([3.0, 2.0])})]).outcomes[-1]


@pytest.mark.parametrize(
    "body",
    [
        "return np.linalg.svd(A)[1]",
        "from numpy.linalg import svd as rotate; return rotate(A)[1]",
        "return getattr(np.linalg, 's' + 'vd')(A)[1]",
        "return vars(np.linalg._linalg)['svd'](A)[1]",
        "return operator.attrgetter('linalg.svd')(np)(A)[1]",
        "return functools.partial(np.linalg.svd, compute_uv=False)(A)",
        "return list(map(np.linalg.svd, [A]))[0][1]",
        "return np.apply_along_axis(lambda row: row, 0, np.linalg.svd(A)[1])",
        "return np.vectorize(np.linalg.svd, signature='(m,n)->(m,m),(k),(n,n)')(A)[1]",
    ],
)
def test_no_way_of_naming_it_helps(runner: Runner, body: str) -> None:
    outcome = answer_of(runner, body)
    assert isinstance(outcome, Raised)
    assert outcome.exception == "ForbiddenCall"
    assert outcome.message.startswith("numpy.linalg.svd may not be called in this problem")


@pytest.mark.parametrize(
    "body",
    [
        "return np.linalg.norm(A, 2)",
        "return np.linalg.cond(A) + np.linalg.matrix_rank(A) + np.linalg.pinv(A)[0, 0]",
        "return np.roots([1.0, -3.0, 2.0])",
        "return np.polynomial.polynomial.polyroots([2.0, -3.0, 1.0])",
        "return np.linalg.eigh(A)[0]",
    ],
)
def test_what_numpy_calls_inside_is_not_the_submissions_call(runner: Runner, body: str) -> None:
    assert isinstance(answer_of(runner, body), Returned)


def test_a_program_without_such_rules_calls_what_it_likes(runner: Runner) -> None:
    outcome = answer_of(runner, "return np.linalg.svd(A)[1]", ())
    assert isinstance(outcome, Returned)
    assert np.array_equal(outcome.value, [3.0, 2.0])


def test_a_name_that_numpy_does_not_have_forbids_nothing(runner: Runner) -> None:
    assert isinstance(answer_of(runner, "return A", ("numpy.linalg.no_such", "numpy.none.such")), Returned)


def test_a_call_while_the_file_is_imported_is_refused(runner: Runner) -> None:
    source = b"import numpy as np\nS = np.linalg.svd(np.eye(2))[1]\n\n\ndef solve(A):\n    return S\n"
    with runner.session(Program(source, "solve.py", "solve", ("A",), SVD), Limits()) as session:
        loaded = session.load()
    assert isinstance(loaded, LoadFailed)
    assert "numpy.linalg.svd may not be called in this problem" in loaded.message
    assert loaded.line == 2
