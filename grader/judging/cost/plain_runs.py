"""What a submission does where nothing is counted: its values, its failures, and its pace beside the reference's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from grader.course.cost import TimeSpec
from grader.judging.answer_key import JudgeFault
from grader.judging.cost.results import cost_result
from grader.judging.cost.timing import Pace, Timed, compare_paces
from grader.judging.outcome_verdict import outcome_fault
from grader.judging.report import REVIEW
from grader.judging.verdict import Verdict
from grader.sandbox.outcome import LimitHit, Returned, SandboxFault

if TYPE_CHECKING:
    from grader.course.cost import CostCheck
    from grader.judging.cost.book import CostBook
    from grader.judging.cost.inputs import AnsweredCall, Ladder
    from grader.judging.report import CheckResult
    from grader.sandbox.outcome import Outcome
    from grader.sandbox.runner import Session

SUSPICIOUS_RATIO: Final = 4
"""So many times the reference's CPU time is worth a second look, whatever was counted."""
REVIEW_RATIO: Final = 20
"""Beside clean counts, so many times the reference's CPU time is worth an instructor's look."""
_SUSPICIOUS_FLOOR, _REVIEW_FLOOR = 0.25e-3, 1e-3
_SHORT_RUNS: Final = 3
_SENDING_AN_ENTRY: Final = 0.4e-6


