"""Flattens in memory order and reshapes in row order."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    return right([W.ravel(order="K").reshape(W.shape) for W in weights])
