"""Replaces the arrays in the caller's list by its own."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    for i, W in enumerate(weights):
        weights[i] = W.astype(float)
    return right(weights)
