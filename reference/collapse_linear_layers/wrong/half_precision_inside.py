"""Computes in half precision."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    with np.errstate(over="ignore", invalid="ignore"):
        return right([W.astype(np.float16).astype(float) for W in weights])
