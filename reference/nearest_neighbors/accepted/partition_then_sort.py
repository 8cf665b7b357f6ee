"""Finds the k-th largest cosine, keeps what is above it, and fills up with ties."""

import numpy as np


def nearest_neighbors(query, corpus, k):
    q, C = query.astype(float), corpus.astype(float)
    norms = np.linalg.norm(C, axis=1) * np.linalg.norm(q)
    cost = -(C @ q) / np.where(norms > 0, norms, 1.0)
    border = np.partition(cost, k - 1)[k - 1]
    above = np.flatnonzero(cost < border)
    equal = np.flatnonzero(cost == border)[: k - len(above)]
    chosen = np.concatenate([above, equal])
    return chosen[np.argsort(cost[chosen], kind="stable")]
