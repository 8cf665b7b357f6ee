"""Leaves the comparison as booleans."""

import numpy as np


def one_hot(indices, vocab_size):
    return indices[:, None] == np.arange(vocab_size)
