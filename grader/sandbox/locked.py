"""The runner of the tiers full and no-open (Linux): workers are forked from a zygote and locked before they read."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from grader.sandbox.confinement import FAILED_STATUS, LAYERS
from grader.sandbox.fork_server import ForkServer, ZygoteLost
from grader.sandbox.launch import Launch
from grader.sandbox.outcome import SandboxFault
from grader.sandbox.pooled import START_SECONDS, PooledRunner
from grader.sandbox.rare_imports import rare_imports
from grader.sandbox.runner import Isolation, Limits, Tier
from grader.sandbox.session import WorkerSession
from grader.sandbox.supervisor import Supervisor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from grader.sandbox.closing import Closing
    from grader.sandbox.runner import Program
    from grader.sandbox.session import StartWorker

_AROUND: Final = ("zygote", "clean-environment", "cpu-clock", "parent-death-signal")
_LAYER_OF_STATUS: Final = {status: layer for layer, status in FAILED_STATUS.items()}


class LockedRunner(PooledRunner):
    """Sessions whose workers can compute and nothing else. `tier` and `layers` are for who has observed them to set."""

    def __init__(self, modules: Sequence[str], launch: Launch | None = None) -> None:
        """Take over the zygote of `launch`, or start one.

        Raises ModuleNotFoundError if a module is not installed, OSError if it cannot be started.
        """
        super().__init__(modules)
        self._server_lock = threading.Lock()
        if launch is not None:
            self._starter = launch.starter
        self._server = ForkServer(self._modules, launch or Launch(self._starter))
        self.tier = Tier.BASIC
        self.layers: tuple[str, ...] = LAYERS
        """Names of the layers of `confinement` that workers are locked by."""

    @property
    def isolation(self) -> Isolation:
        """What holds a worker here."""
        return Isolation(self.tier, (*_AROUND, *(layer for layer in LAYERS if layer in self.layers)))

    def available_layers(self) -> tuple[str, ...]:
        """Layers that are worth trying here. Raises ZygoteLost if the zygote does not start, nor a second one."""
        server = self._server
        try:
            return server.available_layers()
        except ZygoteLost:
            return self._replace(server).available_layers()

    def session(self, program: Program, limits: Limits, instruments: Sequence[str] = ()) -> WorkerSession:
        """Make a session; its first worker is forked when it is asked to load."""
        imports = rare_imports(program.source) if "numpy" in self._modules else ()

        def start(limits: Limits) -> Supervisor | SandboxFault:
            return self._start(limits, instruments, imports)

        def apart() -> tuple[StartWorker, Closing]:
            return self._apart(instruments, imports)

        return WorkerSession(program, limits, self._modules, start, apart, locked=self.tier is not Tier.BASIC)

    def fresh(self) -> LockedRunner:
        """Open another runner like this one, which shares nothing with it."""
        other = LockedRunner(self._modules)
        other.tier, other.layers = self.tier, self.layers
        return other

    def _replace(self, lost: ForkServer) -> ForkServer:
        with self._server_lock:
            self._refuse_when_closed()
            if self._server is lost:
                lost.close()
                self._server = ForkServer(self._modules, Launch(self._starter))
            return self._server

    def _start(
        self, limits: Limits, instruments: Sequence[str] = (), imports: Sequence[str] = ()
    ) -> Supervisor | SandboxFault:
        return self.start_under(self.layers, limits, instruments, imports)

    def start_under(
        self, layers: Sequence[str], limits: Limits, instruments: Sequence[str] = (), imports: Sequence[str] = ()
    ) -> Supervisor | SandboxFault:
        """Fork a worker locked by just these layers, and wait until it is ready for a program."""
        self._refuse_when_closed()
        server = self._server
        try:
            try:
                process = server.fork(layers, limits, instruments, imports)
            except ZygoteLost:
                process = self._replace(server).fork(layers, limits, instruments, imports)
        except (ZygoteLost, OSError) as error:
            return SandboxFault(f"no worker could be started: {error}")
        worker = Supervisor(process, process.channel, limits)
        self._keep(worker)
        return self._ready(worker)

    def _ready(self, worker: Supervisor) -> Supervisor | SandboxFault:
        fault = worker.await_ready(START_SECONDS)
        if fault is None:
            return worker
        layer = _LAYER_OF_STATUS.get(worker.last_status or 0)
        return SandboxFault(f"the layer {layer} could not be applied") if layer else fault

    def close(self) -> None:
        """End the zygote, and all workers with it."""
        with self._server_lock:
            self._closed = True
        self._server.close()
        super().close()
