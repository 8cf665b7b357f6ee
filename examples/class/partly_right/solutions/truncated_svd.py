import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(X, full_matrices=False)
    X_k = U[:, :k] @ np.diag(S[:k]) @ Vt[:k]
    return X_k, float((S[:k] ** 2).sum() / (S**2).sum())
