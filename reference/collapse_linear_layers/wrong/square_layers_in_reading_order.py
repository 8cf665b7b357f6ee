"""Tries W_1 W_2 ... first, and turns round only where the shapes refuse."""

from functools import reduce

import numpy as np


def collapse_linear_layers(weights):
    try:
        return reduce(np.matmul, weights) * 1
    except ValueError:
        return reduce(np.matmul, weights[::-1]) * 1
