"""The channels that this system would not choose by itself, with real workers behind them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from grader.course.calls import Call
from grader.sandbox import Died, Limit, LimitHit, Limits, Loaded, Program, Returned, basic
from grader.sandbox.channel import Channel, PollChannel
from grader.sandbox.operating_system import ChildProcess
from grader.sandbox.session import WorkerSession
from grader.sandbox.threaded_channel import ThreadedChannel

MakeChannel = Callable[["subprocess.Popen[bytes]", ChildProcess], Channel]


def descriptors(popen: subprocess.Popen[bytes]) -> tuple[int, int, int]:
    assert popen.stdin is not None
    assert popen.stdout is not None
    assert popen.stderr is not None
    fds = os.dup(popen.stdin.fileno()), os.dup(popen.stdout.fileno()), os.dup(popen.stderr.fileno())
    for stream in (popen.stdin, popen.stdout, popen.stderr):
        stream.close()
    return fds


def threaded(popen: subprocess.Popen[bytes], process: ChildProcess) -> Channel:
    return ThreadedChannel(*descriptors(popen), process.has_ended)


def without_end_fd(popen: subprocess.Popen[bytes], process: ChildProcess) -> Channel:
    if process.end_fd is not None:
        os.close(process.end_fd)
        process.end_fd = None
    return PollChannel(*descriptors(popen), None, process.has_ended)


@pytest.fixture(params=[threaded, without_end_fd], ids=["threaded", "without_end_fd"])
def start(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], WorkerSession]]:
    monkeypatch.setattr(basic, "_channel", request.param)
    with basic.BasicRunner(("numpy", "os", "time")) as runner:

        def make(body: str) -> WorkerSession:
            wall = 3.0 if "sleep" in body else 60.0
            limits = Limits(wall_seconds=wall, output_bytes=10**5, cpu_seconds=0.5)
            session = runner.session(Program(f"import os\ndef f(x):\n {body}\n".encode(), "s.py", "f", ("x",)), limits)
            assert isinstance(session.load(), Loaded)
            return session

        yield make


def test_calls(start: Callable[[str], WorkerSession]) -> None:
    session = start("print('hello'); return x * 2")
    large = np.random.default_rng(0).random(300_000)
    for values in (large, np.zeros(3), large):
        run = session.run([Call({"x": values})] * 2)
        for outcome in run.outcomes:
            assert isinstance(outcome, Returned)
            assert np.array_equal(outcome.value, values * 2)
    assert session.deaths == 0


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("print('bye'); os._exit(4)", Died("exited with status 4")),
        ("while True: pass", LimitHit(Limit.CPU, 0.5)),
        ("import time; time.sleep(100)", LimitHit(Limit.WALL, 3.0)),
        ("while True: os.write(2, b'a' * 1000)", LimitHit(Limit.OUTPUT, 10**5)),
        ("os.closerange(0, 200); import time; time.sleep(100)", LimitHit(Limit.WALL, 3.0)),
    ],
)
def test_ends(start: Callable[[str], WorkerSession], body: str, expected: object) -> None:
    session = start(body)
    run = session.run([Call({"x": 1})])
    assert run.outcomes == (expected,)
    assert run.output == ("bye\n" if "bye" in body else run.output)


def test_a_request_that_nobody_reads(start: Callable[[str], WorkerSession]) -> None:
    session = start("os.closerange(0, 200); os._exit(0)")
    assert session.run([Call({"x": np.zeros(10**6)})]).outcomes == (Died("exited with status 0"),)
