"""`grader verify`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from grader.authoring.verify.cache import ProofCache
from grader.authoring.verify.problem_proof import Depth
from grader.authoring.verify.proof_fields import proof_fields
from grader.authoring.verify.run import verify
from grader.cli.app import Command
from grader.cli.courses import the_course
from grader.cli.failures import ACCEPTED, BELOW
from grader.cli.interruption import with_runner
from grader.cli.machine import usable_cores
from grader.cli.output import say
from grader.cli.progress import counted
from grader.cli.proof_table import say_proofs

if TYPE_CHECKING:
    from grader.authoring.verify.proof import Proof
    from grader.sandbox.runner import Runner


@click.command("verify", cls=Command)
@click.argument("ids", metavar="[ID]…", nargs=-1)
@click.option("--seeds", metavar="N", type=click.IntRange(1, 1000), default=20, show_default=True, help="How many.")
@click.option(
    "-j", "--jobs", metavar="N", type=click.IntRange(1, 256), help="How many samples at a time (default: cores)."
)
@click.option("--mutants", is_flag=True, help="Also run mutants of each reference: no case set may accept one.")
@click.option("--kills", is_flag=True, help="Also show which families each wrong sample fails in.")
@click.option("--suggest", is_flag=True, help="Also show how far the tolerance is from right and wrong; a better one.")
@click.option("--no-cache", is_flag=True, help="Prove problems again that did not change since they were sound.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_context
def command(
    context: click.Context,
    /,
    ids: tuple[str, ...],
    *,
    seeds: int,
    jobs: int | None,
    as_json: bool,
    **flags: bool,
) -> int:
    """Prove the problem set: reference, examples, samples and stub each get the verdict they should."""
    course = the_course(context, ids)
    chosen = list(dict.fromkeys(ids or course.problems))
    depth = Depth(seeds=seeds, kills=flags["kills"] or flags["suggest"], mutants=flags["mutants"])
    trouble: list[str] = []
    with counted(len(chosen)) as bar:

        def work(runner: Runner) -> list[Proof]:
            return verify(
                course,
                chosen,
                depth,
                runner=runner,
                jobs=jobs or usable_cores(),
                cache=None if flags["no_cache"] else ProofCache(course, runner.isolation, trouble),
                done=lambda proof: bar.one_done(proof.problem_id),
            )

        proofs = with_runner(course, work)
    if trouble:
        say(f"note: proofs are not kept for the next time: {trouble[0]}", err=True)
    if as_json:
        say(json.dumps([proof_fields(proof) for proof in proofs], indent=2))
    else:
        say_proofs(proofs, seeds, kills=flags["kills"], suggest=flags["suggest"])
    return ACCEPTED if all(proof.sound for proof in proofs) else BELOW
