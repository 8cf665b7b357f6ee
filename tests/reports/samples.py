"""Reports to render: one of each thing a report can say, and strategies for any."""

from __future__ import annotations

import dataclasses
import math

from hypothesis import strategies as st

from grader.judging.report import (
    CheckResult,
    CourseInfo,
    FamilyResult,
    FirstFailure,
    GraderInfo,
    IsolationInfo,
    Kind,
    Location,
    ProblemResult,
    Report,
    SubmissionResult,
    Visibility,
)
from grader.judging.verdict import Verdict

SEED = 987650123


def check(name: str, verdict: Verdict, points: int, max_points: int, **more: object) -> CheckResult:
    passed = verdict is Verdict.ACCEPTED
    base = CheckResult(
        name=name,
        kind=Kind.CORRECTNESS,
        verdict=verdict,
        points=points,
        max_points=max_points,
        visibility=Visibility.HIDDEN,
        feedback="30 of 30 cases pass" if passed else "something is off",
        cases_passed=30 if passed else 12,
        cases_total=30,
    )
    return dataclasses.replace(base, **more)  # type: ignore[arg-type]


def problem(name: str, checks: list[CheckResult], verdict: Verdict, **more: object) -> ProblemResult:
    base = ProblemResult(
        id=name,
        title=name.replace("_", " ").capitalize(),
        revision="0123456789ab",
        verdict=verdict,
        points=sum(each.points for each in checks),
        max_points=sum(each.max_points for each in checks),
        complete=True,
        feedback="",
        seconds=1.25,
        flags=(),
        checks=tuple(checks),
    )
    return dataclasses.replace(base, **more)  # type: ignore[arg-type]


def submission(path: str, problems: list[ProblemResult], **more: object) -> SubmissionResult:
    base = SubmissionResult(
        path=path,
        sha256="ab" * 32,
        student=None,
        seed=SEED,
        points=sum(each.points for each in problems),
        max_points=sum(each.max_points for each in problems),
        complete=all(each.complete for each in problems),
        flags=(),
        problems=tuple(problems),
    )
    return dataclasses.replace(base, **more)  # type: ignore[arg-type]


def report(*submissions: SubmissionResult) -> Report:
    return Report(
        grader=GraderInfo("0.1.0", "3.12.1", "2.4.6", "Linux"),
        course=CourseInfo("course", "Linear Algebra for Deep Learning", "fedcba987654"),
        isolation=IsolationInfo("basic", ("process", "rlimits")),
        started_at="2026-01-02T03:04:05+00:00",
        seconds=2.5,
        points=sum(each.points for each in submissions),
        max_points=sum(each.max_points for each in submissions),
        complete=all(each.complete for each in submissions),
        submissions=submissions,
    )


def failing() -> ProblemResult:
    return problem(
        "truncated_svd",
        [
            check("ordinary input", Verdict.ACCEPTED, 4, 4),
            check(
                "edge cases",
                Verdict.RUN_TIME_ERROR,
                1,
                3,
                feedback="X_k: 3 of 12 entries differ, worst by 0.41 at [2, 1] (18 of 30 cases fail: zero, one_row)",
                student_feedback="X_k: some entries differ (18 of 30 cases fail: zero, one_row)",
                hint="An all-zero matrix has no variance to share out.",
                families=(
                    FamilyResult("zero", 0, 10, math.inf, 1e-6),
                    FamilyResult("one_row", 2, 10, 0.41, 1.5e-6),
                    FamilyResult("square", 10, 10),
                ),
                measured={"slope": math.nan},
                location=Location("solutions/truncated_svd.py", 12),
                traceback="File truncated_svd.py, line 12, in truncated_svd\n    S[k]\nIndexError: out of bounds",
                output="printed by the student\n",
                first_failure=FirstFailure("zero-03", Verdict.WRONG_ANSWER, "3 of 12 entries differ"),
            ),
        ],
        Verdict.RUN_TIME_ERROR,
    )


def everything() -> Report:
    """A class of three: one with a bit of all, one in full, one that could not be judged."""
    untouched = problem("pca_projection", [check("ordinary input", Verdict.NOT_ATTEMPTED, 0, 5)], Verdict.NOT_ATTEMPTED)
    broken = problem(
        "lora_param_counting",
        [check("ordinary sizes", Verdict.JUDGE_ERROR, 0, 8, feedback="the grader could not judge this: no reference")],
        Verdict.JUDGE_ERROR,
        complete=False,
        flags=("judge error",),
    )
    right = problem("cosine_normalization", [check("ordinary input", Verdict.ACCEPTED, 5, 5)], Verdict.ACCEPTED)
    return report(
        submission(
            "class/ada", [right, failing(), untouched], student="ada", flags=("truncated_svd: two files are there",)
        ),
        submission("class/grace", [right]),
        submission("class/katherine", [right, broken]),
    )


_TEXT = st.text(st.characters(categories=["L", "N", "P", "S"]), max_size=20)
_NUMBER = st.none() | st.floats(allow_nan=False)
_FAMILIES = st.builds(FamilyResult, _TEXT, st.integers(0, 9), st.integers(0, 9), _NUMBER, _NUMBER)
_CHECKS = st.builds(
    CheckResult,
    name=_TEXT,
    kind=st.sampled_from(Kind),
    verdict=st.sampled_from(Verdict),
    points=st.integers(0, 10),
    max_points=st.integers(0, 10),
    visibility=st.sampled_from(Visibility),
    feedback=_TEXT,
    hint=st.none() | _TEXT,
    cases_passed=st.integers(0, 99),
    cases_total=st.integers(0, 99),
    families=st.lists(st.builds(FamilyResult, _TEXT, st.integers(0, 9), st.integers(0, 9), _NUMBER, _NUMBER)).map(
        tuple
    ),
    measured=st.dictionaries(
        _TEXT, st.integers() | st.floats(allow_nan=False) | st.lists(st.floats(allow_nan=False), max_size=3), max_size=3
    ),
    location=st.none() | st.builds(Location, _TEXT, st.integers(1, 99)),
    traceback=st.none() | _TEXT,
    output=st.none() | _TEXT,
    first_failure=st.none() | st.builds(FirstFailure, _TEXT, st.sampled_from(Verdict), _TEXT),
)
_PROBLEMS = st.builds(
    ProblemResult,
    id=_TEXT,
    title=_TEXT,
    revision=_TEXT,
    verdict=st.sampled_from(Verdict),
    points=st.integers(0, 10),
    max_points=st.integers(0, 10),
    complete=st.booleans(),
    feedback=_TEXT,
    seconds=st.floats(0, 100),
    flags=st.lists(_TEXT, max_size=2).map(tuple),
    checks=st.lists(_CHECKS, max_size=2).map(tuple),
)
_SUBMISSIONS = st.builds(
    SubmissionResult,
    path=_TEXT,
    sha256=_TEXT,
    student=st.none() | _TEXT,
    seed=st.none() | st.integers(0, 2**53 - 1),
    points=st.integers(0, 10),
    max_points=st.integers(0, 10),
    complete=st.booleans(),
    flags=st.lists(_TEXT, max_size=2).map(tuple),
    problems=st.lists(_PROBLEMS, max_size=2).map(tuple),
)
REPORTS = st.lists(_SUBMISSIONS, max_size=2).map(lambda submissions: report(*submissions))
"""Any report; without NaN, which equals nothing."""
