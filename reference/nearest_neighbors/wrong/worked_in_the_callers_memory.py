"""Sorts in the caller's memory and puts the contents back afterwards."""

import numpy as np


def cosines(query, corpus):
    query, corpus = query.astype(float), corpus.astype(float)
    norms = np.linalg.norm(corpus, axis=1) * np.linalg.norm(query)
    return corpus @ query / np.where(norms > 0, norms, 1.0)


def right(query, corpus, k):
    return np.argsort(-cosines(query, corpus), kind="stable")[:k]


def nearest_neighbors(query, corpus, k):
    saved = query.copy()
    query.sort(axis=0)
    query[...] = saved
    saved = corpus.copy()
    corpus.sort(axis=0)
    corpus[...] = saved
    return right(query, corpus, k)
