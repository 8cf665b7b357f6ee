"""From cost checks to checks of the report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from grader.course.cost import TimeSpec
from grader.judging.answer_key import JudgeFault
from grader.judging.cost.book import CostBook, ladders_of
from grader.judging.cost.counts import Finding, State, judge_loops, judge_memory, judge_operations
from grader.judging.cost.inputs import hidden_size
from grader.judging.cost.passes import Instrument, Pass, play_pass
from grader.judging.cost.timing import Pace, compare_paces
from grader.judging.outcome_verdict import Fault, load_fault, outcome_fault
from grader.judging.report import CheckResult, Kind, Location, Visibility
from grader.judging.verdict import PASSED, Verdict
from grader.sandbox.outcome import LimitHit, Loaded, LoadFailed, Raised, Returned, SandboxFault

if TYPE_CHECKING:
    from grader.course.cost import CostCheck
    from grader.course.problem import Problem
    from grader.judging.cost.counts import Ladders
    from grader.judging.cost.inputs import AnsweredCall, Ladder
    from grader.judging.cost.passes import Played
    from grader.sandbox.outcome import Outcome
    from grader.sandbox.runner import Program, Session

KINDS: Final = {"loops": Kind.LOOPS, "operations": Kind.OPERATIONS, "memory": Kind.MEMORY, "time": Kind.TIME}
_NEEDED: Final = {
    "loops": (Instrument.OPERATIONS, Instrument.EVENTS),
    "operations": (Instrument.OPERATIONS, Instrument.EVENTS),
    "memory": (Instrument.MEMORY,),
    "time": (),
}
_CALM: Final = 10
_REVIEW_FLOOR: Final = 1e-3
REVIEW_RATIO: Final = 20
"""Beside clean counts, so many times the reference's CPU time is worth an instructor's look."""


@dataclass(frozen=True)
class CostJudged:
    """The checks of a problem's cost section, and what an instructor should look at."""

    checks: tuple[CheckResult, ...]
    flags: tuple[str, ...] = ()


def skipped(problem: Problem, verdict: Verdict, feedback: str) -> tuple[CheckResult, ...]:
    """Return the cost checks of a submission whose cost was not looked at."""
    return tuple(_result(check, part, verdict, feedback) for check in problem.cost for part in check.parts)


def judge_cost(
    book: CostBook, program: Program, session: Session, seed: int, out_of_time: Callable[[], bool] = lambda: False
) -> CostJudged:
    """Judge what `program` costs; `session` is an open one of it without instruments. Raises `JudgeFault`."""
    return _Judge(book, program, session, seed, out_of_time).judge()


def _result(
    check: CostCheck,
    part: str,
    verdict: Verdict,
    feedback: str,
    measured: dict[str, Any] | None = None,
    location: Location | None = None,
) -> CheckResult:
    earned = verdict in PASSED
    points = check.points_of(part)
    return CheckResult(
        name=check.name if len(check.parts) == 1 else f"{check.name}: {part}",
        kind=KINDS[part],
        verdict=verdict,
        points=points if earned else 0,
        max_points=points,
        visibility=Visibility.HIDDEN,
        feedback=feedback,
        cases_passed=int(earned),
        cases_total=1,
        measured=measured or {},
        location=location,
    )


