"""Reads the entries from the start of the buffer that the view was cut out of."""

import numpy as np


def cosines(query, corpus):
    query, corpus = query.astype(float), corpus.astype(float)
    norms = np.linalg.norm(corpus, axis=1) * np.linalg.norm(query)
    return corpus @ query / np.where(norms > 0, norms, 1.0)


def right(query, corpus, k):
    return np.argsort(-cosines(query, corpus), kind="stable")[:k]


def nearest_neighbors(query, corpus, k):
    buffer = query if query.base is None else query.base
    query = np.frombuffer(buffer, dtype=query.dtype)[: query.size].reshape(query.shape)
    buffer = corpus if corpus.base is None else corpus.base
    corpus = np.frombuffer(buffer, dtype=corpus.dtype)[: corpus.size].reshape(corpus.shape)
    return right(query, corpus, k)
