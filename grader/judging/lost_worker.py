"""Decide whose fault it is that a worker was lost twice on one case."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from grader.sandbox.outcome import Died, SandboxFault, was_lost

if TYPE_CHECKING:
    from grader.judging.answer_key import Reference
    from grader.sandbox.outcome import CaseRun
    from grader.sandbox.script import Script


def settled(run: CaseRun, script: Script, reference: Reference | None) -> CaseRun:
    """Return the run, its last outcome the submission's fault where the reference survives the same case, else ours.

    A run that ended in any other way is returned as it is, as is every one where there is no reference to ask.
    """
    if reference is None or not was_lost(run.outcomes[-1]):
        return run
    outcome = (
        Died("it was lost twice, and the reference was not")
        if reference.survives(script)
        else SandboxFault("the process was lost twice, and the reference's on the same input too")
    )
    return replace(run, outcomes=(*run.outcomes[:-1], outcome))
