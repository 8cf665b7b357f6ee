"""What a reader may see.

A student keeps what helps to mend the solution and is ours to say: verdicts, points, families, hints, the line, and
what is wrong in words (`masking`). Taken out is what would let the hidden cases be rebuilt or read off: seeds, names of
hidden cases, and every text and number that the submission had a hand in while it held hidden inputs. Flags that ask
an instructor to review something are the instructor's.
"""

from __future__ import annotations

from dataclasses import replace

from grader.judging.report import REVIEW, ProblemResult, Report, SubmissionResult
from grader.reports.masking import masked_problem
from grader.reports.options import Audience


def seen_by(report: Report, audience: Audience) -> Report:
    """Return the report as `audience` may see it; points and verdicts are the same for all."""
    if audience is Audience.INSTRUCTOR:
        return report
    submissions = tuple(map(_submission, report.submissions))
    return replace(report, submissions=submissions, seconds=round(report.seconds, 1))


def _submission(submission: SubmissionResult) -> SubmissionResult:
    problems = tuple(map(_problem, submission.problems))
    return replace(submission, seed=None, flags=_for_students(submission.flags), problems=problems)


def _problem(problem: ProblemResult) -> ProblemResult:
    return replace(masked_problem(problem), flags=_for_students(problem.flags))


def _for_students(flags: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(flag for flag in flags if not flag.startswith(f"{REVIEW} "))
