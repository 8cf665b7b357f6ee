"""From cost checks to checks of the report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

from grader.judging.answer_key import JudgeFault
from grader.judging.cost.book import CostBook, ladders_of
from grader.judging.cost.counts import Finding, State, judge_loops, judge_memory, judge_operations
from grader.judging.cost.passes import Instrument, Pass, Passes, look, open_look, play_pass
from grader.judging.cost.plain_runs import PlainRuns
from grader.judging.cost.results import CostJudged, cost_result, skipped
from grader.judging.outcome_verdict import Fault, load_fault, outcome_fault
from grader.judging.report import CheckResult, Location
from grader.judging.verdict import Verdict
from grader.sandbox.outcome import LimitHit, Loaded, LoadFailed, Raised, Returned, SandboxFault

if TYPE_CHECKING:
    from grader.course.cost import CostCheck
    from grader.judging.cost.counts import Ladders
    from grader.judging.cost.inputs import AnsweredCall, Ladder
    from grader.judging.cost.passes import Played
    from grader.sandbox.runner import Program, Session

_NEEDED: Final = {
    "loops": (Instrument.OPERATIONS, Instrument.EVENTS),
    "operations": (Instrument.OPERATIONS, Instrument.EVENTS),
    "memory": (Instrument.MEMORY,),
    "time": (),
}
_CALM: Final = 10


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
        self._plain = PlainRuns(book, session, seed)
        self._out_of_time = out_of_time
        needed = {instrument for check in book.problem.cost for part in check.parts for instrument in _NEEDED[part]}
        self._instruments = tuple(instrument for instrument in Instrument if instrument in needed)

    def judge(self) -> CostJudged:
        with ThreadPoolExecutor(2) as pool, open_look(self._book.runner, self._program, self._book.limits) as session:
            loading = pool.submit(session.load)
            drawing = pool.submit(self._plain.beyond)
            ladders, usual = self._book.ladders(), self._book.counted()
            loading.result()
            drawing.result()
            first = look(session, ladders, lambda found: self._plain.beyond() if self._is_calm(found, usual) else ())
        cleared = self._cleared(first, ladders, usual)
        if cleared is not None:
            return CostJudged(cleared, tuple(dict.fromkeys(self._plain.flags)))
        return self._thorough(first, ladders, usual)

    def _cleared(self, first: Passes, ladders: list[Ladder], usual: list[Ladders]) -> tuple[CheckResult, ...] | None:
        """Return the checks where a first look finds every part within its bounds; None if it must be repeated.

        Nobody is accused on one look, and a submission that is slow without instruments is not cleared by one.
        """
        checks: list[CheckResult] = []
        for position, ladder in enumerate(ladders):
            for part in ladder.check.parts:
                if part == "time":
                    checks.append(self._plain.timed(ladder.check, part, "", {}))
                    continue
                finding = self._finding(part, ladder.check, first, usual, position)
                if not isinstance(finding, Finding) or finding.state is not State.WITHIN:
                    return None
                checks.append(self._verdict_of(finding, ladder.check, part))
        hidden = first[Instrument.EVENTS].hidden
        for position, step in enumerate(self._plain.beyond()):
            if self._plain.is_suspicious(step, _seconds_of(hidden, position)):
                return None
        return tuple(checks)

    def _thorough(self, first: Passes, ladders: list[Ladder], usual: list[Ladders]) -> CostJudged:
        """Judge by two runs of passes that do not disturb one another, and by the clock where they leave a doubt."""
        failed = [self._plain.failure(ladder) for ladder in ladders]
        if self._out_of_time():
            return CostJudged(skipped(self._book.problem, Verdict.NOT_JUDGED, "not judged: the time budget was spent"))
        hidden = first[Instrument.EVENTS].hidden
        runs = [self._passes(ladders, usual, hidden) for _ in range(2)] if not all(failed) else []
        checks: list[CheckResult] = []
        for position, ladder in enumerate(ladders):
            check, fault = ladder.check, failed[position]
            if fault is not None:
                checks += [cost_result(check, part, *fault) for part in check.parts]
                continue
            found = [
                self._check(check, part, [self._finding(part, check, run, usual, position) for run in runs])
                for part in check.parts
            ]
            checks += self._plain.review(position, found, _seconds_of(hidden, position))
        return CostJudged(tuple(checks), tuple(dict.fromkeys(self._plain.flags)))

    def _passes(self, ladders: list[Ladder], usual: list[Ladders], hidden: Sequence[Played]) -> Passes:
        """Play the ladders under each instrument; at the hidden sizes too, unless that was seen to end badly."""
        found: dict[Instrument, Pass] = {}
        calm = bool(hidden) and all(step.failure is None for step in hidden)
        for instrument in self._instruments:
            beyond: tuple[AnsweredCall, ...] = ()
            if calm or (not hidden and instrument is Instrument.EVENTS and self._is_calm(found, usual)):
                beyond = tuple(self._plain.beyond())
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
                return self._plain.timed(check, part, "what it costs differs from run to run", dict(first.measured))
            if first.state is State.NOT_COVERED:
                return self._plain.timed(check, part, first.feedback, dict(first.measured))
            return self._verdict_of(first, check, part)
        faults = [each for each in found if not isinstance(each, Finding)]
        if len(faults) < len(found):
            return self._plain.timed(check, part, "it fails in some runs of its measurement", {})
        return cost_result(check, part, faults[0].verdict, faults[0].feedback)

    def _verdict_of(self, finding: Finding, check: CostCheck, part: str) -> CheckResult:
        verdict = Verdict.ACCEPTED if finding.state is State.WITHIN else Verdict.COST_EXCEEDED
        line = self._program.own_line(finding.line) if verdict is Verdict.COST_EXCEEDED else None
        location = Location(self._program.filename, line) if line else None
        feedback = finding.feedback + (f" (line {line})" if line else "")
        measured = {**finding.measured, "share_of_limit": round(finding.margin, 3)}
        return cost_result(check, part, verdict, feedback, measured, location)


def _seconds_of(hidden: Sequence[Played], position: int) -> float:
    return hidden[position].seconds if hidden and hidden[position].complete else 0.0


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
