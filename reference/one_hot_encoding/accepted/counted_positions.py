"""A histogram of flat positions: each occurs once."""

import numpy as np


def one_hot(indices, vocab_size):
    n = len(indices)
    positions = np.ravel_multi_index((np.arange(n), np.asarray(indices, dtype=np.intp)), (n, vocab_size)) if n else []
    counts = np.bincount(np.asarray(positions, dtype=np.intp), minlength=n * vocab_size)
    return counts.reshape(n, vocab_size).astype(float)
