"""Right values, but apply_along_axis is a loop over the columns inside NumPy."""

import numpy as np


def collapse_linear_layers(weights):
    product = np.array(weights[0], dtype=float)
    for W in weights[1:]:
        product = np.apply_along_axis(W.dot, 0, product)
    return product
