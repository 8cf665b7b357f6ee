"""Right values, but ranks rows by an n x n table of comparisons."""

import numpy as np


def cosines(query, corpus):
    norms = np.linalg.norm(corpus, axis=1) * np.linalg.norm(query)
    return corpus @ query / np.where(norms > 0, norms, 1.0)


def nearest_neighbors(query, corpus, k):
    similarity = cosines(query.astype(float), corpus.astype(float))
    index = np.arange(len(similarity))
    better = similarity[None, :] > similarity[:, None]
    earlier = (similarity[None, :] == similarity[:, None]) & (index[None, :] < index[:, None])
    ranks = (better | earlier).sum(axis=1)
    return np.argsort(ranks)[:k]
