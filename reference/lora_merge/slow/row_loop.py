"""Right values, but merges row by row."""

import numpy as np


def lora_merge(W, A, B, scale):
    merged = np.empty(W.shape)
    for i, row in enumerate(W):
        merged[i] = row + scale * (A[i] @ B)
    return merged
