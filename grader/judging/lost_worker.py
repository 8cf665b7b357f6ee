"""Decide whose fault it is that a worker was lost twice, the second time apart from all others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from grader.sandbox.outcome import Died, SandboxFault, was_lost

if TYPE_CHECKING:
    from grader.judging.answer_key import Reference
    from grader.sandbox.outcome import CaseRun
    from grader.sandbox.script import Script

_Outcome = TypeVar("_Outcome")


def settled(run: CaseRun, script: Script, reference: Reference | None) -> CaseRun:
    """Return the run of a case, its last outcome as `decided` for `script`."""
    return replace(run, outcomes=(*run.outcomes[:-1], decided(run.outcomes[-1], script, reference)))


def decided(outcome: _Outcome, script: Script | None, reference: Reference | None) -> _Outcome | Died | SandboxFault:
    """Return the submission's fault where the reference survives the same case (None: to be loaded), else ours.

    What is no loss is returned as it is, as is every outcome where there is no reference to ask, or where no worker
    started, which has met no submission: that is ours whatever the reference does.
    """
    if reference is None or not was_lost(outcome) or (isinstance(outcome, SandboxFault) and not outcome.at_work):
        return outcome
    if reference.survives(script):
        return Died("it was lost twice, and the reference was not")
    return SandboxFault("the process was lost twice, and the reference's on the same input too")
