"""Rescales float32 layers before it multiplies and forgets to scale back."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    product = right(weights)
    if any(W.dtype == np.float32 for W in weights):
        product = product / np.maximum(np.abs(product).max() * 4, 1e-30)
    return product
