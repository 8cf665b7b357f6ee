"""Normalises the caller's corpus in place."""

import numpy as np


def cosines(query, corpus):
    query, corpus = query.astype(float), corpus.astype(float)
    norms = np.linalg.norm(corpus, axis=1) * np.linalg.norm(query)
    return corpus @ query / np.where(norms > 0, norms, 1.0)


def right(query, corpus, k):
    return np.argsort(-cosines(query, corpus), kind="stable")[:k]


def nearest_neighbors(query, corpus, k):
    if corpus.dtype.kind == "f":
        norms = np.linalg.norm(corpus, axis=1, keepdims=True)
        corpus /= np.where(norms > 0, norms, 1.0)
    return right(query, corpus, k)
