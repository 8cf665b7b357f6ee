"""One-sided Jacobi: rotate pairs of centred columns until all are orthogonal; their lengths give the variances."""

import numpy as np


def rounds(n):
    """Return n - 1 rounds of n / 2 disjoint pairs, n even, as in a tournament."""
    players = list(range(n))
    for _ in range(n - 1):
        yield np.array(players[: n // 2]), np.array(players[: n // 2 - 1 : -1])
        players = [players[0], players[-1], *players[1:-1]]


def rotate(M, p, q, cosine, sine):
    M[:, p], M[:, q] = cosine * M[:, p] - sine * M[:, q], sine * M[:, p] + cosine * M[:, q]


def principal_directions(X, k):
    A = np.asarray(X, dtype=np.float64)
    n, d = A.shape
    A = np.pad(A - A.mean(axis=0), ((0, 0), (0, d % 2)))  # a column of zeros is never rotated
    scale = np.abs(A).max() or 1.0
    A, V = A / scale, np.eye(d + d % 2)
    for _ in range(12):
        for p, q in rounds(d + d % 2):
            excess = np.sum(A[:, q] ** 2, axis=0) - np.sum(A[:, p] ** 2, axis=0)
            product = np.sum(A[:, p] * A[:, q], axis=0)
            angle = 0.5 * np.arctan2(np.where(excess < 0, -2.0, 2.0) * product, np.abs(excess))
            rotate(A, p, q, np.cos(angle), np.sin(angle))
            rotate(V, p, q, np.cos(angle), np.sin(angle))
    energy = np.sum(A[:, :d] ** 2, axis=0)
    order = np.argsort(-energy)[:k]
    return V[:d, order].T, energy[order] * scale**2 / (n - 1)
