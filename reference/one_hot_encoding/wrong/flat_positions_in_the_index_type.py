"""Counts flat positions in the type of the indices, where they wrap."""

import numpy as np


def one_hot(indices, vocab_size):
    result = np.zeros(len(indices) * vocab_size)
    row_starts = (np.arange(len(indices)) * vocab_size).astype(indices.dtype)
    result[(row_starts + indices) % max(result.size, 1)] = 1.0
    return result.reshape(len(indices), vocab_size)
