"""The reference against the literal examples and its own checkers; the stub against "not attempted"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from grader.authoring.render import stub_text
from grader.authoring.verify.proof import Finding
from grader.judging.case_judge import judge_case
from grader.judging.example_answers import answered_example
from grader.judging.problem_judge import judge_in_session, limits_of, program_of
from grader.judging.progress import Silent
from grader.judging.verdict import Verdict

if TYPE_CHECKING:
    from grader.course.problem import Problem
    from grader.judging.answer_key import AnswerKey, Reference
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
    return findings


def _coarse(result: CaseResult) -> bool:
    error, tolerance = result.worst_error, result.tolerance
    return error is not None and tolerance is not None and error > LITERAL_SHARE * tolerance


def prove_reference(keys: Sequence[AnswerKey], reference: Reference) -> list[Finding]:
    """Return a finding for each seed on which the reference, run again in the opposite order, is not accepted."""
    findings = []
    for key in keys:
        for answered in reversed(key.cases):
            result = judge_case(answered, reference.run(answered.case.steps))
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
    return [
        Finding("stub", f"the untouched stub is {result.verdict.value}, not not_attempted: {result.feedback}", key.seed)
    ]
