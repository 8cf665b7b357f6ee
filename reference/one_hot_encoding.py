"""One-hot vectors: a single 1 in each row, at the index of the word."""

import numpy as np


def one_hot(indices, vocab_size):
    """Return the (n, V) float64 array with result[i, indices[i]] = 1 and 0 elsewhere, V = vocab_size.

    indices has shape (n,), n >= 0, of any integer type, 0 <= indices[i] < V. Row i is the unit vector e_{indices[i]},
    also called a 1-of-K code (Bishop, Pattern Recognition and Machine Learning, 2.2).
    """
    words = np.asarray(indices).astype(np.intp)
    result = np.zeros((len(words), vocab_size))
    result[np.arange(len(words)), words] = 1.0
    return result
