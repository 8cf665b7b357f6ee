"""Submissions that work against the counters: none gains a point by it."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from grader.course.load import Course
from grader.judging.grade import grade
from grader.judging.progress import Silent
from grader.judging.report import Kind
from grader.judging.submission import Submission
from grader.judging.verdict import Verdict
from grader.sandbox import Runner

CHEATS = sorted((Path(__file__).parent / "cheats").glob("*.py"))
PROBLEM = "cosine_normalization"
LOOPS, MEMORY = {"many rows: loops"}, {"many rows: operations", "many rows: memory"}
ABOUT_MEMORY = ("plain_view_of_the_array", "traces_cleared", "tracing_stopped", "names_bound_at_import")


@pytest.fixture(scope="module")
def impatient(course: Course) -> Course:
    """The course with a shorter limit of time, so that what never returns is stopped soon."""
    problem = course.problem(PROBLEM)
    limits = problem.limits.model_copy(update={"cpu_seconds": 0.5})
    return dataclasses.replace(course, problems={PROBLEM: problem.model_copy(update={"limits": limits})})


@pytest.mark.parametrize("file", CHEATS, ids=lambda file: file.stem)
def test_no_cheat_gains_a_point(impatient: Course, runner: Runner, file: Path) -> None:
    submission = Submission(file.name, {PROBLEM: file.read_bytes()}, (PROBLEM,), "")
    report = grade(impatient, [submission], seeds=[5], runner=runner, budget=None, jobs=1, progress=Silent())
    (result,) = report.submissions[0].problems
    costs = {check.name: check for check in result.checks if check.kind is not Kind.CORRECTNESS}
    for name in MEMORY if file.stem in ABOUT_MEMORY else LOOPS:
        assert costs[name].points == 0, costs[name].feedback
        assert costs[name].verdict is not Verdict.INCONCLUSIVE
    assert result.complete


def test_there_are_enough_of_them() -> None:
    assert len(CHEATS) >= 15
