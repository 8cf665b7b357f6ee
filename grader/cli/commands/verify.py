"""`grader verify`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from grader.authoring.verify.run import verify
from grader.cli.app import Command
from grader.cli.courses import the_course
from grader.cli.failures import ACCEPTED, BELOW
from grader.cli.interruption import with_runner
from grader.cli.machine import usable_cores
from grader.cli.output import say
from grader.reports.untrusted import clean_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from grader.authoring.verify.proof import Proof
    from grader.sandbox.runner import Runner


@click.command("verify", cls=Command)
@click.argument("ids", metavar="[ID]…", nargs=-1)
@click.option("--seeds", metavar="N", type=click.IntRange(1, 1000), default=20, show_default=True, help="How many.")
@click.option("--jobs", metavar="N", type=click.IntRange(1, 256), help="How many samples at a time (default: cores).")
@click.option("--kills", is_flag=True, help="Also show which families each wrong sample fails in.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_context
def command(
    context: click.Context, ids: tuple[str, ...], *, seeds: int, jobs: int | None, kills: bool, as_json: bool
) -> int:
    """Prove the problem set: reference, examples, samples and stub each get the verdict they should."""
    course = the_course(context, ids)
    chosen = ids or list(course.problems)

    def work(runner: Runner) -> list[Proof]:
        return verify(course, chosen, seeds=seeds, runner=runner, jobs=jobs or usable_cores(), kills=kills)

    proofs = with_runner(course, work)
    say(json.dumps([_fields(proof) for proof in proofs], indent=2) if as_json else _told(proofs, seeds))
    return ACCEPTED if all(proof.sound for proof in proofs) else BELOW


def _fields(proof: Proof) -> dict[str, Any]:
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
        "findings": [
            {"subject": found.subject, "message": found.message, "seed": found.seed, "case": found.case}
            for found in proof.findings
        ],
        "kills": {sample: list(families) for sample, families in proof.kills.items()},
        "remarks": [{"subject": remark.subject, "message": remark.message} for remark in proof.remarks],
    }


def _told(proofs: Iterable[Proof], seeds: int) -> str:
    lines = []
    for proof in proofs:
        kinds = [sample.kind.value for sample in proof.samples]
        counted = ", ".join(f"{kinds.count(kind)} {kind}" for kind in dict.fromkeys(kinds)) or "no"
        word = "sound" if proof.sound else "NOT SOUND"
        lines.append(f"{proof.problem_id}: {word} ({proof.cases} cases, {counted} samples, {seeds} seeds)")
        lines += [f"  {clean_line(str(finding))}" for finding in proof.findings]
        lines += [f"  remark: {clean_line(str(remark))}" for remark in proof.remarks]
    return "\n".join(lines)
