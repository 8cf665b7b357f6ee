"""The page as a validator, an accessibility checker and a browser see it."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from grader.course.load import load_course
from grader.judging.report import Kind, Report
from grader.judging.verdict import Verdict
from grader.reports import Audience, Options, render
from grader.reports.attachments import Attachments, Statement
from tests.consumers.finding import browser, consumer
from tests.reports.html.test_page import LADDER, SOURCE, full_problem
from tests.reports.samples import check, everything, failing, problem, report, submission
from tests.reports.test_dialects import HOSTILE, each_verdict, hostile

STATEMENT = Statement(
    "truncated_svd(X, k)", "## Task\n\nFind $X_k$.\n\n$$X = U \\Sigma V^\\top" + " + X" * 60 + "$$\n\n- one\n- two\n"
)
COURSE = load_course(Path(__file__).resolve().parents[2])
LONG = "x" * 3_000


def statement(problem_id: str) -> Statement:
    known = COURSE.problems.get(problem_id)
    return STATEMENT if known is None else Statement(known.function.signature, known.statement)


def pictures() -> Report:
    """Every kind of cost check, beside correctness with long names."""
    measured = {"axis": "m", "sizes": [256, 512, 1024], "reference": [29, 29, 29], "allowed_order": None}
    checks = [
        *failing().checks,
        check("loops", Verdict.COST_EXCEEDED, 0, 1, kind=Kind.LOOPS, measured={**measured, "steps": [3e3, 6e3, 12e3]}),
        check("memory", Verdict.INCONCLUSIVE, 1, 1, kind=Kind.MEMORY, measured=LADDER),
    ]
    return report(submission("ada", [problem("truncated_svd", checks, Verdict.RUN_TIME_ERROR)]))


def overlong() -> Report:
    return report(submission(LONG, [full_problem(LONG), dataclasses.replace(full_problem(HOSTILE), id=LONG)]))


def whole_course() -> Report:
    """Every problem of the course, so that every statement is on a page."""
    each = [check("ordinary input", Verdict.ACCEPTED, 3, 3)]
    return report(submission("ada", [problem(name, each, Verdict.ACCEPTED) for name in COURSE.problems]))


PAGES = {
    "everything": everything(),
    "each verdict": each_verdict(),
    "pictures": pictures(),
    "hostile": hostile(),
    "overlong": overlong(),
    "course": whole_course(),
    "nothing": report(),
}


def page(name: str, folder: Path, audience: Audience = Audience.INSTRUCTOR) -> Path:
    whole = PAGES[name]
    sources = tuple({each.id: f"{SOURCE}{HOSTILE}\n{LONG}" for each in one.problems} for one in whole.submissions)
    statements = {each.id: statement(each.id) for one in whole.submissions for each in one.problems}
    file = folder / "report.html"
    file.write_text(render(whole, "html", Options(audience, attachments=Attachments(statements, sources))), "utf-8")
    return file


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("name", PAGES)
def test_html_validate_has_nothing_to_say(name: str, audience: Audience, tmp_path: Path) -> None:
    # Trailing white space in what a submission printed is shown as it is.
    rules = {"root": True, "extends": ["html-validate:recommended"], "rules": {"no-trailing-whitespace": "off"}}
    file = tmp_path / ".htmlvalidate.json"
    file.write_text(json.dumps(rules), "utf-8")
    command: list[str | Path] = [consumer("html-validate"), "--config", file, page(name, tmp_path, audience)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize("name", PAGES)
def test_a_browser_shows_it_at_every_width_and_in_every_light(name: str, tmp_path: Path) -> None:
    found = seen(page(name, tmp_path), tmp_path)
    assert found["errors"] == []
    assert found["requests"] == []
    assert found["overflow"] == []
    assert found["violations"] == []
    assert set(found["first"]) == {"#results"}  # what the keyboard reaches first
    assert {file.name for file in tmp_path.glob("*.png")} == {
        f"{device}-{scheme}.png" for device in ("phone", "desktop") for scheme in ("light", "dark")
    }


def seen(file: Path, folder: Path) -> dict[str, Any]:
    consumer("html-validate")  # stands for the packages that `make test-consumers` brings
    command: list[str | Path] = [consumer("node"), Path(__file__).with_name("look_at_page.cjs"), file, folder]
    environment = {**os.environ, "CHROMIUM": browser()}
    ran = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout)
    return found
