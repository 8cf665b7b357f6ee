"""The proof of one problem, step by step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from grader.authoring.verify.calibration import margin_remarks, margins, precisions
from grader.authoring.verify.coverage import coverage_remarks, scale_findings
from grader.authoring.verify.flake import flakes
from grader.authoring.verify.kills import KillTable, kill_findings, kill_remarks, kill_table, results_of
from grader.authoring.verify.lints import lint
from grader.authoring.verify.mutants import prove_mutants
from grader.authoring.verify.proof import Finding, Margin, MutantProof, Proof, SampleKind, SampleProof
from grader.authoring.verify.reference import prove_examples, prove_reference, prove_stub
from grader.authoring.verify.samples import prove_sample
from grader.judging.answer_key import AnswerKey, JudgeFault
from grader.judging.grade import AnswerKeys, problem_functions

if TYPE_CHECKING:
    from grader.course.load import Course
    from grader.course.problem import Problem
    from grader.judging.report import ProblemResult
    from grader.sandbox.runner import Runner


@dataclass(frozen=True)
class Depth:
    """How much is proven."""

    seeds: int
    kills: bool = False
    """Whether each wrong sample runs on all cases of the first seed, to see which families it fails in."""
    mutants: bool = False
    """Whether each mutant of the reference runs too."""


def prove_problem(
    course: Course, problem: Problem, seeds: Sequence[int], depth: Depth, runner: Runner, pool: Executor
) -> Proof:
    """Return everything verify can say about one problem; samples and mutants run in `pool`."""
    findings = lint(problem)
    remarks: list[Finding] = []
    proofs: list[SampleProof] = []
    table = KillTable({})
    mutants: MutantProof | None = None
    found_margins: tuple[Margin, ...] = ()
    with AnswerKeys(course, runner) as keys:
        try:
            functions = problem_functions(course, problem)
            answered = [keys.key(problem, seed) for seed in seeds]
            reference = answered[0][1]
            own = [key for key, _ in answered]
            findings += prove_examples(problem, reference, functions)
            findings += prove_stub(problem, own[0], runner)
            findings += prove_reference(own, reference)
            proofs = _samples(course, problem, own, runner, pool)
            findings += [finding for proof in proofs for finding in (*flakes(proof), *proof.findings)]
            findings += scale_findings(problem, own)
            remarks += coverage_remarks(problem, own)
            if depth.kills:
                wrong = results_of(_sources(course, problem, SampleKind.WRONG), own[0], runner, pool)
                table = kill_table(wrong)
                if wrong:
                    findings += kill_findings(problem, table)
                    remarks += kill_remarks(problem, table)
                found_margins = _margins(course, problem, own[0], wrong, runner, pool)
                remarks += margin_remarks(found_margins)
            if depth.mutants:
                mutants, found = prove_mutants(_reference_text(course, problem), own, runner, pool)
                findings += found
        except JudgeFault as fault:
            findings.append(Finding("reference", str(fault)))
    cases = sum(group.cases for group in problem.groups)
    return Proof(
        problem.id, cases, tuple(proofs), tuple(findings), table.families, tuple(remarks), mutants, found_margins
    )


def _sources(course: Course, problem: Problem, kind: SampleKind) -> dict[str, bytes]:
    return {f"{kind.value}/{path.name}": path.read_bytes() for path in course.samples(problem.id, kind.value)}


def _margins(
    course: Course,
    problem: Problem,
    key: AnswerKey,
    wrong: Mapping[str, ProblemResult],
    runner: Runner,
    pool: Executor,
) -> tuple[Margin, ...]:
    right = results_of(_sources(course, problem, SampleKind.ACCEPTED), key, runner, pool)
    texts = precisions(_reference_text(course, problem), problem.function.name)
    recomputed = results_of({name: text.encode() for name, text in texts.items()}, key, runner, pool)
    return margins(key, right, wrong, recomputed)


def _reference_text(course: Course, problem: Problem) -> str:
    file = course.reference_file(problem.id)
    assert file is not None  # noqa: S101  # without it there is no answer key
    return file.read_text(encoding="utf-8")


def _samples(
    course: Course, problem: Problem, keys: Sequence[AnswerKey], runner: Runner, pool: Executor
) -> list[SampleProof]:
    def prove(path: Path, kind: SampleKind) -> SampleProof:
        return prove_sample(path, kind, keys, runner)

    futures: list[Future[SampleProof]] = [
        pool.submit(prove, path, kind) for kind in SampleKind for path in course.samples(problem.id, kind.value)
    ]
    return [future.result() for future in futures]
