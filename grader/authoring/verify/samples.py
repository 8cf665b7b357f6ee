"""Samples against their folder: the right ones accepted on every seed, the wrong ones on none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from grader.authoring.verify.proof import SEEDS_A_WORKER, Finding, SampleKind, SampleProof
from grader.judging.problem_judge import judge_in_session, limits_of, program_of
from grader.judging.progress import Silent
from grader.judging.verdict import UNJUDGED, Verdict

if TYPE_CHECKING:
    from grader.judging.answer_key import AnswerKey
    from grader.judging.report import ProblemResult
    from grader.sandbox.runner import Runner

MOST_SLOW_SEEDS = 20
"""Slow samples run on so many seeds at most: their cost is counted on inputs that are the same for every seed."""
SPARE = 2
"""Samples keep away from every bound of cost by this factor, on their side of it."""


def prove_sample(path: Path, kind: SampleKind, keys: Sequence[AnswerKey], runner: Runner) -> SampleProof:
    """Judge one sample on the answer keys of several seeds, one after the other, ten of them in one worker."""
    name = f"{kind.value}/{path.name}"
    keys = keys[:MOST_SLOW_SEEDS] if kind is SampleKind.SLOW else keys
    verdicts: Counter[str] = Counter()
    findings: list[Finding] = []
    for key, result in results_by_seed(path.read_bytes(), path.name, keys, runner, to_fail=not kind.right):
        verdicts[result.verdict.value] += 1
        finding = _unexpected(name, kind, key, result)
        if finding is not None:
            findings.append(finding)
    accepted = verdicts[Verdict.ACCEPTED.value]
    return SampleProof(name, kind, len(keys), accepted, dict(verdicts), tuple(findings))


def results_by_seed(
    source: bytes, filename: str, keys: Sequence[AnswerKey], runner: Runner, *, to_fail: bool
) -> Iterator[tuple[AnswerKey, ProblemResult]]:
    """Yield the result of a program on each answer key; where it is to fail, one failure will do.

    A worker plays several seeds, so that what is kept from one to the next is found, but not all of them: the limit of
    its CPU time is meant for one.
    """
    problem = keys[0].problem
    program = program_of(problem, source, filename)
    for start in range(0, len(keys), SEEDS_A_WORKER):
        with runner.session(program, limits_of(problem)) as session:
            for key in keys[start : start + SEEDS_A_WORKER]:
                yield (
                    key,
                    judge_in_session(
                        key,
                        session,
                        filename,
                        reference=None,
                        progress=Silent(),
                        stop_at_failure=to_fail,
                        program=program,
                    ),
                )


def _unexpected(name: str, kind: SampleKind, key: AnswerKey, result: ProblemResult) -> Finding | None:
    accepted = result.verdict is Verdict.ACCEPTED
    if key.problem.cost and kind.right and result.verdict in {Verdict.ACCEPTED, Verdict.COST_EXCEEDED}:
        return _unexpected_cost(name, kind, key, result)
    if result.verdict in UNJUDGED:
        return Finding(name, f"could not be judged: {result.feedback}", key.seed)
    if kind is SampleKind.FORBIDDEN and result.verdict is not Verdict.FORBIDDEN:
        return Finding(
            name,
            f"is {result.verdict.value}; forbid the function it calls or require the one it lacks, or move it",
            key.seed,
        )
    if accepted == kind.right:
        return None
    if accepted:
        return Finding(name, "is accepted; add a family of cases in which it fails, or move it", key.seed)
    failing = next(check for check in result.checks if check.verdict is not Verdict.ACCEPTED)
    case = failing.first_failure.case if failing.first_failure else None
    return Finding(name, f"is not accepted but {result.verdict.value}: {failing.feedback}", key.seed, case)


def _unexpected_cost(name: str, kind: SampleKind, key: AnswerKey, result: ProblemResult) -> Finding | None:
    """Tell a right sample whose cost is not what its folder says, or too near to a limit."""
    shares = {check.name: check.measured.get("share_of_limit", 0.0) for check in result.checks}
    exceeded = [check for check in result.checks if check.verdict is Verdict.COST_EXCEEDED]
    if kind is SampleKind.SLOW:
        if not exceeded:
            return Finding(name, "is within every bound of cost; tighten one, or move it", key.seed)
        if max(shares[check.name] for check in exceeded) < SPARE:
            return Finding(name, f"exceeds its bounds by less than a factor {SPARE}: {exceeded[0].feedback}", key.seed)
        return None
    if exceeded:
        return Finding(name, f"is not accepted but cost_exceeded: {exceeded[0].feedback}", key.seed)
    close = [check for check in result.checks if shares[check.name] > 1 / SPARE]
    if close:
        message = f"is nearer to the bound of {close[0].name!r} than a factor {SPARE}: {close[0].feedback}"
        return Finding(name, message, key.seed)
    return None
