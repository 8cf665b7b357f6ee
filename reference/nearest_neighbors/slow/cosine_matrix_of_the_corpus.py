"""Right values, but compares all rows with each other as well."""

import numpy as np


def nearest_neighbors(query, corpus, k):
    rows = np.vstack([corpus.astype(float), query.astype(float)])
    norms = np.linalg.norm(rows, axis=1, keepdims=True)
    rows = rows / np.where(norms > 0, norms, 1.0)
    similarity = (rows @ rows.T)[-1, :-1]
    return np.argsort(-similarity, kind="stable")[:k]
