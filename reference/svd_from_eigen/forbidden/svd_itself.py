"""Right values, but by the forbidden call itself."""

import numpy as np


def svd_from_eigen(X):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    return U, S, Vt
