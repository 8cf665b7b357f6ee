"""Run as a file in a new interpreter, `zygote.py CONTROL_FD JUDGE_PID PATH…` forks locked workers on demand.

It holds no secret: its environment is built from nothing, and of the grader it has only what a worker needs. The judge
alone talks to it, in messages of JSON over one socket that no worker has:

    {"modules": [names], "paths": [where they are]}   the first message, once: what submissions may import
        {"layers": [names]}                           when all is imported: the layers that can be tried
    {"fork": {"layers": […], "memory": bytes, "cpu": seconds, "instruments": […], "imports": […]}}
        {"pid": pid}                              with the pidfd of the child, which took three descriptors
    {"reap": pid}                                 of a child that has ended
        {"status": status, "peak": bytes}         negative: the signal; null: it has not ended
    {"dismiss": pid}                              of a child that was killed; it is reaped, and nothing is answered
"""

from __future__ import annotations

import contextlib
import fcntl
import gc
import importlib
import json
import os
import resource
import select
import signal
import socket
import sys
import warnings
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from grader.sandbox.confinement import Confinement

_MESSAGE_BYTES: Final = 65536
_CONTROL_AT_LEAST: Final = 10
_OURS: Final = ("grader", "seccompy", "landlockpy")
_FAULT_STATUS: Final = 70  # an error of the worker's own loop; what it was is nobody's business
# What allowed modules import only when a function needs it.
_LAZY: Final = (
    "_strptime", "ast", "calendar", "copyreg", "ctypes", "difflib", "encodings.ascii", "encodings.cp1252",
    "encodings.idna", "encodings.latin_1", "encodings.unicode_escape", "encodings.utf_16", "encodings.utf_8_sig",
    "fnmatch", "glob", "locale", "opcode", "dis", "pickle", "platform", "secrets", "shutil", "stringprep", "tempfile",
    "tokenize", "unicodedata", "csv", "html", "queue", "threading", "zipfile", "pathlib", "signal", "zlib", "hashlib",
)  # fmt: skip
_LAZY_NUMPY: Final = (
    "numpy.char", "numpy.ctypeslib", "numpy.exceptions", "numpy.fft", "numpy.lib.format", "numpy.lib.recfunctions",
    "numpy.lib.scimath", "numpy.lib.stride_tricks", "numpy.linalg", "numpy.ma", "numpy.ma.extras", "numpy.polynomial",
    "numpy.random", "numpy.rec", "numpy.strings", "numpy.typing",
)  # fmt: skip


def _only_our_own_files() -> None:
    """Make `grader.sandbox.wire` and its neighbours importable without running the package they lie in."""
    for name, path in (("grader", []), ("grader.sandbox", [str(Path(__file__).resolve().parent)])):
        module = ModuleType(name)
        module.__path__ = path
        sys.modules[name] = module


def _take_descriptors(control_fd: int) -> socket.socket:
    """Keep the control socket above the numbers that a child's own pipes get; hold those numbers."""
    moved = fcntl.fcntl(control_fd, fcntl.F_DUPFD_CLOEXEC, _CONTROL_AT_LEAST)
    os.close(control_fd)
    for number in (3, 4):
        os.dup2(0, number, inheritable=False)
    return socket.socket(fileno=moved)


def _preload(names: Sequence[str]) -> None:
    """Import what submissions may import: once they run, no file can be opened any more."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in names:
            importlib.import_module(name)
    _import_where_there_is((*_LAZY, *(_LAZY_NUMPY if "numpy" in names else ())))


def _import_where_there_is(names: Sequence[str]) -> None:
    """Import modules; another version of Python or NumPy may have no such part."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in names:
            with contextlib.suppress(ImportError):
                importlib.import_module(name)
    vars(warnings).get("onceregistry", {}).clear()


