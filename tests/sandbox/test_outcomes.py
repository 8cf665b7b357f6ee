"""What submissions do in a process of their own, and what the judge is told of it."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from grader.course.calls import Call, Layout, Placement, Recall, Step
from grader.sandbox import (
    CaseRun,
    Died,
    InputReport,
    Limit,
    LimitHit,
    Loaded,
    LoadFailed,
    LoadFault,
    Opaque,
    Raised,
    Returned,
    Runner,
)
from grader.sandbox.wire import WireError
from tests.sandbox.sessions import OpenSession, Play


def value_of(run: CaseRun) -> Any:
    (outcome,) = run.outcomes
    assert isinstance(outcome, Returned)
    return outcome.value


@pytest.mark.parametrize(
    ("source", "fault", "line"),
    [
        (b"\xff\n", LoadFault.ENCODING, 1),
        (b"def f(x)\n", LoadFault.SYNTAX, 1),
        (b"import scipy\n", LoadFault.IMPORT, 1),
        (b"\n1 / 0\n", LoadFault.RAISED, 2),
        (b"exit()\n", LoadFault.EXITED, 1),
        (b"def g(x): pass\n", LoadFault.MISSING_FUNCTION, None),
        (b"f = 1\n", LoadFault.NOT_CALLABLE, None),
        (b"\n\ndef f(): pass\n", LoadFault.SIGNATURE, 3),
        (b"raise KeyboardInterrupt\n", LoadFault.RAISED, 1),
    ],
)
def test_programs_that_do_not_load(
    open_session: OpenSession, source: bytes, fault: LoadFault, line: int | None
) -> None:
    session = open_session(source)
    outcome = session.load()
    assert isinstance(outcome, LoadFailed)
    assert (outcome.fault, outcome.line) == (fault, line)
    assert outcome.message
    assert session.load() is outcome
    with pytest.raises(RuntimeError, match="did not load"):
        session.run([Call({"x": 1})])
    assert session.deaths == 0


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("import os\nos._exit(3)\n", Died("exited with status 3")),
        ("import ctypes\nctypes.string_at(1)\n", Died("crashed")),
        ("while True: pass\n", LimitHit(Limit.CPU, 0.3)),
        ("x = []\nwhile True: x.append(bytearray(10**7))\n", LimitHit(Limit.MEMORY, 10**8)),
        ("while True: print('a' * 1000)\n", LimitHit(Limit.OUTPUT, 10**5)),
        ("import time\ntime.sleep(100)\n", LimitHit(Limit.WALL, 3.0)),
    ],
)
def test_programs_that_end_at_import(open_session: OpenSession, source: str, expected: object) -> None:
    limits = {"load_cpu_seconds": 0.3, "memory_bytes": 10**8, "output_bytes": 10**5}
    wall = 3.0 if "sleep" in source else 60.0
    session = open_session(source + "def f(x): pass\n", **limits, wall_seconds=wall)
    assert session.load() == expected
    assert session.load() == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("import os; os._exit(0)", Died("exited with status 0")),
        ("import ctypes; ctypes.string_at(1)", Died("crashed")),
        ("import os; os.abort()", Died("crashed")),
        ("while True: pass", LimitHit(Limit.CPU, 0.3)),
        ("import time; time.sleep(100)", LimitHit(Limit.WALL, 3.0)),
        ("return [bytearray(10**7) for _ in range(1000)]", LimitHit(Limit.MEMORY, 10**8)),
        ("import numpy as np; return np.ones(10**10)", LimitHit(Limit.MEMORY, 10**8)),
        ("while True: print('a' * 1000)", LimitHit(Limit.OUTPUT, 10**5)),
        ("import os\n while True: os.write(2, b'a' * 1000)", LimitHit(Limit.OUTPUT, 10**5)),
        ("import os, sys; os.closerange(0, 200); sys.stdout.close()\n while True: pass", LimitHit(Limit.CPU, 0.3)),
    ],
)
def test_calls_that_end_the_worker(play: Play, body: str, expected: object) -> None:
    wall = 3.0 if "sleep" in body else 60.0
    limits = {"cpu_seconds": 0.3, "memory_bytes": 10**8, "output_bytes": 10**5, "wall_seconds": wall}
    assert play(f"def f(x):\n {body}\n", **limits).outcomes == (expected,)


@pytest.mark.usefixtures("basic_runner")
def test_a_call_that_signals_its_own_worker(play: Play) -> None:
    run = play("def f(x):\n import os, signal; os.kill(os.getpid(), signal.SIGTERM)\n")
    assert run.outcomes == (Died("was killed by SIGTERM"),)


def test_all_calls_together_have_a_limit(open_session: OpenSession) -> None:
    session = open_session("def f(x):\n  while True: pass\n", total_cpu_seconds=0.2)
    session.load()
    assert session.run([Call({"x": 1})]).outcomes == (LimitHit(Limit.CPU, 0.2, "in all calls together"),)


@pytest.mark.parametrize(
    ("body", "name", "message"),
    [
        ("raise NotImplementedError", "NotImplementedError", ""),
        ("return [][x]", "IndexError", "list index out of range"),
        ("raise SystemExit(3)", "SystemExit", "3"),
        ("raise KeyboardInterrupt", "KeyboardInterrupt", ""),
        ("raise type('\\x1b[31mRed', (Exception,), {})('a\\u202eb')", "Red", "ab"),
        ("return f(x)", "RecursionError", "maximum recursion depth exceeded"),
    ],
)
def test_calls_that_raise(play: Play, body: str, name: str, message: str) -> None:
    (outcome,) = play(f"def f(x):\n {body}\n", 0).outcomes
    assert isinstance(outcome, Raised)
    assert (outcome.exception, outcome.message, outcome.line) == (name, message, 2)
    assert 'File "solution.py", line 2, in f' in outcome.traceback
    assert len(outcome.traceback) <= 4096


def test_nothing_to_read(play: Play) -> None:
    (outcome,) = play("def f(x): return input('name? ')\n").outcomes
    assert isinstance(outcome, Raised)
    assert outcome.exception == "EOFError"
    assert "a submission gets its data as arguments" in outcome.message
    assert value_of(play("import sys\ndef f(x): return sys.stdin.read()\n")) == ""


def test_printed_text_is_captured(open_session: OpenSession) -> None:
    session = open_session(
        "import sys, os\nprint('at import')\n"
        "def f(x):\n print('out', end=''); print('\\x1b[1merr', file=sys.stderr); os.write(1, b'raw')\n return x\n"
    )
    session.load()
    assert session.run([Call({"x": 1})]).output == "at import\nouterr\nraw"
    assert session.run([Call({"x": 1})] * 2).output == "outerr\nrawouterr\nraw"
    assert session.deaths == 0


def test_output_of_the_dying(play: Play) -> None:
    assert play("import os\ndef f(x):\n print('last words'); os._exit(1)\n").output == "last words\n"


def test_warnings_are_printed_once(open_session: OpenSession) -> None:
    session = open_session("import numpy as np\ndef f(x): return np.log(x)\n")
    session.load()
    first, second = (session.run([Call({"x": np.zeros(1)})]) for _ in range(2))
    assert "divide by zero" in first.output
    assert "def f(x): return np.log(x)" in first.output
    assert second.output == ""
    assert math.isinf(value_of(second)[0])


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("(i for i in x)", Opaque("generator")),
        ("np.array([1, None])", Opaque("ndarray", "its dtype is object")),
        ("np.ma.masked_array(x)", Opaque("MaskedArray")),
        ("__import__('decimal').Decimal(1)", Opaque("Decimal")),
        ("1 << 5000", Opaque("int", "it has 5001 bits, more than 4096")),
        ("'\\ud800'", Opaque("str", "it contains lone surrogates")),
        ("[[1], [2, 3]]", [[1], [2, 3]]),
        ("None", None),
        ("'text'", "text"),
        ("1 << 4000", 1 << 4000),
        ("type('\\u202eT', (), {})()", Opaque("T")),
    ],
)
def test_results_of_every_sort(play: Play, expression: str, expected: object) -> None:
    assert value_of(play(f"import numpy as np\ndef f(x): return {expression}\n", np.ones(2))) == expected


def test_results_that_go_on_and_on(play: Play) -> None:
    deep = "def f(x):\n r = []\n for _ in range(10**5): r = [r]\n return r\n"
    itself = "def f(x):\n r = []; r.append(r)\n return r\n"
    for source in (deep, itself):
        value = value_of(play(source))
        assert isinstance(value, Opaque)
        assert value.type_name == "list"
    large = value_of(play("import numpy as np\ndef f(x): return np.zeros(10**6)\n", answer_bytes=10**6))
    assert large == Opaque("ndarray", "it is too large to be sent")


def test_a_large_array_there_and_back(play: Play) -> None:
    values = np.random.default_rng(1).random((700, 1000))
    assert np.array_equal(value_of(play("def f(x): return x * 2\n", values)), values * 2)


def test_what_was_done_to_inputs(open_session: OpenSession) -> None:
    session = open_session("def f(x, y):\n x[0] = 9; y[1][0] = 9\n return {'part': [y[0][1:]]}\n", ("x", "y"))
    session.load()
    (outcome,) = session.run([Call({"x": np.zeros(3), "y": [np.zeros(3), np.zeros(2)]})]).outcomes
    assert isinstance(outcome, Returned)
    assert outcome.inputs == (
        InputReport("x", contents_changed=True),
        InputReport("y", contents_changed=True, shares_memory=True),
    )


def test_read_only_inputs(play: Play, open_session: OpenSession) -> None:
    session = open_session("def f(x):\n x.setflags(write=True)\n x[0] = 1\n")
    session.load()
    for layout in Layout:
        placed = {"x": Placement(layout, read_only=True)}
        (outcome,) = session.run([Call({"x": np.zeros((2, 3))}, placed)]).outcomes
        assert isinstance(outcome, Raised)
        assert outcome.exception == "ValueError"


def test_slots_and_recalls(open_session: OpenSession) -> None:
    session = open_session("seen = {}\ndef f(x):\n return seen.setdefault(id(x), x[:1]), id(x)\n")
    session.load()
    slot = {"x": Placement(Layout.FORTRAN, slot="a")}
    steps: list[Step] = [
        Call({"x": np.array([1.0, 2.0])}, slot, release=False),
        Call({"x": np.array([3.0, 4.0])}, slot),
        Recall(0),
    ]
    run = session.run(steps)
    values = [outcome.value for outcome in run.outcomes if isinstance(outcome, Returned)]
    assert [value[0].tolist() for value in values] == [[1.0], [3.0], [3.0]]
    assert len({value[1] for value in values}) == 1


def test_scripts_that_make_no_sense(open_session: OpenSession) -> None:
    session = open_session("def f(x): return x\n")
    session.load()
    scripts: tuple[list[Step], ...] = (
        [Recall(0)],
        [Call({"x": 1}), Recall(0)],
        [Call({"x": 1}, release=False), Recall(1)],
    )
    for steps in scripts:
        with pytest.raises(ValueError, match="keeps no result"):
            session.run(steps)
    with pytest.raises(WireError):
        session.run([Call({"x": np.array([None])})])
    assert session.run([Call({"x": 1})]).outcomes[0] == Returned(1)


def test_the_steps_stop_after_a_failure(open_session: OpenSession) -> None:
    session = open_session("def f(x): return 1 // x\n")
    session.load()
    outcomes = session.run([Call({"x": x}) for x in (1, 0, 1)]).outcomes
    assert [type(outcome) for outcome in outcomes] == [Returned, Raised]


def test_cpu_time_is_measured(open_session: OpenSession) -> None:
    session = open_session("def f(x):\n for _ in range(x): pass\n")
    loaded = session.load()
    assert isinstance(loaded, Loaded)
    assert loaded.cpu_seconds > 0
    short, long = (session.run([Call({"x": x})]).outcomes[0] for x in (1, 10**6))
    assert isinstance(short, Returned)
    assert isinstance(long, Returned)
    assert 0 < short.cpu_seconds < long.cpu_seconds


def test_functions_defined(runner: Runner) -> None:
    assert runner.defined_functions(b"def a(): pass\nraise SystemExit\ndef b(): pass\n") == ("a", "b")
    assert runner.defined_functions(b"def (") == ()
    assert runner.defined_functions(b"x = " + b"-" * 10**6 + b"1") == ()
    assert runner.defined_functions(b"def c(): pass") == ("c",)
