"""Right values, but holds every single product of two entries in memory at once."""

import numpy as np


def collapse_linear_layers(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = (W[:, :, np.newaxis] * product).sum(axis=1)
    return product
