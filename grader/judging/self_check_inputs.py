"""What `grader check` tries a function on: the public examples' inputs, and new numbers of the same shapes.

Sizes and numbers of new inputs are those of an example, since only the instructor knows which go together; contents are
drawn as the problem's `defaults` say, so they are legal. They are the same in every run.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import numpy.typing as npt

from grader.cases import CannotDraw, draw_cases, example_case
from grader.course.calls import Call, Placement, arrays_of
from grader.course.expressions import Expression, ExpressionError
from grader.course.problem import (
    ArrayArgument,
    ArrayReturn,
    ChainArgument,
    Family,
    FloatArgument,
    Group,
    IntArgument,
    IntReturn,
    SizeDraw,
)
from grader.course.traits import Stage
from grader.judging.checkers.situation import Situation

if TYPE_CHECKING:
    from grader.course.problem import Problem

Array: TypeAlias = npt.NDArray[Any]
Functions: TypeAlias = Mapping[str, Callable[..., Any]]

_SEED = 20240229  # any number will do, but always the same one
_TAME = (1e-3, 1e3)  # magnitudes at which nothing is lost in float32 that matters


class Source(StrEnum):
    """Where an input comes from."""

    EXAMPLES = "examples"
    NEW_NUMBERS = "new numbers"


@dataclass(frozen=True)
class Input:
    """Arguments in their plainest form: C order, and float64 unless the problem asks for integers."""

    name: str
    source: Source
    call: Call
    other: Call | None = None
    """The same shapes and numbers with other contents."""


def inputs(problem: Problem, functions: Functions) -> list[Input]:
    """Return what to try, examples first. Raises `CannotDraw` for a faulty example."""
    found: list[Input] = []
    for example in problem.examples:
        step = example_case(problem, example).steps[0]
        if isinstance(step, Call):
            call = Call({name: _plain(problem, name, value) for name, value in step.arguments.items()})
            found.append(Input(example.name, Source.EXAMPLES, call))
    return [*found, *(new for given in found for new in _new_numbers(problem, given, functions))]


def array_names(problem: Problem) -> list[str]:
    """Return the names of the arguments that are arrays or hold some."""
    return [
        name for name, spec in problem.function.arguments.items() if isinstance(spec, ArrayArgument | ChainArgument)
    ]


def placed(call: Call, placement: Placement) -> Call:
    """Return the call with all arrays laid down so; a slot is named after its argument."""
    arrays = [name for name, value in call.arguments.items() if any(True for _ in arrays_of(value))]
    placements = {name: replace(placement, slot=name) if placement.slot is not None else placement for name in arrays}
    return replace(call, placements=placements)


def converted(call: Call, dtype: str) -> Call:
    """Return the call with every array converted."""
    return replace(call, arguments={name: _converted(value, dtype) for name, value in call.arguments.items()})


def has_matrix(call: Call) -> bool:
    """Say whether an array has rows and columns, so that its layout can be told."""
    return any(array.ndim > 1 for value in call.arguments.values() for array in arrays_of(value))


def integer_types(problem: Problem, call: Call) -> list[str]:
    """Return the integer types that hold all arrays of a call exactly; none where one has a fraction or is of integers.

    Where a result is a plain product of integers, small types are left out: a product need not fit them.
    """
    arrays = _float_arrays(call)
    if not arrays or not all(np.array_equal(array, np.rint(array)) for array in arrays):
        return []
    products = any(
        isinstance(spec, ArrayReturn) and spec.integers_accepted for spec in problem.function.returns.values()
    )
    candidates = ("int64",) if products else ("int8", "int16", "uint8", "int64")
    return [dtype for dtype in candidates if all(_fits(array, dtype) for array in arrays)]


def float32_fits(problem: Problem, given: Input) -> bool:
    """Say whether the answer for float32 must be near the one for float64.

    That asks for numbers neither large nor small; and where an answer is a count or an index, for numbers that were not
    chosen to lie on the edge between two answers, as in an example.
    """
    arrays = _float_arrays(given.call)
    counts = any(
        isinstance(spec, IntReturn) or (isinstance(spec, ArrayReturn) and spec.dtype not in {"float", "float64"})
        for spec in problem.function.returns.values()
    )
    if not arrays or (counts and given.source is Source.EXAMPLES):
        return False
    low, high = _TAME
    sizes = [np.abs(array[array != 0]) for array in arrays]
    return all(bool(((size >= low) & (size <= high)).all()) for size in sizes)


def _plain(problem: Problem, name: str, value: Any) -> Any:
    traits = problem.defaults.get(name, [])
    of_integers = any(trait.stage is Stage.DTYPE and trait.name() != "float32" for trait in traits)
    return value if of_integers else _converted(value, "float64")


def _converted(value: Any, dtype: str) -> Any:
    if isinstance(value, np.ndarray):
        return value.astype(dtype)
    if isinstance(value, list | tuple):
        return type(value)(_converted(entry, dtype) for entry in value)
    return value


def _float_arrays(call: Call) -> list[Array]:
    """Return all arrays of a call, or none where one is not float64."""
    arrays = [array for value in call.arguments.values() for array in arrays_of(value)]
    return arrays if all(array.dtype == np.float64 for array in arrays) else []


def _fits(array: Array, dtype: str) -> bool:
    limits = np.iinfo(dtype)
    return bool(((array >= float(limits.min)) & (array <= float(limits.max) * (1 - 2**-52))).all())


def _new_numbers(problem: Problem, given: Input, functions: Functions) -> list[Input]:
    if not array_names(problem):
        return []
    try:
        family = _family_like(problem, given)
        only = problem.model_copy(
            update={"groups": [Group(name="check", points=0, cases=1, families={"like_the_example": family})]}
        )
        steps = draw_cases(only, _SEED, functions)[0].steps
    except (CannotDraw, ExpressionError):
        return []  # the defaults do not go with these sizes (a tie needs two columns); other examples' sizes remain
    calls = [replace(step, placements={}, random_seed=0) for step in steps if isinstance(step, Call)]
    return [Input(f"new numbers, shaped as in {given.name!r}", Source.NEW_NUMBERS, calls[0], calls[1])]


def _family_like(problem: Problem, given: Input) -> Family:
    arguments = given.call.arguments
    sizes = Situation(problem, arguments, float32=False, functions={}).sizes
    numbers: dict[str, Any] = {}
    for name, spec in problem.function.arguments.items():
        value: Any = arguments[name]
        if isinstance(spec, IntArgument):
            numbers[name] = Expression(str(value))
        elif isinstance(spec, FloatArgument):
            numbers[name] = float(value)
    return Family(
        numbers=numbers,
        sizes={name: Expression(str(sizes[name])) for name in problem.sizes if name in sizes},
        batch=_batch_of(problem, arguments),
        call="same_shape_twice",
    )


def _batch_of(problem: Problem, arguments: Mapping[str, Any]) -> list[SizeDraw] | None:
    for name, spec in problem.function.arguments.items():
        if isinstance(spec, ArrayArgument) and spec.batched:
            shape = np.shape(arguments[name])
            return [Expression(str(length)) for length in shape[: len(shape) - len(spec.own)]]
    return None
