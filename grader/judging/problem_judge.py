"""Grade one submission on one problem: run every case in the sandbox, judge each, sum up."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from grader.judging.answer_key import JudgeFault
from grader.judging.case_judge import CaseResult, judge_case
from grader.judging.cost.judge import judge_cost
from grader.judging.cost.results import skipped
from grader.judging.group_judge import judge_group
from grader.judging.likeness import explain
from grader.judging.lost_worker import decided, settled
from grader.judging.outcome_verdict import Fault, load_fault, unnamed_fault
from grader.judging.report import CheckResult, Kind, Location, ProblemResult, Visibility
from grader.judging.verdict import UNJUDGED, Verdict, worst
from grader.sandbox.outcome import Loaded
from grader.sandbox.runner import Limits, Program

if TYPE_CHECKING:
    from grader.course.problem import Problem
    from grader.judging.answer_key import AnsweredCase, AnswerKey, Reference
    from grader.judging.progress import Progress
    from grader.sandbox.runner import Runner, Session

MOST_DEATHS = 3
"""After so many lost workers the cases that are left are not run; they count as failed."""


def limits_of(problem: Problem) -> Limits:
    """Return the sandbox limits that the problem's YAML asks for."""
    asked = problem.limits
    return Limits(
        cpu_seconds=asked.cpu_seconds,
        total_cpu_seconds=asked.total_cpu_seconds,
        memory_bytes=asked.memory_mb * 2**20,
        output_bytes=asked.output_kb * 2**10,
    )


def program_of(problem: Problem, source: bytes, filename: str) -> Program:
    """Return what the worker needs to know of a submission."""
    function = problem.function
    rules = problem.rules
    return Program(
        source,
        filename,
        function.name,
        tuple(function.arguments),
        tuple(rules.forbid),
        tuple(rules.require),
        tuple(rules.forbid_imports),
    )


def judge_problem(
    key: AnswerKey,
    source: bytes,
    filename: str,
    runner: Runner,
    *,
    reference: Reference | None,
    progress: Progress,
    out_of_time: Callable[[], bool] = lambda: False,
    stop_at_failure: bool = False,
) -> ProblemResult:
    """Return the result of one submission on one problem; raises `JudgeFault` for a fault of ours.

    With `reference`, a wrong answer is also compared with the answers to neighbouring questions. `stop_at_failure`
    skips the cases after the first failure: the verdict is then not the worst one and points are not final (`verify`
    asks only whether it fails).
    """
    if not source.strip():
        feedback = f"the file is empty: it does not define {key.problem.function.signature}"
        return unjudged(key.problem, Verdict.COMPILE_ERROR, feedback)
    program = program_of(key.problem, source, filename)
    with runner.session(program, limits_of(key.problem)) as session:
        return judge_in_session(
            key,
            session,
            filename,
            reference=reference,
            progress=progress,
            out_of_time=out_of_time,
            stop_at_failure=stop_at_failure,
            program=program,
        )


def judge_in_session(
    key: AnswerKey,
    session: Session,
    filename: str,
    *,
    reference: Reference | None,
    progress: Progress,
    out_of_time: Callable[[], bool] = lambda: False,
    stop_at_failure: bool = False,
    program: Program | None = None,
) -> ProblemResult:
    """Judge the program of an open session, as `judge_problem` does; its cost too where `program` is given."""
    started = time.perf_counter()
    problem = key.problem
    loaded = decided(session.load(), None, reference)
    if not isinstance(loaded, Loaded):
        costs = skipped(problem, Verdict.NOT_JUDGED, "not judged: there is nothing to call")
        failed = _all_failed(problem, load_fault(loaded), filename)
        return problem_result(problem, (*failed, *costs), time.perf_counter() - started, waived=costs)
    results, complete = _run_cases(
        key.cases, session, progress, out_of_time, reference=reference, stop_at_failure=stop_at_failure
    )
    if complete and all(result.not_attempted for result in results):
        return unjudged(problem, Verdict.NOT_ATTEMPTED, "nothing is written yet: every call raises NotImplementedError")
    if loaded.unnamed:
        costs = skipped(problem, Verdict.NOT_JUDGED, "not judged: a rule of the problem is broken")
        failed = _all_failed(problem, unnamed_fault(loaded), filename)
        return problem_result(problem, (*failed, *costs), time.perf_counter() - started, waived=costs)
    if reference is not None:
        results = explain(problem, results, session, reference)
    checks = tuple(
        judge_group(
            group,
            [result for result in results if result.case.case.group == group.name],
            problem.hints,
            filename,
            complete=complete or stop_at_failure,
        )
        for group in problem.groups
    )
    stopped = stop_at_failure and not complete  # then nobody asks what it costs
    costs, waived, flags = ((), (), ()) if stopped else _costs(key, program, session, checks, out_of_time)
    return problem_result(problem, (*checks, *costs), time.perf_counter() - started, flags, waived=waived)


