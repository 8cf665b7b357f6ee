"""Works through the weight in blocks of 128 rows."""

import numpy as np

BLOCK = 128


def lora_merge(W, A, B, scale):
    merged = np.empty(W.shape)
    for start in range(0, len(W), BLOCK):
        rows = slice(start, start + BLOCK)
        merged[rows] = W[rows] + scale * (A[rows] @ B)
    return merged
