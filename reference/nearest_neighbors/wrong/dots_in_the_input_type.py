"""Takes dot products of integers in their own type, where they wrap."""

import numpy as np


def nearest_neighbors(query, corpus, k):
    norms = np.linalg.norm(corpus.astype(float), axis=1)
    dots = (corpus @ query).astype(float)
    return np.argsort(-dots / np.where(norms > 0, norms, 1.0), kind="stable")[:k]
