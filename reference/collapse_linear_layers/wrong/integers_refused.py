"""Refuses integer arrays."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    if weights[0].dtype.kind != "f":
        raise TypeError("floats, please")
    return right(weights)
