"""A public example as a case: literal arguments, laid out as its traits say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from grader.cases.arrays import LAYOUTS, declared_dtype, only
from grader.cases.case import CannotDraw, Case
from grader.cases.drawing import case_size, has_float32
from grader.cases.dtypes import finished, is_integer
from grader.course import traits
from grader.course.calls import Call, Layout, Placement
from grader.course.literals import depth_of
from grader.course.problem import ArrayArgument, ChainArgument, Example, FloatArgument, Problem
from grader.course.traits import Stage, Trait

if TYPE_CHECKING:
    from grader.course.calls import Argument

_UNSETTLED = (traits.AnyFloat, traits.AnyInteger, traits.AnyLayout)


def example_case(problem: Problem, example: Example) -> Case:
    """Return the example as a case of one call; its family is `example`, its group the one it stands for.

    Arrays are float64, C-ordered and writeable unless the example's traits say otherwise. Raises `CannotDraw` where an
    argument is missing or is no value of its kind.
    """
    try:
        arguments, placements = _arguments(problem, example)
    except CannotDraw as error:
        message = f"{problem.id}: example {example.name!r}: {error}"
        raise CannotDraw(message) from error
    steps = (Call(arguments, placements),)
    return Case(example.name, example.group, "example", steps, case_size(steps), has_float32(steps))


def _arguments(problem: Problem, example: Example) -> tuple[dict[str, Argument], dict[str, Placement]]:
    specs = problem.function.arguments
    for names, fault in (
        (set(specs) - set(example.arguments), "missing"),
        (set(example.arguments) - set(specs), "unknown"),
    ):
        if names:
            message = f"{fault}: {', '.join(sorted(names))}"
            raise CannotDraw(message)
    arguments: dict[str, Argument] = {}
    placements: dict[str, Placement] = {}
    for name, spec in specs.items():
        literal, listed = example.arguments[name], example.traits.get(name, [])
        if isinstance(spec, ArrayArgument | ChainArgument):
            arguments[name] = _described(name, literal, spec, listed)
            placement = _placement(name, listed)
            if placement != Placement() and not isinstance(arguments[name], float):
                placements[name] = placement
        else:
            arguments[name] = _number(name, literal, is_float=isinstance(spec, FloatArgument))
    return arguments, placements


def _described(name: str, literal: Any, spec: ArrayArgument | ChainArgument, listed: Sequence[Trait]) -> Argument:
    if isinstance(spec, ChainArgument):
        if not isinstance(literal, list) or not literal:
            message = f"{name}: a list of one matrix or more is due"
            raise CannotDraw(message)
        return [_array(name, matrix, 2, listed) for matrix in literal]
    if spec.scalar and not isinstance(literal, list):
        return _number(name, literal, is_float=True)
    dimensions = len(spec.own)
    return _array(name, literal, max(dimensions, depth_of(literal)) if spec.batched else dimensions, listed)


def _number(name: str, literal: Any, *, is_float: bool) -> int | float:
    if isinstance(literal, bool) or not isinstance(literal, int | float if is_float else int):
        message = f"{name}: {literal!r} is no {'number' if is_float else 'whole number'}"
        raise CannotDraw(message)
    return float(literal) if is_float else int(literal)


def _array(name: str, literal: Any, ndim: int, listed: Sequence[Trait]) -> npt.NDArray[Any]:
    for trait in listed:
        if trait.stage in (Stage.VALUES, Stage.MODIFY) or isinstance(trait, _UNSETTLED):
            message = f"{name}: an example says its values itself, and {trait.name()} leaves something to draw"
            raise CannotDraw(message)
    typed = only(listed, Stage.DTYPE, name)
    dtype = "float64" if typed is None else declared_dtype(typed)
    try:
        # Python ints stay exact on their way to an integer type.
        values = np.array(literal, dtype=object if is_integer(dtype) else np.float64)
    except (ValueError, TypeError, OverflowError) as error:
        message = f"{name}: not an array of numbers: rows of different lengths, or an entry that is no number"
        raise CannotDraw(message) from error
    if values.ndim != ndim or any(isinstance(value, list | str | bool) for value in values.flat):
        message = f"{name}: a list nested {ndim} deep with rows of equal length is due"
        raise CannotDraw(message)
    return finished(values, dtype, values.shape)


def _placement(name: str, listed: Sequence[Trait]) -> Placement:
    layout = only(listed, Stage.LAYOUT, name)
    return Placement(
        layout=Layout.C if layout is None else LAYOUTS[type(layout)],
        read_only=any(isinstance(trait, traits.ReadOnly) for trait in listed),
    )
