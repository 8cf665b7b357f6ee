"""Right values, but apply_along_axis is a loop over the rows inside NumPy."""

import numpy as np


def nearest_neighbors(query, corpus, k):
    q = query.astype(float)
    cost = np.apply_along_axis(lambda row: -(row @ q) / (np.linalg.norm(row) or 1.0), 1, corpus.astype(float))
    return np.argsort(cost, kind="stable")[:k]
