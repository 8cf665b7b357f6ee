"""Adds layers of one shape."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    if len({W.shape for W in weights}) == 1:
        return np.sum(weights, axis=0)
    return right(weights)
