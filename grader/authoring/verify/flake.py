"""Verdicts that depend on chance: a sample that is accepted on some seeds only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from grader.authoring.verify.proof import Finding

if TYPE_CHECKING:
    from grader.authoring.verify.proof import SampleProof


def flakes(sample: SampleProof) -> list[Finding]:
    """Return a finding with the first case and seed that went the other way, where the seeds do not agree."""
    if not 0 < sample.accepted < sample.seeds or not sample.findings:
        return []
    odd = sample.findings[0]
    message = (
        f"its verdict depends on the seed: accepted on {sample.accepted} of {sample.seeds}; "
        "give the family that decides more weight, or draw it so that every case decides"
    )
    return [Finding(sample.name, message, odd.seed, odd.case)]
