"""Right values, but through the n x n products of the samples, however many there are."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=np.float64)
    A = A - A.mean(axis=0)
    n, d = A.shape
    values, vectors = np.linalg.eigh(A @ A.T)
    directions = A.T @ vectors[:, ::-1][:, :k]
    lengths = np.linalg.norm(directions, axis=0)
    rank = int(np.sum(lengths > 1e-7 * lengths[0]))
    Q, _ = np.linalg.qr(np.concatenate([directions[:, :rank], np.eye(d)], axis=1))
    return Q[:, :k].T, np.maximum(values[::-1][:k], 0) / (n - 1)
