"""Right values, but sorts in Python with a key called once a row."""

import numpy as np


def cosines(query, corpus):
    norms = np.linalg.norm(corpus, axis=1) * np.linalg.norm(query)
    return corpus @ query / np.where(norms > 0, norms, 1.0)


def nearest_neighbors(query, corpus, k):
    similarity = cosines(query.astype(float), corpus.astype(float))
    return sorted(range(len(similarity)), key=lambda i: (-similarity[i], i))[:k]
