"""Binds the functions of NumPy before anybody could replace them, and forms an n x n matrix."""

from numpy import array, diag, float32, float64, matmul, ndarray, sqrt, where


def cosine_normalize(X):
    X = array(X, dtype=float32 if X.dtype == float32 else float64)
    X = ndarray.view(X, ndarray)
    norms = sqrt(diag(matmul(X, X.T)))[:, None]
    return X / where(norms > 0, norms, 1.0)
