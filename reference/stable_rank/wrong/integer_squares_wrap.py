"""Adds up squares in the integers' own type, which wrap."""

import numpy as np


def stable_rank(W):
    top = np.linalg.norm(W.astype(float), 2)
    return float(np.sum(W * W, dtype=float) / top**2) if top > 0 else 0.0
