"""Sends the standard basis through the network as one batch of rows."""

import numpy as np


def collapse_linear_layers(weights):
    batch = np.identity(weights[0].shape[1])
    for W in weights:
        batch = batch @ W.T
    return np.ascontiguousarray(batch.T)
