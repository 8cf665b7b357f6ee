"""Cost checks in a run: when they are judged, what they say, and what they are worth."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

import pytest

from grader.course.load import Course
from grader.judging.grade import grade
from grader.judging.progress import Silent
from grader.judging.report import CheckResult, ProblemResult
from grader.judging.submission import Submission
from grader.judging.verdict import Verdict
from grader.sandbox import Limits, Program, Runner, Session

Small = Callable[..., Course]
COST = """
cost:
  - {name: long x, points: 3, sizes: {n: [256, 512, 1024], k: 3}, python_loops: none, operations: O(n), memory: O(n)}
hints:"""


@pytest.fixture
def costly(small: Small) -> Course:
    """`double(x, k)` with a bound on loops, operations and memory: 1 point each."""
    return small(replace=("\nhints:", COST))


def judged(course: Course, runner: Runner, source: str, *, budget: float | None = None) -> ProblemResult:
    submission = Submission("x.py", {"doubling": source.encode()}, ("doubling",), "")
    report = grade(course, [submission], seeds=[5], runner=runner, budget=budget, jobs=1, progress=Silent())
    return report.submissions[0].problems[0]


def cost_checks(result: ProblemResult) -> dict[str, CheckResult]:
    return {check.name: check for check in result.checks if check.kind.value != "correctness"}


def test_a_solution_within_all_bounds_gets_their_points(costly: Course, runner: Runner) -> None:
    result = judged(costly, runner, "def double(x, k):\n    return 2.0 * k * x\n")
    assert (result.verdict, result.points, result.max_points, result.complete) == (Verdict.ACCEPTED, 10, 10, True)
    assert [check.name for check in cost_checks(result).values()] == [
        "long x: loops",
        "long x: operations",
        "long x: memory",
    ]


def test_a_loop_costs_the_points_of_loops_alone_and_its_line_is_told(costly: Course, runner: Runner) -> None:
    source = "import numpy as np\n\n\ndef double(x, k):\n    return np.array([2.0 * k * v for v in x])\n"
    result = judged(costly, runner, source)
    checks = cost_checks(result)
    assert (result.verdict, result.points) == (Verdict.COST_EXCEEDED, 9)
    assert {name: check.points for name, check in checks.items()} == {
        "long x: loops": 0,
        "long x: operations": 1,
        "long x: memory": 1,
    }
    loops = checks["long x: loops"]
    assert "the work grows in Python, not in NumPy (line 5)" in loops.feedback
    assert loops.location is not None
    assert loops.location.line == 5
    assert loops.measured["sizes"] == [256, 512, 1024]


def test_an_n_by_n_array_costs_operations_and_memory(costly: Course, runner: Runner) -> None:
    source = "import numpy as np\n\n\ndef double(x, k):\n    return np.diag(np.full(len(x), 2.0 * k)) @ x\n"
    checks = cost_checks(judged(costly, runner, source))
    assert checks["long x: loops"].verdict is Verdict.ACCEPTED
    assert checks["long x: operations"].verdict is Verdict.COST_EXCEEDED
    assert checks["long x: memory"].verdict is Verdict.COST_EXCEEDED
    assert "peak 8.4 MB at n = 1024" in checks["long x: memory"].feedback


def test_values_are_compared_at_the_sizes_of_the_ladder_too(costly: Course, runner: Runner) -> None:
    source = "def double(x, k):\n    return 2.0 * k * x if len(x) < 500 else x\n"
    result = judged(costly, runner, source)
    assert result.verdict is Verdict.WRONG_ANSWER
    assert all("at n = 512: " in check.feedback for check in cost_checks(result).values())
    assert result.points == 7


def test_cost_is_not_judged_before_the_first_group_passes_and_that_is_no_lack(costly: Course, runner: Runner) -> None:
    result = judged(costly, runner, "def double(x, k):\n    return x\n")
    assert result.complete
    for check in cost_checks(result).values():
        assert (check.verdict, check.points) == (Verdict.NOT_JUDGED, 0)
        assert "once 'plain' passes" in check.feedback


def test_a_submission_without_the_function_has_cost_checks_worth_nothing(costly: Course, runner: Runner) -> None:
    result = judged(costly, runner, "def triple(x, k):\n    return 3 * x\n")
    assert (result.verdict, result.points, result.max_points) == (Verdict.COMPILE_ERROR, 0, 10)
    assert result.complete


@pytest.mark.parametrize("how", ["import os; os._exit(3)", "raise ValueError('large')", "bytearray(10**10)"])
def test_to_fail_where_cost_is_looked_at_earns_nothing(costly: Course, runner: Runner, how: str) -> None:
    result = judged(costly, runner, f"def double(x, k):\n    if len(x) > 200:\n        {how}\n    return 2.0 * k * x\n")
    assert result.points == 7
    assert all(check.points == 0 for check in cost_checks(result).values())


REMEMBERING = """
import numpy as np
known = {}


def double(x, k):
    key = x.tobytes(), k
    if key not in known:
        known[key] = np.array([2.0 * k * v for v in x])
    return known[key].copy()
"""


def test_what_is_remembered_from_one_count_does_not_spare_the_next_its_work(costly: Course, runner: Runner) -> None:
    checks = cost_checks(judged(costly, runner, REMEMBERING))
    assert checks["long x: loops"].verdict is Verdict.COST_EXCEEDED


def test_one_worker_more_is_enough_for_a_good_submission(costly: Course, runner: Runner) -> None:
    opened = []

    class Counting:
        isolation = runner.isolation

        def session(self, program: Program, limits: Limits, instruments: Sequence[str] = ()) -> Session:
            opened.append((program.filename, tuple(instruments)))
            return runner.session(program, limits, instruments)

    good = "def double(x, k):\n    return 2.0 * k * x\n"
    submissions = [Submission(name, {"doubling": good.encode()}, ("doubling",), "") for name in ("x.py", "y.py")]
    report = grade(
        costly,
        submissions,
        seeds=[5, 6],
        runner=cast("Runner", Counting()),
        budget=None,
        jobs=1,
        progress=Silent(),
    )
    assert [submission.points for submission in report.submissions] == [10, 10]
    measured = [instruments for _, instruments in opened if instruments]
    assert len(measured) == 3, "one each, and one for the reference, whatever the number of submissions"


@pytest.mark.parametrize("form", ["list({})", "[*{}]", "{}.tolist()"])
def test_a_result_that_is_made_a_list_at_the_end_keeps_its_points(costly: Course, runner: Runner, form: str) -> None:
    result = judged(costly, runner, f"def double(x, k):\n    return {form.format('(2.0 * k * x)')}\n")
    assert result.verdict is Verdict.ACCEPTED, [check.feedback for check in cost_checks(result).values()]
