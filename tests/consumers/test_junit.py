"""Programs that others read JUnit files with. `make test-consumers` installs them; elsewhere this is skipped."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from grader.judging.report import Report
from grader.judging.verdict import Verdict
from grader.reports import render
from tests.consumers.finding import consumer
from tests.reports.samples import check, problem, report, submission
from tests.reports.test_dialects import each_verdict, hostile


def written(whole: Report, folder: Path) -> Path:
    file = folder / "report.xml"
    file.write_text(render(whole, "junit"), encoding="utf-8")
    return file


def accepted() -> Report:
    return report(submission("ada", [problem("p", [check("one", Verdict.ACCEPTED, 3, 3)], Verdict.ACCEPTED)]))


@pytest.mark.parametrize(("whole", "status"), [(each_verdict(), 1), (hostile(), 1), (accepted(), 0)])
def test_junitparser_is_red_where_a_check_failed(whole: Report, status: int, tmp_path: Path) -> None:
    ran = subprocess.run([consumer("junitparser"), "verify", written(whole, tmp_path)], check=False)
    assert ran.returncode == status


@pytest.mark.parametrize("whole", [each_verdict(), hostile(), accepted()])
def test_junit2html_makes_a_page_with_every_check(whole: Report, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    subprocess.run([consumer("junit2html"), written(whole, tmp_path), page], check=True)
    assert page.stat().st_size > 1_000
    assert "<script>alert(1)" not in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("whole", [each_verdict(), hostile(), accepted(), report()])
def test_the_file_holds_what_jenkins_accepts_and_nothing_else(whole: Report, tmp_path: Path) -> None:
    schema = Path(__file__).with_name("junit.xsd")
    command: list[str | Path] = [consumer("xmlschema-validate"), "--schema", schema, written(whole, tmp_path)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
