"""Numbers that depend on the arrays of a call, drawn after them by the problem's own functions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from grader.cases.case import CannotDraw
from grader.cases.given import Given, Source
from grader.cases.scalars import Values, legal_bounds, within
from grader.course.draws import GeneratedNumber
from grader.course.problem import Family, FloatArgument, IntArgument, Problem


def late_numbers(problem: Problem, family: Family, given: Mapping[str, Any], source: Source) -> dict[str, int | float]:
    """Return the numbers that a family's functions draw; `given` are sizes, other numbers and arrays.

    Raises `CannotDraw` where a function is missing, or returns what is no legal number of the argument's kind.
    """
    found: dict[str, int | float] = {}
    for name, argument in problem.function.arguments.items():
        draw = family.numbers.get(name)
        if isinstance(draw, GeneratedNumber) and isinstance(argument, IntArgument | FloatArgument):
            by = draw.generated.by
            made = source.function(by, name)(source.stream.random, Given({**given, **found}))
            found[name] = _number(made, argument, name, by)
            values = Values({**given, **found})
            within(name, found[name], *legal_bounds(argument, values), values)
    return found


def _number(made: Any, argument: IntArgument | FloatArgument, name: str, by: str) -> int | float:
    if isinstance(made, int | np.integer) and not isinstance(made, bool):
        return int(made) if isinstance(argument, IntArgument) else float(made)
    if isinstance(made, float | np.floating) and isinstance(argument, FloatArgument):
        return float(made)
    kind = "whole number" if isinstance(argument, IntArgument) else "number"
    message = f"{name}: {by} returned {made!r}, which is no {kind}"
    raise CannotDraw(message)
