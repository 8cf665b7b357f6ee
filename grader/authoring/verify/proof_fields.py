"""Proofs as plain data for JSON, and back."""

from __future__ import annotations

import dataclasses
from typing import Any

from grader.authoring.verify.proof import Finding, Margin, MutantProof, Proof, SampleKind, SampleProof


def proof_fields(proof: Proof) -> dict[str, Any]:
    """Return a proof as dicts, lists, texts and numbers."""
    return {
        "id": proof.problem_id,
        "sound": proof.sound,
        "cases": proof.cases,
        "samples": [
            {
                "name": sample.name,
                "kind": sample.kind.value,
                "seeds": sample.seeds,
                "accepted": sample.accepted,
                "verdicts": dict(sample.verdicts),
            }
            for sample in proof.samples
        ],
        "mutants": dataclasses.asdict(proof.mutants) if proof.mutants else None,
        "findings": [dataclasses.asdict(finding) for finding in proof.findings],
        "kills": {sample: list(families) for sample, families in proof.kills.items()},
        "margins": [{**dataclasses.asdict(margin), "suggestion": margin.suggestion} for margin in proof.margins],
        "remarks": [dataclasses.asdict(remark) for remark in proof.remarks],
    }


def proof_from(fields: dict[str, Any]) -> Proof:
    """Return the proof that `proof_fields` wrote; raises KeyError, TypeError or ValueError for other data."""
    return Proof(
        problem_id=fields["id"],
        cases=fields["cases"],
        samples=tuple(
            SampleProof(
                sample["name"], SampleKind(sample["kind"]), sample["seeds"], sample["accepted"], sample["verdicts"]
            )
            for sample in fields["samples"]
        ),
        findings=tuple(Finding(**finding) for finding in fields["findings"]),
        kills={sample: tuple(families) for sample, families in fields["kills"].items()},
        remarks=tuple(Finding(**remark) for remark in fields["remarks"]),
        margins=tuple(
            Margin(**{name: value for name, value in margin.items() if name != "suggestion"})
            for margin in fields["margins"]
        ),
        mutants=MutantProof(**fields["mutants"]) if fields["mutants"] else None,
    )
