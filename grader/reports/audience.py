"""What a reader may see.

A student keeps everything that helps to mend the solution: verdicts, points, feedback, families, hints, measures, the
line and the traceback. Taken out is what would let the hidden cases be rebuilt or read off: seeds, the names of hidden
cases, and what the submission printed while hidden cases ran (printing the inputs is the easy way to copy them). Flags
that ask an instructor to review something are the instructor's.
"""

from __future__ import annotations

from dataclasses import replace

from grader.judging.report import REVIEW, CheckResult, ProblemResult, Report, SubmissionResult, Visibility
from grader.reports.options import Audience

_UNNAMED = "hidden"


def seen_by(report: Report, audience: Audience) -> Report:
    """Return the report as `audience` may see it; points and verdicts are the same for all."""
    if audience is Audience.INSTRUCTOR:
        return report
    return replace(report, submissions=tuple(map(_submission, report.submissions)))


def _submission(submission: SubmissionResult) -> SubmissionResult:
    problems = tuple(map(_problem, submission.problems))
    return replace(submission, seed=None, flags=_for_students(submission.flags), problems=problems)


def _problem(problem: ProblemResult) -> ProblemResult:
    return replace(problem, flags=_for_students(problem.flags), checks=tuple(map(_check, problem.checks)))


def _for_students(flags: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(flag for flag in flags if not flag.startswith(f"{REVIEW} "))


def _check(check: CheckResult) -> CheckResult:
    if check.visibility is Visibility.PUBLIC:
        return check
    failure = check.first_failure
    return replace(check, output=None, first_failure=failure and replace(failure, case=_UNNAMED))
