"""The judge's ends of a worker's pipes: requests down, answers and printed text up, each wait with a deadline."""

from __future__ import annotations

import contextlib
import os
import select
from typing import TYPE_CHECKING, Final, Protocol

from grader.sandbox.text import CapturedOutput

if TYPE_CHECKING:
    from collections.abc import Callable

KEEP_OUTPUT_BYTES: Final = 64 * 1024
_CHUNK: Final = 2**20  # read at most this much between two looks at the limits
_ASK_SECONDS: Final = 0.02  # where no file descriptor tells of a process's end


class Channel(Protocol):
    """Pipes to one worker."""

    answers: bytearray
    """Bytes that came up and are not yet taken."""
    output: CapturedOutput
    ended: bool
    """Whether the worker has ended; then `answers` and `output` hold all that it sent."""

    def post(self, data: bytes) -> None:
        """Start to send requests, after those before; `wait` sends what the pipe does not take at once."""

    def wait(self, seconds: float) -> None:
        """Wait until something came up, or could be sent, or the worker ended, but at most `seconds`."""

    def close(self) -> None:
        """Close the pipes."""


class PollChannel:
    """Pipes that the system can wait for all at once, together with the worker's end."""

    def __init__(
        self, request_fd: int, answer_fd: int, output_fd: int, end_fd: int | None, has_ended: Callable[[], bool]
    ) -> None:
        """Take three descriptors. `end_fd` (not ours) is readable when the worker has ended; None: ask `has_ended`."""
        self.answers = bytearray()
        self.output = CapturedOutput(KEEP_OUTPUT_BYTES)
        self.ended = False
        self._request_fd, self._answer_fd, self._output_fd, self._end_fd = request_fd, answer_fd, output_fd, end_fd
        self._has_ended = has_ended
        self._outgoing = memoryview(b"")
        self._scratch = memoryview(bytearray(_CHUNK))
        self._poll = select.poll()
        self._polled = {answer_fd, output_fd, *([] if end_fd is None else [end_fd])}
        for fd in (request_fd, answer_fd, output_fd):
            os.set_blocking(fd, False)
        for fd in self._polled:
            self._poll.register(fd, select.POLLIN)

    def post(self, data: bytes) -> None:
        """Start to send requests, after those before; `wait` sends what the pipe does not take at once."""
        if self._outgoing:
            self._outgoing = memoryview(b"".join([self._outgoing, data]))
            return
        self._outgoing = memoryview(data)
        self._send()
        if self._outgoing:
            self._poll.register(self._request_fd, select.POLLOUT)

    def _send(self) -> None:
        try:
            while self._outgoing:
                self._outgoing = self._outgoing[os.write(self._request_fd, self._outgoing) :]
        except BlockingIOError:
            return
        except OSError:  # nobody reads any more: the worker's end, or its CPU time, will tell
            self._outgoing = memoryview(b"")

    def _receive(self, fd: int) -> None:
        """Read once. At its end a pipe is no longer polled: its end says nothing about the worker's."""
        try:
            count = os.readv(fd, [self._scratch])
        except BlockingIOError:
            return
        if count == 0:
            self._poll.unregister(fd)
            self._polled.discard(fd)
        elif fd == self._answer_fd:
            self.answers += self._scratch[:count]
        else:
            self.output.add(self._scratch[:count])

    def wait(self, seconds: float) -> None:
        """Wait until something came up, or could be sent, or the worker ended, but at most `seconds`."""
        if self._end_fd is None:
            seconds = min(seconds, _ASK_SECONDS)
        for fd, _event in self._poll.poll(max(0.0, seconds) * 1000):
            if fd == self._end_fd:
                self.ended = True
            elif fd == self._request_fd:
                self._send()
                if not self._outgoing:
                    self._poll.unregister(fd)
            else:
                self._receive(fd)
        if self._end_fd is None and self._has_ended():
            self.ended = True
        if self.ended:  # a pipe holds less than a chunk, and nobody fills it any more
            for fd in self._polled & {self._answer_fd, self._output_fd}:
                self._receive(fd)

    def close(self) -> None:
        """Close the pipes."""
        for fd in (self._request_fd, self._answer_fd, self._output_fd):
            with contextlib.suppress(OSError):
                os.close(fd)
