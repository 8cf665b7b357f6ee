"""Checkers on a product of outputs: `A @ B`, so that every factorisation with the right product is right."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from grader.judging.checkers.comparison import CheckerFault


def factors_of(key: str) -> tuple[str, ...]:
    """Return the outputs that a key of `checkers` names: one, or the factors of a product in order."""
    return tuple(part.strip() for part in key.split("@"))


def valued(names: tuple[str, ...], values: Mapping[str, Any]) -> Any:
    """Return one output's value, or the product of several; a vector among them stands for a diagonal matrix.

    Raises `CheckerFault` where shapes do not fit: values were read by their contract, so the problem file is wrong.
    """
    if len(names) == 1:
        return values[names[0]]
    matrices = [np.asarray(values[name]) for name in names]
    product = _diagonal(matrices[0])
    try:
        with np.errstate(all="ignore"):
            for matrix in matrices[1:]:
                product = product * matrix if matrix.ndim == 1 else product @ matrix
    except ValueError as error:
        raise CheckerFault(f"the product {' @ '.join(names)}: the shapes do not fit ({error})") from error
    return product


def _diagonal(matrix: np.ndarray) -> np.ndarray:
    return np.diag(matrix) if matrix.ndim == 1 else matrix
