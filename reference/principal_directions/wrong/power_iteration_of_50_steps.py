"""Finds each direction by 50 power steps and deflation, too few for close variances."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    C = A.T @ A / (len(A) - 1)
    found, sizes = [], []
    for i in range(k):
        v = np.cos(np.arange(len(C)) * (i + 1) + 1)
        for _ in range(50):
            u = C @ v
            v = u / (np.linalg.norm(u) or 1)
        found.append(v)
        sizes.append(v @ C @ v)
        C = C - sizes[-1] * np.outer(v, v)
    return np.array(found), np.array(sizes)
