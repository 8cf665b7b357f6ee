"""One runner for all tests of this directory, and sessions that are closed when a test ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from grader.course.calls import Call
from grader.sandbox import DEFAULT_MODULES, CaseRun, Limits, Loaded, Program, Runner, Session, Tier, open_runner
from tests.sandbox.sessions import OpenSession, Play

MODULES = (*DEFAULT_MODULES, "ctypes", "signal", "threading", "resource", "atexit", "subprocess")


@pytest.fixture(scope="session")
def best_runner() -> Iterator[Runner]:
    with open_runner(modules=MODULES) as opened:
        yield opened


@pytest.fixture(scope="session")
def basic_runner() -> Iterator[Runner]:
    with open_runner(Tier.BASIC, MODULES) as opened:
        yield opened


@pytest.fixture
def runner(request: pytest.FixtureRequest) -> Runner:
    """The best tier this system has; or basic, for a test that uses `basic_runner`: it does what a lock refuses."""
    name = "basic_runner" if "basic_runner" in request.fixturenames else "best_runner"
    opened: Runner = request.getfixturevalue(name)
    return opened


@pytest.fixture
def open_session(runner: Runner) -> Iterator[OpenSession]:
    with ExitStack() as sessions:

        def make(source: str | bytes, arguments: tuple[str, ...] = ("x",), /, **limits: Any) -> Session:
            data = source.encode() if isinstance(source, str) else source
            session = runner.session(Program(data, "solution.py", "f", arguments), Limits(**limits))
            return sessions.enter_context(session)

        yield make


@pytest.fixture
def play(open_session: OpenSession) -> Play:
    def run(source: str, x: Any = None, /, **limits: Any) -> CaseRun:
        session = open_session(source, **limits)
        assert isinstance(session.load(), Loaded)
        return session.run([Call({"x": x})])

    return run
