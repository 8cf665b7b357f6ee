"""asarray makes no copy of an array that is float64 already."""

import numpy as np


def collapse_linear_layers(weights):
    product = np.asarray(weights[0], dtype=np.float64)
    for W in weights[1:]:
        product = W @ product
    return product
