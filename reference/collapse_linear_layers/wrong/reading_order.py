"""Multiplies in reading order, W_1 W_2 ... W_L."""

import numpy as np


def collapse_linear_layers(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = product @ W
    return product
