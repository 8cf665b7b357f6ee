"""Fill blocks of 128 rows."""

import numpy as np


BLOCK = 128


def one_hot(indices, vocab_size):
    result = np.empty((len(indices), vocab_size))
    words = np.arange(vocab_size)
    for start in range(0, len(indices), BLOCK):
        part = slice(start, start + BLOCK)
        np.equal(indices[part, None], words, out=result[part], casting="unsafe")
    return result
