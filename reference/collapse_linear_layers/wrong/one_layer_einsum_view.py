"""einsum of one operand is a view on it."""

import numpy as np


def collapse_linear_layers(weights):
    product = np.einsum("ij->ij", weights[0])
    for W in weights[1:]:
        product = np.einsum("ij,jk->ik", W, product)
    return product
