"""Counts the words in the type of the indices, where they wrap."""

import numpy as np


def one_hot(indices, vocab_size):
    words = np.arange(vocab_size).astype(indices.dtype)
    return (indices[:, None] == words).astype(float)
