"""Proofs for a person: one table over all problems, then what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.table import Table

from grader.cli.output import say, say_page
from grader.reports.untrusted import clean_line

if TYPE_CHECKING:
    from grader.authoring.verify.proof import Finding, Margin, Proof


def say_proofs(proofs: Sequence[Proof], seeds: int, *, kills: bool, suggest: bool) -> None:
    """Print the table, each finding and remark below it, kill tables and tolerances where asked for, and a summary."""
    say_page(_table(proofs))
    for proof in proofs:
        for line in _details(proof, kills=kills, suggest=suggest):
            say(line)
    unsound = [proof.problem_id for proof in proofs if not proof.sound]
    counted = f"{len(proofs)} {'problem' if len(proofs) == 1 else 'problems'}, {seeds} {_seeds(seeds)}"
    say(f"{counted}: {'not sound: ' + ', '.join(unsound) if unsound else 'all sound'}")


def _seeds(seeds: int) -> str:
    return "seed" if seeds == 1 else "seeds"


def _table(proofs: Sequence[Proof]) -> Table:
    """Return a row for each problem, narrow enough for 80 columns; with mutants where there are any."""
    with_mutants = any(proof.mutants for proof in proofs)
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim")
    table.add_column("problem", overflow="fold")
    table.add_column("", no_wrap=True)
    for heading in ("cases", "samples", *(("mutants", "killed", "equivalent") if with_mutants else ())):
        table.add_column(heading, justify="right")
    for proof in proofs:
        cells = [str(proof.cases), str(len(proof.samples))]
        table.add_row(
            proof.problem_id,
            "sound" if proof.sound else "NOT SOUND",
            *cells,
            *(_mutants(proof) if with_mutants else ()),
        )
    return table


def _mutants(proof: Proof) -> tuple[str, str, str]:
    if proof.mutants is None:
        return "-", "-", "-"
    killed, equivalent = proof.mutants.killed, proof.mutants.equivalent
    return str(killed + equivalent + proof.mutants.survived), str(killed), str(equivalent)


def _details(proof: Proof, *, kills: bool, suggest: bool) -> list[str]:
    lines = [line for finding in proof.findings for line in _told(finding)]
    lines += [f"  remark: {clean_line(str(remark))}" for remark in proof.remarks]
    if kills:
        lines += [f"  {sample} fails in {', '.join(families) or 'none'}" for sample, families in proof.kills.items()]
    if suggest:
        lines += [f"  tolerance of {margin.precision}: {_margin(margin)}" for margin in proof.margins]
    return [f"{proof.problem_id}:", *lines, ""] if lines else []


def _margin(margin: Margin) -> str:
    right = f"right answers use up {margin.right:.2g} of it ({margin.right_sample}, {margin.right_family})"
    if margin.wrong is None:
        return f"{right}; {margin.suggestion}"
    wrong = (
        f"the nearest wrong one is {margin.wrong:.2g} times as far off ({margin.wrong_sample}, {margin.wrong_family})"
    )
    return f"{right}, {wrong}; suggestion: {margin.suggestion}"


def _told(finding: Finding) -> list[str]:
    changed = [f"      {clean_line(line)}" for line in (finding.diff or "").splitlines()]
    return [f"  {clean_line(str(finding))}", *changed]
