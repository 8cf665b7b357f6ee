"""Cosines, negated, in a stable sort."""

import numpy as np


def nearest_neighbors(query, corpus, k):
    q = query.astype(np.float64)
    C = corpus.astype(np.float64)
    norms = np.linalg.norm(C, axis=1) * np.linalg.norm(q)
    similarity = np.divide(C @ q, norms, out=np.zeros(len(C)), where=norms > 0)
    return np.argsort(-similarity, kind="stable")[:k]
