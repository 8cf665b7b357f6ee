"""Open the sandbox for a course."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from grader.cli.failures import CannotGoOn
from grader.sandbox import DEFAULT_MODULES, Tier, open_runner

if TYPE_CHECKING:
    from grader.course.load import Course
    from grader.sandbox.launch import Launch
    from grader.sandbox.runner import Runner


@contextmanager
def early_launch(tier: Tier | None) -> Iterator[Launch | None]:
    """Start a zygote before anybody has read the course: its imports and ours then take their time side by side.

    None where `tier` needs none, or where it cannot be started: whoever opens the runner finds out why.
    """
    if sys.platform != "linux" or tier is Tier.BASIC:
        yield None
        return
    from grader.sandbox.launch import Launch  # noqa: PLC0415  # of no use on other systems

    try:
        launch = Launch()
    except (OSError, ModuleNotFoundError):
        yield None
        return
    with launch:
        yield launch


@contextmanager
def course_runner(course: Course, tier: Tier | None = None, launch: Launch | None = None) -> Iterator[Runner]:
    """Give a runner in which submissions may import numpy and the course's modules (the default ones if it names none).

    Raises CannotGoOn where a module is not installed here.
    """
    modules = ("numpy", *course.file.modules) if course.file.modules else DEFAULT_MODULES
    try:
        runner = open_runner(tier, modules, launch)
    except ModuleNotFoundError as error:
        message = f"the course lets submissions import {error.name}, which is not installed here"
        raise CannotGoOn(message) from error
    with runner:
        yield runner
