"""The three factors contracted by einsum; the share comes back as a 0-d array."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X) * 1.0, full_matrices=False)
    X_k = np.einsum("ij,j,jl->il", U[:, :k], S[:k], Vt[:k], optimize=True)
    energy = np.square(S.astype(np.float64))
    share = energy[:k].sum() / energy.sum() if energy.any() else 1.0
    return [X_k, np.array(share)]
