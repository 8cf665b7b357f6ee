"""Divides by the squared norm of a row."""

import numpy as np


def nearest_neighbors(query, corpus, k):
    C = corpus.astype(float)
    squares = (C * C).sum(axis=1)
    return np.argsort(-(C @ query.astype(float)) / np.where(squares > 0, squares, 1.0), kind="stable")[:k]
