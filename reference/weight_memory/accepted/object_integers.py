"""Multiplies Python ints in an object array."""

import numpy as np


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    sizes = np.array([n_in, n_out, n_layers], dtype=object)
    parameters = int(np.prod(sizes))
    return parameters, int(np.multiply(parameters, bytes_per_param, dtype=object))
