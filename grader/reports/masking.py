"""What a student is told of a hidden check: nothing that a submission could have made from a hidden input.

Whatever a submission says, counts, or lets us measure on an input may be that input in disguise. So only words of ours
are left, lines of the student's own file, and numbers so coarse that none can be quoted.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from grader.judging.report import CheckResult, FamilyResult, FirstFailure, Kind, ProblemResult, Visibility
from grader.judging.verdict import Verdict

NOTE = "Details of hidden cases are not shown."
_UNNAMED = "hidden"
_SMALLEST, _LARGEST = -17, 3  # decades within which an error is told
_COUNTED = {Kind.LOOPS: "steps", Kind.OPERATIONS: "operations", Kind.MEMORY: "bytes"}
_SETTLED = frozenset({Verdict.NOT_JUDGED, Verdict.NOT_ATTEMPTED})
"""Verdicts whose feedback is about the run, not about a case."""

_BY_VERDICT: Mapping[Verdict, str] = {
    Verdict.INCONCLUSIVE: "it could not be decided: the points are given",
    Verdict.COST_EXCEEDED: "it takes too long, or too much memory, on larger inputs",
    Verdict.WRONG_ANSWER: "the answer is not right",
    Verdict.INVALID_ANSWER: "what is returned is no answer: look at its type and shape",
    Verdict.RUN_TIME_ERROR: "your function raised an exception, or its process ended",
    Verdict.OUTPUT_LIMIT_EXCEEDED: "your function printed too much",
    Verdict.MEMORY_LIMIT_EXCEEDED: "your function needed too much memory",
    Verdict.TIME_LIMIT_EXCEEDED: "your function did not finish in time",
    Verdict.FORBIDDEN: "your function did something that is not allowed",
    Verdict.COMPILE_ERROR: "there is no function to call",
    Verdict.JUDGE_ERROR: "this could not be judged, through no fault of yours; tell your instructor",
}
_EXCEEDED: Mapping[Kind, str] = {
    Kind.LOOPS: "the number of Python-level steps grows with {axis}: the work grows in Python, not in NumPy",
    Kind.OPERATIONS: "it takes more operations than allowed, or they grow too fast with {axis}",
    Kind.MEMORY: "it takes more memory than allowed, or it grows too fast with {axis}",
}


def masked_problem(problem: ProblemResult) -> ProblemResult:
    """Return a problem as its student may see it, but for its flags."""
    checks = tuple(masked(check) for check in problem.checks)
    first = next((check for check in checks if check.verdict is not Verdict.ACCEPTED), None)
    return replace(problem, checks=checks, feedback=first.feedback if first else "", seconds=round(problem.seconds, 1))


def masked(check: CheckResult) -> CheckResult:
    """Return a check as its student may see it; a public one, or one of which no input was seen, is whole."""
    if check.visibility is Visibility.PUBLIC or not check.inputs_seen:
        return check
    feedback = _feedback(check)
    failure = check.first_failure
    return replace(
        check,
        feedback=feedback,
        student_feedback=None,
        families=tuple(map(_coarse, check.families)),
        measured=_relative(check),
        traceback=None,
        output=None,
        first_failure=failure and FirstFailure(_UNNAMED, failure.verdict, feedback),
    )


def _feedback(check: CheckResult) -> str:
    if check.verdict is Verdict.ACCEPTED:
        return _accepted(check)
    if check.verdict in _SETTLED:
        return check.feedback
    told = check.student_feedback or _generic(check)
    return f"{told}{'' if told.endswith('.') else '.'} {NOTE}"


def _accepted(check: CheckResult) -> str:
    if check.kind in {Kind.CORRECTNESS, Kind.RULES}:
        return f"{check.cases_passed} of {check.cases_total} cases pass"
    return "within what is allowed"


def _generic(check: CheckResult) -> str:
    measured, key = check.measured, _COUNTED.get(check.kind)
    if check.verdict is Verdict.COST_EXCEEDED and "time" in measured:
        return "it takes more CPU time than allowed, beside the reference"
    if check.verdict is Verdict.COST_EXCEEDED and key is not None and key in measured:
        where = f" (line {check.location.line})" if check.location else ""
        return _EXCEEDED[check.kind].format(axis=measured.get("axis", "the input")) + where
    return _BY_VERDICT[check.verdict]


def _coarse(family: FamilyResult) -> FamilyResult:
    """Return a family whose error and tolerance are powers of ten, on the same sides of each other as before."""
    if family.worst_error is None or family.tolerance is None:
        return replace(family, worst_error=None, tolerance=None)
    passed, allowed = family.passed == family.total, _decade(family.tolerance)
    error = _decade(family.worst_error)
    if passed:
        error = min(error, allowed)
    elif error <= allowed:
        error = 10 * allowed
    return replace(family, worst_error=error, tolerance=allowed)


def _decade(number: float) -> float:
    if not 0 < number < math.inf:
        return 0.0 if number == 0 else math.inf
    exponent = round(math.log10(number))
    return math.inf if exponent > _LARGEST else float(f"1e{max(exponent, _SMALLEST)}")


def _relative(check: CheckResult) -> dict[str, Any]:
    """Return the cost ladder without its sizes and counts: how it grows beside the reference, in one digit."""
    key, measured = _COUNTED.get(check.kind), check.measured
    if key is None:
        return {}
    sizes, own, usual = (_numbers(measured.get(name)) for name in ("sizes", key, "reference"))
    if not sizes or not own or not usual or sizes[0] <= 0 or usual[0] <= 0:
        return {}
    return {
        "axis": f"{measured.get('axis', 'size')} (smallest = 1)",
        "sizes": [_rounded(size / sizes[0], 2) for size in sizes],
        key: [_rounded(count / usual[0], 1) for count in own],
        "reference": [_rounded(count / usual[0], 2) for count in usual],
        "unit": "what the reference takes at the smallest size",
        **({"allowed_order": measured["allowed_order"]} if "allowed_order" in measured else {}),
    }


def _numbers(value: object) -> Sequence[float]:
    found = value if isinstance(value, list | tuple) else ()
    return found if all(isinstance(each, int | float) and math.isfinite(each) for each in found) else ()


def _rounded(number: float, digits: int) -> float:
    return float(f"{number:.{digits - 1}e}")
