"""W transposed times each vector as a column, broadcast over the batch inside NumPy."""

import numpy as np


def batched_linear(x, W):
    return (W.T @ x[..., np.newaxis])[..., 0]
