"""Folds the layers onto the identity."""

from functools import reduce

import numpy as np


def collapse_linear_layers(weights):
    identity = np.eye(weights[0].shape[1])
    return reduce(lambda product, W: W @ product, weights, identity)
