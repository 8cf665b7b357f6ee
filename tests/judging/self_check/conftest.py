"""A student's copy of the real course, without references, and `check`: one source on one problem."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest

from grader.authoring.render import render_course
from grader.course.load import Course, load_course
from grader.judging.progress import Silent
from grader.judging.report import ProblemResult
from grader.judging.self_check import check_submissions
from grader.judging.submission import Submission
from grader.sandbox import open_runner
from grader.sandbox.runner import Runner

Check: TypeAlias = Callable[[str, str], ProblemResult]


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    with open_runner() as opened:
        yield opened


@pytest.fixture(scope="session")
def student_course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    target = tmp_path_factory.mktemp("course") / "student"
    render_course(load_course(Path(__file__).resolve().parents[3]), target)
    return load_course(target)


@pytest.fixture
def check(student_course: Course, runner: Runner) -> Check:
    def check_one(problem_id: str, source: str) -> ProblemResult:
        submission = Submission(
            path=".",
            sources={problem_id: source.encode()},
            problems=(problem_id,),
            sha256="",
            filenames={problem_id: f"solutions/{problem_id}.py"},
        )
        report = check_submissions(student_course, [submission], runner=runner, progress=Silent())
        return report.submissions[0].problems[0]

    return check_one
