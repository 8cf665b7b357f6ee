"""Turns reversed views back into memory order."""

import numpy as np


def cosines(query, corpus):
    query, corpus = query.astype(float), corpus.astype(float)
    norms = np.linalg.norm(corpus, axis=1) * np.linalg.norm(query)
    return corpus @ query / np.where(norms > 0, norms, 1.0)


def right(query, corpus, k):
    return np.argsort(-cosines(query, corpus), kind="stable")[:k]


def nearest_neighbors(query, corpus, k):
    query = query[tuple(slice(None, None, -1 if s < 0 else 1) for s in query.strides)]
    corpus = corpus[tuple(slice(None, None, -1 if s < 0 else 1) for s in corpus.strides)]
    return right(query, corpus, k)
