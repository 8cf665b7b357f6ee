"""float32 stays float32 all the way; everything else is done in float64."""

import numpy as np


def truncated_svd(X, k):
    dtype = np.float32 if X.dtype == np.float32 else np.float64
    U, S, Vt = np.linalg.svd(X.astype(dtype), full_matrices=False)
    X_k = np.matmul(U[:, :k] * S[:k], Vt[:k])
    if S.max() == 0:
        return X_k, dtype(1)
    share = (S / S.max()) ** 2
    return X_k, share[:k].sum() / share.sum()
