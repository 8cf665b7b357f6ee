"""Right values, but imports the forbidden call under another name."""

import numpy as np
from numpy.linalg import eig as solve_all


def power_iteration(A, n_iter):
    values, vectors = solve_all(np.asarray(A, dtype=float))
    best = int(np.argmax(values.real))
    return float(values[best].real), vectors[:, best].real.copy()
