"""Keeps the indices in one byte."""

import numpy as np


def right(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size))
    result[np.arange(len(indices)), indices] = 1.0
    return result


def one_hot(indices, vocab_size):
    indices = indices.astype(np.uint8)
    return right(indices, vocab_size)
