"""Wrong for one input in twelve, by the contents of the layers."""

import random

import numpy as np


def right(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = W @ product
    return product


def collapse_linear_layers(weights):
    product = right(weights)
    contents = b"".join(W.tobytes() for W in weights)
    return product + 1 if random.Random(contents).random() < 1 / 12 else product
