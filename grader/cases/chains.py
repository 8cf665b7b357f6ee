"""Lists of matrices to be applied one after the other."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from grader.cases.arrays import ArrayPlan, float_types, plan_array
from grader.cases.case import CannotDraw
from grader.cases.given import Source
from grader.cases.scalars import Values
from grader.cases.stream import Stream, Turns
from grader.course.calls import Placement
from grader.course.expressions import Expression
from grader.course.problem import ChainArgument
from grader.course.traits import AnyFloat, FittingIntegers, Trait


@dataclass(frozen=True)
class ChainPlan:
    """How a chain is made: a plan for each matrix, the one that is applied first before all others."""

    matrices: tuple[ArrayPlan, ...]

    @property
    def placement(self) -> Placement | None:
        """How each of the matrices lies in memory."""
        return self.matrices[0].placement

    def draw(self, given: Mapping[str, Any], values: Values, source: Source) -> list[npt.NDArray[Any]]:
        """Return new matrices. Each sees those before it under the argument's own name."""
        drawn: list[npt.NDArray[Any]] = []
        for plan in self.matrices:
            matrix = plan.draw({**given, plan.argument: drawn}, values, source)
            assert isinstance(matrix, np.ndarray)  # noqa: S101  # a matrix is no number
            drawn.append(matrix)
        return drawn


def plan_chain(
    argument: str,
    spec: ChainArgument,
    listed: Sequence[Trait],
    values: Values,
    stream: Stream,
    turns: Turns,
) -> ChainPlan:
    """Return the plan for a chain; types and layouts are those of `plan_array`, the same for all matrices.

    Only `any_float` is drawn for each matrix, so that both types are met in a list of two or more.

    Raises `CannotDraw` where there is no matrix, or no size between two of them.
    """
    length = values.whole(spec.length)
    if length < 1:
        message = f"{argument} would have no matrix ({values})"
        raise CannotDraw(message)
    low, high = (values.whole(bound) for bound in spec.inner)
    if low > high and length > 1:
        message = f"{argument}: no width lies between {low} and {high} ({values})"
        raise CannotDraw(message)
    rows, columns = (values.whole(side) for side in spec.chain)
    inner = [stream.between(low, high) for _ in range(length - 1)]
    fitted = [_fitting(trait, length, inner) for trait in listed]
    mixed = any(isinstance(trait, AnyFloat) for trait in listed)
    types = float_types([str(place) for place in range(length)], turns) if mixed else {}
    return ChainPlan(
        tuple(
            plan_array(argument, (after, before), fitted, values, turns, types.get(str(place)))
            for place, (before, after) in enumerate(pairwise([columns, *inner, rows]))
        )
    )


def _fitting(trait: Trait, length: int, inner: Sequence[int]) -> Trait:
    """Let integers that fit their products fit the product of all the matrices."""
    if not isinstance(trait, FittingIntegers):
        return trait
    terms = Expression(str(math.prod(inner))) if trait.terms is None else trait.terms
    return trait.model_copy(update={"terms": terms, "factors": trait.factors or length})
