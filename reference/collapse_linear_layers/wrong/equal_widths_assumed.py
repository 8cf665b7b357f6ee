"""Stacks the layers in one array, which needs equal shapes."""

import numpy as np


def collapse_linear_layers(weights):
    product = np.eye(weights[0].shape[1])
    for W in np.array(weights):
        product = W @ product
    return product
