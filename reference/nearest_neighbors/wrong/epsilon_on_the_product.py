"""Adds 1e-8 to the product of the norms."""

import numpy as np


def nearest_neighbors(query, corpus, k):
    q, C = query.astype(float), corpus.astype(float)
    norms = np.linalg.norm(C, axis=1) * np.linalg.norm(q)
    return np.argsort(-(C @ q) / (norms + 1e-8), kind="stable")[:k]
