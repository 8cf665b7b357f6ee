"""What the tests of drawing share: types of fixtures, shapes and types to try, the calls of a case."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
import pytest

from grader.cases import Case
from grader.course.calls import Call
from grader.course.problem import Problem

Array: TypeAlias = npt.NDArray[Any]
Build: TypeAlias = Callable[..., Problem]
Drawn: TypeAlias = Callable[..., list[Array]]

INTEGER_TYPES = ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]
SHAPES = [["n"], [1, 1], [1, "n"], ["m", 1], ["m", "n"], ["m", "n", 3], [0], [0, "n"]]
EVERY = pytest.mark.parametrize("shape", SHAPES, ids=str)
TYPED = pytest.mark.parametrize("dtype", ["float32", "float64", *INTEGER_TYPES])


def rows_of(array: Array) -> Array:
    """Return the array as the traits see it: a matrix."""
    return array.reshape(math.prod(array.shape[:-1]), array.shape[-1])


def typed(traits: list[Any], dtype: str) -> list[Any]:
    """Return the traits with one for the type, which float64 has not."""
    return traits if dtype == "float64" else [*traits, dtype]


def calls(case: Case) -> list[Call]:
    """Return the calls of a case."""
    return [step for step in case.steps if isinstance(step, Call)]


def argument(call: Call, name: str = "X") -> Array:
    """Return an array argument of a call."""
    value = call.arguments[name]
    assert isinstance(value, np.ndarray)
    return value
