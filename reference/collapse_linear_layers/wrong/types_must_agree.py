"""Refuses layers of different types."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    if len({W.dtype for W in weights}) > 1:
        raise TypeError("the layers must have one dtype")
    return right(weights)
