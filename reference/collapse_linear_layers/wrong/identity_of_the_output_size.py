"""Starts from an identity as large as the output."""

import numpy as np


def collapse_linear_layers(weights):
    product = np.eye(weights[-1].shape[0])
    for W in weights:
        product = W @ product
    return product
