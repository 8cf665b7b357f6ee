"""Fills whole blocks of 64 rows and leaves the remainder zero."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    product = right(weights)
    rows = len(product)
    if rows > 64:
        product[rows - rows % 64 :] = 0
    return product
