"""Progress on standard error, for a person who waits."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from grader.cli.output import is_terminal
from grader.judging.progress import Silent

if TYPE_CHECKING:
    from grader.judging.progress import Progress


class Counter(Protocol):
    """Told of each thing done, from any thread."""

    def one_done(self, name: str) -> None: ...


class Uncounted:
    """A count that nobody watches."""

    def one_done(self, name: str) -> None: ...


@contextmanager
def counted(total: int) -> Iterator[Counter]:
    """Give a bar of so many things where standard error is a terminal."""
    if not is_terminal(sys.stderr):
        yield Uncounted()
        return
    from grader.cli.progress_bar import shown_count  # noqa: PLC0415  # rich takes its time, and nobody watches in CI

    with shown_count(total) as bar:
        yield bar


@contextmanager
def watched(*, quiet: bool) -> Iterator[Progress]:
    """Give a progress bar where standard error is a terminal, and nobody asked for quiet."""
    if quiet or not is_terminal(sys.stderr):
        yield Silent()
        return
    from grader.cli.progress_bar import shown_bar  # noqa: PLC0415  # rich takes its time, and nobody watches in CI

    with shown_bar() as bar:
        yield bar
