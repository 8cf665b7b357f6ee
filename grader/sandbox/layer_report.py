"""How well this system was seen to lock a worker, layer by layer: what `grader doctor` prints."""

from __future__ import annotations

from dataclasses import dataclass

from grader.sandbox.runner import Tier


@dataclass(frozen=True)
class LayerReport:
    """One layer of the lock. `denied` are acts that were tried and refused, `allowed` those that should have been."""

    layer: str
    active: bool
    denied: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
    detail: str = ""


@dataclass(frozen=True)
class IsolationReport:
    """The tier that was observed, and every layer, active or not."""

    tier: Tier
    layers: tuple[LayerReport, ...]

    works: bool = True
    """Whether submissions can run at all."""
