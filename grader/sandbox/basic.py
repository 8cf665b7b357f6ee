"""The portable runner: a worker is an interpreter of its own, with limits of time, memory and output around it.

It is no security boundary. A worker runs as the judge's user and may open files, connect and signal as that user may;
what a program that means no harm cannot do is spoil the judge's values, answer twice, or outlive the limits that
`layers` names. Run only code you trust with it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from grader.sandbox.launch import package_paths
from grader.sandbox.operating_system import ChildProcess, layers, start_options
from grader.sandbox.outcome import SandboxFault
from grader.sandbox.pooled import START_SECONDS, PooledRunner
from grader.sandbox.runner import Isolation, Limits, Tier
from grader.sandbox.session import WorkerSession
from grader.sandbox.supervisor import Supervisor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from grader.sandbox.channel import Channel
    from grader.sandbox.closing import Closing
    from grader.sandbox.runner import Program
    from grader.sandbox.session import StartWorker


class BasicRunner(PooledRunner):
    """Sessions whose workers are plain processes."""

    def __init__(self, modules: Sequence[str]) -> None:
        """Allow submissions to import `modules`; ModuleNotFoundError if one of them is not installed."""
        super().__init__(modules)
        self._paths = package_paths(("numpy", *self._modules))

    @property
    def isolation(self) -> Isolation:
        """What holds a worker here."""
        return Isolation(Tier.BASIC, layers())

    def session(self, program: Program, limits: Limits, instruments: Sequence[str] = ()) -> WorkerSession:
        """Make a session; its first worker starts when it is asked to load."""

        def start(limits: Limits) -> Supervisor | SandboxFault:
            return self._start(limits, instruments)

        def apart() -> tuple[StartWorker, Closing]:
            return self._apart(instruments)

        return WorkerSession(program, limits, self._modules, start, apart)

    def fresh(self) -> BasicRunner:
        """Open another runner like this one, which shares nothing with it."""
        return BasicRunner(self._modules)

    def _start(
        self, limits: Limits, instruments: Sequence[str] = (), _imports: Sequence[str] = ()
    ) -> Supervisor | SandboxFault:
        self._refuse_when_closed()
        script = str(Path(__file__).with_name("start.py"))
        command = [sys.executable, "-P", "-s", "-S", script, str(os.getpid()), ",".join(instruments), *self._paths]
        try:
            popen = self._starter.submit(_start_process, command).result()
        except OSError as error:
            return SandboxFault(f"the worker could not be started: {error.strerror}")
        process = ChildProcess(popen)
        worker = Supervisor(process, _channel(popen, process), limits)
        self._keep(worker)
        return worker.await_ready(START_SECONDS) or worker


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
