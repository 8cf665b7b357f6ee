"""What a wrong answer looks like: the right answer to a neighbouring question, found by asking the reference."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from grader.course.calls import Call
from grader.course.problem import IntArgument
from grader.judging.answer_key import JudgeFault, Reference, expected_answers
from grader.judging.verdict import Verdict
from grader.sandbox.outcome import Returned

if TYPE_CHECKING:
    from grader.course.problem import Problem
    from grader.judging.case_judge import CaseResult
    from grader.sandbox.runner import Session


def explain(problem: Problem, results: list[CaseResult], session: Session, reference: Reference) -> list[CaseResult]:
    """Add "looks like the answer for k + 1" to the first failure of each group, where it does.

    The case is run once more for the value, which was not kept.
    """
    chosen: dict[str, CaseResult] = {}
    for result in sorted(results, key=lambda result: result.simplicity):
        if not result.passed:
            chosen.setdefault(result.case.case.group, result)
    wrong = [
        result for result in chosen.values() if result.verdict is Verdict.WRONG_ANSWER and result.failing_step == 0
    ]
    said = {id(result): _neighbour(problem, result, session, reference) for result in wrong}
    return [
        _with_more(result, f"; looks like the answer for {said[id(result)]}") if said.get(id(result)) else result
        for result in results
    ]


def _with_more(result: CaseResult, more: str) -> CaseResult:
    return dataclasses.replace(result, feedback=result.feedback + more, shown=result.shown + more)


def _neighbour(problem: Problem, result: CaseResult, session: Session, reference: Reference) -> str | None:
    case = result.case.case
    first = case.steps[0]
    outcomes = session.run(case.steps[:1]).outcomes
    if not isinstance(first, Call) or not isinstance(outcomes[0], Returned):
        return None
    for name, arguments in _neighbours(problem, first.arguments):
        asked = dataclasses.replace(case, steps=(dataclasses.replace(first, arguments=arguments),))
        run = reference.run(asked.steps)
        if not isinstance(run.outcomes[0], Returned):
            continue
        try:
            (answer,) = expected_answers(problem, asked, run)
            if answer.prepared().compare(outcomes[0].value).verdict is Verdict.ACCEPTED:
                return name
        except JudgeFault:
            continue
    return None


def _neighbours(problem: Problem, arguments: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name, argument in problem.function.arguments.items():
        if isinstance(argument, IntArgument):
            for change in (1, -1):
                yield f"{name} {'+' if change > 0 else '-'} 1", {**arguments, name: arguments[name] + change}
