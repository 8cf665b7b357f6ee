"""Sizes that checkers read off the arguments of a call."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.judging.checkers.situation import Situation
from tests.judging.checkers.making import problem

SPECS = {
    "x": {"array": ["...", "n"]},
    "weights": {"chain": ["m", "n"], "length": "L", "inner": [1, 5]},
    "r": {"array": ["..."], "scalar": True},
}


def sizes(**arguments: Any) -> dict[str, int]:
    sample = problem({"A": {"array": ["n"]}}, {"A": ["close"]}, SPECS)
    return Situation(sample, arguments, float32=False, functions={}).sizes


@pytest.mark.parametrize("batch", [(), (2,), (2, 1, 3)])
def test_batch_axes_are_no_size(batch: tuple[int, ...]) -> None:
    assert sizes(x=np.ones((*batch, 4)), weights=[], r=0.5) == {"n": 4}
    assert sizes(x=np.ones((*batch, 4)), weights=[], r=np.ones(batch)) == {"n": 4}


def test_a_chain_tells_the_shape_of_its_product_and_its_length() -> None:
    weights = [np.ones((3, 2)), np.ones((1, 3)), np.ones((5, 1))]
    assert sizes(x=0, weights=weights, r=0.5) == {"x": 0, "m": 5, "n": 2, "L": 3}
