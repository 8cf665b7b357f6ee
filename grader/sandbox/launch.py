"""Start a zygote's process: at once, before anybody knows what its workers may import."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from grader.sandbox.closing import Closing
from grader.sandbox.operating_system import start_options

if TYPE_CHECKING:
    from collections.abc import Sequence

LIBRARIES: Final = ("seccompy", "landlockpy")
_END_SECONDS: Final = 10.0


def package_paths(modules: Sequence[str]) -> list[str]:
    """Directories of the packages among `modules` that are not Python's own; ModuleNotFoundError for one missing."""
    found: dict[str, None] = {}
    for name in modules:
        top = name.partition(".")[0]
        if top in sys.stdlib_module_names:
            continue
        spec = find_spec(top)
        if spec is None:
            raise ModuleNotFoundError(f"the module {top!r} is allowed to submissions but not installed", name=top)
        places = list(spec.submodule_search_locations or ([spec.origin] if spec.origin else []))
        found.update(dict.fromkeys(str(Path(place).resolve().parent) for place in places))
    return list(found)


class Launch(Closing):
    """A zygote that is starting: it imports numpy, then waits to be told what else."""

    def __init__(self, starter: ThreadPoolExecutor | None = None) -> None:
        """Start it in the one thread of `starter`: Linux ends it with that thread. Raises OSError, and
        ModuleNotFoundError where numpy or a library of the lock is not installed.
        """
        self.starter = starter or ThreadPoolExecutor(1, "worker-starter")
        paths = package_paths(("numpy", *LIBRARIES))
        self.control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        script = str(Path(__file__).with_name("zygote.py"))
        command = [sys.executable, "-P", "-s", "-S", script, str(theirs.fileno()), str(os.getpid()), *paths]
        try:
            self.process = self.starter.submit(_start_process, command, theirs.fileno()).result()
        except BaseException:
            self.control.close()
            raise
        finally:
            theirs.close()

    def close(self) -> None:
        """End the zygote and what it forked. Repeated calls do nothing."""
        self.control.close()
        try:
            self.process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if self.process.stderr is not None:
            self.process.stderr.close()


def _start_process(command: list[str], control_fd: int) -> subprocess.Popen[bytes]:
    nothing = subprocess.DEVNULL
    options = start_options()
    return subprocess.Popen(  # noqa: S603 - our own script
        command, stdin=nothing, stdout=nothing, stderr=subprocess.PIPE, bufsize=0, pass_fds=[control_fd], **options
    )
