"""Proofs for a person: one table over all problems, then what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.table import Table

from grader.authoring.verify.proof import SampleKind
from grader.cli.output import say, say_page
from grader.reports.untrusted import clean_line

if TYPE_CHECKING:
    from grader.authoring.verify.proof import Finding, Proof


def say_proofs(proofs: Sequence[Proof], seeds: int) -> None:
    """Print the table, each finding and remark below it, the kill tables where there are any, and a summary."""
    say_page(_table(proofs))
    for proof in proofs:
        for line in _details(proof):
            say(line)
    unsound = [proof.problem_id for proof in proofs if not proof.sound]
    counted = f"{len(proofs)} {'problem' if len(proofs) == 1 else 'problems'}, {seeds} {_seeds(seeds)}"
    say(f"{counted}: {'not sound: ' + ', '.join(unsound) if unsound else 'all sound'}")


def _seeds(seeds: int) -> str:
    return "seed" if seeds == 1 else "seeds"


def _table(proofs: Sequence[Proof]) -> Table:
    kinds = [kind for kind in SampleKind if any(_of(proof, kind) for proof in proofs)]
    mutants = any(proof.mutants for proof in proofs)
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim")
    table.add_column("problem", no_wrap=True)
    table.add_column("", no_wrap=True)
    for heading in ("cases", *(kind.value for kind in kinds), *(("mutants killed",) if mutants else ()), "findings"):
        table.add_column(heading, justify="right")
    for proof in proofs:
        cells = [str(proof.cases), *(str(_of(proof, kind)) for kind in kinds)]
        if mutants:
            cells.append(_killed(proof))
        table.add_row(proof.problem_id, "sound" if proof.sound else "NOT SOUND", *cells, str(len(proof.findings)))
    return table


def _of(proof: Proof, kind: SampleKind) -> int:
    return sum(sample.kind is kind for sample in proof.samples)


def _killed(proof: Proof) -> str:
    if proof.mutants is None:
        return "-"
    killed, equivalent, survived = proof.mutants.killed, proof.mutants.equivalent, proof.mutants.survived
    excused = f" ({equivalent} equivalent)" if equivalent else ""
    return f"{killed} of {killed + equivalent + survived}{excused}"


def _details(proof: Proof) -> list[str]:
    lines = [line for finding in proof.findings for line in _told(finding)]
    lines += [f"  remark: {clean_line(str(remark))}" for remark in proof.remarks]
    lines += [f"  {sample} fails in {', '.join(families) or 'none'}" for sample, families in proof.kills.items()]
    return [f"{proof.problem_id}:", *lines, ""] if lines else []


def _told(finding: Finding) -> list[str]:
    changed = [f"      {clean_line(line)}" for line in (finding.diff or "").splitlines()]
    return [f"  {clean_line(str(finding))}", *changed]
