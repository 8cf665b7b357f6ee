"""Right values, but np.vectorize with a signature calls Python for every row."""

import numpy as np

multiply = np.vectorize(lambda row, W: (row @ W).astype(float), signature="(n),(n,m)->(m)")


def batched_linear(x, W):
    return multiply(x, W)
