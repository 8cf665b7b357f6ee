"""Right values, but keeps the n^3 products of a matrix multiplication before it adds them up."""

import numpy as np


def power_iteration(A, n_iter):
    M = np.asarray(A, dtype=np.float64)
    power = M / np.abs(M).max()
    for _ in range(n_iter.bit_length()):
        power = (power[:, :, np.newaxis] * power[np.newaxis, :, :]).sum(axis=1)
        power /= np.abs(power).max()
    v = power[:, np.argmax(np.diag(power))]
    v = v / np.linalg.norm(v)
    return float(v @ M @ v), v
