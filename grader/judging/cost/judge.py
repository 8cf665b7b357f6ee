"""From cost checks to checks of the report."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Final

from grader.course.cost import TimeSpec
from grader.judging.answer_key import JudgeFault
from grader.judging.cost.book import CostBook, ladders_of
from grader.judging.cost.counts import Finding, State, judge_loops, judge_memory, judge_operations
from grader.judging.cost.inputs import hidden_size
from grader.judging.cost.passes import Instrument, Pass, Passes, look, open_look, play_pass
from grader.judging.cost.results import CostJudged, cost_result, skipped
from grader.judging.cost.timing import Pace, compare_paces
from grader.judging.outcome_verdict import Fault, load_fault, outcome_fault
from grader.judging.report import REVIEW, CheckResult, Location
from grader.judging.verdict import Verdict
from grader.sandbox.outcome import LimitHit, Loaded, LoadFailed, Raised, Returned, SandboxFault

if TYPE_CHECKING:
    from grader.course.cost import CostCheck
    from grader.judging.cost.counts import Ladders
    from grader.judging.cost.inputs import AnsweredCall, Ladder
    from grader.judging.cost.passes import Played
    from grader.sandbox.outcome import Outcome
    from grader.sandbox.runner import Program, Session

_NEEDED: Final = {
    "loops": (Instrument.OPERATIONS, Instrument.EVENTS),
    "operations": (Instrument.OPERATIONS, Instrument.EVENTS),
    "memory": (Instrument.MEMORY,),
    "time": (),
}
_CALM: Final = 10
_REVIEW_FLOOR: Final = 1e-3
SUSPICIOUS_RATIO: Final = 4
"""So many times the reference's CPU time is worth a second look, whatever was counted."""
REVIEW_RATIO: Final = 20
"""Beside clean counts, so many times the reference's CPU time is worth an instructor's look."""


