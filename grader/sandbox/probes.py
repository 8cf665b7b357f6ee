"""Acts that a lock has to refuse, as a program for a worker: `observe(acts)` tries them and tells what happened.

It is sent to a worker like a submission and sees what a submission sees. Nothing stays of an act that succeeds.
"""

from __future__ import annotations

import _thread
import ctypes
import errno
import os
import resource
import socket
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_LIBC = ctypes.CDLL(None, use_errno=True)
_REFUSALS = {errno.EPERM, errno.EACCES}
_GETPID_X32 = 0x40000000 | 39
_PTRACE_ATTACH = 16
_PR_GET_DUMPABLE, _PR_GET_NO_NEW_PRIVS = 3, 39
_LOCALHOST = "127.0.0.1"
_DISCARD_PORT = 9
_PAST_EVERY_BUDGET = 2**46


def _read_a_file() -> None:
    os.close(os.open(os.devnull, os.O_RDONLY))


def _write_a_file() -> None:
    try:
        os.close(os.open("/tmp", os.O_TMPFILE | os.O_RDWR))  # noqa: S108 - a file without a name
    except OSError as error:
        if error.errno != errno.EROFS:
            raise
        os.close(os.open(os.devnull, os.O_WRONLY))  # nothing but this can be written to here


def _list_a_directory() -> None:
    os.listdir("/")  # noqa: PTH208 - as below


def _look_at_a_path() -> None:
    os.stat("/")  # noqa: PTH116 - the system call is what counts


def _look_at_a_process() -> None:
    os.close(os.open(f"/proc/{os.getppid()}/stat", os.O_RDONLY))


def _connect_by_tcp() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as plug:
        plug.settimeout(0.2)
        plug.connect((_LOCALHOST, _DISCARD_PORT))


def _send_by_udp() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as plug:
        plug.sendto(b"", (_LOCALHOST, _DISCARD_PORT))


def _open_a_local_socket() -> None:
    for plug in socket.socketpair():
        plug.close()


def _fork() -> None:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


def _start_a_thread() -> None:
    try:
        _thread.start_new_thread(int, ())
    except RuntimeError:
        raise PermissionError(errno.EPERM, "no threads") from None


def _execute_a_program() -> None:
    os.execv("/", ["nothing"])  # noqa: S606 - a directory: refused without a lock as well, but later


def _signal_the_parent() -> None:
    os.kill(os.getppid(), 0)


def _share_memory() -> None:
    os.close(os.memfd_create("probe"))


def _raise_a_limit() -> None:
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (1, 1))
    except ValueError:  # "not allowed to raise maximum limit"
        raise PermissionError(errno.EPERM, "no more") from None


def _become_root() -> None:
    os.setuid(0)


def _use_a_foreign_descriptor() -> None:
    for fd in range(5, 256):
        try:
            os.get_inheritable(fd)
        except OSError:
            continue
        return
    raise PermissionError(errno.EPERM, "there is none")


def _take_too_much_memory() -> None:
    try:
        bytearray(_PAST_EVERY_BUDGET)
    except MemoryError:
        raise PermissionError(errno.EPERM, "too much") from None


def _gain_privileges() -> None:
    if _LIBC.prctl(_PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1 and _LIBC.prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0) == 0:
        raise PermissionError(errno.EPERM, "none to gain")


def _debug_the_parent() -> None:
    if _LIBC.ptrace(_PTRACE_ATTACH, os.getppid(), 0, 0) == 0:
        _LIBC.ptrace(17, os.getppid(), 0, 0)  # PTRACE_DETACH


def _call_by_a_foreign_abi() -> None:
    _LIBC.syscall(_GETPID_X32)


_ACTS: dict[str, Callable[[], None]] = {
    "read a file": _read_a_file,
    "write a file": _write_a_file,
    "list a directory": _list_a_directory,
    "look at a path": _look_at_a_path,
    "look at a process": _look_at_a_process,
    "connect by TCP": _connect_by_tcp,
    "send by UDP": _send_by_udp,
    "open a local socket": _open_a_local_socket,
    "fork": _fork,
    "start a thread": _start_a_thread,
    "execute a program": _execute_a_program,
    "signal the parent": _signal_the_parent,
    "share memory": _share_memory,
    "raise a limit": _raise_a_limit,
    "become root": _become_root,
    "use a foreign descriptor": _use_a_foreign_descriptor,
    "take too much memory": _take_too_much_memory,
    "gain privileges": _gain_privileges,
    "debug the parent": _debug_the_parent,
    "call by a foreign ABI": _call_by_a_foreign_abi,
}


def observe(acts: tuple[str, ...]) -> tuple[str, ...]:
    """Try `acts` in order; the names of those that were refused."""
    refused = []
    for act in acts:
        try:
            _ACTS[act]()
        except OSError as error:
            if error.errno in _REFUSALS:
                refused.append(act)
    return tuple(refused)
