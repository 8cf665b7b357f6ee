"""`grader replay`."""

from __future__ import annotations

from pathlib import Path

import click
import numpy as np

from grader.cases import Case, inputs_hash, rebuild_case
from grader.cli.app import Command
from grader.cli.case_files import case_file
from grader.cli.courses import the_course
from grader.cli.failures import BadRequest
from grader.cli.files import refuse_unwritable, write_whole
from grader.cli.output import say
from grader.cli.seeds import HIGHEST
from grader.course.calls import Call, Placement
from grader.judging.grade import problem_functions


@click.command("replay", cls=Command)
@click.argument("problem_id", metavar="ID")
@click.argument("case_name", metavar="CASE")
@click.option("--seed", metavar="N", type=click.IntRange(0, HIGHEST), required=True, help="The seed of the run.")
@click.option("--save", metavar="F", type=click.Path(path_type=Path), help="Write the inputs to F.npz or F.json.")
@click.option("--expect-hash", metavar="HASH", help="Warn where the inputs are not those of this hash.")
@click.pass_context
def command(
    context: click.Context, problem_id: str, case_name: str, seed: int, save: Path | None, expect_hash: str | None
) -> None:
    """Rebuild the inputs of one hidden case: the calls, their arguments, and a hash of both."""
    if save is not None:
        if save.suffix not in {".npz", ".json"}:
            message = f"--save {save}: name a file that ends in .npz or .json"
            raise BadRequest(message)
        refuse_unwritable(save)
    course = the_course(context, [problem_id])
    problem = course.problem(problem_id)
    case = rebuild_case(problem, seed, case_name, problem_functions(course, problem))
    found = inputs_hash(case)
    say(_script(problem.function.name, case))
    say(f"inputs: {found}")
    if expect_hash is not None and expect_hash != found:
        reasons = f"the problem, the seed or NumPy (here {np.__version__}) differs from the run's"
        say(f"warning: these are not the inputs of {expect_hash}: {reasons}", err=True)
    if save is not None:
        write_whole(save, case_file(case, problem_id, seed, found, save.suffix))


def _script(function: str, case: Case) -> str:
    lines = [f"{case.name}: group {case.group!r}, family {case.family!r}"]
    for number, step in enumerate(case.steps):
        if not isinstance(step, Call):
            lines.append(f"step {number}: the result of step {step.step} once more")
            continue
        lines.append(f"step {number}: {function}({', '.join(step.arguments)}){'' if step.release else ', kept'}")
        for name, value in step.arguments.items():
            lines += _argument(name, value, step.placements.get(name))
    return "\n".join(lines)


def _argument(name: str, value: object, placement: Placement | None) -> list[str]:
    if isinstance(value, list):
        return [line for place, item in enumerate(value) for line in _argument(f"{name}[{place}]", item, placement)]
    if not isinstance(value, np.ndarray):
        return [f"  {name} = {value!r}"]
    place = placement or Placement()
    words = [str(value.dtype), f"shape {value.shape}", f"layout {place.layout}"]
    words += ["read-only"] if place.read_only else []
    words += [f"object {place.slot!r}"] if place.slot else []
    shown = np.array2string(value, precision=17, threshold=400, max_line_width=110, prefix="    ")
    return [f"  {name}: {', '.join(words)}", f"    {shown}"]
