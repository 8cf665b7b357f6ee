"""Right values, but takes columns of a V x V identity matrix."""

import numpy as np


def one_hot(indices, vocab_size):
    return np.identity(vocab_size).take(indices.astype(np.intp), axis=1).T.copy()
