"""Adds a signed zero, which turns uint64 into floats that cannot index."""

import numpy as np


def right(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size))
    result[np.arange(len(indices)), indices] = 1.0
    return result


def one_hot(indices, vocab_size):
    indices = indices + np.zeros(1, dtype=np.int64)
    return right(indices, vocab_size)
