"""Every file under tests/broken says in its first lines what the loader has to say about it, word for word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from grader.course import yaml_reader
from grader.course.faults import CourseError
from grader.course.load import load_course

BROKEN = Path(__file__).parents[1] / "broken"
FILES = sorted(BROKEN.glob("*/*.yaml"))
MARK = "# problems/"


def expected_faults(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").split("\n")
    count = next(number for number, line in enumerate(lines) if not line.startswith(MARK))
    return [line.removeprefix("# ") for line in lines[:count]]


def faults_of(course: Any, path: Path) -> list[str]:
    course.write("course.yaml" if path.parent.name == "course" else "sample.yaml", path.read_text(encoding="utf-8"))
    try:
        load_course(course.root)
    except CourseError as error:
        return str(error).split("\n")
    return []


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_file_gives_exactly_the_faults_in_its_header(course: Any, path: Path) -> None:
    assert faults_of(course, path) == expected_faults(path)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_faults_are_the_same_without_libyaml(course: Any, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_reader, "_CLoader", None)
    assert faults_of(course, path) == expected_faults(path)


def test_only_yaml_traps_may_be_without_faults() -> None:
    silent = {path.parent.name for path in FILES if not expected_faults(path)}
    assert silent == {"traps"}
    assert len(FILES) >= 40


TRAPS: dict[str, Callable[[Any], bool]] = {
    "exponent_without_point": lambda problem: (
        problem.checkers["share"][0].rtol == problem.checkers["share"][0].rel == 1e-6
    ),
    "exponent_with_sign": lambda problem: problem.groups[0].families["tall"].arrays["X"][1].size == 1e7,
    "no_is_text": lambda problem: problem.title == "no",
    "on_is_text": lambda problem: (problem.title, problem.statement) == ("on", "yes"),
    "y_is_a_name": lambda problem: list(problem.function.arguments) == ["X", "y", "k", "t"],
    "n_is_a_name": lambda problem: problem.title == "n",
    "time_is_text": lambda problem: problem.title == "12:30:00",
    "date_is_text": lambda problem: problem.title == "2024-01-31",
    "equals_is_text": lambda problem: problem.title == "=",
    "leading_zero_is_decimal": lambda problem: problem.minutes == 17,
    "octal_is_0o": lambda problem: problem.minutes == 15,
}


def test_every_silent_trap_has_its_value_checked() -> None:
    assert {path.stem for path in FILES if not expected_faults(path)} == set(TRAPS)


@pytest.mark.parametrize("name", TRAPS)
def test_trap_loads_with_the_value_that_was_written(course: Any, name: str) -> None:
    course.write("sample.yaml", (BROKEN / "traps" / f"{name}.yaml").read_text(encoding="utf-8"))
    assert TRAPS[name](load_course(course.root).problem("sample"))
