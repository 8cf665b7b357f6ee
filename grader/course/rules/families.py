"""Rules for hidden groups, their families, defaults and hints."""

from __future__ import annotations

from collections.abc import Iterator

from grader.course.draws import Choice, GeneratedNumber, ScalarDraw, SizeDraw
from grader.course.expressions import Expression
from grader.course.faults import FieldPath, nearest, suggestion
from grader.course.problem import Family, Problem
from grader.course.rules.arrays import trait_findings
from grader.course.rules.scope import Finding, Scope, missing_from, undeclared, value_of


def group_findings(problem: Problem, scope: Scope) -> Iterator[Finding]:
    """Groups, families and hints of a problem; a student's copy has groups without families, or none at all."""
    for name, listed in problem.defaults.items():
        yield from _array(name, ("defaults", name), scope)
        if name in scope.described:
            yield from trait_findings(listed, ("defaults", name), scope.described[name], scope)
    yield from _names(problem)
    for position, group in enumerate(problem.groups):
        path = ("groups", position)
        if group.families and group.cases < len(group.families):
            families = len(group.families)
            yield (*path, "cases"), f"fewer cases ({group.cases}) than families ({families}); each needs one or more"
        for name, family in group.families.items():
            yield from _family(family, (*path, "families", name), scope)
    if problem.is_public_copy:
        return
    yield from _hints(problem)
    names = [group.name for group in problem.groups]
    shown = {nearest(example.group, names) for example in problem.examples}  # a misspelt one is told with the example
    for position, group in enumerate(problem.groups):
        if not group.families:
            yield ("groups", position), "'cases' and 'families' are missing"
        if group.name not in shown:
            yield (
                ("groups", position),
                f"no public example stands for {group.name!r}; add one with 'group: {group.name}'",
            )


def _names(problem: Problem) -> Iterator[Finding]:
    groups: dict[str, int] = {}
    families: dict[str, str] = {}
    for position, group in enumerate(problem.groups):
        if group.name in groups:
            yield ("groups", position, "name"), f"{group.name!r} is the name of groups[{groups[group.name]}] too"
        groups.setdefault(group.name, position)
        for name in group.families:
            if name in families:
                path = ("groups", position, "families", name)
                yield path, f"the group {families[name]!r} has a family of this name; a family's name is unique"
            families.setdefault(name, group.name)


def _hints(problem: Problem) -> Iterator[Finding]:
    families = [name for group in problem.groups for name in group.families]
    for name in problem.hints:
        yield from missing_from(name, ("hints", name), families, "family")


def _array(name: str, path: FieldPath, scope: Scope) -> Iterator[Finding]:
    if name in scope.numbers:
        yield path, f"{name!r} is a number; draw it under 'numbers'"
    elif name in scope.sizes:
        yield path, f"{name!r} is a size; draw it under 'sizes'"
    else:
        yield from missing_from(name, path, scope.described, "array argument")


def _family(family: Family, path: FieldPath, everything: Scope) -> Iterator[Finding]:
    # What depends on the arrays is drawn after them, so nothing else can be bounded by it.
    scope = everything.without(name for name, draw in family.numbers.items() if isinstance(draw, GeneratedNumber))
    for name, listed in family.arrays.items():
        yield from _array(name, (*path, "arrays", name), everything)
        if name in scope.described:
            yield from trait_findings(listed, (*path, "arrays", name), scope.described[name], scope)
    for name, draw in family.numbers.items():
        yield from _number(name, draw, (*path, "numbers", name), everything, scope)
    for name, size in family.sizes.items():
        place = (*path, "sizes", name)
        if name in everything.numbers:
            yield place, f"{name!r} is an argument; draw it under 'numbers'"
        elif name in scope.sizes:
            yield from _size(name, size, place, scope)
        else:
            yield from missing_from(name, place, scope.sizes, "declared size")
    yield from _batch(family, path, scope)


def _batch(family: Family, path: FieldPath, scope: Scope) -> Iterator[Finding]:
    if family.batch is None:
        return
    if not scope.batched:
        yield (*path, "batch"), "no array argument has batch axes; begin one's shape with '...'"
    for axis, length in enumerate(family.batch):
        for place, part in _parts(length, (*path, "batch", axis)):
            assert isinstance(part, Expression)  # noqa: S101  # lengths have no other parts
            yield from undeclared(part, place, scope.sizes, "declared size")
            value = value_of(part, {})
            if value is not None and value < 0:
                yield place, f"an axis cannot be {value} long"
        for place, bounds in _bounds(length, (*path, "batch", axis)):
            yield from _order(bounds, place)


def _number(name: str, draw: ScalarDraw, path: FieldPath, scope: Scope, drawn: Scope) -> Iterator[Finding]:
    if name in scope.described:
        yield path, f"{name!r} is an array; describe it under 'arrays'"
        return
    if name in scope.sizes:
        yield path, f"{name!r} is a size; draw it under 'sizes'"
        return
    if name not in scope.numbers:
        yield path, f"{name!r} is no int or float argument{suggestion(name, scope.numbers)}"
        return
    allowed = [*drawn.sizes, *(earlier for earlier in scope.earlier_ints(name) if earlier in drawn.ints)]
    for place, part in _parts(draw, path):
        if isinstance(part, Expression):
            yield from undeclared(part, place, allowed, "declared size or int argument before it")
        elif name in scope.ints and not part.is_integer():
            yield place, f"{name!r} is an int, and {part} is no whole number"
    for place, bounds in _bounds(draw, path):
        yield from _order(bounds, place)


def _bounds(
    draw: ScalarDraw | SizeDraw, path: FieldPath
) -> Iterator[tuple[FieldPath, tuple[Expression | float, Expression | float]]]:
    if isinstance(draw, Choice):
        for position, part in enumerate(draw.choice):
            yield from _bounds(part, (*path, "choice", position))
    elif isinstance(draw, tuple):
        yield path, draw


def _parts(draw: ScalarDraw | SizeDraw, path: FieldPath) -> Iterator[tuple[FieldPath, Expression | float]]:
    match draw:
        case GeneratedNumber():
            return
        case Choice(choice=choice):
            for position, part in enumerate(choice):
                yield from _parts(part, (*path, "choice", position))
        case tuple():
            yield from (((*path, position), part) for position, part in enumerate(draw))
        case _:
            yield path, draw


def _size(name: str, draw: SizeDraw, path: FieldPath, scope: Scope) -> Iterator[Finding]:
    names = list(scope.sizes)
    before = names[: names.index(name)]
    low, high = scope.sizes[name]
    for place, part in _parts(draw, path):
        assert isinstance(part, Expression)  # noqa: S101  # sizes have no other parts
        yield from undeclared(part, place, before, "size declared before it")
        value = value_of(part, {})
        if value is not None and low <= high and not low <= value <= high:
            yield place, f"{value} is outside the problem's own bounds for {name!r}, {low} to {high}"
    for place, bounds in _bounds(draw, path):
        yield from _order(bounds, place)


def _order(bounds: tuple[Expression | float, Expression | float], path: FieldPath) -> Iterator[Finding]:
    low, high = (value_of(bound, {}) if isinstance(bound, Expression) else bound for bound in bounds)
    if low is not None and high is not None and low > high:
        yield path, f"the lower bound ({low}) is above the upper bound ({high})"
