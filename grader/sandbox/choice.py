"""The best runner that this system is seen to give. The self-test runs beside the judge's own first work."""

from __future__ import annotations

import threading
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, Self

from grader.sandbox.basic import BasicRunner
from grader.sandbox.closing import Closing
from grader.sandbox.launch import LIBRARIES
from grader.sandbox.layer_report import IsolationReport, LayerReport
from grader.sandbox.locked import LockedRunner
from grader.sandbox.outcome import Loaded
from grader.sandbox.runner import Isolation, Limits, Program, RunnerClosed, Tier, TierUnavailableError
from grader.sandbox.self_test import run_self_test

if TYPE_CHECKING:
    from collections.abc import Sequence

    from grader.sandbox.launch import Launch
    from grader.sandbox.pooled import PooledRunner
    from grader.sandbox.session import WorkerSession

PROCESS: Final = "process"
"""The layer that the weakest tier has: a process of its own, with limits of time and memory."""
_ORDER = list(Tier)
_NOTHING: Final = Program(b"def nothing(): pass\n", "nothing.py", "nothing", ())


def _that_runs(runner: BasicRunner) -> BasicRunner:
    """Return the runner. Raises TierUnavailableError where a program of ours does not even load in it."""
    with runner.session(_NOTHING, Limits()) as session:
        loaded = session.load()
    if isinstance(loaded, Loaded):
        return runner
    runner.close()
    reason = (getattr(loaded, "detail", "") or type(loaded).__name__).strip().rpartition("\n")[2]
    message = f"submissions cannot run here: no process with limits of time and memory can be started ({reason})"
    raise TierUnavailableError(message)


class ObservedRunner(Closing):
    """Starts a zygote at once, and tests the lock when somebody first needs to know: before any foreign code runs."""

    def __init__(self, modules: Sequence[str], wanted: Tier | None = None, launch: Launch | None = None) -> None:
        """Open at most the tier `wanted`, with the zygote of `launch` if there is one already.

        Raises ModuleNotFoundError if an allowed module is not installed.
        """
        self._modules = tuple(modules)
        self._wanted = wanted
        self._closed = False
        self._lock = threading.Lock()
        self._runner: PooledRunner | None = None
        self._locked: LockedRunner | None = None
        self._report = IsolationReport(Tier.BASIC, ())
        missing = [name for name in LIBRARIES if find_spec(name) is None]
        if missing:
            detail = f"{', '.join(missing)} is not installed"
            self._report = IsolationReport(Tier.BASIC, (LayerReport("seccomp", active=False, detail=detail),))
        else:
            try:
                self._locked = LockedRunner(self._modules, launch)
            except OSError as error:
                reason = LayerReport("zygote", active=False, detail=str(error))
                self._report = IsolationReport(Tier.BASIC, (reason,))

    def _settled(self) -> PooledRunner:
        with self._lock:
            if self._runner is None:
                if self._locked is not None:
                    self._report = run_self_test(self._locked, self._wanted)
                if self._closed:
                    raise RunnerClosed("the runner is closed")
                if self._locked is not None and self._report.tier is not Tier.BASIC:
                    self._runner = self._locked
                else:
                    if self._locked is not None:
                        self._locked.close()
                        self._locked = None
                    self._runner = _that_runs(BasicRunner(self._modules))
            return self._runner

    def require(self, tier: Tier) -> Self:
        """Return the runner itself. Raises TierUnavailableError if it is less than `tier`."""
        observed = self.isolation.tier
        if _ORDER.index(observed) > _ORDER.index(tier):
            raise TierUnavailableError(f"isolation {tier} is not available on this system, only {observed}")
        return self

    @property
    def isolation(self) -> Isolation:
        """What was seen to hold a worker here."""
        return self._settled().isolation

    @property
    def report(self) -> IsolationReport:
        """Every layer, and what it was seen to deny."""
        try:
            self._settled()
        except TierUnavailableError as error:
            missing = LayerReport(PROCESS, active=False, detail=str(error))
            return IsolationReport(Tier.BASIC, (*self._report.layers, missing), works=False)
        return self._report

    def session(self, program: Program, limits: Limits, instruments: Sequence[str] = ()) -> WorkerSession:
        """Make a session; `instruments` are modules of this package that measure in the worker."""
        return self._settled().session(program, limits, instruments)

    def defined_functions(self, source: bytes) -> tuple[str, ...]:
        """Names of the functions that `source` defines at top level; empty if it does not parse."""
        return self._settled().defined_functions(source)

    def fresh(self) -> PooledRunner:
        """Open another runner like the one that was seen to work, which shares nothing with it."""
        return self._settled().fresh()

    def close(self) -> None:
        """End all workers, also while a self-test runs in another thread."""
        self._closed = True
        locked = self._locked
        if locked is not None:
            locked.close()
        with self._lock:
            if self._runner is not None and self._runner is not locked:
                self._runner.close()
