import numpy as np


def pca_project(X, k):
    # The columns are not centred.
    U, S, Vt = np.linalg.svd(X, full_matrices=False)
    return X @ Vt[:k].T, S[:k] ** 2 / (S**2).sum()
