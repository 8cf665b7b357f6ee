"""Puts the sizes into an int64 array, which refuses or wraps large ones."""

import numpy as np


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    sizes = np.array([n_in, n_out, n_layers, bytes_per_param], dtype=np.int64)
    return int(sizes[:3].prod()), int(sizes.prod())
