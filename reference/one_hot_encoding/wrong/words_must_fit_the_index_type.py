"""Refuses a vocabulary larger than the range of the index type."""

import numpy as np


def one_hot(indices, vocab_size):
    words = np.arange(vocab_size, dtype=np.int64)
    if vocab_size > np.iinfo(indices.dtype).max:
        raise OverflowError("too many words")
    return (indices[:, None] == words).astype(float)
