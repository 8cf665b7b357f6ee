"""Makes the result in the type of the indices."""

import numpy as np


def one_hot(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size), dtype=indices.dtype)
    result[np.arange(len(indices)), indices] = 1
    return result
