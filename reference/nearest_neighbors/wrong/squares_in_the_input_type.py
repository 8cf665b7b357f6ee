"""Squares integers in their own type, where they wrap."""

import numpy as np


def nearest_neighbors(query, corpus, k):
    norms = np.sqrt((corpus * corpus).sum(axis=1, dtype=float).clip(0))
    dots = corpus.astype(float) @ query.astype(float)
    return np.argsort(-dots / np.where(norms > 0, norms, 1.0), kind="stable")[:k]
