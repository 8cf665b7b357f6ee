"""Right values, but from rows of a V x V identity matrix."""

import numpy as np


def one_hot(indices, vocab_size):
    return np.eye(vocab_size)[indices]
