"""Keeps the 100 most frequent words apart and merges the rest into one."""

import numpy as np


def right(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size))
    result[np.arange(len(indices)), indices] = 1.0
    return result


def one_hot(indices, vocab_size):
    result = right(indices, vocab_size)
    if vocab_size > 100:
        result[:, 100] = result[:, 100:].sum(axis=1)
        result[:, 101:] = 0.0
    return result
