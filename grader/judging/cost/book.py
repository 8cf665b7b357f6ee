"""What a run knows of a problem's cost before any submission: inputs, right answers, and the reference's own counts."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from grader.judging.answer_key import JudgeFault, Reference, expected_answers
from grader.judging.cost.counts import Ladders
from grader.judging.cost.inputs import AnsweredCall, Ladder, cost_seed, draw_calls
from grader.judging.cost.passes import Instrument, Pass, play_pass
from grader.sandbox.outcome import Returned

if TYPE_CHECKING:
    from grader.cases.drawing import Functions
    from grader.course.cost import CostCheck
    from grader.course.problem import Problem
    from grader.sandbox.runner import Limits, Runner

TIMED_BEYOND = 8
"""Where a check names no size for timing, it is this multiple of the ladder's largest."""


@dataclass
class CostBook:
    """The cost checks of one problem; shared by all submissions of a run, and filled when first asked."""

    problem: Problem
    reference: Reference
    runner: Runner
    limits: Limits
    functions: Functions | None = None
    _ladders: list[Ladder] | None = None
    _counts: dict[Instrument, Pass] = field(default_factory=dict)
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
            found.append(AnsweredCall(values[check.axis], call, expected))  # type: ignore[arg-type]  # one plain call
        return found

    def timed(self, check: CostCheck, seed: int) -> AnsweredCall:
        """Return the call on which `check` is timed."""
        sizes = check.sizes_at(TIMED_BEYOND * check.ladder[-1])
        if check.time is not None and check.time.at:
            sizes = {**check.sizes_at(check.ladder[-1]), **check.time.at}
        return self.answered(check, seed, [sizes])[0]

    def counted(self, instruments: Iterable[Instrument]) -> list[Ladders]:
        """Return the reference's counts for each check; raises `JudgeFault` where it gives none."""
        with self._lock:
            for instrument in instruments:
                if instrument not in self._counts:
                    played = play_pass(self.runner, self.reference.program, self.limits, instrument, self.ladders())
                    for ladder, counts in zip(self.ladders(), played.ladders, strict=True):
                        if not counts.complete:
                            message = (
                                f"{self.problem.id}: the reference cannot be measured in {ladder.check.name!r} "
                                f"({instrument.value}): {counts.failure or 'its value differs'}"
                            )
                            raise JudgeFault(message)
                    self._counts[instrument] = played
            return [ladders_of(self._counts, position) for position in range(len(self.problem.cost))]


def ladders_of(passes: Mapping[Instrument, Pass], position: int) -> Ladders:
    """Return what the passes counted at the sizes of one check; what is not complete counts as not there."""
    found = {}
    for instrument, played in passes.items():
        if played.ladders[position].complete:
            found[instrument] = tuple(played.ladders[position].counts)
    hidden = None
    events = passes.get(Instrument.EVENTS)
    if events is not None and events.hidden and events.hidden[position].complete:
        hidden = events.hidden_sizes[position], events.hidden[position].counts[0]
    return Ladders(found.get(Instrument.EVENTS), found.get(Instrument.OPERATIONS), found.get(Instrument.MEMORY), hidden)
