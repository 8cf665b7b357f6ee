from __future__ import annotations

import dataclasses
import json
import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from markdown_it import MarkdownIt

from grader.judging.report import Location, Report
from grader.judging.verdict import Verdict
from grader.reports import RENDERERS, Audience, Detail, NoFinalScore, OneSubmissionOnly, Options, render
from grader.reports.markdown import LARGEST
from tests.reports.samples import REPORTS, SEED, check, everything, failing, problem, report, submission

UNJUDGED = {Verdict.JUDGE_ERROR, Verdict.NOT_JUDGED}
SINGLE = ("gradescope", "classroom50", "github-classroom")
FULL = Options(detail=Detail.FULL)
HOSTILE = (
    "\x1b[31mred\x1b[0m ]]> <script>alert(1)</script> </system-out> `\n::set-output name=x::y\n##[command]rm\n"
    "=HYPERLINK(1) \u202eevil [a](http://b) ![i](http://c) @all | **b** $x$ % \x00\ufffe\n```\n# title\n<img src=x>"
)


def each_verdict() -> Report:
    """A class with a submission for every verdict, each of three checks."""
    return report(
        *(
            submission(
                f"class/{verdict}",
                [
                    problem(
                        f"p_{verdict}",
                        [
                            check("first", Verdict.ACCEPTED, 3, 3),
                            check("second", verdict, 2 if verdict is Verdict.ACCEPTED else 0, 2),
                            check("partly", Verdict.WRONG_ANSWER, 1, 4),
                        ],
                        verdict,
                        complete=verdict not in UNJUDGED,
                    )
                ],
            )
            for verdict in Verdict
        )
    )


def alone(whole: Report, index: int) -> Report:
    return report(whole.submissions[index])


def hostile() -> Report:
    check_ = check(
        HOSTILE,
        Verdict.WRONG_ANSWER,
        1,
        2,
        feedback=HOSTILE,
        hint=HOSTILE,
        traceback=HOSTILE,
        output=HOSTILE,
        location=Location(HOSTILE, 3),
    )
    one = problem(HOSTILE, [check_, check_], Verdict.WRONG_ANSWER, title=HOSTILE)
    return report(submission(HOSTILE, [one], student=HOSTILE, flags=(HOSTILE,)))


def junit_totals(text: str) -> tuple[int, int]:
    values = {name: [0] for name in ("points", "max_points")}
    for fact in ET.fromstring(text).iter("property"):  # noqa: S314  # our own XML
        if fact.get("name") in values:
            values[fact.attrib["name"]].append(int(fact.attrib["value"]))
    return sum(values["points"]), sum(values["max_points"])


@pytest.mark.parametrize("index", range(len(Verdict)), ids=list(Verdict))
def test_a_submission_of_each_verdict_has_equal_totals_on_every_platform(index: int) -> None:
    platform_totals_agree(alone(each_verdict(), index))


def platform_totals_agree(one: Report) -> None:
    """A report of one submission has its totals on every platform, and no score there while it is incomplete."""
    gradescope = json.loads(render(one, "gradescope"))
    kept = gradescope["extra_data"]
    assert (kept["points"], kept["max_points"], kept["complete"]) == (one.points, one.max_points, one.complete)
    if not one.complete:
        assert "score" not in gradescope
        assert not any("score" in test or "max_score" in test for test in gradescope["tests"])
        for dialect in ("classroom50", "github-classroom"):
            with pytest.raises(NoFinalScore):
                render(one, dialect)
        return
    tests = gradescope["tests"]
    assert gradescope["score"] == one.points == sum(test["score"] for test in tests)
    assert sum(test["max_score"] for test in tests) == one.max_points
    fifty = json.loads(render(one, "classroom50"))
    assert (fifty["score"], fifty["max-score"]) == (one.points, one.max_points)
    assert sum(test["score"] for test in fifty["tests"]) == one.points
    older = json.loads(render(one, "github-classroom"))
    assert (sum(test["score"] for test in older["tests"]), older["max_score"]) == (one.points, one.max_points)


@pytest.mark.parametrize("dialect", SINGLE)
def test_a_platforms_report_holds_one_submission(dialect: str) -> None:
    with pytest.raises(OneSubmissionOnly, match="one PATH at a time"):
        render(everything(), dialect)


def test_junit_tells_wrong_from_not_judged() -> None:
    root = ET.fromstring(render(each_verdict(), "junit"))  # noqa: S314  # our own XML
    endings = {
        verdict: [
            child.tag for child in root.findall(f"testsuite/testcase[@classname='class/{verdict}: p_{verdict}']/*")
        ]
        for verdict in Verdict
    }
    assert endings[Verdict.ACCEPTED].count("failure") == 1  # the check that is partly right
    assert endings[Verdict.RUN_TIME_ERROR].count("failure") == 2
    assert endings[Verdict.JUDGE_ERROR].count("error") == 1
    assert endings[Verdict.NOT_JUDGED].count("error") == 1


def test_junit_names_of_cases_are_unique() -> None:
    root = ET.fromstring(render(hostile(), "junit"))  # noqa: S314  # our own XML
    cases = [(each.get("classname"), each.get("name")) for each in root.iter("testcase")]
    assert len(set(cases)) == len(cases) == 2


@pytest.mark.parametrize("dialect", list(RENDERERS))
def test_hostile_texts_leave_no_control_character_and_no_order_to_the_service(dialect: str) -> None:
    text = render(hostile(), dialect)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\ufffe]", text)
    orders = [line for line in text.splitlines() if line.lstrip().startswith("::")]
    if dialect == "github":
        assert all(re.match("::(notice|error) ", line) for line in orders)
        assert len(orders) == 2
    else:
        assert orders == []
    assert "##[" not in text


