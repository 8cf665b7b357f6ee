"""Progress on standard error, for a person who waits."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from grader.cli.output import is_terminal
from grader.judging.progress import Silent

if TYPE_CHECKING:
    from grader.judging.progress import Progress


@contextmanager
def watched(*, quiet: bool) -> Iterator[Progress]:
    """Give a progress bar where standard error is a terminal, and nobody asked for quiet."""
    if quiet or not is_terminal(sys.stderr):
        yield Silent()
        return
    from grader.cli.progress_bar import shown_bar  # noqa: PLC0415  # rich takes its time, and nobody watches in CI

    with shown_bar() as bar:
        yield bar
