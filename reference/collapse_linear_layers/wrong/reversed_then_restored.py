"""Works in the memory of the first layer and puts its contents back afterwards."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    saved = weights[0].copy()
    weights[0][...] = saved[::-1]
    weights[0][...] = saved
    return right(weights)
