"""float32 stays float32 all the way, and the full decomposition is thin."""

import numpy as np


def stable_rank(W):
    W = W if W.dtype.kind == "f" else W.astype(np.float64)
    _, S, _ = np.linalg.svd(W, full_matrices=False)
    top = S[0]
    if top == 0:
        return W.dtype.type(0)
    return np.square(S / top).sum()
