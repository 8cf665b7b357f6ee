"""Ranks by Euclidean distance."""

import numpy as np


def nearest_neighbors(query, corpus, k):
    distances = np.linalg.norm(corpus.astype(float) - query.astype(float), axis=1)
    return np.argsort(distances, kind="stable")[:k]
