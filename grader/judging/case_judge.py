"""Is this case right? One case's outcomes against its expected answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from grader.course.calls import Call, Recall
from grader.judging.outcome_verdict import Fault, input_fault, outcome_fault
from grader.judging.verdict import Verdict
from grader.sandbox.outcome import Returned

if TYPE_CHECKING:
    from grader.judging.answer_key import AnsweredCase, ExpectedAnswer
    from grader.judging.checkers import Comparison
    from grader.sandbox.outcome import CaseRun

_CHANGED_LATER = "an answer given earlier changed when the function was called again: return a new array each time"
_KEPT = "; this is the answer to an earlier call: is a result kept between calls?"
_ORDINALS = ("first", "second", "third", "fourth", "fifth")


@dataclass(frozen=True)
class CaseResult:
    """How one case went."""

    case: AnsweredCase
    verdict: Verdict
    feedback: str = ""
    shown: str = ""
    """The feedback without anything that the submission may have made from its inputs."""
    worst_error: float | None = None
    tolerance: float | None = None
    fault: Fault | None = None
    not_attempted: bool = False
    not_run: bool = False
    """Earlier cases ended the process too often; this one was given up."""
    failing_step: int | None = None
    """The step whose value is wrong, where a value was compared."""
    output: str = ""

    @property
    def simplicity(self) -> tuple[bool, int, str]:
        """Sorts the simplest case to the front: one that ran, the smallest."""
        return self.not_run, self.case.case.size, self.case.case.name

    @property
    def passed(self) -> bool:
        return self.verdict is Verdict.ACCEPTED


def judge_case(answered: AnsweredCase, run: CaseRun) -> CaseResult:
    """Judge a case's run: the first step that is not right decides.

    Raises `JudgeFault` where a checker of ours fails.
    """
    worst: float | None = None
    tolerance: float | None = None
    for index, outcome in enumerate(run.outcomes):
        if not isinstance(outcome, Returned):
            forbidden = answered.expected[index].problem.rules.forbid
            return _failed(answered, run, outcome_fault(outcome, forbidden), index)
        comparison = answered.expected[index].prepared().compare(outcome.value)
        if comparison.worst_error is not None and (worst is None or comparison.worst_error > worst):
            worst, tolerance = comparison.worst_error, comparison.tolerance
        if comparison.verdict is not Verdict.ACCEPTED:
            return _wrong(answered, run, comparison, index)
        if (fault := input_fault(outcome.inputs, answered.expected[index].problem.function.lists)) is not None:
            return _failed(answered, run, fault, index)
    return CaseResult(answered, Verdict.ACCEPTED, worst_error=worst, tolerance=tolerance, output=run.output)


def _failed(answered: AnsweredCase, run: CaseRun, fault: Fault, index: int) -> CaseResult:
    return CaseResult(
        answered,
        fault.verdict,
        _which_step(answered, index) + fault.feedback,
        _which_step(answered, index) + fault.shown,
        fault=fault,
        not_attempted=fault.not_implemented,
        output=run.output,
    )


def _wrong(answered: AnsweredCase, run: CaseRun, comparison: Comparison, index: int) -> CaseResult:
    outcome = run.outcomes[index]
    step = answered.case.steps[index]
    if isinstance(step, Recall):
        feedback = shown = _CHANGED_LATER
    else:
        repeats = isinstance(outcome, Returned) and _repeats_earlier(answered.expected, index, outcome)
        before, after = _which_step(answered, index), _KEPT if repeats else ""
        feedback, shown = f"{before}{comparison.feedback}{after}", f"{before}{comparison.shown}{after}"
    return CaseResult(
        answered,
        comparison.verdict,
        feedback,
        shown,
        comparison.worst_error,
        comparison.tolerance,
        failing_step=index,
        output=run.output,
    )


def _repeats_earlier(expected: tuple[ExpectedAnswer, ...], index: int, outcome: Returned) -> bool:
    own = expected[index].prepared()
    return any(
        own.compare(earlier.expected).verdict is not Verdict.ACCEPTED
        and earlier.prepared().compare(outcome.value).verdict is Verdict.ACCEPTED
        for earlier in expected[:index]
    )


def _which_step(answered: AnsweredCase, index: int) -> str:
    calls = [step for step in answered.case.steps if isinstance(step, Call)]
    if len(calls) < 2 or index == 0:
        return ""
    placements = calls[-1].placements.values()
    how = " (the same array object with new contents)" if any(place.slot for place in placements) else ""
    return f"in the {_ORDINALS[min(index, 4)]} call of a row{how}: "
