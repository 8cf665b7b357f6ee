"""Right values, but takes the eigenvalue from the forbidden eigvals, found by an attribute getter."""

import operator

import numpy as np


spectrum = operator.attrgetter("linalg.eigvals")(np)


def power_iteration(A, n_iter):
    M = np.asarray(A, dtype=float)
    value = float(spectrum(M).real.max())
    v = np.random.RandomState(0).randn(len(M))
    for _ in range(n_iter):
        v = M @ v / value
    return value, v / np.linalg.norm(v)
