"""Rules for cost checks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from grader.course.rules.scope import Finding, Scope, missing_from, undeclared

if TYPE_CHECKING:
    from grader.course.cost import CostCheck
    from grader.course.expressions import Expression
    from grader.course.faults import FieldPath
    from grader.course.problem import Problem


def cost_findings(problem: Problem, scope: Scope) -> Iterator[Finding]:
    """Names of checks, sizes, families and expressions."""
    taken = {group.name: "a group" for group in problem.groups}
    families = [name for group in problem.groups for name in group.families]
    for position, check in enumerate(problem.cost):
        path = ("cost", position)
        if check.name in taken:
            yield (*path, "name"), f"{check.name!r} is the name of {taken[check.name]} too"
        taken.setdefault(check.name, "another cost check")
        yield from _sizes(check, path, scope)
        for place, expression in _expressions(check):
            yield from undeclared(expression, (*path, *place), scope.whole, "declared size or int argument")
        if check.family is not None:
            yield from missing_from(check.family, (*path, "family"), families, "family")


def _sizes(check: CostCheck, path: FieldPath, scope: Scope) -> Iterator[Finding]:
    for name in check.sizes:
        yield from missing_from(name, (*path, "sizes", name), scope.whole, "declared size or int argument")
    for name in scope.whole:
        if name not in check.sizes:
            yield (*path, "sizes"), f"{name!r} has no value"
    if check.time is not None:
        for name in check.time.at:
            yield from missing_from(name, (*path, "time", "at", name), scope.whole, "declared size or int argument")


def _expressions(check: CostCheck) -> Iterator[tuple[FieldPath, Expression]]:
    if check.order_of_operations is not None:
        yield ("operations",), check.order_of_operations
    if check.memory is not None:
        yield ("memory",), check.memory
    yield from ((("forbid_arrays", position), each) for position, each in enumerate(check.forbid_arrays))
