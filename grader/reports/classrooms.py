"""The report for two classroom services on GitHub, as JSON.

`classroom50`: the part of Classroom 50's result.json that a grader knows, with the identity that its runner hands over
in the environment. `github-classroom`: what a runner of the older GitHub Classroom actions puts, in base64, into its
step's output `result` for the grading reporter.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from grader.judging.report import CheckResult, ProblemResult, Report
from grader.judging.verdict import PASSED
from grader.reports.json_report import json_text
from grader.reports.options import Options
from grader.reports.wording import LONGEST_NAME, plain_check, shortened, the_final_submission

_IDENTITY = {
    "classroom": "CLASSROOM",
    "assignment": "ASSIGNMENT",
    "assignment_type": "ASSIGNMENT_TYPE",
    "owner": "OWNER",
    "submission": "SUBMISSION_TAG",
    "commit": "COMMIT_URL",
    "release": "RELEASE_URL",
    "review": "REVIEW_URL",
}
_LONGEST_OUTPUT = 500


def to_classroom50(report: Report, options: Options | None = None) -> str:
    """Return result.json in ASCII; its scores are integers. Raises OneSubmissionOnly and NoFinalScore.

    `datetime` is the instant of the submission as its tag `submit/<UTC>-<sha>` tells it, so that it stays the same when
    it is graded again; the start of grading where there is no such tag.
    """
    surroundings = (options or Options()).surroundings
    submission = the_final_submission(report, "classroom50")
    tests = [
        {
            "test-name": _name(problem, check),
            "passed": check.verdict in PASSED,
            "score": check.points,
            "max-score": check.max_points,
            "verdict": check.verdict.value,
            "output": plain_check(check),
        }
        for problem in submission.problems
        for check in problem.checks
    ]
    result: dict[str, Any] = {
        "schema": "classroom50/result/v1",
        **{key: surroundings.get(variable, "") for key, variable in _IDENTITY.items()},
        "datetime": _instant(surroundings.get("SUBMISSION_TAG", "")) or report.started_at,
        "graded_at": report.started_at,
        "score": submission.points,
        "max-score": submission.max_points,
        "tests": tests,
    }
    return json_text(result)


def _instant(tag: str) -> str | None:
    """Return the instant in a submission's tag, in ISO 8601; None if there is none."""
    stamp = re.sub("[^0-9]", "", tag.removeprefix("submit/").rpartition("-")[0])
    try:
        return (
            dt.datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=dt.UTC).isoformat() if len(stamp) == 14 else None
        )
    except ValueError:
        return None


def to_github_classroom(report: Report, options: Options | None = None) -> str:
    """Return one runner's result in ASCII. Raises OneSubmissionOnly and NoFinalScore."""
    del options  # JSON says the same at every width
    submission = the_final_submission(report, "github-classroom")
    tests = [
        {
            "name": _name(problem, check),
            "status": "pass" if check.verdict in PASSED else "fail",
            "score": check.points,
            "message": shortened(check.feedback, _LONGEST_OUTPUT),
            "test_code": problem.id,
            "filename": check.location.path if check.location is not None else "",
            "line_no": check.location.line if check.location is not None else 0,
            "duration": 0,
            "output": shortened(plain_check(check), _LONGEST_OUTPUT),
        }
        for problem in submission.problems
        for check in problem.checks
    ]
    passed = all(test["status"] == "pass" for test in tests)
    result = {
        "version": 1,
        "status": "pass" if passed else "fail",
        "max_score": submission.max_points,
        "message": f"{submission.points} / {submission.max_points} points",
        "tests": tests,
    }
    return json_text(result)


def _name(problem: ProblemResult, check: CheckResult) -> str:
    return shortened(f"{problem.id}: {check.name}", LONGEST_NAME)
