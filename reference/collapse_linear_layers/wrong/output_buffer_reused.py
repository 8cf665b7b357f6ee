"""Reuses one output buffer a shape, so that an earlier result changes."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


_buffers = {}


def collapse_linear_layers(weights):
    product = right(weights)
    buffer = _buffers.setdefault(product.shape, np.empty(product.shape))
    buffer[...] = product
    return buffer
