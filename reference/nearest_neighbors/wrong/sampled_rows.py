"""Looks at every second row of a corpus of more than 100 rows."""

import numpy as np


def cosines(query, corpus):
    query, corpus = query.astype(float), corpus.astype(float)
    norms = np.linalg.norm(corpus, axis=1) * np.linalg.norm(query)
    return corpus @ query / np.where(norms > 0, norms, 1.0)


def right(query, corpus, k):
    return np.argsort(-cosines(query, corpus), kind="stable")[:k]


def nearest_neighbors(query, corpus, k):
    if len(corpus) > 100 and k <= len(corpus) // 2:
        return 2 * right(query, corpus[::2], k)
    return right(query, corpus, k)
