"""Multiplies neighbours in rounds until one matrix is left."""

import numpy as np


def collapse_linear_layers(weights):
    layers = [np.array(W) for W in weights]
    while len(layers) > 1:
        pairs = [later @ earlier for earlier, later in zip(layers[0::2], layers[1::2])]
        layers = pairs + layers[len(layers) - len(layers) % 2 :]
    return layers[0]
