"""The progress bar itself."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from grader.cli.output import wants_colour

if TYPE_CHECKING:
    from rich.progress import TaskID

    from grader.judging.verdict import Verdict


class Bar:
    """Shows the cases done, and the problem judged last. Told from several threads; rich locks."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._task: TaskID | None = None

    def start(self, total_cases: int) -> None:
        self._task = self._progress.add_task("", total=total_cases)

    def case_done(self) -> None:
        if self._task is not None:
            self._progress.advance(self._task)

    def problem_done(self, path: str, problem_id: str, verdict: Verdict) -> None:
        del path, verdict  # a path is the student's text, and the report tells all
        if self._task is not None:
            self._progress.update(self._task, description=problem_id)

    def finish(self) -> None:
        if self._task is not None:
            self._progress.remove_task(self._task)
            self._task = None


class CountBar:
    """Shows how many things are done, and the last one. Told from several threads; rich locks."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._task = progress.add_task("", total=total)

    def one_done(self, name: str) -> None:
        self._progress.update(self._task, advance=1, description=name)


@contextmanager
def shown_bar() -> Iterator[Bar]:
    """Show a bar on standard error until the block ends; it leaves no trace."""
    with _shown() as progress:
        yield Bar(progress)


@contextmanager
def shown_count(total: int) -> Iterator[CountBar]:
    """Show a bar of `total` things on standard error until the block ends; it leaves no trace."""
    with _shown() as progress:
        yield CountBar(progress, total)


def _shown() -> Progress:
    console = Console(stderr=True, no_color=not wants_colour(sys.stderr))
    shown = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}", markup=False))
    return Progress(*shown, console=console, transient=True)
