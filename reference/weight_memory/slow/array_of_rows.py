"""Right values, but makes an array with one entry a row."""

import numpy as np

LIMIT = 10_000_000


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    rows = np.ones(n_in, dtype=bool).size if n_in <= LIMIT else n_in
    parameters = rows * n_out * n_layers
    return parameters, parameters * bytes_per_param
