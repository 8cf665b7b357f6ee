"""Printing. A reader that goes away (`grader list | head -1`) is no failure, and no character is one."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import sys
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.console import RenderableType


def steady_streams() -> None:
    """Make standard output and error take any text: what their encoding lacks is written as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(text: str, *, err: bool = False, end: str = "\n") -> None:
    """Write `text` and flush it. Once the reader has gone away, nothing more is written."""
    stream = sys.stderr if err else sys.stdout
    try:
        stream.write(text + end)
        stream.flush()
    except BrokenPipeError:
        _close_quietly(stream)


def is_terminal(stream: TextIO) -> bool:
    """Whether a person watches `stream`."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def wants_colour(stream: TextIO) -> bool:
    """Whether `stream` is a terminal and NO_COLOR (no-color.org) is unset or empty."""
    return is_terminal(stream) and not os.environ.get("NO_COLOR")


def columns() -> int:
    """Return the width of the terminal, or what COLUMNS says, or 80."""
    return shutil.get_terminal_size().columns


def say_page(page: RenderableType) -> None:
    """Print something made with rich on standard output, in colour only on a terminal."""
    from rich.console import Console  # noqa: PLC0415  # most of the start-up time of commands that print plain text

    buffer = io.StringIO()
    colour = wants_colour(sys.stdout)
    console = Console(
        file=buffer,
        width=min(max(columns(), 40), 200),
        force_terminal=colour,
        no_color=not colour,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        _environ={},
    )
    console.print(page)
    lines = (line.rstrip() for line in buffer.getvalue().splitlines())
    say("\n".join(lines))


def _close_quietly(stream: TextIO) -> None:
    # Else the interpreter would complain while flushing at exit.
    with contextlib.suppress(OSError, ValueError):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, stream.fileno())
        os.close(nothing)
