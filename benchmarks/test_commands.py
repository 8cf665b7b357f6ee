"""What a person waits for: commands from their start to their end."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.conftest import FOUR, ROOT, Beside, run_grader

STUDENTS = 30


def test_help(beside: Beside) -> None:
    beside(lambda: run_grader("--help"))


def test_list(beside: Beside) -> None:
    beside(lambda: run_grader("list"))


@pytest.mark.parametrize("problem", FOUR)
def test_one_cold_submission(beside: Beside, problem: str) -> None:
    beside(lambda: run_grader("grade", f"reference/{problem}.py", "--problem", problem))


def test_one_cold_repository(beside: Beside) -> None:
    beside(lambda: run_grader("grade", "examples/class/right"))


def test_a_submission_of_four_problems_in_a_class(beside: Beside, tmp_path: Path) -> None:
    folders = [tmp_path / f"student_{number}" for number in range(STUDENTS)]
    for folder in folders:
        (folder / "solutions").mkdir(parents=True)
        for problem in FOUR:
            source = (ROOT / "reference" / f"{problem}.py").read_bytes()
            (folder / "solutions" / f"{problem}.py").write_bytes(source)
    beside(lambda: run_grader("grade", *map(str, folders), "--fail-under", "0", "-q"), share=1 / STUDENTS, rounds=3)
