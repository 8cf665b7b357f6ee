"""np.cov and eigh, with the ascending order reversed."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=np.float64)
    covariance = np.atleast_2d(np.cov(A, rowvar=False))
    values, vectors = np.linalg.eigh(covariance)
    values, vectors = values[::-1], vectors[:, ::-1]
    total = np.trace(covariance)
    Z = (A - A.mean(axis=0)) @ vectors[:, :k]
    return Z, np.clip(values[:k], 0, None) / total if total > 0 else np.zeros(k)
