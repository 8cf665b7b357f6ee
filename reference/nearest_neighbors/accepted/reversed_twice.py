"""An ascending stable sort of the rows in reverse order, read from the end."""

import numpy as np


def nearest_neighbors(query, corpus, k):
    C = corpus[::-1].astype(np.float64)
    q = query.astype(np.float64)
    squares = np.einsum("ij,ij->i", C, C)
    similarity = np.einsum("ij,j->i", C, q) / np.sqrt(np.where(squares > 0, squares, 1.0))
    order = np.argsort(similarity, kind="stable")[::-1]
    return len(C) - 1 - order[:k]
