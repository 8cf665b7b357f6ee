"""Einstein summation, one layer at a time."""

import numpy as np


def collapse_linear_layers(weights):
    product = 1 * weights[0]
    for W in weights[1:]:
        product = np.einsum("ij,jk->ik", W, product)
    return product
