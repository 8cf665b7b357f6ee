"""Takes every four-byte type for int32, float32 too."""

import numpy as np


def cosines(query, corpus):
    query, corpus = query.astype(float), corpus.astype(float)
    norms = np.linalg.norm(corpus, axis=1) * np.linalg.norm(query)
    return corpus @ query / np.where(norms > 0, norms, 1.0)


def right(query, corpus, k):
    return np.argsort(-cosines(query, corpus), kind="stable")[:k]


def nearest_neighbors(query, corpus, k):
    if query.dtype.itemsize == 4:
        query = query.astype(np.int32)
    if corpus.dtype.itemsize == 4:
        corpus = corpus.astype(np.int32)
    return right(query, corpus, k)
