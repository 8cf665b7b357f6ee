"""`grader render`."""

from __future__ import annotations

from pathlib import Path

import click

from grader.authoring.render import render_course
from grader.cli.app import Command
from grader.cli.courses import the_course
from grader.cli.output import say


@click.command("render", cls=Command)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.argument("ids", metavar="[ID]…", nargs=-1)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing.")
@click.pass_context
def command(context: click.Context, folder: Path, ids: tuple[str, ...], *, quiet: bool) -> None:
    """Make a student repository in DIR, of all problems or of those named."""
    written = render_course(the_course(context, ids), folder, ids or None)
    if not quiet:
        say("\n".join(str(path) for path in written))
