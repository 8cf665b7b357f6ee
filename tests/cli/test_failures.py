from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import NoReturn

import click
import pytest

from grader.cli.commands import list_problems
from grader.cli.entry import Terminated
from grader.cli.failures import STATUSES, BadRequest, CannotGoOn, failure_of
from grader.course.faults import CourseError, Fault
from tests.cli.conftest import Grader


@pytest.mark.parametrize("name", list(STATUSES))
def test_the_map_names_exceptions_that_are_there(name: str) -> None:
    module, _, kind = name.rpartition(".")
    assert issubclass(getattr(import_module(module), kind), Exception)


@pytest.mark.parametrize(
    ("error", "status", "told"),
    [
        (BadRequest("no such thing"), 2, "grader: no such thing"),
        (CannotGoOn("the disk is full"), 3, "grader: the disk is full"),
        (CourseError([Fault("problems/a.yaml", 3, "title", "is missing")]), 2, "problems/a.yaml:3: title: is missing"),
        (KeyboardInterrupt(), 130, "interrupted"),
        (Terminated(), 130, "interrupted"),
        (click.Abort(), 130, "interrupted"),
        (click.UsageError("no such option"), 2, "grader: no such option"),
        (PermissionError(13, "Permission denied", "x.yaml"), 3, "grader: x.yaml: Permission denied"),
        (ZeroDivisionError("by zero"), 3, "a fault of the grader: ZeroDivisionError: by zero"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else "",
)
def test_every_exception_is_a_message_and_a_status(error: BaseException, status: int, told: str) -> None:
    failure = failure_of(error)
    assert failure.status == status
    assert told in failure.message


def test_an_unexpected_error_shows_its_place_only_on_request(grader: Grader, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_arguments: object, **_options: object) -> NoReturn:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr(list_problems, "the_course", broken)
    quiet = grader("list")
    assert quiet.status == 3
    assert "--debug" in quiet.err
    for arguments in (["--debug", "list"], ["list", "--debug"]):
        loud = grader(*arguments)
        assert loud.status == 3
        assert "Traceback" in loud.err
        assert 'raise ZeroDivisionError("by zero")' in loud.err


def test_a_course_that_is_not_there(grader: Grader, tmp_path: Path) -> None:
    ran = grader("list", "--course", tmp_path)
    assert ran.status == 2
    assert "problems/course.yaml" in ran.err


def test_all_faults_of_a_course_are_told_with_their_lines(grader: Grader, tmp_path: Path) -> None:
    (tmp_path / "problems").mkdir()
    (tmp_path / "problems" / "course.yaml").write_text("id: 3\ntitel: x\n", encoding="utf-8")
    ran = grader("--course", tmp_path, "list")
    assert ran.status == 2
    assert "course.yaml:1: id" in ran.err
    assert "course.yaml:2: titel" in ran.err
    assert len(ran.err.splitlines()) > 2


@pytest.mark.parametrize("command", [["show"], ["grade", "x.py", "--problem"], ["verify"], ["render", "x"]])
def test_a_slip_in_a_problem_id_is_guessed(
    grader: Grader, command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = grader(*command, "truncted_svd")
    assert ran.status == 2
    assert "did you mean 'truncated_svd'?" in ran.err
