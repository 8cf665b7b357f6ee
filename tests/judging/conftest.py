"""The course of the checkout, and a runner."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.course.load import Course, load_course
from grader.sandbox import Runner, open_runner

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def course() -> Course:
    """The course of the checkout."""
    return load_course(ROOT)


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    """The best runner there is."""
    with open_runner() as opened:
        yield opened
