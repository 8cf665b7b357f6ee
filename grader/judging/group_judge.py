"""From case results to a check: a group's verdict, points, and the one thing to say about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from grader.course.problem import Credit
from grader.judging.report import CheckResult, FamilyResult, FirstFailure, Kind, Location, Visibility
from grader.judging.verdict import Verdict, worst

if TYPE_CHECKING:
    from grader.course.problem import Group
    from grader.judging.case_judge import CaseResult


_STOPPED = "not judged: the run was stopped before"


def credit(group: Group, passed: int, total: int) -> int:
    """Return the points of `group` when `passed` of `total` cases passed."""
    if passed == total:
        return group.points
    if group.credit is Credit.ALL:
        return 0
    return group.points * passed // total


def judge_group(
    group: Group, results: Sequence[CaseResult], hints: Mapping[str, str], filename: str, *, complete: bool = True
) -> CheckResult:
    """Return the check of one group from the results of all its cases.

    `complete` is False where cases are missing because the run was stopped: then there is nothing to judge yet.
    """
    passed = sum(result.passed for result in results)
    failures = sorted((result for result in results if not result.passed), key=lambda result: result.simplicity)
    first = failures[0] if failures else None
    fault = first.fault if first else None
    verdict = worst(result.verdict for result in results) if complete else Verdict.NOT_JUDGED
    return CheckResult(
        name=group.name,
        kind=Kind.CORRECTNESS,
        verdict=verdict,
        points=credit(group, passed, len(results)) if complete and verdict is not Verdict.JUDGE_ERROR else 0,
        max_points=group.points,
        visibility=Visibility.HIDDEN,
        feedback=_feedback(first, failures, len(results)) if complete else _STOPPED,
        student_feedback=_feedback(first, failures, len(results), shown=True) if complete else _STOPPED,
        hint=_hint(group, failures, hints),
        cases_passed=passed,
        cases_total=len(results) if complete else group.cases,
        families=_families(group, results),
        location=Location(filename, fault.line) if fault and fault.line else None,
        traceback=(fault.traceback or None) if fault else None,
        output=(first.output or None) if first else None,
        first_failure=FirstFailure(first.case.case.name, first.verdict, first.feedback) if first else None,
    )


def _feedback(first: CaseResult | None, failures: Sequence[CaseResult], total: int, *, shown: bool = False) -> str:
    if first is None:
        return f"{total} of {total} cases pass"
    told = first.shown if shown else first.feedback
    if len(failures) == total:
        return told
    families = sorted({result.case.case.family for result in failures})
    named = ", ".join(families[:3]) + (f" and {len(families) - 3} more kinds" if len(families) > 3 else "")
    return f"{told} ({len(failures)} of {total} cases fail: {named})"


def _hint(group: Group, failures: Sequence[CaseResult], hints: Mapping[str, str]) -> str | None:
    """Return the hint of the simplest family that fails; where most fail, only that of the group's first family."""
    failing = list(dict.fromkeys(result.case.case.family for result in failures if not result.not_run))
    if 2 * len(failing) > len(group.families):
        failing = [family for family in list(group.families)[:1] if family in failing]
    return next((hints[family] for family in failing if family in hints), None)


def _families(group: Group, results: Sequence[CaseResult]) -> tuple[FamilyResult, ...]:
    found = []
    for name in group.families:
        own = [result for result in results if result.case.case.family == name]
        measured = [result for result in own if result.worst_error is not None]
        most = max(measured, key=lambda result: result.worst_error or 0.0, default=None)
        found.append(
            FamilyResult(
                name,
                sum(result.passed for result in own),
                len(own),
                most.worst_error if most else None,
                most.tolerance if most else None,
            )
        )
    return tuple(found)
