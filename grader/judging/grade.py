"""A run: every submission on every selected problem, into one report."""

from __future__ import annotations

import dataclasses
import datetime as dt
import importlib.util
import platform
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Any, Self, TypeAlias

import numpy as np

from grader import __version__
from grader.judging.answer_key import AnswerKey, JudgeFault, Reference, answer_key
from grader.judging.cost.book import CostBook
from grader.judging.problem_judge import judge_problem, limits_of, unjudged
from grader.judging.report import CourseInfo, GraderInfo, IsolationInfo, ProblemResult, Report, SubmissionResult
from grader.judging.verdict import Verdict

if TYPE_CHECKING:
    from grader.course.load import Course
    from grader.course.problem import Problem
    from grader.judging.progress import Progress
    from grader.judging.submission import Submission
    from grader.sandbox.runner import Runner


Functions: TypeAlias = Mapping[str, Callable[..., Any]]
"""The functions of a problem's own Python file, by name."""


class CannotGrade(Exception):
    """The course cannot grade at all: a student's copy has neither references nor hidden cases."""


@dataclass
class AnswerKeys:
    """The answer keys of a run, made when first asked for and shared by submissions of one seed. A context manager."""

    course: Course
    runner: Runner
    _keys: dict[tuple[str, int], AnswerKey | JudgeFault] = field(default_factory=dict)
    _references: dict[str, Reference] = field(default_factory=dict)
    _costs: dict[str, CostBook] = field(default_factory=dict)
    _locks: dict[str, Lock] = field(default_factory=dict)
    _open: ExitStack = field(default_factory=ExitStack)
    _lock: Lock = field(default_factory=Lock)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *details: object) -> None:
        self._open.close()

    def key(self, problem: Problem, seed: int) -> tuple[AnswerKey, Reference]:
        """Return the key and the reference that made it; raises `JudgeFault`, the same one each time."""
        with self._lock:
            lock = self._locks.setdefault(problem.id, Lock())
        with lock:
            found = self._keys.get((problem.id, seed))
            if found is None:
                try:
                    found = self._answered(problem, seed)
                except JudgeFault as fault:
                    found = fault
                self._keys[problem.id, seed] = found
            if isinstance(found, JudgeFault):
                raise found
            return found, self._references[problem.id]

    def _answered(self, problem: Problem, seed: int) -> AnswerKey:
        functions = problem_functions(self.course, problem)
        reference = self._reference(problem)
        if problem.cost and problem.id not in self._costs:
            self._costs[problem.id] = CostBook(problem, reference, self.runner, limits_of(problem), functions)
        key = answer_key(problem, seed, reference, functions)
        return dataclasses.replace(key, costs=self._costs.get(problem.id))

    def _reference(self, problem: Problem) -> Reference:
        if problem.id not in self._references:
            file = self.course.reference_file(problem.id)
            if file is None:
                message = f"{problem.id}: there is no reference/{problem.id}.py"
                raise JudgeFault(message)
            reference = Reference(problem, file.read_bytes(), self.runner, limits_of(problem))
            with self._lock:
                self._references[problem.id] = self._open.enter_context(reference)
        return self._references[problem.id]


def problem_functions(course: Course, problem: Problem) -> Functions:
    """Import `problems/<id>.py`, the instructor's own code, and return its functions; empty where there is none."""
    file = course.python_file(problem.id)
    if file is None:
        return {}
    spec = importlib.util.spec_from_file_location(f"grader_problem_{problem.id}", file)
    if spec is None or spec.loader is None:
        message = f"{file}: cannot be imported"
        raise JudgeFault(message)
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        message = f"{file}: cannot be imported: {type(error).__name__}: {error}"
        raise JudgeFault(message) from error
    return {name: value for name, value in vars(module).items() if callable(value) and not name.startswith("_")}


