"""Divides by the largest entry to avoid overflow and does not multiply back."""

import numpy as np


def collapse_linear_layers(weights):
    product = np.array(weights[0], dtype=float)
    for W in weights[1:]:
        product = W @ product
    largest = np.abs(product).max()
    return product / largest if largest > 1e7 else product
