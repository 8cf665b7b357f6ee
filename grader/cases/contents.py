"""What a case hands to the function: sizes and plans drawn once, then arguments for each of its calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from grader.cases.arrays import ArrayPlan, float_types, plan_array
from grader.cases.case import CannotDraw
from grader.cases.chains import ChainPlan, plan_chain
from grader.cases.given import Source
from grader.cases.late_numbers import late_numbers
from grader.cases.scalars import Values, draw_batch, draw_numbers, draw_sizes
from grader.cases.stream import Stream, Turns
from grader.course.calls import arrays_of
from grader.course.problem import ArrayArgument, ChainArgument, Family, Problem
from grader.course.traits import AnyFloat

if TYPE_CHECKING:
    from grader.course.calls import Argument, Placement

Arguments: TypeAlias = "Mapping[str, Argument]"

_ATTEMPTS = 8


class Contents:
    """Draws the arguments of a case's calls: all of one shape, type and layout."""

    def __init__(
        self,
        problem: Problem,
        family: Family,
        stream: Stream,
        turns: Turns,
        functions: Mapping[str, Callable[..., Any]],
    ) -> None:
        """Draw sizes, numbers and plans; raises `CannotDraw` where a family asks for the impossible."""
        self._problem, self._family, self._stream, self._turns = problem, family, stream, turns
        self._sizes = draw_sizes(problem, family, stream, turns)
        self._values = draw_numbers(problem, family, self._sizes, stream, turns)
        self._plans = _plans(problem, family, self._values, stream, turns)
        self._source = Source(stream, turns, functions)
        self._begun = False

    @property
    def placements(self) -> dict[str, Placement]:
        """How the arrays lie in memory, by argument."""
        return {name: plan.placement for name, plan in self._plans.items() if plan.placement is not None}

    def first(self) -> Arguments:
        """Return arguments with the numbers of the case; without arrays only its first call has those."""
        if self._begun and not self._plans:
            return self._completed(self._numbers(draw_sizes(self._problem, self._family, self._stream, self._turns)))
        self._begun = True
        given: dict[str, Any] = dict(self._values)
        for name, plan in self._plans.items():
            given[name] = plan.draw(given, self._values, self._source)
        return self._completed(given)

    def other(self, before: Arguments) -> Arguments:
        """Return arguments whose contents differ from those before, as far as the family has others (zeros do not)."""
        drawn = self.first()
        for _ in range(_ATTEMPTS):
            if _contents(drawn) != _contents(before):
                break
            drawn = self.first()
        return drawn

    def renumbered(self, before: Arguments) -> Arguments:
        """Return copies of the arrays with other numbers, as far as there are any for their shapes.

        Raises `CannotDraw` for a function that has no array, or no number.
        """
        if not self._plans or len(self._plans) == len(before):
            message = "other_numbers needs an array argument and a number"
            raise CannotDraw(message)
        arrays = {name: before[name] for name in self._plans}
        drawn = before
        for shift in range(1, _ATTEMPTS + 1):
            numbers = draw_numbers(self._problem, self._family, self._sizes, self._stream, self._turns.later(shift))
            drawn = self._completed({**numbers, **copied(arrays)})
            if any(drawn[name] != before[name] for name in drawn if name not in arrays):
                break
        return drawn

    def reshaped(self, before: Arguments) -> Arguments:
        """Return the entries of the one array, in the order of its rows, in an array with its sides exchanged.

        Raises `CannotDraw` for any other function, and where the sides are equal.
        """
        arrays = {name: before[name] for name in self._plans}
        (name, array) = next(iter(arrays.items())) if len(arrays) == 1 else ("", None)
        if not isinstance(array, np.ndarray) or array.shape == array.shape[::-1]:
            message = "reshaped needs one array argument, of two sides that differ"
            raise CannotDraw(message)
        return self._completed({**before, name: array.reshape(array.shape[::-1]).copy()})

    def _numbers(self, sizes: Values) -> Values:
        return draw_numbers(self._problem, self._family, sizes, self._stream, self._turns)

    def _completed(self, given: Mapping[str, Any]) -> Arguments:
        found = {**given, **late_numbers(self._problem, self._family, given, self._source)}
        return {name: found[name] for name in self._problem.function.arguments}


def copied(arguments: Arguments) -> Arguments:
    """Return the arguments with copies of their arrays."""
    return {name: _copy(value) for name, value in arguments.items()}


def turned(arguments: Arguments) -> Arguments:
    """Return the arguments with the entries of each array in reverse order along each axis.

    Sums, products of neighbouring matrices, symmetry, lengths and singular values stay what they are, so that what is
    legal stays legal.
    """
    return {name: _turned(value) for name, value in arguments.items()}


def _contents(arguments: Arguments) -> list[bytes | str]:
    arrays = [array for value in arguments.values() for array in arrays_of(value)]
    return [array.tobytes() for array in arrays] if arrays else [repr(value) for value in arguments.values()]


def _copy(value: Argument) -> Argument:
    if isinstance(value, list):
        return [_copy(entry) for entry in value]
    return value.copy() if isinstance(value, np.ndarray) else value


def _turned(value: Argument) -> Argument:
    if isinstance(value, list):
        return [_turned(entry) for entry in value]
    return np.flip(value).copy() if isinstance(value, np.ndarray) else value


def _plans(
    problem: Problem, family: Family, values: Values, stream: Stream, turns: Turns
) -> dict[str, ArrayPlan | ChainPlan]:
    arrays = {
        name: argument
        for name, argument in problem.function.arguments.items()
        if isinstance(argument, ArrayArgument | ChainArgument)
    }
    numbers = set(problem.function.arguments) - set(arrays)
    strangers = sorted((set(family.arrays) - set(arrays)) | (set(family.numbers) - numbers))
    if strangers:
        message = f"{', '.join(strangers)}: no such argument of that kind"
        raise CannotDraw(message)
    listed = {name: family.arrays.get(name, problem.defaults.get(name, [])) for name in arrays}
    either = [name for name in arrays if any(isinstance(trait, AnyFloat) for trait in listed[name])]
    floats = float_types([name for name in either if isinstance(arrays[name], ArrayArgument)], turns)
    batch = draw_batch(problem, family, values, stream, turns)
    plans: dict[str, ArrayPlan | ChainPlan] = {}
    for name, argument in arrays.items():
        if isinstance(argument, ChainArgument):
            plans[name] = plan_chain(name, argument, listed[name], values, stream, turns)
        else:
            shape = (*(batch if argument.batched else ()), *(values.whole(dimension) for dimension in argument.own))
            plans[name] = plan_array(name, shape, listed[name], values, turns, floats.get(name))
    return plans
