"""Returns NumPy integers where they fit."""

import numpy as np


def count(number):
    return np.int64(number) if number < 2**63 else number


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers
    return count(parameters), count(parameters * bytes_per_param)
