"""The n x n products of wide samples; directions without variance are completed by QR."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=np.float64)
    A = A - A.mean(axis=0)
    n, d = A.shape
    if n >= d:
        values, vectors = np.linalg.eigh(A.T @ A)
        return vectors[:, ::-1][:, :k].T, values[::-1][:k] / (n - 1)
    values, vectors = np.linalg.eigh(A @ A.T)
    values, vectors = np.maximum(values[::-1][:k], 0.0), vectors[:, ::-1][:, :k]
    directions = A.T @ vectors
    lengths = np.linalg.norm(directions, axis=0)
    rank = int(np.sum(lengths > 1e-7 * lengths[0]))
    start = np.concatenate([directions[:, :rank], np.eye(d)], axis=1)
    Q, _ = np.linalg.qr(start)
    return Q[:, :k].T, values / (n - 1)
