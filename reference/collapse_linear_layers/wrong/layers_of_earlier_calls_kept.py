"""Collects layers in a default argument, which lives on between calls."""

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights, stack=[]):
    stack.extend(weights)
    return right(stack)
