from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from grader.reports.json_reader import from_json
from tests.cli.conftest import Grader

BASIC = ("--require-isolation", "basic")


def test_right_and_wrong(grader: Grader, lora: Path, wrong_lora: Path) -> None:
    right = grader("grade", lora, "--seed", 1, *BASIC)
    assert right.status == 0
    assert "accepted" in right.out
    both = grader("grade", lora, wrong_lora, "--seed", 1, *BASIC, "--report", "json")
    assert both.status == 1
    report = from_json(both.out)
    assert [each.problems[0].verdict.value for each in report.submissions] == ["accepted", "wrong_answer"]
    assert report.points == sum(each.points for each in report.submissions)
    assert {each.seed for each in report.submissions} == {1}


def test_reports_go_to_files_and_to_standard_output(grader: Grader, lora: Path, tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    ran = grader("grade", lora, "--seed", 1, *BASIC, "--report", f"json={file}", "--report", "text", "-q")
    assert ran.out == f"10/10  accepted  {lora}\n"
    assert from_json(file.read_text(encoding="utf-8")).points == 10


def test_fail_under_lets_half_a_solution_through(grader: Grader, wrong_lora: Path) -> None:
    assert grader("grade", wrong_lora, "--seed", 1, *BASIC, "--fail-under", 0).status == 0


def test_a_spent_budget_is_not_judged(grader: Grader, lora: Path) -> None:
    ran = grader("grade", lora, "--seed", 1, *BASIC, "--budget", 1e-9, "--report", "json")
    assert ran.status == 3
    assert not json.loads(ran.out)["complete"]


def test_a_student_does_not_see_the_seed(grader: Grader, wrong_lora: Path) -> None:
    ran = grader("grade", wrong_lora, "--seed", 987654, *BASIC, "--audience", "student", "-v")
    assert "987654" not in ran.out
    assert "replay" not in ran.out


def test_a_students_seed_needs_the_secret(
    grader: Grader, lora: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = grader("grade", lora, "--student", "ada", *BASIC)
    assert refused.status == 2
    assert "GRADER_SECRET_FILE" in refused.err
    (tmp_path / "secret").write_text("x", encoding="utf-8")
    monkeypatch.setenv("GRADER_SECRET_FILE", str(tmp_path / "secret"))
    first, second = (
        json.loads(grader("grade", lora, "--student", "ada", *more, *BASIC, "--report", "json").out)["submissions"][0]
        for more in ([], ["--round", "final"])
    )
    assert first["student"] == "ada"
    assert first["seed"] != second["seed"]


def test_a_demand_for_a_better_tier_is_refused(grader: Grader, lora: Path) -> None:
    ran = grader("grade", lora, "--isolation", "basic", "--require-isolation", "full")
    assert ran.status == 3
    assert "full is needed" in ran.err


def test_basic_without_a_demand_is_graded_where_no_better_tier_is_due(grader: Grader, lora: Path) -> None:
    ran = grader("grade", lora, "--seed", 1, "--isolation", "basic")
    if sys.platform == "linux":
        assert ran.status == 3
        assert "--require-isolation basic" in ran.err
    else:
        assert ran.status == 0
        assert "isolation: basic" in ran.out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("no/such/file.py",), "no/such/file.py"),
        (("{lora}", "--seed", "-1"), "--seed"),
        (("{lora}", "--seed", str(2**53)), "--seed"),
        (("{lora}", "--seed", "1", "--student", "ada"), "exclude each other"),
        (("{lora}", "--round", "final"), "--student"),
        (("{lora}", "--report", "yaml"), "no report format 'yaml'; known: text, json"),
        (("{lora}", "--report", "json", "--report", "text=-"), "only one --report"),
        (("{lora}", "--report", "json=r", "--report", "text=./r"), "one file"),
        (("{lora}", "--report", "json=no/such/folder/r"), "there is no folder"),
        (("{lora}", "--report", "json=."), "this is a folder"),
        (("{lora}", "--isolation", "high"), "full, no-open, basic"),
        (("{lora}", "--audience", "nobody"), "student, instructor"),
        (("{lora}", "--fail-under", "101"), "--fail-under"),
        (("{lora}", "--budget", "0"), "--budget"),
        (("{lora}", "-v", "-q"), "exclude each other"),
        ((), "PATH"),
    ],
)
def test_what_cannot_be_meant(
    grader: Grader, lora: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], told: str
) -> None:
    monkeypatch.chdir(lora.parent)
    ran = grader("grade", *(argument.format(lora=lora) for argument in arguments))
    assert ran.status == 2
    assert told in ran.err
    assert not ran.out


def test_platforms_reports_of_one_submission(grader: Grader, lora: Path, wrong_lora: Path, tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    ran = grader("grade", lora, "--seed", 1, *BASIC, "--report", f"gradescope={file}", "--report", "github")
    assert ran.status == 0
    score = json.loads(file.read_text(encoding="utf-8"))["score"]
    assert score > 0
    assert ran.out == f"::notice title=Points::{score} / {score} points\n"
    both = grader("grade", lora, wrong_lora, "--seed", 1, *BASIC, "--report", "classroom50")
    assert both.status == 2
    assert "one PATH at a time" in both.err


def test_an_incomplete_submission_has_no_score_for_a_classroom_but_other_reports(
    grader: Grader, lora: Path, tmp_path: Path
) -> None:
    result, other = tmp_path / "result.json", tmp_path / "report.json"
    reports = ("--report", f"classroom50={result}", "--report", f"json={other}")
    ran = grader("grade", lora, "--seed", 1, *BASIC, "--budget", 1e-9, *reports)
    assert ran.status == 3
    assert "final score" in ran.err
    assert not result.exists()
    assert not json.loads(other.read_text(encoding="utf-8"))["complete"]
