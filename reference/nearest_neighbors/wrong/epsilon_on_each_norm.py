"""Adds 1e-8 to each norm."""

import numpy as np


def nearest_neighbors(query, corpus, k):
    q, C = query.astype(float), corpus.astype(float)
    norms = np.linalg.norm(C, axis=1) + 1e-8
    return np.argsort(-(C @ q) / norms, kind="stable")[:k]
