"""`grader export`."""

from __future__ import annotations

from pathlib import Path

import click

from grader.authoring.export import PLATFORMS, export_course
from grader.cli.app import Command
from grader.cli.courses import the_course
from grader.cli.output import say

_DEFAULT_BUDGET = 480  # of the ten minutes that Gradescope gives by default


@click.command("export", cls=Command)
@click.argument("platform", metavar="{gradescope,classroom50,github}", type=click.Choice(list(PLATFORMS)))
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.argument("ids", metavar="[ID]…", nargs=-1)
@click.option(
    "--budget",
    metavar="SECONDS",
    type=click.IntRange(10, 3600),
    default=_DEFAULT_BUDGET,
    show_default=True,
    help="Stop judging a submission after this time.",
)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing.")
@click.pass_context
def command(
    context: click.Context, platform: str, folder: Path, ids: tuple[str, ...], *, budget: int, quiet: bool
) -> None:
    """Make in DIR, a new folder, what PLATFORM needs to grade all problems, or those named."""
    written = export_course(the_course(context, ids), platform, folder, ids or None, budget)
    if not quiet:
        say(f"{len(written)} files in {folder}; {folder / 'README.md'} says what to do with them")
