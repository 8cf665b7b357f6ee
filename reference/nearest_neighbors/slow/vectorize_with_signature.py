"""Right values, but np.vectorize with a signature calls Python for every row."""

import numpy as np


def projection(row, query):
    norm = np.sqrt(row @ row)
    return row @ query / norm if norm > 0 else 0.0


project = np.vectorize(projection, signature="(d),(d)->()", otypes=[float])


def nearest_neighbors(query, corpus, k):
    return np.argsort(-project(corpus.astype(float), query.astype(float)), kind="stable")[:k]
