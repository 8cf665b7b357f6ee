"""What a run knows of a problem's cost before any submission: inputs, right answers, and the reference's own counts."""

from __future__ import annotations

import contextlib
import threading
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from grader.judging.answer_key import JudgeFault, Reference, expected_answers
from grader.judging.cost.counts import Hidden, Ladders
from grader.judging.cost.inputs import AnsweredCall, Ladder, cost_seed, draw_calls, hidden_size
from grader.judging.cost.passes import Instrument, Pass, Passes, look, open_look
from grader.sandbox.outcome import Returned

if TYPE_CHECKING:
    from grader.cases.drawing import Functions
    from grader.course.cost import CostCheck
    from grader.course.problem import Problem
    from grader.sandbox.outcome import Outcome
    from grader.sandbox.runner import Limits, Runner

TIMED_BEYOND = 8, 4, 2, 1
"""Where a check names no size for timing, it is one of these multiples of the ladder's largest."""
TIMED_SHARE = 0.02
_SHORT_RUNS = 3


@dataclass
class CostBook:
    """The cost checks of one problem; shared by all submissions of a run, and filled when first asked."""

    problem: Problem
    reference: Reference
    runner: Runner
    limits: Limits
    functions: Functions | None = None
    _ladders: list[Ladder] | None = None
    _counted: list[Ladders] | None = None
    _hidden: dict[int, list[AnsweredCall]] = field(default_factory=dict)
    _lock: threading.RLock = field(default_factory=threading.RLock)

    def ladders(self) -> list[Ladder]:
        """Return the ladder of each check, in order; raises `JudgeFault` where the reference cannot answer."""
        with self._lock:
            if self._ladders is None:
                self._ladders = [self._ladder(check) for check in self.problem.cost]
            return self._ladders

    def _ladder(self, check: CostCheck) -> Ladder:
        sizes = [check.ladder[0], *check.ladder]
        calls = self.answered(check, cost_seed(self.problem), [check.sizes_at(size) for size in sizes])
        return Ladder(check, calls[0], tuple(calls[1:]))

    def hidden(self, seed: int) -> list[AnsweredCall]:
        """Return for each check the call at its hidden size, with the least of some times that the reference took."""
        with self._lock:
            if seed not in self._hidden:
                self._hidden[seed] = [
                    self._several_times(
                        self.answered(check, seed, [check.sizes_at(hidden_size(check, seed))])[0],
                    )
                    for check in self.problem.cost
                ]
            return self._hidden[seed]

    def _several_times(self, step: AnsweredCall) -> AnsweredCall:
        again = [max(map(_seconds, self.reference.run((step.call,)).outcomes)) for _ in range(_SHORT_RUNS)]
        return replace(step, seconds=min([step.seconds, *(seconds for seconds in again if seconds)]))

    def answered(self, check: CostCheck, seed: int, sizes: list[dict[str, int]]) -> list[AnsweredCall]:
        """Return one call for each of `sizes`, with the reference's answer."""
        found = []
        for case, values in zip(draw_calls(self.problem, check, seed, sizes, self.functions), sizes, strict=True):
            run = self.reference.run(case.steps)
            if not all(isinstance(outcome, Returned) for outcome in run.outcomes):
                message = f"{self.problem.id}: the reference fails in cost check {check.name!r}: {run.outcomes[-1]}"
                raise JudgeFault(message)
            (expected,) = expected_answers(self.problem, case, run, self.functions)
            (call,) = case.steps
            seconds = max(_seconds(outcome) for outcome in run.outcomes)
            found.append(AnsweredCall(values[check.axis], call, expected, seconds))  # type: ignore[arg-type]  # one call
        return found

    def timed(self, check: CostCheck, seed: int) -> AnsweredCall:
        """Return the call on which `check` is timed.

        Where the check does not name its sizes, they are the largest that the reference answers in a small part of
        its limits: a submission a few times slower is to be measured, not stopped.
        """
        if check.time is not None and check.time.at:
            return self.answered(check, seed, [{**check.sizes_at(check.ladder[-1]), **check.time.at}])[0]
        for times in TIMED_BEYOND[:-1]:
            with contextlib.suppress(JudgeFault, MemoryError, OverflowError):
                (call,) = self.answered(check, seed, [check.sizes_at(times * check.ladder[-1])])
                if call.seconds <= TIMED_SHARE * self.limits.cpu_seconds:
                    return call
        return self.answered(check, seed, [check.sizes_at(TIMED_BEYOND[-1] * check.ladder[-1])])[0]

    def counted(self) -> list[Ladders]:
        """Return the reference's counts for each check taken once a run; raises `JudgeFault` where it gives none."""
        with self._lock:
            if self._counted is None:
                with open_look(self.runner, self.reference.program, self.limits) as session:
                    found = look(session, self.ladders())
                for instrument, played in found.items():
                    self._refuse_gaps(instrument, played)
                self._counted = [ladders_of(found, position) for position in range(len(self.problem.cost))]
            return self._counted

    def _refuse_gaps(self, instrument: Instrument, played: Pass) -> None:
        for ladder, counts in zip(self.ladders(), played.ladders, strict=True):
            if not counts.complete:
                message = (
                    f"{self.problem.id}: the reference cannot be measured in {ladder.check.name!r} "
                    f"({instrument.value}): {counts.failure or 'its value differs'}"
                )
                raise JudgeFault(message)


def ladders_of(passes: Passes, position: int) -> Ladders:
    """Return what the passes counted at the sizes of one check; what is not complete counts as not there."""
    found: dict[Instrument, Any] = {}
    beyond: dict[Instrument, Any] = {}
    size = 0
    for instrument, played in passes.items():
        if played.ladders[position].complete:
            found[instrument] = tuple(played.ladders[position].counts)
        if played.hidden and played.hidden[position].complete:
            beyond[instrument], size = played.hidden[position].counts[0], played.hidden_sizes[position]
    events, operations, memory = Instrument.EVENTS, Instrument.OPERATIONS, Instrument.MEMORY
    hidden = Hidden(size, beyond.get(events), beyond.get(operations), beyond.get(memory)) if beyond else None
    return Ladders(found.get(events), found.get(operations), found.get(memory), hidden)


def _seconds(outcome: Outcome) -> float:
    return outcome.cpu_seconds if isinstance(outcome, Returned) else 0.0
