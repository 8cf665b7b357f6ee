"""What a student's report says of files that are missing, untouched, broken, slow, or badly behaved."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Self

import pytest

from grader.authoring.render import stub_text
from grader.course.load import Course, load_course
from grader.judging.report import Location, ProblemResult, Visibility
from grader.judging.self_check import check_submissions
from grader.judging.submission import Submission
from grader.judging.verdict import Verdict
from grader.sandbox.outcome import SandboxFault
from grader.sandbox.runner import Isolation, Runner, Tier
from tests.judging.self_check.conftest import Check

QUICK = """
id: halve
title: Halve
chapter: only
difficulty: beginner
function: {name: halve, arguments: {X: {array: [n, 2]}}, returns: {H: {array: [n, 2]}}}
sizes: {n: [1, 9]}
statement: Return half of X.
examples:
  - {name: one, arguments: {X: [[2, 4]]}, returns: {H: [[1, 2]]}, group: all}
  - {name: two, arguments: {X: [[2, 4], [1, 0]]}, returns: {H: [[1, 2], [0.5, 0]]}, group: all}
checkers: {H: [CHECKER]}
groups: [{name: all, points: 1}]
limits: {cpu_seconds: 0.2}
"""


class Listening:
    """Progress that writes down what it is told."""

    def __init__(self) -> None:
        self.told: list[Any] = []

    def start(self, total_cases: int) -> None:
        self.told.append(total_cases)

    def case_done(self) -> None:
        self.told.append("done")

    def problem_done(self, path: str, problem_id: str, verdict: Verdict) -> None:
        self.told.append((path, problem_id, verdict))

    def finish(self) -> None:
        self.told.append("finish")


@pytest.fixture
def quick(tmp_path: Path) -> Course:
    return quick_course(tmp_path)


def quick_course(folder: Path, checker: str = "close", python: str | None = None) -> Course:
    (folder / "problems").mkdir()
    (folder / "problems" / "course.yaml").write_text(
        "id: quick\ntitle: Quick\nchapters: [{id: only, title: Only}]\nproblems: [halve]\n"
    )
    (folder / "problems" / "halve.yaml").write_text(QUICK.replace("CHECKER", checker))
    if python is not None:
        (folder / "problems" / "halve.py").write_text(python)
    return load_course(folder)


def halve(course: Course, runner: Runner, source: str) -> ProblemResult:
    submission = Submission("halve.py", {"halve": source.encode()}, ("halve",), "")
    report = check_submissions(course, [submission], runner=runner, progress=Listening())
    return report.submissions[0].problems[0]


def test_every_untouched_stub_is_not_attempted(student_course: Course, check: Check) -> None:
    for name, problem in student_course.problems.items():
        result = check(name, stub_text(problem))
        assert result.verdict is Verdict.NOT_ATTEMPTED
        assert result.complete
        assert [item.name for item in result.checks] == ["examples"]
        assert "not begun" in result.feedback


def test_a_function_begun_for_some_inputs_is_not_untouched(quick: Course, runner: Runner) -> None:
    source = "def halve(X):\n    if len(X) > 1:\n        raise NotImplementedError\n    return X / 2\n"
    result = halve(quick, runner, source)
    assert result.verdict is Verdict.RUN_TIME_ERROR
    assert "still to be written" in result.feedback


def test_a_missing_file_is_not_attempted_and_said_where(student_course: Course, runner: Runner) -> None:
    submission = Submission("here", {}, ("truncated_svd",), "")
    listening = Listening()
    report = check_submissions(student_course, [submission], runner=runner, progress=listening)
    problem = report.submissions[0].problems[0]
    assert problem.verdict is Verdict.NOT_ATTEMPTED
    assert problem.feedback == "solutions/truncated_svd.py: there is no such file"
    assert listening.told == [1, "done", ("here", "truncated_svd", Verdict.NOT_ATTEMPTED), "finish"]


def test_a_file_that_is_not_read_says_why(student_course: Course, runner: Runner) -> None:
    submission = Submission(".", {}, ("truncated_svd",), "", refused={"truncated_svd": "is not a regular file"})
    report = check_submissions(student_course, [submission], runner=runner, progress=Listening())
    problem = report.submissions[0].problems[0]
    assert problem.verdict is Verdict.COMPILE_ERROR
    assert problem.feedback == "truncated_svd.py: is not a regular file"


def test_check_gives_no_points_and_needs_no_seed(student_course: Course, runner: Runner) -> None:
    source = b"def lora_param_count(n, m, r):\n    return n * m, r * (n + m), n * m / (r * (n + m))\n"
    submission = Submission(".", {"lora_param_counting": source}, ("lora_param_counting",), "")
    report = check_submissions(student_course, [submission], runner=runner, progress=Listening())
    assert (report.points, report.max_points, report.complete) == (0, 0, True)
    assert report.submissions[0].seed is None
    checks = report.submissions[0].problems[0].checks
    assert {(item.visibility, item.points, item.max_points) for item in checks} == {(Visibility.PUBLIC, 0, 0)}


def test_a_syntax_error_is_located(check: Check) -> None:
    result = check("truncated_svd", "import numpy as np\n\ndef truncated_svd(X, k)\n    return X\n")
    assert result.verdict is Verdict.COMPILE_ERROR
    assert result.checks[0].location == Location("solutions/truncated_svd.py", 3)
    assert "not valid Python" in result.feedback


def test_an_error_in_a_call_is_located_with_its_traceback(quick: Course, runner: Runner) -> None:
    result = halve(quick, runner, "def halve(X):\n    print('so far')\n    return X / undefined\n")
    examples = result.checks[0]
    assert result.verdict is Verdict.RUN_TIME_ERROR
    assert examples.location == Location("halve.py", 3)
    assert examples.traceback is not None
    assert "undefined" in examples.traceback
    assert examples.output == "so far\n"
    assert "more is checked once a call returns" in examples.feedback


def test_an_endless_loop_ends_and_is_told(quick: Course, runner: Runner) -> None:
    result = halve(quick, runner, "def halve(X):\n    while True:\n        pass\n")
    assert result.verdict is Verdict.TIME_LIMIT_EXCEEDED
    assert "computed for more than 0.2 s" in result.feedback


def test_a_crash_on_one_layout_leaves_the_other_checks(quick: Course, runner: Runner) -> None:
    source = "import os\ndef halve(X):\n    if min(X.strides) < 0:\n        os._exit(3)\n    return X / 2\n"
    verdicts = {item.name: item.verdict for item in halve(quick, runner, source).checks}
    assert verdicts.pop("negative strides") is Verdict.RUN_TIME_ERROR
    assert verdicts["examples"] is Verdict.ACCEPTED
    assert verdicts["Fortran order"] is Verdict.ACCEPTED


def test_nan_everywhere_is_named(quick: Course, runner: Runner) -> None:
    result = halve(quick, runner, "def halve(X):\n    return X * float('nan')\n")
    assert result.verdict is Verdict.WRONG_ANSWER
    assert "NaN" in next(item for item in result.checks if item.name == "new numbers").feedback


@pytest.mark.parametrize("answer", ["None", "(x for x in X)", "[[1], [2, 3]]", "'text'", "X.astype(object)", "X.sum()"])
def test_what_is_no_answer_is_invalid(quick: Course, runner: Runner, answer: str) -> None:
    assert halve(quick, runner, f"def halve(X):\n    return {answer}\n").verdict is Verdict.INVALID_ANSWER


def test_a_property_of_the_problem_judges_without_a_reference(tmp_path: Path, runner: Runner) -> None:
    python = "def mean_kept(arguments, answer, expected):\n    return None if answer.any() else 'all zero'\n"
    course = quick_course(tmp_path, "close, {property: {function: mean_kept}}", python)
    assert halve(course, runner, "def halve(X):\n    return X / 2\n").verdict is Verdict.ACCEPTED
    wrong = halve(course, runner, "def halve(X):\n    return X * 0.0\n")
    assert "new numbers" in {item.name for item in wrong.checks if item.verdict is Verdict.WRONG_ANSWER}


def test_a_faulty_file_of_the_problem_is_the_courses_fault(tmp_path: Path, runner: Runner) -> None:
    python = "def mean_kept(arguments, answer, expected):\n    return undefined\n"
    course = quick_course(tmp_path, "{property: {function: mean_kept}}", python)
    result = halve(course, runner, "def halve(X):\n    return X / 2\n")
    assert result.verdict is Verdict.JUDGE_ERROR
    assert not result.complete
    assert "tell your instructor" in result.feedback


class BrokenSandbox:
    """A runner whose workers do not start."""

    isolation = Isolation(Tier.BASIC, ())
    deaths = 0

    def session(self, program: object, limits: object) -> BrokenSandbox:
        return self

    def load(self) -> SandboxFault:
        return SandboxFault("no more processes")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *details: object) -> None: ...


def test_a_sandbox_that_fails_is_no_fault_of_the_student(quick: Course) -> None:
    broken: Any = BrokenSandbox()
    result = halve(quick, broken, "def halve(X):\n    return X / 2\n")
    assert result.verdict is Verdict.JUDGE_ERROR
    assert not result.complete
    assert "no fault of yours" in result.feedback
