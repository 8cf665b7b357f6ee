"""Lets NumPy choose the cheapest order of the products."""

import numpy as np


def collapse_linear_layers(weights):
    if len(weights) == 1:
        return np.array(weights[0])
    return np.linalg.multi_dot(weights[::-1])
