"""Plays calls for `grader check` and remembers what the function itself answered, to compare its other answers with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from grader.cases import Case
from grader.course.calls import Call
from grader.judging.answer_key import AnsweredCase, ExpectedAnswer, JudgeFault
from grader.judging.case_judge import CaseResult, judge_case
from grader.judging.problem_judge import MOST_DEATHS
from grader.judging.verdict import Verdict
from grader.sandbox.outcome import CaseRun, Died, InputReport, Returned
from grader.sandbox.script import Script

if TYPE_CHECKING:
    from grader.course.calls import Step
    from grader.course.problem import Problem
    from grader.judging.self_check_inputs import Functions, Input
    from grader.sandbox.runner import Session


@dataclass
class Player:
    """One submission on one problem, being tried."""

    problem: Problem
    functions: Functions
    session: Session
    touched: list[tuple[InputReport, ...]] = field(default_factory=list)
    """What calls did to their inputs, by call."""
    _last_death: CaseRun | None = None

    def play(self, steps: Sequence[Step]) -> CaseRun:
        """Run the steps. What they did to inputs is taken down, and off the outcomes: it is a check of its own.

        Once `MOST_DEATHS` workers were lost nothing is run any more, and the last loss is told again.
        """
        if self._last_death is not None and self.session.deaths >= MOST_DEATHS:
            return self._last_death
        deaths = self.session.deaths
        run = self.session.run(steps)
        if self.session.deaths > deaths:
            last = run.outcomes[-1]  # a worker that ended after its answer has not answered what comes next
            end = Died("after its answer") if isinstance(last, Returned) else last
            self._last_death = CaseRun((end,), run.output)
        returned = [outcome for outcome in run.outcomes if isinstance(outcome, Returned)]
        self.touched += [outcome.inputs for outcome in returned]
        outcomes = [
            replace(outcome, inputs=()) if isinstance(outcome, Returned) else outcome for outcome in run.outcomes
        ]
        return CaseRun(tuple(outcomes), run.output)

    @property
    def calls(self) -> int:
        """How many calls returned."""
        return len(self.touched)

    def left_alone(self, did: Callable[[InputReport], bool]) -> int:
        """Count the calls that did nothing of a kind to any input."""
        return sum(not any(did(report) for report in reports) for reports in self.touched)

    def judge(self, answered: AnsweredCase) -> CaseResult:
        """Play a case and judge it; a fault of a checker of ours is the verdict `judge_error`."""
        try:
            return judge_case(answered, self.play(answered.case.steps))
        except JudgeFault as fault:
            return CaseResult(answered, Verdict.JUDGE_ERROR, f"this could not be judged: {fault}; tell your instructor")

    def own_answer(self, given: Input, call: Call) -> tuple[CaseResult, ExpectedAnswer | None]:
        """Call the function, and return its answer, to be expected again; None where none could be right."""
        run = self.play((call,))
        outcome = run.outcomes[-1]
        value = outcome.value if isinstance(outcome, Returned) else None
        answer = self.expecting(call, value)
        answered = self.case(given, (call,), (answer,))
        if _holds_nan(value):
            text = "the answer holds NaN (not a number); look for 0 / 0 or the root of a negative number"
            return CaseResult(answered, Verdict.WRONG_ANSWER, text, output=run.output), None
        try:
            result = judge_case(answered, run)
        except JudgeFault:
            text = "the answer is of a wrong type or form, or breaks a rule of the task; compare with the statement"
            return CaseResult(answered, Verdict.WRONG_ANSWER, text, output=run.output), None
        return result, answer if result.passed else None

    def expecting(self, call: Call, value: Any, *, float32: bool = False) -> ExpectedAnswer:
        """Return the comparison of what `call` returns with `value`."""
        return ExpectedAnswer(self.problem, call.arguments, value, float32, self.functions)

    def case(self, given: Input, steps: tuple[Step, ...], expected: tuple[ExpectedAnswer, ...]) -> AnsweredCase:
        """Return a case of `given`."""
        float32 = any(answer.float32 for answer in expected)
        case = Case(given.name, "", given.source.value, steps, 0, float32)
        return AnsweredCase(case, expected, Script.of(steps))


def raises_not_implemented(results: Sequence[CaseResult]) -> bool:
    """Say whether every call raised NotImplementedError, as in the stub that was handed out."""
    return bool(results) and all(result.not_attempted for result in results)


def _holds_nan(value: Any) -> bool:
    if isinstance(value, list | tuple):
        return any(_holds_nan(entry) for entry in value)
    numbers = isinstance(value, float | np.floating) or (isinstance(value, np.ndarray) and value.dtype.kind == "f")
    return numbers and bool(np.isnan(value).any())
