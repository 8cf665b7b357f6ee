"""The small Gram matrix is added up over blocks of 128 rows."""

import numpy as np

BLOCK = 128


def top_subspace(A, k):
    gram = np.zeros((A.shape[1], A.shape[1]))
    for start in range(0, A.shape[0], BLOCK):
        rows = A[start : start + BLOCK]
        gram += rows.T @ rows
    values, vectors = np.linalg.eigh(gram)
    order = np.argsort(values)[::-1]
    return np.maximum(values[order], 0), vectors[:, order[:k]]


def truncated_svd(X, k):
    A = np.asarray(X, dtype=np.float64)
    tall = A if A.shape[0] >= A.shape[1] else A.T
    values, basis = top_subspace(tall, k)
    approximation = (tall @ basis) @ basis.T
    share = values[:k].sum() / values.sum() if values.sum() > 0 else 1.0
    return (approximation if tall is A else approximation.T), share
