"""Positions counted in the flattened result, as 64-bit integers."""

import numpy as np


def one_hot(indices, vocab_size):
    n = len(indices)
    result = np.zeros(n * vocab_size)
    result[np.arange(n, dtype=np.int64) * vocab_size + indices.astype(np.int64)] = 1.0
    return result.reshape(n, vocab_size)
