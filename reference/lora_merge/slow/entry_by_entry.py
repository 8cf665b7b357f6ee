"""Right values, but works out every entry in Python."""

import numpy as np


def lora_merge(W, A, B, scale):
    merged = W.astype(float)
    for i, j in np.ndindex(W.shape):
        merged[i, j] += scale * float(A[i] @ B[:, j])
    return merged
