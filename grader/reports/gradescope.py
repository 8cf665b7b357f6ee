"""The report as Gradescope's results.json (its "Autograder Specifications").

All texts have the format `text`, in which nothing is markup. For a student's eyes every test is visible; in a report
for instructors the checks on hidden cases are hidden, and then students do not see the total either. An incomplete
submission has no scores at all: Gradescope then publishes none.
"""

from __future__ import annotations

from typing import Any

from grader.judging.report import CheckResult, ProblemResult, Report, Visibility
from grader.judging.verdict import PASSED, Verdict
from grader.reports.json_report import json_text
from grader.reports.options import Audience, Options
from grader.reports.wording import LONGEST_NAME, plain_check, shortened, the_submission


def to_gradescope(report: Report, options: Options | None = None) -> str:
    """Return results.json in ASCII; raises OneSubmissionOnly."""
    options = options or Options()
    submission = the_submission(report, "gradescope")
    scored = submission.complete
    note = "" if scored else "Not everything could be judged, so there is no score yet. Please tell your instructor."
    tests = [
        _test(f"{row}.{column}", problem, check, options.audience, scored=scored)
        for row, problem in enumerate(submission.problems, 1)
        for column, check in enumerate(problem.checks, 1)
    ]
    accepted = sum(problem.verdict is Verdict.ACCEPTED for problem in submission.problems)
    results: dict[str, Any] = {
        **({"score": submission.points} if scored else {}),
        "execution_time": round(report.seconds, 3),
        "output": note or f"{submission.points} / {submission.max_points} points",
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "extra_data": {
            "points": submission.points,
            "max_points": submission.max_points,
            "complete": submission.complete,
            "seed": submission.seed,
            "course_revision": report.course.revision,
            "sha256": submission.sha256,
        },
        "tests": tests,
    }
    if scored:
        results["leaderboard"] = [
            {"name": "Points", "value": submission.points, "order": "desc"},
            {"name": "Problems accepted", "value": accepted, "order": "desc"},
        ]
    return json_text(results)


def _test(
    number: str, problem: ProblemResult, check: CheckResult, audience: Audience, *, scored: bool
) -> dict[str, Any]:
    hidden = check.visibility is Visibility.HIDDEN and audience is Audience.INSTRUCTOR
    return {
        **({"score": check.points, "max_score": check.max_points} if scored else {}),
        "status": "passed" if check.verdict in PASSED else "failed",
        "name": shortened(f"{problem.title}: {check.name}", LONGEST_NAME),
        "number": number,
        "output": plain_check(check),
        "tags": [problem.id, check.kind.value, check.verdict.value],
        "visibility": "hidden" if hidden else "visible",
    }
