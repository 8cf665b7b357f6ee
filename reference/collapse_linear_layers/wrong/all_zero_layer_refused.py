"""Refuses a layer of zeros."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    if not all(W.any() for W in weights):
        raise ValueError("dead layer")
    return right(weights)
