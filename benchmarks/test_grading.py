"""What grading costs once the process is up."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest

from benchmarks.conftest import FOUR, ROOT, Beside
from grader.course.calls import Call
from grader.course.load import Course, load_course
from grader.judging.answer_key import AnswerKey, Reference
from grader.judging.grade import AnswerKeys
from grader.judging.problem_judge import judge_problem
from grader.judging.progress import Silent
from grader.sandbox import Runner, open_runner

SEED = 1


@pytest.fixture(scope="module")
def course() -> Course:
    return load_course(ROOT, FOUR)


@pytest.fixture(scope="module")
def runner(course: Course) -> Iterator[Runner]:
    with open_runner(None, ("numpy", *course.file.modules)) as opened:
        yield opened


@pytest.fixture(scope="module")
def keys(course: Course, runner: Runner) -> Iterator[AnswerKeys]:
    with AnswerKeys(course, runner) as made:
        yield made


def source_of(problem: str) -> bytes:
    return (ROOT / "reference" / f"{problem}.py").read_bytes()


def judged(key: AnswerKey, reference: Reference, runner: Runner) -> None:
    problem = key.problem.id
    result = judge_problem(key, source_of(problem), f"{problem}.py", runner, reference=reference, progress=Silent())
    assert result.points > 0


def in_process(key: AnswerKey) -> None:
    """Make the same calls and the same comparisons in this process, without any isolation."""
    problem = key.problem
    names: dict[str, Any] = {}
    exec(compile(source_of(problem.id), f"{problem.id}.py", "exec"), names)  # noqa: S102  # the reference
    function = names[problem.function.name]
    value: Any = None
    for answered in key.cases:
        for step, expected in zip(answered.case.steps, answered.expected, strict=True):
            if isinstance(step, Call):
                value = function(*step.arguments.values())
            expected.prepared().compare(value)


@pytest.mark.parametrize("problem", FOUR)
def test_isolation_of_a_problem_over_an_in_process_loop(
    beside: Beside, course: Course, runner: Runner, keys: AnswerKeys, problem: str
) -> None:
    key, reference = keys.key(course.problem(problem), SEED)
    bare = dataclasses.replace(key, costs=None)
    beside(lambda: judged(bare, reference, runner), minus=lambda: in_process(bare))


@pytest.mark.parametrize("problem", FOUR)
def test_cost_part_of_a_problem(beside: Beside, course: Course, runner: Runner, keys: AnswerKeys, problem: str) -> None:
    key, reference = keys.key(course.problem(problem), SEED)
    bare = dataclasses.replace(key, costs=None)
    beside(lambda: judged(key, reference, runner), minus=lambda: judged(bare, reference, runner))
