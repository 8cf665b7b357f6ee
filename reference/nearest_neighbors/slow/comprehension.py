"""Right values, but a comprehension over the rows."""

import numpy as np


def nearest_neighbors(query, corpus, k):
    q = query.astype(float)
    similarity = np.array([row @ q / (np.linalg.norm(row) or 1.0) for row in corpus.astype(float)])
    return np.argsort(-similarity, kind="stable")[:k]
