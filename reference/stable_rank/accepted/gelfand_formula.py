"""Gelfand's formula: the Gram matrix is squared again and again, and its norm tells the largest eigenvalue."""

import math

import numpy as np


def largest_eigenvalue(gram):
    log, weight = 0.0, 1.0
    for _ in range(60):
        norm = np.linalg.norm(gram)
        log += weight * math.log(norm)
        gram = gram / norm
        gram = gram @ gram
        weight /= 2
    return math.exp(log)


def stable_rank(W):
    A = np.asarray(W, dtype=np.float64)
    if not A.any():
        return 0.0
    A = A / np.abs(A).max()
    gram = A.T @ A if A.shape[0] >= A.shape[1] else A @ A.T
    return float(np.trace(gram) / largest_eigenvalue(gram))