class _Judge:
    """One submission."""

    def __init__(
        self, book: CostBook, program: Program, session: Session, seed: int, out_of_time: Callable[[], bool]
    ) -> None:
        self._book = book
        self._program = program
        self._session = session
        self._seed = seed
        self._out_of_time = out_of_time
        self._flags: list[str] = []
        self._hidden: list[AnsweredCall] | None = None
        needed = {instrument for check in book.problem.cost for part in check.parts for instrument in _NEEDED[part]}
        self._instruments = tuple(instrument for instrument in Instrument if instrument in needed)

    def judge(self) -> CostJudged:
        ladders = self._book.ladders()
        failed = [self._plainly_failed(ladder) for ladder in ladders]
        if self._out_of_time():
            return CostJudged(skipped(self._book.problem, Verdict.NOT_JUDGED, "not judged: the time budget was spent"))
        usual = self._book.counted(self._instruments)
        runs = [self._passes(ladders, usual) for _ in range(2)] if not all(failed) else []
        checks: list[CheckResult] = []
        for position, ladder in enumerate(ladders):
            for part in ladder.check.parts:
                fault = failed[position]
                if fault is not None:
                    checks.append(_result(ladder.check, part, *fault))
                    continue
                found = [self._finding(part, ladder.check, run, usual, position) for run in runs]
                checks.append(self._check(ladder.check, part, found))
            self._review(position, checks[-len(ladder.check.parts) :])
        return CostJudged(tuple(checks), tuple(dict.fromkeys(self._flags)))

    def _plainly_failed(self, ladder: Ladder) -> tuple[Verdict, str] | None:
        """Return what is wrong without any instrument: a wrong value or a failure at the sizes of the check."""
        for step in (ladder.warm_up, *ladder.steps):
            fault = self._play_plainly(ladder.check, step)
            if fault is not None and fault[0] is not Verdict.WRONG_ANSWER:
                fault = self._play_plainly(ladder.check, step)  # once more, in a fresh worker with nothing used up
            if fault is not None:
                return fault
        return None

    def _play_plainly(self, check: CostCheck, step: AnsweredCall) -> tuple[Verdict, str] | None:
        outcome = self._session.run([step.call]).outcomes[0]
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

    def _passes(self, ladders: list[Ladder], usual: list[Ladders]) -> dict[Instrument, Pass]:
        found: dict[Instrument, Pass] = {}
        for instrument in self._instruments:
            beyond: tuple[AnsweredCall, ...] = ()
            if instrument is Instrument.EVENTS and self._is_calm(found, usual):
                beyond = tuple(self._beyond())
            found[instrument] = play_pass(
                self._book.runner, self._program, self._book.limits, instrument, ladders, beyond
            )
        return found

    def _is_calm(self, found: dict[Instrument, Pass], usual: list[Ladders]) -> bool:
        """Return whether a step beyond the ladder will not be a long one."""
        for position, ladder in enumerate(self._book.ladders()):
            own, other = ladders_of(found, position), usual[position]
            if own.memory and other.memory and judge_memory(ladder.check, own, other).state is State.EXCEEDED:
                return False
            if own.operations is None or other.operations is None:
                return False
            if own.operations[-1].operations > _CALM * max(other.operations[-1].operations, 1e4):
                return False
        return True

    def _beyond(self) -> list[AnsweredCall]:
        """Return for each check the call at its hidden size."""
        if self._hidden is None:
            self._hidden = [
                self._book.answered(check, self._seed, [check.sizes_at(hidden_size(check, self._seed))])[0]
                for check in self._book.problem.cost
            ]
        return self._hidden

    def _finding(
        self, part: str, check: CostCheck, run: dict[Instrument, Pass], usual: list[Ladders], position: int
    ) -> Finding | Fault:
        for instrument in _NEEDED[part]:
            broken = _broken(instrument, run[instrument].ladders[position])
            if broken is not None:
                return broken
        own = ladders_of(run, position)
        match part:
            case "loops":
                return judge_loops(check, own)
            case "operations":
                return judge_operations(check, own, usual[position])
            case "memory":
                return judge_memory(check, own, usual[position])
            case _:
                return Finding(State.NOT_COVERED)

    def _check(self, check: CostCheck, part: str, found: list[Finding | Fault]) -> CheckResult:
        first, second = found
        if isinstance(first, Finding) and isinstance(second, Finding):
            if first.state is not second.state:
                return self._timed(check, part, "what it costs differs from run to run", dict(first.measured))
            if first.state is State.NOT_COVERED:
                return self._timed(check, part, first.feedback, dict(first.measured))
            verdict = Verdict.ACCEPTED if first.state is State.WITHIN else Verdict.COST_EXCEEDED
            line = first.line if verdict is Verdict.COST_EXCEEDED else 0
            location = Location(self._program.filename, line) if line else None
            feedback = first.feedback + (f" (line {line})" if line else "")
            measured = {**first.measured, "share_of_limit": round(first.margin, 3)}
            return _result(check, part, verdict, feedback, measured, location)
        faults = [each for each in found if not isinstance(each, Finding)]
        if len(faults) < len(found):
            return self._timed(check, part, "it fails in some runs of its measurement", {})
        return _result(check, part, faults[0].verdict, faults[0].feedback)

    def _timed(self, check: CostCheck, part: str, reason: str, measured: dict[str, Any]) -> CheckResult:
        """Let the clock decide where counts cannot."""
        spec = check.time or TimeSpec()
        call = self._book.timed(check, self._seed)
        fault = self._play_plainly(check, call)
        if fault is not None:
            return _result(check, part, *fault, measured)
        timed = compare_paces(
            lambda: _seconds(self._book.reference.run((call.call,)).outcomes[0]),
            lambda: _seconds(self._session.run([call.call]).outcomes[0]),
            ratio=spec.ratio,
            floor_seconds=spec.floor_us / 1e6,
        )
        where = f"at {check.axis} = {call.size}"
        because = f" ({reason}, so time decides)" if reason else ""
        seen = {"ratio": round(timed.ratio, 2), "allowed_ratio": spec.ratio, "pairs": timed.pairs, "size": call.size}
        measured = {**measured, "time": seen, "share_of_limit": round(timed.ratio / spec.ratio, 2)}
        if timed.pace is Pace.SLOW:
            words = (
                f"{timed.ratio:.0f} times the reference's CPU time {where}, allowed are {spec.ratio:g} times{because}"
            )
            return _result(check, part, Verdict.COST_EXCEEDED, words, measured)
        if timed.pace is Pace.FAST:
            return _result(check, part, Verdict.ACCEPTED, f"about as fast as the reference {where}{because}", measured)
        self._flags.append(f"review the cost of {self._book.problem.id}: {check.name} ({part}) could not be decided")
        words = f"could not be decided {where}{because}: the points are given"
        return _result(check, part, Verdict.INCONCLUSIVE, words, measured)

    def _review(self, position: int, checks: list[CheckResult]) -> None:
        """Raise a flag where a submission with clean counts is very slow all the same."""
        if any(check.verdict is not Verdict.ACCEPTED for check in checks):
            return
        check, call = self._book.problem.cost[position], self._beyond()[position]

        def own() -> float | None:
            return _seconds(self._session.run([call.call]).outcomes[0])

        def usual() -> float | None:
            return _seconds(self._book.reference.run((call.call,)).outcomes[0])

        seconds, other = own(), usual()
        if seconds is not None and other is not None and seconds <= REVIEW_RATIO * (other + _REVIEW_FLOOR):
            return
        timed = compare_paces(usual, own, ratio=REVIEW_RATIO, floor_seconds=_REVIEW_FLOOR)
        if timed.pace is Pace.SLOW:
            self._flags.append(
                f"review the cost of {self._book.problem.id}: {check.name} is within its bounds up to "
                f"{check.axis} = {check.ladder[-1]}, but very slow at {call.size}"
            )


def _seconds(outcome: Outcome) -> float | None:
    if isinstance(outcome, SandboxFault):
        raise JudgeFault(outcome.detail)
    return outcome.cpu_seconds if isinstance(outcome, Returned) else None


def _broken(instrument: Instrument, played: Played) -> Fault | None:
    """Return the verdict on a program that fails only while it is measured, None where that may be the instrument's."""
    outcome = played.failure
    if isinstance(outcome, SandboxFault):
        raise JudgeFault(outcome.detail)
    if outcome is None or isinstance(outcome, LimitHit | Loaded | Returned):
        return None
    harmless = instrument is Instrument.OPERATIONS and isinstance(outcome, Raised | LoadFailed)
    if harmless:  # an array that counts is no plain one, and some code insists on that
        return None
    fault = load_fault(outcome) if isinstance(outcome, LoadFailed) else outcome_fault(outcome)
    return Fault(Verdict.RUN_TIME_ERROR, f"while its cost was measured: {fault.feedback}")
