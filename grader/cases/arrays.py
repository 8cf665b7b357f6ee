"""One array argument: which traits it has, its type and layout, and its contents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from grader.cases.case import CannotDraw
from grader.cases.dtypes import INTEGER_TYPES, finished
from grader.cases.given import Source
from grader.cases.modifiers import modify
from grader.cases.scalars import Values
from grader.cases.stream import Turns
from grader.cases.values import Making, make_values
from grader.course import traits
from grader.course.calls import Layout, Placement
from grader.course.traits import Stage, Trait

LAYOUTS: dict[type[Trait], Layout] = {
    traits.Fortran: Layout.FORTRAN,
    traits.Transposed: Layout.TRANSPOSED,
    traits.Stepped: Layout.STEPPED,
    traits.Reversed: Layout.REVERSED,
    traits.ColumnBlock: Layout.COLUMN_BLOCK,
}
_VECTOR_LAYOUTS = (Layout.STEPPED, Layout.REVERSED, Layout.COLUMN_BLOCK)  # the others leave a vector as it is


@dataclass(frozen=True)
class ArrayPlan:
    """How an argument is made: the same in every call of a case, with new contents in each."""

    argument: str
    shape: tuple[int, ...]
    values: Trait | None
    modifiers: tuple[Trait, ...]
    dtype: str
    placement: Placement | None
    """None for a float, which does not lie in an array's memory."""

    def draw(self, given: Mapping[str, Any], values: Values, source: Source) -> npt.NDArray[Any] | float:
        """Return new contents: a C-ordered array with memory of its own, a float without axes.

        `given` was drawn before.
        """
        making = Making(self.argument, self.shape, self.dtype, values, source, given)
        with np.errstate(over="ignore", under="ignore"):
            matrix = modify(make_values(self.values, making), self.modifiers, making)
        made = finished(matrix, self.dtype, self.shape)
        return made if self.shape else float(made)


def plan_array(
    argument: str,
    shape: tuple[int, ...],
    listed: Sequence[Trait],
    values: Values,
    turns: Turns,
    float_type: str | None = None,
) -> ArrayPlan:
    """Return the plan that a family's traits make; `float_type` is what `any_float` means for this argument.

    Raises `CannotDraw` where one stage has two traits, or a dimension is negative.
    """
    if any(length < 0 for length in shape):
        message = f"{argument} would have shape {shape} ({values})"
        raise CannotDraw(message)
    values_trait = only(listed, Stage.VALUES, argument)
    default = "int64" if isinstance(values_trait, traits.Indices) else "float64"
    return ArrayPlan(
        argument=argument,
        shape=shape,
        values=values_trait,
        modifiers=tuple(trait for trait in listed if trait.stage is Stage.MODIFY),
        dtype=float_type or _dtype(only(listed, Stage.DTYPE, argument), turns, default),
        placement=_placement(argument, listed, len(shape), turns) if shape else None,
    )


def only(listed: Iterable[Trait], stage: Stage, argument: str) -> Trait | None:
    """Return the stage's trait, None without one; raises `CannotDraw` where there are several."""
    found = [trait for trait in listed if trait.stage is stage]
    if len(found) > 1:
        message = f"{argument}: {' and '.join(trait.name() for trait in found)} exclude each other"
        raise CannotDraw(message)
    return found[0] if found else None


def float_types(arguments: Sequence[str], turns: Turns) -> dict[str, str]:
    """Return the type of each argument that has `any_float`: of several, at least one is float32, one float64."""
    if len(arguments) < 2:
        return {name: ("float32", "float64")[turns.turn("float type", 2)] for name in arguments}
    pattern = 1 + turns.turn("float type", 2 ** len(arguments) - 2)  # neither no bit set nor all of them
    return {name: ("float32", "float64")[pattern >> place & 1] for place, name in enumerate(arguments)}


def _placement(argument: str, listed: Sequence[Trait], ndim: int, turns: Turns) -> Placement:
    return Placement(
        layout=_layout(only(listed, Stage.LAYOUT, argument), argument, ndim, turns),
        read_only=any(isinstance(trait, traits.ReadOnly) for trait in listed),
    )


def _dtype(trait: Trait | None, turns: Turns, default: str) -> str:
    if trait is None:
        return default
    if isinstance(trait, traits.AnyInteger):
        # One topic for all arguments: the integer arrays of a call are of one type.
        return INTEGER_TYPES[turns.turn("integer type", len(INTEGER_TYPES))]
    return declared_dtype(trait)


def declared_dtype(trait: Trait) -> str:
    """Return the type that a dtype trait names."""
    dtype: str = trait.dtype  # type: ignore[attr-defined]  # every dtype trait but any_integer has one
    return dtype


def _layout(trait: Trait | None, argument: str, ndim: int, turns: Turns) -> Layout:
    if trait is None:
        return Layout.C
    if isinstance(trait, traits.AnyLayout):
        choices = tuple(LAYOUTS.values()) if ndim > 1 else _VECTOR_LAYOUTS
        return choices[turns.turn(f"layout of {argument}", len(choices))]
    return LAYOUTS[type(trait)]
