"""The reference against the literal examples and its own checkers; the stub against "not attempted"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from grader.authoring.render import stub_text
from grader.authoring.verify.proof import SEEDS_A_WORKER, Finding
from grader.judging.case_judge import judge_case
from grader.judging.example_answers import answered_example
from grader.judging.problem_judge import judge_in_session, limits_of, program_of
from grader.judging.progress import Silent
from grader.judging.verdict import Verdict

if TYPE_CHECKING:
    from grader.course.problem import Problem
    from grader.judging.answer_key import AnsweredCase, AnswerKey, Reference
    from grader.judging.case_judge import CaseResult
    from grader.judging.grade import Functions
    from grader.sandbox.runner import Runner


LITERAL_SHARE = 0.1
"""How much of the tolerance a literal answer may use up; the rest is left to right solutions."""


def prove_examples(problem: Problem, reference: Reference, functions: Functions) -> list[Finding]:
    """Return a finding for each literal example that the reference contradicts, or that has too few digits."""
    findings = []
    for example in problem.examples:
        answered = answered_example(problem, example, functions)
        result = judge_case(answered, reference.run(answered.case.steps))
        if not result.passed:
            message = f"the reference does not agree with the literal answer: {result.feedback}"
            findings.append(Finding(f"example {example.name!r}", message))
        elif _coarse(result):
            message = (
                f"the literal answer is {result.worst_error:.1e} from the reference's, more than a tenth of the "
                f"tolerance {result.tolerance:.1e}; write it with more digits"
            )
            findings.append(Finding(f"example {example.name!r}", message))
        findings += _below_tolerance(answered, example.name)
    return findings


def _below_tolerance(answered: AnsweredCase, name: str) -> Iterator[Finding]:
    """Tell a literal answer so small that zeros pass for it."""
    (answer,) = answered.expected
    parts = answer.expected if isinstance(answer.expected, tuple) else (answer.expected,)
    if not any(np.any(part) for part in parts):
        return
    zeros = tuple(np.zeros_like(part) if isinstance(part, np.ndarray) else type(part)() for part in parts)
    if answer.prepared().compare(zeros if len(zeros) > 1 else zeros[0]).verdict is Verdict.ACCEPTED:
        message = "the literal answer is below the tolerance, so that zeros pass for it; choose larger numbers"
        yield Finding(f"example {name!r}", message)


def _coarse(result: CaseResult) -> bool:
    error, tolerance = result.worst_error, result.tolerance
    return error is not None and tolerance is not None and error > LITERAL_SHARE * tolerance


def prove_reference(keys: Sequence[AnswerKey], reference: Reference) -> list[Finding]:
    """Return a finding for each seed on which the reference, run again in the opposite order, is not accepted."""
    findings = []
    for position, key in enumerate(keys):
        cases = key.cases[::-1]
        runs = reference.run_all(
            [answered.script for answered in cases], fresh=position % SEEDS_A_WORKER == SEEDS_A_WORKER - 1
        )
        for answered, run in zip(cases, runs, strict=True):
            result = judge_case(answered, run)
            if not result.passed:
                message = f"its own answer is not accepted: {result.verdict.value}: {result.feedback}"
                findings.append(Finding("reference", message, key.seed, answered.case.name))
                break
    return findings


def prove_stub(problem: Problem, key: AnswerKey, runner: Runner) -> list[Finding]:
    """Return a finding unless the untouched stub is not attempted."""
    source = stub_text(problem).encode()
    with runner.session(program_of(problem, source, f"{problem.id}.py"), limits_of(problem)) as session:
        result = judge_in_session(key, session, f"{problem.id}.py", reference=None, progress=Silent())
    if result.verdict is Verdict.NOT_ATTEMPTED:
        return []
    message = (
        f"untouched, it is {result.verdict.value}, not not_attempted; rename what hides a name of Python's own, or "
        f"raise the limits ({result.feedback})"
    )
    return [Finding("stub", message, key.seed)]
