"""Right values, but np.vectorize with a signature calls Python for every row."""

import numpy as np

multiply = np.vectorize(lambda a, B: (a @ B).astype(float), signature="(r),(r,m)->(m)")


def lora_merge(W, A, B, scale):
    return W + scale * multiply(A, B)
