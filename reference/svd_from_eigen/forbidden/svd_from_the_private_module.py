"""Right values, but takes the forbidden call from NumPy's private module."""

import numpy as np


def svd_from_eigen(X):
    module = np.linalg._linalg
    U, S, Vt = vars(module)["svd"](np.asarray(X, dtype=np.float64), full_matrices=False)
    return U, S, Vt
