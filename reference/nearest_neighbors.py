"""The rows of a corpus that are most similar to a query."""

import numpy as np


def nearest_neighbors(query, corpus, k):
    """Return the (k,) indices of the rows of corpus (n, d) with the largest cosine to query (d,), best first.

    cos(q, c) = q . c / (||q|| ||c||), and 0.0 where q or c is zero; of equal cosines the lower index comes first.
    Exact search by scoring every row (Manning, Raghavan & Schuetze, Introduction to Information Retrieval, 6.3.3).
    """
    q = np.asarray(query, dtype=np.float64)
    rows = np.asarray(corpus, dtype=np.float64)
    norms = np.linalg.norm(rows, axis=1) * np.linalg.norm(q)
    cosines = rows @ q / np.where(norms > 0, norms, 1.0)
    return np.argsort(-cosines, kind="stable")[:k]
