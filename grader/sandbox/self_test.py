"""What a locked worker is seen to be denied, and the tier that follows from it. Nothing counts but the observation."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from grader.course.calls import Call
from grader.sandbox.fork_server import ZygoteLost
from grader.sandbox.layer_report import IsolationReport, LayerReport
from grader.sandbox.outcome import Denied, Loaded, Returned
from grader.sandbox.runner import Limits, Program, Tier
from grader.sandbox.session import WorkerSession

if TYPE_CHECKING:
    from grader.sandbox.locked import LockedRunner

_FILES: Final = ("read a file", "write a file", "list a directory")
_SEEN_WITHOUT_THE_FILTER: Final = {
    "descriptors": ("use a foreign descriptor",),
    "unprivileged-user": ("become root",),
    "rlimits": ("take too much memory", "raise a limit"),
    "no-new-privileges": ("gain privileges",),
    "landlock": _FILES,
}
_REFUSED_BY_THE_FILTER: Final = (
    *_FILES, "look at a path", "look at a process", "connect by TCP", "send by UDP", "open a local socket", "fork",
    "start a thread", "execute a program", "signal the parent", "share memory", "raise a limit",
)  # fmt: skip
_DEADLY: Final = ("debug the parent", "call by a foreign ABI")
_LIMITS: Final = Limits(cpu_seconds=5.0, memory_bytes=64 * 2**20)
_MODULES: Final = ("__future__", "_thread", "ctypes", "errno", "os", "resource", "socket", "typing")
_MAY_BE_MISSING: Final = ("landlock", "unprivileged-user")


@dataclass(frozen=True)
class _Seen:
    """What a worker under some layers was refused; `fault` where none could be started."""

    refused: tuple[str, ...] = ()
    fault: str = ""


def _program() -> Program:
    source = Path(__file__).with_name("probes.py").read_bytes()
    return Program(source, "probes.py", "observe", ("acts",))


def _observe(runner: LockedRunner, layers: tuple[str, ...], acts: tuple[str, ...]) -> _Seen:
    with WorkerSession(_program(), _LIMITS, _MODULES, lambda limits: runner.start_under(layers, limits)) as session:
        loaded = session.load()
        if not isinstance(loaded, Loaded):
            return _Seen(fault=getattr(loaded, "detail", "") or str(loaded))
        outcome = session.run([Call({"acts": acts})]).outcomes[-1]
    if isinstance(outcome, Denied):
        return _Seen(acts)
    if isinstance(outcome, Returned) and isinstance(outcome.value, tuple):
        return _Seen(tuple(act for act in acts if act in outcome.value))
    return _Seen(fault=str(outcome))


def _without_the_failing(runner: LockedRunner, layers: tuple[str, ...]) -> tuple[tuple[str, ...], _Seen]:
    """Observe a worker under `layers`, without those that cannot be applied and that a lower tier can do without."""
    seen = _observe(runner, layers, _REFUSED_BY_THE_FILTER)
    for layer in _MAY_BE_MISSING:
        if layer in layers and f"layer {layer} " in seen.fault:
            return _without_the_failing(runner, tuple(name for name in layers if name != layer))
    return layers, seen


def _deadly_acts() -> tuple[str, ...]:
    return _DEADLY if platform.machine() == "x86_64" else _DEADLY[:1]


def _layer_report(layer: str, active: bool, seen: _Seen, acts: tuple[str, ...]) -> LayerReport:  # noqa: FBT001
    if not active:
        return LayerReport(layer, active=False, detail="this system does not offer it")
    denied = tuple(act for act in acts if act in seen.refused)
    allowed = tuple(act for act in acts if act not in seen.refused)
    return LayerReport(layer, not allowed and not seen.fault, denied, allowed, seen.fault)


def run_self_test(runner: LockedRunner, wanted: Tier | None = None) -> IsolationReport:
    """Try the lock out in workers of `runner`; the tier is at most `wanted`. Sets the runner's tier and layers."""
    try:
        available = runner.available_layers()
    except ZygoteLost as error:
        return IsolationReport(Tier.BASIC, (LayerReport("zygote", active=False, detail=str(error)),))
    tried = tuple(layer for layer in available if layer != "landlock" or wanted is not Tier.NO_OPEN)
    layers, locked = _without_the_failing(runner, tried)
    deadly = [act for act in _deadly_acts() if not locked.fault and _observe(runner, layers, (act,)).refused]
    unfiltered = tuple(layer for layer in layers if layer != "seccomp")
    acts = tuple(act for group in _SEEN_WITHOUT_THE_FILTER.values() for act in group)
    below = _observe(runner, unfiltered, acts)
    reports = [
        _layer_report(layer, layer in layers, below, expected) for layer, expected in _SEEN_WITHOUT_THE_FILTER.items()
    ]
    everything = _Seen((*locked.refused, *deadly), locked.fault)
    reports.append(
        _layer_report("seccomp", "seccomp" in layers, everything, (*_REFUSED_BY_THE_FILTER, *_deadly_acts()))
    )
    active = {report.layer for report in reports if report.active}
    tier = _tier(active)
    runner.tier, runner.layers = tier, layers
    return IsolationReport(tier, tuple(reports))


def _tier(active: set[str]) -> Tier:
    if not {"seccomp", "descriptors", "rlimits", "no-new-privileges"} <= active:
        return Tier.BASIC
    return Tier.FULL if "landlock" in active else Tier.NO_OPEN
