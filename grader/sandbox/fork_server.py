"""The judge's hold on a zygote: start it, have it fork, learn how a child ended, start another when it is lost."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import threading
import time
from typing import TYPE_CHECKING, Any, Final

from grader.sandbox.channel import PollChannel
from grader.sandbox.launch import Launch, package_paths

if TYPE_CHECKING:
    from collections.abc import Sequence

    from grader.sandbox.runner import Limits

_START_SECONDS: Final = 60.0  # importing numpy on a cold, busy machine
_ANSWER_SECONDS: Final = 20.0  # a fork takes a millisecond, on a busy machine some more
_END_SECONDS: Final = 10.0
_MESSAGE_BYTES: Final = 65536


class ZygoteLost(Exception):
    """The zygote is gone or does not answer; its children are gone with it."""


class ForkServer:
    """One zygote, from its start until it is closed. Used by several threads at once."""

    def __init__(self, modules: Sequence[str], launch: Launch) -> None:
        """Take over the zygote of `launch`, whose workers may import `modules`. Raises ModuleNotFoundError."""
        self._lock = threading.Lock()
        self._layers: tuple[str, ...] | None = None
        self._launch = launch
        self._control, self._process = launch.control, launch.process
        self.lost = False
        try:
            message = {"modules": list(modules), "paths": package_paths(modules)}
        except ModuleNotFoundError:
            launch.close()
            raise
        with contextlib.suppress(OSError):  # it has ended already: whoever first asks it for something is told
            self._control.send(json.dumps(message).encode())

    @property
    def pid(self) -> int:
        """Number of the zygote's process."""
        return self._process.pid

    def available_layers(self) -> tuple[str, ...]:
        """Names of the layers that the zygote can try; waits until it is up. Raises ZygoteLost with its last words."""
        with self._lock:
            if self._layers is None:
                reply, _ = self._receive(_START_SECONDS)
                self._layers = tuple(reply["layers"])
            return self._layers

    def fork(
        self, layers: Sequence[str], limits: Limits, instruments: Sequence[str] = (), imports: Sequence[str] = ()
    ) -> ForkedProcess:
        """Fork a worker locked by `layers`, which first imports what it finds of `imports`. Raises ZygoteLost."""
        self.available_layers()
        job: dict[str, Any] = {
            "layers": list(layers),
            "memory": limits.memory_bytes,
            "cpu": float(limits.total_cpu_seconds),
        }
        job |= {"instruments": list(instruments), "imports": list(imports)}
        pipes = [os.pipe() for _ in range(3)]  # requests, answers, output
        theirs = [pipes[0][0], pipes[1][1], pipes[2][1]]
        ours = [pipes[0][1], pipes[1][0], pipes[2][0]]
        try:
            reply, fds = self._exchange({"fork": job}, theirs)
        except BaseException:
            for fd in ours:
                os.close(fd)
            raise
        finally:
            for fd in theirs:
                os.close(fd)
        return ForkedProcess(self, reply["pid"], fds[0], ours)

    def reap(self, pid: int) -> tuple[int, int]:
        """Exit status (negative: the signal) and peak bytes of an ended child. Raises ZygoteLost."""
        reply, _ = self._exchange({"reap": pid}, [])
        if reply["status"] is None:
            raise ZygoteLost("a process that was ended goes on")
        return reply["status"], reply["peak"]

    def dismiss(self, pid: int) -> None:
        """Have a child reaped that was killed; nobody waits for it, or asks for it again."""
        with self._lock, contextlib.suppress(OSError):  # where the zygote is gone, its children are as well
            if not self.lost:
                self._control.send(json.dumps({"dismiss": pid}).encode())

    def _exchange(self, message: dict[str, Any], fds: list[int]) -> tuple[dict[str, Any], list[int]]:
        with self._lock:
            if self.lost:
                raise ZygoteLost("the zygote is gone")
            try:
                socket.send_fds(self._control, [json.dumps(message).encode()], fds)
            except OSError as error:
                raise self._give_up() from error
            return self._receive(_ANSWER_SECONDS)

    def _receive(self, seconds: float) -> tuple[dict[str, Any], list[int]]:
        self._control.settimeout(seconds)
        try:
            data, fds, _, _ = socket.recv_fds(self._control, _MESSAGE_BYTES, 1)
        except OSError as error:
            raise self._give_up() from error
        if not data:
            raise self._give_up()
        return json.loads(data), fds

    def _give_up(self) -> ZygoteLost:
        self.lost = True
        self._process.kill()
        self._process.wait()
        return ZygoteLost(f"the zygote ended {self._last_words()}".strip())

    def _last_words(self) -> str:
        if self._process.stderr is None:
            return ""
        text = self._process.stderr.read().decode("utf-8", "replace")
        return text.strip().rpartition("\n")[2]

    def close(self) -> None:
        """End the zygote and what it forked; whoever waits for its answer is told that it is lost."""
        with contextlib.suppress(OSError):
            self._control.shutdown(socket.SHUT_RDWR)
        with self._lock:
            self.lost = True
            self._launch.close()


class ForkedProcess:
    """A worker as the judge sees it: a pidfd and three pipes. Its parent is the zygote."""

    def __init__(self, server: ForkServer, pid: int, end_fd: int, fds: list[int]) -> None:
        """Take over a child of `server` and the judge's ends of its pipes: requests, answers, output."""
        self._server = server
        self._last_cpu = 0.0
        self._end_fd: int | None = end_fd
        self._end = select.poll()
        self._end.register(end_fd, select.POLLIN)
        self.pid = pid
        self.peak_bytes: int | None = None
        """Most memory it had at a time; known once it has been stopped."""
        self.channel = PollChannel(fds[0], fds[1], fds[2], end_fd, self.has_ended)

    def cpu_seconds(self) -> float:
        """Seconds of CPU it has used, by a clock it cannot set."""
        with contextlib.suppress(OSError):  # reaped: the last reading stands
            self._last_cpu = time.clock_gettime((~self.pid << 3) | 2)
        return self._last_cpu

    def has_ended(self) -> bool:
        """Whether it has ended; it stays unreaped until it is stopped."""
        return self._end_fd is None or bool(self._end.poll(0))

    def dismiss(self) -> None:
        """Kill it if it lives, and let the zygote reap it when it has ended."""
        if self._end_fd is None:
            return
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._end_fd, signal.SIGKILL)
        os.close(self._end_fd)
        self._end_fd = None
        self._server.dismiss(self.pid)

    def stop(self) -> int | None:
        """Kill it if it lives, have it reaped, and return its exit status (negative: the signal).

        None where nobody can tell any more, since the zygote is gone too.
        """
        if self._end_fd is None:
            return None
        self.cpu_seconds()
        try:
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._end_fd, signal.SIGKILL)
            if not self._end.poll(_END_SECONDS * 1000):
                return None
            status, self.peak_bytes = self._server.reap(self.pid)
        except ZygoteLost:
            return None
        finally:
            os.close(self._end_fd)
            self._end_fd = None
        return status
