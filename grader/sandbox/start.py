"""Run as a file in a new interpreter, `start.py PARENT_PID INSTRUMENTS PATH…` becomes a worker.

The paths lead to the allowed packages. The interpreter is started without `site`, so that no `.pth` file of the
installation is run.
"""

from __future__ import annotations

import builtins
import importlib
import io
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import cast


def _only_our_own_files() -> None:
    """Make `grader.sandbox.wire` and its neighbours importable without running the package they lie in."""
    for name, path in (("grader", []), ("grader.sandbox", [str(Path(__file__).resolve().parent)])):
        module = ModuleType(name)
        module.__path__ = path
        sys.modules[name] = module


def _take_channel() -> tuple[int, int]:
    """Keep the pipes on 0 and 1 as request and answer channel; empty input, and all printing into the pipe on 2."""
    request_fd, answer_fd = os.dup(0), os.dup(1)  # not inheritable
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0, inheritable=False)
    os.close(nothing)
    os.dup2(2, 1, inheritable=False)
    os.set_inheritable(2, False)  # noqa: FBT003 - positional only
    sys.stdin = io.TextIOWrapper(io.BufferedReader(io.FileIO(0, closefd=False)), "utf-8")
    sys.stdout = _text_output(1)
    sys.stderr = _text_output(2)
    vars(sys).update(__stdin__=sys.stdin, __stdout__=sys.stdout, __stderr__=sys.stderr)
    return request_fd, answer_fd


def _text_output(fd: int) -> io.TextIOWrapper:
    # Unbuffered: both streams end in one pipe, in the order of printing, and a crash swallows nothing.
    raw = cast("io.BufferedWriter", io.FileIO(fd, "w", closefd=False))
    return io.TextIOWrapper(raw, "utf-8", errors="backslashreplace", newline="\n", write_through=True)


def main(parent: int, instruments: list[str], paths: list[str]) -> None:
    """Serve the judge until its pipe closes."""
    _only_our_own_files()
    sys.path += paths
    request_fd, answer_fd = _take_channel()
    from grader.sandbox import operating_system, worker  # noqa: PLC0415 - found only now

    operating_system.tie_to_parent(parent)
    measuring = [importlib.import_module(f"grader.sandbox.{name}") for name in instruments]
    vars(builtins).update(exit=sys.exit, quit=sys.exit)  # what `site` would have put there
    for name in [name for name in sys.modules if name.partition(".")[0] == "grader"]:
        del sys.modules[name]
    sys.argv = ["submission"]
    worker.serve(request_fd, answer_fd, operating_system.limit_self, measuring)


if __name__ == "__main__":
    main(int(sys.argv[1]), [name for name in sys.argv[2].split(",") if name], sys.argv[3:])
