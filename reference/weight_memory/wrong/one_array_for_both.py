"""Returns one array for both counts."""

import numpy as np


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers
    return np.array([parameters, parameters * bytes_per_param], dtype=object)
