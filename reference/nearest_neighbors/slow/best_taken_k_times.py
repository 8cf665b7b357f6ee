"""Right values, but looks for the best row k times."""

import numpy as np


def cosines(query, corpus):
    norms = np.linalg.norm(corpus, axis=1) * np.linalg.norm(query)
    return corpus @ query / np.where(norms > 0, norms, 1.0)


def nearest_neighbors(query, corpus, k):
    similarity = cosines(query.astype(float), corpus.astype(float))
    chosen = []
    for _ in range(k):
        chosen.append(int(np.argmax(similarity)))
        similarity[chosen[-1]] = -np.inf
    return np.array(chosen)
