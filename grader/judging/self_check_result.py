"""From results to the checks of a student's report: public, worth no points, each with a sentence to act on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from grader.judging.report import CheckResult, FamilyResult, FirstFailure, Kind, Location, Visibility
from grader.judging.verdict import Verdict, worst

if TYPE_CHECKING:
    from grader.judging.case_judge import CaseResult
    from grader.judging.outcome_verdict import Fault

NEW_NUMBERS = "new numbers"


def fault_check(name: str, fault: Fault | None, filename: str, passed: int = 0, total: int = 0) -> CheckResult:
    """Return a check that one fault decides, or that passes without one."""
    return CheckResult(
        name=name,
        kind=Kind.CORRECTNESS,
        verdict=fault.verdict if fault else Verdict.ACCEPTED,
        points=0,
        max_points=0,
        visibility=Visibility.PUBLIC,
        feedback=f"{filename}: {fault.feedback}" if fault else _all_pass(total),
        cases_passed=passed,
        cases_total=total,
        location=Location(filename, fault.line) if fault and fault.line else None,
        traceback=(fault.traceback or None) if fault else None,
    )


def results_check(
    name: str, results: Sequence[CaseResult], filename: str, *, when: str = "", hint: str | None = None
) -> CheckResult:
    """Return the check that `results` come to; `when` says what was special, completing "the answer differs when …".

    The first failure speaks for all. `hint` is given where one failed.
    """
    first = next((result for result in results if not result.passed), None)
    fault = first.fault if first else None
    passed = sum(result.passed for result in results)
    return CheckResult(
        name=name,
        kind=Kind.CORRECTNESS,
        verdict=worst(result.verdict for result in results),
        points=0,
        max_points=0,
        visibility=Visibility.PUBLIC,
        feedback=_feedback(first, filename, when) if first else _all_pass(len(results)),
        hint=hint if first else None,
        cases_passed=passed,
        cases_total=len(results),
        families=_families(results),
        location=Location(filename, fault.line) if fault and fault.line else None,
        traceback=(fault.traceback or None) if fault else None,
        output=(first.output or None) if first else None,
        first_failure=FirstFailure(first.case.case.name, first.verdict, first.feedback) if first else None,
    )


def _all_pass(total: int) -> str:
    return f"{total} of {total} cases pass"


def _feedback(first: CaseResult, filename: str, when: str) -> str:
    case = first.case.case
    label = case.name if case.family == NEW_NUMBERS else f"example {case.name!r}"
    if not when:
        return f"{filename}: {label}: {first.feedback}"
    differs = "" if first.fault else "the answer differs "
    return f"{filename}: {differs}when {when}: {first.feedback} ({label})"


def _families(results: Sequence[CaseResult]) -> tuple[FamilyResult, ...]:
    names = dict.fromkeys(result.case.case.name for result in results)
    return tuple(_family(name, [result for result in results if result.case.case.name == name]) for name in names)


def _family(name: str, results: Sequence[CaseResult]) -> FamilyResult:
    measured = [result for result in results if result.worst_error is not None]
    most = max(measured, key=lambda result: result.worst_error or 0.0, default=None)
    return FamilyResult(
        name,
        sum(result.passed for result in results),
        len(results),
        most.worst_error if most else None,
        most.tolerance if most else None,
    )
