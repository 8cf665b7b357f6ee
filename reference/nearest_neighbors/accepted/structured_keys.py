"""Sorts pairs of cost and index as records."""

import numpy as np


def nearest_neighbors(query, corpus, k):
    n = corpus.shape[0]
    norms = np.hypot.reduce(corpus.astype(float), axis=1)
    records = np.empty(n, dtype=[("cost", float), ("index", np.int64)])
    records["cost"] = -(corpus.astype(float) @ query.astype(float)) / np.where(norms > 0, norms, 1.0)
    records["index"] = np.arange(n)
    return np.sort(records, order=["cost", "index"])["index"][:k]
