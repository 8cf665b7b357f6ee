"""A linear layer applied to every vector of a batch."""

import numpy as np


def batched_linear(x, W):
    """Return x @ W of shape (..., m) for x (..., n) with any number of batch axes, also none, and W (n, m).

    out[..., j] = sum_i x[..., i] W[i, j]: row vectors times a matrix
    (Goodfellow et al., Deep Learning, section 2.2).
    """
    return np.matmul(x, W)
