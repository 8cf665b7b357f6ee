"""One living worker as the judge holds it: ask it something, and stop it at a limit."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from grader.sandbox.operating_system import describe_end, is_cpu_limit, is_forbidden_call
from grader.sandbox.outcome import BadFrame, Denied, Died, Limit, LimitHit, SandboxFault
from grader.sandbox.wire import HEADER, TOKEN_BYTES, U64, Kind, WireError, split_frame

if TYPE_CHECKING:
    from grader.sandbox.channel import Channel
    from grader.sandbox.runner import Limits

OUT_OF_MEMORY_STATUS: Final = 71  # as `worker` has it
_FRAME_SLACK: Final = 64 * 1024  # what an answer needs beside the value in it
_SHORTEST_WAIT: Final = 0.002
_READINGS: Final = 50
_ENDED: Final = HEADER.pack(Kind.ENDED, TOKEN_BYTES + U64.size)

Stopped: TypeAlias = LimitHit | Died | BadFrame | Denied | SandboxFault


class Process(Protocol):
    """A worker's process, whoever its parent is."""

    def cpu_seconds(self) -> float:
        """Seconds of CPU used so far; the last reading once it is gone."""

    def has_ended(self) -> bool:
        """Whether it has ended."""

    def stop(self) -> int | None:
        """Kill it if it lives, and return its exit status (negative: the signal); None if nobody can tell any more."""

    def dismiss(self) -> None:
        """Kill it if it lives, and see that it is reaped, but do not wait for that."""


@dataclass(frozen=True)
class Answer:
    """A complete frame from the worker, and the CPU seconds between request and answer where nothing else ran."""

    kind: Kind
    payload: bytes
    cpu_seconds: float


class Supervisor:
    """Asks one worker. After anything but an `Answer` the worker is gone."""

    def __init__(self, process: Process, channel: Channel, limits: Limits) -> None:
        """Take over a worker that is just being started."""
        self._process = process
        self._limits = limits
        self._cpu_at_start = 0.0
        self._cpu_mark: float | None = None
        """A reading of its CPU clock, not from before the work on the next answer began."""
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

    def ask(self, request: bytes, cpu_seconds: float) -> Answer | Stopped:
        """Send a request and await its answer, and nothing else, within `cpu_seconds`, the total and the wall limit."""
        self.channel.wait(0)
        if self.channel.answers:
            return self._stopped(BadFrame("the worker sent bytes that nobody asked for"))
        self.post(request)
        answer = self.take(cpu_seconds, alone=True)
        if isinstance(answer, Answer) and self.channel.answers:
            return self._stopped(BadFrame("more bytes than one answer"))
        return answer

    def post(self, requests: bytes) -> None:
        """Send requests whose answers will be taken in turn; while others are under way, they are sent ahead."""
        if self._cpu_mark is None:
            self._cpu_mark = self._process.cpu_seconds()
        self.channel.post(requests)

    def take(self, cpu_seconds: float, *, alone: bool) -> Answer | Stopped:
        """Await the answer to the next request within `cpu_seconds`, the total and the wall limit.

        `alone`: no request comes after it, so that a hair too late is late. Where others follow, its time may hold some
        of theirs; then it is late only if it was seen to be at work for too long.
        """
        start = self._cpu_mark if self._cpu_mark is not None else self._process.cpu_seconds()
        left = self._limits.total_cpu_seconds - (start - self._cpu_at_start)
        late = LimitHit(Limit.CPU, cpu_seconds) if cpu_seconds <= left else self._all_cpu_used()
        allowed = min(cpu_seconds, left)
        answer = self._await_answer(late, allowed, self._limits.wall_seconds, start)
        if not isinstance(answer, Answer):
            return answer
        self._cpu_mark = None
        if alone:
            answer = replace(answer, cpu_seconds=self._used_since(start))
            if answer.cpu_seconds > allowed:
                return self._stopped(late)
        return answer

    def _used_since(self, start: float) -> float:
        """CPU seconds of what was just answered. A reading may miss what ran since the process last woke up."""
        for _ in range(_READINGS):
            if (used := self._process.cpu_seconds() - start) > 0:
                return used
        return 0.0

    def end_case(self, token: bytes, cpu_seconds: float, *, alone: bool) -> str | Stopped:
        """Await that the worker dropped what it kept, and that it sent nothing else before; what the case printed.

        Only where it is not `alone` must the worker say up to where its text belongs to this case.
        """
        start = self._process.cpu_seconds() if self._cpu_mark is None else self._cpu_mark
        late = LimitHit(Limit.CPU, cpu_seconds)
        answer = self._await_answer(late, cpu_seconds, self._limits.wall_seconds, start, _ENDED + token)
        if not isinstance(answer, Answer):
            return answer
        output, (end,) = self.channel.output, U64.unpack_from(answer.payload, TOKEN_BYTES)
        before = output.pending
        text = output.take(None if alone else end)
        if before - output.pending > self._limits.output_bytes:
            return self._stopped(LimitHit(Limit.OUTPUT, self._limits.output_bytes))
        return text

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

    def dismiss(self) -> None:
        """End a worker that nobody wants to hear of again, without waiting for its end."""
        with self._stopping:
            if self.alive:
                self.alive = False
                self._process.dismiss()
                self.channel.close()

    def _stopped(self, outcome: Stopped) -> Stopped:
        self.stop()
        return outcome

    def _all_cpu_used(self) -> LimitHit:
        return LimitHit(Limit.CPU, self._limits.total_cpu_seconds, "in all calls together")

    def _await_answer(
        self, late: LimitHit, allowed: float, wall_seconds: float, cpu_before: float = 0.0, prefix: bytes = b""
    ) -> Answer | Stopped:
        """Wait for one answer, whose frame has to begin with `prefix`."""
        deadline, cpu = 0.0, 0.0
        while True:
            if not _may_become(self.channel.answers, prefix):
                return self._stopped(BadFrame("more bytes than one answer"))
            try:
                found = split_frame(self.channel.answers, self._limits.answer_bytes + _FRAME_SLACK)
            except WireError as error:
                return self._stopped(BadFrame(str(error)))
            if found is not None:
                return Answer(*found, 0.0)
            now = time.monotonic()
            deadline = deadline or now + wall_seconds
            stopped = self._stop_if_due(late, cpu_used=cpu > allowed, wall_used=now >= deadline)
            if stopped is not None:
                return stopped
            cpu = self._process.cpu_seconds() - cpu_before  # before the look at what came: what did not had this much
            self.channel.wait(max(_SHORTEST_WAIT, min(allowed - cpu, deadline - now)))

    def _stop_if_due(self, late: LimitHit, *, cpu_used: bool, wall_used: bool) -> Stopped | None:
        if self.channel.output.pending > self._limits.output_bytes:
            return self._stopped(LimitHit(Limit.OUTPUT, self._limits.output_bytes))
        if self.channel.ended:
            return self._ended()
        if cpu_used:
            return self._stopped(late)
        return self._stopped(LimitHit(Limit.WALL, self._limits.wall_seconds)) if wall_used else None

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


def _may_become(received: bytearray, prefix: bytes) -> bool:
    """Whether what was received begins with `prefix`, as far as it goes."""
    count = min(len(received), len(prefix))
    return received[:count] == prefix[:count]
