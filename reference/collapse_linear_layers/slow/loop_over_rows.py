"""Right values, but multiplies row by row."""

import numpy as np


def collapse_linear_layers(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = np.array([row @ product for row in W])
    return product
