"""From one part of a cost check to a check of the report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from grader.judging.report import CheckResult, Kind, Location, Visibility
from grader.judging.verdict import PASSED, Verdict

if TYPE_CHECKING:
    from grader.course.cost import CostCheck
    from grader.course.problem import Problem

KINDS: Final = {"loops": Kind.LOOPS, "operations": Kind.OPERATIONS, "memory": Kind.MEMORY, "time": Kind.TIME}


@dataclass(frozen=True)
class CostJudged:
    """The checks of a problem's cost section, and what an instructor should look at."""

    checks: tuple[CheckResult, ...]
    flags: tuple[str, ...] = ()


def skipped(problem: Problem, verdict: Verdict, feedback: str) -> tuple[CheckResult, ...]:
    """Return the cost checks of a submission whose cost was not looked at."""
    return tuple(cost_result(check, part, verdict, feedback) for check in problem.cost for part in check.parts)


def cost_result(
    check: CostCheck,
    part: str,
    verdict: Verdict,
    feedback: str,
    measured: dict[str, Any] | None = None,
    location: Location | None = None,
) -> CheckResult:
    """Return the check of the report for one part of `check`; its points are all or nothing."""
    earned = verdict in PASSED
    points = check.points_of(part)
    return CheckResult(
        name=check.name if len(check.parts) == 1 else f"{check.name}: {part}",
        kind=KINDS[part],
        verdict=verdict,
        points=points if earned else 0,
        max_points=points,
        visibility=Visibility.HIDDEN,
        feedback=feedback,
        cases_passed=int(earned),
        cases_total=1,
        measured=measured or {},
        location=location,
    )