class Zygote:
    """Forks workers; one thread, one message at a time."""

    def __init__(self, control: socket.socket, confinement: Confinement) -> None:
        """Serve the judge at the other end of `control`."""
        from grader.sandbox import worker  # noqa: PLC0415 - found only in a zygote

        self._control = control
        self._confinement = confinement
        self._worker = worker
        self._ready = worker.prepare()
        self._children: set[int] = set()
        self._dismissed: dict[int, int] = {}
        """Children that are ending, by the descriptor that tells when they have."""
        self._poll = select.poll()
        self._poll.register(control, select.POLLIN)
        self._tasks = f"/proc/self/task/{os.getpid()}/children"
        self._instruments: dict[str, Any] = {}
        self._modules = {name: module for name, module in sys.modules.items() if name.partition(".")[0] in _OURS}

    def hide_ourselves(self) -> None:
        """Take our own modules from the table that a submission finds."""
        for name in self._modules:
            sys.modules.pop(name, None)

    def serve(self) -> None:
        """Answer until the judge is gone, then end all children."""
        try:
            while True:
                self._await_message()
                data, fds, _, _ = socket.recv_fds(self._control, _MESSAGE_BYTES, 3)
                if not data:
                    break
                message = json.loads(data)
                if "fork" in message:
                    self._fork(message["fork"], fds)
                elif "dismiss" in message:
                    self._dismiss(message["dismiss"])
                else:
                    self._control.send(json.dumps(self._reap(message["reap"])).encode())
        finally:
            self._end_all()

    def _await_message(self) -> None:
        """Wait for the judge, and reap meanwhile what it dismissed."""
        while self._dismissed:
            ready = [fd for fd, _event in self._poll.poll()]
            for fd in ready:
                if fd != self._control.fileno():
                    self._poll.unregister(fd)
                    os.close(fd)
                    self._reap(self._dismissed.pop(fd))
            if self._control.fileno() in ready:
                return

    def _dismiss(self, pid: int) -> None:
        end = os.pidfd_open(pid)
        self._dismissed[end] = pid
        self._poll.register(end, select.POLLIN)

    def _fork(self, job: dict[str, Any], fds: list[int]) -> None:
        instruments = [self._instrument(name) for name in job["instruments"]]
        pid = os.fork()
        if pid == 0:
            self._become_worker(job, fds, instruments)
        self._children.add(pid)
        for fd in fds:
            os.close(fd)
        end = os.pidfd_open(pid)
        socket.send_fds(self._control, [json.dumps({"pid": pid}).encode()], [end])
        os.close(end)

    def _become_worker(self, job: dict[str, Any], fds: list[int], instruments: list[Any]) -> None:
        status = _FAULT_STATUS
        try:
            self._control.detach()
            _import_where_there_is(job["imports"])
            self._confinement.apply(job["layers"], fds, job["memory"], job["cpu"])
            played = self._worker.Worker(lambda *_: None)
            for instrument in instruments:
                instrument.attach(played)
            del instruments
            status = self._worker.play(played, 3, 4, self._ready)
        finally:
            os._exit(status)

    def _instrument(self, name: str) -> Any:
        """Import one of our own modules that measures; it offers `attach(worker)`."""
        if name not in self._instruments:
            sys.modules.update(self._modules)
            self._instruments[name] = importlib.import_module(f"grader.sandbox.{name}")
            found = {key: module for key, module in sys.modules.items() if key.partition(".")[0] in _OURS}
            self._modules.update(found)
            self.hide_ourselves()
        return self._instruments[name]

    def _reap(self, pid: int) -> dict[str, int | None]:
        found, status, usage = os.wait4(pid, os.WNOHANG)
        if not found:
            return {"status": None, "peak": 0}
        self._children.discard(pid)
        self._sweep()
        return {"status": os.waitstatus_to_exitcode(status), "peak": usage.ru_maxrss * 1024}

    def _sweep(self) -> None:
        """End what a child might have left: a second net, since locked children cannot start anything."""
        fd = os.open(self._tasks, os.O_RDONLY)
        strays = set(map(int, os.read(fd, _MESSAGE_BYTES).split())) - self._children
        os.close(fd)
        for pid in strays:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)

    def _end_all(self) -> None:
        for pid in self._children:
            os.kill(pid, signal.SIGKILL)
        for pid in self._children:
            os.waitpid(pid, 0)


def main(control_fd: int, judge: int, paths: Sequence[str]) -> None:
    """Serve the judge until its socket closes; it may not know yet what to allow while numpy is being imported."""
    control = _take_descriptors(control_fd)
    _only_our_own_files()
    sys.path += paths
    from grader.sandbox import confinement, operating_system, standard_streams  # noqa: PLC0415 - found only now

    operating_system.tie_to_parent(judge)
    operating_system.adopt_orphans()
    resource.setrlimit(resource.RLIMIT_NOFILE, (confinement.MOST_FDS, confinement.MOST_FDS))
    _preload(("numpy",))
    allowed = json.loads(control.recv(_MESSAGE_BYTES) or b"{}")
    if not allowed:  # the judge has ended or thought better of it
        return
    sys.path += [path for path in allowed["paths"] if path not in sys.path]
    _preload(allowed["modules"])
    sys.dont_write_bytecode = True
    standard_streams.furnish()
    locks = confinement.Confinement()
    zygote = Zygote(control, locks)
    zygote.hide_ourselves()
    gc.collect()
    gc.freeze()
    control.send(json.dumps({"layers": locks.available()}).encode())
    zygote.serve()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
    os._exit(0)  # nothing is left to be tidied up, module by module
