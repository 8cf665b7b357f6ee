"""One-sided Jacobi: rotate pairs of columns until all are orthogonal, a round of disjoint pairs at a time."""

import numpy as np


def rounds(n):
    """Return n - 1 rounds of n / 2 disjoint pairs, n even, as in a tournament."""
    players = list(range(n))
    for _ in range(n - 1):
        yield np.array(players[: n // 2]), np.array(players[: n // 2 - 1 : -1])
        players = [players[0], players[-1], *players[1:-1]]


def rotate(M, p, q, cosine, sine):
    M[:, p], M[:, q] = cosine * M[:, p] - sine * M[:, q], sine * M[:, p] + cosine * M[:, q]


def orthogonalise(A):
    """Return (A V, V) with orthogonal columns of A V; A has an even number of columns and entries of at most 1."""
    A, V = A.copy(), np.eye(A.shape[1])
    for _ in range(12):
        for p, q in rounds(A.shape[1]):
            excess = np.sum(A[:, q] ** 2, axis=0) - np.sum(A[:, p] ** 2, axis=0)
            product = np.sum(A[:, p] * A[:, q], axis=0)
            angle = 0.5 * np.arctan2(np.where(excess < 0, -2.0, 2.0) * product, np.abs(excess))
            rotate(A, p, q, np.cos(angle), np.sin(angle))
            rotate(V, p, q, np.cos(angle), np.sin(angle))
    return A, V


def svd_from_eigen(X):
    A = np.asarray(X, dtype=np.float64)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    n = A.shape[1]
    scale = np.abs(A).max() or 1.0
    images, V = orthogonalise(np.pad(A / scale, ((0, 0), (0, n % 2))))  # a column of zeros is never rotated
    lengths = np.linalg.norm(images[:, :n], axis=0)
    order = np.argsort(-lengths)
    S = lengths[order]
    return images[:, order] / np.where(S > 1e-8 * S[0], S, np.inf), S * scale, V[:n, order].T