def _costs(
    key: AnswerKey,
    program: Program | None,
    session: Session,
    checks: Sequence[CheckResult],
    out_of_time: Callable[[], bool],
) -> tuple[tuple[CheckResult, ...], tuple[CheckResult, ...], tuple[str, ...]]:
    """Return the cost checks, those of them that need not be judged, and flags."""
    problem = key.problem
    if not problem.cost:
        return (), (), ()
    if checks[0].verdict is not Verdict.ACCEPTED:
        feedback = f"not judged: the cost is looked at once {checks[0].name!r} passes"
        waived = skipped(problem, Verdict.NOT_JUDGED, feedback)
        return waived, waived if checks[0].verdict is not Verdict.NOT_JUDGED else (), ()
    if program is None or key.costs is None:
        return skipped(problem, Verdict.NOT_JUDGED, "not judged: nothing is known of the reference's cost"), (), ()
    try:
        judged = judge_cost(key.costs, program, session, key.seed, out_of_time)
    except JudgeFault as fault:
        return skipped(problem, Verdict.JUDGE_ERROR, f"the grader could not judge this: {fault}"), (), ("judge error",)
    return judged.checks, (), judged.flags


def _run_cases(
    cases: Sequence[AnsweredCase],
    session: Session,
    progress: Progress,
    out_of_time: Callable[[], bool],
    *,
    reference: Reference | None,
    stop_at_failure: bool,
) -> tuple[list[CaseResult], bool]:
    results: list[CaseResult] = []
    last: CaseResult | None = None
    deaths = deaths_before = session.deaths
    runs = session.run_all([answered.script for answered in cases], ahead=not stop_at_failure)
    for answered in cases:
        if out_of_time():
            runs.close()
            return results, False
        if session.deaths - deaths_before >= MOST_DEATHS:
            results.append(_given_up(answered, last))
        else:
            run = settled(next(runs), answered.script, reference)
            results.append(judge_case(answered, run))
            if session.deaths > deaths and not results[-1].passed:
                last = results[-1]
            deaths = session.deaths
        progress.case_done()
        if stop_at_failure and not results[-1].passed:
            return results, False
    return results, True


def _given_up(answered: AnsweredCase, last: CaseResult | None) -> CaseResult:
    """Return the result of a case that is not run any more; `last` is the latest that failed with its worker's end."""
    if last is None:  # each died after its answer: a right answer to a question is none to the next
        feedback = (
            f"the process ended by itself after {MOST_DEATHS} answers, so this case was not run; do not leave Python"
        )
        return CaseResult(answered, Verdict.RUN_TIME_ERROR, feedback, feedback, not_run=True)
    note = f" (so it was in {MOST_DEATHS} cases; this one was not run)"
    return CaseResult(answered, last.verdict, last.feedback + note, last.shown + note, fault=last.fault, not_run=True)


def _all_failed(problem: Problem, fault: Fault, filename: str) -> tuple[CheckResult, ...]:
    return tuple(
        CheckResult(
            name=group.name,
            kind=Kind.CORRECTNESS,
            verdict=fault.verdict,
            points=0,
            max_points=group.points,
            visibility=Visibility.HIDDEN,
            feedback=fault.feedback,
            cases_total=group.cases,
            location=Location(filename, fault.line) if fault.line else None,
            traceback=fault.traceback or None,
            inputs_seen=fault.verdict is Verdict.JUDGE_ERROR,  # which may quote what the reference was given
        )
        for group in problem.groups
    )


def unjudged(problem: Problem, verdict: Verdict, feedback: str, flags: tuple[str, ...] = ()) -> ProblemResult:
    """Return the result of a problem of which nothing was run: no file, a spent budget, a fault of ours."""
    checks = _all_failed(problem, Fault(verdict, feedback), "")
    return problem_result(problem, (*checks, *skipped(problem, verdict, feedback)), 0.0, flags)


def problem_result(
    problem: Problem,
    checks: tuple[CheckResult, ...],
    seconds: float,
    flags: tuple[str, ...] = (),
    *,
    waived: tuple[CheckResult, ...] = (),
) -> ProblemResult:
    """Sum up checks: the worst verdict, the points, whether everything was judged, and the first thing to fix.

    `waived` are checks that need not be judged, since others failed that come before them.
    """
    verdict = worst(check.verdict for check in checks)
    first = next((check for check in checks if check.verdict is not Verdict.ACCEPTED), None)
    return ProblemResult(
        id=problem.id,
        title=problem.title,
        revision=problem.revision,
        verdict=verdict,
        points=sum(check.points for check in checks),
        max_points=sum(check.max_points for check in checks),
        complete=not any(check.verdict in UNJUDGED and check not in waived for check in checks),
        feedback=first.feedback if first else "",
        seconds=seconds,
        flags=flags,
        checks=checks,
    )
