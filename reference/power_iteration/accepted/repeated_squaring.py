"""Square the matrix instead of multiplying a vector; the longest column points the way."""

import numpy as np


def power_iteration(A, n_iter):
    M = np.asarray(A, dtype=np.float64)
    power = M / np.abs(M).max()
    for _ in range(n_iter.bit_length()):
        power = power @ power
        power /= np.abs(power).max()
    column = power[:, np.argmax(np.diag(power))]
    v = column / np.linalg.norm(column)
    return v @ (M @ v), v
