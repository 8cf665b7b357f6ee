"""Open the sandbox for a course."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from grader.cli.failures import CannotGoOn
from grader.sandbox import DEFAULT_MODULES, open_runner

if TYPE_CHECKING:
    from grader.course.load import Course
    from grader.sandbox.runner import Runner, Tier


@contextmanager
def course_runner(course: Course, tier: Tier | None = None) -> Iterator[Runner]:
    """Give a runner in which submissions may import numpy and the course's modules (the default ones if it names none).

    Raises CannotGoOn where a module is not installed here.
    """
    modules = ("numpy", *course.file.modules) if course.file.modules else DEFAULT_MODULES
    try:
        runner = open_runner(tier, modules)
    except ModuleNotFoundError as error:
        message = f"the course lets submissions import {error.name}, which is not installed here"
        raise CannotGoOn(message) from error
    with runner:
        yield runner
