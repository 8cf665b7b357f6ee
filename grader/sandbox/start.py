"""Run as a file in a new interpreter, `start.py PARENT_PID INSTRUMENTS PATH…` becomes a worker.

The paths lead to the allowed packages. The interpreter is started without `site`, so that no `.pth` file of the
installation is run.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from types import ModuleType


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
    return request_fd, answer_fd


def main(parent: int, instruments: list[str], paths: list[str]) -> None:
    """Serve the judge until its pipe closes."""
    _only_our_own_files()
    sys.path += paths
    request_fd, answer_fd = _take_channel()
    from grader.sandbox import operating_system, standard_streams, worker  # noqa: PLC0415 - found only now

    standard_streams.furnish()
    try:
        operating_system.tie_to_parent(parent)
    except OSError:  # the system refuses it
        operating_system.watch_parent(parent)
    measuring = [importlib.import_module(f"grader.sandbox.{name}") for name in instruments]
    for name in [name for name in sys.modules if name.partition(".")[0] == "grader"]:
        del sys.modules[name]
    worker.serve(request_fd, answer_fd, operating_system.limit_self, measuring)


if __name__ == "__main__":
    main(int(sys.argv[1]), [name for name in sys.argv[2].split(",") if name], sys.argv[3:])
