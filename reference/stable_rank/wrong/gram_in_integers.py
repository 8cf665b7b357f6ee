"""Multiplies the Gram matrix in the integers' own type, which wraps."""

import numpy as np


def stable_rank(W):
    gram = (W.T @ W).astype(float)
    largest = np.abs(np.linalg.eigvalsh(gram)).max()
    return float(np.trace(gram) / largest) if largest > 0 else 0.0
