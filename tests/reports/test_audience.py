from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given

from grader.judging.report import Report, Visibility
from grader.reports import RENDERERS, Audience, Detail, Options, render
from grader.reports.audience import seen_by
from grader.reports.json_reader import from_json
from tests.reports.samples import REPORTS, SEED, failing, report, submission

STUDENT = Options(Audience.STUDENT, Detail.FULL, width=200)


@pytest.mark.parametrize("dialect", list(RENDERERS))
@pytest.mark.parametrize("secret", [str(SEED), "zero-03", "printed by the student", "out of bounds", "0.41"])
def test_a_student_does_not_see_what_rebuilds_hidden_cases(dialect: str, secret: str) -> None:
    whole = report(submission("ada", [failing()]))
    if dialect in {"text", "json"}:  # the others leave out some of it for all
        assert secret in render(whole, dialect, Options(detail=Detail.FULL, width=200))
    assert secret not in render(whole, dialect, STUDENT)


@pytest.mark.parametrize("dialect", list(RENDERERS))
@pytest.mark.parametrize("kept", ["some entries differ", "An all-zero matrix", "one_row", "line 12"])
def test_a_student_sees_what_helps_to_mend_it(dialect: str, kept: str) -> None:
    text = render(report(submission("ada", [failing()])), dialect, STUDENT)
    shown = {"github": "line=12", "gradescope": kept}.get(dialect, kept) if kept == "line 12" else kept
    text = text.replace("\\", "")  # Markdown's escapes
    assert shown in text or (dialect == "json" and '"line": 12' in text)


def test_public_checks_hide_nothing() -> None:
    open_one = failing()
    checks = tuple(dataclasses.replace(check, visibility=Visibility.PUBLIC) for check in open_one.checks)
    text = render(report(submission("ada", [dataclasses.replace(open_one, checks=checks)])), "text", STUDENT)
    assert "printed by the student" in text


@given(REPORTS)
def test_points_and_verdicts_are_the_same_for_all(any_report: Report) -> None:
    def totals(seen: Report) -> list[object]:
        return [
            (each.points, each.max_points, each.complete, [(p.id, p.verdict, p.points) for p in each.problems])
            for each in seen.submissions
        ]

    seen = seen_by(any_report, Audience.STUDENT)
    assert totals(seen) == totals(any_report)
    assert all(each.seed is None for each in seen.submissions)


def test_a_students_json_is_a_report_too() -> None:
    text = render(report(submission("ada", [failing()])), "json", STUDENT)
    assert from_json(text).submissions[0].seed is None
