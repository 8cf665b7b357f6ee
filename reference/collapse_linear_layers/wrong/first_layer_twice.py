"""Starts with the first layer and multiplies by it again where it is square."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    first = weights[0]
    return right([first, *weights]) if first.shape[0] == first.shape[1] else right(weights)
