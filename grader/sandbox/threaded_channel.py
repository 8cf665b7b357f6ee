"""The same channel for systems that cannot poll pipes: a thread for each of them."""

from __future__ import annotations

import contextlib
import os
import queue
import threading
import time
from typing import TYPE_CHECKING, Final

from grader.sandbox.channel import KEEP_OUTPUT_BYTES
from grader.sandbox.text import CapturedOutput

if TYPE_CHECKING:
    from collections.abc import Callable

_CHUNK: Final = 2**16
_QUEUED_CHUNKS: Final = 16  # a flood stops here until somebody looks at the limits
_ASK_SECONDS: Final = 0.02
_LAST_BYTES_SECONDS: Final = 1.0


class ThreadedChannel:
    """Pipes that are read and written by threads, which end when the worker's ends of the pipes are closed."""

    def __init__(self, request_fd: int, answer_fd: int, output_fd: int, has_ended: Callable[[], bool]) -> None:
        """Take over the descriptors; `has_ended` tells whether the worker has ended."""
        self.answers = bytearray()
        self.output = CapturedOutput(KEEP_OUTPUT_BYTES)
        self.ended = False
        self._answer_fd = answer_fd
        self._has_ended = has_ended
        self._closing = False
        self._open_readers = 2
        self._came: queue.Queue[tuple[int, bytes]] = queue.Queue(_QUEUED_CHUNKS)
        self._going: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        jobs = [(self._write, request_fd), (self._read, answer_fd), (self._read, output_fd)]
        self._threads = [threading.Thread(target=work, args=(fd,), daemon=True) for work, fd in jobs]
        for thread in self._threads:
            thread.start()

    def _read(self, fd: int) -> None:
        data = b" "
        while data and not self._closing:
            try:
                data = os.read(fd, _CHUNK)
            except OSError:
                data = b""
            self._came.put((fd, data))
        os.close(fd)

    def _write(self, fd: int) -> None:
        while (data := self._going.get()) is not None:
            rest = memoryview(data)
            with contextlib.suppress(OSError):  # nobody reads any more: the worker's end will tell
                while rest:
                    rest = rest[os.write(fd, rest) :]
        os.close(fd)

    def post(self, data: bytes) -> None:
        """Start to send a request."""
        self._going.put(data)

    def _take(self, seconds: float) -> bool:
        try:
            fd, data = self._came.get(timeout=seconds) if seconds > 0 else self._came.get_nowait()
        except queue.Empty:
            return False
        if not data:
            self._open_readers -= 1
        elif fd == self._answer_fd:
            self.answers += data
        else:
            self.output.add(data)
        return True

    def wait(self, seconds: float) -> None:
        """Wait until something came up or the worker ended, but at most `seconds`."""
        if self._take(min(seconds, _ASK_SECONDS)):
            for _ in range(_QUEUED_CHUNKS):
                if not self._take(0):
                    break
        if self._has_ended():
            deadline = time.monotonic() + _LAST_BYTES_SECONDS
            while self._open_readers and time.monotonic() < deadline:
                self._take(_ASK_SECONDS)
            self.ended = True

    def close(self) -> None:
        """Let the threads end; the worker has been stopped before."""
        self._closing = True
        self._going.put(None)
        deadline = time.monotonic() + _LAST_BYTES_SECONDS
        while any(thread.is_alive() for thread in self._threads) and time.monotonic() < deadline:
            self._take(_ASK_SECONDS)
