"""Rules for the traits of one array argument."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from grader.course import traits
from grader.course.expressions import Expression
from grader.course.faults import FieldPath
from grader.course.problem import ArrayArgument, ChainArgument
from grader.course.rules.scope import Finding, Scope, undeclared
from grader.course.traits import Stage, Trait

INTEGER_TYPES = {
    "int8": (-(2**7), 2**7 - 1),
    "int16": (-(2**15), 2**15 - 1),
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint8": (0, 2**8 - 1),
    "uint16": (0, 2**16 - 1),
    "uint32": (0, 2**32 - 1),
    "uint64": (0, 2**64 - 1),
}
"""Smallest and largest value by name of the type."""

_ONE_EACH = {
    Stage.VALUES: "say what the array holds",
    Stage.DTYPE: "say its type",
    Stage.LAYOUT: "say how it lies in memory",
}
_WHOLE_VALUES = (
    traits.Integers,
    traits.FittingIntegers,
    traits.Indices,
    traits.NearTop,
    traits.FullRange,
    traits.Zeros,
    traits.SparseRows,
    traits.Generated,
)
_DECAYING = (traits.Spectrum, traits.Symmetric, traits.SingularValues)
_RANGES = (traits.Uniform, traits.Integers, traits.SparseRows, traits.MixedScales)


def integer_type(listed: Sequence[Trait]) -> str | None:
    """Return the name of the integer type among the traits (`any_integer` is one), None for a float type."""
    for trait in listed:
        if trait.stage is Stage.DTYPE and not isinstance(trait, traits.Float32 | traits.AnyFloat):
            return trait.name()
    return None


def trait_findings(
    listed: Sequence[Trait], path: FieldPath, array: ArrayArgument | ChainArgument, scope: Scope
) -> Iterator[Finding]:
    """What is wrong with a list of traits, each alone and together."""
    for position, trait in enumerate(listed):
        place = (*path, position)
        if isinstance(trait, _DECAYING):
            yield from _decaying(trait, place, array)
        for option in type(trait).model_fields:
            if isinstance(expression := getattr(trait, option), Expression):
                inside = (*place, trait.name(), option)
                yield from undeclared(expression, inside, scope.whole, "declared size or int argument")
        if isinstance(trait, _RANGES) and trait.low > trait.high:
            yield (*place, trait.name()), f"low ({trait.low}) is above high ({trait.high})"
    yield from _one_each(listed, path)
    yield from _whole(listed, path)


def _one_each(listed: Sequence[Trait], path: FieldPath) -> Iterator[Finding]:
    for stage, meaning in _ONE_EACH.items():
        places = [position for position, trait in enumerate(listed) if trait.stage is stage]
        for first, second in pairwise(places):
            names = f"{listed[first].name()} and {listed[second].name()}"
            yield (*path, second), f"{names} both {meaning}; keep one"


def _decaying(trait: Trait, path: FieldPath, array: ArrayArgument | ChainArgument) -> Iterator[Finding]:
    name, sides = trait.name(), array.chain if isinstance(array, ChainArgument) else array.array
    dimensions = len(sides)
    if isinstance(array, ArrayArgument) and array.batched:
        yield path, f"{name} makes one vector or matrix, and this argument has batch axes"
    elif isinstance(trait, traits.SingularValues):
        if dimensions != 1:
            yield path, f"{name} makes a vector, and this argument has {dimensions} dimensions"
    elif dimensions != 2:
        yield path, f"{name} makes a matrix, and this argument has {dimensions} dimension(s)"
    elif isinstance(trait, traits.Symmetric) and isinstance(array, ChainArgument):
        yield path, f"{name} makes a square matrix, and those of a chain need not be square"
    elif isinstance(trait, traits.Symmetric) and sides[0] != sides[1]:
        yield path, f"{name} makes a square matrix, and this one is {sides[0]} x {sides[1]}"
    low, high = trait.decay  # type: ignore[attr-defined]  # each of these traits has one
    if low > high:
        yield (*path, name, "decay"), f"the lower bound ({low}) is above the upper ({high})"


def _whole(listed: Sequence[Trait], path: FieldPath) -> Iterator[Finding]:
    dtype = integer_type(listed)
    for position, trait in enumerate(listed):
        place = (*path, position)
        if dtype is None:
            if isinstance(trait, traits.Indices) and any(other.stage is Stage.DTYPE for other in listed):
                yield place, "indices are whole numbers, and the type that is said holds fractions; leave it out"
            elif isinstance(trait, traits.NearTop | traits.FullRange):
                yield (
                    place,
                    f"{trait.name()} is about the range of an integer type; add one, such as int8 or any_integer",
                )
        elif trait.stage is Stage.VALUES and not _gives_whole_numbers(trait):
            yield place, f"{trait.name()} gives fractions and {dtype} holds none; use integers or near_top"
        elif isinstance(trait, traits.MixedScales) or (isinstance(trait, traits.Scale) and not _is_whole(trait.factor)):
            yield place, f"{trait.name()} makes fractions and {dtype} holds none; leave one of them out"


def _gives_whole_numbers(trait: Trait) -> bool:
    return isinstance(trait, _WHOLE_VALUES) or (isinstance(trait, traits.Constant) and _is_whole(trait.value))


def _is_whole(value: float) -> bool:
    return float(value).is_integer()
