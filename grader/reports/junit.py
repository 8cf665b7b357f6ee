"""The report as JUnit XML (the subset that Jenkins' xunit2 schema and GitLab share).

A suite is a problem of a submission, a test case a check. A failure is a check that did not pass; an error one that
could not be judged; skipped one that was not judged because something before it failed. JUnit has no points: they are
properties of the suite, and the first line of every case's output.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from grader.judging.report import CheckResult, ProblemResult, Report, SubmissionResult
from grader.judging.verdict import PASSED, Verdict
from grader.reports.options import Options
from grader.reports.untrusted import without_orders_in_markup
from grader.reports.wording import LONGEST_NAME, plain_check, shortened, spoken


def to_junit(report: Report, options: Options | None = None) -> str:
    """Return the report as XML in ASCII with character references."""
    del options  # XML says the same at every width
    root = ET.Element("testsuites", name=report.course.title, time=f"{report.seconds:.3f}")
    for submission in report.submissions:
        for problem in submission.problems:
            root.append(_suite(report, submission, problem))
    for count in ("tests", "failures", "errors"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    ET.indent(root)
    data: bytes = ET.tostring(root, encoding="us-ascii", xml_declaration=True)
    return f"{without_orders_in_markup(data.decode('ascii'))}\n"


def _suite(report: Report, submission: SubmissionResult, problem: ProblemResult) -> ET.Element:
    name = f"{shortened(submission.path, LONGEST_NAME)}: {problem.id}"
    suite = ET.Element("testsuite", name=name, time=f"{problem.seconds:.3f}", timestamp=report.started_at[:19])
    facts = {
        "points": problem.points,
        "max_points": problem.max_points,
        "complete": str(problem.complete).lower(),
        "verdict": problem.verdict.value,
        "student": submission.student,
        "seed": submission.seed,
    }
    properties = ET.SubElement(suite, "properties")
    for key, value in facts.items():
        if value is not None:
            ET.SubElement(properties, "property", name=key, value=str(value))
    taken: dict[str, int] = {}
    for check in problem.checks:
        suite.append(_case(check, name, taken, complete=problem.complete))
    suite.set("tests", str(len(problem.checks)))
    for count, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(count, str(len(suite.findall(f"testcase/{tag}"))))
    return suite


def _case(check: CheckResult, suite: str, taken: dict[str, int], *, complete: bool) -> ET.Element:
    # GitLab drops a second case of the same name.
    name = shortened(check.name, LONGEST_NAME)
    taken[name] = taken.get(name, 0) + 1
    unique = name if taken[name] == 1 else f"{name} ({taken[name]})"
    case = ET.Element("testcase", name=unique, classname=suite)
    tag = _tag(check.verdict, complete=complete)
    if tag is not None:
        message = f"{spoken(check.verdict)}: {shortened(check.feedback, 500)}"
        ending = ET.SubElement(case, tag, message=message)
        if tag != "skipped":
            ending.set("type", check.verdict.value)
    ET.SubElement(case, "system-out").text = plain_check(check)
    return case


def _tag(verdict: Verdict, *, complete: bool) -> str | None:
    if verdict in PASSED:
        return None
    if verdict is Verdict.NOT_JUDGED:
        return "skipped" if complete else "error"
    return "error" if verdict is Verdict.JUDGE_ERROR else "failure"
