from __future__ import annotations

import subprocess
import sys

import pytest

from grader import __version__
from grader.cli.app import COMMANDS
from tests.cli.conftest import Grader

SLOW = ("numpy", "pydantic", "jinja2", "yaml", "rich")


def test_help_imports_nothing_slow() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "grader", "--help"], capture_output=True, text=True, check=True
    )
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}
    assert "click" in imported
    assert not imported & set(SLOW)


def test_help_names_every_command(grader: Grader) -> None:
    ran = grader("--help")
    assert ran.status == 0
    assert all(f"  {name} " in ran.out for name in COMMANDS)


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_has_help_and_takes_the_global_options(grader: Grader, name: str) -> None:
    ran = grader(name, "--help")
    assert ran.status == 0
    assert "--course DIR" in ran.out
    assert "--debug" in ran.out


def test_version(grader: Grader) -> None:
    assert grader("--version").out == f"grader {__version__}\n"


def test_no_command_shows_the_help(grader: Grader) -> None:
    ran = grader()
    assert ran.status == 2
    assert "Commands:" in ran.out + ran.err


@pytest.mark.parametrize(("typed", "meant"), [("grad", "grade"), ("lsit", "list"), ("verfy", "verify")])
def test_a_slip_in_a_command_is_guessed(grader: Grader, typed: str, meant: str) -> None:
    ran = grader(typed)
    assert ran.status == 2
    assert f"did you mean {meant!r}?" in ran.err


def test_an_unknown_command_gets_the_list(grader: Grader) -> None:
    assert "known: list, show" in grader("xyzzy").err
