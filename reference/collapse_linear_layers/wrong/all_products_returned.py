"""Returns the product after every layer."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    return [right(weights[:depth]) for depth in range(1, len(weights) + 1)]
