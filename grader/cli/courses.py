"""Load the course that the command line means."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import click

from grader.cli.settings import Settings
from grader.course.load import Course, find_course, load_course


def the_course(context: click.Context, only: Collection[str] | None = None) -> Course:
    """Return the course of `--course`, GRADER_COURSE or the working directory; `only` reads just these problems."""
    settings = context.ensure_object(Settings)
    return load_course(find_course(settings.course, Path.cwd()), only or None)
