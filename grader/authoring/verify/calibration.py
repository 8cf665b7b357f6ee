"""Where the tolerance lies: between the errors of right answers and the distance of the nearest wrong one."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from grader.authoring.verify.proof import Finding, Margin

if TYPE_CHECKING:
    from grader.judging.answer_key import AnswerKey
    from grader.judging.report import FamilyResult, ProblemResult

MOST_OF_RIGHT = 0.1
"""Right answers stay a decade below what is allowed."""

LEAST_OF_WRONG = 4.999
"""Wrong ones are a decade above rtol; an entry may be off by rtol and rel, which is up to twice that."""

_NARROWED = """

_reference_{name} = {name}


def {name}(*arguments):
    found = _reference_{name}(*arguments)
    parts = found if isinstance(found, tuple) else (found,)
    parts = tuple(part.astype(np.float64) if isinstance(part, np.ndarray) else float(part) if isinstance(
        part, np.longdouble) else part for part in parts)
    return parts if isinstance(found, tuple) else parts[0]
"""


def precisions(source: str, function: str) -> dict[str, str]:
    """Return the reference computed in float32 and in longdouble, by name; empty where it names no float64."""
    if "np.float64" not in source:
        return {}
    longer = source.replace("np.float64", "np.longdouble") + _NARROWED.format(name=function)
    return {"float32": source.replace("np.float64", "np.float32"), "longdouble": longer}


def margins(
    key: AnswerKey,
    right: Mapping[str, ProblemResult],
    wrong: Mapping[str, ProblemResult],
    recomputed: Mapping[str, ProblemResult],
) -> tuple[Margin, ...]:
    """Return the margin of float64 cases and that of float32 cases; a kind without measured answers has none.

    `recomputed` is the reference in other precisions: float32 is right for float32 cases, longdouble for all that
    it can compute. A wrong sample is as far away as in the family where it is farthest.
    """
    single = {answered.case.family for answered in key.cases if answered.case.float32}
    double = {answered.case.family for answered in key.cases} - single
    found = []
    for kind, families in (("float64", double), ("float32", single)):
        longer = {f"the reference in {name}": result for name, result in recomputed.items() if name != "float32"}
        if kind == "float32" and "float32" in recomputed:
            longer["the reference in float32"] = recomputed["float32"]
        largest = max(_passed({**right, **longer}, families), default=None)
        nearest = min(_farthest(wrong, families, single | double), default=None)
        if largest is not None:
            coarse = recomputed.get("float32") if kind == "float64" else None
            in_single = max((_quotient(family) for family in _families(coarse, families)), default=None)
            wrong_error, wrong_sample, wrong_family = nearest or (None, "", "")
            found.append(Margin(kind, *largest, wrong_error, wrong_sample, wrong_family, _finite(in_single)))
    return tuple(found)


def margin_remarks(found: Iterable[Margin]) -> Iterator[Finding]:
    """Tell tolerances that are not a decade away from right answers, and from wrong ones."""
    for margin in found:
        if margin.right > MOST_OF_RIGHT:
            message = (
                f"{margin.right_sample} uses up {margin.right:.2g} of the tolerance in {margin.right_family}, more "
                f"than a tenth, so that another right solution may exceed it; raise rtol and rel ({margin.suggestion})"
            )
            yield Finding(f"tolerance of {margin.precision}", message)
        if margin.wrong is not None and margin.wrong < LEAST_OF_WRONG:
            message = (
                f"{margin.wrong_sample} is at most {margin.wrong:.2g} times the tolerance from right, in "
                f"{margin.wrong_family}, less than 5 times; lower rtol and rel ({margin.suggestion}), or draw cases "
                "in which it is farther off"
            )
            yield Finding(f"tolerance of {margin.precision}", message)


def _passed(results: Mapping[str, ProblemResult], families: Collection[str]) -> Iterator[tuple[float, str, str]]:
    for name, result in results.items():
        for family in _families(result, families):
            if family.passed == family.total and math.isfinite(quotient := _quotient(family)):
                yield quotient, name, family.name


def _farthest(
    results: Mapping[str, ProblemResult], families: Collection[str], everything: Collection[str]
) -> Iterator[tuple[float, str, str]]:
    """Yield how far each sample is off where it is farthest off, if that is one of `families` and can be measured."""
    for name, result in results.items():
        failed = [family for family in _families(result, everything) if family.passed < family.total]
        quotient, where = max(((_failure(family), family.name) for family in failed), default=(math.inf, ""))
        if where in families and math.isfinite(quotient):
            yield quotient, name, where


def _families(result: ProblemResult | None, names: Collection[str]) -> Iterator[FamilyResult]:
    for check in result.checks if result else ():
        yield from (family for family in check.families if family.name in names)


def _failure(family: FamilyResult) -> float:
    """Return how far a family that failed is off: infinitely where no wrong value was compared."""
    quotient = _quotient(family)
    return quotient if quotient > 1 else math.inf


def _quotient(family: FamilyResult) -> float:
    if family.worst_error is None or family.tolerance is None:
        return 0.0
    if family.worst_error == 0:
        return 0.0
    return family.worst_error / family.tolerance if family.tolerance > 0 else math.inf


def _finite(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None
