"""Submissions that write to the channel themselves, or meddle with what the worker stands on."""

from __future__ import annotations

import pytest

from grader.course.calls import Call
from grader.sandbox import BadFrame, Denied, Died, Limit, LimitHit, Loaded, Outcome, Returned
from tests.sandbox.sessions import OpenSession

# The answer channel is the pipe above 2 that can be written to.
PRELUDE = """
import os, struct
def channel():
    for fd in range(3, 64):
        try: os.write(fd, b"")
        except OSError: continue
        return fd
def send(data): os.write(channel(), data)
def frame(kind, payload): return struct.pack("<BQ", kind, len(payload)) + payload
SEVEN = frame(20, b"(" + bytes(8) + b"i\\1\\0\\7")
"""


def outcome_of(open_session: OpenSession, body: str) -> tuple[Outcome, int]:
    wall = 3.0 if "sleep" in body else 60.0
    session = open_session(f"{PRELUDE}def f(x):\n {body}\n return 1\n", wall_seconds=wall, cpu_seconds=0.5)
    assert isinstance(session.load(), Loaded)
    (outcome,) = session.run([Call({"x": 1})]).outcomes
    return outcome, session.deaths


@pytest.mark.parametrize(
    "body",
    [
        "send(SEVEN)",  # and then the worker's own
        "send(SEVEN + SEVEN); os._exit(0)",
        "send(SEVEN + b'x'); os._exit(0)",
        "send(b'\\xff' * 9)",
        "send(struct.pack('<BQ', 20, 2**64 - 1))",
        "send(struct.pack('<BQ', 20, 2**30))",
        "send(frame(20, b'')); os._exit(0)",
        "send(frame(20, b'NN')); os._exit(0)",
        "send(frame(20, b'(' + bytes(8) + b'a\\x0b\\1' + struct.pack('<QQ', 2**60, 8) + bytes(8))); os._exit(0)",
        "send(frame(21, b'NNNN')); os._exit(0)",
        "send(frame(18, b'')); os._exit(0)",
        "send(frame(19, b'NNNN')); os._exit(0)",
        "send(frame(1, b'')); os._exit(0)",
        "os.fork()",
    ],
)
def test_forged_bytes_are_no_answer(open_session: OpenSession, body: str) -> None:
    outcome, deaths = outcome_of(open_session, body)
    if body == "os.fork()" and isinstance(outcome, Returned | LimitHit | Died | Denied):
        return  # the copy was refused, or it ended before it answered
    assert isinstance(outcome, BadFrame)
    assert deaths == 1


def test_a_forged_answer_is_an_answer_only_if_the_worker_goes_on(open_session: OpenSession) -> None:
    assert outcome_of(open_session, "send(SEVEN); os._exit(0)")[0] == Died("exited with status 0")
    assert outcome_of(open_session, "send(SEVEN)\n while True: pass")[0] == LimitHit(Limit.CPU, 0.5)


def test_half_a_frame(open_session: OpenSession) -> None:
    late = outcome_of(open_session, "send(SEVEN[:12]); __import__('time').sleep(100)")[0]
    assert late == LimitHit(Limit.WALL, 3.0)
    dead = outcome_of(open_session, "send(SEVEN[:12]); os._exit(0)")[0]
    assert dead == Died("exited with status 0 in the middle of an answer")


def test_a_frame_before_its_request(open_session: OpenSession) -> None:
    session = open_session(PRELUDE + "import atexit\ndef f(x):\n return 1\nsend(SEVEN)\n")
    assert isinstance(session.load(), BadFrame)
    assert session.deaths == 1


@pytest.mark.parametrize(
    "body",
    [
        "import numpy as np; np.ndarray.__module__; np.empty = np.frombuffer = np.may_share_memory = None",
        "import random, numpy as np; random.seed = np.random.seed = np.seterr = None",
        "import sys; sys.setrecursionlimit(60)",
        "import sys; sys.modules.clear()",
        "import sys; sys.stdout = sys.stderr = None",
        "import sys; sys.stdout.close(); sys.stderr.close(); os.close(1); os.close(2)",
        "import builtins; builtins.type = builtins.len = builtins.isinstance = None",
        "import linecache, traceback; linecache.cache = traceback.StackSummary = None",
        "import gc; gc.disable()",
        "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)",
        "import threading; threading.Thread(target=print).start()",
    ],
)
def test_meddling_harms_nobody_else(open_session: OpenSession, body: str) -> None:
    session = open_session(f"import os\ndef f(x):\n {body}\n return 1\n")
    session.load()
    for _ in range(2):
        (outcome,) = session.run([Call({"x": 1})]).outcomes
        assert not isinstance(outcome, BadFrame)
    with_other = open_session("def f(x): return 2\n")
    with_other.load()
    assert with_other.run([Call({"x": 1})]).outcomes == (Returned(2),)
