"""`grader grade`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from grader.cli.app import Command
from grader.cli.choices import Word
from grader.cli.reporting import ReportOption, Target
from grader.cli.runners import early_launch
from grader.cli.seeds import HIGHEST
from grader.reports import Audience
from grader.sandbox import Tier


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
    with early_launch(order.isolation) as launch:
        from grader.cli.grading import carry_out  # noqa: PLC0415  # its imports run while the zygote starts

        return carry_out(context, order, launch)
