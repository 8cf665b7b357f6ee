import numpy as np


def pca_project(X, k):
    values, vectors = np.linalg.eigh(np.cov(X))
    return X @ vectors[:, -k:], values[-k:] / values.sum()
