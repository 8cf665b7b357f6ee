"""Adds the input of every square layer to its output."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    return right([W + np.eye(len(W)) if W.shape[0] == W.shape[1] else W for W in weights])
