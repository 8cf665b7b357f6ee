"""Cosines in blocks of 512 rows."""

import numpy as np


BLOCK = 512


def block_cosines(block, query):
    lengths = np.linalg.norm(block, axis=1)
    return block @ query / (lengths + (lengths == 0))


def nearest_neighbors(query, corpus, k):
    q = query.astype(float)
    starts = range(0, len(corpus), BLOCK)
    similarity = np.concatenate([block_cosines(corpus[s : s + BLOCK].astype(float), q) for s in starts])
    return np.argsort(-similarity, kind="stable")[:k]
