"""`grader grade`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from grader.cli.app import Command
from grader.cli.choices import Word
from grader.cli.courses import the_course
from grader.cli.failures import CannotGoOn
from grader.cli.interruption import with_runner
from grader.cli.isolation import too_weak
from grader.cli.machine import usable_cores
from grader.cli.progress import watched
from grader.cli.reporting import ReportOption, Target, chosen_targets, deliver, detail_of
from grader.cli.seeds import HIGHEST, choose_seed
from grader.cli.status import exit_status
from grader.judging.grade import grade
from grader.judging.submission import find_submission
from grader.reports import Audience
from grader.sandbox.runner import Tier

if TYPE_CHECKING:
    from grader.course.load import Course
    from grader.judging.report import Report
    from grader.sandbox.runner import Runner


@dataclass(frozen=True)
class Order:
    """What to grade and how: the options as click hands them over."""

    paths: Sequence[Path]
    problem: str | None
    student: str | None
    round_name: str | None
    seed: int | None
    reports: Sequence[Target]
    audience: Audience
    isolation: Tier | None
    require_isolation: Tier | None
    fail_under: float | None
    budget: float | None
    jobs: int | None
    verbose: int
    quiet: int


@click.command("grade", cls=Command)
@click.argument("paths", metavar="PATH…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--problem", metavar="ID", help="The problem that every PATH is about.")
@click.option("--student", metavar="ID", help="Derive the seed for this student.")
@click.option("--round", "round_name", metavar="NAME", help="With --student: another round, other cases.")
@click.option("--seed", metavar="N", type=click.IntRange(0, HIGHEST), help="Draw the hidden cases from this seed.")
@click.option("--report", "reports", type=ReportOption(), multiple=True, help="Write a report; may be given again.")
@click.option("--audience", type=Word(Audience), default=Audience.INSTRUCTOR, help="Who will read it.")
@click.option("--isolation", type=Word(Tier), help="Use this isolation tier, for tests.")
@click.option("--require-isolation", type=Word(Tier), help="Refuse to grade at a weaker tier.")
@click.option(
    "--fail-under", metavar="PERCENT", type=click.FloatRange(0, 100), help="Exit 0 from this share of points."
)
@click.option(
    "--budget", metavar="SECONDS", type=click.FloatRange(0, min_open=True), help="Stop judging after this time."
)
@click.option("--jobs", metavar="N", type=click.IntRange(1, 256), help="How many problems at a time (default: cores).")
@click.option("-v", "--verbose", count=True, help="Every check, its families, tracebacks and output.")
@click.option("-q", "--quiet", count=True, help="One line a submission.")
@click.pass_context
def command(context: click.Context, /, **options: Any) -> int:
    """Grade submissions on hidden random cases.

    PATH is a file, a folder (solutions/ID.py, else ID.py), a .zip or a notebook; several are graded in one run.
    """
    order = Order(**options)
    targets, detail = chosen_targets(order.reports), detail_of(order.verbose, order.quiet)
    course = the_course(context)
    seed = choose_seed(course.file.id, order.seed, order.student, order.round_name)
    report = _graded(course, order, seed)
    deliver(report, targets, order.audience, detail)
    return exit_status(report, order.fail_under)


def _graded(course: Course, order: Order, seed: int) -> Report:
    def work(runner: Runner) -> Report:
        tier = runner.isolation.tier
        fault = too_weak(sys.platform, tier, order.require_isolation)
        if fault is not None:
            raise CannotGoOn(fault)
        submissions = [
            find_submission(path, course, order.problem, runner, student=order.student) for path in order.paths
        ]
        with watched(quiet=bool(order.quiet)) as progress:
            return grade(
                course,
                submissions,
                seeds=[seed] * len(submissions),
                runner=runner,
                budget=order.budget,
                jobs=order.jobs or usable_cores(),
                progress=progress,
            )

    return with_runner(course, work, order.isolation)
