"""Counts how often Python itself takes a step: `attach` makes each call return ((total, rise, line, spoilt), value).

`total` is the number of events of all frames, NumPy's own included: calls and lines by `sys.settrace` on Python 3.11,
jumps, branches, starts and resumptions by `sys.monitoring` since 3.12. `rise` is by how much the place in the code
that rose most since the call before was passed more often; where the input doubles, a loop over it passes one place
once more an entry, however short, and a loop over blocks of 64 does not, however long. `line` is the line of the
submission that rose most, 0 for none. `spoilt` is 1 where the counter was found switched off.
"""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Any

from grader.sandbox.instruments.attachment import MeasuredWorker, put_between

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType, FrameType

    Place = tuple[int, int]


class Places:
    """How often each place in the code was passed in one call."""

    def __init__(self) -> None:
        self.passed: dict[Place, int] = {}
        self._codes: dict[int, CodeType] = {}

    def add(self, code: CodeType, position: int) -> None:
        """Count one more passage."""
        place = id(code), position
        try:
            self.passed[place] += 1
        except KeyError:
            self.passed[place] = 1
            self._codes[place[0]] = code  # kept alive, so that no other code gets its number

    def code(self, place: Place) -> CodeType:
        return self._codes[place[0]]

    def rises(self, before: Places) -> dict[Place, int]:
        """Return by how much each place was passed more often than in the call before."""
        known = before.passed
        return {place: count - known.get(place, 0) for place, count in self.passed.items()}


class TraceCounter:
    """Calls and lines, by `sys.settrace`; a place is a line, 0 where its frame starts."""

    def __init__(self) -> None:
        self.places = Places()
        self.spoilt = False
        self._set, self._get = sys.settrace, sys.gettrace
        self._set_threads = threading.settrace

        def only_ours(tracer: Any) -> None:
            if tracer is self._call:
                self._set(tracer)
            else:
                self.spoilt = True

        self._call: Callable[..., Any] = self._started
        for module in (sys, threading):
            vars(module)["settrace"] = only_ours

    def start(self) -> None:
        self._set_threads(self._call)
        self._set(self._call)

    def stop(self) -> None:
        self.spoilt = self.spoilt or self._get() is not self._call
        self._set(None)
        self._set_threads(None)

    def _started(self, frame: FrameType, _event: str, _argument: object) -> Callable[..., Any]:
        self.places.add(frame.f_code, 0)
        return self._local

    def _local(self, frame: FrameType, event: str, _argument: object) -> Callable[..., Any]:
        if event == "line":
            self.places.add(frame.f_code, frame.f_lineno)
        return self._local

    @staticmethod
    def line(code: CodeType, position: int) -> int:
        return position or code.co_firstlineno


class MonitoringCounter:
    """Jumps, branches, starts and resumptions, by `sys.monitoring`; a place is an offset in the byte code."""

    def __init__(self) -> None:
        self.places = Places()
        self.spoilt = False
        self._api: Any = vars(sys)["monitoring"]
        self._tool = next(tool for tool in (4, 3, 5, 2, 1, 0) if self._api.get_tool(tool) is None)
        self._api.use_tool_id(self._tool, "counter")
        names = "JUMP", "BRANCH", "BRANCH_LEFT", "BRANCH_RIGHT", "PY_START", "PY_RESUME"
        known = self._api.events
        wanted = [name for name in names if hasattr(known, name)]
        if "BRANCH_LEFT" in wanted:
            wanted.remove("BRANCH")
        self._events = 0
        for name in wanted:
            self._api.register_callback(self._tool, getattr(known, name), self._count)
            self._events |= getattr(known, name)
        self._set, self._get = self._api.set_events, self._api.get_events
        for name in ("set_events", "register_callback", "free_tool_id", "clear_tool_id", "use_tool_id"):
            if hasattr(self._api, name):
                setattr(self._api, name, self._refuse)

    def _refuse(self, *_: object) -> None:
        self.spoilt = True

    def _count(self, code: CodeType, position: int, *_: object) -> None:
        self.places.add(code, position)

    def start(self) -> None:
        self._set(self._tool, self._events)

    def stop(self) -> None:
        self.spoilt = self.spoilt or self._get(self._tool) != self._events
        self._set(self._tool, 0)

    @staticmethod
    def line(code: CodeType, position: int) -> int:
        found = 0
        for start, end, line in code.co_lines():
            if start <= position < end and line is not None:
                found = line
        return found


class EventMeter:
    """Measures one call after another."""

    def __init__(self, counter: TraceCounter | MonitoringCounter, filename: Callable[[], str]) -> None:
        self._counter = counter
        self._filename = filename
        self._before = Places()

    def measure(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> tuple[tuple[int, ...], Any]:
        """Call `function` and return ((total, rise, line, spoilt), its value)."""
        counter = self._counter
        places = counter.places = Places()
        counter.start()
        try:
            value = function(*arguments)
        finally:
            counter.stop()
        rises = places.rises(self._before)
        self._before = places
        own = {place: rise for place, rise in rises.items() if places.code(place).co_filename == self._filename()}
        hottest = max(own, key=own.__getitem__, default=None)
        line = counter.line(places.code(hottest), hottest[1]) if hottest else 0
        total, rise = sum(places.passed.values()), max(rises.values(), default=0)
        return (total, rise, line, int(counter.spoilt)), value


def make_counter() -> TraceCounter | MonitoringCounter:
    """Return the counter that fits this interpreter; it takes over the interpreter's hooks."""
    return MonitoringCounter() if hasattr(sys, "monitoring") else TraceCounter()


def attach(worker: MeasuredWorker) -> None:
    """Count in this worker, from its next program on."""
    meter = EventMeter(make_counter(), lambda: worker._filename)  # noqa: SLF001 - as in `attachment`
    put_between(worker, meter.measure)
