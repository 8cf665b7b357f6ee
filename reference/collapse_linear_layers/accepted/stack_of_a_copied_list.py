"""Pops layers off a copy of the list."""

import numpy as np


def collapse_linear_layers(weights):
    remaining = list(weights)
    product = np.copy(remaining.pop())
    while remaining:
        product = np.tensordot(product, remaining.pop(), axes=1)
    return product
