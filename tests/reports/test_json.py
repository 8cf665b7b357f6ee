from __future__ import annotations

import dataclasses
import json
import math

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from grader.judging.report import CheckResult, ProblemResult, Report, SubmissionResult
from grader.judging.verdict import Verdict
from grader.reports import render
from grader.reports.json_reader import NotAReport, from_json, report_schema
from grader.reports.json_report import to_json
from tests.reports.samples import REPORTS, check, everything, problem, report, submission

VALIDATOR = Draft202012Validator(report_schema())


def names(kind: type) -> list[str]:
    return [field.name for field in dataclasses.fields(kind)]


@settings(deadline=None)  # the first text that is drawn loads tables
@given(REPORTS)
def test_a_report_comes_back_from_json_as_it_was_and_fits_the_schema(any_report: Report) -> None:
    text = to_json(any_report)
    assert from_json(text) == any_report
    VALIDATOR.validate(json.loads(text))


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(report_schema())


def test_fields_are_the_fixed_ones_in_the_fixed_order() -> None:
    written = json.loads(to_json(everything()))
    assert list(written) == [
        "schema", "grader", "course", "isolation", "started_at", "seconds", "points", "max_points", "complete",
        "submissions",
    ]  # fmt: skip
    assert written["schema"] == "grader.report/1"
    first = written["submissions"][0]
    assert list(first) == names(SubmissionResult)
    assert list(first["problems"][1]) == names(ProblemResult)
    assert list(first["problems"][1]["checks"][0]) == names(CheckResult)
    assert first["problems"][1]["verdict"] == "run_time_error"


def test_numbers_that_are_not_finite_are_words() -> None:
    values = {"a": math.inf, "b": -math.inf, "c": math.nan, "d": [math.inf, 1.5], "e": 3}
    each = check("one", Verdict.WRONG_ANSWER, 0, 1, measured=values)
    text = to_json(report(submission("x", [problem("p", [each], Verdict.WRONG_ANSWER)])))
    measured = json.loads(text, parse_constant=pytest.fail)["submissions"][0]["problems"][0]["checks"][0]["measured"]
    assert measured == {"a": "inf", "b": "-inf", "c": "nan", "d": ["inf", 1.5], "e": 3}
    back = from_json(text).submissions[0].problems[0].checks[0].measured
    assert (back["a"], back["b"], back["d"]) == (math.inf, -math.inf, [math.inf, 1.5])
    assert math.isnan(back["c"])


def test_fields_of_a_later_version_are_ignored() -> None:
    written = json.loads(to_json(everything()))
    written["weather"] = "fine"
    written["submissions"][0]["problems"][0]["checks"][0]["weather"] = "fine"
    assert to_json(from_json(json.dumps(written))) == to_json(everything())
    VALIDATOR.validate(written)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "JSON"),
        ("[]", "report"),
        ('{"schema": "grader.report/1"}', "grader"),
        (to_json(everything()).replace("grader.report/1", "grader.report/2"), "grader.report/2"),
    ],
    ids=["empty", "list", "no fields", "other schema"],
)
def test_what_is_no_report_is_refused_with_a_reason(text: str, told: str) -> None:
    with pytest.raises(NotAReport, match=r"not a grader\.report/1") as caught:
        from_json(text)
    assert told in str(caught.value)


@pytest.mark.parametrize("missing", ["seed", "points", "flags"])
def test_the_schema_asks_for_every_field(missing: str) -> None:
    written = json.loads(to_json(everything()))
    del written["submissions"][0][missing]
    assert not VALIDATOR.is_valid(written)


def test_json_is_ascii_so_that_no_terminal_can_spoil_it() -> None:
    text = render(report(submission("Übung/解", [])), "json")
    assert text.isascii()
    assert from_json(text).submissions[0].path == "Übung/解"
