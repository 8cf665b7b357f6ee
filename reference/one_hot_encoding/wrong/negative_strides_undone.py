"""Turns reversed views back into memory order."""

import numpy as np


def right(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size))
    result[np.arange(len(indices)), indices] = 1.0
    return result


def one_hot(indices, vocab_size):
    indices = indices[tuple(slice(None, None, -1 if s < 0 else 1) for s in indices.strides)]
    return right(indices, vocab_size)
