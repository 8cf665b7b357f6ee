"""Reads the entries from the start of the buffer that a view was cut out of."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def from_buffer(W):
    buffer = W if W.base is None else W.base
    return np.frombuffer(buffer, dtype=W.dtype)[: W.size].reshape(W.shape)


def collapse_linear_layers(weights):
    return right([from_buffer(W) for W in weights])
