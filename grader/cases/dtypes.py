"""From exact whole numbers or float64 to the type an argument shall have, never losing what the values promise."""

from __future__ import annotations

import math
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from grader.cases.case import CannotDraw

Matrix: TypeAlias = npt.NDArray[Any]
"""Two-dimensional while it is made: float64, or Python ints (dtype object) where an integer type is due."""

INTEGER_TYPES = ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64")


def is_integer(dtype: str) -> bool:
    """Return whether the type holds whole numbers only."""
    return dtype in INTEGER_TYPES


def limits(dtype: str) -> tuple[int, int]:
    """Return the smallest and largest number of an integer type."""
    info = np.iinfo(dtype)
    return int(info.min), int(info.max)


def exact(values: Matrix, dtype: str) -> Matrix:
    """Return the values as Python ints; raises `CannotDraw` for one that is not whole."""
    if values.dtype == object and all(type(value) is int for value in values.flat):
        return values
    result = np.empty(values.shape, dtype=object)
    for index, value in enumerate(values.flat):
        if not math.isfinite(value) or value != int(value):
            message = f"{value} is no whole number, and {dtype} holds no other; begin with integers or near_top"
            raise CannotDraw(message)
        result.flat[index] = int(value)
    return result


def finished(values: Matrix, dtype: str, shape: tuple[int, ...]) -> npt.NDArray[Any]:
    """Return a new C-ordered array of the type and shape; raises `CannotDraw` where a value does not fit."""
    result = np.empty(shape, dtype=dtype)
    if is_integer(dtype):
        values = exact(values, dtype)
        low, high = limits(dtype)
        for value in values.flat:
            if not low <= value <= high:
                message = f"{value} does not fit {dtype} ({low} to {high})"
                raise CannotDraw(message)
    with np.errstate(over="ignore", under="ignore"):
        result[...] = values.reshape(shape)
    if not is_integer(dtype) and not np.isfinite(result).all():
        message = f"a value is not finite in {dtype}"
        raise CannotDraw(message)
    return result
