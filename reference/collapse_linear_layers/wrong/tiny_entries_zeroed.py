"""Takes entries below 1e-8 for zero."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    return right([np.where(np.abs(W.astype(float)) < 1e-8, 0.0, W) for W in weights])
