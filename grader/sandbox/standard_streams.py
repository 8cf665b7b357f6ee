"""What a submission finds as `sys.stdin`, `sys.stdout` and the like, in every kind of worker."""

from __future__ import annotations

import builtins
import io
import sys
from typing import Any, cast


class CountedOutput(io.FileIO):
    """A descriptor to write to, and how many bytes were."""

    written = 0

    def write(self, data: Any, /) -> int:
        """Write, and count."""
        count = super().write(data)
        self.written += count
        return count


def furnish() -> None:
    """Give the interpreter streams on the descriptors 0 to 2, and what `site` would have put there."""
    sys.stdin = io.TextIOWrapper(io.BufferedReader(io.FileIO(0, closefd=False)), "utf-8")
    sys.stdout, sys.stderr = _text_output(1), _text_output(2)
    vars(sys).update(__stdin__=sys.stdin, __stdout__=sys.stdout, __stderr__=sys.stderr)
    vars(builtins).update(exit=sys.exit, quit=sys.exit)
    sys.argv = ["submission"]


def _text_output(fd: int) -> io.TextIOWrapper:
    # Unbuffered: both streams end in one pipe, in the order of printing, and a crash swallows nothing.
    raw = cast("io.BufferedWriter", CountedOutput(fd, "w", closefd=False))
    return io.TextIOWrapper(raw, "utf-8", errors="backslashreplace", newline="\n", write_through=True)
