"""`grader show`."""

from __future__ import annotations

import json
import re
import string
from typing import Any

import click
from rich.console import Group, RenderableType
from rich.markdown import Markdown
from rich.table import Table
from rich.text import Text

from grader.cli.app import Command
from grader.cli.courses import the_course
from grader.cli.output import say_page
from grader.course.problem import Example, Problem

# A code span or block first, since a dollar sign in it is no mathematics.
_CODE_OR_MATHS = re.compile(r"(?P<code>```.*?```|`[^`\n]*`)|\$\$.+?\$\$|\$[^$\n]+\$", re.DOTALL)
_PUNCTUATION = re.compile(f"[{re.escape(string.punctuation)}]")


@click.command("show", cls=Command)
@click.argument("problem_id", metavar="ID")
@click.pass_context
def command(context: click.Context, problem_id: str) -> None:
    """Show a problem: statement, signature, points, public examples."""
    say_page(_page(the_course(context, [problem_id]).problem(problem_id)))


def _page(problem: Problem) -> Group:
    facts = f"{problem.id}, {problem.difficulty}, about {problem.minutes} minutes, {problem.points} points"
    return Group(
        Text(problem.title, style="bold"),
        Text(facts, style="dim"),
        Text(),
        Markdown(_with_plain_maths(problem.statement), hyperlinks=False),
        Text(),
        *_section(problem.function.signature, _values(problem)),
        *_section("Points", _points(problem)),
        *(part for example in problem.examples for part in _section(f"Example: {example.name}", _example(example))),
    )


def _with_plain_maths(statement: str) -> str:
    """Escape what Markdown would take out of LaTeX, as the comma's backslash in a thin space."""

    def escaped(found: re.Match[str]) -> str:
        return found[0] if found["code"] else _PUNCTUATION.sub(r"\\\g<0>", found[0])

    return _CODE_OR_MATHS.sub(escaped, statement)


def _section(title: str, body: RenderableType) -> tuple[RenderableType, ...]:
    return Text(title, style="bold"), body, Text()


def _grid() -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(overflow="fold")
    table.add_column(overflow="fold")
    return table


def _values(problem: Problem) -> Table:
    table = _grid()
    table.add_column(overflow="fold")
    for name, argument in problem.function.arguments.items():
        table.add_row(Text(f"  {name}"), Text(_kind(argument)), Text(argument.description))
    for name, result in problem.function.returns.items():
        table.add_row(Text(f"  -> {name}"), Text(_kind(result)), Text(result.description))
    return table


def _kind(spec: Any) -> str:
    """Say what a value is, in the words of its specification."""
    if hasattr(spec, "chain"):
        return f"list of {spec.length} matrices, product ({', '.join(map(str, spec.chain))})"
    if hasattr(spec, "array"):
        dtype = getattr(spec, "dtype", "float")
        sides = ", ".join(map(str, spec.array))
        if spec.scalar:
            return "float or array"
        return f"{'' if dtype == 'float' else f'{dtype} '}array ({sides}{',' if len(spec.array) == 1 else ''})"
    name = "int" if type(spec).__name__.startswith("Int") else "float"
    return name if spec.bounds is None else f"{name}, {spec.bounds[0]} to {spec.bounds[1]}"


def _points(problem: Problem) -> Table:
    table = _grid()
    for group in problem.groups:
        table.add_row(Text(f"  {group.name}"), Text(str(group.points)))
    return table


def _example(example: Example) -> Table:
    table = _grid()
    for name, value in example.arguments.items():
        table.add_row(Text(f"  {name}"), Text(_literal(value)))
    for name, value in example.returns.items():
        table.add_row(Text(f"  -> {name}"), Text(_literal(value)))
    if example.note:
        table.add_row(Text(), Text(example.note))
    return table


def _literal(value: Any) -> str:
    return json.dumps(value, default=str, ensure_ascii=False)
