"""Forces every layer to be writeable."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    for W in weights:
        W.setflags(write=True)
    return right(weights)
