"""The worker's requests, played in this process."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from grader.course.calls import Call, Layout, Placement, Recall, Step
from grader.sandbox import Limits, Program, Raised, Returned
from grader.sandbox import messages as msg
from grader.sandbox.encoding import encode
from grader.sandbox.wire import Kind, WireError, split_frame
from grader.sandbox.worker import Worker

MODULES = ("numpy", "random", "warnings", "sys")


class Bench:
    """A worker without a process, and the limits it was told."""

    def __init__(self, source: str, arguments: tuple[str, ...] = ("x",)) -> None:
        self.confined: list[tuple[int, float]] = []
        self.worker = Worker(lambda memory, cpu: self.confined.append((memory, cpu)))
        request = msg.load_request(
            Program(source.encode(), "s.py", "f", arguments), Limits(answer_bytes=10**6), MODULES
        )
        assert self.send(request) == (Kind.LOADED, b"")

    def send(self, request: bytes) -> tuple[Kind, bytes] | None:
        split = split_frame(bytearray(request), 10**9)
        assert split is not None
        return split_frame(bytearray(self.worker.answer(*split)), 10**9)

    def play(self, step: Step) -> Returned | Raised:
        answer = self.send(msg.step_request(step))
        assert answer is not None
        if answer[0] is Kind.RAISED:
            return msg.read_raised(answer[1], 0.0)
        assert answer[0] is Kind.RETURNED
        return msg.read_returned(answer[1], tuple(step.arguments) if isinstance(step, Call) else (), 0.0)

    def value(self, step: Step) -> Any:
        outcome = self.play(step)
        assert isinstance(outcome, Returned)
        return outcome.value


@pytest.fixture(autouse=True)
def _restored() -> Iterator[None]:
    limit, bytecode = sys.getrecursionlimit(), sys.dont_write_bytecode
    yield
    sys.setrecursionlimit(limit)
    sys.dont_write_bytecode = bytecode
    sys.modules.pop("submission", None)


def test_limits_are_set_once() -> None:
    bench = Bench("def f(x): return x")
    bench.value(Call({"x": 1}))
    assert bench.confined == [(Limits().memory_bytes, Limits().total_cpu_seconds)]


def test_each_call_starts_from_the_same_state() -> None:
    bench = Bench(
        "import random, sys\nimport numpy as np\ndef f(x):\n"
        "    np.seterr(all='raise'); sys.setrecursionlimit(200)\n    return random.random(), np.random.rand()\n"
    )
    first = bench.value(Call({"x": 1}, random_seed=7))
    assert bench.value(Call({"x": 1}, random_seed=8)) != first
    assert sys.getrecursionlimit() > 200
    assert bench.value(Call({"x": 1}, random_seed=7)) == first
    with np.errstate():
        assert bench.value(Call({"x": 1}, random_seed=2**32 - 1)) != first


def test_slots_results_and_recalls() -> None:
    bench = Bench(
        "import numpy as np\nbuffer = np.zeros(2)\ndef f(x):\n    buffer[:] = x\n    return [buffer, id(x)]\n"
    )
    slot = {"x": Placement(Layout.REVERSED, slot="a")}
    one = bench.value(Call({"x": np.array([1.0, 2.0])}, slot, release=False))
    two = bench.value(Call({"x": np.array([3.0, 4.0])}, slot))
    again = bench.value(Recall(0))
    assert one[1] == two[1] == again[1]
    assert (one[0].tolist(), two[0].tolist(), again[0].tolist()) == ([1, 2], [3, 4], [3, 4])
    assert bench.send(msg.end_request(b"the end!")) == (Kind.ENDED, b"the end!" + bytes(8))
    with pytest.raises(KeyError):
        bench.play(Recall(0))


def test_released_values_are_dropped() -> None:
    bench = Bench("import sys\nseen = []\ndef f(x):\n    seen.append(sys.getrefcount(x))\n    return seen[-1]\n")
    assert bench.value(Call({"x": np.zeros(3)})) == bench.value(Call({"x": np.zeros(3)}, release=False))


def test_reports_name_the_arguments() -> None:
    bench = Bench("def f(x, y):\n    y[0][:] = 1\n    return x[::2]\n", ("x", "y"))
    outcome = bench.play(Call({"x": np.zeros(4), "y": [np.zeros(2)]}))
    assert isinstance(outcome, Returned)
    by_name = {report.argument: report for report in outcome.inputs}
    assert by_name["x"].shares_memory
    assert not by_name["x"].contents_changed
    assert by_name["y"].contents_changed


def test_exceptions() -> None:
    errors = "[NotImplementedError, MemoryError, SystemExit(3), TypeError('a\\x1b[31mb')]"
    bench = Bench(f"def f(x):\n    raise errors[x]\nerrors = {errors}\n")
    raised = []
    for index in range(4):
        raised.append(bench.play(Call({"x": index})))
        assert bench.send(msg.step_request(Call({"x": 0}))) is None  # what else is asked for in the case is left out
        bench.send(msg.end_request(b"the end!"))
    assert [(r.exception, r.message, r.line) for r in raised if isinstance(r, Raised)] == [
        ("NotImplementedError", "", 2),
        ("MemoryError", "", None),
        ("SystemExit", "3", 2),
        ("TypeError", "ab", 2),
    ]
    assert isinstance(raised[0], Raised)
    assert raised[0].not_implemented


def test_names() -> None:
    answer = Bench("def f(x): pass").send(msg.names_request(b"def a(): pass\ndef b(): pass", Limits()))
    assert answer is not None
    assert msg.read_names(answer[1]) == ("a", "b")


def test_arguments_that_cannot_be_sent() -> None:
    with pytest.raises(WireError, match="cannot be sent"):
        msg.step_request(Call({"x": np.array([object()])}))


def test_answers_of_another_shape_are_refused() -> None:
    for reports in (1, ((0,),), ((1, 1),), ((-1, 1),), ((0, True),), ((0, 1), (0, 1)), [(0, 1)]):
        with pytest.raises(WireError):
            msg.read_returned(encode(reports, 1), ("x",), 0.0)
    for texts in ((1, "", None, ""), ("", 1, None, ""), ("", "", 1.0, ""), ("", "", None, None)):
        with pytest.raises(WireError):
            msg.read_raised(encode(*texts), 0.0)
        with pytest.raises(WireError):
            msg.read_load_failed(encode(*texts))
    with pytest.raises(WireError):
        msg.read_names(encode(("a", 1)))
