"""The child's side of the channel: take a request, play it, answer.

Everything is bound before a submission is loaded, and nothing is imported afterwards, so that the loop also runs where
files can no longer be opened. What a submission does to this process it does to itself: the judge reads only bytes.
"""

from __future__ import annotations

import os
import platform
import random
import sys
from os import _exit, getpid
from sys import setrecursionlimit
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.random
from numpy import seterr

from grader.sandbox.decoding import decode
from grader.sandbox.encoding import encode, encode_result
from grader.sandbox.failures import describe, import_everything_needed, is_out_of_memory
from grader.sandbox.forbidding import forbid
from grader.sandbox.loading import LoadError, decode_source, defined_functions, load
from grader.sandbox.placement import Inputs, Slots
from grader.sandbox.requiring import definition_line, unnamed
from grader.sandbox.standard_streams import CountedOutput
from grader.sandbox.wire import U64, FrameReader, Kind, frame, write_all

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

OUT_OF_MEMORY_STATUS: Final = 71  # exit status for want of memory outside of a call
_OUT_OF_MEMORY: Final = frame(Kind.RAISED, encode("MemoryError", "", None, ""))
_LOADED: Final = frame(Kind.LOADED)
_RECURSION_LIMIT: Final = sys.getrecursionlimit()
_seed_random, _seed_numpy = random.seed, numpy.random.seed


class _Case:
    """What is kept from one step of a case to the next."""

    def __init__(self) -> None:
        self.step = 0
        self.slots = Slots()
        self.results: dict[int, Any] = {}
        self.inputs: list[Inputs] = []
        self.failed = False
        """A call raised: what else was asked for in this case is not answered."""


class Worker:
    """Plays one program; `confine(memory_bytes, cpu_seconds)` limits this process, once, before any of it runs."""

    def __init__(self, confine: Callable[[int, float], None]) -> None:
        """Bind what writes the captured text, before somebody replaces it."""
        self._confine: Callable[[int, float], None] | None = confine
        self._function: Callable[..., Any] | None = None
        self._filename = ""
        self._max_bytes = 0
        self._case = _Case()
        self._streams = [sys.stdout, sys.stderr]
        found = [getattr(stream, "buffer", None) for stream in self._streams]
        self._outputs = [output for output in found if isinstance(output, CountedOutput)]
        self._pid = os.getpid()

    def _limit(self, memory_bytes: int, cpu_seconds: float) -> None:
        if self._confine is not None:
            self._confine(memory_bytes, cpu_seconds)
            self._confine = None

    def load(self, payload: bytes) -> bytes:
        """Answer a LOAD."""
        source, filename, name, arguments, modules, *rules, memory, cpu, self._max_bytes = decode(payload, 10)
        forbidden, required = rules
        self._filename = filename
        self._limit(memory, cpu)
        sys.dont_write_bytecode = True
        try:
            forbid(forbidden)
            self._function = load(source.tobytes(), filename, name, arguments, modules)
            text = decode_source(source.tobytes())
            missing = unnamed(text, required)
        except LoadError as error:
            return frame(Kind.LOAD_FAILED, encode(*error.args))
        except MemoryError:
            return _OUT_OF_MEMORY
        return frame(Kind.LOADED, encode(missing, definition_line(text, name))) if missing else _LOADED

    def call(self, payload: bytes) -> bytes:
        """Answer a CALL."""
        _, values, placements, release, seed = decode(payload, 5)
        case, function = self._case, self._function
        if function is None:
            raise RuntimeError("no program is loaded")
        case.step += 1
        _seed_random(seed)
        _seed_numpy(seed)
        seterr(divide="warn", over="warn", under="ignore", invalid="warn")
        inputs = Inputs(values, placements, case.slots)
        del values
        try:
            result = function(*inputs.arguments)
        except BaseException as error:  # noqa: BLE001 - a submission may raise anything
            return self._raised(error)
        setrecursionlimit(_RECURSION_LIMIT)
        answer, arrays = encode_result(result, self._max_bytes)
        reports = inputs.reports(arrays)
        if not release:
            case.results[case.step - 1] = result
            case.inputs.append(inputs)
        return frame(Kind.RETURNED, encode(reports) + answer)

    def _raised(self, error: BaseException) -> bytes:
        setrecursionlimit(_RECURSION_LIMIT)
        self._case.failed = True
        if is_out_of_memory(error):  # describing it would need memory
            return _OUT_OF_MEMORY
        return frame(Kind.RAISED, encode(*describe(error, self._filename)))

    def out_of_memory(self) -> bytes:
        """Answer a request for which there is no memory."""
        self._case.failed = True
        return _OUT_OF_MEMORY

    def recall(self, payload: bytes) -> bytes:
        """Answer a RECALL."""
        (step,) = decode(payload)
        self._case.step += 1
        answer, _ = encode_result(self._case.results[step], self._max_bytes)
        return frame(Kind.RETURNED, encode(()) + answer)

    def end(self, payload: bytes) -> bytes:
        """Answer an END."""
        self._case = _Case()
        self.flush()
        printed = 0
        for output in self._outputs:
            printed += output.written
        return frame(Kind.ENDED, payload + U64.pack(printed))

    def names(self, payload: bytes) -> bytes:
        """Answer a NAMES."""
        source, memory, cpu = decode(payload, 3)
        self._limit(memory, cpu)
        return frame(Kind.NAMES_FOUND, encode(defined_functions(source.tobytes())))

    def answer(self, kind: Kind, payload: bytes) -> bytes:
        """Play one request."""
        if kind is Kind.END:
            return self.end(payload)
        if kind is Kind.CALL or kind is Kind.RECALL:
            if self._case.failed:
                return b""
            return self.call(payload) if kind is Kind.CALL else self.recall(payload)
        return self.names(payload) if kind is Kind.NAMES else self.load(payload)

    def flush(self) -> None:
        """Send off what was printed, before the answer that follows it."""
        for stream in self._streams:
            try:
                stream.flush()
            except (OSError, ValueError):  # closed by the submission: then there is nothing to show
                continue

    def leave_if_forked(self) -> None:
        """End a copy of this process that the submission made: two of them must not read one channel."""
        if getpid() != self._pid:
            _exit(0)


def _serve(worker: Worker, request_fd: int, answer_fd: int) -> None:
    requests = FrameReader(request_fd)
    while (request := requests.next()) is not None:
        try:
            answer = worker.answer(*request)
        except MemoryError:
            answer = worker.out_of_memory()
        del request
        worker.leave_if_forked()
        worker.flush()
        if answer:
            write_all(answer_fd, answer)


def prepare() -> bytes:
    """Import what is only needed now and then, and return the frame that says that a worker is ready."""
    import_everything_needed()
    return frame(Kind.READY, encode(platform.python_version(), np.__version__))


def play(worker: Worker, request_fd: int, answer_fd: int, ready: bytes) -> int:
    """Answer requests until their pipe is closed; the exit status, 71 when there is no memory left to go on."""
    write_all(answer_fd, ready)
    try:
        _serve(worker, request_fd, answer_fd)
    except MemoryError:
        return OUT_OF_MEMORY_STATUS
    return 0


def serve(
    request_fd: int, answer_fd: int, confine: Callable[[int, float], None], instruments: Sequence[Any] = ()
) -> None:
    """Be a worker, and leave the process where there is no memory left to go on."""
    ready = prepare()
    worker = Worker(confine)
    for instrument in instruments:
        instrument.attach(worker)
    status = play(worker, request_fd, answer_fd, ready)
    if status:
        _exit(status)
