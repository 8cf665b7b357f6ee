"""What checkers may know of a case: its problem, its arguments, and the sizes these have."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from grader.course.expressions import Expression, ExpressionError
from grader.course.problem import ArgumentSpec, ArrayArgument, ChainArgument, Problem
from grader.judging.checkers.comparison import CheckerFault

_NAME = re.compile(r"[A-Za-z_]\w*")


def _measured(spec: ArgumentSpec, value: Any) -> Iterator[tuple[Expression, int]]:
    """Yield the dimensions of an argument with their sizes; of an array those after its batch axes."""
    match spec, value:
        case ArrayArgument(own=own), np.ndarray(shape=shape) if len(own) == len(shape) or spec.batched:
            yield from zip(own, shape[len(shape) - len(own) :], strict=True)
        case ChainArgument(chain=(rows, columns), length=length), [first, *_] if len(first.shape) == 2:
            yield from ((rows, value[-1].shape[0]), (columns, first.shape[1]), (length, len(value)))


@dataclass(frozen=True)
class Situation:
    """One call of a problem's function, as its checkers see it."""

    problem: Problem
    arguments: Mapping[str, Any]
    float32: bool
    functions: Mapping[str, Callable[..., Any]]

    @cached_property
    def sizes(self) -> dict[str, int]:
        """Declared sizes, read off the arrays' shapes, and the integer arguments, by name."""
        found: dict[str, int] = {}
        for name, spec in self.problem.function.arguments.items():
            value = self.arguments.get(name)
            if isinstance(value, int) and not isinstance(value, bool):
                found[name] = value
            for dimension, size in _measured(spec, value):
                if _NAME.fullmatch(dimension.text.strip()):
                    found.setdefault(dimension.text.strip(), size)
        return found

    def whole(self, expression: Expression) -> int:
        try:
            return expression.whole(self.sizes)
        except ExpressionError as error:
            raise CheckerFault(str(error)) from error

    def argument(self, name: str) -> Any:
        if name not in self.arguments:
            raise CheckerFault(f"{name!r} is not an argument of {self.problem.function.signature}")
        return self.arguments[name]

    def matrix(self, name: str) -> np.ndarray:
        """Return a two-dimensional argument in float64. Raises `CheckerFault` where it is none, or not finite."""
        value = self.argument(name)
        if not isinstance(value, np.ndarray) or value.ndim != 2 or value.dtype.kind not in "fiub":
            raise CheckerFault(f"argument {name!r} is not a matrix of real numbers")
        matrix = value.astype(np.float64)
        if not np.isfinite(matrix).all():
            raise CheckerFault(f"argument {name!r} holds numbers that are not finite")
        return matrix

    def function(self, name: str) -> Callable[..., Any]:
        if name not in self.functions:
            raise CheckerFault(f"the problem's Python file has no function {name!r}")
        return self.functions[name]