def test_hostile_texts_are_no_elements_in_xml() -> None:
    root = ET.fromstring(render(hostile(), "junit"))  # noqa: S314  # our own XML
    known = {"testsuites", "testsuite", "properties", "property", "testcase", "failure", "system-out"}
    assert {each.tag for each in root.iter()} == known


def test_hostile_texts_are_plain_text_in_markdown() -> None:
    html = MarkdownIt("gfm-like", {"linkify": False, "html": True}).render(render(hostile(), "markdown"))
    assert not re.search("<(script|img|a|del)[ >]", html)
    assert len(re.findall("<h1>", html)) == 1  # the course's own
    assert html.count("<table>") == 1


@pytest.mark.parametrize("dialect", [name for name in RENDERERS if name != "json"])
def test_ten_megabytes_in_a_line_are_trimmed_with_a_note(dialect: str) -> None:
    long = dataclasses.replace(failing().checks[1], output="x" * 10_000_000, feedback="y" * 10_000_000)
    text = render(report(submission("ada", [problem("p", [long], Verdict.RUN_TIME_ERROR)])), dialect, FULL)
    assert len(text) < 30_000  # of which a page's own style is a third
    assert "characters left out" in text


def test_markdown_of_a_large_class_fits_a_step_summary_and_says_what_is_missing() -> None:
    loud = dataclasses.replace(failing().checks[1], output="é" * 4_000)
    one = submission("ada", [problem("p", [loud], Verdict.RUN_TIME_ERROR)])
    text = render(report(*[one] * 300), "markdown")
    assert len(text.encode()) <= LARGEST
    assert re.search(r"\d+ more sections are left out", text)
    assert text.count("## ada") >= 300


def test_github_puts_the_annotation_at_the_file_and_line() -> None:
    text = render(report(submission("work", [failing()])), "github")
    assert (
        "::error file=work/solutions/truncated_svd.py,line=12,title=truncated_svd%2C edge cases%3A run time error::"
        in text
    )


def test_github_shows_no_more_than_ten_annotations_of_a_kind() -> None:
    text = render(report(submission("work", [failing()] * 25)), "github")
    assert text.count("::error ") == 10
    assert "15 more problems" in text


@pytest.mark.parametrize(
    ("path", "shown"),
    [("/home/runner/work/a", "p.py"), ("/home/runner/work/a/sub", "sub/p.py"), ("/elsewhere", "/elsewhere/p.py")],
)
def test_annotations_name_files_from_the_root_of_the_repository(path: str, shown: str) -> None:
    options = Options(surroundings={"GITHUB_WORKSPACE": "/home/runner/work/a"})
    checks = tuple(replace(each, location=Location("p.py", 3)) for each in failing().checks)
    text = render(report(submission(path, [replace(failing(), checks=checks)])), "github", options)
    assert f"::error file={shown},line=3," in text


@pytest.mark.parametrize(
    ("tag", "instant"),
    [
        ("submit/20260801T120304Z-ab12cd3", "2026-08-01T12:03:04+00:00"),
        ("submit/2026-08-01T12-03-04Z-ab12cd3", "2026-08-01T12:03:04+00:00"),
        ("submit/20269901T120304Z-ab12cd3", None),
        ("something", None),
        ("", None),
    ],
)
def test_classroom50_keeps_the_instant_of_the_submission(tag: str, instant: str | None) -> None:
    graded = report(submission("ada", [failing()]))
    result = json.loads(render(graded, "classroom50", Options(surroundings={"SUBMISSION_TAG": tag})))
    assert result["datetime"] == (instant or graded.started_at)


def test_classroom50_takes_its_identity_from_the_surroundings() -> None:
    options = Options(surroundings={"CLASSROOM": "cs50", "SUBMISSION_TAG": "submit/1-ab", "HOME": "/secret"})
    text = render(report(submission("ada", [failing()])), "classroom50", options)
    assert json.loads(text)["classroom"] == "cs50"
    assert json.loads(text)["submission"] == "submit/1-ab"
    assert "/secret" not in text


@pytest.mark.parametrize("dialect", list(RENDERERS))
def test_a_student_sees_nothing_hidden_in_any_dialect(dialect: str) -> None:
    secret = check(
        "edge cases",
        Verdict.WRONG_ANSWER,
        0,
        3,
        output="hidden-output",
        first_failure=dataclasses.replace(failing().checks[1].first_failure, case="hidden-case"),  # type: ignore[type-var]
    )
    one = report(submission("ada", [problem("p", [secret], Verdict.WRONG_ANSWER)]))
    text = render(one, dialect, Options(Audience.STUDENT))
    for value in (str(SEED), "hidden-output", "hidden-case"):
        assert value not in text


def test_gradescope_hides_checks_on_hidden_cases_only_in_an_instructors_report() -> None:
    one = report(submission("ada", [failing()]))
    for audience, shown in ((Audience.INSTRUCTOR, "hidden"), (Audience.STUDENT, "visible")):
        tests = json.loads(render(one, "gradescope", Options(audience)))["tests"]
        assert {test["visibility"] for test in tests} == {shown}


@settings(max_examples=50, deadline=None)
@given(REPORTS)
def test_any_report_is_well_formed_in_every_dialect_of_a_class(any_report: Report) -> None:
    ET.fromstring(render(any_report, "junit"))  # noqa: S314  # our own XML
    assert len(render(any_report, "markdown").encode()) <= LARGEST
    assert all(line.startswith("::") for line in render(any_report, "github").splitlines())
