"""One runner for all tests of this directory, and sessions that are closed when a test ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any, Protocol

import pytest

from grader.course.calls import Call
from grader.sandbox import DEFAULT_MODULES, CaseRun, Limits, Loaded, Program, Runner, Session, open_runner


class OpenSession(Protocol):
    """Makes a session for a source whose function is `f`."""

    def __call__(self, source: str | bytes, arguments: tuple[str, ...] = ("x",), /, **limits: Any) -> Session: ...


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    with open_runner(modules=(*DEFAULT_MODULES, "ctypes", "signal", "threading", "fcntl", "pickle")) as opened:
        yield opened


@pytest.fixture
def open_session(runner: Runner) -> Iterator[OpenSession]:
    with ExitStack() as sessions:

        def make(source: str | bytes, arguments: tuple[str, ...] = ("x",), /, **limits: Any) -> Session:
            data = source.encode() if isinstance(source, str) else source
            session = runner.session(Program(data, "solution.py", "f", arguments), Limits(**limits))
            return sessions.enter_context(session)

        yield make


@pytest.fixture
def play(open_session: OpenSession) -> Callable[..., CaseRun]:
    """Load a source with a function `f(x)` and call it once with `x`."""

    def run(source: str, x: Any = None, /, **limits: Any) -> CaseRun:
        session = open_session(source, **limits)
        assert isinstance(session.load(), Loaded)
        return session.run([Call({"x": x})])

    return run
