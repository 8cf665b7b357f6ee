"""`grader check`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.app import Command
from grader.cli.courses import the_course
from grader.cli.failures import BadRequest
from grader.cli.interruption import with_runner
from grader.cli.output import columns, say, wants_colour
from grader.cli.progress import watched
from grader.cli.reporting import detail_of
from grader.cli.status import exit_status
from grader.judging.self_check import check_submissions
from grader.judging.submission import find_submission
from grader.reports import Audience, Detail, Options, render

if TYPE_CHECKING:
    from grader.course.load import Course
    from grader.judging.report import Report
    from grader.sandbox.runner import Runner


@click.command("check", cls=Command)
@click.argument("paths", metavar="[PATH]…", nargs=-1, type=click.Path(path_type=Path))
@click.option("--problem", metavar="ID", help="The problem that every PATH is about.")
@click.option("--watch", is_flag=True, help="Check again whenever a file changes, until Ctrl-C.")
@click.option("-v", "--verbose", count=True, help="Every check, its families, tracebacks and output.")
@click.option("-q", "--quiet", count=True, help="One line a submission.")
@click.pass_context
def command(
    context: click.Context, paths: tuple[Path, ...], problem: str | None, *, watch: bool, verbose: int, quiet: int
) -> int:
    """Try your solutions (default: the working directory): public examples, and checks that need no reference."""
    detail = detail_of(verbose, quiet)
    places = paths or (Path(),)
    course = the_course(context)

    def once() -> int:
        report = _checked(course, places, problem, quiet=detail is Detail.BRIEF)
        options = Options(Audience.STUDENT, detail, columns(), wants_colour(sys.stdout))
        say(render(report, "text", options), end="")
        return exit_status(report, None)

    return _again_and_again(once, places) if watch else once()


def _checked(course: Course, paths: Sequence[Path], problem: str | None, *, quiet: bool) -> Report:
    def work(runner: Runner) -> Report:
        submissions = [find_submission(path, course, problem, runner) for path in paths]
        with watched(quiet=quiet) as progress:
            return check_submissions(course, submissions, runner=runner, progress=progress)

    return with_runner(course, work)


def _again_and_again(once: Callable[[], int], paths: Sequence[Path]) -> int:
    try:
        watchfiles = import_module("watchfiles")
    except ModuleNotFoundError as error:
        message = "--watch needs the package watchfiles: pip install 'numgrader[watch]'"
        raise BadRequest(message) from error
    status = once()
    say("watching for changes, Ctrl-C ends it", err=True)
    for _ in watchfiles.watch(*paths, watch_filter=_is_solution):
        status = once()
    return status


def _is_solution(_change: object, path: str) -> bool:
    return path.endswith((".py", ".ipynb", ".zip")) and "__pycache__" not in path
