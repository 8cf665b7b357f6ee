import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    X_k = U[:, :k] * S[:k] @ Vt[:k]
    if S[0] == 0:
        return X_k, 1.0
    share = (S / S[0]) ** 2
    return X_k, float(share[:k].sum() / share.sum())
