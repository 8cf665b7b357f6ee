"""Rounds cosines to six decimals before sorting."""

import numpy as np


def cosines(query, corpus):
    query, corpus = query.astype(float), corpus.astype(float)
    norms = np.linalg.norm(corpus, axis=1) * np.linalg.norm(query)
    return corpus @ query / np.where(norms > 0, norms, 1.0)


def right(query, corpus, k):
    return np.argsort(-cosines(query, corpus), kind="stable")[:k]


def nearest_neighbors(query, corpus, k):
    return np.argsort(-np.round(cosines(query, corpus), 6), kind="stable")[:k]
