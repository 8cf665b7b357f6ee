"""All that differs between operating systems, for the judge's side and for the worker's.

Linux has everything. On other Unixes there is no clock of another process's CPU time here and no dependable limit of
memory, on Windows no limit at all; there a call's CPU limit counts wall time, and `layers` says so.
"""

from __future__ import annotations

import contextlib
import ctypes
import math
import os
import select
import signal
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from grader.sandbox.threads import ONE_THREAD

if sys.platform != "win32":
    import resource

if TYPE_CHECKING:
    from subprocess import Popen

_PR_SET_PDEATHSIG: Final = 1
_PR_SET_CHILD_SUBREAPER: Final = 36
_MAX_OPEN_FILES: Final = 64
_REAP_SECONDS: Final = 10.0
_CRASHES: Final = ("SIGSEGV", "SIGBUS", "SIGABRT", "SIGFPE", "SIGILL", "SIGTRAP")
_WINDOWS_CRASH: Final = 0xC0000000  # exit statuses from here on are exceptions of the system
# What a Python may need to find its own libraries; none of them is a secret.
_INHERITED: Final = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH", "SYSTEMROOT", "WINDIR")


def layers() -> tuple[str, ...]:
    """Names of what holds a worker of the basic tier on this system."""
    special = {
        "linux": ("rlimits", "memory-limit", "cpu-clock", "parent-death-signal"),
        "win32": ("wall-clock",),
    }
    return ("process", "clean-environment", *special.get(sys.platform, ("rlimits", "wall-clock")))


def worker_environment() -> dict[str, str]:
    """Environment for a worker, built from nothing: one thread for linear algebra, fixed hashes, UTF-8."""
    found = {name: os.environ[name] for name in _INHERITED if name in os.environ}
    return {**found, **ONE_THREAD, "PYTHONHASHSEED": "0", "PYTHONUTF8": "1"}


def start_options() -> dict[str, Any]:
    """Arguments for `subprocess.Popen`: no signals of the terminal, nothing inherited, a directory of no interest."""
    options: dict[str, Any] = {"env": worker_environment(), "cwd": str(Path.cwd().anchor), "close_fds": True}
    if sys.platform == "win32":
        options["creationflags"] = 0x08000000 | 0x00000200  # CREATE_NO_WINDOW, CREATE_NEW_PROCESS_GROUP
    else:
        options["process_group"] = 0
    return options


# ---- in the worker


def tie_to_parent(parent: int) -> None:
    """Let this process end when process `parent`, which started it, ends."""
    if sys.platform == "linux":
        if ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0) != 0:
            raise OSError(ctypes.get_errno(), "prctl(PR_SET_PDEATHSIG)")
        if os.getppid() != parent:  # it ended before the call
            os._exit(1)
    else:
        watch_parent(parent)


def watch_parent(parent: int) -> None:
    """Let this process end soon after process `parent`, for a system that cannot promise it."""
    threading.Thread(target=_await_end_of, args=(parent,), daemon=True).start()


def adopt_orphans() -> None:
    """Become the parent of what this process's children leave behind (Linux)."""
    if ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl(PR_SET_CHILD_SUBREAPER)")


def _await_end_of(parent: int) -> None:
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.WaitForSingleObject(kernel.OpenProcess(0x00100000, 0, parent), 0xFFFFFFFF)  # SYNCHRONIZE, INFINITE
    else:
        while os.getppid() == parent:
            time.sleep(0.5)
    os._exit(1)


def limit_self(memory_bytes: int, cpu_seconds: float) -> None:
    """Allow this process so many more bytes of address space (Linux only) and CPU seconds; no file and no process."""
    if sys.platform != "win32":
        seconds = math.ceil(time.process_time() + cpu_seconds) + 1
        limits = {"CPU": (seconds, seconds + 1), "FSIZE": (0, 0), "CORE": (0, 0)}
        limits["NOFILE"] = (_MAX_OPEN_FILES, _MAX_OPEN_FILES)
        if sys.platform == "linux":
            pages = int(Path("/proc/self/statm").read_bytes().split()[0])
            space = pages * resource.getpagesize() + memory_bytes
            limits["AS"] = (space, space)
        limits["NPROC"] = (0, 0)  # does not bind root
        for name, (soft, hard) in limits.items():
            number = getattr(resource, f"RLIMIT_{name}")
            ceiling = resource.getrlimit(number)[1]
            top = hard if ceiling == resource.RLIM_INFINITY else min(hard, ceiling)
            resource.setrlimit(number, (min(soft, top), top))


# ---- in the judge


class ChildProcess:
    """A process of the judge's own, from its start until it is reaped."""

    def __init__(self, popen: Popen[bytes]) -> None:
        """Take over `popen`, which nobody else may wait for."""
        self._popen = popen
        self._last_cpu = 0.0
        self._started = time.monotonic()
        self.end_fd: int | None = None
        """Readable once the process has ended, where the system has such a thing."""
        if sys.platform == "linux" and hasattr(os, "pidfd_open"):
            with contextlib.suppress(OSError):  # an old kernel, or a filter around us: then `has_ended` asks by waiting
                self.end_fd = os.pidfd_open(popen.pid)

    @property
    def pid(self) -> int:
        """Number of the process."""
        return self._popen.pid

    def cpu_seconds(self) -> float:
        """Seconds of CPU it has used, by a clock it cannot set; elsewhere than on Linux the seconds since its start."""
        if sys.platform != "linux":
            return time.monotonic() - self._started
        with contextlib.suppress(OSError):  # reaped: the last reading stands
            self._last_cpu = time.clock_gettime((~self.pid << 3) | 2)
        return self._last_cpu

    def has_ended(self) -> bool:
        """Whether it has ended; it stays unreaped where there is an `end_fd`."""
        if self.end_fd is None:
            return self._popen.poll() is not None
        return bool(select.select([self.end_fd], [], [], 0)[0])

    def dismiss(self) -> None:
        """Stop it: who has no zygote must reap it himself."""
        self.stop()

    def stop(self) -> int:
        """Kill it with its process group if it lives, reap it, and return its exit status (negative: the signal).

        Raises subprocess.TimeoutExpired if the system does not let go of it within ten seconds.
        """
        self.cpu_seconds()
        if self._popen.returncode is None:
            self._popen.kill()
        if sys.platform != "win32":
            with contextlib.suppress(ProcessLookupError, PermissionError):  # nobody of the group is left to signal
                os.killpg(self.pid, signal.SIGKILL)
        status = self._popen.wait(_REAP_SECONDS)
        if self.end_fd is not None:
            os.close(self.end_fd)
            self.end_fd = None
        return status


def describe_end(status: int) -> str:
    """Put an exit status, negative for a signal, into words."""
    if status >= _WINDOWS_CRASH:
        return "crashed"
    if status >= 0:
        return f"exited with status {status}"
    try:
        name = signal.Signals(-status).name
    except ValueError:
        name = f"signal {-status}"
    return "crashed" if name in _CRASHES else f"was killed by {name}"


def is_forbidden_call(status: int) -> bool:
    """Whether a process was ended for a system call that its filter does not forgive."""
    return sys.platform == "linux" and status == -signal.SIGSYS


def is_cpu_limit(status: int) -> bool:
    """Whether a process ended by its own limit of CPU time."""
    return sys.platform != "win32" and status == -signal.SIGXCPU