def judge_cost(
    book: CostBook, program: Program, session: Session, seed: int, out_of_time: Callable[[], bool] = lambda: False
) -> CostJudged:
    """Judge what `program` costs; `session` is an open one of it without instruments. Raises `JudgeFault`."""
    return _Judge(book, program, session, seed, out_of_time).judge()


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
        with ThreadPoolExecutor(2) as pool, open_look(self._book.runner, self._program, self._book.limits) as session:
            loading = pool.submit(session.load)
            drawing = pool.submit(self._beyond)
            ladders, usual = self._book.ladders(), self._book.counted()
            loading.result()
            drawing.result()
            first = look(session, ladders, lambda found: self._beyond() if self._is_calm(found, usual) else ())
        cleared = self._cleared(first, ladders, usual)
        if cleared is not None:
            return CostJudged(cleared)
        return self._thorough(first, ladders, usual)

    def _cleared(self, first: Passes, ladders: list[Ladder], usual: list[Ladders]) -> tuple[CheckResult, ...] | None:
        """Return the checks where a first look finds every part within its bounds; None if it must be repeated.

        Nobody is accused on one look, and a submission that is slow without instruments is not cleared by one.
        """
        checks: list[CheckResult] = []
        for position, ladder in enumerate(ladders):
            for part in ladder.check.parts:
                if part == "time":
                    checks.append(self._timed(ladder.check, part, "", {}))
                    continue
                finding = self._finding(part, ladder.check, first, usual, position)
                if not isinstance(finding, Finding) or finding.state is not State.WITHIN:
                    return None
                checks.append(self._verdict_of(finding, ladder.check, part))
        if any(self._is_slow_plainly(step) for step in self._beyond()):
            return None
        return tuple(checks)

    def _is_slow_plainly(self, step: AnsweredCall) -> bool:
        seconds = _seconds(self._session.run(step.script).outcomes[0])
        return seconds is None or seconds > SUSPICIOUS_RATIO * (step.seconds + _REVIEW_FLOOR)

    def _thorough(self, first: Passes, ladders: list[Ladder], usual: list[Ladders]) -> CostJudged:
        """Judge by two runs of passes that do not disturb one another, and by the clock where they leave a doubt."""
        failed = [self._plainly_failed(ladder) for ladder in ladders]
        if self._out_of_time():
            return CostJudged(skipped(self._book.problem, Verdict.NOT_JUDGED, "not judged: the time budget was spent"))
        calm = bool(first[Instrument.EVENTS].hidden)
        runs = [self._passes(ladders, usual, calm=calm) for _ in range(2)] if not all(failed) else []
        checks: list[CheckResult] = []
        for position, ladder in enumerate(ladders):
            for part in ladder.check.parts:
                fault = failed[position]
                if fault is not None:
                    checks.append(cost_result(ladder.check, part, *fault))
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

    def _passes(self, ladders: list[Ladder], usual: list[Ladders], *, calm: bool) -> dict[Instrument, Pass]:
        found: dict[Instrument, Pass] = {}
        for instrument in self._instruments:
            beyond: tuple[AnsweredCall, ...] = ()
            if calm or (instrument is Instrument.EVENTS and self._is_calm(found, usual)):
                beyond = tuple(self._beyond())
            found[instrument] = play_pass(
                self._book.runner, self._program, self._book.limits, instrument, ladders, beyond
            )
        return found

    def _is_calm(self, found: Passes, usual: list[Ladders]) -> bool:
        """Return whether a step beyond the ladder will not be a long one."""
        for position, ladder in enumerate(self._book.ladders()):
            own, other = ladders_of(found, position), usual[position]
            if own.memory and other.memory and judge_memory(ladder.check, own, other).state is State.EXCEEDED:
                return False
            if "loops" in ladder.check.parts and judge_loops(ladder.check, own, other).state is State.EXCEEDED:
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
        self, part: str, check: CostCheck, run: Passes, usual: list[Ladders], position: int
    ) -> Finding | Fault:
        for instrument in _NEEDED[part]:
            broken = _broken(instrument, run[instrument].ladders[position])
            if broken is not None:
                return broken
        own = ladders_of(run, position)
        match part:
            case "loops":
                return judge_loops(check, own, usual[position])
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
            return self._verdict_of(first, check, part)
        faults = [each for each in found if not isinstance(each, Finding)]
        if len(faults) < len(found):
            return self._timed(check, part, "it fails in some runs of its measurement", {})
        return cost_result(check, part, faults[0].verdict, faults[0].feedback)

    def _verdict_of(self, finding: Finding, check: CostCheck, part: str) -> CheckResult:
        verdict = Verdict.ACCEPTED if finding.state is State.WITHIN else Verdict.COST_EXCEEDED
        line = finding.line if verdict is Verdict.COST_EXCEEDED else 0
        location = Location(self._program.filename, line) if line else None
        feedback = finding.feedback + (f" (line {line})" if line else "")
        measured = {**finding.measured, "share_of_limit": round(finding.margin, 3)}
        return cost_result(check, part, verdict, feedback, measured, location)

    def _timed(self, check: CostCheck, part: str, reason: str, measured: dict[str, Any]) -> CheckResult:
        """Let the clock decide where counts cannot."""
        spec = check.time or TimeSpec()
        call = self._book.timed(check, self._seed)
        fault = self._play_plainly(check, call)
        if fault is not None:
            return cost_result(check, part, *fault, measured)
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
            return cost_result(check, part, Verdict.COST_EXCEEDED, words, measured)
        if timed.pace is Pace.FAST:
            return cost_result(
                check, part, Verdict.ACCEPTED, f"about as fast as the reference {where}{because}", measured
            )
        self._flags.append(f"{REVIEW} the cost of {self._book.problem.id}: {check.name} ({part}) could not be decided")
        words = f"could not be decided {where}{because}: the points are given"
        return cost_result(check, part, Verdict.INCONCLUSIVE, words, measured)

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
                f"{REVIEW} the cost of {self._book.problem.id}: {check.name} is within its bounds up to "
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
