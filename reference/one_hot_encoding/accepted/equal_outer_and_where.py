"""An outer comparison turned into ones and zeros."""

import numpy as np


def one_hot(indices, vocab_size):
    same = np.equal.outer(indices.astype(np.int64), np.arange(vocab_size, dtype=np.int64))
    return np.where(same, 1.0, 0.0)
