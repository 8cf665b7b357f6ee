from __future__ import annotations

import pytest

from grader.cli.status import exit_status
from grader.judging.report import SubmissionResult
from grader.judging.verdict import Verdict
from tests.reports.samples import check, problem, report, submission


def scored(verdict: Verdict, points: int, of: int = 10, *, complete: bool = True) -> SubmissionResult:
    return submission("x", [problem("p", [check("c", verdict, points, of)], verdict, complete=complete)])


RIGHT, HALF, WRONG = (
    scored(Verdict.ACCEPTED, 10),
    scored(Verdict.WRONG_ANSWER, 5),
    scored(Verdict.WRONG_ANSWER, 0),
)
BROKEN = scored(Verdict.JUDGE_ERROR, 0, complete=False)


@pytest.mark.parametrize(
    ("submissions", "fail_under", "status"),
    [
        ([RIGHT], None, 0),
        ([RIGHT, RIGHT], None, 0),
        ([scored(Verdict.INCONCLUSIVE, 10)], None, 0),
        ([HALF], None, 1),
        ([RIGHT, WRONG], None, 1),
        ([HALF], 50.0, 0),
        ([HALF], 50.1, 1),
        ([RIGHT, HALF], 50.0, 0),
        ([RIGHT, WRONG], 50.0, 1),
        ([WRONG], 0.0, 0),
        ([BROKEN], None, 3),
        ([BROKEN], 0.0, 3),
        ([RIGHT, BROKEN], 0.0, 3),
        ([scored(Verdict.WRONG_ANSWER, 0, 0)], None, 1),
        ([scored(Verdict.ACCEPTED, 0, 0)], None, 0),
    ],
)
def test_exit_status(submissions: list[SubmissionResult], fail_under: float | None, status: int) -> None:
    assert exit_status(report(*submissions), fail_under) == status
