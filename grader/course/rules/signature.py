"""Rules for the function and the sizes."""

from __future__ import annotations

import keyword
from collections.abc import Iterator

from grader.course.expressions import FUNCTIONS, Expression
from grader.course.faults import FieldPath
from grader.course.problem import ArrayArgument, ArrayReturn, BatchAxes, FloatArgument, IntReturn, Problem
from grader.course.rules.scope import Finding, Scope, undeclared, value_of


def signature_findings(problem: Problem, scope: Scope) -> Iterator[Finding]:
    """Names that Python or size expressions cannot use, bounds the wrong way round, expressions over unknown names."""
    yield from _names(problem, scope)
    yield from _sizes(scope)
    yield from _arguments(scope)
    yield from _returns(scope)


def _names(problem: Problem, scope: Scope) -> Iterator[Finding]:
    function = problem.function
    if keyword.iskeyword(function.name):
        yield ("function", "name"), f"{function.name!r} is a word of Python; choose another name"
    for part, names in (("arguments", function.arguments), ("returns", function.returns)):
        for name in names:
            if keyword.iskeyword(name):
                yield ("function", part, name), f"{name!r} is a word of Python; choose another name"
    for name in scope.sizes:
        if name in function.arguments:
            yield ("sizes", name), f"{name!r} is an argument too; choose another name for one of them"
    for path in [*(("sizes", name) for name in scope.sizes), *(("function", "arguments", name) for name in scope.ints)]:
        if path[-1] in FUNCTIONS:
            yield path, f"{path[-1]!r} is a function of size expressions; choose another name"


def _sizes(scope: Scope) -> Iterator[Finding]:
    for name, (low, high) in scope.sizes.items():
        if low > high:
            yield ("sizes", name), f"the smallest ({low}) is larger than the largest ({high})"


def _arguments(scope: Scope) -> Iterator[Finding]:
    yield from _arrays(scope)
    yield from _chains(scope)
    yield from _ints(scope)
    for name, real in scope.floats.items():
        yield from _ordered(real, name)


def _arrays(scope: Scope) -> Iterator[Finding]:
    for name, array in scope.arrays.items():
        path: FieldPath = ("function", "arguments", name)
        for axis, dimension in enumerate(array.array):
            if isinstance(dimension, Expression):
                yield from _dimension(dimension, (*path, "array", axis), scope)
        yield from _batch_axes(array, path)
        if array.batched and not array.own and not array.scalar:
            yield path, "without batch axes this has no axis at all; add 'scalar: true', so that it is a float then"


def _chains(scope: Scope) -> Iterator[Finding]:
    for name, chain in scope.chains.items():
        path: FieldPath = ("function", "arguments", name)
        for part, dimensions in (("chain", chain.chain), ("inner", chain.inner)):
            for axis, dimension in enumerate(dimensions):
                yield from _dimension(dimension, (*path, part, axis), scope)
        yield from _dimension(chain.length, (*path, "length"), scope)


def _ints(scope: Scope) -> Iterator[Finding]:
    smallest = {name: low for name, (low, _) in scope.sizes.items()}
    for name, number in scope.ints.items():
        allowed = [*scope.sizes, *scope.earlier_ints(name)]
        for position, bound in enumerate(number.bounds):
            path = ("function", "arguments", name, "int", position)
            yield from undeclared(bound, path, allowed, "declared size or int argument before it")
        low, high = (value_of(bound, smallest) for bound in number.bounds)
        if low is not None and high is not None and low > high:
            where = (
                f" at the smallest sizes ({_listed(smallest)})"
                if number.bounds[0].names | number.bounds[1].names
                else ""
            )
            yield ("function", "arguments", name, "int"), f"no whole number lies between {low} and {high}{where}"


def _dimension(dimension: Expression, path: FieldPath, scope: Scope) -> Iterator[Finding]:
    if dimension.names & set(scope.ints):
        yield path, f"an argument's dimension is made of sizes; {str(dimension)!r} names an int argument"
    else:
        yield from undeclared(dimension, path, scope.sizes, "declared size")


def _batch_axes(array: ArrayArgument | ArrayReturn, path: FieldPath) -> Iterator[Finding]:
    for axis, dimension in enumerate(array.array):
        if axis > 0 and isinstance(dimension, BatchAxes):
            yield (*path, "array", axis), "'...' stands for the batch axes, which come before all others, once"
    if array.scalar and (array.own or not array.batched):
        yield (*path, "scalar"), "goes with 'array: [...]' alone: an array with an axis of its own is never a number"


def _ordered(real: FloatArgument, name: str) -> Iterator[Finding]:
    low, high = real.bounds
    if low > high:
        yield ("function", "arguments", name, "float"), f"the lower bound ({low}) is above the upper bound ({high})"


def _returns(scope: Scope) -> Iterator[Finding]:
    noun = "declared size or int argument"
    for name, output in scope.outputs.items():
        path = ("function", "returns", name)
        if isinstance(output, ArrayReturn):
            for axis, dimension in enumerate(output.array):
                if isinstance(dimension, Expression):
                    yield from undeclared(dimension, (*path, "array", axis), scope.whole, noun)
            yield from _batch_axes(output, path)
            if output.batched and not scope.batched:
                yield (*path, "array"), "its batch axes are those of the arguments, and no argument has any"
        elif isinstance(output, IntReturn):
            for position, bound in enumerate(output.bounds or ()):
                yield from undeclared(bound, (*path, "int", position), scope.whole, noun)
        elif output.bounds and not output.bounds[0] <= output.bounds[1]:
            yield (
                (*path, "float"),
                f"the lower bound ({output.bounds[0]}) is above the upper bound ({output.bounds[1]})",
            )


def _listed(values: dict[str, int]) -> str:
    return ", ".join(f"{name} = {value}" for name, value in values.items())
