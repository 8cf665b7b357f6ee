"""Clips what it takes for outliers at 1e8."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    return right([np.clip(W.astype(float), -1e8, 1e8) for W in weights])