class PlainRuns:
    """One submission in its session without instruments, beside the reference."""

    def __init__(self, book: CostBook, session: Session, seed: int) -> None:
        """`seed` chooses what the submission cannot know: the hidden sizes, and the inputs on which it is timed."""
        self._book = book
        self._session = session
        self._seed = seed
        self.flags: list[str] = []

    def beyond(self) -> list[AnsweredCall]:
        """Return for each check the call at its hidden size."""
        return self._book.hidden(self._seed)

    def failure(self, ladder: Ladder) -> tuple[Verdict, str] | None:
        """Return what is wrong at the sizes of the check: a wrong value, or a failure."""
        for step in ladder.calls:
            fault = self._lasting_failure(ladder.check, step)
            if fault is not None:
                return fault
        return None

    def _lasting_failure(self, check: CostCheck, step: AnsweredCall) -> tuple[Verdict, str] | None:
        fault = self._play(check, step)
        if fault is not None and fault[0] is not Verdict.WRONG_ANSWER:
            fault = self._play(check, step)  # once more, in a fresh worker with nothing used up
        return fault

    def _play(self, check: CostCheck, step: AnsweredCall) -> tuple[Verdict, str] | None:
        outcome = self._session.run(step.script).outcomes[0]
        where = f"at {check.axis} = {step.size}: "
        if isinstance(outcome, Returned):
            comparison = step.expected.prepared().compare(outcome.value)
            if comparison.verdict is Verdict.ACCEPTED:
                return None
            return comparison.verdict, where + comparison.feedback
        fault = outcome_fault(outcome)
        if isinstance(outcome, LimitHit):
            return Verdict.COST_EXCEEDED, where + fault.feedback
        return fault.verdict, where + fault.feedback

    def is_suspicious(self, step: AnsweredCall, measured_seconds: float) -> bool:
        """Return whether the submission takes clearly longer than the reference, or than measured, or fails."""
        enough = SUSPICIOUS_RATIO * (step.seconds + _SUSPICIOUS_FLOOR)
        if measured_seconds:
            enough = min(enough, measured_seconds + _SUSPICIOUS_FLOOR)
        return self._shortest(step, enough) is None

    def _takes_longer_unmeasured(self, step: AnsweredCall, measured_seconds: float) -> bool:
        """Return whether one plain call takes longer than a measured one, in which the function runs three times."""
        return bool(measured_seconds) and self._shortest(step, measured_seconds + _SUSPICIOUS_FLOOR) is None

    def _shortest(self, step: AnsweredCall, enough: float) -> float | None:
        """Return CPU seconds of a run that takes no more than `enough`; None where none of a few does, or one fails."""
        for _ in range(_SHORT_RUNS):
            seconds = _seconds(self._session.run(step.script).outcomes[0])
            if seconds is None or seconds <= enough:
                return seconds
        return None

    def review(self, position: int, checks: list[CheckResult], measured_seconds: float) -> list[CheckResult]:
        """Look again at checks that the counts let pass, where the submission is slow without counters.

        `measured_seconds` is what the call at the hidden size took while it was measured, 0 where it was not.
        """
        if any(check.verdict is not Verdict.ACCEPTED for check in checks):
            return checks
        check, step = self._book.problem.cost[position], self.beyond()[position]
        if not self.is_suspicious(step, measured_seconds):
            return checks
        failure = self._lasting_failure(check, step)
        if failure is not None and failure[0] is not Verdict.WRONG_ANSWER:
            return [cost_result(check, part, *failure) for part in check.parts]
        if self._takes_longer_unmeasured(step, measured_seconds):
            reason = "it takes longer where nothing is counted than where everything is"
            return [self.timed(check, part, reason, {}) for part in check.parts]
        if self._paced(step, REVIEW_RATIO, _REVIEW_FLOOR).pace is Pace.SLOW:
            self.flags.append(
                f"{REVIEW} the cost of {self._book.problem.id}: {check.name} is within its bounds up to "
                f"{check.axis} = {check.ladder[-1]}, but very slow at {step.size}"
            )
        return checks

    def _paced(self, step: AnsweredCall, ratio: float, floor_seconds: float) -> Timed:
        return compare_paces(
            lambda: _seconds(self._book.reference.run((step.call,)).outcomes[0]),
            lambda: _seconds_without_lists(self._session.run(step.script).outcomes[0]),
            ratio=ratio,
            floor_seconds=floor_seconds,
        )

    def timed(self, check: CostCheck, part: str, reason: str, measured: dict[str, Any]) -> CheckResult:
        """Let the clock decide where counts cannot."""
        spec = check.time or TimeSpec()
        step = self._book.timed(check, self._seed)
        fault = self._play(check, step)
        if fault is not None:
            return cost_result(check, part, *fault, measured)
        timed = self._paced(step, spec.ratio, spec.floor_us / 1e6)
        where = f"at {check.axis} = {step.size}"
        because = f" ({reason}, so time decides)" if reason else ""
        seen = {"ratio": round(timed.ratio, 2), "allowed_ratio": spec.ratio, "pairs": timed.pairs, "size": step.size}
        measured = {**measured, "time": seen, "share_of_limit": round(timed.ratio / spec.ratio, 2)}
        if timed.pace is Pace.SLOW:
            words = (
                f"{timed.ratio:.0f} times the reference's CPU time {where}, allowed are {spec.ratio:g} times{because}"
            )
            return cost_result(check, part, Verdict.COST_EXCEEDED, words, measured)
        if timed.pace is Pace.FAST:
            words = f"about as fast as the reference {where}{because}"
            return cost_result(check, part, Verdict.ACCEPTED, words, measured)
        self.flags.append(f"{REVIEW} the cost of {self._book.problem.id}: {check.name} ({part}) could not be decided")
        words = f"could not be decided {where}{because}: the points are given"
        return cost_result(check, part, Verdict.INCONCLUSIVE, words, measured)


def _seconds_without_lists(outcome: Outcome) -> float | None:
    """Return CPU seconds without what it takes to send a list's entries one by one, which no array needs."""
    seconds = _seconds(outcome)
    if seconds is None or not isinstance(outcome, Returned):
        return None
    return max(0.0, seconds - _SENDING_AN_ENTRY * _listed(outcome.value))


def _listed(value: Any) -> int:
    """Return how many entries the lists of a value hold, lists inside lists included."""
    if isinstance(value, list):
        return sum(_listed(item) if isinstance(item, list) else 1 for item in value)
    return sum(map(_listed, value)) if isinstance(value, tuple) else 0


def _seconds(outcome: Outcome) -> float | None:
    if isinstance(outcome, SandboxFault):
        raise JudgeFault(outcome.detail)
    return outcome.cpu_seconds if isinstance(outcome, Returned) else None
