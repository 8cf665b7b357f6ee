"""Sorts in the caller's memory and puts the contents back afterwards."""

import numpy as np


def right(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size))
    result[np.arange(len(indices)), indices] = 1.0
    return result


def one_hot(indices, vocab_size):
    saved = indices.copy()
    indices.sort(axis=0)
    indices[...] = saved
    return right(indices, vocab_size)
