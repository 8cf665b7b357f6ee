"""Run the command line as a user does, in this process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from grader.cli.entry import run


@dataclass(frozen=True)
class Ran:
    """What a command said, and how it ended."""

    status: int
    out: str
    err: str


Grader = Callable[..., Ran]


@pytest.fixture
def grader(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, root: Path) -> Grader:
    """Run `grader ARGUMENTS` in the checkout's course, on a page of 100 columns."""
    monkeypatch.setenv("GRADER_COURSE", str(root))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("GRADER_SECRET_FILE", raising=False)

    def ran(*arguments: object) -> Ran:
        status = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err or "--debug" in arguments
        return Ran(status, captured.out, captured.err)

    return ran


@pytest.fixture
def lora(tmp_path: Path) -> Path:
    """A right solution of the quickest problem."""
    file = tmp_path / "lora_param_counting.py"
    file.write_text(
        "def lora_param_count(n, m, r):\n    return n * m, r * (n + m), n * m / (r * (n + m))\n", encoding="utf-8"
    )
    return file


@pytest.fixture
def wrong_lora(tmp_path: Path) -> Path:
    """A wrong solution of the same problem."""
    folder = tmp_path / "wrong"
    folder.mkdir()
    file = folder / "lora_param_counting.py"
    file.write_text("def lora_param_count(n, m, r):\n    return n * m, r * n, 2.0\n", encoding="utf-8")
    return file
