from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.cli.conftest import Grader


@pytest.fixture
def repository(grader: Grader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A student's repository with one problem, as the working directory."""
    folder = tmp_path / "repository"
    assert grader("render", folder, "lora_param_counting", "--quiet").status == 0
    monkeypatch.delenv("GRADER_COURSE")
    monkeypatch.chdir(folder)
    return folder


def test_an_untouched_stub_is_not_attempted(grader: Grader, repository: Path) -> None:
    ran = grader("check")
    assert ran.status == 1
    assert "Not attempted yet: lora_param_counting" in ran.out


def test_a_right_solution_passes_without_any_reference(grader: Grader, repository: Path, lora: Path) -> None:
    assert not (repository / "reference").exists()
    lora.replace(repository / "solutions" / lora.name)
    ran = grader("check")
    assert ran.status == 0
    assert "accepted" in ran.out


@pytest.fixture
def two(grader: Grader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A student's repository with two problems, one solved wrongly."""
    folder = tmp_path / "two"
    assert grader("render", folder, "lora_param_counting", "lora_merge", "--quiet").status == 0
    (folder / "solutions/lora_param_counting.py").write_text("def lora_param_counting(*_):\n    return 0\n", "utf-8")
    monkeypatch.delenv("GRADER_COURSE")
    monkeypatch.chdir(folder)
    return folder


def test_one_line_counts_problems_and_tells_the_worst_of_what_was_attempted(
    grader: Grader, two: Path, lora: Path
) -> None:
    points, verdict, path, note = grader("check", "-q").out.rstrip().split("  ")
    assert (points, path, note) == ("0/2", ".", "(1 not attempted)")
    assert verdict not in {"accepted", "not_attempted"}
    lora.replace(two / "solutions" / lora.name)
    assert grader("check", "-q").out == "1/2  accepted  .  (1 not attempted)\n"


def test_a_check_of_ones_own_speaks_of_no_points(grader: Grader, two: Path) -> None:
    for options in ((), ("-v",)):
        out = grader("check", *options).out
        assert "0 points" not in out
        assert "0 of 0" not in out
        assert "\n.\n" not in out


def test_where_all_passes_it_is_said_that_hidden_cases_follow(grader: Grader, repository: Path, lora: Path) -> None:
    assert "hidden cases" not in grader("check").out
    lora.replace(repository / "solutions" / lora.name)
    assert "All that can be checked here passes. Points come from hidden cases." in grader("check").out


def test_a_problems_name_in_place_of_a_path_gets_a_hint(grader: Grader, repository: Path) -> None:
    ran = grader("check", "lora_param_counting")
    assert ran.status == 2
    assert "for this problem alone say --problem lora_param_counting" in ran.err


def test_watching_checks_again_after_each_change(
    grader: Grader, repository: Path, lora: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def changes(*_paths: Path, watch_filter: object) -> Iterator[object]:
        yield {("modified", "x")}
        lora.replace(repository / "solutions" / lora.name)
        yield {("modified", "x")}

    monkeypatch.setitem(sys.modules, "watchfiles", SimpleNamespace(watch=changes))
    ran = grader("check", "--watch", "-q")
    verdicts = [line.split()[1] for line in ran.out.splitlines()]
    assert verdicts == ["not_attempted", "not_attempted", "accepted"]
    assert ran.status == 0


def test_watching_needs_a_package_and_says_which(
    grader: Grader, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    ran = grader("check", "--watch")
    assert ran.status == 2
    assert "pip install 'numgrader[watch]'" in ran.err


def test_a_students_copy_cannot_grade(grader: Grader, repository: Path) -> None:
    ran = grader("grade", ".", "--require-isolation", "basic")
    assert ran.status == 2
    assert "grader check" in ran.err
