"""Returns float32, as a framework would."""

import numpy as np


def one_hot(indices, vocab_size):
    return (indices[:, None] == np.arange(vocab_size)).astype(np.float32)
