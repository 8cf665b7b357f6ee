"""`grader schema`."""

from __future__ import annotations

import json
from typing import Literal

import click

from grader.cli.app import Command
from grader.cli.output import say
from grader.course.schema import course_schema, problem_schema
from grader.reports.json_reader import report_schema

_SCHEMAS = {"course": course_schema, "problem": problem_schema, "report": report_schema}


@click.command("schema", cls=Command)
@click.argument("what", type=click.Choice(list(_SCHEMAS)))
def command(what: Literal["course", "problem", "report"]) -> None:
    """Print the JSON Schema of course.yaml, of a problem's YAML, or of a JSON report."""
    say(json.dumps(_SCHEMAS[what](), indent=2, ensure_ascii=False))
