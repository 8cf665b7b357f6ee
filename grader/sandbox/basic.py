"""The portable runner: a worker is an interpreter of its own, with limits of time, memory and output around it.

It is no security boundary. A worker runs as the judge's user and may open files, connect and signal as that user may;
what a program that means no harm cannot do is spoil the judge's values, answer twice, or outlive the limits that
`layers` names. Run only code you trust with it.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from grader.sandbox.messages import names_request, read_names
from grader.sandbox.operating_system import ChildProcess, layers, start_options
from grader.sandbox.outcome import SandboxFault
from grader.sandbox.runner import Isolation, Limits, Tier
from grader.sandbox.session import WorkerSession
from grader.sandbox.supervisor import Answer, Supervisor
from grader.sandbox.wire import Kind, WireError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from grader.sandbox.channel import Channel
    from grader.sandbox.runner import Program

_START_SECONDS: Final = 60.0  # importing numpy on a cold, busy machine


def package_paths(modules: Sequence[str]) -> list[str]:
    """Directories of the allowed packages beside the standard library; ModuleNotFoundError for one not installed."""
    found: dict[str, None] = {}
    for name in ("numpy", *modules):
        top = name.partition(".")[0]
        if top in sys.stdlib_module_names:
            continue
        spec = find_spec(top)
        if spec is None:
            raise ModuleNotFoundError(f"the module {top!r} is allowed to submissions but not installed", name=top)
        places = list(spec.submodule_search_locations or ([spec.origin] if spec.origin else []))
        found.update(dict.fromkeys(str(Path(place).resolve().parent) for place in places))
    return list(found)


class BasicRunner:
    """Sessions whose workers are plain processes. Sessions may be used in several threads, each in one at a time."""

    def __init__(self, modules: Sequence[str]) -> None:
        """Allow submissions to import `modules`; ModuleNotFoundError if one of them is not installed."""
        self._modules = tuple(modules)
        self._paths = package_paths(self._modules)
        self._workers: set[Supervisor] = set()
        self._names_worker: Supervisor | None = None
        self._names_lock = threading.Lock()
        # Linux ends a worker with the thread that started it: this one lives as long as the runner.
        self._starter = ThreadPoolExecutor(1, "worker-starter")

    @property
    def isolation(self) -> Isolation:
        """What holds a worker here."""
        return Isolation(Tier.BASIC, layers())

    def session(self, program: Program, limits: Limits) -> WorkerSession:
        """Make a session; its first worker starts when it is asked to load."""
        return WorkerSession(program, limits, self._modules, self._start)

    def defined_functions(self, source: bytes) -> tuple[str, ...]:
        """Names of the functions that `source` defines at top level, found in a worker; empty if it does not parse.

        Raises RuntimeError if no worker can be started.
        """
        with self._names_lock:
            return self._names(source, Limits())

    def _names(self, source: bytes, limits: Limits) -> tuple[str, ...]:
        if self._names_worker is None or self._names_worker.has_ended():
            started = self._start(limits)
            if isinstance(started, SandboxFault):
                raise RuntimeError(started.detail)
            self._names_worker = started
        worker = self._names_worker
        answer = worker.ask(names_request(source, limits), limits.load_cpu_seconds)
        if isinstance(answer, Answer) and answer.kind is Kind.NAMES_FOUND:
            with contextlib.suppress(WireError):
                return read_names(answer.payload)
        worker.stop()  # a source that brings the parser down does not parse
        return ()

    def close(self) -> None:
        """End all workers."""
        for worker in list(self._workers):
            worker.stop()
        self._workers.clear()
        self._starter.shutdown()

    def __enter__(self) -> Self:
        """Return the runner itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    def _start(self, limits: Limits) -> Supervisor | SandboxFault:
        script = str(Path(__file__).with_name("start.py"))
        command = [sys.executable, "-P", "-s", "-S", script, str(os.getpid()), *self._paths]
        try:
            popen = self._starter.submit(_start_process, command).result()
        except OSError as error:
            return SandboxFault(f"the worker could not be started: {error.strerror}")
        process = ChildProcess(popen)
        worker = Supervisor(process, _channel(popen, process), limits)
        self._workers.difference_update([known for known in list(self._workers) if not known.alive])
        self._workers.add(worker)
        return worker.await_ready(_START_SECONDS) or worker


def _start_process(command: list[str]) -> subprocess.Popen[bytes]:
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0, **start_options())  # noqa: S603


def _channel(popen: subprocess.Popen[bytes], process: ChildProcess) -> Channel:
    fds = []
    for stream in (popen.stdin, popen.stdout, popen.stderr):
        if stream is None:
            raise RuntimeError("a pipe was asked for")
        fds.append(os.dup(stream.fileno()))
        stream.close()
    if sys.platform == "win32":
        from grader.sandbox.threaded_channel import ThreadedChannel  # noqa: PLC0415 - only there

        return ThreadedChannel(fds[0], fds[1], fds[2], process.has_ended)
    from grader.sandbox.channel import PollChannel  # noqa: PLC0415 - its `select.poll` is not everywhere

    return PollChannel(fds[0], fds[1], fds[2], process.end_fd, process.has_ended)
