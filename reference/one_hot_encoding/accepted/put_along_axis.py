"""One value put into each row."""

import numpy as np


def one_hot(indices, vocab_size):
    result = np.zeros((indices.size, vocab_size))
    np.put_along_axis(result, indices.astype(np.intp).reshape(-1, 1), 1.0, axis=1)
    return result
