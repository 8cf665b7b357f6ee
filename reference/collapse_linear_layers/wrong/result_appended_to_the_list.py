"""Leaves its result at the end of the caller's list."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    product = right(weights)
    weights.append(product)
    return product.copy()
