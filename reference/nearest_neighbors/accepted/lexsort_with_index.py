"""Sorts by cosine, then by index."""

import numpy as np


def nearest_neighbors(query, corpus, k):
    q = np.asarray(query, dtype=float)
    C = np.asarray(corpus, dtype=float)
    lengths = np.sqrt((C * C).sum(axis=1)) * np.sqrt(q @ q)
    lengths[lengths == 0] = np.inf
    similarity = C.dot(q) / lengths
    return np.lexsort((np.arange(len(C)), -similarity))[:k]