def grade(
    course: Course,
    submissions: Sequence[Submission],
    *,
    seeds: Sequence[int],
    runner: Runner,
    budget: float | None,
    jobs: int,
    progress: Progress,
) -> Report:
    """Grade `submissions`, each with its seed, at most `jobs` problems at a time and `budget` seconds in all.

    Raises `CannotGrade` where a selected problem has no hidden cases.
    """
    started, clock = dt.datetime.now(dt.UTC), time.perf_counter()
    _refuse_public_course(course, submissions)
    deadline = None if budget is None else time.monotonic() + budget
    progress.start(sum(_cases(course, submission) for submission in submissions))
    tasks = [(index, problem_id) for index, submission in enumerate(submissions) for problem_id in submission.problems]
    with AnswerKeys(course, runner) as keys, ThreadPoolExecutor(max(jobs, 1)) as pool:

        def judge(task: tuple[int, str]) -> ProblemResult:
            index, problem_id = task
            result = _judge_one(course, submissions[index], seeds[index], problem_id, keys, progress, deadline)
            progress.problem_done(submissions[index].path, problem_id, result.verdict)
            return result

        try:
            results = dict(zip(tasks, pool.map(judge, tasks), strict=True))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    progress.finish()
    graded = tuple(
        submission_result(submission, seeds[index], [results[index, problem_id] for problem_id in submission.problems])
        for index, submission in enumerate(submissions)
    )
    return make_report(course, runner, started, time.perf_counter() - clock, graded)


def _refuse_public_course(course: Course, submissions: Sequence[Submission]) -> None:
    for submission in submissions:
        for problem_id in submission.problems:
            problem = course.problem(problem_id)
            if not any(group.families for group in problem.groups) or course.reference_file(problem_id) is None:
                message = (
                    f"this course cannot grade {problem_id}: no hidden cases or no reference, as in a student's copy. "
                    "Use `grader check`, or name the instructor's course with --course"
                )
                raise CannotGrade(message)


def _cases(course: Course, submission: Submission) -> int:
    return sum(
        group.cases
        for problem_id in submission.problems
        if problem_id in submission.sources
        for group in course.problem(problem_id).groups
    )


def _judge_one(
    course: Course,
    submission: Submission,
    seed: int,
    problem_id: str,
    keys: AnswerKeys,
    progress: Progress,
    deadline: float | None,
) -> ProblemResult:
    problem = course.problem(problem_id)
    if (reason := submission.refusal(problem_id)) is not None:
        return unjudged(problem, Verdict.COMPILE_ERROR, f"{submission.filename(problem_id)} {reason}")
    if problem_id not in submission.sources:
        return unjudged(problem, Verdict.NOT_ATTEMPTED, f"there is no solutions/{problem_id}.py")

    def out_of_time() -> bool:
        return deadline is not None and time.monotonic() > deadline

    if out_of_time():
        return unjudged(problem, Verdict.NOT_JUDGED, "not judged: the run's time budget was spent", ("budget spent",))
    try:
        key, reference = keys.key(problem, seed)
        result = judge_problem(
            key,
            submission.sources[problem_id],
            submission.filename(problem_id),
            keys.runner,
            reference=reference,
            progress=progress,
            out_of_time=out_of_time,
        )
    except JudgeFault as fault:
        return unjudged(problem, Verdict.JUDGE_ERROR, f"the grader could not judge this: {fault}", ("judge error",))
    return (
        dataclasses.replace(result, flags=(*result.flags, "budget spent"))
        if out_of_time() and not result.complete
        else result
    )


def submission_result(submission: Submission, seed: int, problems: Sequence[ProblemResult]) -> SubmissionResult:
    """Sum up the problems of one submission."""
    return SubmissionResult(
        path=submission.path,
        sha256=submission.sha256,
        student=submission.student,
        seed=seed,
        points=sum(problem.points for problem in problems),
        max_points=sum(problem.max_points for problem in problems),
        complete=all(problem.complete for problem in problems),
        flags=submission.flags,
        problems=tuple(problems),
    )


def make_report(
    course: Course,
    runner: Runner,
    started: dt.datetime,
    seconds: float,
    submissions: tuple[SubmissionResult, ...],
) -> Report:
    """Put a report together; its totals are sums over its submissions."""
    isolation = runner.isolation
    return Report(
        grader=GraderInfo(__version__, platform.python_version(), np.__version__, platform.platform()),
        course=CourseInfo(course.file.id, course.file.title, course.revision),
        isolation=IsolationInfo(isolation.tier.value, isolation.layers),
        started_at=started.isoformat(timespec="seconds"),
        seconds=seconds,
        points=sum(submission.points for submission in submissions),
        max_points=sum(submission.max_points for submission in submissions),
        complete=all(submission.complete for submission in submissions),
        submissions=submissions,
    )
