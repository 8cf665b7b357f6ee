"""One program and the workers that play it, one after the other, whatever tier they are of."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

from grader.course.calls import Call
from grader.sandbox.closing import Closing
from grader.sandbox.messages import (
    load_request,
    read_load_failed,
    read_loaded,
    read_raised,
    read_returned,
)
from grader.sandbox.outcome import (
    BadFrame,
    CaseRun,
    Denied,
    Died,
    Limit,
    LimitHit,
    Loaded,
    LoadFailed,
    LoadFault,
    Raised,
    Returned,
    SandboxFault,
    was_lost,
)
from grader.sandbox.script import Script
from grader.sandbox.supervisor import Answer, Stopped, Supervisor
from grader.sandbox.wire import Kind, WireError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence

    from grader.course.calls import Step
    from grader.sandbox.outcome import LoadOutcome, Outcome
    from grader.sandbox.runner import Limits, Program

_REFUSED: Final = "PermissionError"
"""What Python makes of a refused system call; a locked worker has no other permissions to lack."""

_FEW_AHEAD: Final = 8
"""Cases that are still to be answered when the next are sent."""
_BYTES_AHEAD: Final = 32 * 1024
"""So much is sent at a time: it fits into a pipe."""

_Answered = TypeVar("_Answered", Answer | Stopped, str | Stopped)

StartWorker: TypeAlias = "Callable[[Limits], Supervisor | SandboxFault]"
GoApart: TypeAlias = "Callable[[], tuple[StartWorker, Closing]]"
"""Starts workers where no other session has any, until what comes with it is closed."""


class WorkerSession(Closing):
    """A session over workers that `start` makes ready. Used by one thread at a time."""

    def __init__(
        self,
        program: Program,
        limits: Limits,
        modules: Sequence[str],
        start: StartWorker,
        apart: GoApart | None = None,
        *,
        locked: bool = False,
    ) -> None:
        """Nothing is started before `load` or `run`. `locked`: what the system refuses a worker, our lock forbids.

        After a worker was lost all others come from `apart`, if there is one: a neighbour that ends the process they
        share must not make this program look guilty.
        """
        self._program = program
        self._limits = limits
        self._modules = modules
        self._start = start
        self._apart = apart
        self._private: Closing | None = None
        self._locked = locked
        self._worker: Supervisor | None = None
        self._loaded: LoadOutcome | None = None
        self._deaths = 0
        self._closed = False

    @property
    def deaths(self) -> int:
        """How many workers ended before the session was closed: at a limit, for a bad frame, or by themselves.

        One that was lost to something else counts only where the next one was lost on the same case too.
        """
        return self._deaths

    def load(self) -> LoadOutcome:
        """Start a worker, and compile and import the program in it. Called again it repeats the outcome."""
        if self._loaded is None:
            self._loaded = self._load_anew()
            if was_lost(self._loaded):
                self._go_apart()
                self._loaded = self._load_anew()
        return self._loaded

    def run(self, steps: Sequence[Step] | Script) -> CaseRun:
        """Play one case, in a fresh worker if the last one died; once more if a worker ended by no doing of its own.

        Raises RuntimeError if the program did not load in the first place, and what `Script.of` raises.
        """
        script = steps if isinstance(steps, Script) else Script.of(steps)
        (played,) = self.run_all([script])
        return played

    def run_all(self, scripts: Sequence[Script], *, ahead: bool = True) -> Generator[CaseRun]:
        """Play cases in their order, each as `run` does. The worker gets cases `ahead`, so that it need not wait.

        Who stops before the end of it ends the worker where it is at work on a case that is not wanted any more.
        """
        done = 0
        while done < len(scripts):
            for played in self._play_until_gone(scripts[done:], _BYTES_AHEAD if ahead else 0):
                found = played
                if was_lost(found.outcomes[-1]):
                    self._go_apart()
                    (found,) = self._play_until_gone(scripts[done : done + 1], 0)
                    self._deaths += was_lost(found.outcomes[-1])
                done += 1
                yield found

    def _play_until_gone(self, scripts: Sequence[Script], most: int) -> Iterator[CaseRun]:
        """Play the cases up to the first that ends the worker, at least one; about `most` bytes are sent ahead."""
        failed = self._make_ready()
        worker = self._worker
        if failed is not None or worker is None:
            yield CaseRun((failed or SandboxFault("no worker"),), self._take_output())
            return
        sent = played = 0
        try:
            for script in scripts:
                if sent - played <= _FEW_AHEAD:
                    sent = self._send(worker, scripts, sent, played, most)
                played += 1
                yield self._play(worker, script, alone=sent == played)
                if not worker.alive:
                    return
        finally:
            if sent > played:
                worker.dismiss()

    def _send(self, worker: Supervisor, scripts: Sequence[Script], sent: int, played: int, most: int) -> int:
        """Send what comes next, and some cases more; return how many were sent in all.

        What a worker prints can be told apart by case only from what it says itself: once it has printed, it gets no
        case before it has answered the one before.
        """
        end, ahead = sent, 0
        while end < len(scripts) and (end == played or (ahead < most and not worker.channel.output.received)):
            ahead += len(scripts[end].requests)
            end += 1
        if end > sent:
            worker.post(b"".join([script.requests for script in scripts[sent:end]]))
        return end

    def close(self) -> None:
        """End the worker."""
        self._closed = True
        if self._worker is not None:
            self._worker.dismiss()
            self._worker = None
        if self._private is not None:
            self._private.close()
            self._private = None

    def _go_apart(self) -> None:
        if self._apart is None or self._private is not None:
            return
        with contextlib.suppress(OSError):  # then the shared runner tells that it cannot start anything either
            self._start, self._private = self._apart()

    def _take_output(self) -> str:
        return "" if self._worker is None else self._worker.channel.output.take()

    def _load_anew(self) -> LoadOutcome:
        if self._closed:
            raise RuntimeError("the session is closed")
        started = self._start(self._limits)
        if isinstance(started, SandboxFault):
            return started
        self._worker = started
        request = load_request(self._program, self._limits, self._modules)
        answer = self._note_end(started.ask(request, self._limits.load_cpu_seconds))
        return self._read_loaded(started, answer) if isinstance(answer, Answer) else answer

    def _read_loaded(self, worker: Supervisor, answer: Answer) -> LoadOutcome:
        try:
            if answer.kind is Kind.LOADED:
                return Loaded(answer.cpu_seconds, *read_loaded(answer.payload, self._program))
            if answer.kind is Kind.LOAD_FAILED:
                return self._denied_or_failed(read_load_failed(answer.payload))
            if answer.kind is Kind.RAISED and read_raised(answer.payload, 0.0).exception == "MemoryError":
                return LimitHit(Limit.MEMORY, self._limits.memory_bytes)
        except WireError as error:
            return self._bad_frame(worker, str(error))
        return self._bad_frame(worker, f"{answer.kind.name} is no answer to a program")

    def _make_ready(self) -> Outcome | None:
        """Have a worker with the program loaded in it, or tell why there is none."""
        if isinstance(self.load(), LoadFailed):
            raise RuntimeError("the program did not load")  # noqa: TRY004 - no question of types
        if self._worker is not None and not self._worker.has_ended():
            return None
        if self._worker is not None and self._worker.alive:  # it ended by itself after its last answer
            self._deaths += self._worker.stop() is not None  # None: it went with its zygote
        loaded = self._load_anew()
        if isinstance(loaded, Loaded):
            self._take_output()  # what it prints at import was shown the first time
            return None
        if isinstance(loaded, LoadFailed):
            return Died(f"in a fresh worker it did not load again: {loaded.message}")
        return loaded

    def _note_end(self, answer: _Answered) -> _Answered:
        if not isinstance(answer, Answer | str) and not was_lost(answer):
            self._deaths += 1
        return answer

    def _bad_frame(self, worker: Supervisor, detail: str) -> BadFrame:
        if worker.alive:
            worker.stop()
            self._deaths += 1
        return BadFrame(detail)

    def _play(self, worker: Supervisor, script: Script, *, alone: bool) -> CaseRun:
        """Take the answers to a case that was sent; `alone`: no other was sent after it."""
        outcomes: list[Outcome] = []
        last = script.steps[-1]
        for step in script.steps:
            outcomes.append(self._take(worker, step, alone=alone and step is last))
            if not isinstance(outcomes[-1], Returned):
                break
        if not worker.alive:
            return CaseRun(tuple(outcomes), self._take_output())
        ended = self._note_end(worker.end_case(script.token, self._limits.cpu_seconds, alone=alone))
        if not isinstance(ended, str):
            outcomes[-1] = ended
            ended = self._take_output()
        return CaseRun(tuple(outcomes), ended)

    def _take(self, worker: Supervisor, step: Step, *, alone: bool) -> Outcome:
        answer = self._note_end(worker.take(self._limits.cpu_seconds, alone=alone))
        if not isinstance(answer, Answer):
            return answer
        try:
            if answer.kind is Kind.RETURNED:
                names = tuple(step.arguments) if isinstance(step, Call) else ()
                return read_returned(answer.payload, names, answer.cpu_seconds)
            if answer.kind is Kind.RAISED:
                raised = read_raised(answer.payload, answer.cpu_seconds)
                return self._limit_or_denied_or(replace(raised, line=self._program.own_line(raised.line)))
        except WireError as error:
            return self._bad_frame(worker, str(error))
        return self._bad_frame(worker, f"{answer.kind.name} is no answer to a call")

    def _limit_or_denied_or(self, raised: Raised) -> Outcome:
        if raised.exception == "MemoryError":
            return LimitHit(Limit.MEMORY, self._limits.memory_bytes, raised.message)
        if self._locked and raised.exception == _REFUSED:
            where = f" in line {raised.line}" if raised.line else ""
            return Denied(f"{raised.message}{where}", raised.line, raised.traceback, raised.cpu_seconds)
        return raised

    def _denied_or_failed(self, failed: LoadFailed) -> LoadOutcome:
        if self._locked and failed.fault is LoadFault.RAISED and failed.message.startswith(_REFUSED):
            where = f" in line {failed.line}" if failed.line else ""
            return Denied(f"{failed.message}{where}", failed.line, failed.traceback)
        return failed
