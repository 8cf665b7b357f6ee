"""What runners of all tiers share: their workers are ended with them, and one worker finds functions' names."""

from __future__ import annotations

import contextlib
import threading
from abc import abstractmethod
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

from grader.sandbox.closing import Closing
from grader.sandbox.messages import names_request, read_names
from grader.sandbox.outcome import SandboxFault
from grader.sandbox.runner import Limits, RunnerClosed
from grader.sandbox.supervisor import Answer, Supervisor
from grader.sandbox.wire import Kind, WireError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from grader.sandbox.runner import Isolation, Program
    from grader.sandbox.session import StartWorker, WorkerSession

START_SECONDS: Final = 60.0  # importing numpy on a cold, busy machine


class PooledRunner(Closing):
    """Sessions over workers that `_start` makes. Sessions may be used in several threads, each in one at a time."""

    def __init__(self, modules: Sequence[str]) -> None:
        """Allow submissions to import `modules`."""
        self._modules = tuple(modules)
        self._closed = False
        self._workers: set[Supervisor] = set()
        self._workers_lock = threading.Lock()
        self._names_worker: Supervisor | None = None
        self._names_lock = threading.Lock()
        self._private: set[PooledRunner] = set()
        # Linux ends a worker with the thread that started it: this one lives as long as the runner.
        self._starter = ThreadPoolExecutor(1, "worker-starter")

    @property
    @abstractmethod
    def isolation(self) -> Isolation:
        """What holds a worker here."""

    @abstractmethod
    def session(self, program: Program, limits: Limits, instruments: Sequence[str] = ()) -> WorkerSession:
        """Make a session; its first worker starts when it is asked to load.

        `instruments` are modules of this package that measure inside the worker; what they say is a claim.
        """

    @abstractmethod
    def _start(
        self, limits: Limits, instruments: Sequence[str] = (), imports: Sequence[str] = (), /
    ) -> Supervisor | SandboxFault:
        """Start a worker that is ready for a program; `imports` cannot be imported later where a worker is locked."""

    def _apart(self, instruments: Sequence[str], imports: Sequence[str] = ()) -> tuple[StartWorker, Closing]:
        """Open a runner for one session alone, which has just lost a worker; it ends with this one at the latest.

        Raises OSError if it cannot be started, RunnerClosed.
        """
        private = self.fresh()
        with self._workers_lock:
            self._private = {known for known in self._private if not known._closed}  # noqa: SLF001 - of our own class
            self._private.add(private)
            closed = self._closed
        if closed:
            private.close()
            self._refuse_when_closed()

        def start(limits: Limits) -> Supervisor | SandboxFault:
            return private._start(limits, instruments, imports)  # noqa: SLF001 - of our own class

        return start, private

    def _refuse_when_closed(self) -> None:
        if self._closed:
            raise RunnerClosed("the runner is closed")

    def _keep(self, worker: Supervisor) -> None:
        with self._workers_lock:
            closed = self._closed
            self._workers.difference_update([known for known in self._workers if not known.alive])
            self._workers.add(worker)
        if closed:
            worker.stop()
            self._refuse_when_closed()

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

    @abstractmethod
    def fresh(self) -> PooledRunner:
        """Open another runner like this one, which shares nothing with it."""

    def close(self) -> None:
        """End all workers; who waits for one, or wants another, gets RunnerClosed."""
        with self._workers_lock:
            self._closed = True
            workers, private = list(self._workers), list(self._private)
            self._workers.clear()
            self._private.clear()
        for runner in private:
            runner.close()
        for worker in workers:
            worker.stop()
        self._starter.shutdown()
