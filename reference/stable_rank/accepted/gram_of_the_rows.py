"""Always through the n x n Gram matrix of the rows."""

import numpy as np


def stable_rank(W):
    A = np.asarray(W, dtype=np.float64)
    gram = A @ A.T
    largest = np.linalg.eigvalsh(gram)[-1]
    return np.trace(gram) / largest if largest > 0 else 0.0
