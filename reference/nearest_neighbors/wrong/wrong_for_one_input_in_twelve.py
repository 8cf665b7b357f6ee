"""Wrong for one input in twelve, by the contents of the array."""

import random

import numpy as np


def cosines(query, corpus):
    query, corpus = query.astype(float), corpus.astype(float)
    norms = np.linalg.norm(corpus, axis=1) * np.linalg.norm(query)
    return corpus @ query / np.where(norms > 0, norms, 1.0)


def right(query, corpus, k):
    return np.argsort(-cosines(query, corpus), kind="stable")[:k]


def nearest_neighbors(query, corpus, k):
    result = right(query, corpus, k)
    return result + 1 if random.Random(query.tobytes()).random() < 1 / 12 else result
