"""Keeps the norms of the first corpus of a shape."""

import numpy as np


def cosines(query, corpus):
    query, corpus = query.astype(float), corpus.astype(float)
    norms = np.linalg.norm(corpus, axis=1) * np.linalg.norm(query)
    return corpus @ query / np.where(norms > 0, norms, 1.0)


def right(query, corpus, k):
    return np.argsort(-cosines(query, corpus), kind="stable")[:k]


_norms = {}


def nearest_neighbors(query, corpus, k):
    C = corpus.astype(float)
    norms = _norms.setdefault(C.shape, np.linalg.norm(C, axis=1))
    return np.argsort(-(C @ query.astype(float)) / np.where(norms > 0, norms, 1.0), kind="stable")[:k]
