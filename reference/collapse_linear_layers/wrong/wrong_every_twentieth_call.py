"""Every twentieth call in a process is wrong."""

import itertools

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


_counter = itertools.count(1)


def collapse_linear_layers(weights):
    product = right(weights)
    return product + 1 if next(_counter) % 20 == 0 else product
