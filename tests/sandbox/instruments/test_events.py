"""Steps of Python and peaks of memory, counted in this process."""

from __future__ import annotations

import _tracemalloc
import sys
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from grader.sandbox.instruments import memory
from grader.sandbox.instruments.attachment import put_between
from grader.sandbox.instruments.events import EventMeter, TraceCounter


@pytest.fixture
def meter() -> Iterator[EventMeter]:
    kept = sys.settrace, threading.settrace, sys.gettrace()
    yield EventMeter(TraceCounter(), lambda: __file__)
    vars(sys)["settrace"], vars(threading)["settrace"] = kept[:2]
    sys.settrace(kept[2])


def doubled_one_by_one(x: Any) -> Any:
    return np.array([value * 2 for value in x])


def test_a_loop_rises_once_an_entry_and_its_line_is_told(meter: EventMeter) -> None:
    meter.measure(doubled_one_by_one, (np.ones(10),))
    (_, rise, line, spoilt), value = meter.measure(doubled_one_by_one, (np.ones(30),))
    assert (rise, spoilt) == (20, 0)
    assert line == doubled_one_by_one.__code__.co_firstlineno + 1
    assert value.tolist() == [2.0] * 30


def test_vectorized_code_does_not_rise(meter: EventMeter) -> None:
    def double(x: Any) -> Any:
        return np.linalg.norm(x) * x

    meter.measure(double, (np.ones(10),))
    (total, rise, _line, spoilt), _ = meter.measure(double, (np.ones(3000),))
    assert (rise, spoilt) == (0, 0)
    assert total > 0


def test_switching_the_counter_off_is_noticed(meter: EventMeter) -> None:
    (*_, spoilt), _ = meter.measure(lambda: sys.settrace(None), ())
    assert spoilt == 1


def test_the_peak_is_the_nominal_size_even_of_pages_never_touched() -> None:
    started = not tracemalloc.is_tracing()
    if started:
        _tracemalloc.start(1)
    try:
        (peak,), _ = memory.measure(lambda n: np.zeros((n, n)).shape, (256,))
        (small,), _ = memory.measure(lambda n: n, (256,))
    finally:
        if started:
            _tracemalloc.stop()
    assert 8 * 256 * 256 <= peak < 8 * 256 * 256 + 4096
    assert small < 4096


def test_an_instrument_measures_what_is_loaded_next() -> None:
    class Worker:
        _function: Callable[..., Any] | None = None
        _filename = "x.py"

        def __init__(self) -> None:
            self.load: Callable[[bytes], bytes] = self._load

        def _load(self, payload: bytes) -> bytes:
            self._function = lambda x: 3 * x
            return payload

    worker = Worker()
    put_between(worker, lambda function, arguments: ((1,), function(*arguments)))
    assert worker.load(b"!") == b"!"
    assert worker._function is not None
    assert worker._function(2) == ((1,), 6)
