"""Adds the Gram matrix up from one outer product a row, in a Python loop."""

import numpy as np


def stable_rank(W):
    A = np.asarray(W, dtype=np.float64)
    gram = np.zeros((A.shape[1], A.shape[1]))
    for row in A:
        gram += np.outer(row, row)
    largest = np.linalg.eigvalsh(gram)[-1]
    return np.trace(gram) / largest if largest > 0 else 0.0
