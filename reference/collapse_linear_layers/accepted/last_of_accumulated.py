"""Takes the last of the accumulated products, from a copy."""

from collections import deque
import itertools

import numpy as np


def collapse_linear_layers(weights):
    products = itertools.accumulate(weights, lambda product, W: np.dot(W, product))
    return np.array(deque(products, maxlen=1).pop(), dtype=np.float64)
