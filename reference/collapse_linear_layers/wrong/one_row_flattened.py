"""Returns a vector where the network has one output."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    product = right(weights)
    return product[0] if len(product) == 1 else product
