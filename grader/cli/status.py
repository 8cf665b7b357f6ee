"""From a report to an exit status."""

from __future__ import annotations

from grader.cli.failures import ACCEPTED, BELOW, NOT_JUDGED
from grader.judging.report import Report, SubmissionResult
from grader.judging.verdict import PASSED


def exit_status(report: Report, fail_under: float | None) -> int:
    """Return 3 where something could not be judged, else 0 where every submission is good, else 1.

    Good is accepted in full, or with at least `fail_under` percent of its points.
    """
    if not report.complete:
        return NOT_JUDGED
    good = all(_accepted(submission) or _reaches(submission, fail_under) for submission in report.submissions)
    return ACCEPTED if good else BELOW


def _accepted(submission: SubmissionResult) -> bool:
    return all(problem.verdict in PASSED for problem in submission.problems)


def _reaches(submission: SubmissionResult, percent: float | None) -> bool:
    return percent is not None and 100 * submission.points >= percent * submission.max_points
