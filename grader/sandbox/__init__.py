"""Running a stranger's numeric Python in a process of its own. `runner` is the contract."""

from __future__ import annotations

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
]


def open_runner(tier: Tier | None = None, modules: Sequence[str] = DEFAULT_MODULES) -> Runner:
    """Open a runner of `tier`, or of the best tier this system has; submissions may import `modules` and their parts.

    Raises TierUnavailableError if the system cannot give that tier, ModuleNotFoundError if a module is not installed.
    """
    if tier not in {None, Tier.BASIC}:
        raise TierUnavailableError(f"isolation {tier} is not available on this system")
    from grader.sandbox.basic import BasicRunner  # noqa: PLC0415 - it imports numpy, which costs a tenth of a second

    return BasicRunner(modules)
