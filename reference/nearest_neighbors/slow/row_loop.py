"""Right values, but one row at a time in Python."""

import numpy as np


def nearest_neighbors(query, corpus, k):
    q = query.astype(float)
    similarity = np.zeros(len(corpus))
    for i in range(len(corpus)):
        row = corpus[i].astype(float)
        norm = np.linalg.norm(row) * np.linalg.norm(q)
        if norm > 0:
            similarity[i] = row @ q / norm
    return np.argsort(-similarity, kind="stable")[:k]
