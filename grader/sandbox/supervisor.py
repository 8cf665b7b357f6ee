"""One living worker as the judge holds it: ask it something, and stop it at a limit."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from grader.sandbox.operating_system import describe_end, is_cpu_limit, is_forbidden_call
from grader.sandbox.outcome import BadFrame, Denied, Died, Limit, LimitHit, SandboxFault
from grader.sandbox.wire import Kind, WireError, frame, split_frame

if TYPE_CHECKING:
    from grader.sandbox.channel import Channel
    from grader.sandbox.runner import Limits

OUT_OF_MEMORY_STATUS: Final = 71  # as `worker` has it
_FRAME_SLACK: Final = 64 * 1024  # what an answer needs beside the value in it
_SHORTEST_WAIT: Final = 0.002
_END: Final = frame(Kind.END)
_ENDED: Final = frame(Kind.ENDED)

Stopped: TypeAlias = LimitHit | Died | BadFrame | Denied | SandboxFault


class Process(Protocol):
    """A worker's process, whoever its parent is."""

    def cpu_seconds(self) -> float:
        """Seconds of CPU used so far; the last reading once it is gone."""

    def has_ended(self) -> bool:
        """Whether it has ended."""

    def stop(self) -> int | None:
        """Kill it if it lives, and return its exit status (negative: the signal); None if nobody can tell any more."""


@dataclass(frozen=True)
class Answer:
    """A complete frame from the worker, and the CPU seconds between request and answer."""

    kind: Kind
    payload: bytes
    cpu_seconds: float
    then: Stopped | None = None
    """What came instead of the end of the case, where that was asked for as well."""


class Supervisor:
    """Asks one worker, one request at a time. After anything but an `Answer` the worker is gone."""

    def __init__(self, process: Process, channel: Channel, limits: Limits) -> None:
        """Take over a worker that is just being started."""
        self._process = process
        self._limits = limits
        self._cpu_at_start = 0.0
        self._stopping = threading.Lock()
        self.channel = channel
        self.alive = True
        self.last_status: int | None = None
        """Exit status once it was stopped, negative for a signal; None where nobody can tell."""

    def await_ready(self, wall_seconds: float) -> SandboxFault | None:
        """Wait for the worker's first frame, from before any foreign code; None when it is there."""
        answer = self._await_answer(LimitHit(Limit.CPU, float("inf")), float("inf"), wall_seconds)
        if isinstance(answer, Answer) and answer.kind is Kind.READY:
            self._cpu_at_start = self._process.cpu_seconds()
            return None
        self.stop()
        detail = getattr(answer, "detail", "") or type(answer).__name__
        return SandboxFault(f"the worker did not start: {detail} {self.channel.output.take()}".strip())

    def has_ended(self) -> bool:
        """Whether the worker is gone, also by its own doing since the last answer."""
        return not self.alive or self._process.has_ended()

    def ask(self, request: bytes, cpu_seconds: float, *, end_case: bool = False) -> Answer | Stopped:
        """Send a request and await its answer within `cpu_seconds`, the total and the wall limit.

        `end_case` has the worker drop what it kept, and sees that it sends nothing else before it says so.
        """
        self.channel.wait(0)
        if self.channel.answers:
            return self._stopped(BadFrame("the worker sent bytes that nobody asked for"))
        start = self._process.cpu_seconds()
        left = self._limits.total_cpu_seconds - (start - self._cpu_at_start)
        late = LimitHit(Limit.CPU, cpu_seconds) if cpu_seconds <= left else self._all_cpu_used()
        allowed = min(cpu_seconds, left)
        self.channel.post(request + _END if end_case else request)
        answer = self._await_answer(late, allowed, self._limits.wall_seconds, start, _ENDED if end_case else b"")
        too_late = isinstance(answer, Answer) and answer.then is None and answer.cpu_seconds > allowed
        return self._stopped(late) if too_late else answer  # a hair too late is late as well

    def stop(self) -> int | None:
        """End the worker, whatever it does; its exit status, if that can be told. Repeated calls do nothing."""
        with self._stopping:
            if not self.alive:
                return self.last_status
            self.alive = False
            try:
                self.last_status = self._process.stop()
                self.channel.ended = True
                self.channel.wait(0)  # the last of what it printed
            finally:
                self.channel.close()
            return self.last_status

    def _stopped(self, outcome: Stopped) -> Stopped:
        self.stop()
        return outcome

    def _all_cpu_used(self) -> LimitHit:
        return LimitHit(Limit.CPU, self._limits.total_cpu_seconds, "in all calls together")

    def _await_answer(
        self, late: LimitHit, allowed: float, wall_seconds: float, cpu_before: float = 0.0, after: bytes = b""
    ) -> Answer | Stopped:
        """Wait for one answer and for just the bytes `after` it."""
        deadline = time.monotonic() + wall_seconds
        answer: Answer | None = None
        while True:
            cpu = self._process.cpu_seconds() - cpu_before
            if answer is None:
                try:
                    found = split_frame(self.channel.answers, self._limits.answer_bytes + _FRAME_SLACK)
                except WireError as error:
                    return self._stopped(BadFrame(str(error)))
                answer = found and Answer(*found, max(0.0, cpu))
            if answer is not None and not _may_become(self.channel.answers, after):
                return self._only(answer, after)
            stopped = self._stop_if_due(late, cpu_used=cpu > allowed, wall_used=time.monotonic() >= deadline)
            if stopped is not None:
                return stopped if answer is None else replace(answer, then=stopped)
            self.channel.wait(max(_SHORTEST_WAIT, min(allowed - cpu, deadline - time.monotonic())))

    def _stop_if_due(self, late: LimitHit, *, cpu_used: bool, wall_used: bool) -> Stopped | None:
        if self.channel.output.total > self._limits.output_bytes:
            return self._stopped(LimitHit(Limit.OUTPUT, self._limits.output_bytes))
        if self.channel.ended:
            return self._ended()
        if cpu_used:
            return self._stopped(late)
        return self._stopped(LimitHit(Limit.WALL, self._limits.wall_seconds)) if wall_used else None

    def _only(self, answer: Answer, after: bytes) -> Answer | Stopped:
        if self.channel.answers != after:
            stopped = self._stopped(BadFrame("more bytes than one answer"))
            return replace(answer, then=stopped) if after else stopped
        self.channel.answers.clear()
        if self.channel.output.total > self._limits.output_bytes:
            return self._stopped(LimitHit(Limit.OUTPUT, self._limits.output_bytes))
        return answer

    def _ended(self) -> Stopped:
        truncated = bool(self.channel.answers)
        used = self._process.cpu_seconds() - self._cpu_at_start
        status = self.stop()
        if status is None:
            return SandboxFault("the process that starts workers was lost", at_work=True)
        if is_forbidden_call(status):
            return Denied("a system call that no computation needs ended the process")
        if is_cpu_limit(status) or (status < 0 and used >= self._limits.total_cpu_seconds):
            return self._all_cpu_used()
        if status == OUT_OF_MEMORY_STATUS:
            return LimitHit(Limit.MEMORY, self._limits.memory_bytes)
        return Died(describe_end(status) + (" in the middle of an answer" if truncated else ""))


def _may_become(received: bytearray, awaited: bytes) -> bool:
    """Whether more bytes could make `awaited` of what was received."""
    return len(received) < len(awaited) and awaited.startswith(bytes(received))
