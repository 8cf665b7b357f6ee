"""Divides by the L1 norm of a row."""

import numpy as np


def nearest_neighbors(query, corpus, k):
    C = corpus.astype(float)
    sums = np.abs(C).sum(axis=1)
    return np.argsort(-(C @ query.astype(float)) / np.where(sums > 0, sums, 1.0), kind="stable")[:k]
