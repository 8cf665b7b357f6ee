"""`grader list`."""

from __future__ import annotations

import json

import click
from rich.table import Table
from rich.text import Text

from grader.cli.app import Command
from grader.cli.courses import the_course
from grader.cli.output import say, say_page
from grader.course.load import Course


@click.command("list", cls=Command)
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_context
def command(context: click.Context, *, as_json: bool) -> None:
    """List the problems in the order of study: id, chapter, difficulty, points."""
    course = the_course(context)
    if as_json:
        say(json.dumps(_rows(course), indent=2))
    else:
        say_page(_table(course))


def _rows(course: Course) -> list[dict[str, str | int]]:
    chapters = {chapter.id: chapter.title for chapter in course.file.chapters}
    return [
        {
            "id": problem.id,
            "title": problem.title,
            "chapter": problem.chapter,
            "chapter_title": chapters.get(problem.chapter, problem.chapter),
            "difficulty": problem.difficulty.value,
            "minutes": problem.minutes,
            "points": problem.points,
        }
        for problem in course.problems.values()
    ]


def _table(course: Course) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim")
    for name in ("id", "chapter", "difficulty"):
        table.add_column(name, overflow="fold")
    table.add_column("points", justify="right")
    for row in _rows(course):
        table.add_row(*(Text(str(row[name])) for name in ("id", "chapter_title", "difficulty", "points")))
    return table
