"""All counters in one worker, for a first look: each call returns (counts of each, value, values that differ).

The program is loaded once for each counter, so that what one copy remembers does not spare another its work. Each call
then runs three times, on arguments of its own: for the memory, for the operations, for the steps. NumPy's functions
that make arrays are replaced only while the copy whose operations are counted is loaded or runs. Counts are None where
the program fails under that counter alone.
"""

from __future__ import annotations

import _tracemalloc
from typing import TYPE_CHECKING, Any

import numpy as np

from grader.sandbox.decoding import decode
from grader.sandbox.instruments import memory, operations
from grader.sandbox.instruments.attachment import MeasuredWorker
from grader.sandbox.instruments.events import EventMeter, make_counter
from grader.sandbox.loading import load

if TYPE_CHECKING:
    from collections.abc import Callable

    Function = Callable[..., Any]
    Measured = tuple[tuple[Any, ...] | None, Any]

_start, _stop = _tracemalloc.start, _tracemalloc.stop


class Counters:
    """The three counters of a worker, and the copy of the program that each measures."""

    def __init__(self, filename: Callable[[], str]) -> None:
        """Take over the interpreter's hooks; `filename` tells the submission's."""
        memory.refuse_spoilers()
        self._events = EventMeter(make_counter(), filename)
        self._usual = {name: vars(np)[name] for name in operations.CREATION}
        self._counting = operations.counting_creation()
        self._copies: list[Function] = []

    def copies(self, first: Function, load_again: Callable[[], Function]) -> None:
        """Take `first`, and load the copy whose operations are counted and the one whose steps are."""
        self._copies = [first, self._under_counting(load_again), load_again()]

    def _under_counting(self, work: Callable[[], Any]) -> Any:
        vars(np).update(self._counting)
        try:
            return work()
        finally:
            vars(np).update(self._usual)

    def measure(self, arguments: tuple[Any, ...]) -> tuple[Any, ...]:
        """Call each copy; what the first one raises is raised."""
        own = [arguments, *(tuple([_copied(argument) for argument in arguments]) for _ in range(2))]
        _start(1)
        try:
            peak, value = memory.measure(self._copies[0], own[0])
        finally:
            _stop()
        counted, second = _tried(lambda: self._under_counting(lambda: operations.measure(self._copies[1], own[1])))
        stepped, third = _tried(lambda: self._events.measure(self._copies[2], own[2]))
        others = tuple([other for other in (second, third) if other is not None and not identical(value, other)])
        return (peak, counted, stepped), value, others


def _tried(measure: Callable[[], Measured]) -> Measured:
    try:
        return measure()
    except Exception:  # noqa: BLE001 - a counting array is no plain one, and some code insists on that
        return None, None


def _copied(value: Any) -> Any:
    if type(value) is np.ndarray:
        return value.copy()
    return [_copied(item) for item in value] if type(value) is list else value


def identical(one: Any, other: Any) -> bool:
    """Return whether two values are of the same types and the same to the last bit."""
    if type(one) is not type(other):
        return False
    if isinstance(one, np.ndarray | np.generic):
        return bool(one.dtype == other.dtype and one.shape == other.shape and one.tobytes() == other.tobytes())
    if isinstance(one, tuple | list):
        return len(one) == len(other) and all(map(identical, one, other))
    return type(one) in {int, float, bool, str} and repr(one) == repr(other)


def attach(worker: MeasuredWorker) -> None:
    """Measure the program that is loaded next."""
    counters = Counters(lambda: worker._filename)  # noqa: SLF001 - a part of the worker, in a module of its own
    load_once = worker.load

    def load_copies(payload: bytes) -> bytes:
        answer = load_once(payload)
        function = worker._function  # noqa: SLF001
        if function is not None:
            source, filename, name, arguments, modules = decode(payload, 10)[:5]
            counters.copies(function, lambda: load(source.tobytes(), filename, name, arguments, modules))
            worker._function = lambda *arguments: counters.measure(arguments)  # noqa: SLF001
        return answer

    worker.load = load_copies
