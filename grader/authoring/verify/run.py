"""Verify a course: every problem on several seeds, as many samples at a time as there are jobs."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from grader.authoring.verify.flake import flakes
from grader.authoring.verify.kills import KillTable, kill_findings, kill_remarks, kill_table
from grader.authoring.verify.lints import lint
from grader.authoring.verify.proof import Finding, Proof, SampleKind, SampleProof
from grader.authoring.verify.reference import prove_examples, prove_reference, prove_stub
from grader.authoring.verify.samples import prove_sample
from grader.judging.answer_key import AnswerKey, JudgeFault
from grader.judging.grade import AnswerKeys, problem_functions

if TYPE_CHECKING:
    from grader.course.load import Course
    from grader.course.problem import Problem
    from grader.sandbox.runner import Runner

FEWEST_CASES = 100
"""An answer that is wrong 5 % of the time gets through 100 cases once in 170 times."""


def verify_seeds(problem: Problem, count: int) -> list[int]:
    """Return the seeds of a verification: the same ones each time, so that a finding can be looked at again."""
    return [
        int.from_bytes(hashlib.sha256(f"verify:{problem.id}:{number}".encode()).digest()[:6], "big")
        for number in range(count)
    ]


def verify(
    course: Course,
    problem_ids: Iterable[str],
    *,
    seeds: int,
    runner: Runner,
    jobs: int,
    kills: bool = False,
    sample_done: Callable[[str], None] = lambda _: None,
) -> list[Proof]:
    """Return a proof for each problem, in order; `sample_done` is told the problem's id after each sample.

    With `kills`, each wrong sample is run on all cases of the first seed, to see which families it fails in.
    """
    with AnswerKeys(course, runner) as keys, ThreadPoolExecutor(max(jobs, 1)) as pool:
        return [
            _prove(course, course.problem(name), seeds, keys, pool, sample_done, kills=kills) for name in problem_ids
        ]


def _prove(
    course: Course,
    problem: Problem,
    seeds: int,
    keys: AnswerKeys,
    pool: ThreadPoolExecutor,
    sample_done: Callable[[str], None],
    *,
    kills: bool,
) -> Proof:
    findings = [*_counted(problem), *lint(problem)]
    proofs: list[SampleProof] = []
    table = KillTable({})
    try:
        functions = problem_functions(course, problem)
        answered = [keys.key(problem, seed) for seed in verify_seeds(problem, seeds)]
        reference = answered[0][1]
        own = [key for key, _ in answered]
        findings += prove_examples(problem, reference, functions)
        findings += prove_stub(problem, own[0], keys.runner)
        findings += prove_reference(own, reference)
        proofs = _samples(course, problem, own, keys.runner, pool, sample_done)
        wrong = course.samples(problem.id, SampleKind.WRONG.value)
        if kills and wrong:
            table = kill_table(own[0], wrong, keys.runner, pool)
            findings += kill_findings(problem, table)
    except JudgeFault as fault:
        findings.append(Finding("reference", str(fault)))
    findings += [finding for proof in proofs for finding in (*flakes(proof), *proof.findings)]
    cases = sum(group.cases for group in problem.groups)
    remarks = tuple(kill_remarks(problem, table)) if table.families else ()
    return Proof(problem.id, cases, tuple(proofs), tuple(findings), table.families, remarks)


def _samples(
    course: Course,
    problem: Problem,
    keys: Sequence[AnswerKey],
    runner: Runner,
    pool: ThreadPoolExecutor,
    sample_done: Callable[[str], None],
) -> list[SampleProof]:
    def prove(path: Path, kind: SampleKind) -> SampleProof:
        proof = prove_sample(path, kind, keys, runner)
        sample_done(problem.id)
        return proof

    futures: list[Future[SampleProof]] = [
        pool.submit(prove, path, kind) for kind in SampleKind for path in course.samples(problem.id, kind.value)
    ]
    return [future.result() for future in futures]


def _counted(problem: Problem) -> list[Finding]:
    total = sum(group.cases for group in problem.groups)
    if total >= FEWEST_CASES:
        return []
    message = (
        f"has {total} hidden cases; with fewer than {FEWEST_CASES} an answer that is wrong 5 % of the time gets through"
    )
    return [Finding("problem", message)]
