"""Locking a forked worker, layer by layer, before it reads a byte of a submission (Linux).

What can be built once is built in the zygote, by libraries: the rules of Landlock and the program of the seccomp
filter. Applying them is left to the child. A layer that cannot be applied raises, and the child ends: it fails closed.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import math
import os
import resource
import signal
import time
from typing import TYPE_CHECKING, Final

from seccompy import Action, ArgCmp, CmpOp, Filter, arch, bpf, syscalls

from grader.sandbox.system_calls import ALLOWED, ALLOWED_FCNTL, ENDS_THE_PROCESS, MISSING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from landlockpy import Ruleset

REQUEST_FD: Final = 3
ANSWER_FD: Final = 4
FIRST_FREE_FD: Final = 5
MOST_FDS: Final = 256
"""The zygote has no descriptor from here on."""

LAYERS: Final = ("descriptors", "unprivileged-user", "rlimits", "no-new-privileges", "landlock", "seccomp")
"""In the order in which a child applies them."""
FAILED_STATUS: Final = {layer: 80 + number for number, layer in enumerate(LAYERS)}
"""Exit status of a child that could not apply a layer."""

_NOBODY: Final = 65534
_WORKER_FDS: Final = 16
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 1, 4, 22, 38
_SECCOMP_MODE_FILTER: Final = 2
_CAP_SETGID, _CAP_SETUID = 6, 7
_X32: Final = 0x40000000


class _FilterProgram(ctypes.Structure):
    """`struct sock_fprog`."""

    _fields_ = (("count", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def _known(names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        with contextlib.suppress(ValueError, KeyError):  # not every machine has every call: arm64 knows no `time`
            syscalls.syscall_nr(name)
            yield name


def filter_bytes() -> bytes:
    """Return the BPF program of the allow-list; calls of a foreign ABI (i386, x32) end the process."""
    rules = Filter(default=int(Action.ERRNO) | errno.EPERM)
    for name in _known(ALLOWED):
        rules.allow(name)
    for command in ALLOWED_FCNTL:
        rules.allow("fcntl", args=[ArgCmp(1, CmpOp.EQ, command)])
    for name in _known(MISSING):
        rules.errno(name, errno.ENOSYS)
    for name in _known(ENDS_THE_PROCESS):
        rules.kill(name)
    if arch() != "x86_64":
        return rules.program
    # The library compares the machine, which is the same for x32; its calls carry a bit in their number.
    x32: list[bpf.Insn] = [bpf.Load(0), bpf.Jump(bpf.BPF_JGEQ, _X32, None, "go on"), bpf.Ret(Action.KILL_PROCESS)]
    return bpf.assemble(x32, {"go on": len(x32)}) + rules.program


def deny_all_files() -> Ruleset | None:
    """Return a Landlock ruleset that grants nothing, with all rights and scopes this kernel knows; None without one."""
    from landlockpy import LandlockError, Ruleset, Scope  # noqa: PLC0415 - a system without Landlock goes on

    try:
        return Ruleset(scoped=Scope.SIGNAL | Scope.ABSTRACT_UNIX_SOCKET)
    except (LandlockError, OSError):
        return None


def may_change_user() -> bool:
    """Whether this process is root with the capabilities to become somebody else."""
    if os.geteuid() != 0:
        return False
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - pathlib is not needed for one line
        held = next(int(line.split()[1], 16) for line in status if line.startswith("CapEff:"))
    return bool(held >> _CAP_SETUID & 1 and held >> _CAP_SETGID & 1)


class Confinement:
    """All layers, made ready in the zygote. The zygote has one thread: Landlock and seccomp bind only the caller's."""

    def __init__(self) -> None:
        """Build what the layers need, and find out which this system may have."""
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._program = filter_bytes()
        self._buffer = ctypes.create_string_buffer(self._program, len(self._program))
        self._filter = _FilterProgram(len(self._program) // 8, ctypes.addressof(self._buffer))
        self._ruleset = deny_all_files()
        self._changes_user = may_change_user()
        self._zygote = os.getpid()
        self._statm = os.open("/proc/self/statm", os.O_RDONLY | os.O_CLOEXEC)

    def available(self) -> tuple[str, ...]:
        """Names of the layers that are worth trying; whether they hold is for the self-test to see."""
        missing = {"landlock": self._ruleset is None, "unprivileged-user": not self._changes_user}
        return tuple(layer for layer in LAYERS if not missing.get(layer, False))

    def apply(self, layers: list[str], fds: list[int], memory_bytes: int, cpu_seconds: float) -> None:
        """Lock this process. Exits with the layer's `FAILED_STATUS` if one of `layers` cannot be applied."""
        space = self._address_space() + memory_bytes
        if self._ruleset is not None and "landlock" not in layers:
            self._ruleset.close()
            self._ruleset = None
        actions = {
            "descriptors": lambda: self._keep_only(fds),
            "unprivileged-user": _become_nobody,
            "rlimits": lambda: set_limits(space, cpu_seconds),
            "no-new-privileges": self._give_up_privileges,
            "landlock": self._landlock,
            "seccomp": self._seccomp,
        }
        for layer in LAYERS:
            if layer in layers:
                try:
                    actions[layer]()
                except BaseException:  # noqa: BLE001 - whatever it was: not locked is not started
                    os._exit(FAILED_STATUS[layer])

    def _address_space(self) -> int:
        pages = int(os.pread(self._statm, 64, 0).split()[0])
        return pages * resource.getpagesize()

    def _keep_only(self, fds: list[int]) -> None:
        """Have request, answer and output pipe on their numbers, and no descriptor else but the ruleset's."""
        request, answer, output = fds
        for source, target in ((output, 1), (output, 2), (request, REQUEST_FD), (answer, ANSWER_FD)):
            os.dup2(source, target, inheritable=False)
        kept = FIRST_FREE_FD - 1 if self._ruleset is None else self._ruleset.fileno()
        os.closerange(FIRST_FREE_FD, kept)
        os.closerange(kept + 1, MOST_FDS)
        os.setpgid(0, 0)

    def _prctl(self, option: int, value: int, pointer: object = 0) -> None:
        if self._libc.prctl(option, value, pointer, 0, 0) != 0:
            raise OSError(ctypes.get_errno(), f"prctl({option})")

    def _give_up_privileges(self) -> None:
        self._prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != self._zygote:  # it ended before the call
            os._exit(0)
        self._prctl(_PR_SET_DUMPABLE, 0)
        self._prctl(_PR_SET_NO_NEW_PRIVS, 1)

    def _landlock(self) -> None:
        if self._ruleset is None:
            raise OSError(errno.ENOSYS, "landlock")
        self._ruleset.restrict(no_new_privs=False)
        self._ruleset.close()

    def _seccomp(self) -> None:
        self._prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(self._filter))


def _become_nobody() -> None:
    os.setgroups([])
    os.setresgid(_NOBODY, _NOBODY, _NOBODY)
    os.setresuid(_NOBODY, _NOBODY, _NOBODY)


def set_limits(address_space: int, cpu_seconds: float) -> None:
    """Limit this process: bytes of address space, CPU seconds from now on, and nothing of anything else."""
    seconds = math.ceil(time.process_time() + cpu_seconds) + 1
    zero = ("FSIZE", "CORE", "MSGQUEUE", "MEMLOCK", "NPROC")
    limits = {"CPU": (seconds, seconds + 1), "AS": (address_space,) * 2, "NOFILE": (_WORKER_FDS,) * 2}
    for name, (soft, hard) in {**limits, **dict.fromkeys(zero, (0, 0))}.items():
        number = getattr(resource, f"RLIMIT_{name}")
        ceiling = resource.getrlimit(number)[1]
        top = hard if ceiling == resource.RLIM_INFINITY else min(hard, ceiling)
        resource.setrlimit(number, (min(soft, top), top))
