"""Rules for public examples: complete, of one shape with the declared sizes, within the bounds."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise
from typing import Any

from grader.course.expressions import Expression
from grader.course.faults import FieldPath, suggestion
from grader.course.literals import NotAnArray, Shape, depth_of, entries, shape_of, written_shape
from grader.course.problem import ArrayArgument, ArrayReturn, Example, FloatReturn, IntReturn, Problem
from grader.course.rules.arrays import INTEGER_TYPES, integer_type, trait_findings
from grader.course.rules.scope import Finding, Scope, missing_from, value_of
from grader.course.traits import AnyFloat, AnyInteger, AnyLayout, Stage


def example_findings(problem: Problem, scope: Scope) -> Iterator[Finding]:
    """What is wrong with the examples of a problem."""
    groups = [group.name for group in problem.groups]
    seen: dict[str, int] = {}
    for position, example in enumerate(problem.examples):
        path = ("examples", position)
        if example.name in seen:
            yield (*path, "name"), f"{example.name!r} is the name of examples[{seen[example.name]}] too"
        seen.setdefault(example.name, position)
        if groups:
            yield from missing_from(example.group, (*path, "group"), groups, "group")
        yield from _complete(example.arguments, scope.arguments, (*path, "arguments"), "argument")
        yield from _complete(example.returns, scope.outputs, (*path, "returns"), "output")
        yield from _traits(example, path, scope)
        yield from _Literals(example, path, scope).findings()


def _complete(given: Collection[str], due: Collection[str], path: FieldPath, noun: str) -> Iterator[Finding]:
    for name in given:
        yield from missing_from(name, (*path, name), due, noun)
    for name in due:
        if name not in given:
            yield path, f"the {noun} {name!r} is missing"


def _traits(example: Example, path: FieldPath, scope: Scope) -> Iterator[Finding]:
    for name, listed in example.traits.items():
        place = (*path, "traits", name)
        if name not in scope.described:
            yield place, f"{name!r} is no array argument{suggestion(name, scope.described)}"
            continue
        for position, trait in enumerate(listed):
            if trait.stage in (Stage.VALUES, Stage.MODIFY):
                yield (*place, position), f"an example's values are written out; {trait.name()} says something else"
            elif isinstance(trait, AnyFloat | AnyInteger | AnyLayout):
                yield (*place, position), f"{trait.name()} is drawn; an example names the one it means"
        settled = [trait for trait in listed if trait.stage not in (Stage.VALUES, Stage.MODIFY)]
        yield from trait_findings(settled, place, scope.described[name], scope)


class _Literals:
    """Reads one example's values; sizes follow from the first array that has them."""

    def __init__(self, example: Example, path: FieldPath, scope: Scope) -> None:
        self._example = example
        self._path = path
        self._scope = scope
        self._values: dict[str, float] = {}
        self._origin: dict[str, str] = {}
        self._batch: Shape | None = None

    def findings(self) -> Iterator[Finding]:
        shapes: dict[str, Shape] = {}
        for name in self._given(self._scope.arrays):
            yield from self._array_argument(name, shapes)
        for name, shape in shapes.items():
            yield from self._sizes(self._scope.arrays[name].own, name, shape)
        for name in self._given(self._scope.chains):
            yield from self._chain(name)
        yield from self._size_bounds()
        for name in self._given(self._scope.numbers):
            yield from self._number(name)
        for name, shape in shapes.items():
            path = (*self._path, "arguments", name)
            yield from self._compound(self._scope.arrays[name].own, shape, path)
        for name, output in self._scope.outputs.items():
            if name in self._example.returns:
                yield from self._output(output, self._example.returns[name], (*self._path, "returns", name))

    def _given(self, names: Iterable[str]) -> list[str]:
        return [name for name in names if name in self._example.arguments]

    def _array_argument(self, name: str, shapes: dict[str, Shape]) -> Iterator[Finding]:
        path = (*self._path, "arguments", name)
        literal, spec = self._example.arguments[name], self._scope.arrays[name]
        try:
            shape = shape_of(literal, _axes(spec, literal), path)
        except NotAnArray as error:
            yield error.path, error.message
            return
        batch = len(shape) - len(spec.own)
        shapes[name] = shape[batch:]
        if spec.batched:
            yield from self._same_batch(shape[:batch], path)
        yield from self._fits_its_type(name, literal, path)

    def _same_batch(self, batch: Shape, path: FieldPath) -> Iterator[Finding]:
        if self._batch is None:
            self._batch = batch
        elif batch != self._batch:
            here, first = written_shape(batch), written_shape(self._batch)
            yield path, f"its batch axes are {here}, and those of the first array argument {first}"

    def _chain(self, name: str) -> Iterator[Finding]:
        path = (*self._path, "arguments", name)
        literal, spec = self._example.arguments[name], self._scope.chains[name]
        if not isinstance(literal, list) or not literal:
            yield path, "expected a list of one matrix or more"
            return
        try:
            shapes = [shape_of(matrix, 2, (*path, place)) for place, matrix in enumerate(literal)]
        except NotAnArray as error:
            yield error.path, error.message
            return
        for place, (before, after) in enumerate(pairwise(shapes), start=1):
            if after[1] != before[0]:
                yield (*path, place), f"has {after[1]} columns, and the matrix before it {before[0]} row(s)"
        ends: Shape = (shapes[-1][0], shapes[0][1])
        yield from self._sizes((*spec.chain, spec.length), name, (*ends, len(literal)))
        yield from self._fits_its_type(name, literal, path)
        inner = [shape[0] for shape in shapes[:-1]]
        low, high = (value_of(bound, self._values) for bound in spec.inner)
        for place, width in enumerate(inner):
            if width is not None:
                yield from _within(width, low, high, (*path, place), "rows")

    def _fits_its_type(self, name: str, literal: Any, path: FieldPath) -> Iterator[Finding]:
        dtype = integer_type(self._example.traits.get(name, []))
        if dtype in INTEGER_TYPES:
            low, high = INTEGER_TYPES[dtype]
            for place, entry in entries(literal, path):
                if not isinstance(entry, int) or not low <= entry <= high:
                    yield place, f"{entry} does not fit {dtype}, which holds whole numbers from {low} to {high}"

    def _sizes(self, dimensions: tuple[Expression, ...], name: str, shape: Shape) -> Iterator[Finding]:
        for axis, (dimension, length) in enumerate(zip(dimensions, shape, strict=True)):
            size = str(dimension)
            if length is None or size not in self._scope.sizes:
                continue
            if size not in self._values:
                self._values[size] = length
                self._origin[size] = name
            elif self._values[size] != length:
                path = (*self._path, "arguments", name)
                yield path, f"{size} is {length} (axis {axis}), but {self._values[size]} in {self._origin[size]!r}"

    def _size_bounds(self) -> Iterator[Finding]:
        for size, value in self._values.items():
            low, high = self._scope.sizes[size]
            if low <= high and not low <= value <= high:
                path = (*self._path, "arguments", self._origin[size])
                yield path, f"{size} is {value}, outside its bounds {low} to {high}"

    def _number(self, name: str) -> Iterator[Finding]:
        path = (*self._path, "arguments", name)
        value = self._example.arguments[name]
        if name in self._scope.ints:
            if type(value) is not int:
                yield path, "expected a whole number"
                return
            low, high = (value_of(bound, self._values) for bound in self._scope.ints[name].bounds)
            yield from _within(value, low, high, path)
            self._values[name] = value
        elif type(value) not in (int, float):
            yield path, "expected a number"
        else:
            yield from _within(value, *self._scope.floats[name].bounds, path)

    def _compound(self, dimensions: tuple[Expression, ...], shape: Shape, path: FieldPath) -> Iterator[Finding]:
        for axis, (dimension, length) in enumerate(zip(dimensions, shape, strict=True)):
            due = value_of(dimension, self._values)
            own = str(dimension) in self._scope.sizes and path[2] == "arguments"  # told with the sizes
            if due is not None and length is not None and due != length and not own:
                yield path, f"axis {axis} has {length} entries, and {dimension} is {due} here"

    def _output(
        self, output: ArrayReturn | IntReturn | FloatReturn, literal: Any, path: FieldPath
    ) -> Iterator[Finding]:
        if isinstance(output, ArrayReturn):
            yield from self._array_output(output, literal, path)
        elif isinstance(output, IntReturn):
            if type(literal) is not int:
                yield path, "expected a whole number"
            elif output.bounds:
                low, high = (value_of(bound, self._values) for bound in output.bounds)
                yield from _within(literal, low, high, path)
        elif type(literal) not in (int, float):
            yield path, "expected a number"
        elif output.bounds:
            yield from _within(literal, *output.bounds, path)

    def _array_output(self, output: ArrayReturn, literal: Any, path: FieldPath) -> Iterator[Finding]:
        try:
            shape = shape_of(literal, _axes(output, literal), path, booleans=output.dtype == "bool")
        except NotAnArray as error:
            yield error.path, error.message
            return
        batch = len(shape) - len(output.own)
        if output.batched:
            yield from self._same_batch(shape[:batch], path)
        yield from self._compound(output.own, shape[batch:], path)
        if output.dtype == "int":
            for place, entry in entries(literal, path):
                if not isinstance(entry, int):
                    yield place, f"{entry} is no whole number, and this output is of whole numbers"


def _axes(spec: ArrayArgument | ArrayReturn, literal: Any) -> int:
    """Return how many axes the literal must have: with batch axes as many as it has, with a number of its own."""
    return max(len(spec.own), depth_of(literal)) if spec.batched else len(spec.own)


def _within(value: float, low: float | None, high: float | None, path: FieldPath, unit: str = "") -> Iterator[Finding]:
    if low is not None and high is not None and low > high:
        return  # told where the bounds are declared
    if (low is not None and not low <= value) or (high is not None and not value <= high):
        yield path, f"{value}{' ' if unit else ''}{unit} is outside its bounds {low} to {high}"
