"""Types of the fixtures, and what is looked up from the system to see that nothing is left."""

from __future__ import annotations

import os
import select
import sys
from pathlib import Path
from typing import Any, Protocol

import pytest

from grader.sandbox import CaseRun, Session

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")


class OpenSession(Protocol):
    """Makes a session for a source whose function is `f`; limits by name."""

    def __call__(self, source: str | bytes, arguments: tuple[str, ...] = ("x",), /, **limits: Any) -> Session: ...


class Play(Protocol):
    """Loads a source and calls its `f(x)` once."""

    def __call__(self, source: str, x: Any = None, /, **limits: Any) -> CaseRun: ...


def children_of(pid: int) -> set[int]:
    """Processes that `pid` started and that are not yet reaped."""
    found: set[int] = set()
    try:
        for task in Path(f"/proc/{pid}/task").iterdir():
            found.update(map(int, (task / "children").read_text().split()))
    except (FileNotFoundError, ProcessLookupError):  # it ended meanwhile
        return found
    return found


def command_of(pid: int) -> bytes:
    """Command line of a process, empty once it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return b""


def is_gone(pid: int, seconds: float = 10.0) -> bool:
    """Whether a process has ended, waited for at most that long."""
    try:
        end = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([end], [], [], seconds)[0])
    finally:
        os.close(end)
