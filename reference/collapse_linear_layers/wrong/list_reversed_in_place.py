"""Reverses the caller's list."""

import numpy as np


def collapse_linear_layers(weights):
    weights.reverse()
    product = np.array(weights[0])
    for W in weights[1:]:
        product = product @ W
    return product
