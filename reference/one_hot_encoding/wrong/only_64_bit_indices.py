"""Refuses any index type but int64."""

import numpy as np


def right(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size))
    result[np.arange(len(indices)), indices] = 1.0
    return result


def one_hot(indices, vocab_size):
    if indices.dtype != np.int64:
        raise TypeError("int64 expected")
    return right(indices, vocab_size)
