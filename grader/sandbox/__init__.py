"""Running a stranger's numeric Python in a process of its own. `runner` is the contract."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from grader.sandbox.modules import DEFAULT_MODULES
from grader.sandbox.outcome import (
    BadFrame,
    CaseRun,
    Denied,
    Died,
    InputReport,
    Limit,
    LimitHit,
    Loaded,
    LoadFailed,
    LoadFault,
    LoadOutcome,
    Opaque,
    Outcome,
    Raised,
    Returned,
    SandboxFault,
)
from grader.sandbox.runner import Isolation, Limits, Program, Runner, Session, Tier, TierUnavailableError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from grader.sandbox.launch import Launch
    from grader.sandbox.layer_report import IsolationReport

__all__ = [
    "DEFAULT_MODULES",
    "BadFrame",
    "CaseRun",
    "Denied",
    "Died",
    "InputReport",
    "Isolation",
    "Limit",
    "LimitHit",
    "Limits",
    "LoadFailed",
    "LoadFault",
    "LoadOutcome",
    "Loaded",
    "Opaque",
    "Outcome",
    "Program",
    "Raised",
    "Returned",
    "Runner",
    "SandboxFault",
    "Session",
    "Tier",
    "TierUnavailableError",
    "open_runner",
    "probe_isolation",
]


def open_runner(
    tier: Tier | None = None, modules: Sequence[str] = DEFAULT_MODULES, launch: Launch | None = None
) -> Runner:
    """Open a runner of `tier`, or of the best tier this system has; submissions may import `modules` and their parts.

    It takes over the zygote of `launch`, where one has been started already.

    Which tier that is, a self-test observes when `isolation` is first asked for, or before the first program runs.
    Raises TierUnavailableError if the system cannot give that tier, ModuleNotFoundError if a module is not installed.
    """
    # Imports inside: they load numpy, which costs a tenth of a second.
    if tier is Tier.BASIC or (tier is None and sys.platform != "linux"):
        from grader.sandbox.basic import BasicRunner  # noqa: PLC0415

        return BasicRunner(modules)
    if sys.platform != "linux":
        raise TierUnavailableError(f"isolation {tier} is not available on this system, only {Tier.BASIC}")
    from grader.sandbox.choice import ObservedRunner  # noqa: PLC0415

    runner = ObservedRunner(modules, tier, launch)
    if tier is None:
        return runner
    try:
        return runner.require(tier)
    except BaseException:
        runner.close()
        raise


def probe_isolation() -> IsolationReport:
    """Tell the tier of this system and, layer by layer, what a worker was seen to be denied."""
    from grader.sandbox.layer_report import IsolationReport, LayerReport  # noqa: PLC0415
    from grader.sandbox.operating_system import layers  # noqa: PLC0415

    if sys.platform != "linux":
        return IsolationReport(Tier.BASIC, tuple(LayerReport(layer, active=True) for layer in layers()))
    from grader.sandbox.choice import ObservedRunner  # noqa: PLC0415

    with ObservedRunner(DEFAULT_MODULES) as runner:
        return runner.report
