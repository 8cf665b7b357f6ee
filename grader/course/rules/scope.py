"""The names that a problem declares, and how a rule tells what it found."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from grader.course.expressions import Expression
from grader.course.faults import FieldPath, suggestion
from grader.course.problem import (
    ArrayArgument,
    ArrayReturn,
    ChainArgument,
    FloatArgument,
    FloatReturn,
    IntArgument,
    IntReturn,
    Problem,
)

Finding: TypeAlias = tuple[FieldPath, str]
"""Where, and what is wrong."""


@dataclass(frozen=True)
class Scope:
    """The names of one problem, by what they stand for, each in the order of declaration."""

    sizes: Mapping[str, tuple[int, int]]
    arrays: Mapping[str, ArrayArgument]
    chains: Mapping[str, ChainArgument]
    ints: Mapping[str, IntArgument]
    floats: Mapping[str, FloatArgument]
    outputs: Mapping[str, ArrayReturn | IntReturn | FloatReturn]

    @classmethod
    def of(cls, problem: Problem) -> Scope:
        arguments = problem.function.arguments
        return cls(
            sizes=problem.sizes,
            arrays={name: spec for name, spec in arguments.items() if isinstance(spec, ArrayArgument)},
            chains={name: spec for name, spec in arguments.items() if isinstance(spec, ChainArgument)},
            ints={name: spec for name, spec in arguments.items() if isinstance(spec, IntArgument)},
            floats={name: spec for name, spec in arguments.items() if isinstance(spec, FloatArgument)},
            outputs=problem.function.returns,
        )

    def without(self, names: Iterable[str]) -> Scope:
        """Return the scope less these int and float arguments."""
        gone = set(names)
        return replace(
            self,
            ints={name: spec for name, spec in self.ints.items() if name not in gone},
            floats={name: spec for name, spec in self.floats.items() if name not in gone},
        )

    @property
    def described(self) -> dict[str, ArrayArgument | ChainArgument]:
        """What traits say the contents of."""
        return {**self.arrays, **self.chains}

    @property
    def batched(self) -> bool:
        """Whether an array argument has batch axes."""
        return any(array.batched for array in self.arrays.values())

    @property
    def numbers(self) -> list[str]:
        return [*self.ints, *self.floats]

    @property
    def arguments(self) -> list[str]:
        return [*self.described, *self.numbers]

    @property
    def whole(self) -> list[str]:
        """Everything that a size expression may read once a case's sizes and numbers are drawn."""
        return [*self.sizes, *self.ints]

    def earlier_ints(self, name: str) -> list[str]:
        """Return the int arguments that stand before `name` in the signature: they are drawn before it."""
        names = list(self.ints)
        return names[: names.index(name)] if name in names else names


def undeclared(expression: Expression, path: FieldPath, allowed: Collection[str], noun: str) -> Iterator[Finding]:
    """Tell each name of an expression that is not one of the allowed."""
    for name in sorted(expression.names - set(allowed)):
        where = "" if str(expression) == name else f" in {str(expression)!r}"
        yield path, f"{name!r}{where} is no {noun}{suggestion(name, allowed)}"


def missing_from(name: str, path: FieldPath, known: Collection[str], noun: str) -> Iterator[Finding]:
    """Tell a name that is not one of the known."""
    if name not in known:
        yield path, f"{name!r} is no {noun}{suggestion(name, known)}"


def value_of(expression: Expression, values: Mapping[str, float]) -> float | None:
    """Return the expression's value, None where one of its names has none."""
    return expression.evaluate(values) if expression.names <= set(values) else None
